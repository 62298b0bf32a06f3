"""Cookies in the real window against a real server, and on the command line."""

import os
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from postgui.model.request import Pair, Request, Settings
from postgui.services.cookies import JarName
from postgui.ui.dialogs.cookie_file import export_path, import_path
from postgui.ui.dialogs.cookies import CookiesDialog
from postgui.ui.qtmodels.cookie_table import Column
from postgui.ui.response.cookie_view import CookieView
from tests.e2e.command import Postgui
from tests.e2e.open_window import OpenWindow, open_window
from tests.support.waiting import until

LEFT = Qt.MouseButton.LeftButton
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


async def send(opened: OpenWindow, request: Request) -> bytes:
    """Send in the current tab; the answer's body."""
    tab = opened.tab
    tab.draft.edit(request)
    tab.send()
    await until(lambda: tab.busy, what="the request runs")
    await opened.answered(tab)
    assert tab.exchange is not None
    assert tab.exchange.problem is None
    return tab.exchange.body.head(1000)


async def dialog_of(opened: OpenWindow) -> CookiesDialog:
    await until(lambda: opened.window.findChild(CookiesDialog), what="the dialog")
    dialog = opened.window.findChild(CookiesDialog)
    assert dialog is not None
    await until(lambda: dialog.jars.count() > 0, what="the jars")
    return dialog


def cell(dialog: CookiesDialog, name: str, column: Column) -> QModelIndex:
    """The cell of the cookie `name`."""
    model = dialog.model
    groups = [model.index(row, 0) for row in range(model.rowCount())]
    found = [index for group in groups for index in rows_below(dialog, group) if index.data() == name]
    return found[0].siblingAtColumn(column)


def rows_below(dialog: CookiesDialog, group: QModelIndex) -> list[QModelIndex]:
    return [dialog.model.index(row, 0, group) for row in range(dialog.model.rowCount(group))]


def names(dialog: CookiesDialog) -> list[str]:
    model = dialog.model
    groups = [model.index(row, 0) for row in range(model.rowCount())]
    return [index.data() for group in groups for index in rows_below(dialog, group)]


def edit_cell(qtbot, dialog: CookiesDialog, index: QModelIndex, text: str) -> None:
    """Double-click a cell, type, Enter: as a person does."""
    place: QPoint = dialog.tree.visualRect(index).center()
    qtbot.mouseClick(dialog.tree.viewport(), LEFT, pos=place)
    qtbot.mouseDClick(dialog.tree.viewport(), LEFT, pos=place)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    editor.selectAll()
    qtbot.keyClicks(editor, text)
    qtbot.keyClick(editor, Qt.Key.Key_Return)


