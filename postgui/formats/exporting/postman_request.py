"""`Request` -> an item of a Postman collection, version 2.1. Pure."""

from collections.abc import Iterable
from typing import Any

from postgui.formats.exporting.postman_auth import postman_auth
from postgui.formats.exporting.unsaid import unsaid
from postgui.model.bundle import Loss
from postgui.model.query import colon_path, rows_of, split_url
from postgui.model.request import Body, Example, FormRow, Pair, Param, Request, Settings, Variable
from postgui.model.script import Script
from postgui.translation import tr

_RAW = {"json": "json", "xml": "xml", "text": "text", "sparql": "text"}
_RAW_TYPES = {"sparql": "application/sparql-query"}
_EVENTS = {"before-request": "prerequest", "after-response": "test", "tests": "test"}
_VERSIONS = {"1.1": "http1", "2": "http2", "auto": "auto"}
_PARTS = frozenset({"scripts", "examples", "docs", "variables", "switched_off", "disabled", "descriptions"})
SETTINGS = frozenset(
    {
        *("follow_redirects", "max_redirects", "verify_tls", "encode_url", "use_cookies"),
        *("forward_authorization", "http_version"),
    }
)
_NAMES = (
    ("follow_redirects", "followRedirects"),
    ("max_redirects", "maxRedirects"),
    ("verify_tls", "strictSSL"),
    ("forward_authorization", "followAuthorizationHeader"),
)


def postman_item(
    request: Request, headers: tuple[Pair, ...], where: str, losses: list[Loss]
) -> dict[str, Any]:
    """The item; `headers` are what the request gets from its folders, which Postman's can't give."""
    losses += unsaid(request, where, _PARTS, SETTINGS)
    item: dict[str, Any] = {"name": request.name or request.url}
    if events := postman_events(request.scripts, where, losses):
        item["event"] = events
    if request.variables:
        item["variable"] = postman_variables(request.variables)
    if behaviour := postman_behaviour(request.settings, request.switched_off):
        item["protocolProfileBehavior"] = behaviour
    own = {pair.name.lower() for pair in request.headers if pair.enabled}
    given = tuple(pair for pair in headers if pair.name.lower() not in own)
    all_headers = (*given, *request.headers)
    auth = postman_auth(request.auth, where, losses)
    item["request"] = {
        **({} if auth is None else {"auth": auth}),
        **_message(request.method, request.url, rows_of(request), all_headers, request.body),
        **({"description": request.docs} if request.docs else {}),
    }
    item["response"] = [_example(one) for one in request.examples]
    return item


def postman_events(scripts: Iterable[Script], where: str, losses: list[Loss]) -> list[dict[str, Any]]:
    """Scripts, to the letter; those of one event are joined."""
    found: dict[str, list[str]] = {}
    for script in scripts:
        if script.phase in _EVENTS:
            found.setdefault(_EVENTS[script.phase], []).append(script.code)
        else:
            losses.append(
                Loss(
                    where, tr("The script for {phase}", phase=script.phase), tr("Postman has no such event.")
                )
            )
    return [
        {"listen": event, "script": {"type": "text/javascript", "exec": "\n".join(codes).split("\n")}}
        for event, codes in found.items()
    ]


def postman_variables(variables: Iterable[Variable]) -> list[dict[str, Any]]:
    """Variables of a collection, a folder or a request."""
    return [
        {
            "key": one.name,
            "value": one.value,
            **({"type": "secret"} if one.secret else {}),
            **({} if one.enabled else {"disabled": True}),
            **({"description": one.description} if one.description else {}),
        }
        for one in variables
    ]


