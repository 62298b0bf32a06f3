"""Requests -> OpenCollection 1.0 YAML, for new files and for files that are there.

A new file says only what differs from the default. A change of a file computes its new values
from its old ones, so that whatever the model can't hold stays, and lets `yaml_edit` put just the
difference into the text. An unchanged request gives the very same text. Pure.
"""

from postgui.formats import yaml_edit, yaml_emit
from postgui.formats.opencollection_auth import auth_data
from postgui.formats.opencollection_body import GRAPHQL, request_body_data
from postgui.formats.opencollection_entry import Entry, changed_list, pair_data, variable_data
from postgui.formats.opencollection_example import examples_data
from postgui.formats.opencollection_param import params_data
from postgui.formats.opencollection_read import (
    REQUEST_TYPES,
    header_of,
    request_of,
    settings_of,
)
from postgui.formats.opencollection_runtime import assertions_data, captures_data, scripts_data
from postgui.formats.opencollection_value import items, pair_of, variable_of
from postgui.formats.yaml12 import Data, Node, compose
from postgui.model.query import colon_path
from postgui.model.request import Request, Settings

_TOP = (
    "opencollection",
    "info",
    "http",
    GRAPHQL,
    "request",
    "runtime",
    "settings",
    "app",
    "examples",
    "docs",
)
_INFO = ("name", "description", "type", "seq", "tags")
_RUNTIME = ("variables", "scripts", "assertions", "actions")
_HTTP = ("method", "url", "headers", "params", "body", "auth")
_SETTINGS = ("encodeUrl", "timeout", "followRedirects", "maxRedirects", "forwardAuthorizationHeader")
KEY_ORDER = {
    "": _TOP,
    "info": _INFO,
    "http": _HTTP,
    GRAPHQL: _HTTP,
    "runtime": _RUNTIME,
    "settings": _SETTINGS,
}
"""The keys of each part of a request, in the order in which they stand."""


def write_request(request: Request, *, seq: int | None = None) -> str:
    """A new request file."""
    section = _section(None, request)
    info: dict[str, Data] = {"name": request.name, "type": section}
    if seq is not None:
        info["seq"] = seq
    start: dict[str, Data] = {
        "info": info,
        section: {"method": request.method, "url": colon_path(request.url, request.params)},
    }
    return yaml_emit.document(_changed(compose(yaml_emit.document(start)), request))


def update_request(text: str, request: Request, *, name: str = "", where: str = "the file") -> str:
    """`text` changed as little as possible so that it says `request`.

    `name` is the name that the request has when the file gives none. What the schema can't hold
    is left out (see `postgui.formats.sidecar`).

    Raises:
        ProblemError: `text` can't be read.
    """
    root = compose(text, where)
    if request_of(root, name) == request:
        return text
    text = _with_section(text, root, _section(root, request))
    return yaml_edit.edit(text, _changed(compose(text, where), request, name), where)


def _section(root: Node | None, request: Request) -> str:
    """The type that the item should have: GraphQL has one of its own, with a part of the same name."""
    others = (each.body for index, each in enumerate(request.variants) if index != request.variant)
    if request.body.kind != GRAPHQL or any(body.kind != GRAPHQL for body in others):
        return "http"
    # With these it stays what it is, and the sidecar holds the query: the schema has no place for both.
    stays = root is not None and (root.get("app") or (request.examples and root.get("examples")))
    return "http" if stays else GRAPHQL


def _with_section(text: str, root: Node, section: str) -> str:
    """`text` with its request under the name `section`: one word changes, so that comments stay."""
    header = header_of(root)
    old = header.type if header else section
    keys = {name: key for (key, _), (name, _) in zip(root.real.pairs, root.mapping(), strict=True)}
    if old == section or old not in keys or section in keys or keys[old].kind == "alias":
        return text
    bom = len(text) - len(text.removeprefix("\ufeff"))
    return text[: bom + keys[old].start] + section + text[bom + keys[old].end :]


def update_info(
    text: str, *, name: str | None = None, seq: int | None = None, where: str = "the file"
) -> str:
    """`text` with another name or another place among its siblings; None leaves it."""
    root = compose(text, where)
    document = Entry(root, _TOP)
    info = Entry(root.get("info"), _INFO)
    if name is not None:
        info.text("name", name)
    if seq is not None:
        info.put("seq", seq)
    document.put("info", info.data)
    return yaml_edit.edit(text, document.data, where)


def _changed(root: Node, request: Request, name: str = "") -> dict[str, Data]:
    """The values of a request file after it became `request`."""
    section = _section(root, request)
    document = Entry(root, _TOP)
    _put_info(document, root.get("info"), request, name, section)
    document.part(section, _http(root.get(section), request, section))
    document.part("runtime", _runtime(root.get("runtime"), request))
    document.part("settings", settings_data(root.get("settings"), request.settings))
    # GraphQL items can't have examples: the sidecar holds them.
    document.part(
        "examples", examples_data(root.get("examples"), request.examples) if section == "http" else []
    )
    document.description(request.docs, "docs")
    return document.data


def _runtime(node: Node | None, request: Request) -> Data:
    runtime = Entry(node, _RUNTIME)
    variables, scripts, assertions, actions = (node.get(key) if node else None for key in _RUNTIME)
    runtime.part("variables", changed_list(items(variables), variable_of, variable_data, request.variables))
    runtime.part("scripts", scripts_data(scripts, request.scripts))
    runtime.part("assertions", assertions_data(assertions, request.assertions))
    runtime.part("actions", captures_data(actions, request.captures))
    return runtime.data


def _put_info(document: Entry, node: Node | None, request: Request, name: str, section: str) -> None:
    info = Entry(node, _INFO)
    before = dict(info.data)
    if request.name != (node.text_at("name", name) if node else name):
        info.text("name", request.name)
    kind = node.text_at("type") if node else ""
    if kind or section != "http":
        info.text("type", section)
    if request.tags != tuple(tag.text() for tag in items(node.get("tags") if node else None)):
        info.part("tags", list(request.tags))
    info.description(request.description)
    if info.data != before:
        document.put("info", info.data)


def _http(node: Node | None, request: Request, section: str) -> Data:
    http = Entry(node, _HTTP)
    default = REQUEST_TYPES[section]
    old_method = node.text_at("method", default) if node else default
    if request.method != old_method:
        http.text("method", request.method)
    url = colon_path(request.url, request.params)
    if url != (node.text_at("url") if node else ""):
        http.text("url", url)
    http.part(
        "headers", changed_list(items(node and node.get("headers")), pair_of, pair_data, request.headers)
    )
    http.part("params", params_data(node, request.url, request.params))
    http.put("body", request_body_data(node.get("body") if node else None, request, section))
    http.put("auth", auth_data(node and node.get("auth"), request.auth))
    return http.data


def settings_data(node: Node | None, settings: Settings) -> dict[str, Data]:
    """The `settings` of a request, or `settings.http` of a folder: those that the schema has."""
    data = Entry(node, _SETTINGS)
    old = settings_of(node)
    for key, was, now in (
        ("encodeUrl", old.encode_url, settings.encode_url),
        ("timeout", old.timeout_ms, settings.timeout_ms),
        ("followRedirects", old.follow_redirects, settings.follow_redirects),
        ("maxRedirects", old.max_redirects, settings.max_redirects),
        ("forwardAuthorizationHeader", old.forward_authorization, settings.forward_authorization),
    ):
        if was != now:
            data.put(key, now)
    return data.data
