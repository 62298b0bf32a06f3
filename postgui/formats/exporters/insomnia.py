"""Insomnia's files of version 5: collection and environments in one YAML file."""

from dataclasses import replace
from typing import Any

from postgui.formats.exporter_kind import Exported, ExporterKind
from postgui.formats.exporting.insomnia_auth import insomnia_auth
from postgui.formats.exporting.insomnia_item import (
    SETTINGS,
    environment_data,
    header,
    insomnia_request,
    knows,
    meta,
    scripts,
    template,
)
from postgui.formats.exporting.unsaid import unsaid_environment, unsaid_folder
from postgui.formats.exporting.walk import place, values_of
from postgui.formats.yaml_emit import document
from postgui.model.bundle import Branch, Collection, Loss
from postgui.model.collection import Folder
from postgui.model.request import Request
from postgui.translation import mark, tr

_PARTS = frozenset({"headers", "auth", "variables", "scripts", "docs"})
_TOP = mark("The collection gives to its requests")


def _write(collection: Collection) -> Exported:
    losses: list[Loss] = []
    top = collection.top
    items = _items(top, (), losses)
    defaults = top.folder.defaults
    if defaults.headers or defaults.scripts or defaults.auth.kind not in ("inherit", "none"):
        # A collection of Insomnia's gives nothing: a folder around everything does.
        items = [_folder(replace(top.folder, docs=""), items, "", losses)]
        losses.append(Loss(top.folder.name, tr(_TOP), tr("A folder around everything in it does so there.")))
    else:
        losses += unsaid_folder(top.folder, top.folder.name, _PARTS, SETTINGS)
    made: dict[str, Any] = {
        "type": "collection.insomnia.rest/5.0",
        "name": top.folder.name,
        "meta": meta("wrk", "", top.folder.docs),
        "collection": items,
        "environments": _environments(collection, losses),
    }
    return Exported(document(made), tuple(losses))


def _items(branch: Branch, above: tuple[str, ...], losses: list[Loss]) -> list[Any]:
    found: list[Any] = []
    for item in branch.items:
        if isinstance(item, Branch):
            names = (*above, item.folder.name)
            found.append(_folder(item.folder, _items(item, names, losses), place(*names), losses))
        elif isinstance(item, Request):
            found.append(insomnia_request(item, place(*above, item.name), losses))
    for number, one in enumerate(found):
        one["meta"]["sortKey"] = number
    return found


def _folder(folder: Folder, items: list[Any], where: str, losses: list[Loss]) -> dict[str, Any]:
    losses += unsaid_folder(folder, where or folder.name, _PARTS, SETTINGS)
    defaults = folder.defaults
    found: dict[str, Any] = {"name": folder.name, "meta": meta("fld", where, folder.docs), "children": items}
    if defaults.headers:
        found["headers"] = [header(pair) for pair in defaults.headers]
    if auth := insomnia_auth(defaults.auth, template, where or folder.name, losses):
        found["authentication"] = auth
    if where and defaults.variables:
        found["environment"] = environment_data(defaults.variables, where, losses)
    if made := scripts(defaults.scripts, where or folder.name, losses):
        found["scripts"] = made
    return found


def _environments(collection: Collection, losses: list[Loss]) -> dict[str, Any]:
    """The collection's own variables are the base; its environments stand below it."""
    top = collection.top.folder
    subs = []
    for one in collection.environments:
        losses += unsaid_environment(one)
        data = environment_data(values_of(one, collection), one.name, losses)
        sub: dict[str, Any] = {"name": one.name, "meta": meta("env", one.name), "data": data}
        subs.append(sub | ({"color": one.color} if one.color else {}))
    base: dict[str, Any] = {
        "name": "Base Environment",
        "meta": meta("env", ""),
        "data": environment_data(top.defaults.variables, top.name, losses),
    }
    return base | ({"subEnvironments": subs} if subs else {})


KIND = ExporterKind("insomnia", "Insomnia v5", ".insomnia.yaml", _write, 20, knows=knows)
