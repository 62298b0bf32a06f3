"""From the saved examples of a collection to what a mock server answers. Pure."""

import base64
import binascii
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from urllib.parse import unquote

from postgui.model.mock import MockAnswer, Segment
from postgui.model.query import parse_query, split_url
from postgui.model.request import Example, Request
from postgui.model.run import PlannedRequest
from postgui.translation import tr

_START = re.compile(r"^(?:\{\{[^{}]*\}\}|[A-Za-z][A-Za-z0-9+.-]*://[^/?#]*|[\w.-]+(?::\d+)?(?=/|$))")
"""What stands before the path: a variable, a scheme and a host, or a host alone."""

_URL = re.compile(r"(?i)https?://")
_ANY = re.compile(r"^:|\{[^{}]*\}")
_TYPES = {"json": "application/json", "xml": "application/xml", "html": "text/html; charset=utf-8"}


def mock_answers(plan: Iterable[PlannedRequest], values: Iterable[str] = ()) -> tuple[MockAnswer, ...]:
    """An answer for each example of each request, in their order.

    `values` are those of the variables in reach: where one is a URL with a path, such as
    `https://api.test/v1`, a request that begins with a variable is answered below `/v1` as well.
    """
    bases = tuple(dict.fromkeys(base for value in values if (base := _base_of(value))))
    return tuple(answer for planned in plan for answer in _answers(planned, bases))


def _base_of(value: str) -> tuple[str, ...]:
    """The path of a URL, if `value` is one."""
    if not _URL.match(value):
        return ()
    path = path_of(split_url(value)[0])
    return tuple(part for part in path if part is not None) if None not in path else ()


def _answers(planned: PlannedRequest, bases: tuple[tuple[str, ...], ...]) -> Iterator[MockAnswer]:
    for example in planned.request.examples:
        answer = _answer(f"{planned.place} / {example.name or tr('example')}", planned.request, example)
        from_variable = (example.url or planned.request.url).startswith("{{")
        yield replace(answer, bases=bases) if from_variable else answer


def _answer(place: str, request: Request, example: Example) -> MockAnswer:
    base, query, _ = split_url(example.url or request.url)
    pairs = [
        (unquote(row.name), unquote(row.value or ""))
        for row in parse_query(query or "")
        if "{{" not in (row.value or "")
    ]
    pairs += [(row.name, row.value or "") for row in example.params if row.kind == "query" and row.enabled]
    return MockAnswer(
        place=place,
        method=(example.method or request.method).upper(),
        path=path_of(base),
        query=tuple(dict.fromkeys(pairs)),
        request_headers=tuple(
            (pair.name.lower(), pair.value)
            for pair in example.headers
            if pair.enabled and _is_told(pair.name)
        ),
        request_body=example.body.text.encode()
        if example.body.text and "{{" not in example.body.text
        else None,
        status=example.status if 200 <= example.status <= 599 else 200,
        headers=_headers(example),
        body=_body(example),
    )


def path_of(base: str) -> tuple[Segment, ...]:
    """The parts of a URL's path; `:id`, `{id}` and `{{id}}` take anything."""
    path = _START.sub("", base, count=1)
    parts = path.strip("/").split("/") if path.strip("/") else []
    return tuple(None if _ANY.search(part) else unquote(part) for part in parts)


def _is_told(name: str) -> bool:
    """Whether a header of an example tells it from others; what every client sends of itself does not."""
    return name.lower() not in (
        "host",
        "user-agent",
        "accept-encoding",
        "connection",
        "content-length",
        "cookie",
    )


def _headers(example: Example) -> tuple[tuple[str, str], ...]:
    if any(name.lower() == "content-type" for name, _ in example.response_headers):
        return example.response_headers
    kind = _TYPES.get(example.response_kind)
    return (*example.response_headers, ("Content-Type", kind or "text/plain; charset=utf-8"))


def _body(example: Example) -> bytes:
    if example.response_kind != "binary":
        return example.response_body.encode("utf-8", "surrogatepass")
    try:
        return base64.b64decode(example.response_body, validate=False)
    except (binascii.Error, ValueError):
        return example.response_body.encode("utf-8", "surrogatepass")
