"""The Outgoing tab and the switches of automatic headers."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from postgui.model.problem import Problem
from postgui.model.request import AuthConfig, Body, BodyFile, FormRow, Pair, Request, Settings
from postgui.net.prepare import Kinds, prepare
from postgui.services.draft import Draft
from postgui.ui.request.outgoing import OutgoingPage
from postgui.ui.request.outgoing_text import (
    HeaderLine,
    Preview,
    automatic_lines,
    body_text,
    copy_text,
    header_lines,
    notes,
    request_line,
    size_text,
)
from postgui.ui.request.pane import RequestPane

KEY = Qt.Key
URL = "http://127.0.0.1:8000/a?key=hunter2hunter2"
BEARER = AuthConfig("bearer", (("token", "hunter2hunter2"),))


def preview_of(request: Request, base: Path = Path(), *, unresolved: str = "") -> Preview:
    made = prepare(request, base, Kinds.load())
    return Preview(request, made, frozenset({"hunter2hunter2"}), unresolved=unresolved)


@pytest.fixture
def draft() -> Draft:
    return Draft(Request(url=URL, headers=(Pair("X-Mine", "1"),), auth=BEARER))


@pytest.fixture
def page(qtbot: QtBot, draft: Draft) -> OutgoingPage:
    page = OutgoingPage(draft)
    qtbot.addWidget(page)
    page.resize(600, 500)
    page.show()
    page.show_preview(preview_of(draft.current))
    return page


def test_every_line_is_listed_in_its_order_with_its_reason() -> None:
    preview = preview_of(Request(url=URL, headers=(Pair("X-Mine", "1"), Pair("accept", "a/b")), auth=BEARER))
    assert request_line(preview) == "GET /a?key=*** HTTP/1.1"
    lines = header_lines(preview)
    assert [(line.name, line.why, line.switch) for line in lines] == [
        ("Host", "HTTP/1.1 requires it", "on"),
        ("X-Mine", "", "none"),
        ("accept", "", "none"),
        ("Authorization", "from Auth", "none"),
        ("User-Agent", "names this program", "on"),
        ("Accept-Encoding", "what can be decoded here", "on"),
    ]
    assert lines[3].value == "Bearer ***"
    assert header_lines(preview, clear=True)[3].value == "Bearer hunter2hunter2"
    assert [line.name for line in automatic_lines(preview)][:2] == ["Host", "Authorization"]


def test_the_text_shown_in_clear_is_what_the_wire_gets() -> None:
    request = Request(method="POST", url=URL, auth=BEARER, body=Body("json", '{"a": "ü"}'))
    preview = preview_of(request)
    assert preview.outgoing is not None
    wire = preview.outgoing.head + b"".join(preview.outgoing.body.blocks())
    assert copy_text(preview, clear=True) == wire.decode().replace("\r\n", "\n")


def test_switched_off_headers_stay_listed() -> None:
    preview = preview_of(Request(url=URL, switched_off=("user-agent", "te")))
    assert header_lines(preview)[-2:] == (
        HeaderLine("User-Agent", "", "switched off", "off"),
        HeaderLine("TE", "", "switched off", "off"),
    )
    assert "User-Agent" not in copy_text(preview)


def test_files_are_named_and_not_read(tmp_path: Path) -> None:
    (tmp_path / "big.bin").write_bytes(b"\0" * 5_000)
    whole = preview_of(Request("", "PUT", URL, body=Body("file", files=(BodyFile("big.bin"),))), tmp_path)
    assert body_text(whole) == f"‹the file big.bin, 5 kB, from {tmp_path / 'big.bin'}›"
    rows = (FormRow("password", "hunter2hunter2"), FormRow("f", kind="file", files=("big.bin",)))
    form = preview_of(Request("", "POST", URL, body=Body("multipart-form", rows=rows)), tmp_path)
    text = body_text(form)
    assert "hunter2" not in text
    assert "***" in text
    assert "‹the file big.bin, 5 kB" in text
    assert form.outgoing is not None
    assert size_text(form.outgoing).endswith("B, body 5.3 kB")


def test_bytes_that_are_no_text_show_in_hexadecimal() -> None:
    kinds = Kinds.load()
    made = prepare(Request("", "POST", URL, body=Body("text", "a\0b")), Path(), kinds)
    assert body_text(Preview(Request(), made)).startswith("00000000  61 00 62")


def test_a_long_body_is_cut() -> None:
    preview = preview_of(Request("", "POST", URL, body=Body("text", "x" * 70_000)))
    assert body_text(preview).endswith("x\n… 4,464 bytes more")


def test_what_differs_from_the_send_is_noted() -> None:
    secure = preview_of(Request(url="https://127.0.0.1/"), unresolved="{{a}} is not defined")
    assert notes(secure) == (
        "Variables without a value stand as typed: {{a}} is not defined.",
        "Shown as HTTP/1.1. If the server chooses HTTP/2, the headers go as listed, in lower case.",
    )
    chunked = Request(
        "", "POST", URL, headers=(Pair("Transfer-Encoding", "chunked"),), body=Body("text", "a")
    )
    assert notes(preview_of(chunked)) == ("The body goes in chunks, each with its size before it.",)
    two = preview_of(Request(url="https://127.0.0.1/", settings=Settings(http_version="2")))
    assert notes(two)[0].startswith("HTTP/2 sends these headers")


def test_a_switch_leaves_a_header_out_and_brings_it_back(page: OutgoingPage, draft: Draft, qtbot) -> None:
    table = page.table
    names = [line.name for line in table.lines.lines]
    table.setFocus()
    table.setCurrentIndex(table.lines.index(names.index("User-Agent"), 1))
    qtbot.keyClick(table, KEY.Key_Space)
    assert draft.current.switched_off == ("user-agent",)
    page.show_preview(preview_of(draft.current))
    off = table.lines.index(len(table.lines.lines) - 1, 0)
    assert off.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Unchecked.value
    box = table.visualRect(off)
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    if draft.current.switched_off:  # where the style draws the box depends on it: beside the middle
        place = box.center()
        place.setX(box.left() + 14)
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert not draft.current.switched_off


def test_the_persons_own_header_has_no_switch(page: OutgoingPage, draft: Draft, qtbot: QtBot) -> None:
    table = page.table
    names = [line.name for line in table.lines.lines]
    place = table.lines.index(names.index("X-Mine"), 0)
    assert place.data(Qt.ItemDataRole.CheckStateRole) is None
    table.setCurrentIndex(place)
    qtbot.keyClick(table, KEY.Key_Space)
    assert not draft.current.switched_off


def test_secrets_show_on_demand(page: OutgoingPage) -> None:
    page.copy.click()
    assert "hunter2" not in page.line.text() + QGuiApplication.clipboard().text()
    page.reveal.click()
    assert page.line.text() == "GET /a?key=hunter2hunter2 HTTP/1.1"
    page.copy.click()
    assert "Authorization: Bearer hunter2hunter2" in QGuiApplication.clipboard().text()


def test_what_cannot_be_composed_is_said_in_place(page: OutgoingPage, draft: Draft) -> None:
    problem = Problem("The URL has no host", "Nothing to send to.", "Type one.", "bad-url")
    page.show_preview(Preview(draft.current, problem=problem))
    assert page.problem.isVisible()
    assert page.problem.what.text() == "The URL has no host"
    assert not page.copy.isVisible()
    page.show_preview(preview_of(draft.current))
    assert page.table.isVisible()


def test_the_table_of_headers_is_a_sound_model(page: OutgoingPage, qtmodeltester) -> None:
    qtmodeltester.check(page.table.lines)


def test_the_tab_asks_for_a_preview_when_it_is_looked_at(qtbot: QtBot, draft: Draft) -> None:
    pane = RequestPane(draft, tuple)
    qtbot.addWidget(pane)
    pane.resize(700, 500)
    pane.show()
    with qtbot.waitSignal(pane.preview_wanted):
        pane.show_tab("Outgoing")
    pane.show_preview(preview_of(draft.current))
    assert pane.outgoing.line.text() == "GET /a?key=*** HTTP/1.1"
    pane.show_tab("Params")
    with qtbot.waitSignal(pane.preview_wanted):
        pane.show_tab("Outgoing")


def test_the_header_list_of_the_headers_tab_switches_too(qtbot: QtBot, draft: Draft) -> None:
    pane = RequestPane(draft, tuple)
    qtbot.addWidget(pane)
    pane.resize(700, 500)
    pane.show()
    pane.show_tab("Headers")
    pane.show_preview(preview_of(draft.current))
    listed = pane.headers.automatic
    listed.setFocus()
    listed.setCurrentIndex(listed.lines.index(0, 1))
    assert listed.lines.lines[0].name == "Host"
    qtbot.keyClick(listed, KEY.Key_Space)
    assert draft.current.switched_off == ("host",)
    pane.show_preview(preview_of(draft.current))
    off = listed.lines.index(len(listed.lines.lines) - 1, 1)
    assert off.data(Qt.ItemDataRole.FontRole).strikeOut()
    listed.setCurrentIndex(off)
    qtbot.keyClick(listed, KEY.Key_Return)
    assert not draft.current.switched_off


def test_credentials_over_plain_http_are_warned_of_before_sending(qtbot: QtBot) -> None:
    plain = Request(url="http://api.example/", auth=BEARER)
    pane = RequestPane(Draft(plain), tuple)
    qtbot.addWidget(pane)
    pane.show()
    pane.show_preview(preview_of(plain))
    assert pane.warning.isVisible()
    assert "the header Authorization" in pane.warning.label.text()
    pane.show_preview(preview_of(Request(url="https://api.example/", auth=BEARER)))
    assert not pane.warning.isVisible()
