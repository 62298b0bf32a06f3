"""Short ways to make the values that tests speak about; what a test doesn't name gets a plain default."""

import hashlib
from typing import Any

from postgui.model.content import Content
from postgui.model.exchange import Exchange, HeaderList, ResponseHead, SentRequest, Timings
from postgui.model.problem import Problem
from postgui.model.request import AuthConfig, Body, FormRow, Pair, Request

URL = "http://127.0.0.1:8000/users?notify=true"
STARTED_AT = 1_700_000_000.0


def headers(*lines: str) -> tuple[Pair, ...]:
    """Header rows of `"Name: value"` lines; a line that begins with `#` is switched off."""
    rows = []
    for line in lines:
        name, _, value = line.removeprefix("#").partition(":")
        rows.append(Pair(name.strip(), value.strip(), enabled=not line.startswith("#")))
    return tuple(rows)


def request(url: str = URL, method: str = "GET", **changes: Any) -> Request:
    """A request; `changes` are fields of `Request`."""
    values: dict[str, Any] = {"name": "Sample", "auth": AuthConfig("inherit")}
    return Request(url=url, method=method, **(values | changes))


def json_post(text: str = '{"name": "Ada"}', url: str = URL, **changes: Any) -> Request:
    """A POST with a JSON body, as typed."""
    return request(url, "POST", body=Body("json", text=text), **changes)


def form_post(*fields: tuple[str, str], url: str = URL, **changes: Any) -> Request:
    """A POST of a URL-encoded form."""
    rows = tuple(FormRow(name, value) for name, value in fields)
    return request(url, "POST", body=Body("form-urlencoded", rows=rows), **changes)


def content(data: bytes | str = b"") -> Content:
    """A body held in memory."""
    raw = data.encode() if isinstance(data, str) else data
    return Content(raw, size_bytes=len(raw), sha256=hashlib.sha256(raw).hexdigest())


def sent(url: str = URL, method: str = "GET", *, body: bytes = b"") -> SentRequest:
    """What went out over HTTP/1.1, with the head that belongs to it."""
    _, _, rest = url.partition("://")
    host, slash, target = rest.partition("/")
    pairs: HeaderList = (("Host", host), ("Accept", "*/*"))
    lines = [f"{method} {slash}{target} HTTP/1.1", *(f"{name}: {value}" for name, value in pairs), "", ""]
    return SentRequest(method, url, "HTTP/1.1", pairs, "\r\n".join(lines).encode(), body, len(body))


def response(status: int = 200, reason: str = "OK", *pairs: tuple[str, str]) -> ResponseHead:
    """A response head; without `pairs` it announces JSON."""
    return ResponseHead(status, reason, "HTTP/1.1", pairs or (("Content-Type", "application/json"),))


def exchange(
    body: bytes | str = b'{"ok": true}',
    *,
    id: str = "e1",  # noqa: A002 - the field's own name
    url: str = URL,
    method: str = "GET",
    **changes: Any,
) -> Exchange:
    """An answered request; `changes` are fields of `Exchange`."""
    held = content(body)
    values: dict[str, Any] = {
        "id": id,
        "started_at": STARTED_AT,
        "request": sent(url, method),
        "response": response(),
        "body": held,
        "wire_size": held.size_bytes,
        "timings": Timings(connect_ms=1.0, wait_ms=10.0, receive_ms=1.0, total_ms=12.0),
    }
    return Exchange(**values | changes)


def refused(url: str = URL, **changes: Any) -> Exchange:
    """A request that got no answer: nobody listened."""
    problem = Problem("127.0.0.1 refused the connection", "Nothing listens there.", "Start it.", "refused")
    timings = Timings(total_ms=1.0)
    return exchange(b"", url=url, **{"response": None, "problem": problem, "timings": timings} | changes)
