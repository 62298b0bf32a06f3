"""The open tabs in the real window: previews, pins, closing many, moving, and all of it after a restart."""

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QMenu

from postgui.model.request import Request
from postgui.ui.editor.code_editor import CodeEditor
from postgui.ui.request.tab import RequestTab
from postgui.ui.request.url_bar import UrlBar
from postgui.ui.response.pane import ResponsePane
from postgui.ui.tab_face import TabFace
from tests.e2e.open_window import OpenWindow, open_window
from tests.support.waiting import until

LEFT, CTRL, SHIFT = (
    Qt.MouseButton.LeftButton,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


async def collection(opened: OpenWindow, folder: Path, *names: str) -> list[Path]:
    await opened.context.collections.create(folder, "API")
    made = []
    for name in names:
        stored = await opened.context.collections.create_request(folder, Request(name, "GET", "http://a/x"))
        made.append(stored.path)
    opened.desk.tree_actions.show(folder)
    await until(lambda: opened.window.sidebar.model.index_of(made[-1]).isValid(), what="the tree shows them")
    return made


def names(opened: OpenWindow) -> list[str]:
    return [page.name() for page in opened.window.area.pages()]


def at(opened: OpenWindow, path: Path) -> QPoint:
    tree = opened.window.sidebar.tree
    return tree.visualRect(opened.window.sidebar.model.index_of(path)).center()


def click(qtbot, opened: OpenWindow, path: Path) -> None:
    qtbot.mouseClick(opened.window.sidebar.tree.viewport(), LEFT, pos=at(opened, path))


def press(qtbot, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    qtbot.keyClick(QApplication.focusWidget(), key, modifiers)


def face(opened: OpenWindow, index: int) -> TabFace:
    strip = opened.window.area.strip
    found = strip.tabs.tabButton(index, strip.tabs.ButtonPosition.LeftSide)
    assert isinstance(found, TabFace)
    return found


def test_a_click_in_the_tree_only_looks_and_the_next_one_takes_its_place(run_qt, qtbot, data_dir, tmp_path):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            one, two, three = await collection(opened, tmp_path / "api", "One", "Two", "Three")
            click(qtbot, opened, one)
            await until(lambda: names(opened) == ["One"], what="One is shown")
            assert face(opened, 0).preview
            click(qtbot, opened, two)
            await until(lambda: names(opened) == ["Two"], what="Two is in its place")
            opened.tab.url_bar.url.setFocus()
            qtbot.keyClicks(opened.tab.url_bar.url, "?a=1")
            assert not face(opened, 0).preview, "it is edited"
            click(qtbot, opened, three)
            await until(lambda: names(opened) == ["Two", "Three"], what="the edited one stays")
            qtbot.mouseDClick(opened.window.area.strip.tabs, LEFT, pos=tab_centre(opened, 1))
            click(qtbot, opened, one)
            await until(lambda: names(opened) == ["Two", "Three", "One"], what="the kept one stays")
            press(qtbot, Qt.Key.Key_W, CTRL)
            press(qtbot, Qt.Key.Key_T, CTRL | SHIFT)
            await until(lambda: names(opened) == ["Two", "Three", "One"], what="it is opened again")
            assert not face(opened, 2).preview

    run_qt(scenario())


def tab_centre(opened: OpenWindow, index: int) -> QPoint:
    return opened.window.area.strip.tabs.tabRect(index).center()


def test_a_double_click_in_the_tree_opens_to_stay_and_sending_keeps(
    run_qt, qtbot, data_dir, tmp_path, playground
):
    async def scenario() -> None:
        async with open_window(data_dir, playground=playground) as opened:
            one, two = await collection(opened, tmp_path / "api", "One", "Two")
            viewport = opened.window.sidebar.tree.viewport()
            qtbot.mouseClick(viewport, LEFT, pos=at(opened, one))
            qtbot.mouseDClick(viewport, LEFT, pos=at(opened, one))
            await until(lambda: opened.window.area.pages() and not face(opened, 0).preview, what="it stays")
            assert names(opened) == ["One"]
            click(qtbot, opened, two)
            await until(lambda: names(opened) == ["One", "Two"], what="both are open")
            assert face(opened, 1).preview
            qtbot.mouseClick(opened.tab.url_bar.send, LEFT)
            await until(lambda: not face(opened, 1).preview, what="what was sent stays")
            await opened.answered(opened.tab)

    run_qt(scenario())


def test_tabs_are_moved_pinned_and_closed_together_by_keys_and_commands(run_qt, qtbot, data_dir):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            area = opened.window.area
            tabs = [opened.desk.opener.new_request(Request(name)) for name in ("A", "B", "C", "D")]
            commands = {command.id: command.run for command in opened.desk.commands}
            press(qtbot, Qt.Key.Key_PageUp, CTRL | SHIFT)
            assert names(opened) == ["A", "B", "D", "C"]
            commands["tab.pin"]()
            assert names(opened) == ["D", "A", "B", "C"]
            press(qtbot, Qt.Key.Key_PageDown, CTRL | SHIFT)
            assert names(opened) == ["D", "A", "B", "C"], "a pinned one stays among the pinned"
            area.strip.tabs.moveTab(0, 2)  # as a drag does
            area.strip.tabs.dropped.emit()
            assert names(opened)[0] == "D"
            area.choose(tabs[0])
            commands["tab.close_others"]()
            assert names(opened) == ["D", "A"]
            tabs[0].draft.edit(Request("A", "GET", "http://a"))
            opened.desk.opener.new_request()
            commands["tab.close_saved"]()
            assert names(opened) == ["D", "A"], "edits and pins stay"
            area.choose(tabs[3])
            opened.desk.reopen_tab()
            await until(lambda: len(names(opened)) == 3, what="one is back")
            area.choose(tabs[3])
            commands["tab.close_right"]()
            assert names(opened) == ["D"]

    run_qt(scenario())


@pytest.mark.qt_log_ignore("grabbing the (keyboard|mouse)", "raise()")
def test_tabs_that_do_not_fit_are_listed(run_qt, qtbot, data_dir):
    async def scenario() -> None:
        async with open_window(data_dir, size=(900, 600)) as opened:
            strip = opened.window.area.strip
            first = opened.desk.opener.new_request(Request("The first of many"))
            assert strip.all.isHidden()
            for number in range(14):
                opened.desk.opener.new_request(Request(f"Request number {number}", "POST"))
            await until(strip.all.isVisible, what="the list is offered")
            qtbot.mouseClick(strip.all, LEFT)
            menu = QApplication.activePopupWidget()
            assert isinstance(menu, QMenu)
            assert menu.actions()[0].text().replace("&", "").startswith("GET  The first of many")
            menu.actions()[0].trigger()
            menu.close()
            assert opened.window.area.current() is first

    run_qt(scenario())


def test_pins_and_the_preview_are_there_after_a_restart(run_qt, qtbot, data_dir, tmp_path):
    async def arrange() -> None:
        async with open_window(data_dir) as opened:
            one, two, three = await collection(opened, tmp_path / "api", "One", "Two", "Three")
            for path in (one, two):
                await opened.desk.opener.open_path(path)
            opened.window.area.pin(opened.tab)
            click(qtbot, opened, three)
            await until(lambda: len(names(opened)) == 3, what="the third is looked at")

    async def come_back() -> None:
        async with open_window(data_dir) as opened:
            area = opened.window.area
            assert names(opened) == ["Two", "Three", "One"]
            assert [page.name() for page in area.pinned()] == ["Two"]
            assert isinstance(area.preview, RequestTab)
            assert area.preview.name() == "Three"

    run_qt(arrange())
    run_qt(come_back())


def test_after_a_restart_only_the_tab_that_was_worked_in_is_made_and_another_when_it_is_chosen(
    run_qt, qtbot, data_dir, tmp_path
):
    async def arrange() -> None:
        async with open_window(data_dir) as opened:
            paths = await collection(opened, tmp_path / "api", "One", "Two", "Three", "Four")
            for path in paths:
                await opened.desk.opener.open_path(path)
            opened.window.area.choose(opened.window.area.pages()[2])

    async def come_back() -> None:
        async with open_window(data_dir) as opened:
            area = opened.window.area
            assert names(opened) == ["One", "Two", "Three", "Four"]
            assert area.current() is area.pages()[2]
            assert [page.findChild(UrlBar) is not None for page in area.pages()] == [
                False,
                False,
                True,
                False,
            ]
            strip = area.strip.tabs
            qtbot.mouseClick(strip, LEFT, pos=strip.tabRect(0).center())
            first = opened.tab
            assert (first.name(), first.url_bar.url.text(), first.url_bar.isVisible()) == (
                "One",
                "http://a/x",
                True,
            )
            await until(lambda: first.findChild(ResponsePane) is not None, what="both panes are there")

    run_qt(arrange())
    run_qt(come_back())


def test_who_goes_to_another_tab_while_those_of_the_last_time_come_stays_there(run_qt, data_dir, tmp_path):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            one, two, three = await collection(opened, tmp_path / "api", "One", "Two", "Three")
            keys = (str(one), str(two), str(three))
            coming = asyncio.ensure_future(opened.desk.opener.open_session((), keys, str(two)))
            await until(lambda: names(opened) == ["Two"], what="the one that was worked in")
            opened.desk.new_request()
            mine = opened.tab
            await coming
            assert names(opened) == ["One", "Two", mine.name(), "Three"]
            assert opened.window.area.current() is mine

    run_qt(scenario())


def test_keys_go_to_a_tab_by_its_place(run_qt, qtbot, data_dir):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            for name in ("A", "B", "C"):
                opened.desk.opener.new_request(Request(name))
            press(qtbot, Qt.Key.Key_1, CTRL)
            assert opened.tab.name() == "A"
            press(qtbot, Qt.Key.Key_2, CTRL)
            assert opened.tab.name() == "B"
            press(qtbot, Qt.Key.Key_7, CTRL)
            assert opened.tab.name() == "B", "there is no seventh"
            press(qtbot, Qt.Key.Key_9, CTRL)
            assert opened.tab.name() == "C", "the last one"

    run_qt(scenario())


def test_typing_after_going_to_another_tab_never_changes_a_method(run_qt, qtbot, data_dir, tmp_path):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            one, two = await collection(opened, tmp_path / "api", "One", "Two")
            for path in (one, two):
                await opened.desk.opener.open_path(path)
            opened.desk.focus_url()
            press(qtbot, Qt.Key.Key_Tab, CTRL)
            assert opened.tab.name() == "One"
            qtbot.keyClicks(QApplication.focusWidget(), "y")
            assert opened.tab.draft.current.method == "GET"
            assert QApplication.focusWidget() is opened.tab.url_bar.url
            opened.tab.url_bar.send.setFocus()
            press(qtbot, Qt.Key.Key_Tab, CTRL)
            press(qtbot, Qt.Key.Key_Tab, CTRL)
            assert QApplication.focusWidget() is opened.tab.url_bar.send, "each tab remembers"
            press(qtbot, Qt.Key.Key_W, CTRL)
            assert opened.tab.name() == "Two"
            assert QApplication.focusWidget() is opened.tab.url_bar.url

    run_qt(scenario())


def test_a_reopened_tab_stands_where_it_stood_with_pin_and_undo(run_qt, qtbot, data_dir, tmp_path):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            paths = await collection(opened, tmp_path / "api", "One", "Two", "Three", "Four")
            tabs = [await opened.desk.opener.open_path(path) for path in paths]
            area = opened.window.area
            area.pin(tabs[0])
            area.choose(tabs[1])
            opened.desk.close_tab()
            area.choose(tabs[0])
            opened.desk.focus_url()
            qtbot.keyClicks(opened.tab.url_bar.url, "http://b")
            opened.desk.close_tab()
            assert names(opened) == ["Three", "Four"]
            area.choose(tabs[3])
            press(qtbot, Qt.Key.Key_T, CTRL | SHIFT)
            await until(lambda: len(names(opened)) == 3, what="the pinned one is back")
            assert names(opened) == ["One", "Three", "Four"]
            assert [page.name() for page in area.pinned()] == ["One"]
            press(qtbot, Qt.Key.Key_T, CTRL | SHIFT)
            await until(lambda: len(names(opened)) == 4, what="the other one is back")
            assert names(opened) == ["One", "Two", "Three", "Four"]
            press(qtbot, Qt.Key.Key_1, CTRL)
            opened.tab.url_bar.method.setFocus()
            press(qtbot, Qt.Key.Key_Z, CTRL)
            assert opened.tab.draft.current.url == "http://a/x", "from the method, too"
            press(qtbot, Qt.Key.Key_Y, CTRL)
            assert opened.tab.draft.current.url == "http://b"

    run_qt(scenario())


def test_undo_in_a_body_goes_on_with_what_the_request_remembers(run_qt, qtbot, data_dir, tmp_path):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            (one,) = await collection(opened, tmp_path / "api", "One")
            tab = await opened.desk.opener.open_path(one)
            request = tab.draft.current
            tab.draft.edit(replace(request, body=replace(request.body, kind="json", text='{"a": 1}')))
            tab.request_pane.show_tab("Body")
            code = tab.request_pane.body.findChild(CodeEditor)
            assert code is not None
            code.setFocus()
            qtbot.keyClicks(code, " ")
            press(qtbot, Qt.Key.Key_Z, CTRL)
            assert code.text() == '{"a": 1}'
            press(qtbot, Qt.Key.Key_Z, CTRL)
            press(qtbot, Qt.Key.Key_Z, CTRL)
            assert tab.draft.current == request

    run_qt(scenario())


def test_the_tree_sends_a_request_from_its_menu_and_offers_what_can_be_added(
    run_qt, qtbot, data_dir, tmp_path, playground
):
    async def scenario() -> None:
        async with open_window(data_dir, playground=playground) as opened:
            folder = tmp_path / "api"
            (zero,) = await collection(opened, folder, "Zero")
            stored = await opened.context.collections.create_request(
                folder, Request("One", "GET", "{{playground}}/status/204")
            )
            tree, sidebar = opened.window.sidebar.tree, opened.window.sidebar
            await until(lambda: sidebar.model.index_of(stored.path).isValid(), what="it is shown")
            tree.choose(stored.path)
            node = tree.current_node()
            assert node is not None
            menu = tree.build_menu(node)
            next(each for each in menu.actions() if each.text() == "Send").trigger()
            await until(opened.window.area.current, what="the tab")
            await opened.answered(opened.tab)
            assert not face(opened, 0).preview
            menu.deleteLater()
            tree.show_menu(QPoint(20, tree.viewport().height() - 4))
            added = QApplication.activePopupWidget()
            assert added is sidebar.new_button.menu()
            added.close()
            qtbot.mouseClick(tree.viewport(), Qt.MouseButton.MiddleButton, pos=at(opened, zero))
            await until(lambda: names(opened) == ["One", "Zero"], what="a middle click opens")
            assert not face(opened, 1).preview, "to stay"

    run_qt(scenario())


def test_the_part_of_a_request_that_was_shown_is_there_again(run_qt, qtbot, data_dir, tmp_path):
    async def arrange() -> None:
        async with open_window(data_dir) as opened:
            one, two = await collection(opened, tmp_path / "api", "One", "Two")
            for path in (one, two):
                tab = await opened.desk.opener.open_path(path)
                tab.request_pane.show_tab("Body" if path is one else "Docs")
            opened.desk.close_tab()
            opened.desk.reopen_tab()
            await until(lambda: names(opened) == ["One", "Two"], what="it is opened again")
            assert opened.tab.request_pane.shown_tab() == "Docs"

    async def come_back() -> None:
        async with open_window(data_dir) as opened:
            assert [page.part() for page in opened.window.area.pages()] == ["Body", "Docs"]
            press(qtbot, Qt.Key.Key_1, CTRL)
            assert opened.tab.request_pane.shown_tab() == "Body"

    run_qt(arrange())
    run_qt(come_back())


def test_tabs_of_a_request_use_the_room_of_a_window_that_opened_small(run_qt, tmp_path):
    async def scenario() -> None:
        async with open_window(tmp_path / "data", size=(884, 652)) as opened:
            tab = opened.desk.opener.new_request(Request("Ping", url="http://127.0.0.1:1/"))
            await until(lambda: tab.response_pane.isVisible(), what="both panes are seen")
            tabs = tab.request_pane.tabs
            await until(
                lambda: sum(map(tabs.isTabVisible, range(tabs.count()))) >= 6, what="tabs fill the room"
            )

    run_qt(scenario())
