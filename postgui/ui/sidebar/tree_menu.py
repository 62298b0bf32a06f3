"""The menu of rows in the collection tree."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from postgui.translation import plural, tr
from postgui.ui.copy_as import add_copy_as
from postgui.ui.menu import Menu, name_keys

if TYPE_CHECKING:
    from postgui.model.collection import Node
    from postgui.ui.sidebar.tree_view import TreeView


def tree_menu(view: "TreeView", node: "Node", items: Sequence[Path]) -> QMenu:
    """What can be done with `node`; with `items`, where several are chosen.

    Args:
        view: Whose wishes the entries report.
        node: The row that was clicked.
        items: Requests and folders that are chosen; empty for a collection alone.
    """
    menu = Menu(view)
    if len(items) > 1:
        paths = tuple(items)
        _add(
            menu,
            plural("Run {n} item…", "Run {n} items…", len(paths)),
            "",
            lambda: view.run_requested.emit(paths),
        )
        menu.addSeparator()
        _add_for_items(menu, view, items)
        return menu
    path = node.path
    if node.kind == "example":
        _add(menu, tr("Open"), "Return", lambda: view.example_requested.emit(path.parent, int(path.name)))
        return menu
    if node.kind in ("collection", "folder"):
        _add(menu, tr("New request"), "", lambda: view.request_wanted.emit(path))
        _add(menu, tr("New folder"), "", lambda: view.folder_wanted.emit(path))
        menu.addSeparator()
        _add(menu, tr("Settings"), "Return", lambda: view.settings_requested.emit(path))
        _add(menu, tr("Find and replace…"), "collection.replace", lambda: view.replace_requested.emit(path))
        _add_run(menu, view, path)
    else:
        _add(menu, tr("Open"), "Return", lambda: view.open_requested.emit(node))
        if node.kind == "request":
            _add(menu, tr("Send"), "", lambda: view.send_requested.emit(path))
            _add_run(menu, view, path)
    menu.addSeparator()
    if node.kind == "request":
        add_copy_as(menu, lambda target: view.copy_as_requested.emit(path, target))
        _add(menu, tr("Code…"), "", lambda: view.code_requested.emit(path))
        menu.addSeparator()
    if node.kind != "broken":
        _add(menu, tr("Rename"), "collections.rename", lambda: view.start_rename(path))
    if items:
        _add_for_items(menu, view, items)
    else:
        _add_paste(menu, view, path)
    menu.addSeparator()
    if view.is_changed(path):
        _add(menu, tr("Show changes since HEAD…"), "", lambda: view.changes_requested.emit(path))
    if node.kind in ("collection", "folder", "request"):
        _add(menu, tr("Export…"), "", lambda: view.export_requested.emit(path, node.name))
    _add(menu, tr("Copy path"), "", lambda: view.copy_path_requested.emit(path))
    _add(menu, tr("Show in file manager"), "", lambda: view.reveal_requested.emit(path))
    if node.kind == "collection":
        menu.addSeparator()
        _add(menu, tr("Close collection"), "", lambda: view.close_requested.emit(path))
    return menu


def _add_run(menu: QMenu, view: "TreeView", path: Path) -> None:
    _add(menu, tr("Run…"), "", lambda: view.run_requested.emit((path,)))
    _add(menu, tr("Load test…"), "", lambda: view.load_requested.emit(path))
    _add(menu, tr("Monitor…"), "", lambda: view.monitor_requested.emit(path))
    _add(menu, tr("Mock server…"), "", lambda: view.mock_requested.emit(path))


def _add_for_items(menu: QMenu, view: "TreeView", items: Sequence[Path]) -> None:
    paths = tuple(items)
    n = len(paths)
    duplicate = plural("Duplicate", "Duplicate {n} items", n)
    _add(menu, duplicate, "collections.duplicate", lambda: view.duplicate_requested.emit(paths))
    _add(menu, plural("Cut", "Cut {n} items", n), "Ctrl+X", lambda: view.cut_requested.emit(paths))
    _add(menu, plural("Copy", "Copy {n} items", n), "Ctrl+C", lambda: view.copy_requested.emit(paths))
    _add_paste(menu, view, paths[-1])
    menu.addSeparator()
    delete = plural("Delete", "Delete {n} items", n)
    _add(menu, delete, "collections.delete", lambda: view.delete_requested.emit(paths))


def _add_paste(menu: QMenu, view: "TreeView", path: Path) -> None:
    paste = _add(menu, tr("Paste"), "Ctrl+V", lambda: view.paste_requested.emit(path))
    paste.setEnabled(view.can_paste())


def _add(menu: QMenu, text: str, keys: str, slot: Callable[[], None]) -> QAction:
    """Add an entry; `keys` are those that stay, or the id of what the person chooses them for."""
    action = menu.addAction(text)
    if "." in keys:
        name_keys(action, keys)
    elif keys:
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    action.triggered.connect(slot)
    return action
