"""The main job with keys alone: compose, send, read, save into a collection, open again from the history.

Nothing here clicks, sets a focus or calls a widget: it presses keys where the focus is, and looks.
"""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTabBar, QWidget

from postgui.ui.announcer import Announcer
from postgui.ui.dialogs.save_request import SaveDialog
from postgui.ui.record_tab import RecordTab
from postgui.ui.request.pair_view import PairView
from tests.e2e.open_window import OpenWindow
from tests.support.qt_loop import RunQt
from tests.support.waiting import until
from tests.ui.gallery_scene import sample_window

NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
MOST_TABS = 60


def focus() -> QWidget:
    """What has the keyboard; it can be seen, so it can be drawn as focused."""
    widget = QApplication.focusWidget()
    assert widget is not None
    assert widget.isVisible()
    return widget


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(focus(), key, modifiers)


def write(text: str) -> None:
    for letter in text:
        QTest.keyClicks(focus(), letter)  # the first one may open an editor


def tab_to(target: QWidget) -> None:
    """Press Tab until `target`, or what it lets others do for it, has the focus."""
    seen = []
    for _ in range(MOST_TABS):
        if target is focus() or target.isAncestorOf(focus()):
            return
        seen.append(type(focus()).__name__)
        press(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab does not come to {target}: {seen}")


def choose_tab(bar: QTabBar, title: str) -> None:
    """Go along a row of tabs, which has the focus, until the one whose title begins so."""
    assert focus() is bar
    press(Qt.Key.Key_Home)
    while not bar.tabText(bar.currentIndex()).startswith(title):
        before = bar.currentIndex()
        press(Qt.Key.Key_Right)
        assert bar.currentIndex() != before, f"no tab {title}"


async def compose(opened: OpenWindow, url: str) -> None:
    """A POST with a header and a body."""
    press(Qt.Key.Key_T, CTRL)
    tab = opened.tab
    write(url)
    press(Qt.Key.Key_Tab, SHIFT)
    write("POST")
    press(Qt.Key.Key_F6)
    bar = tab.request_pane.tabs.tabBar()
    choose_tab(bar, "Headers")
    table = tab.request_pane.tabs.currentWidget().findChild(PairView)
    assert table is not None
    tab_to(table)
    write("X-Team")
    press(Qt.Key.Key_Tab)
    write("blue")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_F6, SHIFT)
    press(Qt.Key.Key_F6)
    choose_tab(bar, "Body")
    tab_to(tab.request_pane.body.kind)
    kind = tab.request_pane.body.kind
    while kind.currentData() != "json":
        press(Qt.Key.Key_Down)
    editor = tab.request_pane.body.editor
    assert editor is not None
    tab_to(editor)
    write('{"name":"Ada"')


@pytest.mark.qt_log_ignore("grabbing the keyboard")  # offscreen, for the list of completions
def test_the_main_job_needs_no_mouse(run_qt: RunQt, playground: str) -> None:
    async def scenario() -> None:
        async with sample_window(playground) as opened:
            await opened.desk.tree_actions.open_collection(opened.sample.folder)
            heard: list[tuple[str, bool]] = []
            announcer = opened.desk.findChild(Announcer)
            assert announcer is not None
            announcer.announced.connect(lambda text, at_once: heard.append((text, at_once)))
            await compose(opened, f"{playground}/echo/users")
            press(Qt.Key.Key_Return, CTRL)
            await opened.answered(opened.tab)
            await opened.activate()  # offscreen, a list of completions leaves no window active
            request = opened.tab.draft.current
            assert (request.method, request.headers[0].name, request.headers[0].value) == (
                "POST",
                "X-Team",
                "blue",
            )
            assert heard == [("Answered with 200 OK.", False)]
            read(opened)
            await save(opened)
            await reopen(opened)

    run_qt(scenario(), timeout_s=60)


def read(opened: OpenWindow) -> None:
    """Out of the editor, over to the answer, and through its views."""
    bar = opened.tab.response_pane.tabs.bar
    press(Qt.Key.Key_F6)
    choose_tab(bar, "Headers")
    tab_to(opened.tab.response_pane.tabs.stack)


async def save(opened: OpenWindow) -> None:
    press(Qt.Key.Key_S, CTRL)
    await until(lambda: opened.window.findChild(SaveDialog), what="the question where to")
    dialog = opened.window.findChild(SaveDialog)
    assert dialog is not None
    await until(lambda: QApplication.activeWindow() is dialog, what="the dialog has the keyboard")
    write("By keys")
    tab_to(dialog.picker)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    path = opened.sample.folder / "Basics" / "By keys.yml"
    await until(lambda: opened.tab.draft.path == path, what="it is saved")
    await until(lambda: opened.window.findChild(SaveDialog) is None, what="the dialog is gone")
    assert "X-Team" in path.read_text("utf-8")


async def reopen(opened: OpenWindow) -> None:
    await opened.activate()
    press(Qt.Key.Key_H, CTRL | SHIFT)
    history = opened.window.sidebar.history
    await until(lambda: history.isAncestorOf(focus()), what="the history has the keyboard")
    tab_to(history.view)
    press(Qt.Key.Key_Home)
    press(Qt.Key.Key_Down)  # past the heading of the day
    press(Qt.Key.Key_Return)
    await until(lambda: isinstance(opened.window.area.current(), RecordTab), what="the entry is open")


def test_parts_of_the_window_are_reached_in_reading_order_and_back(run_qt: RunQt, playground: str) -> None:
    async def scenario() -> None:
        async with sample_window(playground) as opened:
            press(Qt.Key.Key_T, CTRL)
            tab = opened.tab
            opened.window.sidebar.setVisible(True)
            wanted = [tab.request_pane.tabs.tabBar(), opened.window.top_bar.jump]
            for part in (*wanted, opened.window.sidebar.empty.new, tab.url_bar.url):
                press(Qt.Key.Key_F6)
                assert focus() is part
            press(Qt.Key.Key_F6, SHIFT)
            assert focus() is opened.window.sidebar.empty.new

    run_qt(scenario())


def test_a_failure_is_announced_at_once(run_qt: RunQt, playground: str) -> None:
    async def scenario() -> None:
        async with sample_window(playground) as opened:
            heard: list[tuple[str, bool]] = []
            announcer = opened.desk.findChild(Announcer)
            assert announcer is not None
            announcer.announced.connect(lambda text, at_once: heard.append((text, at_once)))
            press(Qt.Key.Key_T, CTRL)
            write("http://127.0.0.1:1/")
            press(Qt.Key.Key_Return)
            await opened.answered(opened.tab)
            ((text, at_once),) = heard
            assert text.startswith("The request failed.")
            assert at_once

    run_qt(scenario())
