"""Answers that show while they come, in the real window: text, JSON, tables, streams, and endless ones."""

import asyncio
import gc
import sys
import threading
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from postgui.model.request import Request
from postgui.services.workers import Workers
from postgui.ui.document.document_pane import DocumentPane
from postgui.ui.request.tab import RequestTab
from postgui.ui.response.data_view import DataView
from postgui.ui.response.query_view import QueryView
from postgui.ui.response.stream_view import StreamView
from postgui.ui.response.text_viewer import TextViewer
from postgui.ui.response.tree_viewer import TreeViewer
from postgui.ui.settings_menu import SettingsMenu
from tests.e2e.open_window import OpenWindow, open_window
from tests.support.bomb import gzip_bomb
from tests.support.drip import Drip
from tests.support.nasty import NastyServer
from tests.support.waiting import until

LEFT, CONTROL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def drip() -> Iterator[Drip]:
    with Drip() as drip:
        yield drip


def head(content_type: str, *more: str) -> bytes:
    lines = ["HTTP/1.1 200 OK", f"Content-Type: {content_type}", "Connection: close", *more]
    return "\r\n".join([*lines, "", ""]).encode()


async def begin(opened: OpenWindow, qtbot, drip: Drip) -> RequestTab:
    """Send, and wait until the server has the request."""
    tab = opened.desk.opener.new_request(Request(url=drip.url))
    qtbot.mouseClick(tab.url_bar.send, LEFT)
    await until(lambda: drip.heads, what="the request")
    return tab


async def growing(tab: RequestTab, viewer_id: str) -> DocumentPane:
    """The document in the current view, while the body comes."""
    tabs = tab.response_pane.tabs
    await until(lambda: tabs.current_id == viewer_id and tabs.widget(viewer_id), what=f"{viewer_id} shows")
    viewer = tabs.widget(viewer_id)
    assert isinstance(viewer, TextViewer)
    await until(lambda: viewer.document_pane is not None and viewer.document_pane.opened, what="it is open")
    assert viewer.document_pane is not None
    assert tabs.stack.currentWidget() is viewer
    return viewer.document_pane


def text(pane: DocumentPane) -> str:
    return pane.view.visible_text()


def test_json_is_laid_out_while_it_comes_and_stays_where_it_is_at_the_end(run_qt, qtbot, data_dir, drip):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            tab = await begin(opened, qtbot, drip)
            drip.say(head("application/json") + b'[{"id":0,"na')
            pane = await growing(tab, "pretty")
            await until(lambda: text(pane) == '[\n{\n"id": 0,\n"na', what="the first rows")
            assert tab.busy
            drip.say(b'me":"a"}')
            await until(lambda: text(pane).endswith('"name": "a"\n}'), what="more rows")
            drip.say(b"".join(b',{"id":%d}' % number for number in range(1, 300)))
            await until(lambda: pane.view.rows.rows_known > 800, what="many rows")
            pane.view.scroll_by(2000)
            at = text(pane)
            assert not at.startswith("[")
            drip.say(b"]")
            drip.end()
            await opened.answered(tab)
            assert tab.exchange is not None
            assert tab.exchange.problem is None
            await until(lambda: pane.opened is not None and pane.opened.document.complete, what="the end")
            pane.view.look_again()
            assert text(pane) == at
            assert tab.response_pane.tabs.current_id == "pretty"
            qtbot.keyClick(pane.view, Qt.Key.Key_End, CONTROL)
            assert text(pane).endswith('"id": 299\n}\n]')
            assert pane.view.fault is None

    run_qt(scenario(), timeout_s=60)


