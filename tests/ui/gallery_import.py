"""Scenes of the gallery: the import dialog with what it found."""

import json
import tempfile
from pathlib import Path

from PySide6.QtWidgets import QWidget

from postgui.ui.importing.dialog import ImportDialog
from tests.e2e.open_window import OpenWindow
from tests.support.browser_capture import PAGE
from tests.support.waiting import until
from tests.ui.gallery_scene import Scene


async def source(opened: OpenWindow) -> QWidget:
    """Nothing chosen yet."""
    dialog = ImportDialog(opened.context, opened.window)
    dialog.open()
    return dialog


async def problem(opened: OpenWindow) -> QWidget:
    """A broken file that was pasted."""
    dialog = ImportDialog(opened.context, opened.window)
    dialog.open()
    dialog.read_text('{"info": {"name": "Shop"},\n "item": [,]}')
    await until(dialog.message.isVisible, timeout_s=60)
    return dialog


async def done(opened: OpenWindow) -> QWidget:
    """The report at the end."""
    dialog = await commands(opened)
    assert isinstance(dialog, ImportDialog)
    with tempfile.TemporaryDirectory(prefix="postgui-gallery-") as folder:
        dialog.review.place.setText(str(Path(folder, "Shop")))
        dialog.go.click()
        await until(lambda: dialog.pages.currentWidget() is dialog.done_page, timeout_s=60)
        await until(dialog.pages.isEnabled, timeout_s=60)
    return dialog


async def commands(opened: OpenWindow) -> QWidget:
    """Two curl commands, of which an option does not come along."""
    text = "curl http://localhost:8080/users -d name=Ada -o out.txt\ncurl http://localhost:8080/me"
    return await _read(opened, text)


async def capture(opened: OpenWindow) -> QWidget:
    """A browser's capture, filtered by host and type."""
    dialog = await _read(opened, json.dumps(PAGE))
    dialog.review.capture.host.setEditText("*.shop.test")
    dialog.review.capture.kinds["xhr"].click()
    return dialog


async def _read(opened: OpenWindow, text: str) -> ImportDialog:
    dialog = ImportDialog(opened.context, opened.window)
    dialog.open()
    dialog.read_text(text)
    page = dialog.review
    await until(lambda: dialog.pages.currentWidget() is page and dialog.pages.isEnabled(), timeout_s=60)
    return dialog


SCENES: dict[str, Scene] = {
    "import-source": source,
    "import-problem": problem,
    "import-done": done,
    "import-commands": commands,
    "import-capture": capture,
}
