"""A request as an authentication kind gets it, and answers that ask for one."""

from pathlib import Path
from typing import Any

from postgui.model.exchange import ResponseHead
from postgui.net.address import parse
from postgui.net.auth_kind import Additions, AuthKind, Challenge, Unsigned
from postgui.net.outgoing import EncodedBody, OutgoingHeader

NOW = 1_369_353_600.0  # 2013-05-24T00:00:00Z, the time of Amazon's examples
NONCE = "00112233445566778899aabbccddeeff"


def unsigned(
    url: str = "http://example.org/",
    method: str = "GET",
    headers: tuple[tuple[str, str], ...] = (),
    body: bytes | None = None,
    *,
    now: float = NOW,
    nonce: str = NONCE,
    preview: bool = False,
    encode: bool = True,
    base: Path = Path(),
) -> Unsigned:
    """`headers` are the person's own; Host is added as an automatic one when they have none."""
    address = parse(url, encode=encode)
    own = tuple(OutgoingHeader(name.encode(), value.encode()) for name, value in headers)
    if not any(header.name.lower() == b"host" for header in own):
        own = (OutgoingHeader(b"Host", address.host_header.encode(), "HTTP/1.1 requires it"), *own)
    encoded = EncodedBody() if body is None else EncodedBody((body,), present=True)
    return Unsigned(method, address, own, encoded, now, lambda: nonce, preview, base)


def values_of(kind: AuthKind, **given: str) -> dict[str, str]:
    """The field values of a form in which only `given` was filled in (`a__b` for a name with a dot)."""
    named = {name.replace("__", "."): value for name, value in given.items()}
    assert set(named) <= {field.name for field in kind.fields}
    return {**{field.name: field.default for field in kind.fields}, **named}


def challenge(
    *lines: str, rounds: int = 0, memory: dict[str, Any] | None = None, server_name: str = "example.org"
) -> Challenge:
    """A 401 with these `WWW-Authenticate` lines."""
    head = ResponseHead(401, "Unauthorized", "HTTP/1.1", tuple(("WWW-Authenticate", line) for line in lines))
    return Challenge(head, rounds, {} if memory is None else memory, server_name=server_name)


def answer_of(
    kind: AuthKind, values: dict[str, str], request: Unsigned, asked: Challenge
) -> Additions | None:
    """What a kind that takes challenges says to one."""
    assert kind.answer is not None
    return kind.answer(values, request, asked)
