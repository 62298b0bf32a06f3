"""Export in the real window."""

import json
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from postgui.model.assertion import Assertion
from postgui.model.request import AuthConfig, Request
from postgui.ui.dialogs.export import ExportDialog
from tests.e2e.open_window import OpenWindow, open_window
from tests.support.waiting import until

REQUEST = Request(
    name="Create",
    url="http://host/users",
    auth=AuthConfig("bearer", (("token", "typed-in-clear"),)),
    assertions=(Assertion("res.status", "eq", "200"),),
)


async def export_dialog(opened: OpenWindow, folder: Path) -> ExportDialog:
    """The dialog for a collection with one request, opened from the tree's menu, once it is ready."""
    await opened.context.collections.create(folder, "Shop")
    await opened.context.collections.create_request(folder, REQUEST)
    tree = opened.window.sidebar.tree
    await until(lambda: bool(opened.context.collections.roots()[0].children), what="the row")
    menu = tree.build_menu(opened.context.collections.roots()[0])
    next(action for action in menu.actions() if action.text() == "Export…").trigger()
    menu.deleteLater()
    dialog = opened.window.findChild(ExportDialog)
    assert dialog is not None
    await ready(dialog)
    return dialog


async def ready(dialog: ExportDialog) -> None:
    await until(lambda: dialog.save.isEnabled(), what="the export is made")


def test_what_a_format_loses_is_shown_and_the_file_is_written(run_qt, qtbot, tmp_path):
    async def story() -> None:
        async with open_window(tmp_path / "data") as opened:
            dialog = await export_dialog(opened, tmp_path / "shop")
            dialog.choose("postman")
            await ready(dialog)
            model = dialog.losses.model
            cells = [
                str(model.data(model.index(row, column)))
                for row in range(model.rowCount())
                for column in range(model.columnCount())
            ]
            assert "Assertions" in cells
            assert "The values of secrets" in cells
            QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
            await until(lambda: dialog.findChild(QFileDialog) is not None, what="the file dialog")
            chooser = dialog.findChild(QFileDialog)
            assert chooser is not None
            assert Path(chooser.selectedFiles()[0]).name == "Shop.postman_collection.json"
            chooser.setDirectory(str(tmp_path))
            chooser.accept()
            target = tmp_path / "Shop.postman_collection.json"
            await until(target.exists, what="the file")
            text = target.read_text()
            assert json.loads(text)["item"][0]["name"] == "Create"
            assert "typed-in-clear" not in text

    run_qt(story())


def test_secrets_are_asked_for_in_the_dialog(run_qt, qtbot, tmp_path):
    async def story() -> None:
        async with open_window(tmp_path / "data") as opened:
            dialog = await export_dialog(opened, tmp_path / "shop")
            dialog.clear.click()
            await ready(dialog)
            assert dialog._exported is not None
            assert "typed-in-clear" in dialog._exported.text
            dialog.close()

    run_qt(story())
