"""What a script is given, and what it gives back: plain JSON values. Pure."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from postgui.formats.charset import decode
from postgui.model.check import CheckResult, VariableChange
from postgui.model.exchange import Exchange
from postgui.model.query import edit_url
from postgui.model.request import Body, Pair, Request
from postgui.model.template import references
from postgui.model.variables import Scope
from postgui.services.scopes import GIVEN, scope_kind
from postgui.services.script.place import Place
from postgui.translation import tr

BODY_BYTES = 20_000_000
"""Of a larger answer a script sees no body."""

_SCOPES = ("runtime", "request", "folder", "environment", "collection", "global")
_TEXT_BODIES = ("json", "xml", "text", "sparql")
_RESULTS = 10_000
"""Results, changes and lines of output that are taken from one script at most."""


def state_of(
    place: Place,
    request: Request,
    scopes: Sequence[Scope],
    exchange: Exchange | None = None,
    assertions: Iterable[CheckResult] = (),
) -> dict[str, Any]:
    """The state of one script, as `bru.js` reads it.

    Reads the answer's body: not for the loop if that is big.
    """
    return {
        "phase": place.phase,
        "environment": place.environment,
        "collection": place.collection,
        "id": exchange.id if exchange else "",
        "vars": _variables(scopes),
        "request": _request(request, exchange),
        "response": _response(exchange),
        "assertions": [{"name": each.name, "passed": each.passed} for each in assertions],
        "iteration": {"index": place.pass_number, "count": place.passes, "data": dict(place.row or {})},
    }


def _variables(scopes: Sequence[Scope]) -> dict[str, dict[str, Any]]:
    """The values by kind of scope; of several of one kind the nearest wins. `.env` files are `process`."""
    found: dict[str, dict[str, Any]] = {kind: {} for kind in (*_SCOPES, "process")}
    for scope in reversed(scopes):
        kind = "runtime" if scope.origin == GIVEN else scope_kind(scope.origin)
        if kind:
            found[kind] |= {name: _typed(scope, name) for name in scope.values}
        elif scope.origin != "process environment":  # what the program was started with is nobody's business
            prefix = "process.env."
            found["process"] |= {name.removeprefix(prefix): value for name, value in scope.values.items()}
    return found


def _typed(scope: Scope, name: str) -> Any:
    """The value of a variable: text, or what its JSON says."""
    text = scope.values[name]
    if name not in scope.json_names:
        return text
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return text


def _request(request: Request, exchange: Exchange | None) -> dict[str, Any]:
    """The request as composed; after the answer, URL and headers as they were sent."""
    sent = exchange.request if exchange is not None and exchange.response is not None else None
    headers = sent.headers if sent else tuple((pair.name, pair.value) for pair in request.sent_headers())
    return {
        "name": request.name,
        "method": sent.method if sent else request.method,
        "url": _as_typed(sent.url, request.url) if sent else request.url,
        "headers": [list(pair) for pair in headers if not pair[0].startswith(":")],
        "body": {
            "kind": request.body.kind,
            "text": request.body.text,
            "rows": [[row.name, row.value, row.kind] for row in request.body.rows if row.enabled],
        },
        "auth": request.auth.kind,
        "tags": list(request.tags),
        "path_params": [
            {"name": row.name, "value": row.value} for row in request.params if row.kind == "path"
        ],
        "timeout_ms": request.settings.timeout_ms or 0,
        "max_redirects": request.settings.max_redirects,
    }


def _as_typed(sent: str, typed: str) -> str:
    """The URL as sent, but with the braces of names that nobody knows as they were typed."""
    return sent.replace("%7B%7B", "{{").replace("%7D%7D", "}}") if "{{" in typed else sent


def _response(exchange: Exchange | None) -> dict[str, Any] | None:
    if exchange is None or exchange.response is None:
        return None
    response, body = exchange.response, exchange.body
    data = body.head(BODY_BYTES) if body.size_bytes <= BODY_BYTES else b""
    return {
        "status": response.status,
        "statusText": response.phrase,
        "headers": [list(pair) for pair in response.headers],
        "text": decode(data, response.header("content-type")).text,
        "time": round(exchange.timings.total_ms or 0),
        "size": body.size_bytes,
        "headerSize": sum(len(name) + len(value) + 4 for name, value in response.headers),
        "url": exchange.request.url,
    }


@dataclass(frozen=True, slots=True)
class ScriptOutcome:
    """What one script did. `next_name` None: nothing was said; "" : no request comes after this one."""

    results: tuple[CheckResult, ...] = ()
    changes: tuple[VariableChange, ...] = ()
    console: tuple[tuple[str, str], ...] = ()
    request: Mapping[str, Any] | None = None
    next_name: str | None = None
    skip: bool = False
    stop: bool = False
    error: str = ""
    is_python: bool = False


def outcome_of(given: Mapping[str, Any]) -> ScriptOutcome:
    """The outcome of what a script left behind, which may be anything: what makes no sense is left out."""
    error = given.get("error")
    message = ""
    if isinstance(error, Mapping):
        line = error.get("line")
        message = _message_of(error)
        if isinstance(line, int) and line > 0:
            message = tr("line {line}: {message}", line=line, message=message)
    request = given.get("request")
    following = given.get("next", "absent")
    return ScriptOutcome(
        results=tuple(
            CheckResult(
                str(each.get("name")),
                each.get("passed") is True,
                "test",
                expected=str(each.get("expected", "")),
                found=str(each.get("found", "")),
                message="" if each.get("passed") is True else _placed(each),
                skipped=each.get("skipped") is True,
            )
            for each in _objects(given.get("tests"))
        ),
        changes=tuple(
            VariableChange(str(scope), str(name), None if value is None else str(value), json=typed is True)
            for scope, name, value, typed in _lists(given.get("changes"), 4)
            if scope in _SCOPES
        ),
        console=tuple((str(level), str(text)) for level, text in _lists(given.get("console"), 2)),
        request=request if isinstance(request, Mapping) else None,
        next_name=None if following == "absent" else "" if following is None else str(following),
        skip=given.get("skip") is True,
        stop=given.get("stop") is True,
        error=message,
    )


def _placed(error: Mapping[str, Any]) -> str:
    """What went wrong, and in which line if it says so."""
    message, line = _message_of(error), error.get("line")
    if type(line) is int and line > 0:
        return tr("Line {line}: {message}", line=line, message=message)
    return message


def _message_of(error: Mapping[str, Any]) -> str:
    message = error.get("message")
    return message if isinstance(message, str) else str(message)  # one of ours can be said again


def literal_unless_written(
    changes: Iterable[VariableChange], code: str, scopes: Sequence[Scope]
) -> tuple[VariableChange, ...]:
    """`changes`, those literal whose braces a server may have chosen.

    A script copies what it likes from an answer into a variable. A reference in its value counts only where
    it stands in the script itself, or in a variable that is not literal: then the person wrote it.
    """
    written = [code]
    for scope in scopes:
        written += [value for name, value in scope.values.items() if name not in scope.literal_names]
    return tuple(
        replace(each, literal=True) if each.value and not _is_written(each.value, written) else each
        for each in changes
    )


def _is_written(value: str, written: Sequence[str]) -> bool:
    return "{{" not in value or all(
        any(value[found.start : found.end] in text for text in written) for found in references(value)
    )


def _objects(value: Any) -> list[Mapping[str, Any]]:
    items = value[:_RESULTS] if isinstance(value, list) else []
    return [each for each in items if isinstance(each, Mapping)]


def _lists(value: Any, length: int) -> list[list[Any]]:
    items = value[:_RESULTS] if isinstance(value, list) else []
    return [each for each in items if isinstance(each, list) and len(each) == length]


def changed_request(request: Request, wanted: Mapping[str, Any]) -> Request:
    """`request` with what a script made of it."""
    url = str(wanted.get("url", request.url))
    if url != request.url:
        request = edit_url(request, url)
    headers = tuple(
        Pair(str(name), str(value)) for name, value in _lists(wanted.get("headers"), 2) if str(name).strip()
    )
    settings = request.settings
    if isinstance(timeout := wanted.get("timeout_ms"), int | float) and timeout >= 0:
        settings = replace(settings, timeout_ms=int(timeout) or settings.timeout_ms)
    if isinstance(redirects := wanted.get("max_redirects"), int) and redirects >= 0:
        # None at all: what redirects is the answer, not a failure.
        follow = settings.follow_redirects if redirects else False
        settings = replace(settings, max_redirects=redirects, follow_redirects=follow)
    return replace(
        request,
        method=str(wanted.get("method", request.method)),
        headers=headers,
        body=_changed_body(request.body, wanted.get("body")),
        settings=settings,
    )


def _changed_body(body: Body, wanted: Any) -> Body:
    if not isinstance(wanted, Mapping) or wanted.get("changed") is not True:
        return body
    kind = body.kind if body.kind in _TEXT_BODIES else "text"
    return replace(body, kind=kind, text=str(wanted.get("text", "")))
