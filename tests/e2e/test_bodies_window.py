"""Bodies in the real window: composed by hand, sent to the playground, which tells what arrived."""

import asyncio
import json
import resource
import socket
import threading
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QComboBox, QWidget

from postgui.model.request import Body, BodyFile, FormRow, Request, Variable
from postgui.ui.request.body import BodyPage
from postgui.ui.request.body_graphql import BodyGraphql
from postgui.ui.request.body_text import BodyText
from postgui.ui.request.tab import RequestTab
from tests.e2e.open_window import OpenWindow, open_window
from tests.support.waiting import until

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
SPARSE_BYTES = 300 * 1024**2


def new_tab(opened: OpenWindow, qtbot: Any, request: Request) -> tuple[RequestTab, BodyPage]:
    qtbot.keyClick(opened.window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    tab = opened.tab
    tab.draft.edit(request)
    tab.request_pane.show_tab("Body")
    return tab, tab.request_pane.body


def choose(box: QComboBox, data: str) -> None:
    box.setCurrentIndex(box.findData(data))
    box.activated.emit(box.currentIndex())


async def send(opened: OpenWindow, tab: RequestTab, qtbot: Any) -> dict[str, Any]:
    qtbot.mouseClick(tab.url_bar.send, LEFT)
    await opened.answered(tab)
    assert tab.exchange is not None
    assert tab.exchange.problem is None
    told: dict[str, Any] = json.loads(tab.exchange.body.data or b"")
    return told


def header(told: dict[str, Any], name: str) -> list[str]:
    return [value for key, value in told["headers"] if key.lower() == name]


def drop(target: QWidget, *files: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    action = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPointF(5, 5).toPoint(), action, mime, LEFT, NONE)
    QApplication.sendEvent(target, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(target, QDropEvent(QPointF(5, 5), action, mime, LEFT, NONE))


def test_graphql_typed_by_hand_arrives_as_one_object(run_qt, qtbot, data_dir, playground):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            tab, page = new_tab(opened, qtbot, Request(method="POST", url=f"{playground}/echo"))
            choose(page.kind, "graphql")
            editor = page.editor
            assert isinstance(editor, BodyGraphql)
            qtbot.keyClicks(editor.query, "query Q { me }")
            qtbot.keyClicks(editor.variables.code, '{"id": 12345678901234567890}')
            qtbot.keyClicks(editor.operation, "Q")
            told = await send(opened, tab, qtbot)
            assert json.loads(told["body"])["operationName"] == "Q"
            assert json.loads(told["body"])["variables"] == {"id": 12345678901234567890}
            assert header(told, "content-type") == ["application/json"]

    run_qt(scenario())


@pytest.mark.parametrize("coding", ["gzip", "br", "zstd"])
def test_a_raw_text_with_its_own_type_is_compressed_as_chosen(run_qt, qtbot, data_dir, nasty, coding):
    from postgui.net.compression import compressed
    from postgui.net.outgoing import EncodedBody

    capture = nasty.capture()
    text = "\u00fc" * 5000

    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            request = Request(method="PUT", url=capture.url, body=Body("text", text))
            tab, page = new_tab(opened, qtbot, request)
            qtbot.mouseClick(page.more, LEFT)
            qtbot.keyClicks(page.options.content_type, "text/csv; header=absent")
            choose(page.options.compression, coding)
            qtbot.mouseClick(tab.url_bar.send, LEFT)
            await opened.answered(tab)
            (raw,) = await asyncio.to_thread(capture.wait_for_requests)
            head, _, body = raw.partition(b"\r\n\r\n")
            assert b"Content-Type: text/csv; header=absent" in head
            assert f"Content-Encoding: {coding}".encode() in head
            expected = compressed(EncodedBody((text.encode(),), present=True), coding)
            assert (body,) == expected.parts

    run_qt(scenario())


def test_switching_the_kind_there_and_back_loses_nothing(run_qt, qtbot, data_dir, tmp_path):
    full = Body(
        "json",
        '{"a": 1}',
        rows=(FormRow("f", "v"), FormRow("g", kind="file", files=("a", "b"), file_name="c")),
        files=(BodyFile(str(tmp_path / "x")),),
        content_type="application/x",
        variables="{}",
        operation="Op",
        boundary="bbb",
        compression="br",
    )

    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            tab, page = new_tab(opened, qtbot, Request(url="http://127.0.0.1:1/", body=full))
            for at in range(page.kind.count()):
                choose(page.kind, page.kind.itemData(at))
            choose(page.kind, "json")
            assert tab.draft.current.body == full

    run_qt(scenario())


def test_a_file_dropped_on_a_text_gives_its_text_or_becomes_the_body_and_undo_brings_the_text_back(
    run_qt, qtbot, data_dir, playground, tmp_path
):
    file = tmp_path / "dropped \u00fc.csv"
    file.write_bytes(b"a,b\n" * 1000)
    binary = tmp_path / "binary.bin"
    binary.write_bytes(b"\xff\x00\xfe")

    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            before = Request(method="POST", url=f"{playground}/upload", body=Body("json", "{}"))
            tab, page = new_tab(opened, qtbot, before)
            assert isinstance(page.editor, BodyText)
            drop(page.editor.code.viewport(), file)
            assert tab.draft.current == before, "it asks first"
            qtbot.mouseClick(page.drop_choice.text, LEFT)
            await until(lambda: tab.draft.current.body == Body("json", "a,b\n" * 1000), what="its text is in")
            tab.draft.undo()
            drop(page.editor.code.viewport(), binary)
            qtbot.mouseClick(page.drop_choice.text, LEFT)
            await until(page.drop_choice.isVisible, what="it says why not")
            assert page.drop_choice.question.text() == "binary.bin is no text in UTF-8."
            drop(page.editor.code.viewport(), file)
            qtbot.mouseClick(page.drop_choice.file, LEFT)
            assert page.drop_choice.isHidden()
            assert tab.draft.current.body == Body("file", "{}", files=(BodyFile(str(file)),))
            told = await send(opened, tab, qtbot)
            assert (told["content_type"], told["size"]) == ("text/csv", 4000)
            tab.draft.undo()
            assert tab.draft.current == before

    run_qt(scenario())


def test_files_dropped_on_a_multipart_form_become_one_field(run_qt, qtbot, data_dir, playground, tmp_path):
    files = [tmp_path / "\u00e4.txt", tmp_path / "b.bin"]
    for file in files:
        file.write_bytes(file.name.encode())

    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            form = Body("multipart-form", rows=(FormRow("title", "J\u00f6rg"),))
            tab, page = new_tab(opened, qtbot, Request(method="POST", url=f"{playground}/upload", body=form))
            drop(page, *files)
            told = await send(opened, tab, qtbot)
            names = [(part["name"], part.get("filename"), part.get("value")) for part in told["parts"]]
            assert names == [
                ("title", None, "J\u00f6rg"),
                ("files", "\u00e4.txt", None),
                ("files", "b.bin", None),
            ]

    run_qt(scenario())


def test_a_missing_file_is_told_in_the_window_and_nothing_is_sent(run_qt, qtbot, data_dir, nasty, tmp_path):
    capture = nasty.capture()

    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            body = Body("file", files=(BodyFile(str(tmp_path / "gone.bin")),))
            tab, _ = new_tab(opened, qtbot, Request(method="PUT", url=capture.url, body=body))
            qtbot.mouseClick(tab.url_bar.send, LEFT)
            await opened.answered(tab)
            assert "gone.bin" in tab.response_pane.problem.what.text()
            assert capture.connections == 0

    run_qt(scenario())


def test_variables_are_filled_in_everywhere_of_a_multipart_form(
    run_qt, qtbot, data_dir, playground, tmp_path
):
    (tmp_path / "f.bin").write_bytes(b"x")
    row = FormRow(
        "{{v}}n",
        kind="file",
        files=(f"{tmp_path}/{{{{file}}}}",),
        content_type="a/{{v}}",
        file_name="{{v}}.x",
    )

    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            opened.context.runtime.update(v="val", file="f.bin", meth="PATCH", host=playground, seg="upload")
            body = Body("multipart-form", rows=(row,), boundary="b{{v}}b")
            request = Request(method="{{meth}}", url="{{host}}/{{seg}}?{{v}}", body=body)
            tab, _ = new_tab(opened, qtbot, request)
            qtbot.mouseClick(tab.url_bar.send, LEFT)
            await opened.answered(tab)
            assert tab.exchange is not None
            sent = tab.exchange.request
            assert sent.method == "PATCH"
            assert sent.url == f"{playground}/upload?val"
            assert ("Content-Type", "multipart/form-data; boundary=bvalb") in sent.headers
            assert (
                b'--bvalb\r\nContent-Disposition: form-data; name="valn"; filename="val.x"' in sent.body_head
            )
            assert b"Content-Type: a/val\r\n" in sent.body_head

    run_qt(scenario())


class SlowReader:
    """Takes a part of one upload, then nothing more, and knows when the client has left."""

    def __init__(self, part_bytes: int) -> None:
        self._part_bytes = part_bytes
        self._socket = socket.create_server(("127.0.0.1", 0))
        self._socket.settimeout(20)
        self.url = f"http://127.0.0.1:{self._socket.getsockname()[1]}/"
        self.left = threading.Event()
        self.cancelled = threading.Event()
        self._thread = threading.Thread(target=self._serve, name="slow-reader")
        self._thread.start()

    def close(self) -> None:
        self.cancelled.set()
        self._thread.join()
        self._socket.close()

    def _serve(self) -> None:
        try:
            connection, _ = self._socket.accept()
        except TimeoutError:
            return  # the test failed before it sent anything
        with connection:
            taken = 0
            while taken < self._part_bytes and (came := connection.recv(1 << 20)):
                taken += len(came)
            self.cancelled.wait()
            with suppress(ConnectionError):
                while connection.recv(1 << 20):
                    pass
            self.left.set()


def test_a_large_upload_shows_how_far_it_is_and_cancel_ends_it(run_qt, qtbot, data_dir, tmp_path):
    """The server takes a quarter, so the bar stands there until the person has had enough."""
    big = tmp_path / "sparse.bin"
    with big.open("wb") as file:
        file.truncate(SPARSE_BYTES)
    server = SlowReader(SPARSE_BYTES // 4)

    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            body = Body("file", files=(BodyFile(str(big)),))
            tab, _ = new_tab(opened, qtbot, Request(method="PUT", url=server.url, body=body))
            pane = tab.response_pane
            before_kb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
            qtbot.mouseClick(tab.url_bar.send, LEFT)
            await until(lambda: (pane.progress.fraction or 0) > 0.2, what="a fifth is sent")
            await until(lambda: "/s" in pane.summary.body_size.text(), what="the rate is told")
            assert tab.url_bar.send.text() == "Cancel"
            qtbot.mouseClick(tab.url_bar.send, LEFT)
            server.cancelled.set()
            await until(server.left.is_set, what="the server sees the end")
            await until(lambda: not tab.busy, what="the tab is at rest")
            assert pane.progress.fraction is None
            grown_kb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before_kb
            assert grown_kb < 32 * 1024

    try:
        run_qt(scenario())
    finally:
        server.close()


@pytest.mark.qt_log_ignore("grabbing the (keyboard|mouse)", "raise()")
def test_keys_of_an_answer_complete_in_the_body_of_another_request_and_a_variable_shows_its_value(
    run_qt, qtbot, data_dir, playground
):
    async def scenario() -> None:
        async with open_window(data_dir, playground=playground) as opened:
            first = opened.desk.opener.new_request(Request(url=f"{playground}/echo", method="GET"))
            first.send()
            await opened.answered(first)
            body = Body("json", "{\n  \n}")
            tab = opened.desk.opener.new_request(Request(url=playground, method="POST", body=body))
            tab.draft.edit(replace(tab.draft.current, variables=(Variable("place", "Berlin"),)))
            tab.request_pane.show_tab("Body")
            editor = tab.request_pane.body.editor
            assert isinstance(editor, BodyText)
            code = editor.code
            await until(lambda: tab.request_pane.variables.find("place"), what="the variable is known")
            code.setFocus()
            cursor = code.textCursor()
            cursor.setPosition(4)
            code.setTextCursor(cursor)
            qtbot.keyClicks(code, '"met')
            assert code.assist is not None
            assert "method" in code.assist.words()
            qtbot.keyClicks(code, 'hod": "{{pla')
            assert "place" in code.assist.words()
            qtbot.keyClicks(code, "ce}}")
            cursor.setPosition(code.text().index("place") + 1)
            name = code.assist.name_at(code.cursorRect(cursor).center())
            assert "Berlin" in tab.request_pane.variables.hover(name)

    run_qt(scenario())


def test_ctrl_z_takes_back_a_long_paste(run_qt, qtbot, data_dir):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            tab = opened.desk.opener.new_request(Request(body=Body("json", '{"a": 1}')))
            tab.request_pane.show_tab("Body")
            body = tab.request_pane.body.findChild(BodyText)
            assert body is not None
            code = body.code
            code.setFocus()
            code.selectAll()
            long = QMimeData()
            long.setText(json.dumps(["x" * 90] * 4_000))
            code.insertFromMimeData(long)
            assert len(tab.draft.current.body.text) > 300_000
            await until(lambda: not code.isReadOnly(), what="all of it is there")
            qtbot.keyClick(code, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
            assert tab.draft.current.body.text == '{"a": 1}'
            await until(lambda: code.plain_text() == '{"a": 1}', what="the editor shows it")

    run_qt(scenario())