def test_a_text_grows_from_memory_into_its_file_and_can_be_searched(run_qt, qtbot, data_dir, drip):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            tab = await begin(opened, qtbot, drip)
            drip.say(head("text/plain") + b"first line\n")
            pane = await growing(tab, "pretty")
            await until(lambda: text(pane).startswith("first line"), what="the first row")
            assert pane.opened is not None
            source, sent = pane.opened.source, 1
            while source.path is None or pane.opened.document.index.count < 40:  # type: ignore[attr-defined]
                block = b"".join(b"line %d\n" % number for number in range(sent, sent + 10_000))
                await asyncio.to_thread(drip.say, block)
                sent += 10_000
                await until(lambda: source.size >= source.stored > 0 or source.size > 0, what="it came")
            assert tab.busy
            drip.end()
            await opened.answered(tab)
            await until(lambda: pane.opened is not None and pane.opened.document.complete, what="the end")
            pane.view.look_again()
            assert pane.view.rows.rows_known == sent
            pane.view.setFocus()
            qtbot.keyClick(pane.view, Qt.Key.Key_F, CONTROL)
            qtbot.keyClicks(pane.find_bar.needle_field, f"line {sent - 1}")
            await until(lambda: pane.find_bar.count.text() == "1 of 1", what="the hit")

    run_qt(scenario(), timeout_s=60)


def test_cancel_keeps_what_came(run_qt, qtbot, data_dir, drip):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            tab = await begin(opened, qtbot, drip)
            drip.say(head("text/plain", "Content-Length: 100") + b"as far as this\n")
            pane = await growing(tab, "pretty")
            qtbot.mouseClick(tab.url_bar.send, LEFT)
            await opened.answered(tab)
            assert tab.exchange is not None
            assert tab.exchange.problem is not None
            assert tab.exchange.problem.kind == "cancelled"
            assert tab.exchange.body.data == b"as far as this\n"
            assert tab.response_pane.broken.isVisible()
            assert text(pane).startswith("as far as this")

    run_qt(scenario(), timeout_s=60)


def test_another_view_of_a_body_on_its_way_shows_at_once(run_qt, qtbot, data_dir, drip):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            tab = await begin(opened, qtbot, drip)
            drip.say(head("application/json") + b'{"a":')
            await growing(tab, "pretty")
            tab.response_pane.tabs.select("raw")
            raw = await growing(tab, "raw")
            tab.response_pane.tabs.select("hex")
            hexed = await growing(tab, "hex")
            drip.say(b"1}")
            await until(lambda: text(raw) == '{"a":1}' and "31 7d" in text(hexed), what="both grow")
            opened.window.area.close_page(tab)
            drip.end()

    run_qt(scenario(), timeout_s=60)


def test_a_table_gets_rows_while_it_comes(run_qt, qtbot, data_dir, drip):
    async def scenario() -> None:
        async with open_window(data_dir, workers=Workers(inline=True)) as opened:
            tab = await begin(opened, qtbot, drip)
            drip.say(head("text/csv") + b"name,age\nAda,36\nGra")
            tabs = tab.response_pane.tabs
            await until(lambda: isinstance(tabs.widget("table"), DataView), what="the table")
            view = tabs.widget("table")
            assert isinstance(view, DataView)
            await until(lambda: view.model.rowCount() == 1, what="the whole rows")
            view.table.selectRow(0)
            drip.say(b"ce,85\nBob,20\nEve")
            await until(lambda: view.model.rowCount() == 3, what="more rows")
            assert view.table.selectionModel().isRowSelected(0)
            view.filter.setText("a")
            view.filter.textEdited.emit("a")
            await until(lambda: view.count.text().startswith("2 of 3"), what="the filter")
            drip.say(b",21\nSara,9\n")
            drip.end()
            await opened.answered(tab)
            await until(lambda: view.count.text().startswith("3 of 5"), what="all rows, filtered still")
            assert view.filter.text() == "a"

    run_qt(scenario(), timeout_s=60)


async def stream(tab: RequestTab) -> StreamView:
    tabs = tab.response_pane.tabs
    await until(lambda: isinstance(tabs.widget("stream"), StreamView), what="the stream")
    view = tabs.widget("stream")
    assert isinstance(view, StreamView)
    await until(view.isVisible, what="it shows")
    return view


def data(view: StreamView) -> list[str]:
    return [view.model.row(row)[2].data for row in range(view.model.rowCount())]


