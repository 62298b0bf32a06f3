"""What one send notes about its connection while httpcore works.

httpcore gives a stream no word of which request it serves, so the current request's notes travel in a
context variable, set around one `handle_async_request` (a plain coroutine: no yields, one task).
"""

import re
from contextvars import ContextVar
from dataclasses import dataclass, field
from time import perf_counter
from typing import Any, Protocol

from postgui.model.exchange import HeaderList, Informational, Peer, Timings

CONTINUE_S = 1.0
"""How long `Expect: 100-continue` holds a body when nothing is answered (as curl)."""
_KEPT_BODY_BYTES = 1 << 20
_FIRST_BYTES = 200
_STATUS_END = len("HTTP/1.1 100")
_HEAD_END = re.compile(rb"\r?\n\r?\n")
_LONGEST_HEAD = 100 * 1024
_MOST_TAPPED = 2 << 20
_MOST_INFORMATIONAL = 100
"""1xx answers that are kept; a server may send them without end."""


@dataclass(frozen=True, slots=True)
class Timeouts:
    """Limits of single steps in seconds; None waits as long as it takes.

    `connect_s` covers the name, the connection, a proxy's tunnel and TLS together; `read_s` and `write_s`
    each wait for more bytes.
    """

    connect_s: float | None = None
    read_s: float | None = None
    write_s: float | None = None


class HeldStream(Protocol):
    """The stream that has the head of a request and holds its body."""

    async def wait_for_go(self, wire: "Wire", limit_s: float) -> None:
        """Send the head; return on 100, another answer, the end of the stream or after `limit_s`."""
        ...


