"""One request of a Postman collection, version 2.0 or 2.1 -> `Request`. Pure."""

from collections.abc import Iterable
from typing import Any

from postgui.formats.importing.build import (
    example_kind,
    header_value,
    method_of,
    raw_kind,
    settled,
    tidy,
)
from postgui.formats.importing.losses import Losses
from postgui.formats.importing.postman_auth import read_auth
from postgui.formats.importing.postman_setting import read_certificate, read_settings, switched_off
from postgui.formats.importing.value import flag, items, mapping, mappings, pretty, text, whole
from postgui.model.query import format_query, join_url, parse_query, path_names, split_url
from postgui.model.request import (
    Body,
    BodyFile,
    Example,
    FormRow,
    Pair,
    Param,
    Request,
    Variable,
)
from postgui.model.script import Phase, Script
from postgui.translation import tr

_LANGUAGES = {"json": "json", "xml": "xml", "text": "text", "html": "text", "javascript": "text"}
_LANGUAGE_TYPES = {"html": "text/html", "javascript": "application/javascript"}
_PHASES: dict[str, Phase] = {"prerequest": "before-request", "test": "tests"}


def read_item(item: dict[str, Any], where: str, losses: Losses) -> Request:
    """An item that has a request."""
    given = item.get("request")
    request = {"url": given} if isinstance(given, str) else mapping(given)
    url, params = read_url(request.get("url"))
    headers = read_headers(either(request, "header"))
    behavior = mapping(item.get("protocolProfileBehavior"))
    settings = read_settings(behavior, where, losses)
    made = Request(
        name=text(item.get("name")) or url or "Untitled",
        method=method_of(text(request.get("method")) or "GET"),
        url=url,
        params=params,
        headers=headers,
        body=read_body(request.get("body"), headers, where, losses),
        auth=read_auth(request.get("auth"), where, losses),
        settings=read_certificate(settings, request, where, losses),
        variables=read_variables(item.get("variable")),
        docs=description(request.get("description")) or description(item.get("description")),
        switched_off=switched_off(behavior),
        scripts=read_scripts(either(item, "event"), where, losses),
        examples=tuple(read_example(one, where) for one in mappings(either(item, "response"))),
    )
    return settled(made)


def either(data: dict[str, Any], name: str) -> Any:
    """What stands under `name`, or under its plural, which some exports have."""
    return data.get(name) or data.get(f"{name}s")


def description(value: Any) -> str:
    """Plain, or as an object with `content`."""
    return text(value.get("content")) if isinstance(value, dict) else text(value)


def read_url(value: Any) -> tuple[str, tuple[Param, ...]]:
    """The URL as typed, and the rows that it can't hold."""
    if not isinstance(value, dict):
        url = tidy(text(value)).strip()
        return url, tuple(Param(name, "", "path") for name in path_names(url) if f":{name}" in url)
    raw = tidy(text(value.get("raw"))).strip() or _assembled(value)
    rows = [_query_row(one) for one in items(value.get("query"))]
    url = _with_query(raw, [_safe(row) for row in rows if row.enabled]) if rows else raw
    said = {text(one.get("key") or one.get("id")): one for one in mappings(value.get("variable"))}
    paths = [
        Param(name, text(mapping(said.get(name)).get("value")), "path", description=_about(said.get(name)))
        for name in path_names(url)
        if name in said or f":{name}" in url
    ]
    telling = paths or any(not row.enabled or row.description for row in rows)
    return url, (*map(_safe, rows), *paths) if telling else ()


def _with_query(raw: str, enabled: list[Param]) -> str:
    """`raw` where its query has the rows listed, which then may be written another way; else those."""
    base, query, fragment = split_url(raw)
    if query is not None and [row.name for row in parse_query(query)] == [row.name for row in enabled]:
        return raw
    return join_url(base, format_query(enabled) if enabled else None, fragment)


