"""Bruno: folders of `.bru` files, one such file, and its JSON export."""

import json
from typing import Any

from postgui.formats.importer_kind import ImporterKind
from postgui.formats.importing.bru_item import environment_of, item_of
from postgui.formats.importing.bru_text import read_blocks
from postgui.formats.importing.bruno_item import read_defaults, read_environment, read_items
from postgui.formats.importing.build import imported, top_branch
from postgui.formats.importing.losses import Losses
from postgui.formats.importing.postman_collection import unique
from postgui.formats.importing.source import Source, parsed, unreadable
from postgui.formats.importing.value import mapping, mappings, text, whole
from postgui.model.bundle import Imported
from postgui.model.problem import ProblemError
from postgui.translation import tr

_LABEL = "Bruno"
_BRU, _CONFIG, _COLLECTION, _FOLDER = ".bru", "bruno.json", "collection.bru", "folder.bru"
_ENVIRONMENTS = "environments"


def _sniff(source: Source) -> int:
    if source.is_tree:
        return 92 if _config_path(source) is not None else 55 if _has_bru(source) else 0
    head = source.head.lstrip("\ufeff \r\n")
    if head.startswith(("meta {", "vars {", "vars:secret [")):
        return 90
    if head[:1] != "{":
        return 0
    return 88 if _is_export(source.document) else 0


def _is_export(document: Any) -> bool:
    data = mapping(document)
    if not isinstance(data.get("items"), list) or "name" not in data or "version" not in data:
        return False
    return (
        "brunoConfig" in data
        or "environments" in data
        or any(
            text(one.get("type")) in ("http", "http-request", "graphql-request", "folder")
            for one in mappings(data["items"])
        )
    )


def _has_bru(source: Source) -> bool:
    return any(path.endswith(_BRU) for path in source.files)


def _config_path(source: Source) -> str | None:
    found = (path for path in source.files if path == _CONFIG or path.endswith(f"/{_CONFIG}"))
    return min(found, key=lambda path: (path.count("/"), path), default=None) if _has_bru(source) else None


def _read(source: Source) -> Imported:
    losses = Losses()
    if source.is_tree:
        return _read_folder(source, losses)
    if source.head.lstrip("\ufeff \r\n")[:1] == "{":
        return _read_export(mapping(parsed(source.text, source.name)), source.name, losses)
    blocks = read_blocks(source.text, source.name)
    name = source.name.removesuffix(_BRU)
    if {block.name for block in blocks} <= {"vars", "vars:secret", "color"}:
        environment = read_environment(environment_of(blocks, name))
        return imported(_LABEL, top_branch(name, ()), [environment], losses.done())
    return imported(
        _LABEL, top_branch(name, read_items([item_of(blocks, name)], (), losses)), (), losses.done()
    )


def _read_export(data: dict[str, Any], name: str, losses: Losses) -> Imported:
    if not isinstance(data.get("items"), list):
        raise ProblemError(unreadable(name, tr("it has no `items` list, so it is no collection of Bruno")))
    root = mapping(data.get("root"))
    _tell_config(mapping(data.get("brunoConfig")), losses)
    top = top_branch(
        text(data.get("name")) or name,
        read_items(_ordered(mappings(data["items"])), (), losses),
        docs=text(root.get("docs")),
        defaults=read_defaults(root, "", losses, "none"),
    )
    environments = unique(read_environment(one) for one in mappings(data.get("environments")))
    return imported(_LABEL, top, environments, losses.done())


def _tell_config(config: dict[str, Any], losses: Losses) -> None:
    if mapping(config.get("proxy")).get("enabled") is True:
        losses.add("", tr("The proxy of the collection"), tr("Set it in the settings of the collection."))
    if mappings(mapping(config.get("clientCertificates")).get("certs")):
        losses.add("", tr("Client certificates"), tr("Set them in the settings of the collection."))


def _read_folder(source: Source, losses: Losses) -> Imported:
    """Every `.bru` file below the topmost `bruno.json`, or of the whole tree."""
    config_path = _config_path(source)
    prefix = config_path.removesuffix(_CONFIG) if config_path else ""
    config = mapping(json.loads(source.member(config_path).text or "{}")) if config_path else {}
    _tell_config(config, losses)
    items: dict[str, dict[str, Any]] = {"": {"items": []}}
    environments = []
    root: dict[str, Any] = {}
    for path in sorted(source.files):
        if not path.startswith(prefix) or not path.endswith(_BRU):
            continue
        inner = path.removeprefix(prefix)
        folder, _, file = inner.rpartition("/")
        blocks = read_blocks(source.member(path).text, path)
        name = file.removesuffix(_BRU)
        if folder == _ENVIRONMENTS:
            environments.append(read_environment(environment_of(blocks, name)))
        elif inner == _COLLECTION:
            root = item_of(blocks, name)
        elif file == _FOLDER:
            said = item_of(blocks, folder.rpartition("/")[2])
            _folder(items, folder).update(
                name=said["name"], seq=said["seq"], root={**said, "docs": said["request"]["docs"]}
            )
        else:
            _folder(items, folder)["items"].append(item_of(blocks, name))
    top = top_branch(
        text(config.get("name")) or source.name,
        read_items(_ordered(items[""]["items"]), (), losses),
        docs=text(mapping(root.get("request")).get("docs")),
        defaults=read_defaults(root, "", losses, "none"),
    )
    return imported(_LABEL, top, unique(environments), losses.done())


def _folder(items: dict[str, dict[str, Any]], path: str) -> dict[str, Any]:
    """The folder at `path`, made with those above it where it is new."""
    if path not in items:
        above, _, name = path.rpartition("/")
        items[path] = {"type": "folder", "name": name, "items": []}
        _folder(items, above)["items"].append(items[path])
    return items[path]


def _ordered(listed: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """As Bruno shows them: folders first, then by `seq`, what has none last."""
    for one in listed:
        if isinstance(one.get("items"), list):
            one["items"] = _ordered(mappings(one["items"]))
    return sorted(listed, key=lambda one: (one.get("type") != "folder", whole(one.get("seq")) or 1 << 30))


KIND = ImporterKind(
    id="bruno", label=_LABEL, suffixes=(_BRU, ".json", ".zip"), sniff=_sniff, read=_read, order=16
)
