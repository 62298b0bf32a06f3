"""The history in the real window: conditions, marks, several at once, the budget, the private mode."""

import json
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMenu

from postgui.model.history import HistoryEntry, HistoryFilter
from postgui.model.request import Request
from postgui.services.cookies import JarName
from postgui.ui.record_tab import RecordTab
from tests.e2e.open_window import OpenWindow, open_window
from tests.support.waiting import until

_JAR = JarName(None, "")


async def send(opened: OpenWindow, url: str, method: str = "GET") -> None:
    """Send and wait until the history has it."""
    before = len(await opened.context.history.page())
    tab = opened.desk.opener.new_request(Request(url=url, method=method))
    tab.send()
    await opened.answered(tab)
    panel = opened.window.sidebar.history
    await until(lambda: len(panel.model.entries()) == before + 1, what="the history has it")


def listed(opened: OpenWindow) -> list[str]:
    """What the list shows, newest first: method and end of the URL."""
    entries = opened.window.sidebar.history.model.entries()
    return [f"{entry.method} {entry.url.rpartition('/')[2]}" for entry in entries]


def entry(opened: OpenWindow, number: int) -> HistoryEntry:
    return opened.window.sidebar.history.model.entries()[number]


def action(menu: QMenu, *path: str) -> QAction:
    """An action of a menu by its label, through submenus."""
    label, *rest = path
    (found,) = [each for each in menu.actions() if each.text() == label]
    return action(found.menu(), *rest) if rest else found  # type: ignore[arg-type]


def choose(opened: OpenWindow, *path: str) -> None:
    """Choose in the menu beside the search field."""
    menu = opened.window.sidebar.history.menu
    menu.fill()
    action(menu, *path).trigger()


def select(opened: OpenWindow, *numbers: int) -> None:
    """Select rows as with Ctrl held down; row 0 is the heading of today."""
    view = opened.window.sidebar.history.view
    view.clearSelection()
    for number in numbers:
        view.selectionModel().select(
            view.model().index(number + 1, 0), view.selectionModel().SelectionFlag.Select
        )


def test_conditions_are_chosen_in_the_menu_typed_saved_and_forgotten(run_qt, data_dir, playground):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            await send(opened, f"{playground}/status/201", "POST")
            await send(opened, f"{playground}/status/404")
            await send(opened, f"{playground}/status/200")
            panel = opened.window.sidebar.history
            choose(opened, "Status", "2xx, success")
            assert panel.search.text() == "status:2xx"
            await until(lambda: listed(opened) == ["GET 200", "POST 201"], what="only successes")
            await until(lambda: panel.menu._methods == ("GET", "POST"), what="methods to choose from")
            choose(opened, "Method", "POST")
            await until(lambda: listed(opened) == ["POST 201"], what="one of them")
            panel.menu.fill()
            assert action(panel.menu, "Method: POST", "POST").isChecked()
            choose(opened, "Save this search…")
            panel.line_question.line.setText("Made")
            QTest.keyClick(panel.line_question.line, Qt.Key.Key_Return)
            await until(lambda: panel.menu._saved == {"Made": "status:2xx method:POST"}, what="it is saved")
            choose(opened, "Method: POST", "Any")
            await until(lambda: len(listed(opened)) == 2, what="both again")
            choose(opened, "Made")
            await until(lambda: listed(opened) == ["POST 201"], what="the saved search")
            panel.search.setText("status:many")
            await until(lambda: "status:many is taken as text" in panel.empty.text(), what="it is told")
        async with open_window(data_dir) as opened:
            panel = opened.window.sidebar.history
            await until(lambda: "Made" in panel.menu._saved, what="it is still there")
            choose(opened, "Forget a saved search", "Made")
            await until(lambda: not panel.menu._saved, what="it is forgotten")

    run_qt(scenario())


