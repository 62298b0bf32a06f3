"""A tab in a window of its own beside the main one, full screen, and the arrangement of the panes by key."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from postgui.model.request import Request
from postgui.ui.request.tab import RequestTab
from postgui.ui.tab_window import TabWindow
from tests.e2e.open_window import OpenWindow, open_window
from tests.support.waiting import until

KEYS, CTRL, ALT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


async def take_out(opened: OpenWindow, qtbot, tab: RequestTab) -> TabWindow:
    tab.url_bar.url.setFocus()
    qtbot.keyClick(tab.url_bar.url, KEYS.Key_O, CTRL | ALT)
    window = opened.window.area.windows()[tab]
    window.activateWindow()
    await until(lambda: QApplication.activeWindow() is window, what="its window is in front")
    return window


def test_two_requests_stand_side_by_side_and_keys_work_on_the_one_in_front(
    run_qt, qtbot, data_dir, playground
):
    async def scenario() -> None:
        async with open_window(data_dir, playground=playground) as opened:
            first = opened.desk.opener.new_request(Request("First", "GET", f"{playground}/status/201"))
            second = opened.desk.opener.new_request(Request("Second", "GET", f"{playground}/status/202"))
            window = await take_out(opened, qtbot, second)
            assert opened.window.area.strip.tabs.count() == 1
            assert "Second" in window.windowTitle()
            second.url_bar.url.setFocus()
            qtbot.keyClick(second.url_bar.url, KEYS.Key_Return, CTRL)
            await opened.answered(second)
            assert first.exchange is None
            await opened.activate()
            first.url_bar.url.setFocus()
            qtbot.keyClick(first.url_bar.url, KEYS.Key_Return, CTRL)
            await opened.answered(first)
            assert first.isVisible()
            assert second.isVisible()
            window.close()
            assert opened.window.area.windows() == {}
            assert opened.tab is second
            assert second.exchange is not None, "with its answer"
            assert opened.window.area.strip.tabs.count() == 2

    run_qt(scenario())


def test_closing_a_tab_in_its_window_ends_it_and_reopening_brings_it_among_the_tabs(run_qt, qtbot, data_dir):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            tab = opened.desk.opener.new_request(Request("Kept", "GET", "http://a"))
            window = await take_out(opened, qtbot, tab)
            tab.url_bar.url.setFocus()
            qtbot.keyClick(tab.url_bar.url, KEYS.Key_W, CTRL)
            assert opened.window.area.pages() == ()
            assert window.isHidden()
            await opened.activate()
            opened.desk.reopen_tab()
            await until(lambda: opened.window.area.strip.tabs.count() == 1, what="it is among the tabs")

    run_qt(scenario())


def test_windows_full_screen_and_arrangement_are_there_after_a_restart(run_qt, qtbot, data_dir):
    async def arrange() -> None:
        async with open_window(data_dir) as opened:
            opened.desk.opener.new_request(Request("Docked", "GET", "http://a"))
            tab = opened.desk.opener.new_request(Request("Beside", "GET", "http://b"))
            window = await take_out(opened, qtbot, tab)
            window.resize(700, 500)
            await opened.activate()
            opened.tab.url_bar.url.setFocus()
            assert opened.tab.splitter.orientation() == Qt.Orientation.Horizontal
            qtbot.keyClick(opened.tab.url_bar.url, KEYS.Key_L, CTRL | ALT)
            assert opened.tab.splitter.orientation() == Qt.Orientation.Vertical
            qtbot.keyClick(opened.tab.url_bar.url, KEYS.Key_F11)
            assert opened.window.isFullScreen()

    async def come_back() -> None:
        async with open_window(data_dir, size=None) as opened:
            [(page, window)] = opened.window.area.windows().items()
            assert page.name() == "Beside"
            assert window.isVisible()
            assert (window.width(), window.height()) == (700, 500)
            assert [tab.name() for tab in opened.window.area.pages()] == ["Docked", "Beside"]
            assert opened.window.isFullScreen()
            assert opened.desk.panes.arrangement == "stack"

    run_qt(arrange())
    run_qt(come_back())


def test_the_palette_opens_over_the_window_in_front_and_what_it_does_is_about_that_one(
    run_qt, qtbot, data_dir, playground
):
    async def scenario() -> None:
        async with open_window(data_dir, playground=playground) as opened:
            first = opened.desk.opener.new_request(Request("First", "GET", f"{playground}/status/201"))
            second = opened.desk.opener.new_request(Request("Second", "GET", f"{playground}/status/202"))
            window = await take_out(opened, qtbot, second)
            assert QApplication.focusWidget() is second.url_bar.url, "the keyboard came along"
            qtbot.keyClick(second.url_bar.url, KEYS.Key_K, CTRL)
            palette = opened.desk.palette_box
            assert palette.window() is window
            assert QApplication.focusWidget() is palette.field
            qtbot.keyClicks(palette.field, "send request")
            qtbot.keyClick(palette.field, KEYS.Key_Return)
            await opened.answered(second)
            assert first.exchange is None
            assert palette.window() is opened.window, "it does not end with the window"
            assert QApplication.focusWidget() is second.url_bar.url
            qtbot.keyClick(second.url_bar.url, KEYS.Key_F6)
            part = QApplication.focusWidget()
            assert part is not None
            assert second.request_pane.isAncestorOf(part), "still in this window"
            qtbot.keyClick(part, KEYS.Key_T, CTRL)
            await until(lambda: QApplication.activeWindow() is opened.window, what="the new tab is in front")
            assert opened.tab not in (first, second)

    run_qt(scenario())


def test_a_window_put_back_stands_where_its_tab_stood_and_keeps_the_keyboard(run_qt, qtbot, data_dir):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            tabs = [opened.desk.opener.new_request(Request(name)) for name in ("A", "B", "C")]
            opened.window.area.pin(tabs[0])
            opened.window.area.choose(tabs[0])
            window = await take_out(opened, qtbot, tabs[0])
            tabs[0].request_pane.show_tab("Headers")
            window.close()
            await opened.activate()
            assert [page.name() for page in opened.window.area.pages()] == ["A", "B", "C"]
            assert [page.name() for page in opened.window.area.pinned()] == ["A"]
            assert QApplication.focusWidget() is tabs[0].url_bar.url

    run_qt(scenario())
