"""From a filled request to the exact bytes. The preview and the send both come through here.

Order of the headers: Host first (RFC 9110, section 7.2), the person's own as they stand, then what
authentication and the cookie jar add, then those that HTTP or the body need. A header of the person's
own replaces the automatic one of its name; automatic ones can be switched off.
"""

from base64 import b64encode
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from postgui.model.problem import Problem, ProblemError
from postgui.model.query import fill_path
from postgui.model.request import AuthConfig, Request
from postgui.net.address import Address, parse
from postgui.net.auth_kind import Additions, AuthKind, auth_kinds_by_id
from postgui.net.authenticate import Authenticator, Moment, with_cookie
from postgui.net.body_kind import BodyKind, body_kinds_by_id
from postgui.net.compression import compressed
from postgui.net.header import TOKEN, make_header
from postgui.net.outgoing import EncodedBody, Outgoing, OutgoingHeader
from postgui.translation import mark, tr
from postgui.version import __version__

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
        return cls(body_kinds_by_id(), auth_kinds_by_id())


@dataclass(frozen=True)
class Composed:
    """A request that is complete but for its authentication and its cookies, which each hop adds anew."""

    bare: Outgoing
    authenticator: Authenticator | None = None
    switched_off: tuple[str, ...] = ()

    def complete(self, moment: Moment, cookie: str = "") -> Outgoing:
        """The request as it would go out now; may read the body for a signature.

        Raises:
            ProblemError: The values of the authentication can't be used.
        """
        outgoing = with_cookie(self.bare, cookie, self.switched_off)
        return outgoing if self.authenticator is None else self.authenticator.sign(outgoing, moment)


def prepare(request: Request, base: Path, kinds: Kinds) -> Outgoing:
    """Build what will be sent, with no cookies from a jar; see `compose`."""
    return compose(request, base, kinds).complete(Moment())


def compose(request: Request, base: Path, kinds: Kinds) -> Composed:
    """Build what will be sent. May look at the files a body names: run it in a thread for those.

    Args:
        request: Filled in, with everything inherited already joined.
        base: The folder that relative file paths count from.
        kinds: From `Kinds.load()`.

    Raises:
        ProblemError: The URL, method, a header or the body can't be sent; says which and why.
    """
    if not TOKEN.fullmatch(request.method):
        raise _refuse(
            tr("{method!r} is not an HTTP method", method=request.method),
            tr("A method is one word of letters, digits and !#$%&'*+-.^_`|~ (RFC 9110, section 9.1)."),
            "bad-method",
        )
    try:
        return _composed(request, base, kinds)
    except UnicodeEncodeError as error:
        raise _refuse(
            tr("The request has half a character in it"),
            tr(
                "{object!r} at position {value} of a text is one half of a surrogate pair, as a "
                "careless cut of an emoji leaves it, and has no bytes.",
                object=error.object[error.start],
                value=error.start + 1,
            ),
            "half-character",
            tr(
                "Look for it in the URL, the headers, the body and the variables; delete it or type it again."
            ),
        ) from error


def _composed(request: Request, base: Path, kinds: Kinds) -> Composed:
    encode = request.settings.encode_url is not False
    address = parse(fill_path(request.url, request.params), encode=encode)
    own = [make_header(pair.name, pair.value) for pair in request.sent_headers()]
    names = {header.name.lower() for header in own}
    body = compressed(_encode_body(request, base, kinds.bodies), request.body.compression)
    chunked = body.streamed or _chunked(own)
    first, last = _automatic(request, address, body, names, chunked=chunked)
    bare = Outgoing(
        method=request.method,
        address=address,
        headers=(*first, *own, *last),
        body=body,
        http_version=request.settings.http_version or "auto",
        chunked=chunked,
        framed_by_person=b"content-length" in names
        or b"transfer-encoding" in names
        or "content-length" in request.switched_off,
    )
    authenticator = _authenticator(
        request.auth, address, base, kinds.auths, has_own=b"authorization" in names
    )
    return Composed(bare, authenticator, request.switched_off)


def _authenticator(
    auth: AuthConfig, address: Address, base: Path, kinds: Mapping[str, AuthKind], *, has_own: bool
) -> Authenticator | None:
    """What the request's auth says; userinfo in the URL counts as Basic when nothing else is set."""
    if auth.kind in ("none", "inherit"):
        if address.userinfo is None or has_own:
            return None
        # As bytes: userinfo may be in any charset, so the kind's text fields can't hold it.
        credentials = b64encode(b":".join(address.userinfo)).decode()
        added = Additions(headers=(("Authorization", f"Basic {credentials}"),))
        return Authenticator(AuthKind("userinfo", "", (), lambda _values, _unsigned: added), {})
    kind = kinds.get(auth.kind)
    if kind is None:
        raise _refuse(
            tr("Authentication of kind {kind!r} can't be sent yet", kind=auth.kind),
            tr("The request's file names it; it is kept as it is, and nothing was sent without it."),
            "auth-kind",
            tr("Choose another kind in the Auth tab, or None to send without authentication."),
        )
    defaults = {field.name: field.default for field in kind.fields}
    return Authenticator(kind, {**defaults, **dict(auth.values)}, base)


def _encode_body(request: Request, base: Path, kinds: Mapping[str, BodyKind]) -> EncodedBody:
    kind = kinds.get(request.body.kind)
    if kind is None:
        raise _refuse(
            tr("A body of kind {kind!r} can't be sent yet", kind=request.body.kind),
            tr("The request's file names it; it is kept as it is, and nothing was sent without it."),
            "body-kind",
            tr("Choose another kind in the Body tab."),
        )
    return kind.encode(request.body, base)


def _automatic(
    request: Request, address: Address, body: EncodedBody, names: set[bytes], *, chunked: bool
) -> tuple[list[OutgoingHeader], list[OutgoingHeader]]:
    """The headers we add: before the person's own, and after them."""
    first: list[OutgoingHeader] = []
    last: list[OutgoingHeader] = []
    off = set(request.switched_off)

    def add(to: list[OutgoingHeader], name: str, value: str, why: str) -> None:
        if name.lower().encode() not in names and name.lower() not in off:
            to.append(_automatic_header(name, value, why))

    add(first, "Host", address.host_header, mark("HTTP/1.1 requires it"))
    add(last, "User-Agent", f"PostGUI/{__version__}", mark("names this program"))
    add(last, "Accept", "*/*", mark("any type is fine"))
    add(last, "Accept-Encoding", ACCEPT_ENCODING, mark("what can be decoded here"))
    if body.content_type:
        add(last, "Content-Type", body.content_type, mark("the kind of the body"))
    if body.coding:
        add(last, "Content-Encoding", body.coding, mark("the compression of the body"))
    if body.streamed:
        add(last, "Transfer-Encoding", "chunked", mark("the length is not known before compressing"))
    elif not chunked and (body.present or request.method.upper() in _EXPECT_BODY):
        add(last, "Content-Length", str(body.size_bytes), mark("the length of the body"))
    return first, last


_automatic_header = lru_cache(maxsize=256)(make_header)
"""Most are the same in each request."""


def _chunked(headers: list[OutgoingHeader]) -> bool:
    """Whether the person asked for chunked framing (RFC 9112, section 7.1)."""
    return any(
        header.name.lower() == b"transfer-encoding" and b"chunked" in header.value.lower()
        for header in headers
    )


def _refuse(what: str, meaning: str, kind: str, advice: str = "") -> ProblemError:
    return ProblemError(Problem(what, meaning, advice or tr("Correct it and send again."), kind))
