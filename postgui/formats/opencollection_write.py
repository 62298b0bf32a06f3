"""Model -> OpenCollection 1.0 YAML, for new files and for files that are there.

A new file says only what differs from the default. A change of a file computes its new values
from its old ones, so that whatever the model can't hold stays, and lets `yaml_edit` put just the
difference into the text. An unchanged request gives the very same text. Pure.
"""

from dataclasses import replace

from postgui.formats import yaml_edit, yaml_emit
from postgui.formats.opencollection_auth import auth_data
from postgui.formats.opencollection_entry import Entry, changed_list, variable_data
from postgui.formats.opencollection_read import (
    BODY_KINDS,
    TEXT_BODIES,
    body_file_of,
    body_of,
    form_row_of,
    items,
    pair_of,
    params_of,
    query_rows,
    request_of,
    selected,
    settings_of,
    variable_of,
)
from postgui.formats.yaml12 import Data, Node, compose
from postgui.model.request import Body, BodyFile, FormRow, Pair, Param, Request, Settings

_TOP = ("opencollection", "info", "http", "request", "runtime", "settings", "docs")
_INFO = ("name", "description", "type", "seq", "tags")
_HTTP = ("method", "url", "headers", "params", "body", "auth")
_SETTINGS = ("encodeUrl", "timeout", "followRedirects", "maxRedirects", "forwardAuthorizationHeader")


def write_request(request: Request, *, seq: int | None = None) -> str:
    """A new request file."""
    info: dict[str, Data] = {"name": request.name, "type": "http"}
    if seq is not None:
        info["seq"] = seq
    start: dict[str, Data] = {"info": info, "http": {"method": request.method, "url": request.url}}
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
    return yaml_edit.edit(text, _changed(root, request, name), where)


def write_collection(name: str) -> str:
    """A new `opencollection.yml`."""
    return yaml_emit.document({"opencollection": "1.0.0", "info": {"name": name}})


def write_folder(name: str, *, seq: int | None = None) -> str:
    """A new `folder.yml`."""
    info: dict[str, Data] = {"name": name, "type": "folder"}
    if seq is not None:
        info["seq"] = seq
    return yaml_emit.document({"info": info})


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
    old = request_of(root, name)
    document = Entry(root, _TOP)
    if request.name != old.name or request.tags != old.tags:
        info = Entry(root.get("info"), _INFO)
        if request.name != old.name:
            info.text("name", request.name)
        if request.tags != old.tags:
            info.part("tags", list(request.tags))
        document.put("info", info.data)
    document.part("http", _http(root.get("http"), request))
    if request.variables != old.variables:
        runtime = Entry(root.get("runtime"), ("variables",))
        nodes = items(known.get("variables") if (known := root.get("runtime")) else None)
        runtime.part("variables", changed_list(nodes, variable_of, variable_data, request.variables))
        document.part("runtime", runtime.data)
    document.part("settings", _settings(root.get("settings"), request.settings))
    document.description(request.docs, "docs")
    return document.data


def _http(node: Node | None, request: Request) -> Data:
    http = Entry(node, _HTTP)
    old_method = node.text_at("method", "GET") if node else "GET"
    if request.method != old_method:
        http.text("method", request.method)
    if request.url != (node.text_at("url") if node else ""):
        http.text("url", request.url)
    http.part("headers", changed_list(items(node and node.get("headers")), pair_of, _pair, request.headers))
    http.part("params", _params(node, request))
    http.put("body", _body(node and node.get("body"), request.body))
    http.put("auth", auth_data(node and node.get("auth"), request.auth))
    return http.data


def _params(node: Node | None, request: Request) -> list[Data]:
    """The rows to list: those of the request, or in a file that repeats the URL, the URL's."""
    listed = node.get("params") if node else None
    nodes = items(listed)
    old = params_of(listed, node.text_at("url") if node else "")
    rows = request.params
    if not rows and nodes:
        rows = query_rows(request.url)
    known = dict(zip(map(id, nodes), old, strict=True))
    return changed_list(nodes, lambda item: known[id(item)], _param, rows)


def _pair(node: Node | None, pair: Pair) -> Data:
    data = Entry(node)
    data.text("name", pair.name)
    data.text("value", pair.value)
    data.enabled(pair.enabled)
    data.description(pair.description)
    return data.data


def _param(node: Node | None, param: Param) -> Data:
    data = Entry(node)
    data.text("name", param.name)
    data.text("value", param.value or "")
    data.text("type", param.kind)
    data.enabled(param.enabled)
    data.description(param.description)
    return data.data


def _body(node: Node | None, body: Body) -> Data:
    if node is not None and body_of(node) == body:
        return node.data()
    if node is None or node.real.kind != "sequence":
        return _one_body(node, body)
    if body.kind == "none":
        return node.data()  # the variants stay; the sidecar says that none is in use
    variants = node.sequence()
    chosen = selected(variants)
    return [
        {**Entry(variant).data, "body": _one_body(variant.get("body"), body)}
        if index == chosen
        else variant.data()
        for index, variant in enumerate(variants)
    ] or _one_body(None, body)


def _one_body(node: Node | None, body: Body) -> Data:
    kind = node.text_at("type") if node else ""
    if body.kind not in BODY_KINDS:
        return node.data() if node and kind == body.kind and kind != "none" else None
    data = Entry(node if kind == body.kind else None)
    data.text("type", body.kind)
    nodes = items(node.get("data")) if node and kind == body.kind and kind not in TEXT_BODIES else []
    if body.kind in TEXT_BODIES:
        data.text("data", body.text)
    elif body.kind == "form-urlencoded":
        data.put("data", changed_list(nodes, form_row_of, _field, body.rows))
    elif body.kind == "multipart-form":
        data.put("data", changed_list(nodes, form_row_of, _part, body.rows))
    else:
        data.put("data", changed_list(nodes, body_file_of, _body_file, body.files))
    return data.data


def _field(node: Node | None, row: FormRow) -> Data:
    return _pair(node, Pair(row.name, row.value, row.enabled, row.description))


def _part(node: Node | None, row: FormRow) -> Data:
    data = Entry(node)
    old = form_row_of(node) if node else None
    data.text("name", row.name)
    data.text("type", row.kind)
    if row.kind == "file":
        if old is None or old.kind != "file" or old.files != row.files or "value" not in data.data:
            data.put("value", list(row.files))
    elif old is None or old.kind != "text" or old.value != row.value or "value" not in data.data:
        data.put("value", row.value)
    data.text("contentType", row.content_type, optional=True)
    data.enabled(row.enabled)
    data.description(row.description)
    return data.data


def _body_file(node: Node | None, file: BodyFile) -> Data:
    data = Entry(node)
    data.text("filePath", file.path)
    data.text("contentType", file.content_type)
    if node is None or body_file_of(node).selected != file.selected or "selected" not in data.data:
        data.put("selected", file.selected)
    data.description(file.description)
    return data.data


def _settings(node: Node | None, settings: Settings) -> Data:
    data = Entry(node, _SETTINGS)
    old = settings_of(node)
    new = replace(settings, verify_tls=None, http_version=None)
    for key, was, now in (
        ("encodeUrl", old.encode_url, new.encode_url),
        ("timeout", old.timeout_ms, new.timeout_ms),
        ("followRedirects", old.follow_redirects, new.follow_redirects),
        ("maxRedirects", old.max_redirects, new.max_redirects),
        ("forwardAuthorizationHeader", old.forward_authorization, new.forward_authorization),
    ):
        if was != now:
            data.put(key, now)
    return data.data