def test_events_show_one_by_one_and_the_stream_goes_on_after_a_reconnect(run_qt, qtbot, data_dir, drip):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            tab = await begin(opened, qtbot, drip)
            drip.say(head("text/event-stream"))
            view = await stream(tab)
            drip.say(b"retry: 150\nid: 1\ndata: one\n\n")
            await until(lambda: data(view) == ["one"], what="the first event")
            drip.say(b"id: 2\nevent: news\ndata: two\n\ndata: half")
            await until(lambda: data(view) == ["one", "two"], what="the second event")
            view.reconnect.click()
            drip.end()
            await until(lambda: len(drip.heads) == 2, what="it connects again")
            assert b"\r\nLast-Event-ID: 2\r\n" in drip.heads[1]
            assert data(view) == ["one", "two"]
            drip.say(head("text/event-stream") + b"id: 3\ndata: three\n\n")
            await until(lambda: data(view) == ["one", "two", "three"], what="it goes on")
            view.reconnect.click()
            drip.end()
            await opened.answered(tab)
            assert view.note.label.text() == "The server ended the stream."
            qtbot.mouseClick(view.note.offer, LEFT)
            await until(lambda: len(drip.heads) == 3, what="it connects again when asked")
            assert b"\r\nLast-Event-ID: 3\r\n" in drip.heads[2]
            drip.say(head("text/event-stream"))
            qtbot.mouseClick(tab.url_bar.send, LEFT)
            await until(lambda: not tab.busy, what="cancelled")
            assert data(view) == ["one", "two", "three"]
            assert "Last-Event-ID" not in [pair.name for pair in tab.draft.current.headers]

    run_qt(scenario(), timeout_s=60)


def test_values_that_come_line_by_line_are_events_first(run_qt, qtbot, data_dir, drip):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            tab = await begin(opened, qtbot, drip)
            drip.say(head("application/x-ndjson") + b'{"n":1}\n')
            view = await stream(tab)
            assert tab.response_pane.tabs.current_id == "stream"
            drip.say(b'{"n":2}\n')
            await until(lambda: data(view) == ['{"n":1}', '{"n":2}'], what="both values")
            drip.end()
            await opened.answered(tab)
            assert tab.response_pane.tabs.current_id == "stream"
            assert data(view) == ['{"n":1}', '{"n":2}']

    run_qt(scenario(), timeout_s=60)


@pytest.mark.parametrize("viewer_id", ["tree", "filter"])
def test_a_view_that_can_not_grow_shows_the_whole_body_at_the_end(
    run_qt, qtbot, data_dir, drip, viewer_id: str
):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            tab = await begin(opened, qtbot, drip)
            drip.say(head("application/json") + b'[{"id":1},')
            await growing(tab, "pretty")
            tabs = tab.response_pane.tabs
            tabs.select(viewer_id)
            drip.say(b'{"id":2}]')
            drip.end()
            await opened.answered(tab)
            assert tabs.current_id == viewer_id
            await until(lambda: tabs.stack.currentWidget() is tabs.widget(viewer_id), what="it shows")
            widget = tabs.widget(viewer_id)
            if isinstance(widget, TreeViewer):
                await until(
                    lambda: widget.pane is not None and widget.pane.model.rowCount() == 3, what="rows"
                )
            else:
                assert isinstance(widget, QueryView)
                qtbot.keyClicks(widget.query, "$..id")
                await until(lambda: widget.copy_text() == "1\n2", what="both")

    run_qt(scenario(), timeout_s=60)


def test_a_stream_that_nobody_answers_any_more_says_so_and_keeps_its_events(run_qt, qtbot, data_dir):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            with Drip() as drip:
                tab = await begin(opened, qtbot, drip)
                drip.say(head("text/event-stream") + b"data: one\n\n")
                view = await stream(tab)
                await until(lambda: data(view) == ["one"], what="the first event")
                drip.end()
                await opened.answered(tab)
            qtbot.mouseClick(view.note.offer, LEFT)
            await until(lambda: "Connecting again failed" in view.note.label.text(), what="it is said")
            assert view.isVisible()
            assert data(view) == ["one"]

    run_qt(scenario(), timeout_s=60)


