"""The Table tab: rows that can be sorted, filtered and copied."""

import asyncio
from array import array
from collections.abc import Generator
from time import monotonic
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from postgui.formats.render.table import TABLE_BYTES, Table, read_growing_table
from postgui.formats.render.table_order import Order, arrange, as_separated
from postgui.model.content import Content
from postgui.model.exchange import Exchange, Incoming
from postgui.services.check.picked import cell_expression
from postgui.translation import plural, tr
from postgui.ui.copy_key import add_copy_key
from postgui.ui.editor.sliced_work import SlicedWork
from postgui.ui.menu import Menu
from postgui.ui.response.data_model import RAW_ROLE, DataModel
from postgui.ui.response.message_page import MessagePage
from postgui.ui.response.note_bar import NoteBar
from postgui.ui.response.pick_actions import add_pick_actions
from postgui.ui.theme import current_theme
from postgui.ui.viewer import ViewerWidget

if TYPE_CHECKING:
    from postgui.services.tasks import Tasks
    from postgui.services.workers import Workers

_FILTER_AFTER_MS = 120
_LOOK_S = 0.3
_REST = 3
"""A growing table is read again after so many times as long as that took."""
_MEASURED_ROWS = 100
_WIDEST_PX, _NARROWEST_PX = 320, 64


