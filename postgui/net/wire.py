"""What one send notes about its connection while httpcore works.

httpcore gives a stream no word of which request it serves, so the current request's notes travel in a
context variable, set around one `handle_async_request` (a plain coroutine: no yields, one task).
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from time import perf_counter
from typing import Any

from postgui.model.exchange import Peer, Timings


@dataclass(slots=True)
class Wire:
    """Moments (seconds, `perf_counter`) and counts of one hop, filled in as they happen.

    `head` replaces the head that h11 would write (RFC 9112, section 2.1); it is taken once, inside the
    trace event of the request itself, so that a proxy's CONNECT keeps its own. `first_bytes` is how the
    answer begins, whatever it is: it tells an answer that is no HTTP from none.
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

    def take_head(self) -> bytes | None:
        """The bytes to write in place of h11's head, once, if now is the moment."""
        if not self.writing_head or not self.head:
            return None
        self.writing_head = False
        return self.head

    async def trace(self, event: str, info: dict[str, Any]) -> None:
        """httpcore's `trace` extension: called at the start and end of each step."""
        if event.endswith(".send_request_headers.started"):
            if info["request"].method != b"CONNECT" or self.head.startswith(b"CONNECT "):
                self.phase = "send"
                self.send_began = perf_counter()
                self.writing_head = event.startswith("http11.")
        elif event.endswith(".send_request_headers.complete"):
            self.writing_head = False
        elif event.endswith(".send_request_body.complete"):
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


@contextmanager
def noting(wire: Wire) -> Iterator[None]:
    """Make `wire` the one that streams and backends of this task write to."""
    token = _current.set(wire)
    try:
        yield
    finally:
        _current.reset(token)


def current_wire() -> Wire | None:
    """The notes of the request being handled in this task, if any."""
    return _current.get()
