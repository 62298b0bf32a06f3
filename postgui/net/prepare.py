"""From a filled request to the exact bytes. The preview and the send both come through here.

Order of the headers: Host first (RFC 9110, section 7.2), the person's own as they stand, then those we
add because HTTP or the body needs them. A header of the person's own replaces the automatic one.
"""

import re
from base64 import b64encode
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from postgui.model.problem import Problem, ProblemError
from postgui.model.query import fill_path
from postgui.model.request import AuthConfig, Pair, Request
from postgui.net.address import Address, encode_target, parse
from postgui.net.auth_kind import Additions, AuthKind, auth_kinds
from postgui.net.body_kind import BodyKind, body_kinds
from postgui.net.outgoing import FROM_AUTH, EncodedBody, Outgoing, OutgoingHeader
from postgui.version import __version__

_TOKEN = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")
_FORBIDDEN = (("\r", "CR"), ("\n", "LF"), ("\0", "NUL"))
ACCEPT_ENCODING = "gzip, deflate, br, zstd"
# Methods whose missing body is announced as an empty one (RFC 9110, section 8.6).
_EXPECT_BODY = ("POST", "PUT", "PATCH")


@dataclass(frozen=True)
class Kinds:
    """The kinds of body and auth that requests may name."""

    bodies: Mapping[str, BodyKind]
    auths: Mapping[str, AuthKind]

    @classmethod
    def load(cls) -> "Kinds":
        return cls(body_kinds(), auth_kinds())


def prepare(request: Request, base: Path, kinds: Kinds) -> Outgoing:
    """Build what will be sent. May look at the files a body names: run it in a thread for those.

    Args:
        request: Filled in, with everything inherited already joined.
        base: The folder that relative file paths count from.
        kinds: From `Kinds.load()`.

    Raises:
        ProblemError: The URL, method, a header or the body can't be sent; says which and why.
    """
    if not _TOKEN.fullmatch(request.method):
        raise _refuse(
            f"{request.method!r} is not an HTTP method",
            "A method is one word of letters, digits and !#$%&'*+-.^_`|~ (RFC 9110, section 9.1).",
            "bad-method",
        )
    try:
        return _built(request, base, kinds)
    except UnicodeEncodeError as error:
        raise _refuse(
            "The request has half a character in it",
            f"{error.object[error.start]!r} at position {error.start + 1} of a text is one half of a "
            "surrogate pair, as a careless cut of an emoji leaves it, and has no bytes.",
            "half-character",
            "Look for it in the URL, the headers, the body and the variables; delete it or type it again.",
        ) from error


def _built(request: Request, base: Path, kinds: Kinds) -> Outgoing:
    encode = request.settings.encode_url is not False
    address = parse(fill_path(request.url, request.params), encode=encode)
    own = [_header(pair) for pair in request.sent_headers()]
    names = {header.name.lower() for header in own}
    added = _authenticate(request.auth, address, kinds.auths, has_own=b"authorization" in names)
    for name, value in added.headers:
        if name.lower().encode() not in names:
            own.append(_header(Pair(name, value), why=FROM_AUTH))
            names.add(name.lower().encode())
    body = _encode_body(request, base, kinds.bodies)
    chunked = _chunked(own)
    first, last = _automatic(request.method, address, body, names, chunked=chunked)
    return Outgoing(
        method=request.method,
        address=_with_query(address, added.query),
        headers=(*first, *own, *last),
        body=body,
        http_version=request.settings.http_version or "auto",
        chunked=chunked,
        framed_by_person=b"content-length" in names or b"transfer-encoding" in names,
    )


