"""Hoppscotch: collections and environments as it exports them, one or many in a file."""

import re
from dataclasses import replace
from typing import Any

from postgui.formats.importer_kind import ImporterKind
from postgui.formats.importing.build import (
    FORM,
    branch,
    example_kind,
    header_value,
    imported,
    method_of,
    raw_body,
    settled,
    top_branch,
    with_params,
)
from postgui.formats.importing.hoppscotch_auth import read_auth
from postgui.formats.importing.losses import Losses, place
from postgui.formats.importing.postman_collection import unique
from postgui.formats.importing.source import Source, parsed, unreadable
from postgui.formats.importing.value import flag, mapping, mappings, text, whole
from postgui.model.bundle import Branch, Imported, Item
from postgui.model.collection import Defaults, Environment
from postgui.model.problem import ProblemError
from postgui.model.request import Body, BodyFile, Example, FormRow, Pair, Param, Request, Variable
from postgui.model.script import Phase, Script
from postgui.translation import mark, tr

_LABEL = "Hoppscotch"
_REFERENCE = re.compile(r"<<\s*([^<>\s]+)\s*>>")
_MAX_DEPTH = 60
_NO_FILE = mark("The export does not name it: choose it anew.")
_PHASES: tuple[tuple[str, Phase], ...] = (("preRequestScript", "before-request"), ("testScript", "tests"))


def _sniff(source: Source) -> int:
    if source.is_tree or source.head.lstrip("\ufeff \r\n\t")[:1] not in ("{", "["):
        return 0
    if (
        '"endpoint"' not in source.head
        and '"folders"' not in source.head
        and '"variables"' not in source.head
    ):
        return 0
    listed = _listed(source.document)
    if listed and all(map(_is_collection, listed)):
        return 82
    return 58 if listed and all(map(_is_environment, listed)) else 0


def _listed(document: Any) -> list[dict[str, Any]]:
    return (
        mappings(document) if isinstance(document, list) else [document] if isinstance(document, dict) else []
    )


def _is_collection(data: dict[str, Any]) -> bool:
    if not (
        isinstance(data.get("folders"), list) and isinstance(data.get("requests"), list) and "name" in data
    ):
        return False
    requests = mappings(data["requests"])
    return "v" in data or any("endpoint" in one for one in requests)


def _is_environment(data: dict[str, Any]) -> bool:
    variables = data.get("variables")
    return isinstance(variables, list) and "name" in data and all("key" in one for one in mappings(variables))


def _read(source: Source) -> Imported:
    losses = Losses()
    listed = _listed(parsed(source.text, source.name))
    tops: list[Branch] = []
    environments: list[Environment] = []
    for one in listed:
        if _is_collection(one):
            name = text(one.get("name")) or "Hoppscotch"
            defaults = _defaults(one, "", losses)
            tops.append(
                top_branch(
                    name, _items(one, (), losses), docs=text(one.get("description")), defaults=defaults
                )
            )
        elif _is_environment(one):
            environments.append(Environment(text(one.get("name")) or "Environment", _variables(one)))
    if not tops and not environments:
        raise ProblemError(
            unreadable(source.name, tr("it has neither a collection nor an environment of Hoppscotch"))
        )
    top = tops[0] if len(tops) == 1 else top_branch(environments[0].name if not tops else _LABEL, tops)
    return imported(_LABEL, top, unique(environments), losses.done())


def _template(value: Any) -> str:
    return _REFERENCE.sub(r"{{\1}}", text(value))


def _items(data: dict[str, Any], above: tuple[str, ...], losses: Losses) -> list[Item]:
    found: list[Item] = []
    for one in mappings(data.get("folders")):
        name = text(one.get("name")) or "Untitled"
        where = place(*above, name)
        if len(above) > _MAX_DEPTH:
            losses.add(
                where,
                tr("Folders below this depth"),
                tr("More than {max_depth} in each other.", max_depth=_MAX_DEPTH),
            )
            continue
        inner = _items(one, (*above, name), losses)
        found.append(
            branch(name, inner, docs=text(one.get("description")), defaults=_defaults(one, where, losses))
        )
    for one in mappings(data.get("requests")):
        found.append(_request(one, place(*above, text(one.get("name"))), losses))
    return found


def _defaults(data: dict[str, Any], where: str, losses: Losses) -> Defaults:
    return Defaults(
        headers=_pairs(data.get("headers")),
        auth=read_auth(data.get("auth"), _template, where, losses),
        variables=_variables(data),
        scripts=_scripts(data, where, losses),
    )


def _variables(data: dict[str, Any]) -> tuple[Variable, ...]:
    found = []
    for one in mappings(data.get("variables")):
        value = one.get("initialValue") if one.get("currentValue") in (None, "") else one.get("currentValue")
        value = one.get("value") if value is None else value
        if name := text(one.get("key")):
            found.append(Variable(name, _template(value), secret=flag(one.get("secret"))))
    return tuple(found)


