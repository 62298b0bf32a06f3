"""What went out and what came back, as the model's types. Pure."""

from dataclasses import replace

import httpx

from postgui.model.exchange import ResponseHead, SentRequest
from postgui.net.http2 import http2_headers
from postgui.net.outgoing import Outgoing
from postgui.net.wire import Wire

_HTTP2 = "HTTP/2"
_END_OF_HEAD = b"\r\n\r\n"


def read_head(response: httpx.Response) -> ResponseHead:
    """Status and headers, as they came."""
    version = response.extensions.get("http_version", b"HTTP/1.1")
    reason = response.extensions.get("reason_phrase", b"")
    return ResponseHead(
        status=response.status_code,
        reason=reason.decode("latin-1"),
        http_version=_HTTP2 if version == b"HTTP/2" else version.decode("ascii", "replace"),
        headers=tuple(
            (name.decode("latin-1"), value.decode("latin-1")) for name, value in response.headers.raw
        ),
    )


def sent_on_wire(sent: SentRequest, outgoing: Outgoing, wire: Wire, http_version: str) -> SentRequest:
    """`sent` as it was written: over HTTP/1.1 the very bytes, over HTTP/2 the header list."""
    if http_version == _HTTP2:
        headers = tuple(
            (name.decode("latin-1"), value.decode("latin-1")) for name, value in http2_headers(outgoing)
        )
        return replace(sent, http_version=http_version, headers=headers, head=b"")
    head, end, body = bytes(wire.written).partition(_END_OF_HEAD)
    if not end:
        return replace(sent, http_version=http_version)
    return replace(sent, http_version=http_version, head=head + end, body_head=body)