class DataView(ViewerWidget):
    """Shows a `Table`; long sorts and filters go on between the events of the window."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._tasks: Tasks | None = None
        self._workers: Workers | None = None
        self._growing = False
        self._owner = object()
        self._sorted: tuple[int, bool] = (-1, False)
        self._order: Order = array("L")
        self.note = NoteBar(self)
        self.note.save_requested.connect(self.save_requested)
        self.problem = NoteBar(self)
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText(tr("Filter rows"))
        self.filter.setAccessibleName(tr("Filter rows"))
        self.filter.setClearButtonEnabled(True)
        self.count = QLabel(self)
        self.count.setProperty("tone", "muted")
        self.model = DataModel(self)
        self.table = QTableView(self)
        self._set_up_table()
        self.empty = MessagePage(self)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        self._work = SlicedWork(self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_FILTER_AFTER_MS)
        self._soon.timeout.connect(self._arrange)
        self.filter.textEdited.connect(self._on_filter)
        self.model.sort_wanted.connect(self._on_sort)
        self.setFocusProxy(self.table)
        self._build_layout()
        current_theme().scaled.connect(self._on_theme)
        self._on_theme()

    def work_with(self, tasks: "Tasks", workers: "Workers") -> None:
        self._tasks, self._workers = tasks, workers
        owner = self._owner
        self.destroyed.connect(lambda: tasks.cancel_owned(owner))

    def follow(self, incoming: Incoming, content_type: str) -> bool:
        """Show the rows of a body that still comes; they are read anew as it grows, in a worker."""
        if self._tasks is None or self._workers is None:
            return False
        self.clear()
        self._growing = True
        work = self._grow(self._workers, incoming, content_type)
        self._tasks.start(work, name="read the growing table", owner=self._owner)
        return True

    def finish(self, exchange: Exchange) -> bool:
        self._stop_growing()
        return False  # all of it is read once more

    def show_prepared(self, prepared: Any, exchange: Exchange) -> None:
        assert isinstance(prepared, Table)
        if self._growing:
            self._growing = False
            self._show_more(prepared)
        else:
            self._show(prepared)
        self.note.show_note(prepared.note, offer_save=prepared.cut)
        self.problem.show_note(prepared.problem if prepared.columns else "", role="warning")
        self.empty.show_message("info", tr("No table here"), prepared.problem)
        self.stack.setCurrentWidget(self.table if prepared.columns else self.empty)
        self._line.setVisible(bool(prepared.columns))

    def clear(self) -> None:
        self._stop_growing()
        self._growing = False
        self._show(Table())
        self.note.show_note("")
        self.problem.show_note("")

    def copy_text(self) -> str:
        """The rows on show, as CSV."""
        table = self.model.shown
        return as_separated(table, self.model.order, range(len(table.columns))) if table.columns else ""

    async def _grow(self, workers: "Workers", incoming: Incoming, content_type: str) -> None:
        seen = 0
        while seen < TABLE_BYTES:
            began, size = monotonic(), incoming.size_bytes
            if size > seen:
                path = incoming.path
                if path is None:
                    body = Content(incoming.read(0, size), None, size)
                else:
                    body = Content(None, path, incoming.stored_bytes)
                seen = size
                self._show_more(await workers.run(read_growing_table, body, content_type))
            await asyncio.sleep(max(_LOOK_S, _REST * (monotonic() - began)))

    def _stop_growing(self) -> None:
        if self._tasks is not None:
            self._tasks.cancel_owned(self._owner)

    def _show_more(self, table: Table) -> None:
        """Show a table that begins as the one on show does, and stay where the person is."""
        if table.columns != self.model.shown.columns:
            across, down = self.table.horizontalScrollBar().value(), self.table.verticalScrollBar().value()
            self.model.show_table(table)
            self._fit_columns()
            self.table.horizontalScrollBar().setValue(across)
            self.table.verticalScrollBar().setValue(down)
        elif self._sorted == (-1, False) and not self.filter.text():
            self.model.grow(table)
        else:
            self.model.shown = table
        if self._sorted != (-1, False) or self.filter.text():
            self._arrange()
        self._say_count()
        self.stack.setCurrentWidget(self.table)
        self._line.setVisible(bool(table.columns))

    def _show(self, table: Table) -> None:
        self._work.stop()
        self._soon.stop()
        self.filter.clear()
        self._sorted = (-1, False)
        self.table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self._work.stop()
        self.model.show_table(table)
        self._fit_columns()
        self._say_count()

    def _set_up_table(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setAccessibleName(tr("Response body as a table"))
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.setCornerButtonEnabled(False)
        head = table.horizontalHeader()
        head.setHighlightSections(False)
        head.setSortIndicatorClearable(True)
        head.setSectionsMovable(True)
        head.setResizeContentsPrecision(_MEASURED_ROWS)
        table.setSortingEnabled(True)
        side = table.verticalHeader()
        side.setHighlightSections(False)
        side.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        side.setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self._on_menu)
        add_copy_key(table, self._on_copy)

    def _build_layout(self) -> None:
        theme = current_theme()
        self._line = QWidget(self)
        line = QHBoxLayout(self._line)
        theme.fit(line.setContentsMargins, 12, 6, 12, 6)
        theme.fit(line.setSpacing, 12)
        theme.fit(self.filter.setMaximumWidth, 320)
        line.addWidget(self.filter, 1)
        line.addStretch(0)
        line.addWidget(self.count)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.note)
        layout.addWidget(self.problem)
        layout.addWidget(self._line)
        layout.addWidget(self.stack, 1)

    def _fit_columns(self) -> None:
        theme = current_theme()
        columns = min(self.model.columnCount(), 64)
        for column in range(columns):
            self.table.resizeColumnToContents(column)
            width = self.table.columnWidth(column) + theme.px(8)
            self.table.setColumnWidth(column, min(max(width, theme.px(_NARROWEST_PX)), theme.px(_WIDEST_PX)))

    def _say_count(self) -> None:
        shown, all_rows = len(self.model.order), self.model.shown.row_count
        width = len(self.model.shown.columns)
        if shown != all_rows:
            text = plural(
                "{shown:,} of {rows:,} rows, {n} column",
                "{shown:,} of {rows:,} rows, {n} columns",
                width,
                shown=shown,
                rows=all_rows,
            )
        else:
            text = plural("{rows:,} rows, {n} column", "{rows:,} rows, {n} columns", width, rows=all_rows)
        self.count.setText(text)

    @Slot()
    def _arrange(self) -> None:
        column, descending = self._sorted
        steps = arrange(self.model.shown, column, self.filter.text(), descending=descending)
        self._work.start(self._keep_order(steps), self._on_arranged)

    def _keep_order(self, steps: Generator[None, None, Order]) -> Generator[None, None, None]:
        self._order = yield from steps

    @Slot()
    def _on_arranged(self) -> None:
        self.model.show_order(self._order)
        self._say_count()

    @Slot(str)
    def _on_filter(self, _text: str) -> None:
        self._soon.start()

    @Slot(int, bool)
    def _on_sort(self, column: int, descending: bool) -> None:
        if (column, descending) != self._sorted:
            self._sorted = (column, descending)
            self._arrange()

    # Copying

    def _selected(self) -> tuple[list[int], list[int]]:
        """Rows of the table and columns that a selection touches; ranges, for it may be all of them."""
        rows: set[int] = set()
        columns: set[int] = set()
        chosen = self.table.selectionModel().selection()
        for part in (chosen.at(place) for place in range(chosen.count())):
            rows.update(range(part.top(), part.bottom() + 1))
            columns.update(range(part.left(), part.right() + 1))
        return [self.model.order[row] for row in sorted(rows)], sorted(columns)

    def _copy_selection(self, *, tabs: bool) -> None:
        rows, columns = self._selected()
        if rows:
            text = as_separated(self.model.shown, rows, columns, tabs=tabs)
            QGuiApplication.clipboard().setText(text)

    @Slot()
    def _on_copy(self) -> None:
        """One cell as it is; more than one as rows that a spreadsheet takes."""
        rows, columns = self._selected()
        if len(rows) == 1 and len(columns) == 1:
            QGuiApplication.clipboard().setText(self.model.shown.cell(rows[0], columns[0]))
        else:
            self._copy_selection(tabs=True)

    @Slot()
    def _on_copy_all(self) -> None:
        QGuiApplication.clipboard().setText(self.copy_text())

    def build_menu(self, index: QModelIndex) -> Menu:
        """What can be done with a cell, and with all of it."""
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if index.isValid():
            value = str(index.data(RAW_ROLE))
            menu.addAction(tr("Copy cell"), lambda: QGuiApplication.clipboard().setText(value))
            menu.addAction(tr("Copy selection as CSV"), lambda: self._copy_selection(tabs=False))
            menu.addAction(tr("Copy selection with tabs"), lambda: self._copy_selection(tabs=True))
            shown = self.model.shown
            if shown.array is not None:
                row, column = self.model.order[index.row()], shown.columns[index.column()]
                expression = cell_expression(shown.array, row, column)
                add_pick_actions(menu, self, lambda then: then(expression))
        menu.addAction(tr("Copy all as CSV"), self._on_copy_all)
        return menu

    @Slot(QPoint)
    def _on_menu(self, position: QPoint) -> None:
        menu = self.build_menu(self.table.indexAt(position))
        menu.popup(self.table.viewport().mapToGlobal(position))

    @Slot()
    def _on_theme(self) -> None:
        theme = current_theme()
        self.table.setFont(theme.code_font())
        self.table.verticalHeader().setFont(theme.ui_font("tiny"))
        self.count.setFont(theme.ui_font("small"))
        self.table.verticalHeader().setMinimumSectionSize(theme.px(26))
        self.table.verticalHeader().setDefaultSectionSize(theme.px(26))
