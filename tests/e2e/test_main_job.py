"""The main job in the real window, by keyboard and mouse, against a real server: compose, send, read,
find again, save, and everything back after a restart."""

import asyncio
import json
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QDialog

from postgui.app.demo import open_demo
from postgui.app.start import RunningWindow
from postgui.model.request import Request
from postgui.ui.dialogs.new_collection import NewCollectionDialog
from postgui.ui.dialogs.save_request import SaveDialog
from postgui.ui.dialogs.shortcuts import ShortcutsDialog
from postgui.ui.record_tab import RecordTab
from postgui.ui.request.body_text import BodyText
from postgui.ui.request.file_strip import FileStrip
from postgui.ui.request.tab import RequestTab
from tests.e2e.open_window import OpenWindow, open_window
from tests.support.waiting import until

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def press(qtbot, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A key where the focus is, as from the keyboard."""
    widget = QApplication.focusWidget() or QApplication.activeWindow()
    qtbot.keyClick(widget, key, modifiers)


def compose(qtbot, opened: OpenWindow, method: str, url: str, body: str = "") -> RequestTab:
    """A new tab with a request typed into it."""
    press(qtbot, Qt.Key.Key_T, CTRL)
    tab = opened.tab
    line = tab.url_bar.method.lineEdit()
    assert line is not None
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, method)
    press(qtbot, Qt.Key.Key_L, CTRL)
    qtbot.keyClicks(tab.url_bar.url, url)
    if body:
        page = tab.request_pane.body
        page.kind.setCurrentIndex(page.kind.findData("text"))
        page.kind.activated.emit(page.kind.currentIndex())
        tab.request_pane.tabs.setCurrentWidget(page)
        assert isinstance(page.editor, BodyText)
        page.editor.code.setFocus()
        qtbot.keyClicks(page.editor.code, body)
    return tab


async def dialog_of(kind: type[QDialog]) -> QDialog:
    """Wait for a dialog of this kind to be open."""

    def shown() -> list[QDialog]:
        return [
            each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible()
        ]

    await until(shown, what=f"{kind.__name__} is open")
    return shown()[0]


def echoed(tab: RequestTab) -> dict[str, object]:
    """What the playground says it received."""
    exchange = tab.exchange
    assert exchange is not None
    assert exchange.response is not None, exchange.problem
    assert exchange.response.status == 200
    answer: dict[str, object] = json.loads(exchange.body.head(1 << 20))
    return answer


def history_urls(opened: OpenWindow) -> list[str]:
    return [entry.url for entry in opened.window.sidebar.history.model.entries()]


def tree_names(opened: OpenWindow) -> list[str]:
    model = opened.window.sidebar.model
    return [model.index(row).data() for row in range(model.rowCount())]


def test_compose_send_read_and_find_it_again(run_qt, qtbot, data_dir, playground):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            tab = compose(qtbot, opened, "POST", f"{playground}/echo/a?b=1&b=2&c", "two words")
            press(qtbot, Qt.Key.Key_Return, CTRL)
            assert tab.busy
            await opened.answered(tab)
            answer = echoed(tab)
            assert (answer["method"], answer["query"]) == ("POST", [["b", "1"], ["b", "2"], ["c", ""]])
            assert answer["body"] == "two words"
            await until(lambda: history_urls(opened), what="the history has it")

            panel = opened.window.sidebar.history
            entry = panel.model.index(1)
            at = panel.view.visualRect(entry).center()
            qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
            await until(lambda: isinstance(opened.window.area.current(), RecordTab), what="the history tab")
            record = opened.window.area.current()
            assert isinstance(record, RecordTab)
            assert record.record.entry.status == 200
            qtbot.mouseClick(record.compose, Qt.MouseButton.LeftButton)
            assert opened.tab is not tab
            assert opened.tab.draft.current.body.text == "two words"
            assert opened.tab.draft.current.url == tab.draft.current.url

    run_qt(scenario())


def test_history_search_narrows_as_one_types(run_qt, qtbot, data_dir, playground):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            assert opened.window.sidebar.clear_button.isHidden()
            for path in ("apples", "pears"):
                tab = compose(qtbot, opened, "GET", f"{playground}/echo/{path}")
                tab.send()
                await opened.answered(tab)
            await until(lambda: len(history_urls(opened)) == 2)
            assert not opened.window.sidebar.clear_button.isHidden()
            press(qtbot, Qt.Key.Key_H, CTRL | SHIFT)
            qtbot.keyClicks(QApplication.focusWidget(), "apples")
            await until(lambda: [url.rsplit("/")[-1] for url in history_urls(opened)] == ["apples"])

    run_qt(scenario())


def test_saved_into_a_new_collection_it_is_back_after_a_restart(
    run_qt, qtbot, data_dir, tmp_path, playground
):
    async def save() -> None:
        async with open_window(data_dir) as opened:
            tab = compose(qtbot, opened, "POST", f"{playground}/echo", "saved")
            press(qtbot, Qt.Key.Key_S, CTRL)
            dialog = await dialog_of(SaveDialog)
            assert isinstance(dialog, SaveDialog)
            qtbot.mouseClick(dialog.new_collection, Qt.MouseButton.LeftButton)
            new = await dialog_of(NewCollectionDialog)
            assert isinstance(new, NewCollectionDialog)
            new.place.setText(str(tmp_path))
            qtbot.keyClicks(new.name, "My API")
            qtbot.mouseClick(new.create_button, Qt.MouseButton.LeftButton)
            await until(lambda: dialog.chosen_folder() == tmp_path / "My API", what="it is chosen")

            qtbot.mouseClick(dialog.new_folder, Qt.MouseButton.LeftButton)
            qtbot.keyClicks(dialog.folder_name, "Users")
            qtbot.keyClick(dialog.folder_name, Qt.Key.Key_Return)
            await until(lambda: dialog.chosen_folder() == tmp_path / "My API" / "Users")
            dialog.name.clear()
            qtbot.keyClicks(dialog.name, "Create user")
            dialog.accept()
            await until(lambda: tab.draft.path is not None, what="it is saved")
            await opened.activate()
            assert not tab.is_dirty()
            assert tab.draft.path == tmp_path / "My API" / "Users" / "Create user.yml"

            press(qtbot, Qt.Key.Key_L, CTRL)
            press(qtbot, Qt.Key.Key_End)
            qtbot.keyClicks(tab.url_bar.url, "?edited")
            compose(qtbot, opened, "PURGE", "http://never/saved")
            assert tab.is_dirty()

    async def come_back() -> None:
        async with open_window(data_dir) as opened:
            saved, untitled = opened.window.area.pages_of(RequestTab)
            assert saved.draft.current.url.endswith("/echo?edited")
            assert saved.draft.saved is not None
            assert saved.draft.saved.url.endswith("/echo")
            assert saved.draft.current.body.text == "saved"
            assert (untitled.method(), untitled.draft.path) == ("PURGE", None)
            assert opened.tab is untitled
            assert tree_names(opened)[0] == "My API"
            assert saved.draft.path is not None
            opened.window.sidebar.model.reveal(saved.draft.path)
            assert tree_names(opened) == ["My API", "Users", "Create user"]

    run_qt(save())
    run_qt(come_back())


def test_cancel_is_seen_by_the_server_and_shown_at_once(run_qt, qtbot, data_dir, nasty):
    capture = nasty.capture(hold=True)

    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            tab = compose(qtbot, opened, "GET", capture.url)
            qtbot.mouseClick(tab.url_bar.send, Qt.MouseButton.LeftButton)
            await asyncio.to_thread(capture.wait_for_requests)
            press(qtbot, Qt.Key.Key_Escape)
            assert not tab.busy
            assert tab.url_bar.send.text() == "Send"
            await asyncio.to_thread(capture.wait_for_disconnects)

    run_qt(scenario())


def test_two_tabs_send_at_the_same_time(run_qt, qtbot, data_dir, playground, nasty):
    capture = nasty.capture(hold=True)

    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            slow = compose(qtbot, opened, "GET", capture.url)
            slow.send()
            await asyncio.to_thread(capture.wait_for_requests)
            quick = compose(qtbot, opened, "GET", f"{playground}/echo")
            quick.send()
            await opened.answered(quick)
            assert slow.busy
            capture.release()
            await opened.answered(slow)

    run_qt(scenario())


def test_closing_a_tab_while_it_sends_ends_the_request(run_qt, qtbot, data_dir, nasty):
    capture = nasty.capture(hold=True)

    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            tab = compose(qtbot, opened, "GET", capture.url)
            tab.send()
            await asyncio.to_thread(capture.wait_for_requests)
            press(qtbot, Qt.Key.Key_W, CTRL)
            assert opened.window.area.pages() == ()
            await asyncio.to_thread(capture.wait_for_disconnects)
            press(qtbot, Qt.Key.Key_T, CTRL | SHIFT)
            await until(lambda: opened.window.area.pages(), what="the tab is back")
            assert opened.tab.draft.current.url == capture.url

    run_qt(scenario())


def test_a_failure_is_told_in_the_response_pane(run_qt, qtbot, data_dir, nasty):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            tab = compose(qtbot, opened, "GET", nasty.url("refused"))
            tab.send()
            await opened.answered(tab)
            assert tab.exchange is not None
            assert tab.exchange.problem is not None
            assert tab.exchange.problem.kind == "refused"
            assert opened.window.notices.notices() == ()

    run_qt(scenario())


def test_a_file_changed_by_somebody_else_is_not_overwritten_unasked(run_qt, qtbot, data_dir, tmp_path):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            await opened.context.collections.create(tmp_path / "api", "API")
            stored = await opened.context.collections.create_request(
                tmp_path / "api", Request("Ping", "GET", "http://a/ping")
            )
            tab = await opened.desk.opener.open_path(stored.path)
            text = stored.path.read_text(encoding="utf-8")
            stored.path.write_text(text.replace("http://a/ping", "http://theirs/ping"), encoding="utf-8")
            press(qtbot, Qt.Key.Key_L, CTRL)
            qtbot.keyClicks(tab.url_bar.url, "http://mine/ping")
            press(qtbot, Qt.Key.Key_S, CTRL)
            await until(lambda: tab.findChild(FileStrip), what="the question")
            strip = tab.findChild(FileStrip)
            assert strip is not None
            shown = strip.diff.toPlainText()
            assert "-GET http://theirs/ping" in shown
            assert "+GET http://mine/ping" in shown
            assert tab.is_dirty()
            assert "http://theirs/ping" in stored.path.read_text(encoding="utf-8")
            qtbot.mouseClick(strip.mine, Qt.MouseButton.LeftButton)
            assert strip.isHidden()
            press(qtbot, Qt.Key.Key_S, CTRL)
            await until(lambda: not tab.is_dirty(), what="it is saved")
            assert "http://mine/ping" in stored.path.read_text(encoding="utf-8")

    run_qt(scenario())


def dialog_is_open(kind: type[QDialog]) -> bool:
    return any(isinstance(each, kind) and each.isVisible() for each in QApplication.topLevelWidgets())


def test_the_tree_makes_renames_deletes_and_brings_back(run_qt, qtbot, data_dir, tmp_path):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            actions, tree = opened.desk.tree_actions, opened.window.sidebar.tree
            node = await opened.context.collections.create(tmp_path / "api", "API")
            await actions.new_request(node.path)
            editor = QApplication.focusWidget()
            qtbot.keyClicks(editor, "Ping")
            qtbot.keyClick(editor, Qt.Key.Key_Return)
            await until(lambda: "Ping" in tree_names(opened), what="it is renamed")
            path = node.path / "Ping.yml"
            await until(lambda: opened.tab.draft.path == path, what="the tab follows")
            assert not opened.tab.is_dirty()

            tree.choose(path)
            tree.setFocus()
            press(qtbot, Qt.Key.Key_D, CTRL)
            await until(lambda: len(tree_names(opened)) == 3, what="a copy stands below")
            tree.choose(path)
            press(qtbot, Qt.Key.Key_Delete)
            await until(lambda: "Ping" not in tree_names(opened), what="it is deleted")
            await until(lambda: opened.window.area.pages() == (), what="its tab is closed")
            assert not path.exists()
            tree.setFocus()
            press(qtbot, Qt.Key.Key_Z, CTRL)
            await until(lambda: "Ping" in tree_names(opened), what="it is back")
            assert path.exists()

    run_qt(scenario())


def test_a_url_pasted_beside_the_fields_becomes_a_request(run_qt, qtbot, data_dir):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            QApplication.clipboard().setText("https://example.org/users?x=1\n")
            opened.window.area.setFocus()
            press(qtbot, Qt.Key.Key_V, CTRL)
            assert opened.tab.draft.current.url == "https://example.org/users?x=1"

    run_qt(scenario())


def test_the_palette_opens_a_request_by_a_few_letters(run_qt, qtbot, data_dir, tmp_path):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            await opened.context.collections.create(tmp_path / "api", "API")
            stored = await opened.context.collections.create_request(
                tmp_path / "api", Request("Create user", "POST", "http://a/users")
            )
            press(qtbot, Qt.Key.Key_K, CTRL)
            qtbot.keyClicks(QApplication.focusWidget(), "crus")
            press(qtbot, Qt.Key.Key_Return)
            await until(lambda: opened.window.area.pages(), what="the request is open")
            assert opened.tab.draft.path == stored.path
            assert opened.desk.palette_box.isHidden()

    run_qt(scenario())


def test_f1_lists_the_keys_and_the_palette_tells_where_requests_are(run_qt, qtbot, data_dir, tmp_path):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            await opened.context.collections.create(tmp_path / "api", "API")
            folder = await opened.context.collections.create_folder(tmp_path / "api", "Users")
            await opened.context.collections.create_request(folder, Request("List", "GET", "http://a"))
            press(qtbot, Qt.Key.Key_F1)
            dialog = await dialog_of(ShortcutsDialog)
            qtbot.keyClick(dialog, Qt.Key.Key_Escape)
            await until(lambda: not dialog_is_open(ShortcutsDialog))
            await opened.activate()
            opened.desk.open_palette()
            model = opened.desk.palette_box.model
            texts = [
                model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())
            ]
            assert "GET List API / Users" in texts
            assert {"Next tab Ctrl+Tab", "Previous tab Ctrl+Shift+Tab", "Keyboard shortcuts F1"} <= set(texts)

    run_qt(scenario())


def test_panes_stand_side_by_side_only_where_there_is_room(run_qt, qtbot, data_dir):
    async def scenario() -> None:
        async with open_window(data_dir, size=(1100, 700)) as opened:
            compose(qtbot, opened, "GET", "http://a")
            assert opened.tab.splitter.orientation() == Qt.Orientation.Horizontal
            opened.window.resize(1000, 700)
            await until(lambda: opened.tab.splitter.orientation() == Qt.Orientation.Vertical)

    run_qt(scenario())


def test_an_unsaved_request_waits_in_the_sidebar(run_qt, qtbot, data_dir):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            compose(qtbot, opened, "GET", "http://later")
            press(qtbot, Qt.Key.Key_W, CTRL)
            unsaved = opened.window.sidebar.unsaved
            assert not opened.window.sidebar.unsaved_section.isHidden()
            at = unsaved.visualRect(unsaved.model().index(0, 0)).center()
            qtbot.mouseClick(unsaved.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(at))
            assert opened.tab.draft.current.url == "http://later"
            assert opened.window.sidebar.unsaved_section.isHidden()

    run_qt(scenario())


def test_the_sample_collection_opens_with_its_server(run_qt, qtbot, data_dir):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            qtbot.mouseClick(opened.window.sidebar.empty.sample, Qt.MouseButton.LeftButton)
            await until(lambda: tree_names(opened)[:1] == ["Playground"], what="it is open")
            path: Path = opened.sample.folder / "Basics" / "Create user.yml"
            tab = await opened.desk.opener.open_path(path)
            tab.send()
            await opened.answered(tab)
            assert echoed(tab)["method"] == "POST"

    run_qt(scenario(), timeout_s=60)


def test_the_window_looks_the_same_after_a_restart(run_qt, qtbot, data_dir):
    async def arrange() -> None:
        async with open_window(data_dir) as opened:
            first = compose(qtbot, opened, "GET", "http://first")
            compose(qtbot, opened, "GET", "http://second")
            opened.window.resize(760, 600)  # the offscreen screen is 800 wide
            opened.window.sidebar.history_section.heading.click()
            opened.desk.panes.set_share(Qt.Orientation.Horizontal, 0.3)
            opened.window.area.strip.tabs.moveTab(1, 0)
            opened.window.area.choose(first)
            press(qtbot, Qt.Key.Key_B, CTRL)

    async def come_back() -> None:
        async with open_window(data_dir, size=None) as opened:
            tabs = opened.window.area.pages_of(RequestTab)
            assert [tab.draft.current.url for tab in tabs] == ["http://second", "http://first"]
            assert opened.tab is tabs[1]
            assert (opened.window.width(), opened.window.height()) == (760, 600)
            assert not opened.window.sidebar.history_section.is_open()
            assert opened.window.sidebar.isHidden()
            assert opened.desk.panes.share(Qt.Orientation.Horizontal) == pytest.approx(0.3)

    run_qt(arrange())
    run_qt(come_back())


def test_keys_of_the_window_work_while_typing(run_qt, qtbot, data_dir):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            tab = compose(qtbot, opened, "POST", "http://a", "text")
            assert isinstance(tab.request_pane.body.editor, BodyText)
            for widget in (tab.url_bar.url, tab.request_pane.body.editor.code, tab.url_bar.method):
                widget.setFocus()
                press(qtbot, Qt.Key.Key_K, CTRL)
                assert opened.desk.palette_box.isVisible(), widget
                press(qtbot, Qt.Key.Key_Escape)
                assert not opened.desk.palette_box.isVisible()
                press(qtbot, Qt.Key.Key_T, CTRL)
                assert opened.tab is not tab
                press(qtbot, Qt.Key.Key_Tab, CTRL | SHIFT)
                assert opened.tab is tab
                press(qtbot, Qt.Key.Key_PageDown, CTRL)
                press(qtbot, Qt.Key.Key_W, CTRL)
                assert opened.tab is tab

    run_qt(scenario())


def chosen_in_tree(opened: OpenWindow) -> str:
    """What a key in the tree would act on."""
    tree = opened.window.sidebar.tree
    node = tree.current_node()
    assert [index.data() for index in tree.selectedIndexes()] == ([node.name] if node else [])
    return node.name if node else ""


def test_the_tree_shows_where_the_current_request_is(run_qt, qtbot, data_dir, tmp_path):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            collections, tree = opened.context.collections, opened.window.sidebar.tree
            await collections.create(tmp_path / "api", "API")
            folder = await collections.create_folder(tmp_path / "api", "Users")
            paths = [
                (await collections.create_request(folder, Request(name, "GET", "http://a"))).path
                for name in ("List", "Search")
            ]
            first = await opened.desk.opener.open_path(paths[0])
            assert chosen_in_tree(opened) == "List"  # in a folder that was closed
            await opened.desk.opener.open_path(paths[1])
            assert chosen_in_tree(opened) == "Search"
            opened.window.area.choose(first)
            assert chosen_in_tree(opened) == "List"
            tree.choose(folder)
            await opened.activate()
            press(qtbot, Qt.Key.Key_L, CTRL)
            field = QApplication.focusWidget()
            press(qtbot, Qt.Key.Key_S, CTRL)
            await until(lambda: chosen_in_tree(opened) == "List", what="saving shows it")
            assert QApplication.focusWidget() is field

            opened.window.sidebar.filter.setText("search")
            assert chosen_in_tree(opened) == ""
            opened.window.sidebar.filter.clear()
            assert chosen_in_tree(opened) == "List"

            tab = compose(qtbot, opened, "GET", "http://a/new")
            assert chosen_in_tree(opened) == ""
            tree.setFocus()
            press(qtbot, Qt.Key.Key_Delete)
            opened.window.area.setFocus()
            opened.desk.save_as()
            dialog = await dialog_of(SaveDialog)
            assert isinstance(dialog, SaveDialog)
            dialog.choose(folder)
            dialog.name.setText("Make")
            dialog.accept()
            await until(lambda: tab.draft.path is not None, what="it is saved")
            await until(lambda: chosen_in_tree(opened) == "Make", what="saving as shows it")
            assert all(path.exists() for path in paths)

    run_qt(scenario())


def test_undoing_a_delete_brings_back_the_tab_and_its_edits(run_qt, qtbot, data_dir, tmp_path):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            await opened.context.collections.create(tmp_path / "api", "API")
            stored = await opened.context.collections.create_request(
                tmp_path / "api", Request("Ping", "GET", "http://a/ping")
            )
            await opened.desk.opener.open_path(stored.path)
            press(qtbot, Qt.Key.Key_L, CTRL)
            press(qtbot, Qt.Key.Key_End)
            qtbot.keyClicks(opened.tab.url_bar.url, "?edited")
            opened.window.sidebar.tree.setFocus()
            press(qtbot, Qt.Key.Key_Delete)
            await until(lambda: opened.window.notices.notices(), what="the message")
            assert opened.window.area.pages() == ()
            opened.window.sidebar.tree.setFocus()
            press(qtbot, Qt.Key.Key_Z, CTRL)
            await until(lambda: opened.window.area.pages(), what="the tab is back")
            assert opened.tab.draft.path == stored.path
            assert opened.tab.draft.current.url == "http://a/ping?edited"
            await until(lambda: chosen_in_tree(opened) == "Ping")
            assert opened.window.notices.notices() == ()

    run_qt(scenario())


def test_the_demo_leaves_in_front_what_was_left_open(run_qt, qtbot, data_dir):
    async def first() -> None:
        async with open_window(data_dir) as opened:
            await open_demo(RunningWindow(opened.desk, opened.context, opened.sample))
            assert opened.tab.name() == "Create user"
            opened.desk.close_tab()
            compose(qtbot, opened, "GET", "http://mine")

    async def again() -> None:
        async with open_window(data_dir) as opened:
            await open_demo(RunningWindow(opened.desk, opened.context, opened.sample))
            assert [tab.draft.current.url for tab in opened.window.area.pages_of(RequestTab)] == [
                "http://mine"
            ]
            assert chosen_in_tree(opened) == ""
            assert opened.context.runtime["playground"]

    run_qt(first(), timeout_s=60)
    run_qt(again(), timeout_s=60)