def test_what_a_server_sets_is_sent_next_time_and_shown(run_qt, qtbot, data_dir, playground):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            qtbot.keyClick(opened.window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
            await send(opened, Request(url=f"{playground}/cookies/set?a=1&b=2"))
            body = await send(opened, Request(url=f"{playground}/cookies"))
            assert body == b'{"cookies":[["a","1"],["b","2"]]}'
            tabs = opened.tab.response_pane.tabs
            tabs.select("cookies")
            view = tabs.widget("cookies")
            assert isinstance(view, CookieView)
            assert view.count.text() == "2 sent"
            own = Request(url=f"{playground}/cookies", headers=(Pair("cookie", "mine=1"),))
            assert await send(opened, own) == b'{"cookies":[["mine","1"]]}'
            off = Request(url=f"{playground}/cookies", settings=Settings(use_cookies=False))
            assert await send(opened, off) == b'{"cookies":[]}'
        async with open_window(data_dir) as opened:  # and after a restart
            tab = opened.window.area.current()
            assert tab is not None
            assert await send(opened, Request(url=f"{playground}/cookies")) == body

    run_qt(scenario())


def test_the_dialog_adds_edits_deletes_and_takes_it_back(run_qt, qtbot, data_dir, playground):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            qtbot.keyClick(opened.window, Qt.Key.Key_K, CTRL_SHIFT)
            dialog = await dialog_of(opened)
            qtbot.mouseClick(dialog.add, LEFT)
            fields = dialog.form.fields
            qtbot.keyClicks(fields[Column.NAME], "id")
            qtbot.keyClicks(fields[Column.VALUE], "1")
            qtbot.mouseClick(dialog.form.add, LEFT)
            await until(lambda: "no domain" in dialog.message.text.text(), what="what is missing")
            qtbot.keyClicks(fields[Column.DOMAIN], "127.0.0.1")
            qtbot.keyClick(fields[Column.DOMAIN], Qt.Key.Key_Return)
            await until(lambda: names(dialog) == ["id"], what="the new cookie")
            qtbot.keyClick(fields[Column.DOMAIN], Qt.Key.Key_Escape)
            assert dialog.form.isHidden()

            edit_cell(qtbot, dialog, cell(dialog, "id", Column.PATH), "cookies")
            await until(lambda: "not begin with '/'" in dialog.message.text.text(), what="why not")
            assert cell(dialog, "id", Column.PATH).data() == "cookies"
            edit_cell(qtbot, dialog, cell(dialog, "id", Column.PATH), "/cookies")
            jar = await opened.context.cookies.source(None, "")
            await until(lambda: jar.cookies(0)[0].path == "/cookies", what="the edit")
            await until(lambda: dialog.message.isHidden(), what="the message goes")

            opened.desk.new_request()
            assert await send(opened, Request(url=f"{playground}/cookies")) == b'{"cookies":[["id","1"]]}'

            place = dialog.tree.visualRect(cell(dialog, "id", Column.NAME)).center()
            qtbot.mouseClick(dialog.tree.viewport(), LEFT, pos=place)
            qtbot.mouseClick(dialog.delete, LEFT)
            await until(lambda: names(dialog) == [], what="the cookie is gone")
            qtbot.mouseClick(dialog.message.action, LEFT)
            await until(lambda: names(dialog) == ["id"], what="the cookie is back")
            qtbot.mouseClick(dialog.clear, LEFT)
            await until(lambda: names(dialog) == [], what="the jar is empty")
            qtbot.mouseClick(dialog.message.action, LEFT)
            await until(lambda: names(dialog) == ["id"], what="the cookie is back")
            dialog.close()

    run_qt(scenario())


def test_a_file_is_imported_and_exported_and_what_was_lost_is_told(run_qt, qtbot, data_dir, tmp_path: Path):
    source, target = tmp_path / "cookies.txt", tmp_path / "out.txt"
    source.write_text("a.example\tFALSE\t/\tFALSE\t0\tid\t1\n.com\tTRUE\t/\tFALSE\t0\tbad\t1\n")

    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            opened.desk.show_cookies()
            dialog = await dialog_of(opened)
            cookies = opened.context.cookies
            await import_path(cookies, JarName(), dialog.message, source)
            await until(lambda: names(dialog) == ["id"], what="the imported cookie")
            assert "1 imported from cookies.txt, 1 not" in dialog.message.text.text()
            assert "Line 2: com is a public suffix" in dialog.message.text.text()
            (kept,) = await cookies.list(JarName())
            await cookies.edit(JarName(), kept, replace(kept, same_site="Strict"))
            await export_path(cookies, JarName(), dialog.message, target)
            assert "SameSite has no place" in dialog.message.text.text()
            dialog.close()

    run_qt(scenario())
    assert target.read_text().splitlines()[-1] == "a.example\tFALSE\t/\tFALSE\t0\tid\t1"
    if os.name != "nt":
        assert target.stat().st_mode & 0o777 == 0o600


def test_the_dialog_shows_the_jar_of_the_request_s_environment(run_qt, qtbot, data_dir, playground):
    async def scenario() -> None:
        async with open_window(data_dir, playground=playground) as opened:
            await opened.sample.prepare()
            folder = opened.sample.folder
            await opened.desk.tree_actions.open_collection(folder)
            await opened.desk.opener.open_path(folder / "Basics" / "Create user.yml")
            opened.desk.show_cookies()
            dialog = await dialog_of(opened)
            texts = [dialog.jars.itemText(number) for number in range(dialog.jars.count())]
            assert texts[0] == "Requests in no collection"
            assert dialog.jars.currentText().endswith("/ no environment")
            assert opened.window.findChildren(CookiesDialog) == [dialog]
            opened.desk.show_cookies()
            assert opened.window.findChildren(CookiesDialog) == [dialog]
            dialog.close()

    run_qt(scenario())


def test_the_command_line_has_an_empty_jar_unless_told(postgui: Postgui, playground: str):
    postgui("send", f"{playground}/cookies/set?a=1")
    assert postgui("send", f"{playground}/cookies").stdout == b'{"cookies":[]}'
    postgui("send", f"{playground}/cookies/set?a=1", "--cookies")
    assert postgui("send", f"{playground}/cookies", "--cookies").stdout == b'{"cookies":[["a","1"]]}'
    assert postgui("send", f"{playground}/cookies").stdout == b'{"cookies":[]}'


def test_the_command_line_lists_imports_and_clears(postgui: Postgui, tmp_path: Path):
    (tmp_path / "jar.txt").write_text(
        "#HttpOnly_.a.example\tTRUE\t/x\tTRUE\t0\tid\tsecret\nno cookie\n", encoding="utf-8"
    )
    done = postgui("cookies", "import", "jar.txt", status=1)
    assert "jar.txt:2: It has 1 fields" in done.err
    assert "Imported 1 cookie, left out 1." in done.err
    listed = postgui("cookies", "list").stdout.decode()
    assert listed.split() == [".a.example/x", "id", "session", "Secure;", "HttpOnly"]
    assert b"secret" in postgui("cookies", "list", "--values").stdout
    (found,) = postgui.json("cookies", "list", "--json")
    assert (found["name"], found["hostOnly"], found["expires"]) == ("id", False, None)
    assert "value" not in found
    assert "Deleted 1 cookie." in postgui("cookies", "clear").err
    assert "The jar is empty." in postgui("cookies", "list").err


def test_the_command_line_says_what_is_wrong(postgui: Postgui):
    assert "import needs a FILE" in postgui("cookies", "import", status=2).err
    assert "can't be read" in postgui("cookies", "import", "nowhere.txt", status=2).err
    assert "Environments belong to a collection" in postgui("cookies", "list", "--env", "x", status=2).err
    assert "is in no collection" in postgui("cookies", "clear", "--collection", ".", status=2).err
