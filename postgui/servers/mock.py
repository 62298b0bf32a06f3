"""A server of a collection's examples, for any client: also for web pages of other origins (CORS)."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import replace
from urllib.parse import parse_qsl

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from postgui.model.mock import MockAnswer, MockEntry, MockManner, MockRequest
from postgui.servers.mock_choice import Preference, choose, fits_path, methods_at, name_of, preference_of

BODY_BYTES = 10_000_000
_METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")
_NOT_SENT = frozenset({"content-length", "transfer-encoding", "connection", "content-encoding", "date"})
"""Of an example's headers those that are about its own transfer."""


def build_mock(
    answers: Sequence[MockAnswer], log: Callable[[MockEntry], None], manner: MockManner
) -> Starlette:
    """The app; `log` is told of each request."""

    async def answer(request: Request) -> Response:
        came = MockRequest(
            method=request.method,
            path=request.url.path,
            query=tuple(parse_qsl(request.url.query, keep_blank_values=True)),
            # Hypercorn passes names on as they were sent.
            headers=tuple((name.lower(), value) for name, value in request.headers.items()),
            body=await _body(request),
        )
        wish = preference_of(came.headers)
        found = _found(answers, came, wish, manner)
        if found is None and came.method == "HEAD":
            found = _found(answers, replace(came, method="GET", body=b""), wish, manner)
        await asyncio.sleep((manner.delay_ms if wish.delay_ms is None else wish.delay_ms) / 1000)
        response = _example(found) if found is not None else _none(answers, came, wish)
        _allow_origin(response, came)
        target = came.path + (f"?{request.url.query}" if request.url.query else "")
        log(MockEntry(came.method, target, response.status_code, found.place if found else ""))
        return response

    return Starlette(routes=[Route("/{path:path}", answer, methods=list(_METHODS))])


async def _body(request: Request) -> bytes:
    """The body, as far as it is compared."""
    parts: list[bytes] = []
    size = 0
    async for part in request.stream():
        size += len(part)
        if size <= BODY_BYTES:
            parts.append(part)
    return b"".join(parts)


def _found(
    answers: Sequence[MockAnswer], came: MockRequest, wish: Preference, manner: MockManner
) -> MockAnswer | None:
    """What the client wishes counts more than the manner, which gives its status to any example."""
    if manner.status is None or wish.status is not None or wish.example is not None:
        return choose(answers, came, wish)
    best = choose(answers, came, replace(wish, status=manner.status)) or choose(answers, came, wish)
    return best and replace(best, status=manner.status)


def _example(answer: MockAnswer) -> Response:
    response = Response(answer.body, answer.status)
    for name, value in answer.headers:
        if name.lower() not in _NOT_SENT:
            response.headers.append(name, value)
    return response


def _none(answers: Sequence[MockAnswer], came: MockRequest, wish: Preference) -> Response:
    """No example: the preflight of CORS, another method (405), none as wished or at this path (404)."""
    methods = methods_at(answers, came.path)
    if came.method == "OPTIONS":
        return Response(status_code=204, headers={"Allow": ", ".join((*methods, "OPTIONS"))})
    method = "GET" if came.method == "HEAD" and "HEAD" not in methods else came.method
    if method in methods:  # there are some, but none as wished
        there = [each for each in answers if each.method == method and fits_path(each, came.path)]
        what = f"No example of {came.method} {came.path} has {wish.text()}"
        others = [{"name": name_of(each), "status": each.status} for each in there]
        return JSONResponse({"error": what, "examples": others[:100]}, 404)
    if methods:
        what = f"No example of {came.method} {came.path}; there are examples of {', '.join(methods)}"
        return JSONResponse({"error": what}, 405, headers={"Allow": ", ".join(methods)})
    known = sorted({f"{each.method} /{'/'.join(part or '*' for part in each.path)}" for each in answers})
    return JSONResponse({"error": f"No example of {came.method} {came.path}", "examples": known[:100]}, 404)


def _allow_origin(response: Response, came: MockRequest) -> None:
    """Let any page read the answer (Fetch standard, section 3.2)."""
    headers = dict(came.headers)
    if "origin" not in headers:
        return
    response.headers.setdefault("Access-Control-Allow-Origin", "*")
    response.headers.setdefault("Access-Control-Expose-Headers", "*")
    if came.method == "OPTIONS":
        wanted = headers.get("access-control-request-headers", "*")
        response.headers.setdefault("Access-Control-Allow-Methods", ", ".join(_METHODS))
        response.headers.setdefault("Access-Control-Allow-Headers", wanted)
