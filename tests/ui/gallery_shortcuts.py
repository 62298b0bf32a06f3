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


SCENES: dict[str, Scene] = {"dialog-shortcuts-clash": clash}
