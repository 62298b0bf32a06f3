"""A password typed into the window reaches the server, and nothing on the disk."""

import base64
from dataclasses import replace
from pathlib import Path
from typing import Any

import keyring.backends.fail
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from postgui.model.request import AuthConfig, Request
from postgui.ui.dialogs.passphrase import PassphraseDialog
from postgui.ui.request.auth import AuthPage
from postgui.ui.request.tab import RequestTab
from tests.e2e.open_window import OpenWindow, open_window
from tests.support.keyrings import use_keyring
from tests.support.memory_keyring import MemoryKeyring
from tests.support.waiting import until

# The offscreen platform says so for every list that drops down.
pytestmark = pytest.mark.qt_log_ignore("grabbing the (keyboard|mouse)")

KEY = Qt.Key
LEFT = Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier
PASSWORD = "lovelace"


@pytest.fixture
def collection(tmp_path: Path) -> Path:
    root = tmp_path / "api"
    (root / "Users").mkdir(parents=True)
    (root / "opencollection.yml").write_text("opencollection: 1.0.0\ninfo:\n  name: API\n")
    (root / "Users" / "folder.yml").write_text(
        "info:\n  name: Users\n  type: folder\nrequest:\n  auth:\n    type: basic\n    username: ada\n"
        "    password: '{{folder_password}}'\n"
    )
    return root


def auth_page(tab: RequestTab) -> AuthPage:
    tab.request_pane.show_tab("Auth")
    page = tab.request_pane.auth
    assert isinstance(page, AuthPage)
    return page


def control(tab: RequestTab, name: str) -> Any:
    """The control of one field of the kind that is shown."""
    fields = auth_page(tab).form.fields
    assert fields is not None
    return fields.controls[name]


def status(tab: RequestTab) -> int:
    assert tab.exchange is not None
    assert tab.exchange.response is not None, tab.exchange.problem
    return tab.exchange.response.status


async def type_basic(opened: OpenWindow, qtbot, tab: RequestTab, password: str = PASSWORD) -> None:
    """Choose Basic and type user name and password, as a person does."""
    form = auth_page(tab).form
    await until(lambda: form.kind.isVisible())
    form.kind.setFocus()
    while form.kind.currentData() != "basic":
        qtbot.keyClick(form.kind, KEY.Key_Down)
    qtbot.keyClicks(control(tab, "username"), "ada")
    control(tab, "password").focusProxy().setFocus()
    qtbot.keyClicks(control(tab, "password").focusProxy(), password)


def files_with(folder: Path, *texts: bytes) -> list[str]:
    """The files below `folder` that hold one of `texts`."""
    return [
        str(path.relative_to(folder))
        for path in sorted(folder.rglob("*"))
        if path.is_file() and any(text in path.read_bytes() for text in texts)
    ]


def test_password_reaches_the_server_and_no_file(run_qt, qtbot, data_dir, playground, collection, tmp_path):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            await opened.context.collections.open(collection)
            tab = opened.desk.opener.new_request(Request("Create user", url=f"{playground}/auth/basic"))
            await type_basic(opened, qtbot, tab)
            assert tab.draft.current.auth == AuthConfig(
                "basic", (("username", "ada"), ("password", "{{create_user_password}}"))
            )
            qtbot.mouseClick(tab.url_bar.send, LEFT)  # at once: the keyring need not have it yet
            await opened.answered(tab)
            assert status(tab) == 200
            stored = await opened.context.collections.create_request(collection, tab.draft.current)
            assert b"{{create_user_password}}" in stored.path.read_bytes()
            await until(opened.window.sidebar.history.model.entries)
        pair = base64.b64encode(f"ada:{PASSWORD}".encode())
        assert files_with(tmp_path, PASSWORD.encode(), pair) == []
        assert set(MemoryKeyring.passwords.values()) == {PASSWORD}
        async with open_window(data_dir) as opened:  # after a restart it is still known
            tab = opened.tab
            tab.send()
            await opened.answered(tab)
            assert status(tab) == 200

    run_qt(scenario())


