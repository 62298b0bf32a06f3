"""Scenes of the gallery: keys being chosen."""

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from postgui.ui.dialogs.shortcuts import ShortcutsDialog
from tests.e2e.open_window import OpenWindow
from tests.ui.gallery_scene import Scene, settle


async def clash(opened: OpenWindow) -> QWidget:
    await opened.context.settings.set_shortcuts({"request.new": ("Ctrl+J",)})
    opened.desk.show_shortcuts()
    await settle()
    (dialog,) = opened.window.findChildren(ShortcutsDialog)
    dialog.choose_row("Export")
    dialog.change.click()
    dialog.recorder.setKeySequence(QKeySequence("Ctrl+S"))
    return dialog


async def parts(opened: OpenWindow) -> QWidget:
    """Keys of parts: one was chosen that goes before a command of the window there."""
    await opened.context.settings.set_shortcuts({"editor.comment": ("Ctrl+T",)})
    opened.desk.show_shortcuts()
    await settle()
    (dialog,) = opened.window.findChildren(ShortcutsDialog)
    dialog.choose_row("Comment out or in")
    dialog.view.scrollTo(dialog.view.currentIndex(), dialog.view.ScrollHint.PositionAtCenter)
    return dialog


async def by_keys(opened: OpenWindow) -> QWidget:
    """What a key does, found by pressing it."""
    opened.desk.show_shortcuts()
    await settle()
    (dialog,) = opened.window.findChildren(ShortcutsDialog)
    dialog.by_keys.click()
    dialog.pressed.setKeySequence(QKeySequence("Ctrl+F"))
    return dialog


async def stays(opened: OpenWindow) -> QWidget:
    """Keys that nobody can change, with the reason."""
    opened.desk.show_shortcuts()
    await settle()
    (dialog,) = opened.window.findChildren(ShortcutsDialog)
    dialog.choose_row("Select all")
    return dialog


SCENES: dict[str, Scene] = {
    "dialog-shortcuts-clash": clash,
    "dialog-shortcuts-parts": parts,
    "dialog-shortcuts-by_keys": by_keys,
    "dialog-shortcuts-fixed": stays,
}
