"""The Redirects tab: the chain as a table, and below it what the chosen answer said."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QLabel,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from postgui.formats.render.redirect_text import Step, redirect_steps
from postgui.model.exchange import Exchange
from postgui.translation import mark, tr
from postgui.ui.editor.code_view import CodeView
from postgui.ui.plain_tip import plain_tip
from postgui.ui.qtmodels.titles import title_at_left
from postgui.ui.response.sent_view import masked
from postgui.ui.theme import current_theme, method_role, status_role
from postgui.ui.viewer import ViewerWidget

_Index = QModelIndex | QPersistentModelIndex
_TITLES = (mark("Answer"), mark("Method"), mark("URL"), mark("Took"))
_WIDTHS_PX = (140, 72, 0, 72)
_URL = 2
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class RedirectModel(QAbstractTableModel):
    """The steps, the last one last."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self.steps: tuple[Step, ...] = ()

    def show_steps(self, steps: tuple[Step, ...]) -> None:
        """Show another chain."""
        self.beginResetModel()
        self.steps = steps
        self.endResetModel()

    # Qt overrides

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        return 0 if parent.isValid() else len(self.steps)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(_TITLES)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        step, column = self.steps[index.row()], index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            text = (step.answer, step.method, step.url, step.took)[column]
            return plain_tip(text) if role == Qt.ItemDataRole.ToolTipRole else text
        if role == Qt.ItemDataRole.ForegroundRole:
            theme = current_theme()
            match column:
                case 0:
                    return theme.color(status_role(step.status) if step.status else "error")
                case 1:
                    return theme.color(method_role(step.method))
            return theme.color("text" if column == _URL else "text-muted")
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        return title_at_left(_TITLES, section, orientation, role)


class RedirectView(ViewerWidget):
    """Shows the chain with credentials masked; Copy takes all of it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._secrets: frozenset[str] | None = frozenset()
        self.model = RedirectModel(self)
        self.table = QTableView(self)
        self._set_up_table()
        self.detail = CodeView(self)
        self.detail.setAccessibleName(tr("The answer that was chosen above"))
        self.changes = QLabel(self)
        self.changes.setProperty("tone", "muted")
        self.changes.setWordWrap(True)
        self.changes.setTextFormat(Qt.TextFormat.PlainText)
        self.setFocusProxy(self.table)
        both = QSplitter(Qt.Orientation.Vertical, self)
        both.setHandleWidth(1)
        both.setChildrenCollapsible(False)
        both.addWidget(self.table)
        both.addWidget(self._below(both))
        both.setStretchFactor(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(both)
        current_theme().scaled.connect(self._on_theme)
        self._on_theme()

    def _below(self, parent: QWidget) -> QWidget:
        theme = current_theme()
        below = QWidget(parent)
        layout = QVBoxLayout(below)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        theme.fit(self.changes.setContentsMargins, 12, 6, 12, 6)
        layout.addWidget(self.changes)
        layout.addWidget(self.detail, 1)
        return below

    def know_secrets(self, secrets: frozenset[str] | None) -> None:
        self._secrets = secrets

    def show_prepared(self, prepared: Any, exchange: Exchange) -> None:
        shown = exchange if self._secrets is None else masked(exchange, self._secrets)
        self.model.show_steps(redirect_steps(shown))
        self.table.selectRow(0)

    def clear(self) -> None:
        self.model.show_steps(())
        self.changes.hide()
        self.detail.show_rows("")

    def copy_text(self) -> str:
        """The chain, a line each."""
        steps = self.model.steps
        return "\n".join(
            "  ".join(filter(None, (step.method, step.url, step.answer, step.took, *step.changes)))
            for step in steps
        )

    def _set_up_table(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setAccessibleName(tr("Redirects"))
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        head = table.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.setSectionResizeMode(_URL, QHeaderView.ResizeMode.Stretch)
        table.selectionModel().currentRowChanged.connect(self._on_chosen)

    @Slot(QModelIndex, QModelIndex)
    def _on_chosen(self, index: QModelIndex, _before: QModelIndex) -> None:
        if index.isValid():
            self._show_step(self.model.steps[index.row()])

    def _show_step(self, step: Step) -> None:
        self.changes.setText(tr("Then {changes}", changes=", ".join(step.changes)) if step.changes else "")
        self.changes.setVisible(bool(step.changes))
        self.detail.show_rows(step.detail)

    @Slot()
    def _on_theme(self) -> None:
        theme = current_theme()
        self.table.setFont(theme.code_font())
        self.table.verticalHeader().setMinimumSectionSize(theme.px(24))
        self.table.verticalHeader().setDefaultSectionSize(theme.px(24))
        for column, width in enumerate(_WIDTHS_PX):
            if width:
                self.table.setColumnWidth(column, theme.px(width))
