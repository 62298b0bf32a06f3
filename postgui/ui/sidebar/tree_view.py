"""The list that shows the collection tree, and what keys and clicks in it mean."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from postgui.translation import tr
from postgui.ui.part_actions import PartActions
from postgui.ui.redo_key import is_redo
from postgui.ui.sidebar.row_painter import row_size
from postgui.ui.sidebar.tree_delegate import TreeDelegate
from postgui.ui.sidebar.tree_drag import TreeDrag, items_mime, items_of
from postgui.ui.sidebar.tree_menu import tree_menu
from postgui.ui.sidebar.tree_model import TreeModel
from postgui.ui.sidebar.tree_row import TreeRow, can_open
from postgui.ui.theme import current_theme

if TYPE_CHECKING:
    from postgui.model.collection import Node


class TreeView(QTableView):
    """Shows a `TreeModel` and reports wishes; it changes nothing itself.

    A table of one column, since a QListView asks for each row when a filter lets ten thousand in.

    Signals:
        example_requested: Show this example of a request. Path, int.
        open_requested: Show this request (or why it can't be read). Node.
        preview_requested: The same, to look at: the next one may take its place. Node.
        send_requested: Show this request and send it. Path.
        settings_requested: Show the settings of this collection or folder. Path.
        request_wanted, folder_wanted: Make a new one inside this folder. Path.
        duplicate_requested, delete_requested, cut_requested, copy_requested: As they say.
            tuple[Path, ...].
        paste_requested: Paste at this item: into a folder, below a request. Path.
        close_requested, copy_path_requested, reveal_requested: As they say. Path.
        replace_requested: Find and replace in this collection or folder. Path.
        run_requested: Run these collections, folders and requests. tuple[Path, ...].
        monitor_requested: Run this collection, folder or request again and again. Path.
        mock_requested: Serve the examples of this collection, folder or request. Path.
        load_requested: Load a server with this collection, folder or request. Path.
        changes_requested: Show how this differs from the last commit. Path.
        code_requested: Show the code of this request. Path.
        export_requested: Export this collection, folder or request, which has that name. Path, str.
        copy_as_requested: Copy the code of this request for that target. Path, str.
        step_requested: Move this one place up (-1) or down (1). Path, int.
        undo_requested, redo_requested: Those keys while the tree has the focus.
        add_menu_requested: The menu of what can be added, where there is no row. QPoint, on the screen.
    """

    example_requested = Signal(Path, int)
    open_requested = Signal(object)
    preview_requested = Signal(object)
    send_requested = Signal(Path)
    settings_requested = Signal(Path)
    request_wanted = Signal(Path)
    folder_wanted = Signal(Path)
    duplicate_requested = Signal(object)
    delete_requested = Signal(object)
    cut_requested = Signal(object)
    copy_requested = Signal(object)
    paste_requested = Signal(Path)
    replace_requested = Signal(Path)
    run_requested = Signal(object)
    load_requested = Signal(Path)
    monitor_requested = Signal(Path)
    mock_requested = Signal(Path)
    changes_requested = Signal(Path)
    step_requested = Signal(Path, int)
    close_requested = Signal(Path)
    copy_path_requested = Signal(Path)
    reveal_requested = Signal(Path)
    code_requested = Signal(Path)
    copy_as_requested = Signal(Path, str)
    export_requested = Signal(Path, str)
    undo_requested = Signal()
    redo_requested = Signal()
    add_menu_requested = Signal(QPoint)

    def __init__(self, model: TreeModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tree = model
        self._delegate = TreeDelegate(self)
        self.setObjectName("collection-tree")
        self.setAccessibleName(tr("Collections"))
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._on_theme()
        current_theme().scaled.connect(self._on_theme)
        self.setMouseTracking(True)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._add_keys()
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.drag = TreeDrag(self)

    def current_node(self) -> "Node | None":
        """The node under the cursor; None if the tree is empty."""
        row = self._tree.row_at(self.currentIndex())
        return row.node if row else None

    def choose(self, path: Path) -> None:
        """Put the cursor on `path`, opening the folders above it; nowhere if no row shows it."""
        index = self._tree.reveal(path)
        if index.isValid():
            self._go_to(index)
            self.scrollTo(index)
        else:
            self.choose_nothing()

    def _go_to(self, index: QModelIndex) -> None:
        """Choose one row. Qt's own way would look at the keys that are held down."""
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def choose_nothing(self) -> None:
        """Put the cursor nowhere: keys find nothing to act on."""
        self.selectionModel().clear()

    def chosen_paths(self) -> tuple[Path, ...]:
        """All that is chosen, the one under the cursor first."""
        current = self.current_node()
        rows = (self._tree.row_at(index) for index in self.selectedIndexes())
        paths = (row.node.path for row in rows if row is not None)
        return tuple(dict.fromkeys([current.path, *paths] if current else paths))

    def select_quietly(self, *paths: Path) -> None:
        """Choose those of `paths` that no closed folder hides, with the cursor on the first."""
        indexes = [index for path in paths if (index := self._tree.index_of(path)).isValid()]
        if not indexes:
            return
        self._go_to(indexes[0])
        for index in indexes[1:]:
            self.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)

    def choose_all(self, paths: Sequence[Path]) -> None:
        """Choose all of `paths`, opening the folders above them."""
        for path in paths:
            self._tree.reveal(path)
        self.choose_nothing()
        self.select_quietly(*paths)
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    @Slot()
    def enter(self) -> None:
        """Take the focus, with the cursor on the first row if it is nowhere."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self.currentIndex().isValid() and self._tree.rowCount():
            self._go_to(self._tree.index(0))

    @Slot()
    def enter_found(self) -> None:
        """Take the focus, with the cursor on the first request: those above it only say where it is."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        kinds = [row.node.kind for row in self._tree.rows()]
        if kinds:
            self._go_to(self._tree.index(kinds.index("request") if "request" in kinds else 0))

    def start_rename(self, path: Path) -> None:
        """Open the field for the name of `path`."""
        self.choose(path)
        if self.currentIndex().isValid():
            self.edit(self.currentIndex())

    def is_renaming(self) -> bool:
        """Whether a name is being typed."""
        return self.state() == QAbstractItemView.State.EditingState

    def build_menu(self, node: "Node") -> QMenu:
        """The menu of one row, about all that are chosen if it is one of them."""
        items = self.chosen_items()
        if node.path not in items:
            items = () if node.kind == "collection" else (node.path,)
        return tree_menu(self, node, items)

    def chosen_items(self) -> tuple[Path, ...]:
        """The requests and folders that are chosen, from top to bottom; not what is inside another."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        nodes = [row.node for number in rows if (row := self._tree.row_at(self._tree.index(number)))]
        paths = [node.path for node in nodes if node.kind not in ("collection", "example")]
        known = frozenset(paths)
        return tuple(path for path in paths if known.isdisjoint(path.parents))

    def rows(self) -> Sequence[TreeRow]:
        """The rows that are there now."""
        return self._tree.rows()

    def text_left(self, number: int) -> int:
        """Where the content of a row begins."""
        row = self._tree.rows()[number]
        return self._delegate.chevron_rect(self.visualRect(self._tree.index(number)), row).left()

    def open_row(self, number: int) -> None:
        """Open the folder in a row."""
        self._tree.set_expanded(self._tree.rows()[number].node.path, True)

    def is_changed(self, path: Path) -> bool:
        """Whether the item itself differs from the last commit."""
        return self._tree.git_mark(path) not in ("", "below")

    def can_paste(self) -> bool:
        """Whether the clipboard has items of a tree."""
        return bool(items_of(QGuiApplication.clipboard().mimeData())[0])

    @Slot()
    def _on_theme(self) -> None:
        height = row_size(current_theme()).height()
        self.verticalHeader().setMinimumSectionSize(height)
        self.verticalHeader().setDefaultSectionSize(height)

    def _open(self, index: QModelIndex) -> None:
        """Enter, a double click: a folder shows its settings."""
        row = self._tree.row_at(index)
        if row is not None and row.node.kind in ("collection", "folder"):
            self.settings_requested.emit(row.node.path)
        elif row is not None:
            self._open_node(row.node)

    def _activate(self, index: QModelIndex) -> None:
        row = self._tree.row_at(index)
        if row is None:
            return
        if row.node.kind in ("collection", "folder"):
            self._tree.set_expanded(row.node.path, not row.expanded)
        else:
            self._open_node(row.node, preview=True)

    def _open_node(self, node: "Node", *, preview: bool = False) -> None:
        if node.kind == "example":
            self.example_requested.emit(node.path.parent, int(node.path.name))
        else:
            (self.preview_requested if preview else self.open_requested).emit(node)

    def _fold(self, *, expand: bool) -> None:
        """Right opens a folder or goes into it; left closes it or goes to the one above."""
        index = self.currentIndex()
        row = self._tree.row_at(index)
        if row is None:
            return
        opens = can_open(row.node)
        below = self._tree.row_at(self._tree.index(index.row() + 1))
        if opens and row.expanded != expand:
            self._tree.set_expanded(row.node.path, expand)
        elif expand and below is not None and below.depth > row.depth:
            self._go_to(self._tree.index(index.row() + 1))
        elif not expand:
            above = self._tree.parent_row(index)
            if above.isValid():
                self._go_to(above)

    def _add_keys(self) -> None:
        keys = PartActions(self)
        keys.add("collections.rename", lambda: self.edit(self.currentIndex()), self._can_rename)
        keys.add("collections.up", lambda: self._move(-1), self._can_move)
        keys.add("collections.down", lambda: self._move(1), self._can_move)
        keys.add("collections.duplicate", self._ask_duplicate, self._has_items)
        keys.add("collections.delete", self._ask_delete, self._has_items)

    def _ask_duplicate(self) -> None:
        self.duplicate_requested.emit(self.chosen_items())

    def _ask_delete(self) -> None:
        self.delete_requested.emit(self.chosen_items())

    def _can_rename(self) -> bool:
        return not self.is_renaming() and bool(self.currentIndex().flags() & Qt.ItemFlag.ItemIsEditable)

    def _can_move(self) -> bool:
        node = self.current_node()
        return not self.is_renaming() and node is not None and node.kind not in ("collection", "example")

    def _has_items(self) -> bool:
        return not self.is_renaming() and bool(self.chosen_items())

    def _move(self, by: int) -> None:
        if (node := self.current_node()) is not None:
            self.step_requested.emit(node.path, by)

    def _on_key(self, event: QKeyEvent) -> bool:
        keys = QKeySequence.StandardKey
        if event.matches(keys.Undo):
            self.undo_requested.emit()
        elif is_redo(event):
            self.redo_requested.emit()
        elif (node := self.current_node()) is None:
            return False
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._open(self.currentIndex())
        elif event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Left):
            self._fold(expand=event.key() == Qt.Key.Key_Right)
        elif event.matches(keys.Paste):
            if not self.can_paste() or node.kind == "example":
                return False
            self.paste_requested.emit(node.path)
        else:
            return self._on_items_key(event)
        return True

    def _on_items_key(self, event: QKeyEvent) -> bool:
        """Keys about all that is chosen."""
        items = self.chosen_items()
        keys = QKeySequence.StandardKey
        if event.matches(keys.Copy):
            if items:
                self.copy_requested.emit(items)
        elif not items:
            return False
        elif event.matches(keys.Cut):
            self.cut_requested.emit(items)
        else:
            return False
        return True

    @Slot(QPoint)
    def show_menu(self, at: QPoint) -> None:
        """Open the menu of the row at `at` (in viewport coordinates)."""
        row = self._tree.row_at(self.indexAt(at))
        if row is None:
            self.add_menu_requested.emit(self.viewport().mapToGlobal(at))
        else:
            menu = self.build_menu(row.node)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.viewport().mapToGlobal(at))

    # Qt overrides

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        if action == QAbstractItemView.CursorAction.MoveHome:  # a table's own stay in the row
            return self._tree.index(0)
        if action == QAbstractItemView.CursorAction.MoveEnd:
            return self._tree.index(self._tree.rowCount() - 1)
        return super().moveCursor(action, modifiers)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.is_renaming() or not self._on_key(event):
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        several = len(self.selectedIndexes()) > 1
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        left = event.button() == Qt.MouseButton.LeftButton
        row = self._tree.row_at(index)
        if event.button() == Qt.MouseButton.MiddleButton and row and row.node.kind == "request":
            self._open_node(row.node)  # as a link in a browser: a tab to stay
        if left and plain and not several and index == self.currentIndex():
            if row and row.node.has_examples and event.position().x() < self.text_left(index.row()):
                self._tree.set_expanded(row.node.path, not row.expanded)
            else:
                self._activate(index)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        row = self._tree.row_at(self.indexAt(event.position().toPoint()))
        if row is None:
            return
        # Its two releases fold the row and unfold it again; a request is looked at since the first one.
        if row.node.kind in ("collection", "folder"):
            self.settings_requested.emit(row.node.path)
        elif row.node.kind == "request" and row.node.problem is None:
            self.open_requested.emit(row.node)

    def startDrag(self, actions: Qt.DropAction) -> None:
        items = self.chosen_items()
        if not items:
            return
        drag = QDrag(self)
        drag.setMimeData(items_mime(items))
        # Qt's own loop runs here until the button is let go. No task does: this comes from a mouse event.
        drag.exec(Qt.DropAction.MoveAction | Qt.DropAction.CopyAction, Qt.DropAction.MoveAction)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.drag.over(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self.drag.over(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.drag.leave()

    def dropEvent(self, event: QDropEvent) -> None:
        self.drag.drop(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        self.drag.paint(painter)
        painter.end()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        at = self.visualRect(self.currentIndex()).center() if by_key else event.pos()
        self.show_menu(at)
        event.accept()
