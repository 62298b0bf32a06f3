"""Insomnia's requests and folders, in the words of version 4 -> requests and branches. Pure."""

import json
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from postgui.formats.importing.build import (
    FORM,
    branch,
    method_of,
    path_params,
    raw_body,
    settled,
    with_params,
)
from postgui.formats.importing.insomnia_auth import read_auth
from postgui.formats.importing.insomnia_export import Item, headers_of, lost_kind
from postgui.formats.importing.insomnia_variable import Templates, read_variables, template
from postgui.formats.importing.losses import Losses, place
from postgui.formats.importing.value import flag, mapping, mappings, pretty, text
from postgui.model.bundle import Item as MadeItem
from postgui.model.collection import Defaults
from postgui.model.request import Body, BodyFile, FormRow, Pair, Param, Request, Settings
from postgui.model.script import Phase, Script
from postgui.translation import tr

_PHASES: tuple[tuple[str, Phase], ...] = (
    ("preRequestScript", "before-request"),
    ("afterResponseScript", "after-response"),
)
_MULTIPART = "multipart/form-data"
_REDIRECTS = {"on": True, "off": False}


def read_items(listed: Iterable[Item], above: tuple[str, ...], losses: Losses) -> list[MadeItem]:
    """What is in a folder, in order."""
    found: list[MadeItem] = []
    for one in listed:
        name = text(one.data.get("name")) or text(one.data.get("url")) or "Untitled"
        where = place(*above, name)
        if one.kind == "request_group":
            inner = read_items(one.items, (*above, name), losses)
            docs = template(text(one.data.get("description")))
            found.append(branch(name, inner, docs=docs, defaults=_defaults(one.data, where, losses)))
        elif what := lost_kind(one.kind):
            losses.add(where, what, tr("PostGUI imports HTTP requests."))
        else:
            found.append(_request(one.data, name, where, losses))
    return found


def _defaults(data: dict[str, Any], where: str, losses: Losses) -> Defaults:
    templates = Templates(where, losses)
    return Defaults(
        headers=_headers(data, templates),
        auth=read_auth(data.get("authentication"), templates, where, losses),
        variables=read_variables(data.get("environment"), where, losses),
        scripts=_scripts(data, where, losses),
    )


def _request(data: dict[str, Any], name: str, where: str, losses: Losses) -> Request:
    templates = Templates(where, losses)
    headers = _headers(data, templates)
    own_type = next((one.value for one in headers if one.name.lower() == "content-type"), "")
    body = _body(data.get("body"), own_type, templates, where, losses)
    if body.kind == "multipart-form" and "boundary=" not in own_type:
        headers = tuple(one for one in headers if one.name.lower() != "content-type")
    url = templates.read(data.get("url")).strip()
    given = {
        text(one.get("name")): templates.read(one.get("value"))
        for one in mappings(data.get("pathParameters"))
    }
    request = Request(
        name=name,
        method=method_of(text(data.get("method")) or "GET"),
        url=url,
        headers=headers,
        body=body,
        auth=read_auth(data.get("authentication"), templates, where, losses),
        settings=_settings(data),
        docs=template(text(data.get("description"))),
        scripts=_scripts(data, where, losses),
    )
    rows = [*path_params(url, given), *(_param(one, templates) for one in mappings(data.get("parameters")))]
    return settled(with_params(request, rows))


def _headers(data: dict[str, Any], templates: Templates) -> tuple[Pair, ...]:
    found = (
        Pair(
            templates.read(one.get("name")).strip(),
            templates.read(one.get("value")),
            not flag(one.get("disabled")),
            text(one.get("description")),
        )
        for one in headers_of(data)
    )
    return tuple(one for one in found if one.name or one.value)


def _param(row: dict[str, Any], templates: Templates) -> Param:
    return Param(
        templates.read(row.get("name")),
        templates.read(row.get("value")),
        enabled=not flag(row.get("disabled")),
        description=text(row.get("description")),
    )


def _body(value: Any, own_type: str, templates: Templates, where: str, losses: Losses) -> Body:
    """The body; version 1 and 2 have it as text."""
    if isinstance(value, str):
        return raw_body(templates.read(value), own_type, has_own_type=bool(own_type))
    data = mapping(value)
    kind = text(data.get("mimeType")) or own_type
    media = kind.partition(";")[0].strip().lower()
    rows = mappings(data.get("params"))
    if media == FORM and (rows or not data.get("text")):
        return Body("form-urlencoded", rows=tuple(_field(one, templates) for one in rows)) if rows else Body()
    if media == _MULTIPART and (rows or not data.get("text")):
        return Body("multipart-form", rows=tuple(_field(one, templates) for one in rows))
    if media == "application/graphql":
        return _graphql(text(data.get("text")), templates)
    if data.get("fileName"):
        return Body("file", files=(BodyFile(text(data["fileName"]), "" if own_type else kind),))
    if media == "application/octet-stream" and not data.get("text"):
        losses.add(where, tr("The file that is the body"), tr("The export does not name it: choose it anew."))
        return Body("file")
    return raw_body(templates.read(data.get("text")), own_type or kind, has_own_type=bool(own_type))


def _field(row: dict[str, Any], templates: Templates) -> FormRow:
    name = templates.read(row.get("name"))
    enabled, docs = not flag(row.get("disabled")), text(row.get("description"))
    if row.get("type") == "file":
        path = text(row.get("fileName"))
        return FormRow(name, "", "file", (path,) if path else (), "", enabled, docs)
    many_lines = row.get("multiline")  # says of which type they are
    kind = many_lines if isinstance(many_lines, str) else ""
    return FormRow(
        name, templates.read(row.get("value")), content_type=kind, enabled=enabled, description=docs
    )


def _graphql(content: str, templates: Templates) -> Body:
    """Query and variables are JSON inside the text."""
    try:
        data = mapping(json.loads(content))
    except (ValueError, RecursionError):
        return Body("graphql", templates.read(content))
    variables = data.get("variables")
    shown = variables if isinstance(variables, str) else "" if variables in (None, {}) else pretty(variables)
    return Body(
        "graphql",
        templates.read(data.get("query")),
        variables=templates.read(shown),
        operation=text(data.get("operationName")),
    )


def _settings(data: dict[str, Any]) -> Settings:
    found = Settings(follow_redirects=_REDIRECTS.get(text(data.get("settingFollowRedirects"))))
    if data.get("settingEncodeUrl") is False:
        found = replace(found, encode_url=False)
    if data.get("settingSendCookies") is False:
        found = replace(found, use_cookies=False)
    return found


def _scripts(data: dict[str, Any], where: str, losses: Losses) -> tuple[Script, ...]:
    found = tuple(Script(phase, code) for key, phase in _PHASES if (code := text(data.get(key))).strip())
    if found:
        losses.add(
            where,
            tr("Scripts that call insomnia.*"),
            tr("They are kept as they are, as text: these names are not known here."),
        )
    return found
