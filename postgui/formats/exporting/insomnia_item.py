"""Requests, folders and environments as Insomnia's files of version 5 have them. Pure."""

import hashlib
import json
import re
from collections.abc import Iterable
from typing import Any

from postgui.formats.exporting.insomnia_auth import insomnia_auth
from postgui.formats.exporting.text_request import body_type
from postgui.formats.exporting.unsaid import NO_PLACE, unsaid
from postgui.model.bundle import Loss
from postgui.model.query import colon_path, join_url, rows_of, split_url
from postgui.model.request import Body, FormRow, Pair, Param, Request, Variable
from postgui.model.script import Script
from postgui.translation import tr

_PARTS = frozenset({"scripts", "docs", "disabled", "descriptions"})
SETTINGS = frozenset({"follow_redirects", "encode_url", "use_cookies"})
_REFERENCE = re.compile(r"\{\{\s*([A-Za-z_][\w.-]*|\$\w+|\?[^{}]+?)\s*\}\}")
_TAGS = {
    "$guid": "uuid 'v4'",
    "$uuid": "uuid 'v4'",
    "$timestamp": "now 'unix', ''",
    "$timestampMs": "now 'millis', ''",
    "$isoTimestamp": "now 'iso-8601', ''",
}
_FAKE = re.compile(r"\$random[A-Z]\w*")
_FORMS = {"form-urlencoded": "application/x-www-form-urlencoded", "multipart-form": "multipart/form-data"}
_SCRIPTS = {"before-request": "preRequest", "after-response": "afterResponse", "tests": "afterResponse"}


def template(text: str) -> str:
    """`{{name}}` as `{{ _.name }}`, and as a template tag what Insomnia has one for."""

    def one(match: re.Match[str]) -> str:
        name = match[1]
        if name.startswith(("$", "?")):
            tag = _tag(name)
            return f"{{% {tag} %}}" if tag else match[0]
        return f"{{{{ _.{name} }}}}" if re.fullmatch(r"[\w.]+", name) else f"{{{{ _['{name}'] }}}}"

    return _REFERENCE.sub(one, text)


def knows(content: str) -> bool:
    """Whether there is a template tag for a reference that is more than a name."""
    return bool(_tag(content))


def _tag(content: str) -> str:
    if content in _TAGS:
        return _TAGS[content]
    if _FAKE.fullmatch(content):
        return f"faker '{content[1:]}'"
    label, _, default = content.removeprefix("?").partition(":")
    if content.startswith("?") and not {"'", "\\"} & set(content):
        return f"prompt '{label.strip()}', '', '{default.strip()}', '', false, true"
    return ""


def meta(prefix: str, where: str, description: str = "") -> dict[str, Any]:
    """What identifies an item: the same for the same place, so that exports can be compared."""
    identity = hashlib.sha256(f"{prefix}/{where}".encode()).hexdigest()[:32]
    found: dict[str, Any] = {"id": f"{prefix}_{identity}"}
    return found | ({"description": description} if description else {})


def insomnia_request(request: Request, where: str, losses: list[Loss]) -> dict[str, Any]:
    """One request."""
    losses += unsaid(request, where, _PARTS, SETTINGS)
    rows = rows_of(request)
    base, _, fragment = split_url(colon_path(request.url, rows))
    query = [_param(row) for row in rows if row.kind == "query"]
    paths = [{"name": row.name, "value": template(row.value or "")} for row in rows if row.kind == "path"]
    found: dict[str, Any] = {
        "url": template(join_url(base, None, fragment)),
        "name": request.name or request.url,
        "meta": meta("req", where, request.docs),
        "method": request.method,
    }
    headers = [header(pair) for pair in request.headers]
    body = _body(request.body, where, losses)
    if body:
        found["body"] = body
        kind = body_type(request.body) if request.body.kind != "multipart-form" else ""
        names = {pair.name.lower() for pair in request.headers if pair.enabled}
        if kind and "content-type" not in names:
            headers.append({"name": "Content-Type", "value": template(kind)})
    if query:
        found["parameters"] = query
    if paths:
        found["pathParameters"] = paths
    if headers:
        found["headers"] = headers
    if auth := insomnia_auth(request.auth, template, where, losses):
        found["authentication"] = auth
    if made := scripts(request.scripts, where, losses):
        found["scripts"] = made
    if settings := _settings(request):
        found["settings"] = settings
    return found


