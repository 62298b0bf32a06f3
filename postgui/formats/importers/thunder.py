"""Thunder Client: collections and environments as the extension exports them."""

from typing import Any

from postgui.formats.auth_names import THUNDER_OAUTH2
from postgui.formats.importer_kind import ImporterKind
from postgui.formats.importing.build import (
    branch,
    colon_url,
    header_value,
    imported,
    method_of,
    path_params,
    raw_body,
    settled,
    top_branch,
    values,
    with_params,
)
from postgui.formats.importing.losses import Losses, place
from postgui.formats.importing.oauth2 import flow_of, oauth2, token_place
from postgui.formats.importing.postman_collection import unique
from postgui.formats.importing.source import Source, parsed, unreadable
from postgui.formats.importing.thunder_check import read_checks
from postgui.formats.importing.thunder_template import Templates
from postgui.formats.importing.value import flag, mapping, mappings, text
from postgui.model.bundle import Imported, Item
from postgui.model.collection import Defaults, Environment
from postgui.model.problem import ProblemError
from postgui.model.request import AuthConfig, Body, BodyFile, FormRow, Pair, Param, Request, Variable
from postgui.translation import tr

_LABEL = "Thunder Client"
_TYPES = {"json": "application/json", "xml": "application/xml", "text": "", "html": "text/html"}
_FLOWS = {
    "authorization-code": "authorization_code",
    "client-credentials": "client_credentials",
    "password-credentials": "resource_owner_password_credentials",
}
_MAX_DEPTH = 60


def _sniff(source: Source) -> int:
    if source.is_tree or source.head.lstrip("\ufeff \r\n\t")[:1] not in ("{", "["):
        return 0
    if "Thunder Client" not in source.head and '"colName"' not in source.head:
        return 0
    listed = _listed(source.document)
    return 84 if listed and all(_name(one) is not None for one in listed) else 0


def _listed(document: Any) -> list[dict[str, Any]]:
    return (
        mappings(document) if isinstance(document, list) else [document] if isinstance(document, dict) else []
    )


def _name(data: dict[str, Any]) -> str | None:
    found = next((data[key] for key in ("collectionName", "colName", "environmentName") if key in data), None)
    return None if found is None else text(found)


def _read(source: Source) -> Imported:
    losses = Losses()
    tops, environments = [], []
    for one in _listed(parsed(source.text, source.name)):
        title = _name(one)
        if title is None:
            continue
        if "environmentName" in one:
            rows = mappings(one.get("variables") or one.get("data"))
            variables = tuple(
                Variable(text(row.get("name")), Templates(title, losses).read(row.get("value")), _on(row))
                for row in rows
            )
            environments.append(Environment(title, tuple(each for each in variables if each.name)))
        else:
            settings = mapping(one.get("settings"))
            tops.append(top_branch(title, _items(one, losses), defaults=_defaults(settings, "", losses)))
    if not tops and not environments:
        raise ProblemError(unreadable(source.name, tr("it is no export of Thunder Client")))
    top = tops[0] if len(tops) == 1 else top_branch(environments[0].name if not tops else _LABEL, tops)
    return imported(_LABEL, top, unique(environments), losses.done())


def _items(data: dict[str, Any], losses: Losses) -> list[Item]:
    below: dict[str, list[dict[str, Any]]] = {}
    known = {text(one.get("_id")) for one in mappings(data.get("folders"))}
    for one in (*mappings(data.get("folders")), *mappings(data.get("requests"))):
        container = text(one.get("containerId"))
        below.setdefault(container if container in known else "", []).append(one)
    return _inner("", below, (), losses)


def _inner(
    container: str, below: dict[str, list[dict[str, Any]]], above: tuple[str, ...], losses: Losses
) -> list[Item]:
    found: list[Item] = []
    for one in sorted(below.pop(container, []), key=_order):
        name = text(one.get("name")) or "Untitled"
        where = place(*above, name)
        if "url" in one or "method" in one:
            found.append(_request(one, name, where, losses))
        elif len(above) < _MAX_DEPTH:
            inner = _inner(text(one.get("_id")), below, (*above, name), losses)
            defaults = _defaults(mapping(one.get("settings")), where, losses)
            found.append(branch(name, inner, docs=text(one.get("docs")), defaults=defaults))
    return found


def _order(one: dict[str, Any]) -> float:
    value = one.get("sortNum")
    return float(value) if isinstance(value, int | float) and value == value else 0.0


def _defaults(settings: dict[str, Any], where: str, losses: Losses) -> Defaults:
    templates = Templates(where, losses)
    if mappings(settings.get("tests")):
        losses.add(where, tr("Tests for everything in it"), tr("A folder here has none; a request has."))
    if settings.get("preReq") or settings.get("postReq"):
        losses.add(where, tr("What runs before or after it"), tr("PostGUI has no chains of requests."))
    return Defaults(headers=_headers(settings, templates), auth=_auth(settings.get("auth"), templates))