def _pairs(value: Any) -> tuple[Pair, ...]:
    return tuple(
        Pair(_template(one.get("key")), _template(one.get("value")), _on(one), text(one.get("description")))
        for one in mappings(value)
        if one.get("key")
    )


def _on(row: dict[str, Any]) -> bool:
    return row.get("active") is not False


def _request(data: dict[str, Any], where: str, losses: Losses) -> Request:
    url = _template(data.get("endpoint") or data.get("url")).strip()
    headers = _pairs(data.get("headers"))
    body = mapping(data.get("body"))
    own_type = next((one.value for one in headers if one.enabled and one.name.lower() == "content-type"), "")
    request = Request(
        name=text(data.get("name")) or url or "Untitled",
        method=method_of(text(data.get("method")) or "GET"),
        url=url,
        headers=headers,
        body=_body(body, own_type, where, losses),
        auth=read_auth(data.get("auth"), _template, where, losses),
        docs=text(data.get("description")),
        scripts=_scripts(data, where, losses),
        examples=_examples(data.get("responses")),
    )
    if "query" in data and "endpoint" not in data:  # its GraphQL collections
        variables = _template(data.get("variables"))
        graphql = Body("graphql", _template(data.get("query")), variables=variables)
        request = replace(request, method="POST", body=graphql)
    rows = [
        Param(
            _template(one.get("key")),
            _template(one.get("value")),
            enabled=_on(one),
            description=text(one.get("description")),
        )
        for one in mappings(data.get("params"))
        if one.get("key")
    ]
    for one in mappings(data.get("requestVariables")):
        variable = Variable(text(one.get("key")), _template(one.get("value")), _on(one))
        request = replace(request, variables=(*request.variables, variable))
    return settled(with_params(request, rows))


def _body(data: dict[str, Any], own_type: str, where: str, losses: Losses) -> Body:
    kind, content = text(data.get("contentType")), data.get("body")
    if kind == "multipart/form-data":
        rows = tuple(_part(one) for one in mappings(content))
        for row in rows:
            if row.kind == "file" and row.enabled:
                losses.add(where, tr("The file of the form field {name!r}", name=row.name), tr(_NO_FILE))
        return Body("multipart-form", rows=rows)
    if kind == FORM:
        return Body("form-urlencoded", rows=_form(content))
    if kind == "application/octet-stream":
        name = text(mapping(content).get("name") or (content if isinstance(content, str) else ""))
        if not name:
            losses.add(where, tr("The file that is the body"), tr(_NO_FILE))
        return Body("file", files=(BodyFile(name),) if name else ())
    return raw_body(_template(content), own_type or kind, has_own_type=bool(own_type))


def _form(content: Any) -> tuple[FormRow, ...]:
    """`name: value` lines, or rows."""
    if not isinstance(content, str):
        return tuple(
            FormRow(_template(one.get("key")), _template(one.get("value")), enabled=_on(one))
            for one in mappings(content)
        )
    rows = []
    for line in content.split("\n"):
        name, colon, value = line.partition(":")
        if colon:
            rows.append(
                FormRow(
                    _template(name.strip().lstrip("#").strip()),
                    _template(value.strip()),
                    enabled=not line.startswith("#"),
                )
            )
    return tuple(rows)


def _part(row: dict[str, Any]) -> FormRow:
    name, kind = _template(row.get("key")), text(row.get("contentType"))
    if flag(row.get("isFile")):
        return FormRow(name, "", "file", (), kind, _on(row))
    return FormRow(name, _template(row.get("value")), content_type=kind, enabled=_on(row))


def _examples(value: Any) -> tuple[Example, ...]:
    """The saved answers, by their name; each has the request that it answers."""
    quiet = Losses()
    found = []
    for title, one in mapping(value).items():
        answer = mapping(one)
        original = _request({**mapping(answer.get("originalRequest")), "responses": None}, "", quiet)
        headers = _pairs(answer.get("headers"))
        body = text(answer.get("body"))
        found.append(
            Example(
                name=text(answer.get("name")) or title,
                method=original.method,
                url=original.url,
                params=original.params,
                headers=original.headers,
                body=original.body,
                status=whole(answer.get("code")) or 0,
                status_text=text(answer.get("status")),
                response_headers=tuple((pair.name, pair.value) for pair in headers),
                response_kind=example_kind(header_value(headers, "content-type"), body),
                response_body=body,
            )
        )
    return tuple(found)


def _scripts(data: dict[str, Any], where: str, losses: Losses) -> tuple[Script, ...]:
    found = tuple(Script(phase, code) for key, phase in _PHASES if (code := text(data.get(key))).strip())
    if found:
        losses.add(
            where,
            tr("Scripts that call pw.* or hopp.*"),
            tr("They are kept as they are, as text: these names are not known here."),
        )
    return found


KIND = ImporterKind(id="hoppscotch", label=_LABEL, suffixes=(".json",), sniff=_sniff, read=_read, order=50)
