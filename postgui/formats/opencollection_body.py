"""The `body` of an OpenCollection request, HTTP or GraphQL <-> `Body`. Pure.

What the schema has no place for (compression, boundary, operation name, a file name of one's own) is
left out: the sidecar keeps it.
"""

from dataclasses import dataclass

from postgui.formats.opencollection_entry import Entry, changed_list, pair_data
from postgui.formats.opencollection_value import description_of, enabled_of, items, selected
from postgui.formats.yaml12 import Data, Node
from postgui.model.request import Body, BodyFile, BodyVariant, FormRow, Pair, Request

GRAPHQL = "graphql"
TEXT_BODIES = frozenset(("json", "text", "xml", "sparql"))
BODY_KINDS = TEXT_BODIES | {"form-urlencoded", "multipart-form", "file", GRAPHQL}
PLACEHOLDER = Body("text")
"""Stands for the body of a variant that the schema can't hold: there a variant must have one."""


def body_of(node: Node | None, section: str = "http") -> Body:
    """What `body` says; a list of variants says what the one in use does."""
    if node is not None and node.real.kind == "sequence":
        chosen = selected(node.sequence())
        node = None if chosen is None else node.sequence()[chosen].get("body")
    if section == GRAPHQL:
        return Body(GRAPHQL) if node is None else _graphql_of(node)
    if node is None:
        return Body()
    kind = node.text_at("type", "none")
    data = node.get("data")
    if kind in TEXT_BODIES:
        return Body(kind, "" if data is None else data.text())
    if kind in ("form-urlencoded", "multipart-form"):
        return Body(kind, rows=tuple(map(form_row_of, items(data))))
    if kind == "file":
        return Body(kind, files=tuple(map(body_file_of, items(data))))
    return Body(kind)


def variants_of(node: Node | None, section: str = "http") -> tuple[tuple[BodyVariant, ...], int]:
    """The bodies between which a request can choose, and which one is in use."""
    if node is None or node.real.kind != "sequence":
        return (), 0
    ready = _ready(node, section)
    chosen = selected(node.sequence()) or 0
    return tuple(BodyVariant(each.title, Body() if each.chosen else each.body) for each in ready), chosen


def body_data(node: Node | None, body: Body, section: str = "http") -> Data:
    """The new `body` in the place of `node`, which holds no variants; None: it goes away."""
    if body_of(node, section) == body:
        return None if node is None else node.data()
    return (_graphql if section == GRAPHQL else _one_body)(node, body)


def request_body_data(node: Node | None, request: Request, section: str) -> Data:
    """The new `body` of a request, of which `node` is the present one: one body, or its variants."""
    is_list = node is not None and node.real.kind == "sequence"
    if not request.variants:
        if node is not None and is_list:
            chosen = selected(node.sequence())
            node = None if chosen is None else node.sequence()[chosen].get("body")
        return body_data(node, request.body, section)
    if node is not None and is_list and _is_same(node, request, section):
        return node.data()
    nodes = node.sequence() if node is not None and is_list else []
    known = dict(zip(map(id, nodes), _ready(node, section) if node and is_list else [], strict=True))
    new = [
        _Ready(each.title, request.body if index == request.variant else each.body, index == request.variant)
        for index, each in enumerate(request.variants)
    ]

    def write(old: Node | None, ready: _Ready) -> Data:
        data = Entry(old, ("title", "selected", "body"))
        data.text("title", ready.title)
        body = old.get("body") if old else None
        fallback: Data = {"query": ""} if section == GRAPHQL else {"type": "text", "data": ""}
        present = body.data() if body and ready.body.kind == "none" else None
        data.put("body", body_data(body, ready.body, section) or present or fallback)
        return data.data

    data = changed_list(nodes, lambda item: known[id(item)], write, new)
    return _marked(data, request.variant)


@dataclass(frozen=True, slots=True)
class _Ready:
    """A variant with its body, in use or not."""

    title: str
    body: Body
    chosen: bool


def _ready(node: Node, section: str) -> list[_Ready]:
    chosen = selected(node.sequence())
    return [
        _Ready(each.text_at("title"), body_of(each.get("body"), section), index == chosen)
        for index, each in enumerate(node.sequence())
    ]


def _is_same(node: Node, request: Request, section: str) -> bool:
    same_variants = variants_of(node, section) == (request.variants, request.variant)
    return same_variants and body_of(node, section) == request.body


def _marked(data: list[Data], chosen: int) -> list[Data]:
    """`data` in which the variant `chosen` is the one in use; nothing is marked that need not be."""
    marked = [
        index for index, each in enumerate(data) if isinstance(each, dict) and each.get("selected") is True
    ]
    if (marked[0] if marked else 0) == chosen:
        return data
    result: list[Data] = []
    for index, each in enumerate(data):
        entry = dict(each) if isinstance(each, dict) else {}
        if index == chosen:
            title = {key: entry.pop(key) for key in ("title",) if key in entry}
            entry = {**title, "selected": True, **{key: entry[key] for key in entry if key != "selected"}}
        elif entry.get("selected") is True:
            entry["selected"] = False
        result.append(entry)
    return result


def form_row_of(node: Node) -> FormRow:
    value = node.get("value")
    is_file = node.text_at("type") == "file"
    paths: tuple[str, ...] = ()
    text = ""
    if value is not None and value.real.kind == "sequence":
        paths = tuple(path.text() for path in value.sequence())
        text = "" if is_file else ", ".join(paths)
    elif value is not None:
        text = value.text()
        paths = (text,) if is_file and text else ()
    return FormRow(
        name=node.text_at("name"),
        value="" if is_file else text,
        kind="file" if is_file else "text",
        files=paths if is_file else (),
        content_type=node.text_at("contentType"),
        enabled=enabled_of(node),
        description=description_of(node),
    )


def body_file_of(node: Node) -> BodyFile:
    mark = node.get("selected")
    return BodyFile(
        node.text_at("filePath"),
        node.text_at("contentType"),
        mark is not None and mark.data() is True,
        description_of(node),
    )


def _graphql_of(node: Node) -> Body:
    return Body(GRAPHQL, node.text_at("query"), variables=node.text_at("variables"))


def _graphql(node: Node | None, body: Body) -> Data:
    # A body that came from an HTTP item has another shape: nothing of it can stay.
    data = Entry(None if node is None or node.get("type") is not None else node)
    data.text("query", body.text)
    data.text("variables", body.variables, optional=True)
    return data.data


def _one_body(node: Node | None, body: Body) -> Data:
    kind = node.text_at("type") if node else ""
    if body.kind not in BODY_KINDS or body.kind == GRAPHQL:
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
    return pair_data(node, Pair(row.name, row.value, row.enabled, row.description))


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
