"""The `params` of a request or an example <-> rows. The URL is the truth for enabled query rows. Pure."""

from dataclasses import replace

from postgui.formats.opencollection_entry import Entry, changed_list
from postgui.formats.opencollection_value import description_of, enabled_of, items
from postgui.formats.yaml12 import Data, Node
from postgui.model.query import format_query, parse_query, split_url
from postgui.model.request import Param


def query_rows(url: str) -> tuple[Param, ...]:
    """The rows of the URL's query; none where there is no query, or an empty one."""
    query = split_url(url)[1]
    return parse_query(query) if query else ()


def params_of(node: Node | None, url: str) -> tuple[Param, ...]:
    """The rows as the file lists them, one for one; an enabled row has the URL's value."""
    pending = list(query_rows(url))
    rows: list[Param] = []
    for item in items(node):
        kind = "path" if item.text_at("type") == "path" else "query"
        row = Param(
            item.text_at("name"),
            item.text_at("value"),
            "path" if kind == "path" else "query",
            enabled_of(item),
            description_of(item),
        )
        if kind == "query" and row.enabled:
            at = next((i for i, known in enumerate(pending) if known.name == row.name), None)
            if at is not None:
                row = replace(row, value=pending.pop(at).value)
        rows.append(row)
    return tuple(rows)


def worth_telling(rows: tuple[Param, ...], url: str) -> tuple[Param, ...]:
    """Nothing, when the rows only repeat the URL."""
    if any(row.kind == "path" or not row.enabled or row.description for row in rows):
        return rows
    return () if format_query(rows) == (split_url(url)[1] or "") else rows


def params_data(node: Node | None, url: str, params: tuple[Param, ...]) -> list[Data]:
    """The rows to list in the request `node`: `params`, or in a file that repeats the URL, those of `url`."""
    listed = node.get("params") if node else None
    nodes = items(listed)
    old = params_of(listed, node.text_at("url") if node else "")
    rows = query_rows(url) if nodes and not params else params
    known = dict(zip(map(id, nodes), old, strict=True))
    return changed_list(nodes, lambda item: known[id(item)], _param, rows)


def _param(node: Node | None, param: Param) -> Data:
    data = Entry(node)
    data.text("name", param.name)
    data.text("value", param.value or "")
    data.text("type", param.kind)
    data.enabled(param.enabled)
    data.description(param.description)
    return data.data
