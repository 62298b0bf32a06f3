"""Postman's exports -> a collection: versions 1, 2.0 and 2.1, environments, globals, data dumps. Pure."""

from collections.abc import Iterable
from typing import Any

from postgui.formats.importing.build import branch, imported, top_branch
from postgui.formats.importing.losses import Losses, place
from postgui.formats.importing.postman_auth import read_auth
from postgui.formats.importing.postman_request import (
    description,
    either,
    read_item,
    read_scripts,
    read_variables,
)
from postgui.formats.importing.postman_setting import read_settings
from postgui.formats.importing.postman_v1 import as_v2
from postgui.formats.importing.source import unreadable
from postgui.formats.importing.value import items, mapping, mappings, text
from postgui.model.bundle import Branch, Imported, Item
from postgui.model.collection import Defaults, Environment
from postgui.model.problem import ProblemError
from postgui.translation import tr

_MAX_DEPTH = 60


def shape(document: Any) -> str:
    """Which of Postman's exports a document is: v1, v2, environment, dump; "" for none."""
    data = mapping(document)
    inner = data.get("collection")
    if isinstance(inner, dict) and ("item" in inner or "requests" in inner):
        return shape(inner)
    info = data.get("info")
    if isinstance(data.get("item"), list) and (isinstance(info, dict) or _has_requests(data["item"])):
        return "v2"
    if isinstance(data.get("requests"), list) and (
        isinstance(data.get("order"), list) or isinstance(data.get("folders_order"), list)
    ):
        return "v1"
    if isinstance(data.get("values"), list) and ("_postman_variable_scope" in data or _is_values(data)):
        return "environment"
    if isinstance(data.get("collections"), list) and "environments" in data and "version" in data:
        return "dump"
    return ""


def _has_requests(listed: list[Any]) -> bool:
    return any("request" in one or isinstance(one.get("item"), list) for one in mappings(listed)[:10])


def _is_values(data: dict[str, Any]) -> bool:
    values = mappings(data.get("values"))
    return bool(values) and all("key" in one for one in values)


def read_export(document: Any, label: str, name: str) -> Imported:
    """Any of them; `name` is for one that has none.

    Raises:
        ProblemError: It is none, or of a version nobody knows.
    """
    losses = Losses()
    data = mapping(document)
    if isinstance(data.get("collection"), dict):
        data = data["collection"]
    kind = shape(data)
    if kind == "dump":
        return _dump(data, label, name, losses)
    if kind == "environment":
        environment = read_environment(data, name, losses)
        top = top_branch(environment.name, ())
        return imported(label, top, [environment], losses.done())
    if kind not in ("v1", "v2"):
        raise ProblemError(unreadable(name, tr("it has no `item` list, so it is no Postman collection")))
    top = read_collection(as_v2(data) if kind == "v1" else data, name, losses)
    return imported(label, top, (), losses.done())


def read_collection(data: dict[str, Any], name: str, losses: Losses) -> Branch:
    """A collection of version 2.0 or 2.1.

    Raises:
        ProblemError: Its schema is of another version.
    """
    info = mapping(data.get("info"))
    schema = text(info.get("schema"))
    if schema and "/v2" not in schema:
        raise ProblemError(
            unreadable(name, tr("the collection's schema {schema} is not known", schema=schema))
        )
    where = ""
    return top_branch(
        text(info.get("name")) or name,
        _items(data.get("item"), (), losses),
        docs=description(info.get("description")),
        defaults=_defaults(data, where, losses, absent="none"),
    )


def read_environment(data: dict[str, Any], name: str, losses: Losses) -> Environment:
    title = text(data.get("name"))
    if text(data.get("_postman_variable_scope")) == "globals":
        title = title or "Globals"
        losses.add(title, tr("That these are globals"), tr("They became an environment of the collection."))
    return Environment(title or name, read_variables(data.get("values")))


def read_many(documents: Iterable[tuple[str, Any]], label: str, name: str) -> Imported:
    """Several exports, as a data dump in a zip file has them: a folder for each collection."""
    losses = Losses()
    tops: list[Branch] = []
    environments: list[Environment] = []
    for file, document in documents:
        data = mapping(document)
        kind = shape(data)
        if kind == "environment":
            environments.append(read_environment(data, file, losses))
        elif kind in ("v1", "v2"):
            inner = data["collection"] if isinstance(data.get("collection"), dict) else data
            tops.append(read_collection(as_v2(inner) if kind == "v1" else inner, file, losses))
    return imported(label, _together(tops, name), unique(environments), losses.done())


def unique(environments: Iterable[Environment]) -> list[Environment]:
    """Environments under names of their own: later ones of one name are numbered."""
    taken: set[str] = set()
    found = []
    for one in environments:
        title, number = one.name, 1
        while title.casefold() in taken:
            number += 1
            title = f"{one.name} {number}"
        taken.add(title.casefold())
        found.append(Environment(title, one.variables, one.extends, one.color))
    return found


def _together(tops: list[Branch], name: str) -> Branch:
    return tops[0] if len(tops) == 1 else top_branch(name, tops)


def _dump(data: dict[str, Any], label: str, name: str, losses: Losses) -> Imported:
    tops = []
    for one in mappings(data.get("collections")):
        kind = shape(one) or ("v1" if "requests" in one else "")
        if kind in ("v1", "v2"):
            tops.append(read_collection(as_v2(one) if kind == "v1" else one, name, losses))
    environments = [read_environment(one, name, losses) for one in mappings(data.get("environments"))]
    if data.get("globals"):
        globals_ = {"values": data["globals"], "_postman_variable_scope": "globals"}
        environments.append(read_environment(globals_, name, losses))
    if data.get("headerPresets"):
        losses.add(
            "", tr("Header presets"), tr("PostGUI has none: a folder can give headers to its requests.")
        )
    return imported(label, _together(tops, name), unique(environments), losses.done())


def _items(value: Any, above: tuple[str, ...], losses: Losses) -> list[Item]:
    if len(above) > _MAX_DEPTH:
        losses.add(
            place(*above[:3]),
            tr("Folders below this depth"),
            tr("More than {max_depth} in each other.", max_depth=_MAX_DEPTH),
        )
        return []
    found: list[Item] = []
    for item in items(value):
        if not isinstance(item, dict):
            continue
        name = text(item.get("name"))
        where = place(*above, name or "Untitled")
        if isinstance(item.get("item"), list):
            inner = _items(item["item"], (*above, name or "Untitled"), losses)
            defaults = _defaults(item, where, losses, absent="inherit")
            found.append(branch(name, inner, docs=description(item.get("description")), defaults=defaults))
        elif item.get("request") not in (None, ""):
            kind = text(mapping(item.get("request")).get("type") or item.get("type"))
            if kind and "http" not in kind and kind not in ("request", "graphql-request"):
                losses.add(
                    where, tr("A request of type {kind}", kind=kind), tr("PostGUI imports HTTP requests.")
                )
            else:
                found.append(read_item(item, where, losses))
        else:
            losses.add(where, tr("An item without a request"), tr("There is nothing to send in it."))
    return found


def _defaults(data: dict[str, Any], where: str, losses: Losses, *, absent: str) -> Defaults:
    return Defaults(
        auth=read_auth(data.get("auth"), where, losses, absent),
        variables=read_variables(data.get("variable") or data.get("variables")),
        settings=read_settings(mapping(data.get("protocolProfileBehavior")), where, losses),
        scripts=read_scripts(either(data, "event"), where, losses),
    )
