"""Items of Bruno, in the words of its JSON export -> requests, folders, environments. Pure."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any, get_args

from postgui.formats.importing.bruno_auth import read_auth
from postgui.formats.importing.build import branch, method_of, settled
from postgui.formats.importing.losses import Losses, place
from postgui.formats.importing.value import flag, mapping, mappings, text, whole
from postgui.model.assertion import Assertion, Capture
from postgui.model.bundle import Item
from postgui.model.collection import Defaults, Environment
from postgui.model.request import (
    Body,
    BodyFile,
    DataType,
    Example,
    FormRow,
    Pair,
    Param,
    Request,
    Settings,
    Variable,
)
from postgui.model.script import Phase, Script
from postgui.translation import tr

_MAX_DEPTH = 60
_FOLDER = ("folder", "collection")
_HTTP = ("http", "http-request", "graphql", "graphql-request", "request", "")
_TEXTS = ("json", "text", "xml", "sparql")
_MODES = {
    "formurlencoded": "form-urlencoded",
    "multipartform": "multipart-form",
    "graphql": "graphql",
    "file": "file",
}
_OPERATORS = frozenset(
    (
        "isEmpty",
        "isNotEmpty",
        "isNull",
        "isUndefined",
        "isDefined",
        "isTruthy",
        "isFalsy",
        "isJson",
        "isNumber",
        "isString",
        "isBoolean",
        "isArray",
        "eq",
        "neq",
        "gt",
        "gte",
        "lt",
        "lte",
        "in",
        "notIn",
        "contains",
        "notContains",
        "length",
        "matches",
        "notMatches",
        "startsWith",
        "endsWith",
        "between",
    )
)
_KINDS: dict[str, Any] = {"json": "json", "xml": "xml", "html": "html", "binary": "binary"}


def read_items(listed: Iterable[dict[str, Any]], above: tuple[str, ...], losses: Losses) -> list[Item]:
    """What is in a folder, as listed."""
    found: list[Item] = []
    for one in listed:
        name = text(one.get("name")) or "Untitled"
        where = place(*above, name)
        kind = text(one.get("type"))
        if kind in _FOLDER or isinstance(one.get("items"), list):
            if len(above) > _MAX_DEPTH:
                losses.add(
                    where,
                    tr("Folders below this depth"),
                    tr("More than {max_depth} in each other.", max_depth=_MAX_DEPTH),
                )
                continue
            inner = read_items(mappings(one.get("items")), (*above, name), losses)
            root = mapping(one.get("root"))
            docs = text(root.get("docs"))
            found.append(branch(name, inner, docs=docs, defaults=read_defaults(root, where, losses)))
        elif kind in _HTTP:
            found.append(read_request(one, where, losses))
        elif kind != "js":
            losses.add(where, tr("A request of type {kind}", kind=kind), tr("PostGUI imports HTTP requests."))
        else:
            losses.add(where, tr("A file of script"), tr("Only scripts of requests and folders come along."))
    return found


def read_defaults(root: dict[str, Any], where: str, losses: Losses, absent: str = "inherit") -> Defaults:
    """What a folder or collection gives."""
    request = mapping(root.get("request"))
    if mappings(mapping(request.get("vars")).get("res")):
        losses.add(where, tr("Variables after the response"), tr("A folder here has none; a request has."))
    return Defaults(
        headers=_headers(request),
        auth=read_auth(request.get("auth"), where, losses, absent),
        variables=_variables(mapping(request.get("vars")).get("req")),
        scripts=_scripts(request, where, losses),
    )


def read_environment(data: dict[str, Any]) -> Environment:
    return Environment(
        text(data.get("name")) or "Environment",
        _variables(data.get("variables")),
        color=text(data.get("color")),
    )


def read_request(item: dict[str, Any], where: str, losses: Losses) -> Request:
    """One HTTP or GraphQL request."""
    data = mapping(item.get("request"))
    url = text(data.get("url")).strip()
    headers = _headers(data)
    body = _body(mapping(data.get("body")), where, losses)
    request = Request(
        name=text(item.get("name")) or url or "Untitled",
        method=method_of(text(data.get("method")) or "GET"),
        url=url,
        params=_params(data),
        headers=headers,
        body=body,
        auth=read_auth(data.get("auth"), where, losses),
        settings=_settings(mapping(item.get("settings"))),
        variables=_variables(mapping(data.get("vars")).get("req")),
        docs=text(data.get("docs")),
        tags=tuple(text(one) for one in item.get("tags") or () if isinstance(one, str)),
        scripts=_scripts(data, where, losses),
        assertions=tuple(_assertion(one) for one in mappings(data.get("assertions"))),
        captures=tuple(_capture(one) for one in mappings(mapping(data.get("vars")).get("res"))),
        examples=tuple(_example(one) for one in mappings(item.get("examples"))),
    )
    return settled(request)


def _headers(data: dict[str, Any]) -> tuple[Pair, ...]:
    return tuple(
        Pair(text(one.get("name")), text(one.get("value")), _on(one), text(one.get("description")))
        for one in mappings(data.get("headers"))
    )


def _on(row: dict[str, Any]) -> bool:
    return row.get("enabled") is not False


def _params(data: dict[str, Any]) -> tuple[Param, ...]:
    """The URL has the enabled ones; all are kept only where they say more."""
    rows = [
        Param(
            text(one.get("name")),
            text(one.get("value")),
            "path" if one.get("type") == "path" else "query",
            _on(one),
            text(one.get("description")),
        )
        for one in mappings(data.get("params"))
    ]
    telling = any(row.kind == "path" or not row.enabled or row.description for row in rows)
    return tuple(rows) if telling else ()


def _variables(value: Any) -> tuple[Variable, ...]:
    return tuple(
        Variable(
            name,
            text(one.get("value")),
            _on(one),
            flag(one.get("secret")),
            text(one.get("description")),
            _data_type(one.get("dataType")),
        )
        for one in mappings(value)
        if (name := text(one.get("name")))
    )


def _data_type(value: Any) -> DataType:
    return value if value in get_args(DataType) else ""


def _scripts(data: dict[str, Any], where: str, losses: Losses) -> tuple[Script, ...]:
    script = mapping(data.get("script"))
    wanted: tuple[tuple[Phase, Any], ...] = (
        ("before-request", script.get("req")),
        ("after-response", script.get("res")),
        ("tests", data.get("tests")),
    )
    found = tuple(Script(phase, code) for phase, value in wanted if (code := text(value)).strip())
    if found:
        losses.add(
            where,
            tr("Scripts that call bru.*"),
            tr("They are kept as they are and run when the request is sent, where not all of bru is there."),
        )
    return found


def _assertion(row: dict[str, Any]) -> Assertion:
    """`eq 200`: an operator, then the value; the operator may be left out."""
    said = text(row.get("value")).strip()
    operator, _, value = said.partition(" ")
    if operator not in _OPERATORS:
        operator, value = "eq", said
    return Assertion(text(row.get("name")), operator, value.strip(), _on(row))


def _capture(row: dict[str, Any]) -> Capture:
    return Capture(text(row.get("value")), text(row.get("name")), enabled=_on(row))


def _settings(data: dict[str, Any]) -> Settings:
    found = Settings()
    if "encodeUrl" in data:
        found = replace(found, encode_url=flag(data["encodeUrl"]))
    if "followRedirects" in data:
        found = replace(found, follow_redirects=flag(data["followRedirects"]))
    if (most := whole(data.get("maxRedirects"))) is not None:
        found = replace(found, max_redirects=most)
    if timeout := whole(data.get("timeout")):
        found = replace(found, timeout_ms=timeout)
    return found


def _body(data: dict[str, Any], where: str, losses: Losses) -> Body:
    mode = text(data.get("mode"))
    if mode in _TEXTS:
        return Body(mode, text(data.get(mode)))
    kind = _MODES.get(mode.lower().replace("-", ""))
    match kind:
        case "form-urlencoded":
            return Body(kind, rows=tuple(_form_row(one) for one in mappings(data.get("formUrlEncoded"))))
        case "multipart-form":
            return Body(kind, rows=tuple(_form_row(one) for one in mappings(data.get("multipartForm"))))
        case "graphql":
            said = mapping(data.get("graphql"))
            return Body(kind, text(said.get("query")), variables=text(said.get("variables")))
        case "file":
            files = (
                BodyFile(
                    text(one.get("filePath")), text(one.get("contentType")), one.get("selected") is not False
                )
                for one in mappings(data.get("file"))
            )
            return Body(kind, files=tuple(one for one in files if one.path))
    if mode not in ("", "none"):
        losses.add(where, tr("A body of mode {mode}", mode=mode), tr("PostGUI has no such body."))
    return Body()


def _form_row(row: dict[str, Any]) -> FormRow:
    name, kind, docs = text(row.get("name")), text(row.get("contentType")), text(row.get("description"))
    value = row.get("value")
    if row.get("type") == "file":
        files = tuple(map(text, value)) if isinstance(value, list) else (text(value),) if value else ()
        return FormRow(name, "", "file", files, kind, _on(row), docs)
    return FormRow(name, text(value), "text", (), kind, _on(row), docs)


def _example(data: dict[str, Any]) -> Example:
    request, answer = mapping(data.get("request")), mapping(data.get("response"))
    body = mapping(answer.get("body"))
    content = body.get("content")
    return Example(
        name=text(data.get("name")) or "Example",
        description=text(data.get("description")),
        method=method_of(text(request.get("method"))) if request.get("method") else "",
        url=text(request.get("url")),
        params=_params(request),
        headers=_headers(request),
        body=_body(mapping(request.get("body")), "", Losses()),
        status=whole(answer.get("status")) or 0,
        status_text=text(answer.get("statusText")),
        response_headers=tuple(
            (text(one.get("name")), text(one.get("value"))) for one in mappings(answer.get("headers"))
        ),
        response_kind=_KINDS.get(text(body.get("type")), "text"),
        response_body=text(content),
    )