def _headers(data: dict[str, Any], templates: Templates) -> tuple[Pair, ...]:
    rows = mappings(data.get("headers"))
    return tuple(
        Pair(text(one.get("name")), templates.read(one.get("value")), _on(one))
        for one in rows
        if one.get("name")
    )


def _on(row: dict[str, Any]) -> bool:
    return not flag(row.get("isDisabled"))


def _request(data: dict[str, Any], name: str, where: str, losses: Losses) -> Request:
    templates = Templates(where, losses)
    headers = _headers(data, templates)
    rows = mappings(data.get("params"))
    given = {
        text(one.get("name")): templates.read(one.get("value")) for one in rows if flag(one.get("isPath"))
    }
    url = colon_url(templates.read(data.get("url")).strip(), given)
    if data.get("preReq") or data.get("postReq"):
        losses.add(where, tr("What runs before or after it"), tr("PostGUI has no chains of requests."))
    own_type = header_value(headers, "content-type")
    assertions, captures = read_checks(data, where, losses)
    request = Request(
        name=name,
        method=method_of(text(data.get("method")) or "GET"),
        url=url,
        headers=headers,
        body=_body(mapping(data.get("body")), own_type, templates),
        auth=_auth(data.get("auth"), templates),
        docs=text(data.get("docs")),
        assertions=assertions,
        captures=captures,
    )
    known = "?" in url  # the URL has the enabled ones already
    query = [
        Param(text(one.get("name")), templates.read(one.get("value")), enabled=_on(one))
        for one in rows
        if not flag(one.get("isPath")) and one.get("name") and not (known and _on(one))
    ]
    return settled(with_params(request, [*query, *path_params(url, given)]))


def _body(data: dict[str, Any], own_type: str, templates: Templates) -> Body:
    kind = text(data.get("type"))
    match kind:
        case "formencoded":
            return Body("form-urlencoded", rows=_rows(data, templates))
        case "formdata":
            files = mappings(data.get("files"))
            parts = (
                FormRow(text(one.get("name")), "", "file", (text(one.get("value")),), enabled=_on(one))
                for one in files
            )
            return Body("multipart-form", rows=(*_rows(data, templates), *parts))
        case "graphql":
            said = mapping(data.get("graphql"))
            query, variables = (templates.read(said.get(part)) for part in ("query", "variables"))
            return Body("graphql", query, variables=variables)
        case "binary":
            return Body("file", files=(BodyFile(text(data["binary"])),) if data.get("binary") else ())
    content = templates.read(data.get("raw"))
    return raw_body(content, own_type or _TYPES.get(kind, ""), has_own_type=bool(own_type))


def _rows(data: dict[str, Any], templates: Templates) -> tuple[FormRow, ...]:
    return tuple(
        FormRow(text(one.get("name")), templates.read(one.get("value")), enabled=_on(one))
        for one in mappings(data.get("form"))
    )


def _auth(value: Any, templates: Templates) -> AuthConfig:
    auth = mapping(value)
    kind = text(auth.get("type"))
    if not kind or kind == "inherit":
        return AuthConfig("inherit")
    if kind == "none":
        return AuthConfig("none")
    said = {name: templates.read(one) for name, one in mapping(auth.get(kind)).items()}
    match kind:
        case "basic" | "digest" | "ntlm":
            names = ("username", "password", "domain") if kind == "ntlm" else ("username", "password")
            return AuthConfig(kind, tuple((name, said.get(name, "")) for name in names if said.get(name)))
        case "bearer":
            token = said.get("token", "") if said else templates.read(auth.get("bearer"))
            return AuthConfig("bearer", values(token=token, prefix=text(auth.get("bearerPrefix"))))
        case "oauth2":
            return oauth2(
                said,
                THUNDER_OAUTH2,
                flow_of(said.get("grantType", ""), _FLOWS, templates.where, templates.losses),
                secret_in="body" if said.get("clientAuth") == "in-body" else "header",
                pkce=flag(said.get("usePkce", "")),
                **token_place(said.get("tokenPrefix", ""), "", templates.where, templates.losses),
            )
        case "aws":
            found = values(
                accessKeyId=said.get("accessKeyId", ""),
                secretAccessKey=said.get("secretKey", ""),
                sessionToken=said.get("sessionToken", ""),
                region=said.get("region", ""),
                service=said.get("service", ""),
            )
            return AuthConfig("awsv4", found)
    templates.losses.add(
        templates.where,
        tr("Authentication of kind {kind}", kind=kind),
        tr("PostGUI has no such kind; the request goes without."),
    )
    return AuthConfig("none")


KIND = ImporterKind(id="thunder", label=_LABEL, suffixes=(".json",), sniff=_sniff, read=_read, order=52)