def test_pins_and_notes_are_shown_kept_and_found(run_qt, data_dir, playground):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            await send(opened, f"{playground}/status/201")
            await send(opened, f"{playground}/status/202")
            panel = opened.window.sidebar.history
            action(panel.view.build_menu(entry(opened, 1)), "Pin").trigger()
            await until(lambda: entry(opened, 1).pinned, what="it is pinned")
            tab = await opened.desk.opener.open_entry(entry(opened, 1).id)
            action(panel.view.build_menu(entry(opened, 1)), "Note…").trigger()
            QTest.keyClicks(panel.line_question.line, "before the upgrade")
            panel.line_question.save.click()
            await until(lambda: entry(opened, 1).note == "before the upgrade", what="the note is shown")
            assert tab.note.text() == "Note: before the upgrade"
            assert tab.note.isVisible()
            panel.search.setText("upgrade is:pinned")
            await until(lambda: listed(opened) == ["GET 201"], what="the note is found")
            choose(opened, "Delete what is found…")
            await until(panel.question.isVisible, what="it is asked")
            assert "Delete the 1 entry" in panel.question.text.text()
            panel.question.keep.click()
            panel.search.clear()
            panel.ask_clear()
            panel.question.delete.click()
            await until(lambda: listed(opened) == ["GET 201"], what="what is pinned stays")
            assert "Unpin" in [each.text() for each in panel.view.build_menu(entry(opened, 0)).actions()]

    run_qt(scenario())


@pytest.mark.parametrize("by", ["conditions", "bin"])
def test_what_is_found_is_deleted_after_the_question(run_qt, data_dir, playground, by):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            for status in (201, 404, 405):
                await send(opened, f"{playground}/status/{status}")
            panel = opened.window.sidebar.history
            panel.search.setText("status:4xx")
            await until(lambda: len(listed(opened)) == 2, what="two are found")
            if by == "bin":
                opened.window.sidebar.clear_button.click()
            else:
                choose(opened, "Delete what is found…")
            await until(panel.question.isVisible, what="it is asked")
            assert "Delete the 2 entries" in panel.question.text.text()
            panel.question.delete.click()
            await until(lambda: not listed(opened), what="they are gone")
            panel.search.clear()
            await until(lambda: listed(opened) == ["GET 201"], what="the rest is there")

    run_qt(scenario())


def test_one_is_sent_again(run_qt, data_dir, playground):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            await send(opened, f"{playground}/status/201")
            await send(opened, f"{playground}/status/404")
            panel = opened.window.sidebar.history
            action(panel.view.build_menu(entry(opened, 1)), "Send again").trigger()
            await until(lambda: listed(opened)[0] == "GET 201", what="it was sent again")
            assert opened.tab.exchange is not None

    run_qt(scenario())


def test_several_are_exported_as_one_archive(run_qt, data_dir, playground, tmp_path):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            await send(opened, f"{playground}/status/201")
            await send(opened, f"{playground}/status/404")
            panel = opened.window.sidebar.history
            choose(opened, "Export what is found as HAR…")
            await until(lambda: opened.window.findChildren(QFileDialog), what="the dialog")
            (dialog,) = opened.window.findChildren(QFileDialog)
            dialog.reject()
            select(opened, 0, 1)
            await opened.desk.history_actions.export(panel.view.selected_entries(), tmp_path / "a.har")
        entries = json.loads((tmp_path / "a.har").read_text())["log"]["entries"]
        assert [each["response"]["status"] for each in entries] == [201, 404]

    run_qt(scenario())


def test_the_budget_is_told_and_nothing_goes_before_it_is_agreed_to(run_qt, data_dir, playground):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            for status in (201, 202, 203):
                await send(opened, f"{playground}/status/{status}")
            await opened.context.history.pin([entry(opened, 2)], True)
            settings = opened.context.settings
            await settings.save(replace(settings.values, history_size_bytes=1))
            await until(opened.window.notices.notices, what="it is told")
            (notice,) = opened.window.notices.notices()
            assert "larger or older" in notice.title.text()
            assert "2 entries" in notice.text.text()
            assert len(await opened.context.history.page()) == 3
        async with open_window(data_dir) as opened:  # told again, since nobody agreed
            await until(opened.window.notices.notices, what="it is told again")
            opened.window.notices.notices()[0].action.click()
            await until(lambda: listed(opened) == ["GET 201"], what="what is pinned stays")

    run_qt(scenario())


