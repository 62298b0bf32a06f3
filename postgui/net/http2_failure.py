"""How HTTP/2 fails on its own (RFC 9113, sections 5.4 and 7), and what to tell of it. Without h2."""

from typing import Literal

import httpcore

from postgui.model.problem import Problem
from postgui.net.address import Address
from postgui.translation import mark, tr

_USE_HTTP1 = mark("Set the HTTP version to 1.1 in this request's Settings.")
# RFC 9113, section 7: what the codes mean that a person can do something about.
_CODES = {
    "REFUSED_STREAM": (
        mark("It did not look at the request at all."),
        mark("Send again: that does no harm."),
    ),
    "ENHANCE_YOUR_CALM": (mark("It says that this is too much for it."), mark("Send less, or more slowly.")),
    "HTTP_1_1_REQUIRED": (mark("It wants HTTP/1.1 for this request."), _USE_HTTP1),
    "INADEQUATE_SECURITY": (
        mark("The TLS of this connection is too weak for it."),
        mark("Allow newer TLS in Settings."),
    ),
}


class Http2Failed(httpcore.RemoteProtocolError):
    """The server ended a stream or the connection, or broke the rules.

    `code` is the name of the error code that it gave, or the number of an unknown one.
    """

    def __init__(self, what: Literal["reset", "goaway", "closed", "rules"], detail: str, code: str = ""):
        super().__init__(detail)
        self.what = what
        self.code = code


def http2_problem(
    error: Http2Failed, address: Address, *, first_bytes: bytes, answered: bool, detail: str
) -> Problem:
    """Explain `error`; `first_bytes` is how the server's side of the connection began."""
    if first_bytes.startswith(b"HTTP/1"):
        return Problem(
            tr("{host} does not speak HTTP/2 on port {port}", host=address.host, port=address.port),
            tr("It answered in HTTP/1.1, so it did not understand the request."),
            tr(_USE_HTTP1),
            "http2-unsupported",
            detail + "\n" + tr("The answer begins: {start!r}", start=first_bytes),
        )
    if answered:
        return Problem(
            tr("The body broke off before its end"),
            tr("{how}; what had come is shown.", how=_how(error, address)),
            tr("Send again; if it stays, look at the server's log, or try HTTP/1.1 (Settings)."),
            "cut-off",
            detail,
        )
    if error.what == "closed":
        return Problem(
            tr("{host} closed the connection without an answer", host=address.host),
            tr("The request was sent, or a part of it; the server may have acted on it."),
            tr("Look at the server's log. Send again if repeating the request does no harm."),
            "closed",
            detail,
        )
    meaning, advice = _CODES.get(
        error.code,
        (
            mark("The server may have acted on what it had got."),
            mark("Look at the server's log, or try HTTP/1.1 (Settings)."),
        ),
    )
    return Problem(
        tr("{how} before it answered", how=_how(error, address)), tr(meaning), tr(advice), "http2", detail
    )


def _how(error: Http2Failed, address: Address) -> str:
    code = f" ({error.code})" if error.code else ""
    return {
        "reset": tr("{host} gave up the HTTP/2 stream{code}", host=address.host, code=code),
        "goaway": tr("{host} ended the HTTP/2 connection{code}", host=address.host, code=code),
        "closed": tr("{host} closed the connection", host=address.host),
        "rules": tr("{host} broke the rules of HTTP/2", host=address.host),
    }[error.what]
