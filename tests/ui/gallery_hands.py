"""Scenes of the gallery: tabs, editors and messages."""

from PySide6.QtWidgets import QWidget

from postgui.model.request import Request
from tests.e2e.open_window import OpenWindow
from tests.ui.gallery_scene import Scene, open_sample


async def tabs(opened: OpenWindow) -> QWidget:
    """Two pinned tabs, one with edits, a preview, and more than fit."""
    area = opened.window.area
    for name in ("Sign in", "Users"):
        area.pin(opened.desk.opener.new_request(Request(name, "POST", "http://example.org")))
    for number in range(7):
        opened.desk.opener.new_request(Request(f"Order number {number}", "DELETE", "http://example.org/o"))
    tab = await open_sample(opened)
    await opened.desk.opener.open_path(opened.sample.folder / "Basics/Search users.yml", preview=True)
    area.choose(tab)
    return opened.window


SCENES: dict[str, Scene] = {
    "tabs-pinned": tabs,
}
