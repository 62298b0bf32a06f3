"""Insomnia's files, whatever their version -> workspaces with their items as a tree. Pure.

Versions 2 to 4 list resources that name their parent; version 1 and 5 nest them. Every item comes out with
the words of version 4.
"""

from dataclasses import dataclass, field
from typing import Any

from postgui.formats.importing.source import unreadable
from postgui.formats.importing.value import items, mapping, mappings, text
from postgui.model.problem import ProblemError
from postgui.translation import mark, tr

_MAX_DEPTH = 60
_GROUP, _REQUEST = "request_group", "request"
_KINDS = {
    "grpc_request": mark("A gRPC request"),
    "websocket_request": mark("A WebSocket request"),
    "socketio_request": mark("A Socket.IO request"),
}


@dataclass
class Item:
    """A request or a folder, in the words of version 4; `kind` is its `_type`."""

    kind: str
    data: dict[str, Any]
    items: list["Item"] = field(default_factory=list)


@dataclass
class Workspace:
    """A collection with its base environment (`name`, `data`, `environments` below it)."""

    name: str
    data: dict[str, Any] = field(default_factory=dict)
    items: list[Item] = field(default_factory=list)
    environment: dict[str, Any] = field(default_factory=dict)
    lost: list[tuple[str, str]] = field(default_factory=list)


def is_export(document: Any) -> bool:
    return isinstance(document, dict) and document.get("_type") == "export" and "__export_format" in document


def is_version_5(document: Any) -> bool:
    return isinstance(document, dict) and "insomnia.rest/5" in text(document.get("type"))


def lost_kind(kind: str) -> str:
    """What an item of a kind that is no HTTP request is called; "" for one that is."""
    return (
        ""
        if kind in (_GROUP, _REQUEST)
        else tr(_KINDS[kind])
        if kind in _KINDS
        else tr("An item of kind {kind}", kind=kind)
    )


# Versions 1 to 4


def read_export(document: dict[str, Any], name: str) -> list[Workspace]:
    """All workspaces of an export.

    Raises:
        ProblemError: It has neither resources nor items.
    """
    if isinstance(document.get("items"), list):
        return [Workspace("Insomnia", items=[_item_1(one) for one in mappings(document["items"])])]
    if not isinstance(document.get("resources"), list):
        raise ProblemError(unreadable(name, tr("it has no list of resources")))
    below: dict[str, list[dict[str, Any]]] = {}
    resources = mappings(document["resources"])
    known = {text(one.get("_id")) for one in resources}
    for one in resources:
        parent = text(one.get("parentId"))
        below.setdefault(parent if parent in known else "", []).append(one)
    tops = [one for one in below.get("", ()) if one.get("_type") == "workspace"]
    found = [_workspace(one, below) for one in tops]
    loose = [one for one in below.get("", ()) if one.get("_type") in (_GROUP, *_KINDS, _REQUEST)]
    if loose or not found:
        found.append(Workspace("Insomnia", items=_sorted_items(loose, below, 0)))
    return found


def _description() -> tuple[str, str]:
    return tr("Its API description"), tr("Requests come along: import the description as a file of its own.")


def _item_1(data: dict[str, Any]) -> Item:
    inner = [_item_1(one) for one in mappings(data.get("requests"))]
    if mapping(data.get("__insomnia")).get("format") == "form" and isinstance(data.get("body"), str):
        data = {**data, "body": {"mimeType": "application/x-www-form-urlencoded", "text": data["body"]}}
    return Item(text(data.get("_type")) or _REQUEST, data, inner)


def _workspace(data: dict[str, Any], below: dict[str, list[dict[str, Any]]]) -> Workspace:
    own = below.get(text(data.get("_id")), [])
    found = Workspace(text(data.get("name")) or "Insomnia", data)
    found.items = _sorted_items(own, below, 0)
    base = next((one for one in own if one.get("_type") == "environment"), None)
    if base is not None:
        subs = [one for one in below.get(text(base.get("_id")), ()) if one.get("_type") == "environment"]
        found.environment = {**base, "environments": subs}
    for kind, what, why in (
        (
            "unit_test_suite",
            tr("Its unit tests"),
            tr("They are scripts of another sort than those of requests."),
        ),
        ("mock_route", tr("Its mock routes"), tr("They are answers of a server of Insomnia.")),
        ("proto_file", tr("Its proto files"), tr("They are for gRPC.")),
    ):
        if any(one.get("_type") == kind for one in own):
            found.lost.append((what, why))
    if any(text(one.get("contents")).strip() for one in own if one.get("_type") == "api_spec"):
        found.lost.append(_description())
    if any(mappings(one.get("cookies")) for one in own if one.get("_type") == "cookie_jar"):
        found.lost.append((tr("Its cookies"), tr("A collection has none: they are kept apart.")))
    return found