@dataclass(slots=True)
class Wire:
    """Moments (seconds, `perf_counter`) and counts of one hop, filled in as they happen.

    `head` replaces the head that h11 would write (RFC 9112, section 2.1); it is taken once, inside the
    trace event of the request itself. `first_bytes` is how the answer begins, whatever it is: it tells an
    answer that is no HTTP from none.

    `written` is what HTTP/1.1 really wrote for this request, before TLS: the head and up to 1 MB more.
    `up_bytes` and `down_bytes` count everything; requests that share an HTTP/2 connection at the same time
    share its frames, too, so what they read is told exactly for all of them together only.

    The beginning of the answer is kept as it came until `take_body`, for one who reads on past h11.
    """

    head: bytes = b""
    started: float = field(default_factory=perf_counter)
    phase: str = "start"
    dns_s: float | None = None
    connect_s: float | None = None
    tls_s: float | None = None
    send_began: float | None = None
    send_ended: float | None = None
    first_answer: float | None = None
    writing_head: bool = False
    sent_bytes: int = 0
    first_bytes: bytes = b""
    close_after: bool = False
    peer: Peer = field(default_factory=Peer)
    timeouts: Timeouts = field(default_factory=Timeouts)
    written: bytearray = field(default_factory=bytearray)
    up_bytes: int = 0
    down_bytes: int = 0
    informational: list[Informational] = field(default_factory=list)
    continued: bool = False
    answered: bool = False
    http1: bool = False
    stream: HeldStream | None = None
    _answer: bytes = b""
    _tap: bytearray | None = None

    def take_head(self) -> bytes | None:
        """The bytes to write in place of h11's head, once, if now is the moment."""
        if not self.writing_head or not self.head:
            return None
        self.writing_head = False
        self.http1 = True
        return self.head

    def wrote(self, data: bytes | memoryview) -> None:
        """Count what went out, and keep the beginning of it where it is HTTP/1.1."""
        self.up_bytes += len(data)
        if self.http1:
            room = len(self.head) + _KEPT_BODY_BYTES - len(self.written)
            if room > 0:
                self.written += data[:room]

    def received(self, data: bytes) -> None:
        """Count what came, and note the 1xx answers that HTTP/1.1 puts before the real one."""
        self.down_bytes += len(data)
        if not self.first_bytes:
            self.first_bytes = data[:_FIRST_BYTES]
        if self._tap is not None:
            self._tap += data
            if len(self._tap) > _MOST_TAPPED:
                self._tap = None
        elif not self.answered and self.http1:
            self._read_informational(data)

    def note_informational(self, status: int, reason: str, headers: HeaderList) -> None:
        """A 1xx answer came (RFC 9110, section 15.2)."""
        if len(self.informational) < _MOST_INFORMATIONAL:
            at_ms = _ms(perf_counter() - self.started) or 0.0
            self.informational.append(Informational(status, reason, headers, at_ms))
        self.continued = self.continued or status == 100

    def _read_informational(self, data: bytes) -> None:
        self._answer += data
        while len(self._answer) >= _STATUS_END:
            status = self._answer[9:_STATUS_END]
            # 101 is the last word of HTTP on this connection: an answer like any other.
            if not self._answer.startswith(b"HTTP/1.") or status[:1] != b"1" or status == b"101":
                break
            end = _HEAD_END.search(self._answer)
            if end is None:
                if len(self._answer) > _LONGEST_HEAD:
                    break
                return  # the rest of the head is still on its way
            line, *headers = self._answer[: end.start()].decode("latin-1").splitlines()
            pairs = (header.partition(":") for header in headers)
            fields = tuple((name, value.strip(" \t")) for name, _, value in pairs)
            self.note_informational(int(status), line[_STATUS_END + 1 :], fields)
            self._answer = self._answer[end.end() :]
        else:
            return
        self.answered, self._answer, self._tap = True, b"", bytearray(self._answer)

    def take_body(self) -> bytes | None:
        """The body as far as it has come over HTTP/1.1, framed as it came; nothing is kept any more.

        None if that was too much to keep.
        """
        tap, self._tap = self._tap, None
        end = _HEAD_END.search(tap) if tap is not None else None
        return bytes(tap[end.end() :]) if tap is not None and end is not None else None

    async def trace(self, event: str, info: dict[str, Any]) -> None:
        """httpcore's `trace` extension: called at the start and end of each step."""
        if event.endswith(".send_request_headers.started"):
            self.phase = "send"
            self.send_began = perf_counter()
            self.writing_head = event.startswith("http11.")
        elif event.endswith(".send_request_headers.complete"):
            self.writing_head = False
        elif event.endswith((".send_request_body.complete", ".send_request_body.failed")):
            # Failed: the server took no more, or answered before the body; httpcore reads that answer.
            self.send_ended = perf_counter()
            self.phase = "wait"
        elif event.endswith(".receive_response_headers.complete"):
            self.first_answer = perf_counter()
            self.phase = "receive"

    def timings(self, ended: float | None = None) -> Timings:
        """The phases so far, in milliseconds; `ended` is when the last body byte came."""
        end = ended if ended is not None else perf_counter()
        return Timings(
            dns_ms=_ms(self.dns_s),
            connect_ms=_ms(self.connect_s),
            tls_ms=_ms(self.tls_s),
            send_ms=_between(self.send_began, self.send_ended),
            wait_ms=_between(self.send_ended, self.first_answer),
            receive_ms=_between(self.first_answer, end if self.first_answer else None),
            total_ms=_ms(end - self.started),
        )


def _ms(seconds: float | None) -> float | None:
    return None if seconds is None else round(seconds * 1000, 3)


def _between(begin: float | None, end: float | None) -> float | None:
    return None if begin is None or end is None else _ms(max(0.0, end - begin))


_current: ContextVar[Wire | None] = ContextVar("postgui_wire", default=None)


class noting:  # noqa: N801 (used like a function; a generator would cost three times as much per chunk)
    """Make a `Wire` the one that streams of this task write to, within `with`."""

    __slots__ = ("_token", "_wire")

    def __init__(self, wire: Wire) -> None:
        self._wire = wire

    def __enter__(self) -> None:
        self._token = _current.set(self._wire)

    def __exit__(self, *_: object) -> None:
        _current.reset(self._token)


def current_wire() -> Wire | None:
    """The notes of the request being handled in this task, if any."""
    return _current.get()
