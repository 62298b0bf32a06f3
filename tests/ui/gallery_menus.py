"""Scenes of the gallery: the menus of a tab and of rows of the tree."""

from PySide6.QtWidgets import QMenu, QWidget

from postgui.model.request import Request
from tests.e2e.open_window import OpenWindow
from tests.ui.gallery_scene import Scene, open_sample


async def tab_menu(opened: OpenWindow) -> QWidget:
    """The menu of the first of two tabs."""
    await open_sample(opened)
    opened.desk.opener.new_request(Request(url="http://example.org/items"))
    strip = opened.window.area.strip
    strip.tabs.customContextMenuRequested.emit(strip.tabs.tabRect(0).center())
    return next(menu for menu in strip.findChildren(QMenu) if menu.isVisible())


async def request_menu(opened: OpenWindow) -> QWidget:
    await open_sample(opened)
    return _shown_menu(opened)


async def collection_menu(opened: OpenWindow) -> QWidget:
    await open_sample(opened)
    opened.window.sidebar.tree.choose(opened.sample.folder)
    return _shown_menu(opened)


def _shown_menu(opened: OpenWindow) -> QMenu:
    tree = opened.window.sidebar.tree
    node = tree.current_node()
    assert node is not None
    menu = tree.build_menu(node)
    menu.popup(tree.mapToGlobal(tree.rect().center()))
    return menu


SCENES: dict[str, Scene] = {
    "menu-tab": tab_menu,
    "menu-tree_request": request_menu,
    "menu-tree_collection": collection_menu,
}
