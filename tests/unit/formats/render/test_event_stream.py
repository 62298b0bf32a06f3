"""Event streams as the HTML Standard reads them, however the bytes are cut."""

import pytest

from postgui.formats.render import event_stream
from postgui.formats.render.event_stream import (
    KEPT_ROWS,
    ServerSentEvents,
    StreamEvent,
    ValueLines,
    parser_for,
    read_stream,
    stream_score,
)
from tests.support.builder import content


def events(text: str) -> list[StreamEvent]:
    return ServerSentEvents().feed(text.encode(), last=True)


def data_of(text: str) -> list[str]:
    return [event.data for event in events(text)]


@pytest.mark.parametrize(
    ("text", "data"),
    [
        ("data: YHOO\ndata: +2\ndata: 10\n\n", ["YHOO\n+2\n10"]),
        ("data\n\ndata\ndata\n\ndata:", ["", "\n"]),
        ("data:test\n\ndata: test\n\n", ["test", "test"]),
        (": comment\n\ndata: x\n\n", ["x"]),
        ("data:  two\n\n", [" two"]),
        ("data: a\r\rdata: b\r\n\r\ndata: c\n\n", ["a", "b", "c"]),
        ("\ufeffdata: a\n\n", ["a"]),
        ("\ufeff\ufeffdata: a\n\n", []),
        ("event: x\n\ndata: a\n\n", ["a"]),
        ("data: not ended\n", []),
        ("data : a\n\nDATA: b\n\n", []),
        ("", []),
    ],
)
def test_the_examples_of_the_standard(text, data):
    assert data_of(text) == data


def test_type_id_and_retry():
    parser = ServerSentEvents()
    found = parser.feed(
        b"id: 1\nevent: add\ndata: x\n\ndata: y\n\nid\ndata: z\n\nid: a\0b\nretry: 10\nretry: x\n\n"
    )
    assert found == [
        StreamEvent("x", "add", "1"),
        StreamEvent("y", "message", "1"),
        StreamEvent("z", "message"),
    ]
    assert (parser.last_id, parser.retry_ms) == ("", 10)


def test_an_id_counts_only_from_the_end_of_its_event():
    parser = ServerSentEvents()
    parser.feed(b"id: 7\ndata: half")
    assert parser.last_id == ""
    parser.feed(b"\n\n")
    assert parser.last_id == "7"


@pytest.mark.parametrize("size", [1, 2, 3, 7])
def test_cuts_anywhere_change_nothing(size):
    text = "\ufeffid: ä\r\nevent: é\rdata: 1\r\n\r\n\ndata: 2\r\rdata: 😀\n\n: end".encode()
    parser = ServerSentEvents()
    found = [event for at in range(0, len(text), size) for event in parser.feed(text[at : at + size])]
    assert found == ServerSentEvents().feed(text)
    assert [event.data for event in found] == ["1", "2", "😀"]


def test_memory_is_bounded_whatever_comes(monkeypatch):
    monkeypatch.setattr(event_stream, "_LONGEST_EVENT", 100)
    endless = ServerSentEvents()
    for _ in range(50):
        assert endless.feed(b"data: " + b"x" * 1000) == []
    (event,) = endless.feed(b"\n\n")
    assert event.cut
    assert len(event.data) <= 100
    (long,) = ServerSentEvents().feed(b"data: 12345678\n" * 50 + b"\n")
    assert long.cut
    assert len(long.data) < 120
    assert ServerSentEvents().feed(b"data: short\n\n") == [StreamEvent("short", "message")]


def test_lines_of_values():
    parser = ValueLines()
    assert parser.feed(b'{"a":1}\r\n\n{"b"') == [StreamEvent('{"a":1}')]
    assert parser.feed(b":2}", last=True) == [StreamEvent('{"b":2}')]


def test_a_finished_stream_keeps_its_last_events():
    body = content("".join(f"data: {number}\n\n" for number in range(KEPT_ROWS + 5)))
    page = read_stream(body, "text/event-stream")
    assert (len(page.events), page.before) == (KEPT_ROWS, 5)
    assert page.events[0].data == "5"
    assert page.note == "The last 10,000 of 10,005 events."


def test_a_very_long_stream_says_what_is_shown(monkeypatch):
    monkeypatch.setattr(event_stream, "STREAM_BYTES", 100)
    page = read_stream(content("1\n" * 100), "application/x-ndjson")
    assert len(page.events) == 50
    assert page.note == "Events of the first 100 B of 200 B."
    assert page.cut


def test_the_type_decides():
    assert stream_score("text/event-stream; charset=utf-8") > 90 > stream_score("application/x-ndjson") > 0
    assert stream_score("application/json") == 0
    assert isinstance(parser_for("application/jsonl"), ValueLines)