def test_a_stream_too_fast_to_read_is_followed_near_its_end_in_bounded_memory(run_qt, qtbot, data_dir, drip):
    block = b"data: " + b"x" * 990 + b"\n\n"

    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            tab = await begin(opened, qtbot, drip)
            drip.say(head("text/event-stream") + b"data: first\n\n")
            view = await stream(tab)
            await until(lambda: data(view) == ["first"], what="the first event")
            view.pause.click()
            await asyncio.to_thread(drip.say, block * 20_000)
            assert data(view) == ["first"]
            view.pause.click()
            await until(lambda: "too fast to follow" in view.note.label.text(), what="it skips")
            await asyncio.to_thread(drip.say, b"data: last\n\n")
            await until(lambda: data(view)[-1] == "last", what="the newest event")
            assert set(data(view)) == {"first", "x" * 990, "last"}
            drip.end()

    run_qt(scenario(), timeout_s=60)


async def limit(opened: OpenWindow, megabytes: int) -> None:
    settings = opened.context.settings
    await settings.save(replace(settings.values, largest_body_mb=megabytes))


def test_the_size_at_which_to_ask_is_chosen_in_the_menu(run_qt, data_dir):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            button = opened.window.top_bar.settings
            menu = button.menu()
            assert isinstance(menu, SettingsMenu)
            menu.aboutToShow.emit()
            title = "Ask before receiving more than"
            sizes = next(each.menu() for each in menu.actions() if each.text().replace("&", "") == title)
            assert isinstance(sizes, QMenu)
            assert [each.text() for each in sizes.actions() if each.isChecked()] == ["2 GB"]
            next(each for each in sizes.actions() if each.text() == "500 MB").trigger()
            await until(lambda: opened.context.settings.values.largest_body_mb == 500, what="it is kept")
            assert [each.text() for each in sizes.actions() if each.isChecked()] == ["500 MB"]

    run_qt(scenario())


def test_a_bomb_asks_at_the_limit_and_the_window_lives(run_qt, qtbot, data_dir, nasty: NastyServer):
    bomb = gzip_bomb(10_000_000_000)
    assert len(bomb) < 10_000_000
    answer = head("text/plain", "Content-Encoding: gzip", f"Content-Length: {len(bomb)}") + bomb

    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            await limit(opened, 20)
            tab = opened.desk.opener.new_request(Request(url=nasty.capture(answer).url))
            qtbot.mouseClick(tab.url_bar.send, LEFT)
            strip = tab.response_pane.limit
            await until(strip.isVisible, what="the question", timeout_s=30)
            assert strip.label.text().startswith("2")
            assert strip.go_on.text().startswith("Go on to 4")
            before = spooled_bytes(data_dir)
            assert 19_000_000 < before < 30_000_000
            tab.url_bar.url.setFocus()
            qtbot.keyClicks(tab.url_bar.url, "x")  # the window takes keys while it waits
            assert "x" in tab.url_bar.url.text()
            assert spooled_bytes(data_dir) == before
            qtbot.mouseClick(strip.go_on, LEFT)
            await until(lambda: strip.isVisible() and spooled_bytes(data_dir) > before, what="asked again")
            assert spooled_bytes(data_dir) < 60_000_000
            qtbot.mouseClick(strip.stop, LEFT)
            await opened.answered(tab)
            assert tab.exchange is not None
            assert tab.exchange.problem is not None
            assert tab.exchange.problem.kind == "too-large"
            assert tab.exchange.body.size_bytes == spooled_bytes(data_dir)
            assert not strip.isVisible()
            assert tab.response_pane.broken.isVisible()

    run_qt(scenario(), timeout_s=90)


