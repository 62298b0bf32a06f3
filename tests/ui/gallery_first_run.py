"""Scenes of the gallery: the first start, and what the program says about itself."""

from PySide6.QtWidgets import QDialog, QWidget

from postgui.ui.dialogs.about import AboutDialog
from postgui.ui.dialogs.news import NewsDialog
from postgui.ui.dialogs.shortcuts import ShortcutsDialog
from tests.e2e.open_window import OpenWindow
from tests.support.waiting import until
from tests.ui.gallery_scene import Scene


async def doors(opened: OpenWindow) -> QWidget:
    """No collection yet."""
    return opened.window


async def no_tab(opened: OpenWindow) -> QWidget:
    """A collection, and nothing open."""
    await opened.desk.tree_actions.open_collection(opened.sample.folder)
    return opened.window


async def updated(opened: OpenWindow) -> QWidget:
    await opened.context.remembered.note_version("0.0.9")
    await opened.desk.help.greet()
    return opened.window


async def _found(opened: OpenWindow, kind: type[QDialog]) -> QDialog:
    await until(lambda: opened.window.findChild(kind), what="the dialog")
    dialog = opened.window.findChild(kind)
    assert isinstance(dialog, QDialog)
    return dialog


async def news(opened: OpenWindow) -> QWidget:
    opened.desk.help.show_news()
    return await _found(opened, NewsDialog)


async def about(opened: OpenWindow) -> QWidget:
    opened.desk.help.show_about()
    return await _found(opened, AboutDialog)


async def shortcuts(opened: OpenWindow) -> QWidget:
    opened.desk.show_shortcuts()
    return await _found(opened, ShortcutsDialog)


SCENES: dict[str, Scene] = {
    "welcome-doors": doors,
    "welcome-no_tab": no_tab,
    "welcome-updated": updated,
    "dialog-news": news,
    "dialog-about": about,
    "dialog-shortcuts": shortcuts,
}
