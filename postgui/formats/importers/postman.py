"""Postman: collections v1, v2.0 and v2.1, environments, globals, data dumps, and folders of YAML."""

import re

from postgui.formats.importer_kind import ImporterKind
from postgui.formats.importing.build import imported, top_branch
from postgui.formats.importing.losses import Losses
from postgui.formats.importing.postman_collection import (
    read_collection,
    read_environment,
    read_export,
    read_many,
    shape,
    unique,
)
from postgui.formats.importing.postman_folder import as_v2, is_postman_folder, request_as_v2
from postgui.formats.importing.source import Source, parsed, unreadable
from postgui.formats.importing.value import mapping
from postgui.model.bundle import Imported
from postgui.model.problem import ProblemError
from postgui.translation import tr

_LABEL = "Postman"
_KIND = re.compile(r"(?m)^\$kind:\s*[\"']?http-request\b")
_SURE = {"v2": 95, "v1": 90, "environment": 80, "dump": 90}


def _sniff(source: Source) -> int:
    if source.is_tree:
        if is_postman_folder(source.files):
            return 90
        return 70 if _exports(source, first=True) else 0
    if _KIND.search(source.head):
        return 90
    if source.head.lstrip()[:1] not in ("{", "["):
        return 0
    return _SURE.get(shape(source.document), 0)


def _exports(source: Source, *, first: bool = False) -> list[tuple[str, object]]:
    """The JSON files of a tree that are Postman's."""
    found: list[tuple[str, object]] = []
    for path in sorted(source.files):
        if path.lower().endswith(".json") and shape(member := source.member(path).document):
            found.append((path.rpartition("/")[2].rpartition(".")[0], member))
            if first:
                break
    return found


def _read(source: Source) -> Imported:
    name = source.name.rpartition("/")[2].rpartition(".")[0] or source.name
    if not source.is_tree:
        document = parsed(source.text, source.name)
        if _KIND.search(source.head):
            losses = Losses()
            top = read_collection(request_as_v2(mapping(document), source.name), name, losses)
            return imported(_LABEL, top, (), losses.done())
        return read_export(document, _LABEL, name)
    if not is_postman_folder(source.files):
        exports = _exports(source)
        if not exports:
            raise ProblemError(unreadable(source.name, tr("no file of it is a Postman export")))
        return read_many(exports, _LABEL, source.name)
    losses = Losses()
    collections, environments = as_v2(source)
    tops = [read_collection(data, title, losses) for title, data in collections]
    top = tops[0] if len(tops) == 1 else top_branch(source.name, tops)
    made = unique(read_environment(data, title, losses) for title, data in environments)
    return imported(_LABEL, top, made, losses.done())


KIND = ImporterKind(
    id="postman",
    label=_LABEL,
    suffixes=(".json", ".yaml", ".zip"),
    sniff=_sniff,
    read=_read,
    order=10,
)
