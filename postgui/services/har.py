"""An exchange as an HTTP Archive (HAR 1.2), every hop an entry, secrets taken out unless asked for.

Pure, for a worker thread: it reads the body and may hold it twice. What HAR has no place for (a body
that is too large, a failure without an answer) is said in a comment.
"""

import base64
import json
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from postgui.model.exchange import Exchange, HeaderList, Peer, ResponseHead, SentRequest, Timings
from postgui.services.redacted import redact_exchange
from postgui.services.redaction import Redactor, credentials_in
from postgui.version import __version__

BODY_BYTES = 20_000_000


def har_text(exchange: Exchange, secrets: Iterable[str] = (), *, with_secrets: bool = False) -> str:
    """The archive as JSON text.

    Args:
        exchange: What to tell.
        secrets: Values that are masked wherever they occur, beside the credentials that were sent.
        with_secrets: Leave everything as it was.

    Raises:
        OSError: The body's file can't be read.
    """
    return _text(_entries(exchange, frozenset(secrets), with_secrets=with_secrets))


def har_archive(exchanges: Sequence[Exchange]) -> str:
    """Several exchanges in one archive, the oldest first; credentials are masked. Raises as `har_text`."""
    entries: list[dict[str, Any]] = []
    for exchange in sorted(exchanges, key=lambda each: each.started_at):
        entries += _entries(exchange, frozenset(), with_secrets=False)
    return _text(entries)


def _text(entries: Sequence[dict[str, Any]]) -> str:
    creator = {"name": "PostGUI", "version": __version__}
    archive = {"log": {"version": "1.2", "creator": creator, "entries": entries}}
    # Bytes that are no text came as lone surrogates, which no JSON reader has to take.
    return json.dumps(archive, ensure_ascii=True, indent=2)


def _entries(exchange: Exchange, secrets: frozenset[str], *, with_secrets: bool) -> list[dict[str, Any]]:
    body: bytes | None = None
    if exchange.body.size_bytes <= BODY_BYTES:
        body = exchange.body.head(BODY_BYTES)
    if not with_secrets:
        sent = [exchange.request, *(hop.request for hop in exchange.redirects)]
        credentials = frozenset().union(*(credentials_in(request.headers) for request in sent))
        redactor = Redactor(secrets | credentials)
        exchange = redact_exchange(exchange, redactor)
        body = redactor.body(body) if body is not None else None
    return [*_hops(exchange), _last(exchange, body)]


def _hops(exchange: Exchange) -> list[dict[str, Any]]:
    made = []
    for hop in exchange.redirects:
        content = _content(hop.body_head, hop.response, len(hop.body_head), "The start of the body.")
        entry = _entry(exchange, hop.request, hop.response, hop.timings, hop.peer, content)
        entry["comment"] = f"{hop.why}: {hop.note}" if hop.note else hop.why
        made.append(entry)
    return made


def _last(exchange: Exchange, body: bytes | None) -> dict[str, Any]:
    size = exchange.body.size_bytes
    note = "" if body is not None else f"The body of {size:,} bytes is left out."
    content = _content(body or b"", exchange.response, size, note)
    own = _own_timings(exchange)
    entry = _entry(exchange, exchange.request, exchange.response, own, exchange.peer, content)
    entry["response"]["bodySize"] = exchange.wire_size if exchange.response else -1
    if exchange.wire_size and size:
        entry["response"]["content"]["compression"] = size - exchange.wire_size
    if exchange.problem is not None:
        entry["comment"] = exchange.problem.what
    return entry


def _own_timings(exchange: Exchange) -> Timings:
    """The last hop's own: the total of an exchange counts from the first one."""
    timings = exchange.timings
    if timings.total_ms is None:
        return timings
    return replace(timings, total_ms=max(timings.total_ms - timings.offset_ms, 0.0))


def _entry(
    exchange: Exchange,
    sent: SentRequest,
    head: ResponseHead | None,
    timings: Timings,
    peer: Peer,
    content: dict[str, Any],
) -> dict[str, Any]:
    began = datetime.fromtimestamp(exchange.started_at + timings.offset_ms / 1000, UTC)
    phases = _timings(timings)
    entry: dict[str, Any] = {
        "startedDateTime": began.isoformat(timespec="milliseconds").replace("+00:00", "Z"),
        "time": round(sum(phases[name] for name in phases if name != "ssl" and phases[name] > 0), 3),
        "request": _request(sent),
        "response": _response(head, content),
        "cache": {},
        "timings": phases,
    }
    if peer.address:
        entry["serverIPAddress"] = peer.address.rpartition(":")[0].strip("[]") or peer.address
    return entry


