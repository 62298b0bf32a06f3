"""Scenes of the gallery: what leaves the program, as code or in another one's format."""

from PySide6.QtWidgets import QWidget

from postgui.ui.dialogs.code import CodeDialog
from postgui.ui.dialogs.export import ExportDialog
from tests.e2e.open_window import OpenWindow
from tests.support.waiting import until
from tests.ui.gallery_scene import Scene, open_sample


async def code(opened: OpenWindow) -> QWidget:
    """The code that sends a request."""
    tab = await open_sample(opened)
    tab.send_actions.show_code()
    await until(lambda: bool(tab.findChildren(CodeDialog)), what="the dialog")
    (dialog,) = tab.findChildren(CodeDialog)
    await until(lambda: "import httpx" in dialog.code.toPlainText(), what="the code")
    return dialog


async def export(opened: OpenWindow) -> QWidget:
    """The sample collection for Postman, with what that has no place for."""
    await open_sample(opened)
    opened.desk.code_actions.export(opened.sample.folder, "Playground")
    (dialog,) = opened.window.findChildren(ExportDialog)
    await until(dialog.save.isEnabled, what="the export is made")
    dialog.choose("postman")
    await until(dialog.save.isEnabled, what="the export for Postman is made")
    return dialog


SCENES: dict[str, Scene] = {"dialog-code": code, "dialog-export": export}
