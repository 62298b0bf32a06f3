"""Thunder Client: collections and environments as the extension exports them."""

from typing import Any

from postgui.formats.importer_kind import ImporterKind
from postgui.formats.importing.build import (
    branch,
    imported,
    method_of,
    path_params,
    raw_body,
    settled,
    tidy,
    top_branch,
    values,
    with_params,
)
from postgui.formats.importing.losses import Losses, place
from postgui.formats.importing.postman_collection import unique
from postgui.formats.importing.source import Source, parsed, unreadable
from postgui.formats.importing.value import flag, mapping, mappings, text
from postgui.model.assertion import Assertion
from postgui.model.bundle import Imported, Item
from postgui.model.collection import Defaults, Environment
from postgui.model.problem import ProblemError
from postgui.model.request import AuthConfig, Body, BodyFile, FormRow, Pair, Param, Request, Variable
from postgui.translation import tr

_LABEL = "Thunder Client"
_TYPES = {"json": "application/json", "xml": "application/xml", "text": "", "html": "text/html"}
_OPERATORS = {
    "equal": "eq",
    "notequal": "neq",
    "<": "lt",
    "<=": "lte",
    ">": "gt",
    ">=": "gte",
    "contains": "contains",
}
_FLOWS = {
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
                Variable(text(row.get("name")), tidy(text(row.get("value"))), _on(row)) for row in rows
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
    return Defaults(headers=_headers(settings), auth=_auth(settings.get("auth"), where, losses))


def _headers(data: dict[str, Any]) -> tuple[Pair, ...]:
    rows = mappings(data.get("headers"))
    return tuple(
        Pair(text(one.get("name")), tidy(text(one.get("value"))), _on(one)) for one in rows if one.get("name")
    )


def _on(row: dict[str, Any]) -> bool:
    return not flag(row.get("isDisabled"))


def _request(data: dict[str, Any], name: str, where: str, losses: Losses) -> Request:
    url = tidy(text(data.get("url"))).strip()
    headers = _headers(data)
    rows = mappings(data.get("params"))
    given = {text(one.get("name")): tidy(text(one.get("value"))) for one in rows if flag(one.get("isPath"))}
    if data.get("preReq") or data.get("postReq"):
        losses.add(where, tr("What runs before or after it"), tr("PostGUI has no chains of requests."))
    own_type = next((one.value for one in headers if one.enabled and one.name.lower() == "content-type"), "")
    request = Request(
        name=name,
        method=method_of(text(data.get("method")) or "GET"),
        url=url,
        headers=headers,
        body=_body(mapping(data.get("body")), own_type),
        auth=_auth(data.get("auth"), where, losses),
        docs=text(data.get("docs")),
        assertions=_assertions(data, where, losses),
    )
    known = "?" in url  # the URL has the enabled ones already
    query = [
        Param(text(one.get("name")), tidy(text(one.get("value"))), enabled=_on(one))
        for one in rows
        if not flag(one.get("isPath")) and one.get("name") and not (known and _on(one))
    ]
    return settled(with_params(request, [*query, *path_params(url, given)]))


def _body(data: dict[str, Any], own_type: str) -> Body:
    kind = text(data.get("type"))
    match kind:
        case "formencoded":
            return Body("form-urlencoded", rows=_rows(data))
        case "formdata":
            files = mappings(data.get("files"))
            parts = (
                FormRow(text(one.get("name")), "", "file", (text(one.get("value")),), enabled=_on(one))
                for one in files
            )
            return Body("multipart-form", rows=(*_rows(data), *parts))
        case "graphql":
            said = mapping(data.get("graphql"))
            return Body("graphql", tidy(text(said.get("query"))), variables=tidy(text(said.get("variables"))))
        case "binary":
            return Body("file", files=(BodyFile(text(data["binary"])),) if data.get("binary") else ())
    return raw_body(
        tidy(text(data.get("raw"))), own_type or _TYPES.get(kind, ""), has_own_type=bool(own_type)
    )


def _rows(data: dict[str, Any]) -> tuple[FormRow, ...]:
    return tuple(
        FormRow(text(one.get("name")), tidy(text(one.get("value"))), enabled=_on(one))
        for one in mappings(data.get("form"))
    )


def _auth(value: Any, where: str, losses: Losses) -> AuthConfig:
    auth = mapping(value)
    kind = text(auth.get("type"))
    if not kind or kind == "inherit":
        return AuthConfig("inherit")
    if kind == "none":
        return AuthConfig("none")
    said = mapping(auth.get(kind))
    match kind:
        case "basic" | "digest" | "ntlm":
            pairs = (
                ("username", tidy(text(said.get("username")))),
                ("password", tidy(text(said.get("password")))),
            )
            return AuthConfig(kind, pairs)
        case "bearer":
            token = said.get("token") if said else auth.get("bearer")
            return AuthConfig(
                "bearer", values(token=tidy(text(token)), prefix=text(auth.get("bearerPrefix")))
            )
        case "oauth2":
            flow = _FLOWS.get(text(said.get("grantType")), "authorization_code")
            found = values(
                flow=flow,
                authorizationUrl=text(said.get("authUrl")),
                accessTokenUrl=text(said.get("tokenUrl")),
                credentials__clientId=text(said.get("clientId")),
                credentials__clientSecret=text(said.get("clientSecret")),
                resourceOwner__username=text(said.get("username")),
                resourceOwner__password=text(said.get("password")),
                scope=text(said.get("scope")),
            )
            return AuthConfig("oauth2", found)
        case "aws":
            found = values(
                accessKeyId=text(said.get("accessKeyId")),
                secretAccessKey=text(said.get("secretKey")),
                region=text(said.get("region")),
                service=text(said.get("service")),
            )
            return AuthConfig("awsv4", found)
    losses.add(
        where,
        tr("Authentication of kind {kind}", kind=kind),
        tr("PostGUI has no such kind; the request goes without."),
    )
    return AuthConfig("none")


def _assertions(data: dict[str, Any], where: str, losses: Losses) -> tuple[Assertion, ...]:
    found = []
    for one in mappings(data.get("tests")):
        kind, operator = text(one.get("type")), _OPERATORS.get(text(one.get("action")))
        expression = {"res-code": "res.status", "res-time": "res.responseTime"}.get(kind, "")
        if kind == "json-query":
            expression = f"res.body.{text(one.get('custom')).removeprefix('json.')}"
        if expression and operator:
            found.append(Assertion(expression, operator, text(one.get("value")), _on(one)))
        else:
            losses.add(
                where,
                f"The test {kind} {text(one.get('custom'))}".strip(),
                tr("There is no such assertion here."),
            )
    return tuple(found)


KIND = ImporterKind(id="thunder", label=_LABEL, suffixes=(".json",), sniff=_sniff, read=_read, order=52)
