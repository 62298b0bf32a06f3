"""An example of a request as a record that can be shown like one of the history. Pure."""

import base64
import binascii
from dataclasses import replace

from postgui.model.content import Content
from postgui.model.exchange import Exchange, ResponseHead, SentRequest
from postgui.model.history import HistoryEntry, HistoryRecord
from postgui.model.request import Example, Request

_TYPES = {
    "json": "application/json",
    "xml": "application/xml",
    "html": "text/html",
    "text": "text/plain; charset=utf-8",
    "binary": "application/octet-stream",
}


def example_record(key: str, request: Request, example: Example) -> HistoryRecord:
    """`example` of `request`: what it leaves out is as the request says. `key` is opaque."""
    method, url = example.method or request.method, example.url or request.url
    shown = replace(
        request,
        name=example.name or request.name,
        method=method,
        url=url,
        params=example.params if example.url else request.params,
        headers=example.headers or request.headers,
        body=example.body if example.body.kind != "none" else request.body,
        examples=(),
    )
    text = shown.body.text.encode()
    sent = SentRequest(
        method,
        url,
        headers=tuple((pair.name, pair.value) for pair in shown.sent_headers()),
        body_head=text,
        body_size=len(text),
    )
    data = _body(example)
    exchange = Exchange(
        id=key,
        started_at=0.0,
        request=sent,
        response=ResponseHead(example.status, example.status_text, headers=_headers(example)),
        body=Content(data=data, size_bytes=len(data)),
        wire_size=len(data),
    )
    entry = HistoryEntry(key, 0.0, method, url, example.status, example.status_text, size_bytes=len(data))
    return HistoryRecord(entry, exchange, shown)


def _headers(example: Example) -> tuple[tuple[str, str], ...]:
    """Its headers; the kind of the body where they say none."""
    if not example.response_body or any(
        name.lower() == "content-type" for name, _ in example.response_headers
    ):
        return example.response_headers
    return (*example.response_headers, ("Content-Type", _TYPES[example.response_kind]))


def _body(example: Example) -> bytes:
    if example.response_kind == "binary":
        try:
            return base64.b64decode(example.response_body, validate=False)
        except binascii.Error:
            pass  # it is no base64: what stands there is shown
    return example.response_body.encode("utf-8", "surrogatepass")