def _assembled(value: dict[str, Any]) -> str:
    """A URL given only in its parts."""
    host = value.get("host")
    name = ".".join(map(text, host)) if isinstance(host, list) else text(host)
    protocol, port = text(value.get("protocol")), text(value.get("port"))
    path = value.get("path")
    parts = [text(one.get("value") if isinstance(one, dict) else one) for one in items(path)]
    tail = "/".join(parts) if isinstance(path, list) else text(path).lstrip("/")
    front = f"{protocol.removesuffix('://')}://" if protocol else ""
    fragment = text(value.get("hash"))
    mark = f"#{fragment}" if fragment else ""
    return f"{front}{name}{':' + port if port else ''}{'/' + tail if tail else ''}{mark}"


def _query_row(value: Any) -> Param:
    if not isinstance(value, dict):
        name, equals, rest = text(value).partition("=")
        return Param(name, rest if equals else None)
    given = value.get("value")
    return Param(
        tidy(text(value.get("key"))),
        None if given is None and not flag(value.get("disabled")) else tidy(text(given)),
        enabled=not flag(value.get("disabled")),
        description=_about(value),
    )


def _safe(row: Param) -> Param:
    if not row.enabled or "{{" in row.name + (row.value or ""):
        return row
    name = row.name.replace("&", "%26").replace("#", "%23").replace("=", "%3D")
    value = None if row.value is None else row.value.replace("&", "%26").replace("#", "%23")
    return Param(name, value, row.kind, row.enabled, row.description)


def _about(value: Any) -> str:
    return description(mapping(value).get("description"))


def read_headers(value: Any) -> tuple[Pair, ...]:
    """Listed, or lines of text in which `//` switches one off."""
    if isinstance(value, str):
        return tuple(_header_line(line) for line in value.splitlines() if ":" in line)
    found = []
    for one in items(value):
        if isinstance(one, str) and ":" in one:
            found.append(_header_line(one))
        elif isinstance(one, dict) and (one.get("key") not in (None, "") or one.get("value")):
            enabled = not flag(one.get("disabled"))
            found.append(
                Pair(text(one.get("key")).strip(), tidy(text(one.get("value"))), enabled, _about(one))
            )
    return tuple(found)


def _header_line(line: str) -> Pair:
    stripped = line.strip()
    name, _, value = stripped.removeprefix("//").partition(":")
    return Pair(name.strip(), tidy(value.strip()), not stripped.startswith("//"))


def read_body(value: Any, headers: Iterable[Pair], where: str, losses: Losses) -> Body:
    """The body, by its mode."""
    body = mapping(value)
    if flag(body.get("disabled")):
        losses.add(where, tr("A body that is switched off"), tr("A request here has a body or none."))
        return Body()
    mode = text(body.get("mode"))
    if mode == "raw" or (not mode and body.get("raw")):
        return _raw(body, header_value(headers, "content-type"))
    if mode in ("urlencoded", "formdata"):
        return _form(mode, body.get(mode), where, losses)
    if mode == "file":
        return _file(body.get("file"), where, losses)
    if mode == "graphql":
        return _graphql(body.get("graphql"))
    if mode not in ("", "none"):
        losses.add(where, tr("A body of mode {mode}", mode=mode), tr("PostGUI has no such body."))
    return Body()


def _raw(body: dict[str, Any], own_type: str) -> Body:
    content = text(body.get("raw"))
    if not content:
        return Body()
    language = text(mapping(mapping(body.get("options")).get("raw")).get("language"))
    kind = raw_kind(own_type) if own_type else _LANGUAGES.get(language, "text")
    return Body(kind, tidy(content), content_type="" if own_type else _LANGUAGE_TYPES.get(language, ""))


def _form(mode: str, value: Any, where: str, losses: Losses) -> Body:
    if isinstance(value, str):
        pairs = (piece.partition("=") for piece in value.split("&") if piece)
        rows = [FormRow(tidy(name), tidy(rest)) for name, _, rest in pairs]
    else:
        rows = [_form_row(one, where, losses) for one in mappings(value)]
    kind = "form-urlencoded" if mode == "urlencoded" else "multipart-form"
    return Body(kind, rows=tuple(rows)) if rows else Body()


