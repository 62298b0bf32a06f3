"""Where a redirect leads and what goes along (RFC 9110, section 15.4). Pure."""

import re
from dataclasses import dataclass, replace

from postgui.model.exchange import ResponseHead
from postgui.net.address import Address, redirect_target
from postgui.net.outgoing import EncodedBody, Outgoing, OutgoingHeader
from postgui.translation import mark, tr

_STATUSES = frozenset((301, 302, 303, 307, 308))
_BODY_HEADERS = frozenset(
    (
        *(b"content-type", b"content-length", b"content-encoding", b"content-language"),
        *(b"content-location", b"transfer-encoding", b"trailer", b"expect"),
    )
)
"""What tells of a body, and goes with it (RFC 9110, sections 10.1.1 and 15.4)."""
_CREDENTIALS = re.compile(
    rb"(proxy-)?authorization|cookie"
    rb"|(.*[-_])?(api[-_]?(key|token)|(auth|access|id|session|security|subscription|private)[-_](key|token)|token|secret)",
    re.IGNORECASE,
)
"""Names of headers that hold credentials; those of API keys are conventions, such as X-Api-Key."""


@dataclass(frozen=True, slots=True)
class Next:
    """The request that follows a redirect, without authentication and cookies of a jar.

    `authenticate` says whether Auth may be applied again. `notes` tell what was left behind.
    """

    outgoing: Outgoing
    authenticate: bool = True
    notes: tuple[str, ...] = ()


def follow(outgoing: Outgoing, response: ResponseHead, *, forward_authorization: bool) -> Next | None:
    """The request after `outgoing`, or None if the answer is not a redirect that can be followed.

    `outgoing` has the own headers and the automatic ones, but nothing of Auth or a jar. 301 and 302 turn
    POST into GET, 303 turns all but HEAD into GET, 307 and 308 change nothing. To
    another origin (scheme, host, port), credentials stay behind unless `forward_authorization`.

    Raises:
        ProblemError: `Location` can't be read as a URL.
    """
    location = response.header("location")
    if response.status not in _STATUSES or not location:
        return None
    address = redirect_target(outgoing.address, _wire_text(location))
    method = _method_after(outgoing.method, response.status)
    headers = list(outgoing.headers)
    if outgoing.header(b"Host") is not None:
        headers = [header for header in headers if header.name.lower() != b"host"]
        headers.insert(0, OutgoingHeader(b"Host", address.host_header.encode(), mark("HTTP/1.1 requires it")))
    body, chunked = outgoing.body, outgoing.chunked
    if method != outgoing.method:
        headers = [header for header in headers if header.name.lower() not in _BODY_HEADERS]
        body, chunked = EncodedBody(), False
    notes: list[str] = []
    same = address.origin == outgoing.address.origin
    if not same and not forward_authorization:
        dropped = [header for header in headers if _CREDENTIALS.fullmatch(header.name)]
        headers = [header for header in headers if header not in dropped]
        notes += [left_behind(header.name, address) for header in dropped]
    return Next(
        replace(outgoing, method=method, address=address, headers=tuple(headers), body=body, chunked=chunked),
        same or forward_authorization,
        tuple(notes),
    )


def left_behind(name: bytes, address: Address) -> str:
    """What to tell about a credential that was not sent on."""
    return tr(
        "{decode} was not sent on to {origin}: another origin",
        decode=name.decode("ascii"),
        origin=address.origin,
    )


def _method_after(method: str, status: int) -> str:
    if status == 303 and method.upper() != "HEAD":
        return "GET"
    if status in (301, 302) and method.upper() == "POST":
        return "GET"
    return method


def _wire_text(value: str) -> str:
    """A header value as text: UTF-8 where it is that, as servers send it, else ISO-8859-1."""
    try:
        return value.encode("latin-1").decode()
    except (UnicodeDecodeError, UnicodeEncodeError):
        return value