def _authenticate(
    auth: AuthConfig, address: Address, kinds: Mapping[str, AuthKind], *, has_own: bool
) -> Additions:
    """What the request's auth adds; userinfo in the URL counts as Basic when nothing else is set."""
    if auth.kind in ("none", "inherit"):
        if address.userinfo is None or has_own:
            return Additions()
        # As bytes: userinfo may be in any charset, so the kind's text fields can't hold it.
        credentials = b64encode(b":".join(address.userinfo)).decode()
        return Additions(headers=(("Authorization", f"Basic {credentials}"),))
    kind = kinds.get(auth.kind)
    if kind is None:
        raise _refuse(
            f"Authentication of kind {auth.kind!r} can't be sent yet",
            "The request's file names it; it is kept as it is, and nothing was sent without it.",
            "auth-kind",
            "Choose another kind in the Auth tab, or None to send without authentication.",
        )
    return kind.apply({**{field.name: field.default for field in kind.fields}, **dict(auth.values)})


def _encode_body(request: Request, base: Path, kinds: Mapping[str, BodyKind]) -> EncodedBody:
    kind = kinds.get(request.body.kind)
    if kind is None:
        raise _refuse(
            f"A body of kind {request.body.kind!r} can't be sent yet",
            "The request's file names it; it is kept as it is, and nothing was sent without it.",
            "body-kind",
            "Choose another kind in the Body tab.",
        )
    return kind.encode(request.body, base)


def _automatic(
    method: str, address: Address, body: EncodedBody, names: set[bytes], *, chunked: bool
) -> tuple[list[OutgoingHeader], list[OutgoingHeader]]:
    """The headers we add: before the person's own, and after them."""
    first: list[OutgoingHeader] = []
    if b"host" not in names:
        first.append(_header(Pair("Host", address.host_header), "HTTP/1.1 requires it"))
    last: list[OutgoingHeader] = []

    def add(name: str, value: str, why: str) -> None:
        if name.lower().encode() not in names:
            last.append(_header(Pair(name, value), why))

    add("User-Agent", f"PostGUI/{__version__}", "names this program")
    add("Accept", "*/*", "any type is fine")
    add("Accept-Encoding", ACCEPT_ENCODING, "what can be decoded here")
    if body.content_type:
        add("Content-Type", body.content_type, "the kind of the body")
    if not chunked and (body.present or method.upper() in _EXPECT_BODY):
        add("Content-Length", str(body.size_bytes), "the length of the body")
    return first, last


def _with_query(address: Address, pairs: tuple[tuple[str, str], ...]) -> Address:
    if not pairs:
        return address
    text = b"&".join(b"%s=%s" % (_query_part(name), _query_part(value)) for name, value in pairs)
    joiner = b"&" if b"?" in address.target else b"?"
    return replace(address, target=address.target + joiner + text)


def _query_part(text: str) -> bytes:
    """A name or value as data of a query: what would mean something else there is encoded."""
    encoded = encode_target(text.replace("%", "%25"))
    for char in b"&=+#?":
        encoded = encoded.replace(bytes([char]), b"%%%02X" % char)
    return encoded


def _chunked(headers: list[OutgoingHeader]) -> bool:
    """Whether the person asked for chunked framing (RFC 9112, section 7.1)."""
    return any(
        header.name.lower() == b"transfer-encoding" and b"chunked" in header.value.lower()
        for header in headers
    )


def _header(pair: Pair, why: str = "") -> OutgoingHeader:
    """Check and encode one header; values outside ASCII go out as UTF-8, as curl sends them."""
    for part, where in ((pair.name, "name"), (pair.value, "value")):
        for char, label in _FORBIDDEN:
            if char in part:
                raise _refuse(
                    f"The {where} of header {pair.name!r} has {label} at position {part.index(char) + 1}",
                    "It would end the header early and could smuggle another one (RFC 9110, section 5.5).",
                    "bad-header",
                    "Remove it; look for a pasted line break or a variable that has one.",
                )
    if not _TOKEN.fullmatch(pair.name):
        raise _refuse(
            f"{pair.name!r} is not a header name",
            "A name is letters, digits and !#$%&'*+-.^_`|~, with no space (RFC 9110, section 5.1).",
            "bad-header",
        )
    return OutgoingHeader(pair.name.encode("ascii"), pair.value.encode(), why)


def _refuse(what: str, meaning: str, kind: str, advice: str = "Correct it and send again.") -> ProblemError:
    return ProblemError(Problem(what, meaning, advice, kind))
