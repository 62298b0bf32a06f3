"""Answers that are too big for a text widget, in the real window, really received."""

import json

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from postgui.model.request import Request
from postgui.ui.document.document_pane import DocumentPane
from postgui.ui.request.tab import RequestTab
from postgui.ui.response.text_viewer import TextViewer
from tests.e2e.open_window import OpenWindow, open_window
from tests.support.nasty import NastyServer
from tests.support.waiting import until

LEFT, CONTROL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier
ITEMS = [{"id": number, "name": f"Näme {number}", "price": 1.5} for number in range(80_000)]
TEXT = json.dumps(ITEMS, separators=(",", ":"), ensure_ascii=False)


def answer(body: bytes, content_type: str = "application/json") -> bytes:
    head = f"HTTP/1.1 200 OK\r\nContent-Type: {content_type}\r\nContent-Length: {len(body)}\r\n\r\n"
    return head.encode() + body


async def send(opened: OpenWindow, qtbot, nasty: NastyServer, *answers: bytes) -> RequestTab:
    tab = opened.desk.opener.new_request(Request(url=nasty.capture(*answers).url))
    qtbot.mouseClick(tab.url_bar.send, LEFT)
    await opened.answered(tab)
    return tab


async def shown(tab: RequestTab, viewer_id: str) -> DocumentPane:
    """The document in a view of the answer, once it is open."""
    tab.response_pane.tabs.select(viewer_id)
    await until(lambda: tab.response_pane.tabs.widget(viewer_id) is not None, what=f"{viewer_id} is built")
    viewer = tab.response_pane.tabs.widget(viewer_id)
    assert isinstance(viewer, TextViewer)
    await until(lambda: viewer.document_pane is not None and viewer.document_pane.opened, what="it is open")
    pane = viewer.document_pane
    assert pane is not None
    pane.view.setFocus()
    return pane


async def indexed(pane: DocumentPane) -> None:
    await until(lambda: pane.opened is not None and pane.opened.document.complete, what="the whole index")
    pane.view.look_again()


def test_big_json_is_laid_out_from_start_to_end(run_qt, qtbot, data_dir, nasty):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            tab = await send(opened, qtbot, nasty, answer(TEXT.encode()))
            pane = await shown(tab, "pretty")
            assert pane.view.visible_text().startswith('[\n{\n"id": 0,\n"name": "Näme 0",\n"price": 1.5\n},')
            await indexed(pane)
            qtbot.keyClick(pane.view, Qt.Key.Key_End, CONTROL)
            assert pane.view.visible_text().endswith(
                '"id": 79999,\n"name": "Näme 79999",\n"price": 1.5\n}\n]'
            )
            assert pane.view.rows.rows_known == 5 * len(ITEMS) + 2
            assert pane.view.fault is None

    run_qt(scenario(), timeout_s=60)


def test_find_searches_all_of_it_and_stops_when_told(run_qt, qtbot, data_dir, nasty):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            tab = await send(opened, qtbot, nasty, answer(TEXT.encode()))
            pane = await shown(tab, "pretty")
            await indexed(pane)
            qtbot.keyClick(pane.view, Qt.Key.Key_F, CONTROL)
            qtbot.keyClicks(pane.find_bar.needle_field, "ME 7999")
            await until(lambda: not pane.hunt.busy, what="all hits")
            assert pane.find_bar.count.text() == "1 of 11"
            qtbot.keyClick(pane.find_bar.needle_field, Qt.Key.Key_Return)
            row = pane.view.rows.row(pane.view.caret.place.row)
            assert row is not None
            assert row.text == '"name": "Näme 79990",'
            pane.find_bar.regex.click()
            pane.find_bar.needle_field.setText(r"(\w+\s?)+:$")  # takes very long on purpose
            pane.find_bar.needle_field.setText(r'"id":7\d{4},')
            await until(lambda: pane.hunt.count == 10_000, what="the newer search")
            qtbot.keyClick(pane.find_bar.needle_field, Qt.Key.Key_Escape)
            assert not pane.find_bar.isVisible()

    run_qt(scenario(), timeout_s=60)


def test_broken_json_shows_as_far_as_it_goes_with_the_reason(run_qt, qtbot, data_dir, nasty):
    broken = TEXT.replace('"id":40000', "'id':40000")

    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            tab = await send(opened, qtbot, nasty, answer(broken.encode()))
            pane = await shown(tab, "pretty")
            await until(lambda: pane.view.fault is not None, what="the fault")
            viewer = tab.response_pane.tabs.widget("pretty")
            assert isinstance(viewer, TextViewer)
            assert viewer.problem.label.text().startswith("Not valid JSON. Line 1, column ")
            fault = pane.view.fault
            assert fault is not None
            row = pane.view.rows.row(fault.row)
            assert row is not None
            assert row.text.startswith("'id'")

    run_qt(scenario(), timeout_s=60)


def test_raw_and_hex_show_the_same_bytes(run_qt, qtbot, data_dir, nasty):
    text = "".join(f"line {number}\r\n" for number in range(200_000))

    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            tab = await send(opened, qtbot, nasty, answer(text.encode(), "text/plain"))
            raw = await shown(tab, "raw")
            await indexed(raw)
            qtbot.keyClick(raw.view, Qt.Key.Key_A, CONTROL)
            qtbot.keyClick(raw.view, Qt.Key.Key_C, CONTROL)
            await until(lambda: QGuiApplication.clipboard().text() == text, what="the copy")
            hexed = await shown(tab, "hex")
            qtbot.keyClick(hexed.view, Qt.Key.Key_End, CONTROL)
            ends = [seen.row.text.rpartition("  |")[2] for seen in hexed.view.rows.seen()[-2:]]
            assert ends == ["e 199999|", "..|"], "eight bytes a row: there is no room for sixteen"

    run_qt(scenario(), timeout_s=60)


def test_a_tab_can_be_closed_while_its_answer_is_read(run_qt, qtbot, data_dir, nasty):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            tab = await send(opened, qtbot, nasty, answer(TEXT.encode() * 3))
            await shown(tab, "pretty")
            opened.window.area.close_page(tab)
            other = await send(opened, qtbot, nasty, answer(b"[1]"))
            viewer = other.response_pane.tabs.widget("pretty")
            assert isinstance(viewer, TextViewer)
            assert viewer.plain_text() == "[\n  1\n]"

    run_qt(scenario(), timeout_s=60)


def test_a_small_answer_takes_the_place_of_a_big_one(run_qt, qtbot, data_dir, nasty):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            tab = await send(opened, qtbot, nasty, answer(TEXT.encode()), answer(b'{"small": 1}'))
            await shown(tab, "pretty")
            qtbot.mouseClick(tab.url_bar.send, LEFT)
            await until(lambda: not tab.busy, what="the second answer")
            viewer = tab.response_pane.tabs.widget("pretty")
            assert isinstance(viewer, TextViewer)
            await until(viewer.plain_text, what="the page")
            assert viewer.plain_text() == '{\n  "small": 1\n}'
            assert viewer.document_pane is not None
            opened_text = viewer.document_pane.opened
            assert opened_text is not None
            assert opened_text.source.size < 100

    run_qt(scenario(), timeout_s=60)