def header(pair: Pair) -> dict[str, Any]:
    return _row(pair.name, pair.value, pair.enabled, pair.description)


def scripts(given: Iterable[Script], where: str, losses: list[Loss]) -> dict[str, str]:
    """Scripts to the letter; what Insomnia runs of them is another question."""
    found: dict[str, str] = {}
    for script in given:
        if name := _SCRIPTS.get(script.phase):
            found[name] = f"{found[name]}\n{script.code}" if name in found else script.code
        else:
            losses.append(Loss(where, tr("The script for {phase}", phase=script.phase), tr(NO_PLACE)))
    return found


def environment_data(variables: Iterable[Variable], where: str, losses: list[Loss]) -> dict[str, str]:
    """Names and values; those that are switched off have no place."""
    found = {}
    for one in variables:
        if one.enabled:
            found[one.name] = template(one.value)
        else:
            losses.append(
                Loss(where, tr("The variable {name}, which is switched off", name=one.name), tr(NO_PLACE))
            )
    return found


def _param(row: Param) -> dict[str, Any]:
    return _row(row.name, row.value or "", row.enabled, row.description)


def _row(name: str, value: str, enabled: bool, description: str) -> dict[str, Any]:
    found: dict[str, Any] = {"name": template(name), "value": template(value)}
    if description:
        found["description"] = description
    return found if enabled else found | {"disabled": True}


def _body(body: Body, where: str, losses: list[Loss]) -> dict[str, Any]:
    if body.kind in _FORMS:
        params = [one for row in body.rows for one in _fields(row)]
        if any(row.content_type for row in body.rows if row.kind == "file"):
            losses.append(Loss(where, tr("Content types of files in the form"), tr(NO_PLACE)))
        return {"mimeType": _FORMS[body.kind], "params": params}
    match body.kind:
        case "none":
            return {}
        case "file":
            chosen = next((file.path for file in body.files if file.selected), "")
            return {"mimeType": "application/octet-stream", "fileName": chosen}
        case "graphql":
            return {"mimeType": "application/graphql", "text": template(_graphql(body))}
    return {"mimeType": body_type(body).partition(";")[0], "text": template(body.text)}


def _fields(row: FormRow) -> list[dict[str, Any]]:
    one = _row(row.name, row.value, row.enabled, row.description)
    if row.kind == "text":
        return [one | {"multiline": row.content_type} if row.content_type else one]
    return [{**one, "value": "", "type": "file", "fileName": path} for path in row.files or ("",)]


def _graphql(body: Body) -> str:
    """Insomnia keeps it as the JSON that is sent; variables that are no JSON stay text in it."""
    try:
        variables: Any = json.loads(body.variables) if body.variables.strip() else None
    except ValueError:
        variables = body.variables
    found: dict[str, Any] = {"query": body.text}
    if variables is not None:
        found["variables"] = variables
    if body.operation:
        found["operationName"] = body.operation
    return json.dumps(found, ensure_ascii=False)


def _settings(request: Request) -> dict[str, Any]:
    """Nothing where all is as usual, else every one of them: Insomnia takes no half."""
    settings = request.settings
    if {settings.encode_url, settings.follow_redirects, settings.use_cookies} == {None}:
        return {}
    cookies = settings.use_cookies is not False
    redirects = {None: "global", True: "on", False: "off"}[settings.follow_redirects]
    return {
        "renderRequestBody": True,
        "encodeUrl": settings.encode_url is not False,
        "followRedirects": redirects,
        "cookies": {"send": cookies, "store": cookies},
        "rebuildPath": True,
    }