def _sorted_items(
    listed: list[dict[str, Any]], below: dict[str, list[dict[str, Any]]], depth: int
) -> list[Item]:
    wanted = [one for one in listed if one.get("_type") in (_GROUP, _REQUEST, *_KINDS)]
    wanted.sort(key=lambda one: _number(one.get("metaSortKey")))
    return [
        Item(
            text(one.get("_type")),
            one,
            _sorted_items(below.get(text(one.get("_id")), []), below, depth + 1)
            if depth < _MAX_DEPTH and one.get("_type") == _GROUP
            else [],
        )
        for one in wanted
    ]


def _number(value: Any) -> float:
    return float(value) if isinstance(value, int | float) and value == value else 0.0


# Version 5


def read_version_5(document: dict[str, Any], name: str) -> Workspace:
    """One file: a collection, a specification with its requests, or environments.

    Raises:
        ProblemError: It is a file for something else, or has no collection.
    """
    kind = text(document.get("type")).partition(".insomnia.rest/")[0]
    if kind not in ("collection", "spec", "environment"):
        raise ProblemError(unreadable(name, tr("a file of type {kind} has no requests", kind=kind)))
    if kind == "collection" and not isinstance(document.get("collection"), list):
        raise ProblemError(unreadable(name, tr("it has no `collection` list")))
    meta = mapping(document.get("meta"))
    found = Workspace(text(document.get("name")) or "Insomnia", {"description": meta.get("description")})
    found.items = _items_5(document.get("collection"), 0)
    base = mapping(document.get("environments"))
    if base:
        found.environment = {**base, "environments": mappings(base.get("subEnvironments"))}
    if mappings(mapping(document.get("cookieJar")).get("cookies")):
        found.lost.append((tr("Its cookies"), tr("A collection has none: they are kept apart.")))
    if mapping(document.get("spec")).get("contents"):
        found.lost.append(_description())
    if document.get("testSuites"):
        found.lost.append(
            (tr("Its unit tests"), tr("They are scripts of another sort than those of requests."))
        )
    return found


def _items_5(value: Any, depth: int) -> list[Item]:
    """In the order that Insomnia shows, which is not that of the file."""
    listed = sorted(mappings(value), key=lambda one: _number(mapping(one.get("meta")).get("sortKey")))
    return [_item_5(one, depth) for one in listed]


def _item_5(data: dict[str, Any], depth: int) -> Item:
    meta, scripts = mapping(data.get("meta")), mapping(data.get("scripts"))
    made = {
        **data,
        "description": meta.get("description") or data.get("description"),
        "preRequestScript": scripts.get("preRequest"),
        "afterResponseScript": scripts.get("afterResponse"),
        **_settings_5(mapping(data.get("settings"))),
    }
    if isinstance(data.get("children"), list):
        return Item(_GROUP, made, _items_5(data["children"], depth + 1) if depth < _MAX_DEPTH else [])
    return Item(_kind_5(data), made)


def _kind_5(data: dict[str, Any]) -> str:
    name = text(mapping(data.get("meta")).get("id"))
    if name.startswith("greq_") or "protoFileId" in data or "protoMethodName" in data:
        return "grpc_request"
    if name.startswith("socketio-req_"):
        return "socketio_request"
    if name.startswith("ws-req_") or (
        "method" not in data and text(data.get("url")).startswith(("ws:", "wss:"))
    ):
        return "websocket_request"
    return _REQUEST


def _settings_5(settings: dict[str, Any]) -> dict[str, Any]:
    cookies = mapping(settings.get("cookies"))
    return {
        "settingEncodeUrl": settings.get("encodeUrl"),
        "settingFollowRedirects": settings.get("followRedirects"),
        "settingSendCookies": cookies.get("send"),
        "settingDisableRenderRequestBody": settings.get("renderRequestBody") is False,
    }


def headers_of(data: dict[str, Any]) -> list[dict[str, Any]]:
    """The rows of an item's headers, listed or as an object."""
    given = data.get("headers")
    if isinstance(given, dict):
        return [{"name": name, "value": value} for name, value in given.items()]
    return [one for one in items(given) if isinstance(one, dict)]
