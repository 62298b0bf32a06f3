"""The table that a tree is shown in, and what keys and clicks in it mean."""

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from postgui.documents.tree_rows import Trail, TreeRows
from postgui.translation import tr
from postgui.ui.part_actions import PartActions
from postgui.ui.theme import current_theme
from postgui.ui.tree.tree_delegate import ARROW_PX, TreeDelegate, indent_px
from postgui.ui.tree.tree_model import COUNT, KEY, TYPE, TreeModel

_ROW_PX = 24
_WIDTHS_PX = {KEY: 240, TYPE: 86, COUNT: 60}


class TreeTable(QTableView):
    """Shows a `TreeModel` and reports wishes.

    Signals:
        toggle_requested: Open or close this row.
        expand_requested: Open this row and all below it.
        copy_requested, copy_path_requested, filter_requested: By their keys.
        menu_requested: A context menu for the current row. QContextMenuEvent.
    """

    toggle_requested = Signal(int)
    expand_requested = Signal(int)
    copy_requested = Signal()
    copy_path_requested = Signal()
    filter_requested = Signal()
    menu_requested = Signal(QContextMenuEvent)

    def __init__(self, model: TreeModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._tree = model
        self.delegate = TreeDelegate(self)
        self._add_keys()
        self.setModel(model)
        self.setItemDelegate(self.delegate)
        self.setAccessibleName(tr("Response body as a tree"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        side = self.verticalHeader()
        side.hide()
        side.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        head.setStretchLastSection(True)
        current_theme().fit(head.setMinimumSectionSize, 48)
        for column, width in _WIDTHS_PX.items():
            self.setColumnWidth(column, current_theme().px(width))
        self._stood: tuple[TreeRows | None, Trail, int] | None = None
        model.modelAboutToBeReset.connect(self._on_about_to_reset)
        model.modelReset.connect(self._on_reset)
        self.follow_theme()

    def follow_theme(self) -> None:
        """Rows are as high as the texts need."""
        theme = current_theme()
        side = self.verticalHeader()
        theme.fit(side.setMinimumSectionSize, _ROW_PX)
        theme.fit(side.setDefaultSectionSize, _ROW_PX)
        self.viewport().update()

    def _fit(self) -> None:
        """Give narrow windows narrow columns, so that the value has its place."""
        theme, width = current_theme(), self.viewport().width()
        self.setColumnHidden(TYPE, width < theme.px(420))
        self.setColumnHidden(COUNT, width < theme.px(340))
        self.setColumnWidth(KEY, min(theme.px(_WIDTHS_PX[KEY]), max(theme.px(130), width * 3 // 10)))

    @property
    def row(self) -> int:
        """The row of the cursor; -1 if there is none."""
        return self.currentIndex().row()

    def go_to(self, row: int) -> None:
        """Put the cursor on a row."""
        index = self._tree.index(row, KEY)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def _on_arrow(self, index: QModelIndex, x: int) -> bool:
        if not index.isValid() or index.column() != KEY or not self._tree.node(index.row()).opens:
            return False
        assert self._tree.rows is not None
        left = self.columnViewportPosition(KEY) + indent_px(self._tree.rows.level(index.row()))
        return left <= x < left + current_theme().px(ARROW_PX)

    def _step_in(self, row: int) -> None:
        if not self._tree.node(row).opens:
            return
        if self._tree.is_open(row):
            if row + 1 < self._tree.rowCount():
                self.go_to(row + 1)
        else:
            self.toggle_requested.emit(row)

    def _step_out(self, row: int) -> None:
        if self._tree.is_open(row):
            self.toggle_requested.emit(row)
            return
        assert self._tree.rows is not None
        parent = self._tree.rows.parent_row(row)
        if parent >= 0:
            self.go_to(parent)

    @Slot()
    def _on_about_to_reset(self) -> None:
        rows, row = self._tree.rows, self.row
        trail = rows.trail(row) if rows is not None and 0 <= row < rows.count else ()
        self._stood = (rows, trail, self.rowViewportPosition(row) if row >= 0 else 0)

    @Slot()
    def _on_reset(self) -> None:
        """Where other rows of the same tree show: leave cursor and view where they were."""
        if self._stood is None:
            return
        rows, trail, top = self._stood
        if rows is None or rows is not self._tree.rows:
            return
        row = rows.row_of_trail(trail)
        if row >= 0:
            self.setCurrentIndex(self._tree.index(row, KEY))
            self.verticalScrollBar().setValue(row - round(top / max(self.rowHeight(row), 1)))

    def _add_keys(self) -> None:
        keys = PartActions(self)
        keys.add("values.filter", self.filter_requested.emit)
        keys.add("values.copy_path", self.copy_path_requested.emit, self._has_row)
        keys.add("values.expand", lambda: self.expand_requested.emit(self.row), self._has_row)
        keys.add_fixed(QKeySequence.StandardKey.Copy, self.copy_requested.emit, self._has_row)

    def _has_row(self) -> bool:
        return self.row >= 0

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row, key = self.row, event.key()
        plain = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
        if row < 0 or event.modifiers() & ~plain:
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_Right:
            self._step_in(row)
        elif key == Qt.Key.Key_Left:
            self._step_out(row)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.toggle_requested.emit(row)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        index = self.indexAt(at)
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self._on_arrow(index, at.x()):
            self.toggle_requested.emit(index.row())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        index = self.indexAt(at)
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            self.toggle_requested.emit(index.row())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            index = self.indexAt(event.pos())
            if index.isValid():
                self.setCurrentIndex(index)
        if self.row >= 0:
            self.menu_requested.emit(event)
