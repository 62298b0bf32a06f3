"""The list that shows the collection tree, and what keys and clicks in it mean."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QKeyCombination, QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QMenu, QWidget

from postgui.ui.sidebar.row_painter import row_size
from postgui.ui.sidebar.tree_delegate import TreeDelegate
from postgui.ui.sidebar.tree_model import TreeModel
from postgui.ui.theme import current_theme

if TYPE_CHECKING:
    from postgui.model.collection import Node

_DUPLICATE = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_D)


class TreeView(QListView):
    """Shows a `TreeModel` and reports wishes; it changes nothing itself.

    Signals:
        open_requested: Show this request (or why it can't be read). Node.
        settings_requested: Show the settings of this collection or folder. Path.
        request_wanted, folder_wanted: Make a new one inside this folder. Path.
        duplicate_requested, delete_requested, close_requested, copy_path_requested,
        reveal_requested: As they say. Path.
        undo_requested: Ctrl+Z while the tree has the focus.
    """

    open_requested = Signal(object)
    settings_requested = Signal(Path)
    request_wanted = Signal(Path)
    folder_wanted = Signal(Path)
    duplicate_requested = Signal(Path)
    delete_requested = Signal(Path)
    close_requested = Signal(Path)
    copy_path_requested = Signal(Path)
    reveal_requested = Signal(Path)
    undo_requested = Signal()

    def __init__(self, model: TreeModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tree = model
        self._delegate = TreeDelegate(self)
        self.setObjectName("collection-tree")
        self.setAccessibleName("Collections")
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self._on_theme()
        current_theme().changed.connect(self._on_theme)
        self.setMouseTracking(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)

    def current_node(self) -> "Node | None":
        """The node under the cursor; None if the tree is empty."""
        row = self._tree.row_at(self.currentIndex())
        return row.node if row else None

    def choose(self, path: Path) -> None:
        """Put the cursor on `path`, opening the folders above it; nowhere if no row shows it."""
        index = self._tree.reveal(path)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)
        else:
            self.choose_nothing()

    def choose_nothing(self) -> None:
        """Put the cursor nowhere: keys find nothing to act on."""
        self.selectionModel().clear()

    def select_quietly(self, path: Path) -> None:
        """Put the cursor on `path` if no closed folder hides it."""
        index = self._tree.index_of(path)
        if index.isValid():
            self.setCurrentIndex(index)

    @Slot()
    def enter(self) -> None:
        """Take the focus, with the cursor on the first row if it is nowhere."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self.currentIndex().isValid() and self._tree.rowCount():
            self.setCurrentIndex(self._tree.index(0))

    def start_rename(self, path: Path) -> None:
        """Open the field for the name of `path`."""
        self.choose(path)
        if self.currentIndex().isValid():
            self.edit(self.currentIndex())

    def build_menu(self, node: "Node") -> QMenu:
        """The menu of one row."""
        menu = QMenu(self)
        path = node.path
        if node.kind in ("collection", "folder"):
            _add(menu, "New request", "", lambda: self.request_wanted.emit(path))
            _add(menu, "New folder", "", lambda: self.folder_wanted.emit(path))
            menu.addSeparator()
            _add(menu, "Settings", "Return", lambda: self.settings_requested.emit(path))
            menu.addSeparator()
        else:
            _add(menu, "Open", "Return", lambda: self.open_requested.emit(node))
            menu.addSeparator()
        if node.kind != "broken":
            _add(menu, "Rename", "F2", lambda: self.start_rename(path))
        if node.kind != "collection":
            _add(menu, "Duplicate", "Ctrl+D", lambda: self.duplicate_requested.emit(path))
        _add(menu, "Copy path", "", lambda: self.copy_path_requested.emit(path))
        _add(menu, "Show in file manager", "", lambda: self.reveal_requested.emit(path))
        menu.addSeparator()
        if node.kind == "collection":
            _add(menu, "Close collection", "", lambda: self.close_requested.emit(path))
        else:
            _add(menu, "Delete", "Del", lambda: self.delete_requested.emit(path))
        return menu

    @Slot()
    def _on_theme(self) -> None:
        self.setGridSize(row_size(current_theme()))  # without it Qt asks for the size of every row

    def _open(self, index: QModelIndex) -> None:
        """Enter, a double click: a folder shows its settings."""
        row = self._tree.row_at(index)
        if row is not None and row.node.kind in ("collection", "folder"):
            self.settings_requested.emit(row.node.path)
        elif row is not None:
            self.open_requested.emit(row.node)

    def _activate(self, index: QModelIndex) -> None:
        row = self._tree.row_at(index)
        if row is None:
            return
        if row.node.kind in ("collection", "folder"):
            self._tree.set_expanded(row.node.path, not row.expanded)
        else:
            self.open_requested.emit(row.node)

    def _fold(self, *, expand: bool) -> None:
        """Right opens a folder or goes into it; left closes it or goes to the one above."""
        index = self.currentIndex()
        row = self._tree.row_at(index)
        if row is None:
            return
        is_folder = row.node.kind in ("collection", "folder")
        if is_folder and row.expanded != expand:
            self._tree.set_expanded(row.node.path, expand)
        elif expand and is_folder and row.node.children:
            self.setCurrentIndex(self._tree.index(index.row() + 1))
        elif not expand:
            above = self._tree.parent_row(index)
            if above.isValid():
                self.setCurrentIndex(above)

    def _on_key(self, event: QKeyEvent) -> bool:
        node = self.current_node()
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo_requested.emit()
        elif node is None:
            return False
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._open(self.currentIndex())
        elif event.key() == Qt.Key.Key_Right:
            self._fold(expand=True)
        elif event.key() == Qt.Key.Key_Left:
            self._fold(expand=False)
        elif event.key() == Qt.Key.Key_Delete and node.kind != "collection":
            self.delete_requested.emit(node.path)
        elif event.keyCombination() == _DUPLICATE and node.kind != "collection":
            self.duplicate_requested.emit(node.path)
        else:
            return False
        return True

    @Slot(QPoint)
    def show_menu(self, at: QPoint) -> None:
        """Open the menu of the row at `at` (in viewport coordinates)."""
        row = self._tree.row_at(self.indexAt(at))
        if row is not None:
            menu = self.build_menu(row.node)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.viewport().mapToGlobal(at))

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() == QAbstractItemView.State.EditingState or not self._on_key(event):
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if event.button() == Qt.MouseButton.LeftButton and plain and index == self.currentIndex():
            self._activate(index)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        row = self._tree.row_at(self.indexAt(event.position().toPoint()))
        # Its two releases fold the row and unfold it again; a request is open since the first one.
        if row is not None and row.node.kind in ("collection", "folder"):
            self.settings_requested.emit(row.node.path)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        at = self.visualRect(self.currentIndex()).center() if by_key else event.pos()
        self.show_menu(at)
        event.accept()


def _add(menu: QMenu, text: str, shortcut: str, slot: Callable[[], None]) -> None:
    action = menu.addAction(text)
    if shortcut:
        action.setShortcut(QKeySequence(shortcut))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    action.triggered.connect(slot)
