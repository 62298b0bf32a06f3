"""One request that went out and what came back, with every hop between them."""

from dataclasses import dataclass, field
from http import HTTPStatus
from typing import TypeAlias

from postgui.model.content import Content
from postgui.model.problem import Problem

HeaderList: TypeAlias = tuple[tuple[str, str], ...]
"""Headers as on the wire: order, case and repeats kept. Bytes map to characters as ISO-8859-1."""


@dataclass(frozen=True, slots=True)
class Timings:
    """Milliseconds of each phase; None where it did not happen (a reused connection has no connect)."""

    dns_ms: float | None = None
    connect_ms: float | None = None
    tls_ms: float | None = None
    send_ms: float | None = None
    wait_ms: float | None = None
    receive_ms: float | None = None
    total_ms: float | None = None


@dataclass(frozen=True, slots=True)
class SentRequest:
    """What went out in one hop.

    `head` is the exact bytes of request line and headers (HTTP/1.1; empty for HTTP/2).
    `body_head` is the start of the body, for showing; `body_size` counts all of it, -1 if unknown.
    """

    method: str
    url: str
    http_version: str = ""
    headers: HeaderList = ()
    head: bytes = b""
    body_head: bytes = field(default=b"", repr=False)
    body_size: int = 0


@dataclass(frozen=True, slots=True)
class ResponseHead:
    """Status line and headers, known before the body."""

    status: int
    reason: str = ""
    http_version: str = ""
    headers: HeaderList = ()

    @property
    def phrase(self) -> str:
        """The reason as sent, else the registered one: servers may leave it out, and HTTP/2 has none."""
        if self.reason or self.status not in {known.value for known in HTTPStatus}:
            return self.reason
        return HTTPStatus(self.status).phrase

    def header(self, name: str, default: str = "") -> str:
        """The first value of a header, by case-insensitive name."""
        wanted = name.lower()
        return next((value for key, value in self.headers if key.lower() == wanted), default)


@dataclass(frozen=True, slots=True)
class Peer:
    """Where the connection went and how it was protected."""

    address: str = ""
    local_address: str = ""
    tls_version: str = ""
    cipher: str = ""
    verified: bool = False
    reused: bool = False


@dataclass(frozen=True, slots=True)
class Hop:
    """A redirect that was followed: what was sent and the answer that pointed on."""

    request: SentRequest
    response: ResponseHead
    timings: Timings = field(default_factory=Timings)
    peer: Peer = field(default_factory=Peer)


@dataclass(frozen=True, slots=True)
class Exchange:
    """The whole story of one send.

    `body` holds the decoded bytes; `wire_size` counts what was received before decoding.
    `response` without `problem` is an answer; with it, the answer broke off on the way.
    `started_at` is seconds since the epoch, UTC.
    """

    id: str
    started_at: float
    request: SentRequest
    response: ResponseHead | None = None
    body: Content = field(default_factory=Content)
    wire_size: int = 0
    timings: Timings = field(default_factory=Timings)
    peer: Peer = field(default_factory=Peer)
    redirects: tuple[Hop, ...] = ()
    problem: Problem | None = None
    notes: tuple[str, ...] = ()


# What sending reports while it goes on, in this order:


@dataclass(frozen=True, slots=True)
class Started:
    """The request is built and on its way."""

    request: SentRequest


@dataclass(frozen=True, slots=True)
class Redirected:
    """An answer pointed elsewhere and is being followed."""

    hop: Hop


@dataclass(frozen=True, slots=True)
class HeadersReceived:
    """Status and headers are here; the body is still coming."""

    response: ResponseHead
    request: SentRequest


@dataclass(frozen=True, slots=True)
class Progress:
    """At most ten a second. `total` is None when the other side did not say."""

    sent: int = 0
    received: int = 0
    total: int | None = None
    uploading: bool = False


@dataclass(frozen=True, slots=True)
class Finished:
    """The end, good or bad: `exchange.problem` tells."""

    exchange: Exchange


SendEvent: TypeAlias = Started | Redirected | HeadersReceived | Progress | Finished
