"""The `examples` of an HTTP request: each a request with the answer to it <-> `Example`. Pure."""

from collections.abc import Sequence
from typing import Literal, TypeAlias, get_args

from postgui.formats.opencollection_body import body_data, body_of
from postgui.formats.opencollection_entry import Entry, changed_among, changed_list, pair_data
from postgui.formats.opencollection_param import params_data, params_of, worth_telling
from postgui.formats.opencollection_value import description_of, items, mappings, pair_of
from postgui.formats.yaml12 import Data, Node
from postgui.model.request import Example

_Kind: TypeAlias = Literal["json", "text", "xml", "html", "binary"]
_TOP = ("name", "description", "request", "response")
_REQUEST = ("url", "method", "headers", "params", "body")
_RESPONSE = ("status", "statusText", "headers", "body")


def examples_of(node: Node | None) -> tuple[Example, ...]:
    return tuple(map(_example_of, mappings(node)))


def examples_data(node: Node | None, examples: Sequence[Example]) -> Data:
    """The new list in the place of `node`."""
    return changed_among(node, lambda _each: True, _example_of, _example, examples)


def _example_of(node: Node) -> Example:
    request, response = node.get("request"), node.get("response")
    body = response.get("body") if response else None
    url = request.text_at("url") if request else ""
    return Example(
        name=node.text_at("name"),
        description=description_of(node),
        method=request.text_at("method") if request else "",
        url=url,
        params=worth_telling(params_of(request.get("params"), url), url) if request else (),
        headers=tuple(map(pair_of, items(request and request.get("headers")))),
        body=body_of(request.get("body")) if request else body_of(None),
        status=_status_of(response),
        status_text=response.text_at("statusText") if response else "",
        response_headers=tuple(map(_header_of, items(response and response.get("headers")))),
        response_kind=_kind_of(body),
        response_body=body.text_at("data") if body else "",
    )


def _example(node: Node | None, example: Example) -> Data:
    data = Entry(node, _TOP)
    data.text("name", example.name)
    data.description(example.description)
    data.part("request", _request(node.get("request") if node else None, example))
    data.part("response", _response(node.get("response") if node else None, example))
    return data.data


def _request(node: Node | None, example: Example) -> Data:
    data = Entry(node, _REQUEST)
    data.text("url", example.url, optional=True)
    data.text("method", example.method, optional=True)
    headers = items(node.get("headers") if node else None)
    data.part("headers", changed_list(headers, pair_of, pair_data, example.headers))
    data.part("params", params_data(node, example.url, example.params))
    data.put("body", body_data(node.get("body") if node else None, example.body))
    return data.data


def _response(node: Node | None, example: Example) -> Data:
    data = Entry(node, _RESPONSE)
    if _status_of(node) != example.status:
        data.put("status", example.status or None)
    data.text("statusText", example.status_text, optional=True)
    headers = items(node.get("headers") if node else None)
    data.part("headers", changed_list(headers, _header_of, _header, example.response_headers))
    known = node.get("body") if node else None
    if known is not None or example.response_body or example.response_kind != "text":
        body = Entry(known)
        if known is None or _kind_of(known) != example.response_kind:
            body.text("type", example.response_kind)
        body.text("data", example.response_body)
        data.put("body", body.data)
    return data.data


def _status_of(response: Node | None) -> int:
    node = response.get("status") if response else None
    value = node.data() if node else None
    is_number = isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value < 10_000
    return int(value) if is_number and isinstance(value, int | float) else 0


def _kind_of(body: Node | None) -> _Kind:
    name = body.text_at("type") if body else ""
    kinds: tuple[_Kind, ...] = get_args(_Kind)
    return next((kind for kind in kinds if kind == name), "text")


def _header_of(node: Node) -> tuple[str, str]:
    return node.text_at("name"), node.text_at("value")


def _header(node: Node | None, header: tuple[str, str]) -> Data:
    data = Entry(node)
    data.text("name", header[0])
    data.text("value", header[1])
    return data.data
