"""What is composed in the real window is what arrives on the wire, byte for byte."""

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from postgui.model.request import Body, BodyFile, FormRow, Request
from postgui.net.body_kind import body_kinds
from tests.e2e.open_window import open_window
from tests.support.builder import headers
from tests.support.waiting import until

LEFT = Qt.MouseButton.LeftButton


@pytest.mark.parametrize("kind", body_kinds())
def test_every_kind_of_body_arrives_as_announced(run_qt, qtbot, data_dir, nasty, tmp_path: Path, kind):
    capture = nasty.capture()
    file = tmp_path / "ü.bin"
    file.write_bytes(bytes(range(256)))
    body = Body(
        kind,
        text="<a>1.10 ü</a>",
        rows=(
            FormRow("a", "1"),
            FormRow("a", "&"),
            FormRow("file", "on disk", "file" if kind == "multipart-form" else "text", (str(file),)),
        ),
        files=(BodyFile(str(file)),),
    )

    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            qtbot.keyClick(opened.window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
            tab = opened.tab
            request = Request(
                method="PUT", url=capture.url + "p", headers=headers("X-b: 1", "x-B: 2"), body=body
            )
            tab.draft.edit(request)
            tab.request_pane.show_tab("Body")
            qtbot.mouseClick(tab.url_bar.send, LEFT)
            await opened.answered(tab)
            exchange = tab.exchange
            assert exchange is not None
            assert exchange.problem is None
            (raw,) = await asyncio.to_thread(capture.wait_for_requests)
            assert raw.startswith(exchange.request.head)
            assert raw[len(exchange.request.head) :] == exchange.request.body_head
            assert b"\r\nX-b: 1\r\nx-B: 2\r\n" in raw

    run_qt(scenario())


def test_an_unknown_variable_is_told_and_can_be_sent_as_it_stands(run_qt, qtbot, data_dir, nasty):
    capture = nasty.capture()

    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            qtbot.keyClick(opened.window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
            tab = opened.tab
            tab.draft.edit(replace(tab.draft.current, url=capture.url + "?q={{nope}}"))
            qtbot.mouseClick(tab.url_bar.send, LEFT)
            await opened.answered(tab)
            problem = tab.response_pane.problem
            assert "{{nope}}" in problem.meaning.text()
            assert capture.requests == ()
            qtbot.mouseClick(problem.send_anyway, LEFT)
            await opened.answered(tab)
            assert capture.requests[0].startswith(b"GET /?q=%7B%7Bnope%7D%7D HTTP/1.1\r\n")

    run_qt(scenario())


def test_headers_added_on_sending_are_listed_with_their_reason(run_qt, qtbot, data_dir):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            qtbot.keyClick(opened.window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
            tab = opened.tab
            tab.draft.edit(Request(method="POST", url="http://127.0.0.1:1/", body=Body("json", "{}")))
            tab.request_pane.show_tab("Headers")
            model = tab.request_pane.headers.automatic.model()

            def listed() -> dict[str, tuple[str, str]]:
                rows = range(model.rowCount())
                cells = [[model.index(row, column).data() or "" for column in (1, 2, 3)] for row in rows]
                return {name: (value, why) for name, value, why in cells}

            await until(lambda: listed().get("Content-Type"), what="the automatic headers")
            assert listed()["Content-Type"] == ("application/json", "the kind of the body")
            assert listed()["Host"][0] == "127.0.0.1:1"

    run_qt(scenario())
