"""Streams of events, piece by piece: `text/event-stream` (HTML Standard, 9.2.6) and a value a line.

A parser takes bytes as they come, cut anywhere, and gives the events that are complete. Pure; what one
event may hold in memory is bounded, and it says so when it had to cut.
"""

import codecs
from collections import deque
from dataclasses import dataclass
from typing import Protocol

from postgui.formats.render.figure import format_size
from postgui.formats.render.media import is_json_stream, media_type
from postgui.model.content import Content
from postgui.translation import tr

EVENT_STREAM = "text/event-stream"
KEPT_ROWS = 10_000
STREAM_BYTES = 50_000_000
_LONGEST_EVENT = 1_000_000
_QUICK_BYTES = 64_000
_STEP = 1 << 18


@dataclass(frozen=True, slots=True)
class StreamEvent:
    """One event. `id` is the last event id as of it, `cut` says that its data was too long to keep."""

    data: str
    type: str = ""
    id: str = ""
    cut: bool = False


class StreamParser(Protocol):
    """Takes a stream in pieces."""

    last_id: str
    retry_ms: int | None

    def feed(self, data: bytes, *, last: bool = False) -> list[StreamEvent]:
        """The events that `data` completes; `last`: nothing follows."""
        ...


class _Lines:
    """Text lines of bytes that come in pieces: LF, CR LF, and where `bare_cr` says so CR end one."""

    def __init__(self, *, bare_cr: bool) -> None:
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._bare_cr = bare_cr
        self._rest: list[str] = []
        self._rest_size = 0
        self._after_cr = False
        self._first = True
        self.cut = False

    def feed(self, data: bytes, *, last: bool) -> list[str]:
        text = self._decoder.decode(data, last)
        if self._first and text:
            text = text.removeprefix("\ufeff")
            self._first = False
        if self._after_cr and text:
            text = text.removeprefix("\n")
            self._after_cr = False
        if self._bare_cr:
            self._after_cr = self._after_cr or text.endswith("\r")
            text = text.replace("\r\n", "\n").replace("\r", "\n")
        *whole, rest = text.split("\n")
        if whole:
            self._rest.append(whole[0])
            whole[0] = "".join(self._rest)
            self._rest, self._rest_size = [], 0
        self._keep(rest)
        if last and self._rest_size:
            whole.append("".join(self._rest))
            self._rest, self._rest_size = [], 0
        return whole

    def _keep(self, rest: str) -> None:
        room = _LONGEST_EVENT - self._rest_size
        if len(rest) > room:
            self.cut = True
        if rest and room > 0:
            self._rest.append(rest[:room])
            self._rest_size += min(len(rest), room)


class ServerSentEvents:
    """`text/event-stream`: an event ends at a blank line; one that is not ended is none."""

    def __init__(self) -> None:
        self._lines = _Lines(bare_cr=True)
        self._data: list[str] = []
        self._size = 0
        self._type = ""
        self._id = ""
        self._cut = False
        self.last_id = ""
        self.retry_ms: int | None = None

    def feed(self, data: bytes, *, last: bool = False) -> list[StreamEvent]:
        """The events that `data` completes."""
        events = []
        for line in self._lines.feed(data, last=last):
            if line:
                self._take(line)
            elif (event := self._dispatch()) is not None:
                events.append(event)
        return events

    def _take(self, line: str) -> None:
        name, _, value = line.partition(":")
        value = value.removeprefix(" ")
        if name == "data":
            room = max(_LONGEST_EVENT - self._size, 0)
            self._cut = self._cut or len(value) > room
            if room or not value:
                self._data.append(value[:room])
            self._size += len(value) + 1
        elif name == "event":
            self._type = value
        elif name == "id" and "\0" not in value:
            self._id = value
        elif name == "retry" and value.isascii() and value.isdigit():
            self.retry_ms = int(value[:12])

    def _dispatch(self) -> StreamEvent | None:
        self.last_id = self._id
        kind, data, cut = self._type, self._data, self._cut or self._lines.cut
        self._type, self._data, self._size, self._cut = "", [], 0, False
        self._lines.cut = False
        return StreamEvent("\n".join(data), kind or "message", self.last_id, cut) if data else None


class ValueLines:
    """One value a line (NDJSON, JSON Lines) or plain text in lines; blank lines say nothing."""

    def __init__(self) -> None:
        self._lines = _Lines(bare_cr=False)
        self.last_id = ""
        self.retry_ms: int | None = None

    def feed(self, data: bytes, *, last: bool = False) -> list[StreamEvent]:
        """The lines that `data` completes."""
        lines = (line.strip("\r\x1e") for line in self._lines.feed(data, last=last))
        cut, self._lines.cut = self._lines.cut, False
        return [StreamEvent(line, cut=cut) for line in lines if line.strip()]


@dataclass(frozen=True, slots=True)
class StreamPage:
    """The last events of a finished stream; `before` counts those that are left out in front of them."""

    events: tuple[StreamEvent, ...] = ()
    before: int = 0
    note: str = ""
    cut: bool = False
    last_id: str = ""
    retry_ms: int | None = None


def stream_score(content_type: str) -> int:
    """How well a stream suits a response (0 to 100)."""
    declared = media_type(content_type)
    if declared == EVENT_STREAM:
        return 95
    return 45 if is_json_stream(declared) else 0


def parser_for(content_type: str) -> StreamParser:
    """A fresh parser for a stream of this type."""
    return ServerSentEvents() if media_type(content_type) == EVENT_STREAM else ValueLines()


def is_quick(body: Content, _content_type: str) -> bool:
    """Whether the events of `body` are found in a few milliseconds."""
    return body.data is not None and body.size_bytes <= _QUICK_BYTES


def read_stream(body: Content, content_type: str) -> StreamPage:
    """The events of a finished stream, of its first `STREAM_BYTES`.

    Raises:
        OSError: The body's file can't be read.
    """
    data = memoryview(body.head(STREAM_BYTES))
    parser = parser_for(content_type)
    kept: deque[StreamEvent] = deque(maxlen=KEPT_ROWS)
    count = 0
    for start in range(0, len(data), _STEP):
        events = parser.feed(bytes(data[start : start + _STEP]), last=start + _STEP >= len(data))
        count += len(events)
        kept.extend(events)
    cut = body.size_bytes > len(data)
    notes = []
    if cut:
        notes.append(
            tr(
                "Events of the first {size} of {size2}.",
                size=format_size(len(data)),
                size2=format_size(body.size_bytes),
            )
        )
    if count > len(kept):
        notes.append(tr("The last {n:,} of {count:,} events.", n=len(kept), count=count))
    note = " ".join(notes)
    return StreamPage(tuple(kept), count - len(kept), note, cut, parser.last_id, parser.retry_ms)
