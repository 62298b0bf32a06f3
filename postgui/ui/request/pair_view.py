"""The grid of a pair table: mouse, keys, clipboard, drag. What they mean is the model's."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QSizePolicy,
    QTableView,
    QWidget,
)

from postgui.model.request import FormRow, Variable
from postgui.ui.part_actions import PartActions
from postgui.ui.qtmodels.pair_table import CHOSEN, RAW_ROLE, ROW_ROLE, Column, PairTableModel
from postgui.ui.qtmodels.pair_text import format_row, parse_rows
from postgui.ui.redo_key import is_redo
from postgui.ui.request.pair_delegate import CellWords, PairDelegate
from postgui.ui.request.pair_menu import choice_menu, row_menu
from postgui.ui.request.variable import VariableNames
from postgui.ui.theme import current_theme

ROW_PX = 28
_WIDTHS_PX = {
    Column.SWITCH: 48,
    Column.KIND: 68,
    Column.OPERATOR: 124,
    Column.SCOPE: 116,
    Column.CONTENT_TYPE: 140,
    Column.REVEAL: 32,
    Column.SECRET: 56,
    Column.REMOVE: 32,
}
_SHARES = {Column.NAME: 0.32, Column.VALUE: 0.39, Column.NOTE: 0.29}
_CHECK_SHARES = {Column.NAME: 0.43, Column.VALUE: 0.40, Column.NOTE: 0.17}
"""Where a chosen column takes room as well."""
_MOST_ROWS_SHOWN = 500


class PairView(QTableView):
    """Rows of 28 px that are edited in place.

    Signals:
        files_requested: Files of a form row shall be chosen. int: the row.
        reveal_requested: The value of a secret variable shall be shown, or hidden again. int: the row.
        secret_copy_requested: It shall be put onto the clipboard. int: the row.
        undo_requested, redo_requested: Ctrl+Z or Ctrl+Y outside of a cell's own text.
    """

    files_requested = Signal(int)
    reveal_requested = Signal(int)
    secret_copy_requested = Signal(int)
    undo_requested = Signal()
    redo_requested = Signal()

    def __init__(
        self,
        model: PairTableModel,
        variables: VariableNames,
        words: CellWords | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._pairs = model
        self._dragged_row = -1
        self._drop_row = -1
        self._press_at = QPoint()
        self._cells = PairDelegate(self, model, variables, words)
        self.setModel(model)
        self.setItemDelegate(self._cells)
        self._cells.lines_pasted.connect(self.paste_lines)
        self._cells.undo_requested.connect(self.undo_requested)
        self._cells.redo_requested.connect(self.redo_requested)
        self._dress()
        self._add_keys()
        for change in (model.rowsInserted, model.rowsRemoved, model.modelReset):
            change.connect(self._on_count_changed)
        model.headerDataChanged.connect(self._share_width)  # in another language the titles are longer
        current_theme().scaled.connect(self._measure)
        self._measure()

    def _dress(self) -> None:
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.setMouseTracking(True)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)  # ours ends with the last cell instead of going round
        self.setWordWrap(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setMinimumSectionSize(24)

    @Slot()
    def _on_count_changed(self) -> None:
        self.updateGeometry()

    @Slot()
    def _measure(self) -> None:
        theme = current_theme()
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(theme.px(ROW_PX))
        rows.setDefaultSectionSize(theme.px(ROW_PX))
        self.horizontalHeader().setFont(theme.ui_font("small"))
        self.setFont(theme.ui_font())
        self._share_width()
        self.updateGeometry()

    @Slot()
    def _share_width(self) -> None:
        columns = [self._pairs.column_at(at) for at in range(self._pairs.columnCount())]
        at = columns.index(Column.SECRET) if Column.SECRET in columns else -1
        secret_px = self.horizontalHeader().sectionSizeHint(at) if at >= 0 else 0
        for at, width in enumerate(share_width(self.viewport().width(), columns, secret_px)):
            self.setColumnWidth(at, width)

    # Rows

    @Slot(int, str)
    def paste_lines(self, at: int, text: str) -> None:
        """Put the rows that `text` describes where row `at` is."""
        rows = parse_rows(text, self._pairs.make_row)
        if rows and not self._pairs.fixed:
            self._pairs.insert_rows(min(at, len(self._pairs.rows)), rows)

    def paste(self) -> None:
        """Lines become rows here, anything shorter becomes the cell's text."""
        text = QGuiApplication.clipboard().text()
        index = self.currentIndex()
        if "\n" in text.strip():
            self.paste_lines(index.row() if index.isValid() else len(self._pairs.rows), text)
        elif text and index.flags() & Qt.ItemFlag.ItemIsEditable:
            self._pairs.begin_edit()
            self._pairs.setData(index, text.strip("\r\n"))

    def toggle(self, index: QModelIndex) -> None:
        """Switch the row of `index` on or off."""
        box = index.siblingAtColumn(0)
        if box.flags() & Qt.ItemFlag.ItemIsUserCheckable:
            state = Qt.CheckState.Unchecked if box.data(RAW_ROLE) else Qt.CheckState.Checked
            self._pairs.setData(box, state, Qt.ItemDataRole.CheckStateRole)

    def _act(self, index: QModelIndex) -> bool:
        """What a click or Space does in a cell that is not text; False if it is text."""
        row, column = index.data(ROW_ROLE), self._pairs.column_at(index.column())
        if column is Column.SWITCH:
            self.toggle(index)
        elif column is Column.REMOVE and row is not None:
            self._pairs.remove_rows([index.row()])
        elif self._pairs.choices(index.row(), column):
            corner = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
            menu = choice_menu(self, self._pairs, index.row(), column)
            menu.popup(corner)
            for action in menu.actions():
                if action.isChecked():
                    menu.setActiveAction(action)
        elif column is Column.VALUE and isinstance(row, FormRow) and row.kind == "file":
            self.files_requested.emit(index.row())
        elif column is Column.SECRET and isinstance(row, Variable):
            self._pairs.replace_row(index.row(), replace(row, secret=not row.secret))
        elif column is Column.REVEAL and isinstance(row, Variable) and row.secret:
            self.reveal_requested.emit(index.row())
        else:
            return column in (*CHOSEN, Column.REMOVE, Column.SECRET, Column.REVEAL)
        return True

    def copy_cell(self) -> None:
        """The current cell, or from its box or cross the whole row, onto the clipboard."""
        index = self.currentIndex()
        row = index.data(ROW_ROLE)
        if row is None:
            return
        whole = self._pairs.column_at(index.column()) in (Column.SWITCH, Column.REMOVE)
        QGuiApplication.clipboard().setText(
            format_row(row) if whole else str(index.data(Qt.ItemDataRole.EditRole))
        )

    # Keys

    def _step(self, forward: bool) -> bool:
        """Go to the next or previous cell that can be filled in; False at the end."""
        index = self.currentIndex()
        columns = self._pairs.columnCount()
        at = index.row() * columns + index.column() if index.isValid() else (-1 if forward else 1 << 30)
        cells = range(at + 1, self._pairs.rowCount() * columns) if forward else range(at - 1, -1, -1)
        for cell in cells:
            candidate = self._pairs.index(cell // columns, cell % columns)
            if self._takes_input(candidate):
                self.setCurrentIndex(candidate)
                return True
        return False

    def _takes_input(self, index: QModelIndex) -> bool:
        """Whether Tab stops here: text, and what Enter chooses from a menu or a dialog."""
        column, row = self._pairs.column_at(index.column()), index.data(ROW_ROLE)
        chosen = bool(self._pairs.choices(index.row(), column))
        is_file = column is Column.VALUE and isinstance(row, FormRow)
        return bool(index.flags() & Qt.ItemFlag.ItemIsEditable) or chosen or is_file

    def _starts_row(self, event: QKeyEvent) -> bool:
        """Whether a letter was typed on a cell of the empty row that can't hold it."""
        index = self.currentIndex()
        empty = index.isValid() and index.data(ROW_ROLE) is None
        editable = index.flags() & Qt.ItemFlag.ItemIsEditable
        return empty and not editable and event.text().isprintable() and bool(event.text())

    def _add_keys(self) -> None:
        keys = PartActions(self)
        keys.add("rows.up", lambda: self._move_row(-1), self._takes_keys)
        keys.add("rows.down", lambda: self._move_row(1), self._takes_keys)
        keys.add("rows.duplicate", self._duplicate_row, self._has_own_row)
        keys.add("rows.delete", self._remove_row, self._has_own_row)
        keys.add("rows.edit", lambda: self.edit(self.currentIndex()), self._can_edit)

    def _can_edit(self) -> bool:
        return self._takes_keys() and bool(self.currentIndex().flags() & Qt.ItemFlag.ItemIsEditable)

    def _takes_keys(self) -> bool:
        """Whether no cell is being written in: then keys are about rows."""
        return self.state() != QAbstractItemView.State.EditingState

    def _has_own_row(self) -> bool:
        row = self.currentIndex().data(ROW_ROLE)
        return self._takes_keys() and row is not None and not self._pairs.fixed

    def _remove_row(self) -> None:
        self._pairs.remove_rows([self.currentIndex().row()])

    def _duplicate_row(self) -> None:
        index = self.currentIndex()
        self._pairs.insert_rows(index.row() + 1, [index.data(ROW_ROLE)])

    def _move_row(self, step: int) -> None:
        index = self.currentIndex()
        self._pairs.move_row(index.row(), index.row() + step)

    def _shortcut(self, event: QKeyEvent) -> bool:
        index = self.currentIndex()
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo_requested.emit()
        elif is_redo(event):
            self.redo_requested.emit()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_cell()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            if not self._act(index):
                self.edit(index)
        elif event.key() == Qt.Key.Key_Space:
            return self._act(index)
        else:
            return False
        return True

    # Drag

    def _row_at(self, y: int) -> int:
        """Where a row dropped at `y` would be, as a gap number from 0 to the number of rows."""
        row = self.rowAt(y)
        count = len(self._pairs.rows)
        if row < 0 or row >= count:
            return count
        rect = self.visualRect(self._pairs.index(row, 0))
        return row if y < rect.center().y() else row + 1

    def _drag_to(self, y: int) -> None:
        gap = self._row_at(y)
        if gap != self._drop_row:
            self._drop_row = gap
            self.viewport().update()

    def _drop(self) -> None:
        source, gap = self._dragged_row, self._drop_row
        self._dragged_row = self._drop_row = -1
        self.viewport().unsetCursor()
        self.viewport().update()
        if source >= 0 and gap >= 0:
            self._pairs.move_row(source, gap - 1 if gap > source else gap)

    def _hover(self, row: int) -> None:
        if row == self._cells.hovered_row:
            return
        for changed in (row, self._cells.hovered_row):
            if changed >= 0:
                last = self._pairs.columnCount() - 1
                rect = self.visualRect(self._pairs.index(changed, 0))
                self.viewport().update(rect.united(self.visualRect(self._pairs.index(changed, last))))
        self._cells.hovered_row = row

    # Qt overrides

    def sizeHint(self) -> QSize:
        theme = current_theme()
        rows = min(self._pairs.rowCount(), _MOST_ROWS_SHOWN)
        head = 0 if self.horizontalHeader().isHidden() else self.horizontalHeader().sizeHint().height()
        return QSize(theme.px(320), head + rows * theme.px(ROW_PX) + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(current_theme().px(200), min(self.sizeHint().height(), current_theme().px(ROW_PX * 3)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._share_width()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        theme = current_theme()
        painter.setPen(QPen(theme.color("line"), 1))
        first = max(0, self.rowAt(event.rect().top()))
        for row in range(first, self._pairs.rowCount()):
            bottom = self.rowViewportPosition(row) + self.rowHeight(row) - 1
            if bottom > event.rect().bottom() + self.rowHeight(row):
                break
            painter.drawLine(0, bottom, self.viewport().width(), bottom)
        if self._drop_row >= 0:
            height = theme.px(ROW_PX)
            y = self.rowViewportPosition(0) + self._drop_row * height
            painter.fillRect(QRect(0, max(0, y - 1), self.viewport().width(), 2), theme.color("accent"))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        index = self.indexAt(at)
        self._press_at = at
        self._dragged_row = -1
        if (
            event.button() == Qt.MouseButton.LeftButton
            and index.isValid()
            and self._pairs.column_at(index.column()) is Column.SWITCH
            and index.data(ROW_ROLE) is not None
            and not self._pairs.fixed
        ):
            self._dragged_row = index.row()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        self._hover(self.rowAt(at.y()))
        if self._dragged_row >= 0 and event.buttons() & Qt.MouseButton.LeftButton:
            far = (at - self._press_at).manhattanLength() >= QApplication.startDragDistance()
            if self._drop_row >= 0 or far:
                self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
                self._drag_to(at.y())
            return
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._drop_row >= 0:
            self._drop()
            return
        self._dragged_row = -1
        index = self.indexAt(event.position().toPoint())
        super().mouseReleaseEvent(event)
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and index.isValid():
            x = event.position().toPoint().x()
            if name := self._cells.reference_at(index, self.visualRect(index), x):
                self._cells.go_to(name)
                return
        same = index.isValid() and index == self.indexAt(self._press_at)
        if event.button() == Qt.MouseButton.LeftButton and same and not self._act(index):
            self.edit(index)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(-1)
        super().leaveEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        if not index.isValid():
            return
        self.setCurrentIndex(index)
        row_menu(self, self._pairs, index).popup(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() == QAbstractItemView.State.EditingState or not self._shortcut(event):
            if self._starts_row(event):
                self.setCurrentIndex(self.currentIndex().siblingAtColumn(self._pairs.position(Column.NAME)))
            self._cells.replaces_text = True  # a letter typed on a cell takes the place of its text
            super().keyPressEvent(event)
            self._cells.replaces_text = False

    def focusNextPrevChild(self, forward: bool) -> bool:
        return True if self._step(forward) else super().focusNextPrevChild(forward)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        hints = QAbstractItemDelegate.EndEditHint
        super().closeEditor(editor, hints.NoHint if hint != hints.RevertModelCache else hint)
        self._cells.settle(editor, hint)
        if hint in (hints.EditNextItem, hints.EditPreviousItem):
            forward = hint == hints.EditNextItem
            if self._step(forward):
                if self.currentIndex().flags() & Qt.ItemFlag.ItemIsEditable:
                    self.edit(self.currentIndex())
            else:
                super().focusNextPrevChild(forward)


def share_width(room_px: int, columns: Sequence[Column], secret_px: int = 0) -> list[int]:
    """Widths of `columns` that fill `room_px`: some are fixed, text shares the rest.

    `secret_px` is what the title over the locks needs: they alone are narrower than most words for them.
    """
    theme = current_theme()
    fixed = {column: theme.px(width) for column, width in _WIDTHS_PX.items() if column in columns}
    if Column.SECRET in fixed:
        fixed[Column.SECRET] = max(fixed[Column.SECRET], secret_px)
    left = max(0, room_px - sum(fixed.values()))
    shares = _CHECK_SHARES if {Column.OPERATOR, Column.SCOPE} & set(columns) else _SHARES
    total = sum(shares.get(column, 0) for column in columns)
    widths = [fixed.get(column, int(left * shares.get(column, 0) / total)) for column in columns]
    # What rounding lost goes to the last text column, so that the row ends where the view does.
    last = max(at for at, column in enumerate(columns) if column in _SHARES)
    widths[last] += max(0, room_px - sum(widths))
    return widths
