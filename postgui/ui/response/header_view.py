"""The Headers tab: the response's headers in a table, and the redirects before it."""

from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from postgui.formats.render.figure import format_version
from postgui.formats.render.header_text import head_text, header_lines
from postgui.formats.render.hop_text import hop_lines
from postgui.model.exchange import Exchange, ResponseHead
from postgui.services.check.picked import header_expression
from postgui.translation import tr
from postgui.ui.copy_key import add_copy_key
from postgui.ui.menu import Menu
from postgui.ui.response.header_table import HeaderTable
from postgui.ui.response.help_line import HelpLine
from postgui.ui.response.pick_actions import add_pick_actions
from postgui.ui.theme import current_theme
from postgui.ui.viewer import ViewerWidget

_WRAPPED_ROWS = 300
"""Measuring more rows than this at each change of width would be felt."""


class _Table(QTableView):
    """Says when its columns have their new widths.

    Signals:
        resized: The table was laid out at another size.
    """

    resized = Signal()

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()


class HeaderView(ViewerWidget):
    """Shows headers; Copy takes the selected rows, or all."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._head: ResponseHead | None = None
        self.redirects = QLabel(self)
        self.redirects.setTextFormat(Qt.TextFormat.PlainText)
        self.redirects.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.redirects.setWordWrap(True)
        self.redirects.setProperty("tone", "muted")
        self.redirects.hide()
        self.model = HeaderTable(self)
        self.table = _Table(self)
        self._set_up_table()
        self.setFocusProxy(self.table)
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText(tr("Filter headers"))
        self.filter.setAccessibleName(tr("Filter headers"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._on_filter)
        self.help = HelpLine(self)
        self.table.selectionModel().selectionChanged.connect(self._on_chosen)
        self.model.modelReset.connect(self.help.clear)
        theme = current_theme()
        line = QHBoxLayout()
        theme.fit(line.setContentsMargins, 12, 6, 12, 6)
        theme.fit(self.filter.setMaximumWidth, 320)
        line.addWidget(self.filter, 1)
        line.addStretch(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        theme.fit(self.redirects.setContentsMargins, 12, 8, 12, 8)
        layout.addWidget(self.redirects)
        layout.addLayout(line)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.help)
        current_theme().scaled.connect(self._on_theme)
        self._on_theme()

    def show_prepared(self, prepared: Any, exchange: Exchange) -> None:
        self.show_head(exchange.response)
        lines = hop_lines(exchange.redirects)
        self.redirects.setText("\n".join(lines))
        self.redirects.setVisible(bool(lines))

    def show_head(self, head: ResponseHead | None) -> None:
        """Show headers that came ahead of the body."""
        self._head = head
        self.redirects.hide()
        self.model.show_headers(head.headers if head else ())
        self._fit()

    def clear(self) -> None:
        self.show_head(None)

    def copy_text(self) -> str:
        return head_text(self._head, format_version(self._head.http_version)) if self._head else ""

    def _set_up_table(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setAccessibleName(tr("Response headers"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setWordWrap(True)
        table.setTextElideMode(Qt.TextElideMode.ElideNone)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.verticalHeader().hide()
        table.horizontalHeader().setStretchLastSection(True)
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        table.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        table.horizontalHeader().setHighlightSections(False)
        table.horizontalHeader().sectionResized.connect(self._fit_rows)
        table.resized.connect(self._fit_rows)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self._on_menu)
        add_copy_key(table, self._on_copy_lines)

    def _fit(self) -> None:
        """Names get what they need, up to two fifths; values wrap in the rest."""
        table = self.table
        wanted = table.sizeHintForColumn(0) + current_theme().px(12)
        width = min(max(wanted, current_theme().px(120)), max(self.width() * 2 // 5, 60))
        table.setColumnWidth(0, width)
        self._fit_rows()

    @Slot()
    def _fit_rows(self) -> None:
        rows = self.model.rowCount()
        if rows > _WRAPPED_ROWS:
            return
        theme = current_theme()
        for row in range(rows):
            wanted = self.table.sizeHintForRow(row) + theme.px(10)
            self.table.setRowHeight(row, max(theme.px(28), wanted))

    def _selected_rows(self) -> list[int]:
        return sorted(index.row() for index in self.table.selectionModel().selectedRows())

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)

    @Slot()
    def _on_copy_lines(self) -> None:
        headers = self.model.headers
        self._copy(header_lines(tuple(headers[row] for row in self._selected_rows()) or headers))

    @Slot()
    def _on_copy_values(self) -> None:
        self._copy("\n".join(self.model.headers[row][1] for row in self._selected_rows()))

    @Slot()
    def _on_copy_all(self) -> None:
        self._copy(header_lines(self.model.all_headers))

    def build_menu(self) -> Menu:
        """What can be done with the selected rows."""
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._selected_rows():
            menu.addAction(tr("Copy"), self._on_copy_lines)
            menu.addAction(tr("Copy value"), self._on_copy_values)
            name = self.model.headers[self._selected_rows()[0]][0]
            add_pick_actions(menu, self, lambda then: then(header_expression(name)))
        menu.addAction(tr("Copy all"), self._on_copy_all)
        return menu

    @Slot(QPoint)
    def _on_menu(self, position: QPoint) -> None:
        self.build_menu().popup(self.table.viewport().mapToGlobal(position))

    @Slot(str)
    def _on_filter(self, words: str) -> None:
        self.model.show_filter(words)
        self._fit()

    @Slot()
    def _on_chosen(self) -> None:
        rows = self._selected_rows()
        self.help.show_header(self.model.headers[rows[0]][0] if len(rows) == 1 else "")

    @Slot()
    def _on_theme(self) -> None:
        theme = current_theme()
        self.redirects.setFont(theme.ui_font("small"))
        self.table.verticalHeader().setMinimumSectionSize(theme.px(28))
        self.table.verticalHeader().setDefaultSectionSize(theme.px(28))
        self._fit()

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