def _request(sent: SentRequest) -> dict[str, Any]:
    made: dict[str, Any] = {
        "method": sent.method,
        "url": sent.url,
        "httpVersion": sent.http_version or "HTTP/1.1",
        "cookies": _sent_cookies(sent.headers),
        "headers": _pairs(sent.headers),
        "queryString": [
            {"name": name, "value": value}
            for name, value in parse_qsl(urlsplit(sent.url).query, keep_blank_values=True)
        ],
        "headersSize": len(sent.head) or -1,
        "bodySize": sent.body_size,
    }
    if sent.body_size:
        made["postData"] = _post_data(sent)
    return made


def _post_data(sent: SentRequest) -> dict[str, Any]:
    media_type = next((value for name, value in sent.headers if name.lower() == "content-type"), "")
    made: dict[str, Any] = {"mimeType": media_type, "params": []}
    try:
        made["text"] = sent.body_head.decode()
    except UnicodeDecodeError:
        # HAR knows no encoding here; the comment says what others write in this case.
        made["text"] = base64.b64encode(sent.body_head).decode()
        made["comment"] = "base64"
    if len(sent.body_head) != sent.body_size:
        made["comment"] = f"{made.get('comment', '')} The start of {sent.body_size:,} bytes.".strip()
    return made


def _response(head: ResponseHead | None, content: dict[str, Any]) -> dict[str, Any]:
    if head is None:
        head = ResponseHead(0)
    return {
        "status": head.status,
        "statusText": head.reason,
        "httpVersion": head.http_version or "HTTP/1.1",
        "cookies": _set_cookies(head.headers),
        "headers": _pairs(head.headers),
        "content": content,
        "redirectURL": head.header("location"),
        "headersSize": -1,
        "bodySize": -1,
    }


def _content(body: bytes, head: ResponseHead | None, size: int, note: str) -> dict[str, Any]:
    made: dict[str, Any] = {"size": size, "mimeType": head.header("content-type") if head else ""}
    if body:
        try:
            made["text"] = body.decode()
        except UnicodeDecodeError:
            made["text"] = base64.b64encode(body).decode()
            made["encoding"] = "base64"
    if note and (body or size):
        made["comment"] = note
    return made


def _timings(timings: Timings) -> dict[str, float]:
    """HAR counts TLS into `connect`, and -1 is what did not happen; the last three must be there."""
    connect = timings.connect_ms
    if connect is not None and timings.tls_ms is not None:
        connect = round(connect + timings.tls_ms, 3)
    optional = {"blocked": None, "dns": timings.dns_ms, "connect": connect, "ssl": timings.tls_ms}
    made = {name: -1 if value is None else value for name, value in optional.items()}
    needed = {"send": timings.send_ms, "wait": timings.wait_ms, "receive": timings.receive_ms}
    return made | {name: value or 0 for name, value in needed.items()}


def _pairs(headers: HeaderList) -> list[dict[str, str]]:
    return [{"name": name, "value": value} for name, value in headers]


def _sent_cookies(headers: HeaderList) -> list[dict[str, str]]:
    values = [value for name, value in headers if name.lower() == "cookie"]
    parts = [part.strip().partition("=") for value in values for part in value.split(";")]
    return [{"name": name, "value": value} for name, equals, value in parts if equals]


def _set_cookies(headers: HeaderList) -> list[dict[str, Any]]:
    made: list[dict[str, Any]] = []
    for name, value in headers:
        if name.lower() != "set-cookie":
            continue
        first, _, rest = value.partition(";")
        key, equals, text = first.strip().partition("=")
        if not equals:
            continue
        cookie: dict[str, Any] = {"name": key, "value": text}
        words = {part.strip().lower() for part in rest.split(";")}
        cookie["httpOnly"], cookie["secure"] = "httponly" in words, "secure" in words
        for part in rest.split(";"):
            what, equals, given = part.strip().partition("=")
            if equals and what.lower() in ("path", "domain"):
                cookie[what.lower()] = given
        made.append(cookie)
    return made
