"""Posting: `.posting.yaml` files, alone or in folders, with the variables of `posting.env`."""

import re
from dataclasses import replace
from typing import Any

from postgui.formats.importer_kind import ImporterKind
from postgui.formats.importing.build import (
    branch,
    imported,
    method_of,
    path_params,
    raw_body,
    settled,
    top_branch,
    values,
    with_params,
)
from postgui.formats.importing.losses import Losses
from postgui.formats.importing.source import Source, parsed, unreadable
from postgui.formats.importing.value import mapping, mappings, text
from postgui.model.bundle import Imported, Item
from postgui.model.collection import Environment
from postgui.model.problem import ProblemError
from postgui.model.request import AuthConfig, Body, FormRow, Pair, Param, Request, Settings, Variable
from postgui.translation import tr

_LABEL = "Posting"
_SUFFIX = ".posting.yaml"
_REFERENCE = re.compile(r"(?<!\$)\$(?:\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*))")
_KEYS = frozenset(
    "name description method url body headers params path_params cookies auth scripts options tags".split()  # noqa: SIM905
)


def _sniff(source: Source) -> int:
    if source.is_tree:
        return 70 if any(path.endswith(_SUFFIX) for path in source.files) else 0
    if source.head.lstrip()[:1] in ("{", "["):
        return 0
    named = source.name.endswith(_SUFFIX)
    if not named and not re.search(r"(?m)^url: ", source.head):
        return 0
    data = source.mapping
    is_request = "url" in data and data.keys() <= _KEYS
    return (90 if named else 62) if is_request else 0


def _read(source: Source) -> Imported:
    losses = Losses()
    if not source.is_tree:
        made = _request(mapping(parsed(source.text, source.name)), source.name, losses)
        return imported(_LABEL, top_branch(made.name, [made]), (), losses.done())
    paths = sorted(path for path in source.files if path.endswith(_SUFFIX))
    if not paths:
        raise ProblemError(unreadable(source.name, tr("no file of it ends with {suffix}", suffix=_SUFFIX)))
    items = _folder(source, "", paths, losses)
    environments = [
        Environment(
            path.rpartition("/")[2].removesuffix(".env") or "posting", _variables(source.member(path).text)
        )
        for path in sorted(source.files)
        if path.endswith(".env")
    ]
    return imported(_LABEL, top_branch(source.name, items), environments, losses.done())


def _folder(source: Source, prefix: str, paths: list[str], losses: Losses) -> list[Item]:
    names = dict.fromkeys(
        path.removeprefix(prefix).partition("/")[0] for path in paths if "/" in path[len(prefix) :]
    )
    found: list[Item] = []
    for name in names:
        inner = f"{prefix}{name}/"
        below = [path for path in paths if path.startswith(inner)]
        found.append(branch(name, _folder(source, inner, below, losses)))
    for path in paths:
        if "/" not in path[len(prefix) :]:
            found.append(_request(mapping(parsed(source.member(path).text, path)), path, losses))
    return found


def _template(value: Any) -> str:
    """`$name` and `${name}` as `{{name}}`; `$$` as a dollar sign."""
    return _REFERENCE.sub(lambda match: f"{{{{{match[1] or match[2]}}}}}", text(value)).replace("$$", "$")


def _variables(content: str) -> tuple[Variable, ...]:
    found = []
    for line in content.splitlines():
        name, equals, value = line.strip().removeprefix("export ").partition("=")
        if equals and not name.startswith("#"):
            found.append(Variable(name.strip(), value.strip().strip("\"'")))
    return tuple(found)


def _request(data: dict[str, Any], file: str, losses: Losses) -> Request:
    name = text(data.get("name")) or file.rpartition("/")[2].removesuffix(_SUFFIX)
    url = _template(data.get("url")).strip()
    headers = tuple(
        Pair(_template(one.get("name")), _template(one.get("value")), _on(one))
        for one in mappings(data.get("headers"))
    )
    cookies = "; ".join(
        f"{_template(one.get('name'))}={_template(one.get('value'))}"
        for one in mappings(data.get("cookies"))
        if _on(one)
    )
    if cookies:
        headers = (*headers, Pair("Cookie", cookies))
    scripts = {key: text(one) for key, one in mapping(data.get("scripts")).items() if one}
    if scripts:
        losses.add(
            name,
            tr("Python scripts: {values}", values=", ".join(scripts.values())),
            tr("They are for Posting's own objects."),
        )
    given = {text(one.get("name")): _template(one.get("value")) for one in mappings(data.get("path_params"))}
    own_type = next((one.value for one in headers if one.name.lower() == "content-type"), "")
    request = Request(
        name=name,
        method=method_of(text(data.get("method")) or "GET"),
        url=url,
        headers=headers,
        body=_body(mapping(data.get("body")), own_type),
        auth=_auth(mapping(data.get("auth")), name, losses),
        settings=_settings(mapping(data.get("options"))),
        docs=text(data.get("description")),
        tags=tuple(text(one) for one in data.get("tags") or () if isinstance(one, str)),
    )
    rows = [
        Param(_template(one.get("name")), _template(one.get("value")), enabled=_on(one))
        for one in mappings(data.get("params"))
    ]
    return settled(with_params(request, [*rows, *path_params(url, given)]))


def _on(row: dict[str, Any]) -> bool:
    return row.get("enabled") is not False


def _body(data: dict[str, Any], own_type: str) -> Body:
    rows = mappings(data.get("form_data"))
    if rows:
        fields = (
            FormRow(_template(one.get("name")), _template(one.get("value")), enabled=_on(one)) for one in rows
        )
        return Body("form-urlencoded", rows=tuple(fields))
    kind = own_type or text(data.get("content_type"))
    content = _template(data.get("content"))
    if not kind and content.lstrip()[:1] in ("{", "["):
        kind = "application/json"
    return raw_body(content, kind, has_own_type=bool(own_type))


def _auth(data: dict[str, Any], where: str, losses: Losses) -> AuthConfig:
    kind = text(data.get("type"))
    said = mapping(data.get(kind))
    if kind in ("basic", "digest"):
        pairs = (("username", _template(said.get("username"))), ("password", _template(said.get("password"))))
        return AuthConfig(kind, pairs)
    if kind == "bearer_token":
        return AuthConfig("bearer", values(token=_template(said.get("token"))))
    if kind:
        losses.add(
            where,
            tr("Authentication of kind {kind}", kind=kind),
            tr("PostGUI has no such kind; the request goes without."),
        )
    return AuthConfig("none")


def _settings(data: dict[str, Any]) -> Settings:
    found = Settings()
    if data.get("follow_redirects") is False:
        found = replace(found, follow_redirects=False)
    if data.get("verify_ssl") is False:
        found = replace(found, verify_tls=False)
    if data.get("attach_cookies") is False:
        found = replace(found, use_cookies=False)
    timeout = data.get("timeout")
    if isinstance(timeout, int | float) and 0 < timeout < 1e6:
        found = replace(found, timeout_ms=int(timeout * 1000))
    if proxy := text(data.get("proxy_url")):
        found = replace(found, proxy=proxy)
    return found


KIND = ImporterKind(id="posting", label=_LABEL, suffixes=(".yaml",), sniff=_sniff, read=_read, order=54)