def test_the_budget_is_set_in_the_menu(run_qt, data_dir):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            menu = opened.window.top_bar.settings.menu()
            action(menu, "Keep the history", "90 days").trigger()
            action(menu, "Size of the history", "20 GB").trigger()
            values = opened.context.settings
            await until(lambda: values.values.history_size_bytes == 20_000_000_000, what="it is set")
            assert values.values.history_days == 90
            assert action(menu, "Keep the history", "90 days").isChecked()
            action(menu, "Keep the history", "90 days").trigger()  # chosen already: it stays so
            days = action(menu, "Keep the history", "90 days")
            await until(days.isChecked, what="its mark is back")
            assert not action(menu, "Keep the history", "For ever").isChecked()

    run_qt(scenario())


@pytest.fixture
def stored(data_dir: Path) -> Path:
    return data_dir / "workspaces" / "Default" / "cookies"


def test_the_private_mode_is_seen_and_leaves_nothing(run_qt, data_dir, playground, stored):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            await send(opened, f"{playground}/status/201")
            assert not opened.window.top_bar.private.isVisible()
            opened.desk.privacy.toggle()
            assert opened.window.top_bar.private.isVisible()
            tab = opened.desk.opener.new_request(Request(url=f"{playground}/cookies/set?hidden=1"))
            tab.send()
            await opened.answered(tab)
            assert [each.name for each in await opened.context.cookies.list(_JAR)] == ["hidden"]
            opened.window.top_bar.private.click()
            assert not opened.window.top_bar.private.isVisible()
            assert await opened.context.cookies.list(_JAR) == ()
            await send(opened, f"{playground}/status/202")
            assert listed(opened) == ["GET 202", "GET 201"]
        assert not stored.exists() or not list(stored.glob("*.json"))

    run_qt(scenario())


def test_a_record_opened_from_the_list_is_read_only(run_qt, data_dir, playground):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            await send(opened, f"{playground}/status/201")
            opened.desk.history_actions.open(entry(opened, 0))
            await until(lambda: isinstance(opened.window.area.current(), RecordTab), what="the tab")
            assert await opened.context.history.count(HistoryFilter(methods=("GET",))) == 1

    run_qt(scenario())


def test_what_is_deleted_comes_back_by_undo_and_is_gone_once_its_message_is(run_qt, data_dir, playground):
    async def delete() -> None:
        async with open_window(data_dir) as opened:
            for status in (201, 202, 203):
                await send(opened, f"{playground}/status/{status}")
            view, notices = opened.window.sidebar.history.view, opened.window.notices
            select(opened, 0, 1)
            QTest.keyClick(view, Qt.Key.Key_Delete)
            assert listed(opened) == ["GET 201"]
            (told,) = notices.notices()
            assert told.title.text() == "Deleted 2 entries of the history"
            QTest.mouseClick(told.action, Qt.MouseButton.LeftButton)
            await until(lambda: len(listed(opened)) == 3, what="they are back")
            select(opened, 2)
            QTest.keyClick(view, Qt.Key.Key_Delete)
            notices.notices()[-1].dismiss()
            history = opened.context.history
            await until(lambda: not history.put_off, what="it is deleted")
            select(opened, 0)
            QTest.keyClick(view, Qt.Key.Key_Delete)
            assert listed(opened) == ["GET 202"]

    async def come_back() -> None:
        async with open_window(data_dir) as opened:
            await until(lambda: listed(opened), what="the history")
            assert listed(opened) == ["GET 202"], "closing the window deletes what waits"

    run_qt(delete())
    run_qt(come_back())


def shows(opened: OpenWindow, name: str) -> bool:
    page = opened.window.area.current()
    return page is not None and page.name() == name


def test_a_click_only_looks_and_the_next_one_takes_its_tab(run_qt, data_dir, playground):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            for status in (201, 202):
                await send(opened, f"{playground}/status/{status}")
            opened.desk.window.area.close_many("all", opened.tab)
            view, area = opened.window.sidebar.history.view, opened.window.area
            newest, oldest = (
                view.visualRect(opened.window.sidebar.history.model.index(row)).center() for row in (1, 2)
            )
            for place, wanted in ((newest, "/status/202"), (oldest, "/status/201")):
                QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
                await until(partial(shows, opened, wanted), what=wanted)
            assert len(area.pages()) == 1
            QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=oldest)
            await until(lambda: area.preview is None, what="a double click keeps it")
            assert len(area.pages()) == 1

    run_qt(scenario())