def postman_behaviour(settings: Settings, switched_off: tuple[str, ...] = ()) -> dict[str, Any]:
    """`protocolProfileBehavior`."""
    found: dict[str, Any] = {
        theirs: value for ours, theirs in _NAMES if (value := getattr(settings, ours)) is not None
    }
    if settings.encode_url is not None:
        found["disableUrlEncoding"] = not settings.encode_url
    if settings.use_cookies is not None:
        found["disableCookies"] = not settings.use_cookies
    if settings.http_version is not None:
        found["protocolVersion"] = _VERSIONS[settings.http_version]
    if switched_off:
        found["disabledSystemHeaders"] = dict.fromkeys(switched_off, True)
    return found


def _message(
    method: str, url: str, rows: Iterable[Param], headers: tuple[Pair, ...], body: Body
) -> dict[str, Any]:
    rows = tuple(rows)
    found: dict[str, Any] = {"method": method, "header": [_pair(pair) for pair in headers]}
    content_type = body.content_type or _RAW_TYPES.get(body.kind, "")
    if body.kind == "file":
        content_type = next((file.content_type for file in body.files if file.selected), "")
    if content_type and not any(pair.name.lower() == "content-type" and pair.enabled for pair in headers):
        found["header"].append({"key": "Content-Type", "value": content_type})
    if made := _body(body):
        found["body"] = made
    found["url"] = _url(url, rows)
    return found


def _pair(row: Pair | Param) -> dict[str, Any]:
    return {
        "key": row.name,
        "value": row.value,
        **({} if row.enabled else {"disabled": True}),
        **({"description": row.description} if row.description else {}),
    }


def _url(url: str, rows: tuple[Param, ...]) -> dict[str, Any]:
    """The text and its parts: Postman reads either."""
    raw = colon_path(url, rows)
    base, _, fragment = split_url(raw)
    scheme, mark, rest = base.partition("://")
    host, slash, path = (rest if mark else base).partition("/")
    query = [_pair(row) for row in rows if row.kind == "query"]
    variables = [_pair(row) for row in rows if row.kind == "path"]
    return {
        "raw": raw,
        **({"protocol": scheme} if mark else {}),
        "host": host.split(".") if "{{" not in host else [host],
        **({"path": path.split("/")} if slash else {}),
        **({"query": query} if query else {}),
        **({"hash": fragment} if fragment else {}),
        **({"variable": variables} if variables else {}),
    }


def _body(body: Body) -> dict[str, Any] | None:
    if body.kind in _RAW:
        return {"mode": "raw", "raw": body.text, "options": {"raw": {"language": _RAW[body.kind]}}}
    match body.kind:
        case "form-urlencoded":
            return {"mode": "urlencoded", "urlencoded": [_field(row) for row in body.rows]}
        case "multipart-form":
            return {"mode": "formdata", "formdata": [_field(row) for row in body.rows]}
        case "file":
            chosen = next((file.path for file in body.files if file.selected), "")
            return {"mode": "file", "file": {"src": chosen}}
        case "graphql":
            inner = {"query": body.text, "variables": body.variables}
            if body.operation:
                inner["operationName"] = body.operation
            return {"mode": "graphql", "graphql": inner}
    return None


def _field(row: FormRow) -> dict[str, Any]:
    found: dict[str, Any] = {"key": row.name}
    if row.kind == "file":
        found |= {"type": "file", "src": row.files[0] if len(row.files) == 1 else list(row.files)}
    else:
        found |= {"type": "text", "value": row.value}
    if row.content_type:
        found["contentType"] = row.content_type
    if not row.enabled:
        found["disabled"] = True
    if row.description:
        found["description"] = row.description
    return found


def _example(example: Example) -> dict[str, Any]:
    rows = rows_of(Request(url=example.url, params=example.params))
    return {
        "name": example.name,
        "originalRequest": _message(
            example.method or "GET", example.url, rows, example.headers, example.body
        ),
        "status": example.status_text,
        **({"code": example.status} if example.status else {}),
        "_postman_previewlanguage": example.response_kind,
        "header": [{"key": name, "value": value} for name, value in example.response_headers],
        "cookie": [],
        "body": example.response_body,
    }