def test_a_bomb_that_is_received_without_asking_ends_with_cancel(run_qt, qtbot, data_dir, nasty: NastyServer):
    bomb = gzip_bomb(10_000_000_000)
    answer = head("text/plain", "Content-Encoding: gzip", f"Content-Length: {len(bomb)}") + bomb

    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            await limit(opened, 20)
            tab = opened.desk.opener.new_request(Request(url=nasty.capture(answer).url))
            qtbot.mouseClick(tab.url_bar.send, LEFT)
            strip = tab.response_pane.limit
            await until(strip.isVisible, what="the question", timeout_s=30)
            memory = peak_memory_bytes()
            qtbot.mouseClick(strip.everything, LEFT)
            await until(lambda: spooled_bytes(data_dir) > 300_000_000, what="much", timeout_s=60)
            qtbot.mouseClick(tab.url_bar.send, LEFT)
            await opened.answered(tab)
            assert tab.exchange is not None
            assert tab.exchange.problem is not None
            assert tab.exchange.problem.kind == "cancelled"
            assert tab.exchange.body.size_bytes == spooled_bytes(data_dir)
            assert peak_memory_bytes() - memory < 100_000_000

    run_qt(scenario(), timeout_s=120)


def peak_memory_bytes() -> int:
    """The most that this process has had; 0 where the system does not say."""
    if sys.platform == "win32":
        return 0
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024


def test_cancel_is_an_answer_at_the_limit_too(run_qt, qtbot, data_dir, drip):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            await limit(opened, 1)
            tab = await begin(opened, qtbot, drip)
            drip.say(head("text/plain"))
            talk = threading.Thread(target=talk_on, args=(drip,), name="endless")
            talk.start()
            await until(tab.response_pane.limit.isVisible, what="the question")
            qtbot.mouseClick(tab.url_bar.send, LEFT)
            await opened.answered(tab)
            await asyncio.to_thread(talk.join)
            assert not tab.response_pane.limit.isVisible()
            assert tab.exchange is not None
            assert tab.exchange.problem is not None
            assert tab.exchange.problem.kind == "cancelled"
            assert 1_000_000 < tab.exchange.body.size_bytes < 5_000_000

    run_qt(scenario(), timeout_s=60)


def test_an_endless_body_ends_with_cancel_and_what_came_is_shown(run_qt, qtbot, data_dir, drip):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            tab = await begin(opened, qtbot, drip)
            drip.say(head("text/plain"))
            talk = threading.Thread(target=talk_on, args=(drip,), name="endless")
            talk.start()
            pane = await growing(tab, "pretty")
            await until(lambda: pane.opened is not None and pane.opened.source.size > 5_000_000, what="much")
            qtbot.mouseClick(tab.url_bar.send, LEFT)
            await opened.answered(tab)
            await asyncio.to_thread(talk.join)
            assert tab.exchange is not None
            assert tab.exchange.body.size_bytes > 5_000_000
            await until(lambda: pane.opened is not None and pane.opened.document.complete, what="the end")

    run_qt(scenario(), timeout_s=60)


def talk_on(drip: Drip) -> None:
    try:
        while True:
            drip.say(b"and so on\n" * 5000)
    except OSError:
        return  # at last


def spooled_bytes(data_dir) -> int:
    return sum(path.stat().st_size for path in (data_dir / "spool").rglob("*") if path.is_file())


def test_files_of_big_bodies_go_when_no_tab_shows_them(run_qt, qtbot, data_dir, nasty: NastyServer):
    body = b"line\n" * 600_000
    answer = head("text/plain", f"Content-Length: {len(body)}") + body

    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            kept: list[object] = []
            opened.context.history.recorded.connect(kept.append)
            tab = opened.desk.opener.new_request(Request(url=nasty.capture(answer).url))
            for _ in range(4):
                qtbot.mouseClick(tab.url_bar.send, LEFT)
                await opened.answered(tab)
            await until(lambda: len(kept) == 4, what="the history has them", timeout_s=40)
            # What is shown, and the one before it for comparing.
            await until(lambda: spooled_bytes(data_dir) == 2 * len(body), what="two are kept")
            opened.window.area.close_page(tab)
            del tab
            await until(lambda: gc.collect() >= 0 and not spooled_bytes(data_dir), what="none is kept")

    run_qt(scenario(), timeout_s=90)
