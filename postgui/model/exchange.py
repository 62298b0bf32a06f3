"""One request that went out and what came back, with every hop between them."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from http import HTTPStatus
from pathlib import Path
from typing import Literal, Protocol, TypeAlias

from postgui.model.check import CheckResult
from postgui.model.content import Content
from postgui.model.cookie import CookieEvent
from postgui.model.problem import Problem

HeaderList: TypeAlias = tuple[tuple[str, str], ...]
"""Headers as on the wire: order, case and repeats kept. Bytes map to characters as ISO-8859-1."""


@dataclass(frozen=True, slots=True)
class Timings:
    """Milliseconds of each phase; None where it did not happen (a reused connection has no connect).

    `offset_ms` is when the hop began, counted from the beginning of the exchange.
    """

    dns_ms: float | None = None
    connect_ms: float | None = None
    tls_ms: float | None = None
    send_ms: float | None = None
    wait_ms: float | None = None
    receive_ms: float | None = None
    total_ms: float | None = None
    offset_ms: float = 0.0


@dataclass(frozen=True, slots=True)
class SentRequest:
    """What went out in one hop.

    `head` is the exact bytes of request line and headers (HTTP/1.1; empty for HTTP/2).
    `body_head` is the start of the body, for showing; `body_size` counts all of it, -1 if unknown.
    After sending over HTTP/1.1 both are what was written to the connection (chunk sizes included);
    HTTP/2 sends no such lines: `headers` then has the pseudo-headers (RFC 9113, section 8.3) first.
    """

    method: str
    url: str
    http_version: str = ""
    headers: HeaderList = ()
    head: bytes = b""
    body_head: bytes = field(default=b"", repr=False)
    body_size: int = 0


@cache
def registered_phrase(status: int) -> str:
    """What the registry calls a status (RFC 9110, section 15), "" where it knows none."""
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return ""


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
        return self.reason or registered_phrase(self.status)

    def header(self, name: str, default: str = "") -> str:
        """The first value of a header, by case-insensitive name."""
        wanted = name.lower()
        return next((value for key, value in self.headers if key.lower() == wanted), default)


@dataclass(frozen=True, slots=True)
class Informational:
    """A 1xx answer (RFC 9110, section 15.2), `at_ms` after its hop began."""

    status: int
    reason: str = ""
    headers: HeaderList = ()
    at_ms: float = 0.0


@dataclass(frozen=True, slots=True)
class Peer:
    """Where the connection went and how it was protected.

    `certificates` is the chain that the server showed, DER, its own first; `distrust` says why it is not
    trusted (empty: it is, or nobody looked: `verified`). `diagnostic` marks a chain that was fetched by a
    second handshake, without a request, after the first was refused. `proxy` has no credentials.
    """

    address: str = ""
    local_address: str = ""
    tls_version: str = ""
    cipher: str = ""
    verified: bool = False
    reused: bool = False
    alpn: str = ""
    server_name: str = ""
    proxy: str = ""
    certificates: tuple[bytes, ...] = field(default=(), repr=False)
    distrust: str = ""
    diagnostic: bool = False


@dataclass(frozen=True, slots=True)
class Hop:
    """A request before the last one: what was sent, what it answered, and why another one followed.

    `why` is `redirect`, `challenge` (the answer asked for authentication), `token` (the request fetched
    what the next one authenticates with) or `retry`. `response` is None where a try failed without one.
    `body_head` is the start of the answer's body, as far as it was read.
    """

    request: SentRequest
    response: ResponseHead | None
    timings: Timings = field(default_factory=Timings)
    peer: Peer = field(default_factory=Peer)
    why: Literal["redirect", "challenge", "token", "retry"] = "redirect"
    informational: tuple[Informational, ...] = ()
    body_head: bytes = field(default=b"", repr=False)
    note: str = ""


@dataclass(frozen=True, slots=True)
class Exchange:
    """The whole story of one send.

    `body` holds the decoded bytes; `wire_size` counts what was received before decoding.
    `response` without `problem` is an answer; with it, the answer broke off on the way.
    `started_at` is seconds since the epoch, UTC. `up_bytes` and `down_bytes` count all that HTTP put on
    the wire in all hops (heads and framing included, TLS not). `checks` came when all was over;
    `script_output` is what scripts printed: level (`log`, `error` ...) and text.
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
    informational: tuple[Informational, ...] = ()
    cookies: tuple[CookieEvent, ...] = ()
    up_bytes: int = 0
    down_bytes: int = 0
    checks: tuple[CheckResult, ...] = ()
    script_output: tuple[tuple[str, str], ...] = ()


# What sending reports while it goes on, in this order:


@dataclass(frozen=True, slots=True)
class Started:
    """The request is built and on its way."""

    request: SentRequest


@dataclass(frozen=True, slots=True)
class Redirected:
    """A request before the last one is done, and another one follows (`hop.why`)."""

    hop: Hop


class Incoming(Protocol):
    """A body while it comes, decoded. `read` also goes on working after that, `stop` does nothing then."""

    @property
    def size_bytes(self) -> int:
        """How much is there."""
        ...

    @property
    def stored_bytes(self) -> int:
        """How much of it is in the file at `path`, in its place."""
        ...

    @property
    def path(self) -> Path | None:
        """None while all of it is in memory."""
        ...

    def read(self, start: int, limit: int) -> bytes:
        """What is there from an offset on, at most so many bytes; quick, never waits.

        Raises:
            OSError: The file is gone.
        """
        ...

    def stop(self) -> None:
        """Leave off here: `Finished` follows soon, and what has come is the body."""
        ...


@dataclass(frozen=True, slots=True)
class HeadersReceived:
    """Status and headers are here; the body is still coming: `body` is what there is of it so far."""

    response: ResponseHead
    request: SentRequest
    body: Incoming | None = field(default=None, repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class Progress:
    """At most ten a second. `total` is None when the other side did not say."""

    sent: int = 0
    received: int = 0
    total: int | None = None
    uploading: bool = False


LimitChoice: TypeAlias = Literal["stop", "continue", "unlimited"]


@dataclass(frozen=True, slots=True)
class LimitReached:
    """More of the body has come than was wanted, and no more is received until `choose` is called.

    To continue is to be asked again after as much once more. Comes only if the send may ask.
    """

    limit_bytes: int
    received_bytes: int
    choose: Callable[[LimitChoice], None] = field(repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class Finished:
    """The end, good or bad: `exchange.problem` tells.

    `secrets` are the values that went in and are to be masked wherever the exchange is shown.
    """

    exchange: Exchange
    secrets: frozenset[str] = field(default=frozenset(), repr=False)


SendEvent: TypeAlias = Started | Redirected | HeadersReceived | Progress | LimitReached | Finished
