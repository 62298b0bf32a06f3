"""Insomnia: exports of versions 1 to 4 (JSON or YAML); collections, specifications, environments of 5."""

from typing import Any

from postgui.formats.importer_kind import ImporterKind
from postgui.formats.importing.build import imported, top_branch
from postgui.formats.importing.insomnia_export import (
    Workspace,
    is_export,
    is_version_5,
    read_export,
    read_version_5,
)
from postgui.formats.importing.insomnia_item import read_items
from postgui.formats.importing.insomnia_variable import read_environments, template
from postgui.formats.importing.losses import Losses
from postgui.formats.importing.postman_collection import unique
from postgui.formats.importing.source import Source, parsed, unreadable
from postgui.formats.importing.value import text
from postgui.model.bundle import Branch, Imported
from postgui.model.collection import Defaults
from postgui.model.problem import ProblemError
from postgui.translation import tr

_LABEL = "Insomnia"
_SUFFIXES = (".json", ".yaml", ".yml")


def _sniff(source: Source) -> int:
    if source.is_tree:
        return 65 if _members(source) else 0
    if "insomnia.rest/" not in source.head and "__export_format" not in source.head:
        return 0
    return 95 if is_export(source.document) or is_version_5(source.document) else 0


def _members(source: Source) -> list[str]:
    found = []
    for path in sorted(source.files):
        if path.lower().endswith(_SUFFIXES):
            head = source.member(path).head
            if "insomnia.rest/" in head or "__export_format" in head:
                found.append(path)
    return found


def _read(source: Source) -> Imported:
    if not source.is_tree:
        return _collection(_workspaces(parsed(source.text, source.name), source.name), source.name)
    workspaces: list[Workspace] = []
    for path in _members(source):
        workspaces += _workspaces(parsed(source.member(path).text, path), path)
    return _collection(workspaces, source.name)


def _workspaces(document: Any, name: str) -> list[Workspace]:
    if is_version_5(document):
        return [read_version_5(document, name)]
    if is_export(document):
        return read_export(document, name)
    raise ProblemError(unreadable(name, tr("it is no export of Insomnia")))


def _collection(workspaces: list[Workspace], name: str) -> Imported:
    losses = Losses()
    tops: list[Branch] = []
    environments = []
    for one in workspaces:
        for what, why in one.lost:
            losses.add(one.name, what, why)
        made = read_environments(one.environment, losses)
        environments += made
        if one.items or not made:
            folder = one.data
            docs = text(folder.get("description"))
            items = read_items(one.items, (), losses)
            tops.append(top_branch(one.name, items, docs=template(docs), defaults=Defaults()))
    if len(tops) == 1:
        top = tops[0]
    else:
        top = top_branch(environments[0].name if environments and not tops else name, tops)
    return imported(_LABEL, top, unique(environments), losses.done())


KIND = ImporterKind(
    id="insomnia",
    label=_LABEL,
    suffixes=(".json", ".yaml", ".yml", ".zip"),
    sniff=_sniff,
    read=_read,
    order=15,
)
