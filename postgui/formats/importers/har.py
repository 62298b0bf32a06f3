"""HAR 1.2: captures of browsers and proxies, and requests alone as HAR has them."""

import json
from dataclasses import replace
from typing import Any, TypeAlias
from urllib.parse import urlsplit

from postgui.formats.importer_kind import ImporterKind
from postgui.formats.importing.build import branch, imported, top_branch
from postgui.formats.importing.har_entry import (
    capture_kind,
    is_page_resource,
    read_entry,
    read_har_request,
)
from postgui.formats.importing.losses import Losses
from postgui.formats.importing.source import Source, parsed, unreadable
from postgui.formats.importing.value import items, mapping, mappings, text
from postgui.model.bundle import Imported, Item
from postgui.model.problem import ProblemError
from postgui.model.request import Request
from postgui.translation import mark, tr

_LABEL = "HAR"
_RESOURCES = mark("Pictures, scripts, styles")
_Read: TypeAlias = tuple[Request, str]


def _sniff(source: Source) -> int:
    if source.is_tree or source.head.lstrip("\ufeff \r\n\t")[:1] not in ("{", "["):
        return 0
    document = source.document
    if isinstance(mapping(mapping(document).get("log")).get("entries"), list):
        return 90
    if _is_request(document):
        return 60
    return 55 if isinstance(document, list) and document and all(map(_is_request, document)) else 0


def _is_request(value: Any) -> bool:
    data = mapping(value)
    if not (isinstance(data.get("method"), str) and isinstance(data.get("url"), str)):
        return False
    return any(isinstance(data.get(name), list) for name in ("headers", "queryString", "cookies")) or (
        "postData" in data
        or data.keys() <= {"method", "url", "httpVersion", "headersSize", "bodySize", "comment"}
    )


def _read(source: Source) -> Imported:
    losses = Losses()
    document = parsed(source.text, source.name)
    if _is_request(document):
        document = [document]
    if isinstance(document, list):
        requests = mappings(document)
        alone = [read_har_request(one, "", losses) for one in requests]
        kinds = tuple(capture_kind({"request": one}) for one in requests)
        found = imported(_LABEL, top_branch(_title(source), alone), (), losses.done())
        return replace(found, capture_kinds=kinds)
    log = mapping(mapping(document).get("log"))
    if not isinstance(log.get("entries"), list):
        raise ProblemError(unreadable(source.name, tr("it has no log with entries, so it is no HAR file")))
    entries = [one for one in items(log["entries"]) if isinstance(one, dict)]
    creator = mapping(log.get("creator"))
    docs = (
        f"Captured by {text(creator.get('name'))} {text(creator.get('version'))}".strip() if creator else ""
    )
    made, kinds = _by_host(entries, losses)
    found = imported(_LABEL, top_branch(_title(source), made, docs=docs), (), losses.done())
    return replace(found, capture_kinds=kinds)


def _by_host(entries: list[dict[str, Any]], losses: Losses) -> tuple[list[Item], tuple[str, ...]]:
    """A folder for each host, and each request's kind in that order.

    What pages load is apart, so that it is easily left out.
    """
    hosts: dict[str, tuple[list[_Read], list[_Read]]] = {}
    for entry in entries:
        url = text(mapping(entry.get("request")).get("url"))
        if url.lower().startswith(("ws:", "wss:")):
            losses.add(url[:200], tr("A WebSocket connection"), tr("PostGUI imports HTTP requests."))
            continue
        request, kind = read_entry(entry, losses), capture_kind(entry)
        resources, main = hosts.setdefault(_host(request.url), ([], []))
        (resources if is_page_resource(kind) else main).append((request, kind))
    kinds = tuple(kind for parts in hosts.values() for part in parts for _, kind in part)
    if len(hosts) == 1:
        return _inner(*next(iter(hosts.values()))), kinds
    return [branch(host, _inner(*parts)) for host, parts in hosts.items()], kinds


def _inner(resources: list[_Read], main: list[_Read]) -> list[Item]:
    apart, rest = ([request for request, _ in part] for part in (resources, main))
    return [branch(tr(_RESOURCES), apart), *rest] if apart and rest else [*apart, *rest]


def _host(url: str) -> str:
    try:
        return urlsplit(url).netloc or "No host"
    except ValueError:
        return "No host"


def _title(source: Source) -> str:
    return source.name.rpartition("/")[2].rpartition(".")[0] or json.dumps(source.name)[1:-1]


KIND = ImporterKind(id="har", label=_LABEL, suffixes=(".har", ".json"), sniff=_sniff, read=_read, order=25)