def test_undo_of_a_typed_password_and_redo(run_qt, qtbot, data_dir, playground):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            tab = opened.desk.opener.new_request(Request("Log in", url=f"{playground}/auth/basic"))
            await type_basic(opened, qtbot, tab)
            line = control(tab, "password").focusProxy()
            qtbot.keyClick(line, KEY.Key_Z, CTRL)
            assert tab.draft.current.auth.value("password") == ""
            assert line.text() == ""
            qtbot.keyClick(line, KEY.Key_Y, CTRL)
            assert tab.draft.current.auth.value("password") == "{{log_in_password}}"
            await until(lambda: line.text() == PASSWORD)

    run_qt(scenario())


def test_inherited_auth_is_named_with_its_folder(run_qt, qtbot, data_dir, collection, playground):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            context = opened.context
            await context.collections.open(collection)
            await context.secrets.keep(collection, "folder_password", PASSWORD)
            request = Request("One", url=f"{playground}/auth/basic", auth=AuthConfig("inherit"))
            stored = await context.collections.create_request(collection / "Users", request)
            tab = await opened.desk.opener.open_path(stored.path)
            message = auth_page(tab).form.message
            await until(lambda: message.text() == "Basic, from folder Users.")
            tab.send()
            await opened.answered(tab)
            assert status(tab) == 200

    run_qt(scenario())


def test_literal_of_a_file_is_used_until_it_is_moved(run_qt, qtbot, data_dir, collection, playground):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            await opened.context.collections.open(collection)
            auth = AuthConfig("basic", (("username", "ada"), ("password", PASSWORD)))
            request = Request("Old", url=f"{playground}/auth/basic", auth=auth)
            stored = await opened.context.collections.create_request(collection, request)
            tab = await opened.desk.opener.open_path(stored.path)
            field = control(tab, "password")
            await until(lambda: field.note.isVisible())
            assert field.note.text() == "In clear in the file."
            assert not tab.is_dirty()
            qtbot.mouseClick(field.action, LEFT)
            assert tab.draft.current.auth.value("password") == "{{old_password}}"
            tab.send()
            await opened.answered(tab)
            assert status(tab) == 200
            tab.undo()
            assert tab.draft.current.auth == auth
            tab.redo()
            await opened.desk.saver.save(tab.draft)
            assert PASSWORD.encode() not in stored.path.read_bytes()

    run_qt(scenario())


def test_without_a_keyring_the_window_asks_once_for_a_passphrase(run_qt, qtbot, data_dir, playground):
    def dialog() -> PassphraseDialog | None:
        shown = QApplication.activeModalWidget()
        return shown if isinstance(shown, PassphraseDialog) else None

    async def answer(again: bool, wrong: bool = False) -> None:
        await until(lambda: (shown := dialog()) is not None and shown.problem.isVisible() == wrong)
        asked = dialog()
        assert asked is not None
        assert asked.again.isVisible() == again
        for field in (asked.field, asked.again)[: 1 + again]:
            qtbot.keyClicks(field, "correct horse")
        qtbot.keyClick(asked.field, KEY.Key_Return)
        await until(lambda: dialog() is not asked)

    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            tab = opened.desk.opener.new_request(Request("Log in", url=f"{playground}/auth/basic"))
            await type_basic(opened, qtbot, tab)
            await until(opened.desk.notices.notices)
            assert dialog() is None  # it would take what is typed next
            opened.desk.notices.notices()[-1].action.click()
            await answer(again=True)
        async with open_window(data_dir) as opened:
            tab = opened.tab
            tab.draft.edit(replace(tab.draft.current, name="Other"))
            tab.send()
            await until(lambda: dialog() is not None)
            asked = dialog()
            assert asked is not None
            qtbot.keyClicks(asked.field, "wrong")
            qtbot.keyClick(asked.field, KEY.Key_Return)
            await answer(again=False, wrong=True)
            await opened.answered(tab)
            assert status(tab) == 200
        assert files_with(data_dir, PASSWORD.encode(), b"correct horse") == []

    with use_keyring(keyring.backends.fail.Keyring()):
        run_qt(scenario())
