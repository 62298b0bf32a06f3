"""What a mock server answers: the examples of a collection as plain values. No paths, no disk."""

from dataclasses import dataclass, field
from typing import TypeAlias

Segment: TypeAlias = str | None
"""One part of a path between slashes; None takes any."""


@dataclass(frozen=True, slots=True)
class MockAnswer:
    """One example: when it is given, and what it says.

    `query`, `request_headers` (names in lower case) and `request_body` (None: any) narrow down which request
    it answers; the answer that asks most and gets all of it wins. `place` is where a person finds it. `bases`
    are paths that may stand before `path`: its URL begins with a variable, which has such values.
    """

    place: str
    method: str
    path: tuple[Segment, ...]
    query: tuple[tuple[str, str], ...] = ()
    request_headers: tuple[tuple[str, str], ...] = ()
    request_body: bytes | None = field(default=None, repr=False)
    status: int = 200
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes = field(default=b"", repr=False)
    bases: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class MockManner:
    """How every example is given, unless the request asks for something else (`Prefer`).

    Each waits `delay_ms` and has the `status`: an example that has it itself is preferred; None: its own.
    """

    delay_ms: int = 0
    status: int | None = None


@dataclass(frozen=True, slots=True)
class MockRequest:
    """A request that came in. Header names are in lower case; `path` begins with a slash, unquoted."""

    method: str
    path: str
    query: tuple[tuple[str, str], ...] = ()
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes = field(default=b"", repr=False)


@dataclass(frozen=True, slots=True)
class MockEntry:
    """A line of the mock server's log: what came in, and the example that answered it ("": none)."""

    method: str
    target: str
    status: int
    place: str
