"""Postman collections, version 2.1, with a file for each environment."""

import json
import re
from typing import Any

from postgui.formats.exporter_kind import Beside, Exported, ExporterKind
from postgui.formats.exporting.postman_auth import postman_auth
from postgui.formats.exporting.postman_request import (
    SETTINGS,
    postman_behaviour,
    postman_events,
    postman_item,
    postman_variables,
)
from postgui.formats.exporting.unsaid import unsaid_environment, unsaid_folder
from postgui.formats.exporting.walk import place, values_of
from postgui.model.bundle import Branch, Collection, Loss
from postgui.model.collection import Environment, Folder
from postgui.model.request import Pair, Request
from postgui.translation import tr

_SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
_RANDOM = re.compile(r"\$random[A-Z]\w*")
_PARTS = frozenset({"auth", "variables", "scripts", "docs", "headers"})


def _write(collection: Collection) -> Exported:
    losses: list[Loss] = []
    top = collection.top
    headers = _headers((), top.folder, top.folder.name, losses)
    info = {"name": top.folder.name, "schema": _SCHEMA}
    if top.folder.docs:
        info["description"] = top.folder.docs
    document = {
        "info": info,
        "item": _items(top, (), headers, losses),
        **_defaults(top.folder, top.folder.name, losses),
    }
    if top.folder.defaults.auth.kind == "none":
        document.pop("auth", None)
    for environment in collection.environments:
        losses += unsaid_environment(environment)
    beside = tuple(_environment(one, collection) for one in collection.environments)
    return Exported(_json(document), tuple(losses), beside)


def _items(
    branch: Branch, above: tuple[str, ...], headers: tuple[Pair, ...], losses: list[Loss]
) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    for item in branch.items:
        if isinstance(item, Branch):
            names = (*above, item.folder.name)
            where = place(*names)
            inner = _items(item, names, _headers(headers, item.folder, where, losses), losses)
            one: dict[str, Any] = {"name": item.folder.name, "item": inner}
            if item.folder.docs:
                one["description"] = item.folder.docs
            found.append(one | _defaults(item.folder, where, losses))
        elif isinstance(item, Request):
            found.append(postman_item(item, headers, place(*above, item.name), losses))
    return found


def _headers(above: tuple[Pair, ...], folder: Folder, where: str, losses: list[Loss]) -> tuple[Pair, ...]:
    """What requests below get; Postman's folders give no headers."""
    own = tuple(pair for pair in folder.defaults.headers if pair.enabled and pair.name)
    if folder.defaults.headers:
        losses.append(
            Loss(where, tr("That its headers are inherited"), tr("Each request below has them as its own."))
        )
    names = {pair.name.lower() for pair in own}
    return (*(pair for pair in above if pair.name.lower() not in names), *own)


def _defaults(folder: Folder, where: str, losses: list[Loss]) -> dict[str, Any]:
    losses += unsaid_folder(folder, where, _PARTS, SETTINGS)
    found: dict[str, Any] = {}
    if (auth := postman_auth(folder.defaults.auth, where, losses)) is not None:
        found["auth"] = auth
    if events := postman_events(folder.defaults.scripts, where, losses):
        found["event"] = events
    if folder.defaults.variables:
        found["variable"] = postman_variables(folder.defaults.variables)
    if behaviour := postman_behaviour(folder.defaults.settings):
        found["protocolProfileBehavior"] = behaviour
    return found


def _environment(environment: Environment, collection: Collection) -> Beside:
    values = [
        {
            "key": one.name,
            "value": one.value,
            "type": "secret" if one.secret else "default",
            "enabled": one.enabled,
        }
        for one in values_of(environment, collection)
    ]
    document = {"name": environment.name, "values": values, "_postman_variable_scope": "environment"}
    return Beside(f"{environment.name}.postman_environment.json", _json(document))


def _json(document: object) -> str:
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _knows(content: str) -> bool:
    """Whether Postman has a dynamic variable of that name (it takes no arguments)."""
    return content in ("$guid", "$timestamp", "$isoTimestamp") or bool(_RANDOM.fullmatch(content))


KIND = ExporterKind(
    "postman", "Postman collection v2.1", ".postman_collection.json", _write, 10, knows=_knows
)
