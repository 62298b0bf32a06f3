"""A pair table with its second face: the same rows as text, for editing many at once."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QRect, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QStyle, QVBoxLayout, QWidget

from postgui.translation import mark, tr
from postgui.ui.qtmodels.pair_table import PLAIN_COLUMNS, Column, PairTableModel
from postgui.ui.qtmodels.pair_text import TableRow, format_rows, parse_rows
from postgui.ui.request.pair_delegate import CellWords
from postgui.ui.request.pair_view import PairView
from postgui.ui.request.variable import VariableNames
from postgui.ui.theme import current_theme

_HINT = mark("One name: value per line; # switches a line off")


class PairTable(QWidget):
    """Shows rows of a name and a value, as a grid or as text, and reports what they should become.

    Signals:
        rows_edited: tuple[TableRow, ...]: all rows as they should be; str: merge key for undo.
        files_requested: Files of a form row shall be chosen. int: the row.
        undo_requested, redo_requested: Ctrl+Z or Ctrl+Y outside of a field's own text.
    """

    rows_edited = Signal(object, str)
    files_requested = Signal(int)
    undo_requested = Signal()
    redo_requested = Signal()

    def __init__(
        self,
        make_row: Callable[[], TableRow],
        variables: VariableNames,
        *,
        name: str,
        columns: Sequence[Column] = PLAIN_COLUMNS,
        words: CellWords | None = None,
        fixed: bool = False,
        bulk: bool = True,
        model: PairTableModel | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """`name` says to screen readers what is listed; `fixed` rows can't be added or removed.

        Without `bulk` there is no text face.
        """
        super().__init__(parent)
        self.model = model or PairTableModel(make_row, columns, fixed=fixed, parent=self)
        self.view = PairView(self.model, variables, words)
        self.view.setAccessibleName(name)
        self.bulk = QPlainTextEdit()
        self.bulk.setAccessibleName(tr("{name} as text", name=name))
        self.toggle = QPushButton(tr("Bulk edit"), self)
        self._hint = QLabel(tr(_HINT))
        self._known: tuple[TableRow, ...] = ()
        self._bulk_number = 0
        self._arrange(fixed, bulk)
        self.model.rows_edited.connect(self.rows_edited)
        self.view.files_requested.connect(self.files_requested)
        self.view.undo_requested.connect(self.undo_requested)
        self.view.redo_requested.connect(self.redo_requested)
        self.toggle.clicked.connect(self._on_toggle)
        self.bulk.textChanged.connect(self._on_bulk_changed)
        current_theme().scaled.connect(self._measure)
        self._measure()

    @property
    def is_bulk(self) -> bool:
        return not self.bulk.isHidden()

    def show_rows(self, rows: Sequence[TableRow]) -> None:
        """Show `rows`; the text face follows unless it says the same already."""
        self.model.show_rows(rows)
        if self.is_bulk and tuple(self._parsed()) != self.model.rows:
            self._fill_bulk()

    def _arrange(self, fixed: bool, bulk: bool) -> None:
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._hint.setProperty("head", True)
        self.toggle.setProperty("quiet", True)
        self.toggle.setProperty("compact", True)
        self.toggle.setVisible(bulk and not fixed)
        self.view.horizontalHeader().setVisible(not fixed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.view)
        column.addWidget(self._hint)
        column.addWidget(self.bulk)
        self._hint.hide()
        self.bulk.hide()
        self.setTabOrder(self.view, self.bulk)
        self.setTabOrder(self.bulk, self.toggle)

    def _parsed(self) -> list[TableRow]:
        return parse_rows(self.bulk.toPlainText(), self.model.make_row, self._known)

    def _fill_bulk(self) -> None:
        self._known = self.model.rows
        self.bulk.blockSignals(True)
        self.bulk.setPlainText(format_rows(self._known))
        self.bulk.blockSignals(False)

    @Slot()
    def _on_toggle(self) -> None:
        bulk = not self.is_bulk
        if bulk:
            self._bulk_number += 1
            self._fill_bulk()
        self.toggle.setText(tr("Table") if bulk else tr("Bulk edit"))
        self.view.setVisible(not bulk)
        self.bulk.setVisible(bulk)
        self._hint.setVisible(bulk)
        policy = QSizePolicy.Policy.Expanding if bulk else QSizePolicy.Policy.Maximum
        self.setSizePolicy(QSizePolicy.Policy.Expanding, policy)
        (self.bulk if bulk else self.view).setFocus(Qt.FocusReason.OtherFocusReason)
        self._place_toggle()

    @Slot()
    def _on_bulk_changed(self) -> None:
        if not self.is_bulk:
            return  # a new margin or font counts as a change of the text, which is empty in the table face
        rows = tuple(self._parsed())
        if rows != self.model.rows:
            self.rows_edited.emit(rows, f"bulk {self._bulk_number}")

    @Slot()
    def _measure(self) -> None:
        theme = current_theme()
        self.toggle.setFont(theme.ui_font("small"))
        self.bulk.setFont(theme.code_font())
        self.bulk.document().setDocumentMargin(theme.px(8))
        if self.bulk.document().isEmpty():  # nobody typed: to Qt the margin is an edit that can be taken back
            self.bulk.document().clearUndoRedoStacks()
        self._hint.setFont(theme.ui_font("small"))
        self._hint.setFixedHeight(theme.px(28))
        self._place_toggle()

    def _place_toggle(self) -> None:
        """The switch lies at the right end of the header, in both faces at the same place."""
        size = self.toggle.sizeHint()
        box = QRect(self.width() - size.width() - 4, 2, size.width(), current_theme().px(24))
        self.toggle.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), box))
        self.toggle.raise_()

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_toggle()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._place_toggle()  # only now it is known how large the style makes it

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._place_toggle()
