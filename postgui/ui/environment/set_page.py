"""One set of variables: its name, colour, what it builds on, and its table."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from postgui.model.collection import Environment
from postgui.model.request import Variable
from postgui.services.environment_set import VariableSet
from postgui.translation import mark, tr
from postgui.ui.environment.mark import MARKS, dot_icon, mark_text, stored_color
from postgui.ui.environment.variable_table import VariableTable
from postgui.ui.kept_line import KeptLine
from postgui.ui.language import hold_data
from postgui.ui.menu import Menu
from postgui.ui.qtmodels.pair_text import TableRow
from postgui.ui.request.variable import VariableNames
from postgui.ui.theme import current_theme

_NOTHING = mark("Nothing")
_GLOBAL_NOTE = mark("Global variables are there in every collection; they are kept on this computer only.")


class SetPage(QWidget):
    """Shows a set and reports what it should become.

    Signals:
        environment_edited: Environment: as it should be; str: edits that share this key undo as one.
        renamed: Another name was typed and left. str.
        secret_edited: str: the name of a secret variable; str: its value as typed so far.
        reveal_requested: Show the value of a secret, or hide it again. str: its name.
        copy_requested: Put it onto the clipboard. str: its name.
        use_requested: Make this the active environment.
        undo_requested, redo_requested: Ctrl+Z or Ctrl+Y outside of a field's own text.
    """

    environment_edited = Signal(object, str)
    renamed = Signal(str)
    secret_edited = Signal(str, str)
    reveal_requested = Signal(str)
    copy_requested = Signal(str)
    use_requested = Signal()
    undo_requested = Signal()
    redo_requested = Signal()

    def __init__(self, variables: VariableNames, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = Environment("")
        self.name = QLineEdit(self)
        self.name.setAccessibleName(tr("Name of the environment"))
        self.color = QToolButton(self)
        self.color.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.color.setToolTip(tr("Colour, shown at the top of the window"))
        self.color.setAccessibleName(tr("Colour"))
        self.use = QPushButton(tr("Use"), self)
        self.use.setToolTip(tr("Make it the active environment of its collection"))
        self.extends = QComboBox(self)
        self.extends.setAccessibleName(tr("Extends"))
        self.dot_env = QLineEdit(self)
        self.dot_env.setPlaceholderText(".env.staging")
        self.dot_env.setAccessibleName(tr(".env file"))
        self.dot_env.setToolTip(tr("A file of the collection whose values {{process.env.NAME}} finds"))
        self.note = QLabel(tr(_GLOBAL_NOTE), self)
        self.note.setProperty("tone", "muted")
        self.note.setWordWrap(True)
        self.table = VariableTable(variables, name=tr("Variables"))
        self.kept = KeptLine(self)
        for button in (self.use, self.table.toggle):
            button.setAutoDefault(False)  # Return in the name names it, and does no more
        self._options = QWidget(self)
        self._arrange()
        self._connect()

    def show_set(
        self, shown: VariableSet, environment: Environment, others: Sequence[str], *, active: bool
    ) -> None:
        """Show `environment`, as it stands now, of the set `shown`; `others` can be extended."""
        is_global = shown.root is None
        if environment.name != self._shown.name:
            self.table.variables.hide_secrets()
        self._shown = environment
        if self.name.text() != environment.name and not self.name.hasFocus():
            self.name.setText(environment.name)
        self.name.setReadOnly(is_global or environment.problem is not None)
        self.color.setVisible(not is_global and environment.problem is None)
        problem = environment.problem
        self._options.setVisible(not is_global and problem is None)
        self.table.setVisible(problem is None)
        self.note.setText(tr(_GLOBAL_NOTE) if problem is None else problem.text())
        self.note.setVisible(is_global or problem is not None)
        self.use.setVisible(not is_global)
        self.use.setText(tr("In use") if active else tr("Use"))
        self.use.setEnabled(not active)
        self.color.setIcon(dot_icon(environment.color))
        self._show_extends(environment.extends, others)
        if self.dot_env.text() != environment.dot_env:
            self.dot_env.setText(environment.dot_env)
        self.table.variables.show_kept(shown.kept)
        self.table.show_rows(environment.variables)
        self.kept.show_kept(environment.kept)

    def _show_extends(self, extends: str, others: Sequence[str]) -> None:
        names = ["", *others]
        if extends not in names:
            names.append(extends)
        self.extends.clear()
        hold_data(self.extends, own=1)
        for name in names:
            self.extends.addItem(name or tr(_NOTHING), name)
        self.extends.setCurrentIndex(names.index(extends))

    def _arrange(self) -> None:
        theme = current_theme()
        theme.fit(self.name.setMaximumWidth, 280)
        theme.fit(self.extends.setMinimumWidth, 150)
        theme.fit(self.dot_env.setMaximumWidth, 200)
        head = QHBoxLayout()
        theme.fit(head.setSpacing, 8)
        head.addWidget(self.color)
        head.addWidget(self.name, 1)
        head.addStretch(1)
        head.addWidget(self.use)
        options = QHBoxLayout(self._options)
        options.setContentsMargins(0, 0, 0, 0)
        theme.fit(options.setSpacing, 8)
        for label, field in ((tr("Extends"), self.extends), (tr(".env file"), self.dot_env)):
            word = QLabel(label, self)
            word.setProperty("tone", "muted")
            word.setBuddy(field)
            options.addWidget(word)
            options.addWidget(field)
            theme.fit(options.addSpacing, 8)
        options.addStretch(1)
        top = QVBoxLayout()
        theme.fit(top.setContentsMargins, 12, 12, 12, 8)
        theme.fit(top.setSpacing, 8)
        top.addLayout(head)
        top.addWidget(self._options)
        top.addWidget(self.note)
        inside = QWidget(self)
        inside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        inside.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("surface", "panel")
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.table)
        rows.addWidget(self.kept)
        rows.addStretch(1)
        area = QScrollArea(self)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidgetResizable(True)
        area.setWidget(inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(area, 1)

    def _connect(self) -> None:
        self.name.editingFinished.connect(self._on_name)
        self.use.clicked.connect(self.use_requested)
        self.extends.activated.connect(self._on_extends)
        self.dot_env.textEdited.connect(self._on_dot_env)
        self.table.rows_edited.connect(self._on_rows)
        self.table.undo_requested.connect(self.undo_requested)
        self.table.redo_requested.connect(self.redo_requested)
        self.table.variables.secret_edited.connect(self.secret_edited)
        self.table.view.reveal_requested.connect(
            lambda row: self.reveal_requested.emit(self.table.variables.rows[row].name)
        )
        self.table.view.secret_copy_requested.connect(
            lambda row: self.copy_requested.emit(self.table.variables.rows[row].name)
        )
        current_theme().changed.connect(self._on_theme)
        self._on_theme()

    @Slot()
    def _on_name(self) -> None:
        name = self.name.text().strip()
        if name and name != self._shown.name:
            self.renamed.emit(name)
        elif not name:
            self.name.setText(self._shown.name)

    @Slot()
    def _on_extends(self) -> None:
        self.environment_edited.emit(replace(self._shown, extends=self.extends.currentData()), "")

    @Slot(str)
    def _on_dot_env(self, text: str) -> None:
        self.environment_edited.emit(replace(self._shown, dot_env=text.strip()), "dotenv")

    @Slot(object, str)
    def _on_rows(self, rows: Sequence[TableRow], merge: str) -> None:
        variables = tuple(row for row in rows if isinstance(row, Variable))
        self.environment_edited.emit(replace(self._shown, variables=variables), merge and f"rows {merge}")

    def _on_color(self, stored: str) -> None:
        self.environment_edited.emit(replace(self._shown, color=stored), "")

    @Slot()
    def _on_theme(self) -> None:
        menu = Menu(self)
        for color in ("", *MARKS):
            stored = stored_color(color) if color else ""
            action = menu.addAction(dot_icon(stored), mark_text(color) if color else tr("None", "color"))
            action.triggered.connect(lambda _checked, stored=stored: self._on_color(stored))
        old = self.color.menu()
        self.color.setMenu(menu)
        if old is not None:
            old.deleteLater()
        self.color.setIcon(dot_icon(self._shown.color))
