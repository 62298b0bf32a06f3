"""What a send looks like in text and as JSON. Pure: values in, values out."""

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from postgui.formats.render.figure import format_duration_ms, format_size, format_version, status_text
from postgui.model.cookie import CookieEvent
from postgui.model.exchange import (
    Exchange,
    HeaderList,
    Hop,
    Informational,
    Peer,
    ResponseHead,
    SentRequest,
    Timings,
)
from postgui.model.history import HistoryEntry
from postgui.model.problem import Problem

BODY_LIMIT_BYTES = 1_000_000
"""`--json` holds a body as text below this size."""


def exchange_json(exchange: Exchange, body: str | None) -> dict[str, Any]:
    """The object of `send --json`; `body` is the decoded text, None if it is none or too big."""
    response = None
    if exchange.response is not None:
        response = {
            **response_json(exchange.response),
            "size": exchange.body.size_bytes,
            "wire_size": exchange.wire_size,
            "sha256": exchange.body.sha256,
            "body": body,
        }
    return {
        "request": request_json(exchange.request),
        "response": response,
        "timings": timings_json(exchange.timings),
        "redirects": [hop_json(hop) for hop in exchange.redirects],
        "error": problem_json(exchange.problem),
        "notes": list(exchange.notes),
        "peer": peer_json(exchange.peer),
        "informational": informational_json(exchange.informational),
        "cookies": [cookie_json(event) for event in exchange.cookies],
        "up_bytes": exchange.up_bytes,
        "down_bytes": exchange.down_bytes,
    }


def failure_json(problem: Problem) -> dict[str, Any]:
    """The object of `send --json` when there was nothing to send."""
    timings = timings_json(Timings())
    return {
        "request": None,
        "response": None,
        "timings": timings,
        "redirects": [],
        "error": problem_json(problem),
        "notes": [],
        "peer": peer_json(Peer()),
        "informational": [],
        "cookies": [],
        "up_bytes": 0,
        "down_bytes": 0,
    }


_HOPS = {
    "redirect": ("redirect", "redirects"),
    "challenge": ("challenge", "challenges"),
    "token": ("token request", "token requests"),
    "retry": ("retry", "retries"),
}


def request_json(request: SentRequest) -> dict[str, Any]:
    return {
        "method": request.method,
        "url": request.url,
        "http_version": request.http_version,
        "headers": headers_json(request.headers),
        "body_size": None if request.body_size < 0 else request.body_size,
    }


def response_json(response: ResponseHead) -> dict[str, Any]:
    return {
        "status": response.status,
        "reason": response.phrase,
        "http_version": response.http_version,
        "headers": headers_json(response.headers),
    }


def hop_json(hop: Hop) -> dict[str, Any]:
    return {
        "request": request_json(hop.request),
        "response": None if hop.response is None else response_json(hop.response),
        "timings": timings_json(hop.timings),
        "why": hop.why,
        "note": hop.note,
        "peer": peer_json(hop.peer),
        "informational": informational_json(hop.informational),
    }


def peer_json(peer: Peer) -> dict[str, Any]:
    """Where the connection went; a field is null where there is nothing to say."""
    return {
        "address": peer.address or None,
        "local_address": peer.local_address or None,
        "reused": peer.reused,
        "proxy": peer.proxy or None,
        "tls": peer.tls_version or None,
        "cipher": peer.cipher or None,
        "alpn": peer.alpn or None,
        "server_name": peer.server_name or None,
        "verified": peer.verified,
        "distrust": peer.distrust or None,
    }


def informational_json(answers: Sequence[Informational]) -> list[dict[str, Any]]:
    """The 1xx answers of one hop."""
    return [
        {
            "status": answer.status,
            "reason": answer.reason,
            "headers": headers_json(answer.headers),
            "at_ms": round(answer.at_ms, 3),
        }
        for answer in answers
    ]


def cookie_json(event: CookieEvent) -> dict[str, Any]:
    """What happened to one cookie. Its value is left out: a log may keep this output."""
    return {
        "kind": event.kind,
        "name": event.cookie.name,
        "domain": event.cookie.domain,
        "path": event.cookie.path,
        "hop": event.hop,
        "reason": event.reason,
    }


def headers_json(headers: HeaderList) -> list[list[str]]:
    return [[name, value] for name, value in headers]


def timings_json(timings: Timings) -> dict[str, float | None]:
    return {name: None if ms is None else round(ms, 3) for name, ms in asdict(timings).items()}


def problem_json(problem: Problem | None) -> dict[str, str] | None:
    return None if problem is None else asdict(problem)


def summary(exchange: Exchange, response: ResponseHead) -> str:
    """One line: `200 OK  12 ms  1.3 kB  HTTP/1.1  POST http://...`."""
    parts = [
        status_text(response),
        format_duration_ms(exchange.timings.total_ms or 0),
        format_size(exchange.body.size_bytes),
        format_version(response.http_version),
        f"{exchange.request.method} {exchange.request.url}",
    ]
    if exchange.redirects:
        parts.append(f"after {_hops_text(exchange.redirects)}")
    return "  ".join(part for part in parts if part)


def _hops_text(hops: Sequence[Hop]) -> str:
    """`after 2 redirects, 1 challenge`, as the kinds of hop come."""
    kinds = dict.fromkeys(hop.why for hop in hops)
    counts = [(why, sum(hop.why == why for hop in hops)) for why in kinds]
    return ", ".join(f"{count} {_HOPS[why][count > 1]}" for why, count in counts)


def history_json(entry: HistoryEntry, started_at: str) -> dict[str, Any]:
    """One entry of `history --json`; `started_at` as ISO 8601."""
    return {
        "id": entry.id,
        "started_at": started_at,
        "method": entry.method,
        "url": entry.url,
        "status": entry.status,
        "reason": entry.reason,
        "duration_ms": entry.duration_ms,
        "size": entry.size_bytes,
        "error": entry.problem or None,
        "collection": entry.collection or None,
        "pinned": entry.pinned,
        "note": entry.note or None,
    }


def history_table(rows: Sequence[tuple[str, HistoryEntry]]) -> list[str]:
    """One line for each entry, in columns; each comes with its local time as text."""
    width = max((len(entry.method) for _, entry in rows), default=0)
    return [
        f"{when}  {_outcome(entry):>5}  {_duration(entry):>9}  {format_size(entry.size_bytes):>7}"
        f"  {entry.method:{width}}  {entry.url}"
        for when, entry in rows
    ]


def _outcome(entry: HistoryEntry) -> str:
    return str(entry.status) if entry.status is not None else "error"


def _duration(entry: HistoryEntry) -> str:
    return "" if entry.duration_ms is None else format_duration_ms(entry.duration_ms)