def _form_row(row: dict[str, Any], where: str, losses: Losses) -> FormRow:
    name, enabled = tidy(text(row.get("key"))), not flag(row.get("disabled"))
    content_type = text(row.get("contentType"))
    if row.get("type") != "file":
        return FormRow(name, tidy(text(row.get("value"))), "text", (), content_type, enabled, _about(row))
    source = row.get("src") or row.get("value")
    files = tuple(text(one) for one in (source if isinstance(source, list) else [source]) if one)
    if not files and enabled:
        losses.add(
            where,
            tr("The file of the form field {name!r}", name=name),
            tr("The export does not name it: choose it anew."),
        )
    return FormRow(name, "", "file", files, content_type, enabled, _about(row), text(row.get("fileName")))


def _file(value: Any, where: str, losses: Losses) -> Body:
    file = {"src": value} if isinstance(value, str) else mapping(value)
    if path := text(file.get("src")):
        return Body("file", files=(BodyFile(path),))
    if content := text(file.get("content")):
        return Body("text", content)
    losses.add(where, tr("The file that is the body"), tr("The export does not name it: choose it anew."))
    return Body("file")


def _graphql(value: Any) -> Body:
    if isinstance(value, str):
        return Body("graphql", tidy(value))
    fields = mapping(value)
    variables = fields.get("variables")
    shown = variables if isinstance(variables, str) else "" if variables in (None, {}) else pretty(variables)
    operation = text(fields.get("operationName"))
    return Body("graphql", tidy(text(fields.get("query"))), variables=tidy(shown), operation=operation)


def read_variables(value: Any) -> tuple[Variable, ...]:
    """Variables of a collection, folder, request or environment."""
    found = []
    for one in mappings(value):
        name = text(one.get("key") or one.get("name") or one.get("id"))
        if not name:
            continue
        enabled = not flag(one.get("disabled")) and one.get("enabled") is not False
        secret = one.get("type") == "secret" or flag(one.get("secret"))
        found.append(Variable(name, tidy(text(one.get("value"))), enabled, secret, _about(one)))
    return tuple(found)


def read_scripts(value: Any, where: str, losses: Losses) -> tuple[Script, ...]:
    """Scripts as text; that they use `pm` is told, because nothing of it is run by importing."""
    found = []
    for event in mappings(value):
        script = event.get("script")
        lines = script if isinstance(script, str | list) else mapping(script).get("exec")
        code = "\n".join(map(text, lines)) if isinstance(lines, list) else text(lines)
        phase = _PHASES.get(text(event.get("listen")))
        if isinstance(script, dict) and script.get("src"):
            losses.add(
                where, tr("A script in a file of its own"), tr("Only scripts in the collection come along.")
            )
        if not code.strip() or flag(event.get("disabled")):
            if code.strip():
                losses.add(where, tr("A script that is switched off"), tr("Scripts here have no switch."))
            continue
        if phase is None:
            losses.add(
                where,
                tr("A script for {text}", text=text(event.get("listen"))),
                tr("There is no such moment here."),
            )
            continue
        found.append(Script(phase, code))
    if any("pm." in script.code or "postman." in script.code for script in found):
        losses.add(
            where,
            tr("Scripts that call pm.*"),
            tr("They are kept as they are and run when the request is sent, where not all of pm is there."),
        )
    return tuple(found)


def read_example(value: dict[str, Any], where: str) -> Example:
    """A saved answer with the request that it answers."""
    original = mapping(value.get("originalRequest"))
    quiet = Losses()
    url, params = read_url(original.get("url"))
    headers = read_headers(either(original, "header"))
    answer_headers = read_headers(either(value, "header"))
    body = text(value.get("body"))
    kind = header_value(answer_headers, "content-type") or text(value.get("_postman_previewlanguage"))
    return Example(
        name=text(value.get("name")) or "Example",
        description=description(value.get("description")),
        method=method_of(text(original.get("method"))) if original else "",
        url=url,
        params=params,
        headers=headers,
        body=read_body(original.get("body"), headers, where, quiet),
        status=whole(value.get("code")) or 0,
        status_text=text(value.get("status")),
        response_headers=tuple((pair.name, pair.value) for pair in answer_headers),
        response_kind=example_kind(kind, body),
        response_body=body,
    )
