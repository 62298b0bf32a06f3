"""curl commands in the real window: pasted, copied; and the other ways to send."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMenu

from postgui.model.history import HistoryEntry
from postgui.model.request import Body, Pair
from postgui.ui.request.tab import RequestTab
from tests.e2e.open_window import OpenWindow, open_window
from tests.support.waiting import until

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
pytestmark = pytest.mark.qt_log_ignore("grabbing the (keyboard|mouse)")
COMMAND = "curl -X PATCH 'http://127.0.0.1:1/users/7' -H 'X-One: a' --json '{\"a\": 1}' -o out.txt"


def paste(text: str) -> None:
    QGuiApplication.clipboard().setText(text)


def choose(opened: OpenWindow, label: str) -> None:
    """Open the menu beside Send with the mouse, and click on an entry."""
    QTest.mouseClick(opened.tab.url_bar.more, Qt.MouseButton.LeftButton)
    menu = next(menu for menu in opened.tab.findChildren(QMenu) if menu.isVisible())
    action = next(each for each in menu.actions() if each.text().replace("&", "") == label)
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())


def test_a_command_pasted_into_the_url_replaces_the_request_as_one_undo(run_qt, qtbot, tmp_path):
    async def story() -> None:
        async with open_window(tmp_path) as opened:
            opened.desk.new_request()
            tab = opened.tab
            QTest.keyClicks(tab.url_bar.url, "http://old/")
            before = tab.draft.current
            paste(COMMAND)
            tab.url_bar.focus_url()
            QTest.keyClick(tab.url_bar.url, KEY.Key_V, CTRL)
            now = tab.draft.current
            assert (now.method, now.url) == ("PATCH", "http://127.0.0.1:1/users/7")
            assert now.headers == (Pair("Accept", "application/json"), Pair("X-One", "a"))
            assert now.body == Body("json", '{"a": 1}')
            assert tab.url_bar.url.text() == now.url
            assert "-o was left out" in opened.desk.notices.notices()[0].text.text()
            tab.undo()
            assert tab.draft.current == before

    run_qt(story())


@pytest.mark.parametrize(
    "text",
    [
        'fetch("http://a.test/users", {\n  "method": "POST", "headers": {"x-one": "a"}, "body": "hi"});',
        "POST /users HTTP/1.1\r\nHost: a.test:80\r\nx-one: a\r\n\r\nhi",
    ],
    ids=["fetch", "raw"],
)
def test_a_call_or_a_raw_request_pasted_into_the_url_becomes_the_request(run_qt, qtbot, tmp_path, text):
    async def story() -> None:
        async with open_window(tmp_path) as opened:
            opened.desk.new_request()
            tab = opened.tab
            paste(text)
            tab.url_bar.focus_url()
            QTest.keyClick(tab.url_bar.url, KEY.Key_V, CTRL)
            now = tab.draft.current
            assert (now.method, now.headers, now.body.text) == ("POST", (Pair("x-one", "a"),), "hi")
            assert now.url in ("http://a.test/users", "http://a.test:80/users")

    run_qt(story())


def test_a_command_pasted_where_nothing_has_focus_makes_tabs(run_qt, qtbot, tmp_path):
    async def story() -> None:
        async with open_window(tmp_path) as opened:
            opened.desk.new_request()
            first = opened.tab
            opened.window.setFocus()
            paste("curl http://a/one\ncurl http://a/two")
            QTest.keyClick(opened.window, KEY.Key_V, CTRL)
            assert first.draft.current.url == ""
            urls = [
                page.draft.current.url for page in opened.desk.area.pages() if isinstance(page, RequestTab)
            ]
            assert urls[-2:] == ["http://a/one", "http://a/two"]

    run_qt(story())


def test_a_broken_command_says_so_and_changes_nothing(run_qt, qtbot, tmp_path):
    async def story() -> None:
        async with open_window(tmp_path) as opened:
            opened.desk.new_request()
            before = opened.tab.draft.current
            paste("curl 'http://a")
            opened.tab.url_bar.focus_url()
            QTest.keyClick(opened.tab.url_bar.url, KEY.Key_V, CTRL)
            assert opened.tab.draft.current == before
            assert "single quote" in opened.desk.notices.notices()[0].title.text()

    run_qt(story())


def test_send_on_a_fresh_connection_leaves_the_request_alone(run_qt, qtbot, tmp_path, nasty):
    async def story() -> None:
        capture = nasty.capture()
        async with open_window(tmp_path) as opened:
            opened.desk.new_request()
            tab = opened.tab
            QTest.keyClicks(tab.url_bar.url, capture.url)
            choose(opened, "Send on a fresh connection")
            await opened.answered(tab)
            assert len(capture.requests) == 1
            assert tab.draft.current.settings.keep_alive is None
            assert tab.exchange is not None
            assert not tab.exchange.peer.reused

    run_qt(story())


def test_send_n_times_counts_and_records_each(run_qt, qtbot, tmp_path, playground):
    async def story() -> None:
        async with open_window(tmp_path) as opened:
            opened.desk.new_request()
            tab = opened.tab
            recorded: list[HistoryEntry] = []
            opened.context.history.recorded.connect(recorded.append)
            QTest.keyClicks(tab.url_bar.url, f"{playground}/get")
            choose(opened, "Send n times…")
            dialog = opened.tab.findChild(QInputDialog)
            assert dialog is not None
            dialog.setIntValue(3)
            dialog.accept()
            await until(lambda: tab.repeat_strip.progress.text() == "Sent 3 of 3", what="three sends")
            await until(lambda: not tab.busy, what="the end")
            assert re.match(r"\d+ × 3   last ", tab.repeat_strip.result.full_text())
            assert tab.repeat_strip.button.text() == "Close"
            QTest.mouseClick(tab.repeat_strip.button, Qt.MouseButton.LeftButton)
            assert not tab.repeat_strip.isVisible()
            await until(lambda: len(recorded) == 3, what="three entries in the history")

    run_qt(story())


def test_send_every_n_seconds_goes_on_until_it_is_stopped(run_qt, qtbot, tmp_path, playground):
    async def story() -> None:
        async with open_window(tmp_path) as opened:
            opened.desk.new_request()
            tab = opened.tab
            QTest.keyClicks(tab.url_bar.url, f"{playground}/get")
            choose(opened, "Send every n seconds…")
            dialog = opened.tab.findChild(QInputDialog)
            assert dialog is not None
            dialog.setDoubleValue(0.1)
            dialog.accept()
            await until(lambda: "Sent 2, every 0.1 s" in tab.repeat_strip.progress.text(), what="two sends")
            await until(lambda: tab.exchange is not None, what="an answer")
            QTest.mouseClick(tab.repeat_strip.button, Qt.MouseButton.LeftButton)
            assert not tab.busy
            assert tab.repeat_strip.progress.text().endswith("stopped")

    run_qt(story())


def test_send_and_save_asks_first_and_keeps_the_answer(run_qt, qtbot, tmp_path, nasty):
    async def story() -> None:
        body = b"\xff\x00" * 40_000
        head = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(body)
        capture = nasty.capture(head + body)
        target = tmp_path / "response"  # what the dialog offers
        async with open_window(tmp_path / "data") as opened:
            opened.desk.new_request()
            tab = opened.tab
            QTest.keyClicks(tab.url_bar.url, capture.url)
            choose(opened, "Send and save to file…")
            await until(lambda: tab.findChild(QFileDialog) is not None, what="the dialog")
            dialog = tab.findChild(QFileDialog)
            assert dialog is not None
            assert not capture.requests
            dialog.setDirectory(str(tmp_path))
            dialog.accept()
            await until(lambda: target.exists() and target.stat().st_size == len(body), what="the file")
        assert target.read_bytes() == body

    run_qt(story())


def test_copy_as_curl_gives_a_command_without_secrets(run_qt, qtbot, tmp_path):
    async def story() -> None:
        async with open_window(tmp_path) as opened:
            opened.desk.new_request()
            paste("curl 'http://{{host}}/a' -u 'me:s3cret' -d 'x=1'")
            opened.tab.url_bar.focus_url()
            QTest.keyClick(opened.tab.url_bar.url, KEY.Key_V, CTRL)
            opened.context.runtime["host"] = "example.test"
            choose(opened, "Copy as cURL")
            clipboard = QGuiApplication.clipboard()
            await until(lambda: "example.test" in clipboard.text(), what="the command")
            assert "s3cret" not in clipboard.text()
            assert "me:{{password}}" in clipboard.text()
            assert "--data-raw x=1" in clipboard.text()

    run_qt(story())


def header_rows(opened: OpenWindow) -> list[tuple[str, str]]:
    return [(pair.name, pair.value) for pair in opened.tab.draft.current.headers]


def test_an_idempotency_key_is_one_edit(run_qt, qtbot, tmp_path):
    async def story() -> None:
        async with open_window(tmp_path) as opened:
            opened.desk.new_request()
            choose(opened, "Add Idempotency-Key header")
            assert header_rows(opened) == [("Idempotency-Key", "{{$uuid}}")]
            opened.tab.undo()
            assert header_rows(opened) == []

    run_qt(story())
