"""Puts what an auth kind says onto a request: once before sending, and again for each challenge."""

import secrets
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from urllib.parse import parse_qsl, quote

from postgui.net.address import encode_target
from postgui.net.auth_kind import Additions, AuthKind, Challenge, Unsigned
from postgui.net.header import make_header
from postgui.net.outgoing import FROM_AUTH, FROM_JAR, EncodedBody, Outgoing, OutgoingHeader

_SHORTEST_CREDENTIAL = 16
_FORM = b"application/x-www-form-urlencoded"


def _fresh_nonce() -> str:
    return secrets.token_hex(16)


@dataclass(frozen=True, slots=True)
class Moment:
    """What changes from send to send: the time (seconds since the epoch) and the source of nonces."""

    now: float = field(default_factory=time.time)
    nonce: Callable[[], str] = _fresh_nonce
    preview: bool = False


@dataclass(frozen=True)
class Authenticator:
    """One auth kind with its filled values, ready to work on any hop; file paths count from `base`."""

    kind: AuthKind
    values: Mapping[str, str] = field(repr=False)
    base: Path = field(default_factory=Path)

    def blocks(self, body: EncodedBody) -> bool:
        """Whether `sign` may take long, so that it belongs in a thread."""
        return self.kind.slow or (self.kind.reads_body and not body.in_memory)

    def sign(self, bare: Outgoing, moment: Moment, *, redirected: bool = False) -> Outgoing:
        """`bare`, which has no authentication yet, with it.

        After a redirect only headers are added: the target is what the server said.

        Raises:
            ProblemError: The values can't be used.
        """
        added = self.kind.apply(self.values, self._unsigned(bare, moment))
        if redirected:
            added = replace(added, query=(), raw_query="", form=())
        return with_additions(bare, added)

    def answer(self, bare: Outgoing, moment: Moment, challenge: Challenge) -> Outgoing | None:
        """What to send after `challenge`; None takes the answer as it is."""
        if self.kind.answer is None:
            return None
        added = self.kind.answer(self.values, self._unsigned(bare, moment), challenge)
        return None if added is None else with_additions(bare, added)

    def _unsigned(self, bare: Outgoing, moment: Moment) -> Unsigned:
        return Unsigned(
            bare.method,
            bare.address,
            bare.headers,
            bare.body,
            moment.now,
            moment.nonce,
            moment.preview,
            self.base,
        )


def with_additions(bare: Outgoing, added: Additions) -> Outgoing:
    """`bare` with headers, query and form fields of `added`; the person's own headers stay."""
    own = {header.name.lower() for header in bare.headers if not header.why}
    new: list[OutgoingHeader] = []
    kept = bare.headers
    for name, value in added.headers:
        key = name.lower().encode("utf-8", "replace")
        if key == b"cookie":
            value = _joined_cookie(kept, value)
        elif key in own:
            continue
        kept = tuple(header for header in kept if header.name.lower() != key)
        new.append(make_header(name, value, FROM_AUTH))
    at = _end_of_own(kept)
    outgoing = replace(bare, headers=(*kept[:at], *new, *kept[at:]), late=(*bare.late, *added.late))
    outgoing = replace(outgoing, credentials=outgoing.credentials | _credentials(added))
    if added.query or added.raw_query:
        outgoing = _with_query(outgoing, added)
    return _with_form(outgoing, added.form) if added.form else outgoing


def with_cookie(bare: Outgoing, value: str, switched_off: tuple[str, ...] = ()) -> Outgoing:
    """`bare` with a Cookie header from the jar, unless the person wrote one or wants none."""
    if not value or "cookie" in switched_off or bare.header(b"Cookie") is not None:
        return bare
    at = _end_of_own(bare.headers)
    # A server's bytes go back as they came, UTF-8 or not; the jar lets no CR, LF or NUL in.
    header = OutgoingHeader(b"Cookie", value.encode("utf-8", "surrogateescape"), FROM_JAR)
    return replace(bare, headers=(*bare.headers[:at], header, *bare.headers[at:]))


def _credentials(added: Additions) -> frozenset[str]:
    """What of it is long enough to be one: `oauth_version=1.0` would hide every 1.0 in the history."""
    pairs = (*added.headers, *added.query, *added.form, *parse_qsl(added.raw_query))
    return frozenset(value for _, value in pairs if len(value) >= _SHORTEST_CREDENTIAL)


def _end_of_own(headers: tuple[OutgoingHeader, ...]) -> int:
    """Where the person's own headers end: what is added goes there, before the automatic ones."""
    at = len(headers)
    while at > 1 and headers[at - 1].why not in ("", FROM_AUTH, FROM_JAR):
        at -= 1
    return at


def _joined_cookie(headers: tuple[OutgoingHeader, ...], value: str) -> str:
    """One Cookie header is all there may be (RFC 6265bis, section 5.8.1): another one's pairs go first."""
    others = [h.value.decode("utf-8", "replace") for h in headers if h.name.lower() == b"cookie"]
    return "; ".join([*others, value])


def _with_query(outgoing: Outgoing, added: Additions) -> Outgoing:
    pairs = [b"%s=%s" % (_query_part(name), _query_part(value)) for name, value in added.query]
    if added.raw_query:
        pairs.append(added.raw_query.encode())
    target = outgoing.address.target
    joiner = b"&" if b"?" in target else b"?"
    address = replace(outgoing.address, target=target + joiner + b"&".join(pairs))
    return replace(outgoing, address=address)


def _query_part(text: str) -> bytes:
    """A name or value as data of a query: what would mean something else there is encoded."""
    encoded = encode_target(text.replace("%", "%25"))
    for char in b"&=+#?":
        encoded = encoded.replace(bytes([char]), b"%%%02X" % char)
    return encoded


def _with_form(outgoing: Outgoing, pairs: tuple[tuple[str, str], ...]) -> Outgoing:
    """Add fields to the end of a form-urlencoded body, and correct the length that we announce."""
    text = "&".join(f"{quote(name, safe='-._~')}={quote(value, safe='-._~')}" for name, value in pairs)
    body = outgoing.body
    joiner = b"&" if body.size_bytes else b""
    body = EncodedBody(
        (*body.parts, joiner + text.encode()), body.content_type or _FORM.decode(), present=True
    )
    headers = tuple(
        replace(header, value=b"%d" % body.size_bytes)
        if header.name.lower() == b"content-length" and header.why
        else header
        for header in outgoing.headers
    )
    return replace(outgoing, body=body, headers=headers)
