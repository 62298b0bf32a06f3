"""Code and "Copy as" in the real window."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMenu

from postgui.model.request import AuthConfig, Body, Pair, Request, Variable
from postgui.ui.dialogs.code import CodeDialog
from postgui.ui.request.tab import RequestTab
from tests.e2e.open_window import OpenWindow, open_window
from tests.support.waiting import until

REQUEST = Request(
    name="Create",
    method="POST",
    url="http://host/{{id}}",
    headers=(Pair("X-A", "1"),),
    body=Body("json", '{"a": 1}'),
    auth=AuthConfig("bearer", (("token", "typed-in-clear"),)),
    variables=(Variable("id", "seven"),),
)


async def code_dialog(opened: OpenWindow) -> CodeDialog:
    """The dialog of the current request, opened by its key, once it shows code."""
    QTest.keyClick(
        opened.window, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    await until(lambda: opened.tab.findChild(CodeDialog) is not None, what="the dialog")
    dialog = opened.tab.findChild(CodeDialog)
    assert dialog is not None
    await shows(dialog, "import httpx")
    return dialog


async def shows(dialog: CodeDialog, *texts: str) -> None:
    await until(lambda: all(text in dialog.code.toPlainText() for text in texts), what=f"code with {texts}")


def test_the_code_follows_choices_and_edits(run_qt, qtbot, tmp_path):
    async def story() -> None:
        async with open_window(tmp_path) as opened:
            opened.desk.opener.new_request(REQUEST)
            dialog = await code_dialog(opened)
            await shows(dialog, "http://host/seven", "Bearer ***")
            dialog.keep.click()
            await shows(dialog, "http://host/{{id}}")
            dialog.clear.click()
            await shows(dialog, "typed-in-clear")
            dialog.choose("js-fetch")
            await shows(dialog, "await fetch(")
            opened.tab.url_bar.url_edited.emit("http://other/{{id}}")
            await shows(dialog, "http://other/{{id}}")
            dialog.close()

    run_qt(story())


def test_what_is_shown_can_be_copied_and_saved(run_qt, qtbot, tmp_path):
    async def story() -> None:
        async with open_window(tmp_path / "data") as opened:
            opened.desk.opener.new_request(REQUEST)
            dialog = await code_dialog(opened)
            dialog.choose("go")
            await shows(dialog, "package main")
            QTest.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
            text = QGuiApplication.clipboard().text()
            assert text.startswith("package main")
            QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
            await until(lambda: dialog.findChild(QFileDialog) is not None, what="the file dialog")
            chooser = dialog.findChild(QFileDialog)
            assert chooser is not None
            assert Path(chooser.selectedFiles()[0]).name == "Create.go"
            chooser.setDirectory(str(tmp_path))
            chooser.accept()
            await until(lambda: (tmp_path / "Create.go").exists(), what="the file")
            assert (tmp_path / "Create.go").read_text() == text
            dialog.close()

    run_qt(story())


def test_what_can_not_be_sent_shows_why_and_no_code(run_qt, qtbot, tmp_path):
    async def story() -> None:
        async with open_window(tmp_path) as opened:
            opened.desk.opener.new_request(REQUEST)
            dialog = await code_dialog(opened)
            opened.tab.url_bar.url_edited.emit("ftp://host")
            await until(lambda: dialog.stack.currentWidget() is dialog.problem, what="the problem")
            assert not dialog.copy.isEnabled()
            dialog.close()

    run_qt(story())


def test_the_menu_beside_send_copies_for_another_language(run_qt, qtbot, tmp_path):
    async def story() -> None:
        async with open_window(tmp_path) as opened:
            opened.desk.opener.new_request(REQUEST)
            trigger(opened.tab.send_actions.menu(), "Python: requests")
            clipboard = QGuiApplication.clipboard()
            await until(lambda: "import requests" in clipboard.text(), what="the code")
            assert "typed-in-clear" not in clipboard.text()

    run_qt(story())


def trigger(menu: QMenu, label: str) -> None:
    """Choose an entry of the sub-menu "Copy as"."""
    inner = next(action.menu() for action in menu.actions() if action.text() == "Copy as")
    assert isinstance(inner, QMenu)
    next(action for action in inner.actions() if action.text() == label).trigger()
    menu.deleteLater()


def test_a_request_in_the_tree_is_copied_and_shown_without_opening_it(run_qt, qtbot, tmp_path):
    async def story() -> None:
        async with open_window(tmp_path / "data") as opened:
            folder = tmp_path / "api"
            await opened.context.collections.create(folder, "API")
            stored = await opened.context.collections.create_request(folder, REQUEST)
            tree = opened.window.sidebar.tree
            await until(lambda: tree._tree.reveal(stored.path).isValid(), what="the row")
            tree.choose(stored.path)
            node = tree.current_node()
            assert node is not None
            trigger(tree.build_menu(node), "curl: cmd")
            clipboard = QGuiApplication.clipboard()
            await until(lambda: "curl.exe" in clipboard.text(), what="the command")
            menu = tree.build_menu(node)
            next(action for action in menu.actions() if action.text() == "Code…").trigger()
            menu.deleteLater()
            await until(lambda: opened.window.findChild(CodeDialog) is not None, what="the dialog")
            dialog = opened.window.findChild(CodeDialog)
            assert dialog is not None
            await shows(dialog, "http://host/seven")
            assert not opened.window.area.pages_of(RequestTab)
            dialog.close()

    run_qt(story())
