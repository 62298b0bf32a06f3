"""A bundled OpenCollection: the whole collection in one file <-> one value. Pure.

What is no request or folder (gRPC, WebSocket, scripts, apps) comes along as its own YAML. What an item
says that only a sidecar could hold has no place in a bundle: writing names it.
"""

import json
from collections.abc import Iterator

from postgui.formats import yaml_emit
from postgui.formats.opencollection_entry import Entry
from postgui.formats.opencollection_environment import environment_data
from postgui.formats.opencollection_folder import (
    folder_of,
    read_folder,
    update_folder,
    write_collection,
    write_folder,
)
from postgui.formats.opencollection_read import (
    REQUEST_TYPES,
    environment_of,
    header_of,
    read_request,
    request_of,
    seq_of,
)
from postgui.formats.opencollection_value import items
from postgui.formats.opencollection_write import write_request
from postgui.formats.sidecar import folder_sidecar_bytes, sidecar_bytes
from postgui.formats.yaml12 import Data, Node, compose, load
from postgui.model.bundle import Branch, Collection, Imported, Item, KeptItem, Loss
from postgui.model.collection import Folder
from postgui.model.problem import ProblemError
from postgui.model.request import Request
from postgui.translation import mark, tr

LABEL = "OpenCollection"
_SEQ_STEP = 1000
_KEPT = ("grpc", "websocket", "script", "app")
_BY_PART = {"grpc": "grpc", "websocket": "websocket", "items": "folder", "request": "folder"}
"""What an item is that does not say its type, by a part that it has."""
_TOP = ("opencollection", "info", "config", "items", "request", "docs", "bundled")
_NO_PLACE = mark("OpenCollection has no place for it.")


def is_bundle(root: Node) -> bool:
    """Whether a document is a collection with its items inside."""
    return root.real.kind == "mapping" and bool(root.get("opencollection")) and root.get("items") is not None


def read_bundle(text: str, *, name: str = "", where: str = "the file") -> Imported:
    """The collection in `text`, which has `name` when it says none itself.

    An item that can't be read is a loss; everything else comes along.

    Raises:
        ProblemError: `text` is no YAML, or no collection.
    """
    root = compose(text, where)
    if root.real.kind != "mapping" or root.get("opencollection") is None:
        raise root.broken(tr("this is no OpenCollection: it does not say its version"))
    losses: list[Loss] = []
    config = root.get("config")
    environments = tuple(environment_of(node, None) for node in items(config and config.get("environments")))
    folder = folder_of(root, name or "Collection", collection=True)
    branch = _branch(folder, root.get("items"), "", losses)
    return Imported(LABEL, Collection(branch, environments), tuple(losses))


def _branch(folder: Folder, node: Node | None, where: str, losses: list[Loss]) -> Branch:
    found: list[Item] = []
    kept: list[KeptItem] = []
    for each in _in_order(items(node)):
        try:
            item = _item(each, where, losses)
        except ProblemError as error:
            losses.append(Loss(where or folder.name, tr("an item"), error.problem.what))
            continue
        if isinstance(item, KeptItem):
            kept.append(item)
        else:
            found.append(item)
    return Branch(folder, tuple(found), tuple(kept))


def _in_order(nodes: list[Node]) -> list[Node]:
    """By `seq` where all have one, else as they stand."""
    places = [place for node in nodes if (place := _place_of(node)) is not None]
    if len(places) < len(nodes):
        return nodes
    return [nodes[at] for _, at in sorted(zip(places, range(len(nodes)), strict=True))]


def _place_of(node: Node) -> float | None:
    info = node.get("info") if node.real.kind == "mapping" else None
    seq = info.get("seq") if info is not None and info.real.kind == "mapping" else None
    return seq_of(seq.data()) if seq is not None else None


def _item(node: Node, where: str, losses: list[Loss]) -> Item | KeptItem:
    header, data = header_of(node), node.data()
    if not isinstance(data, dict):
        raise node.broken(tr("an item is expected here"))
    kind = header.type if header else next((key for key in _BY_PART if key in data), "")
    kind = _BY_PART.get(kind, kind)
    if kind in REQUEST_TYPES:
        return request_of(node, "Request")
    if kind == "folder":
        folder = folder_of(node, "Folder", collection=False)
        return _branch(folder, node.get("items"), _below(where, folder.name), losses)
    if kind in _KEPT:
        return KeptItem(header.name if header and header.name else kind, kind, yaml_emit.document(data))
    raise node.broken(tr("OpenCollection knows no such item ({kind})", kind=kind or tr("it has no type")))


def write_bundle(collection: Collection) -> tuple[str, tuple[Loss, ...]]:
    """`collection` as one file, and what it could not take along.

    The values of the secrets of environments are never written.
    """
    losses: list[Loss] = []
    folder = collection.top.folder
    text = update_folder(write_collection(folder.name), folder, name=folder.name, collection=True)
    stored = read_folder(text, name=folder.name, collection=True)
    losses += _lost(folder_sidecar_bytes(folder, stored, {}), folder.name)
    top = Entry(compose(text), _TOP)
    config = Entry(compose(text).get("config"))
    config.part("environments", [environment_data(None, each) for each in collection.environments])
    top.part("config", config.data)
    top.put("items", list(_items(collection.top, "", losses)))
    top.put("bundled", True)
    return yaml_emit.document(top.data), tuple(losses)


def _items(branch: Branch, where: str, losses: list[Loss]) -> Iterator[Data]:
    for at, item in enumerate(branch.items, 1):
        if isinstance(item, Branch):
            yield _folder(item, at * _SEQ_STEP, _below(where, item.folder.name), losses)
        else:
            yield _request(item, at * _SEQ_STEP, _below(where, item.name), losses)
    for kept in branch.kept:
        yield load(kept.text, kept.name)


def _folder(branch: Branch, seq: int, where: str, losses: list[Loss]) -> Data:
    folder = branch.folder
    text = update_folder(write_folder(folder.name, seq=seq), folder, name=folder.name)
    losses += _lost(folder_sidecar_bytes(folder, read_folder(text, name=folder.name), {}), where)
    data = Entry(compose(text), ("info", "items", "request", "docs"))
    data.put("items", list(_items(branch, where, losses)))
    return data.data


def _request(request: Request, seq: int, where: str, losses: list[Loss]) -> Data:
    text = write_request(request, seq=seq)
    losses += _lost(sidecar_bytes(request, read_request(text), {}), where)
    if request.python:
        losses.append(Loss(where, "Python", tr(_NO_PLACE)))
    return load(text)


def _lost(beside: bytes, where: str) -> list[Loss]:
    """What stands in the sidecar of one item, each by its name."""
    extras = json.loads(beside) if beside else {}
    return [Loss(where, name.replace("_", " "), tr(_NO_PLACE)) for name in extras]


def _below(where: str, name: str) -> str:
    return f"{where} / {name}" if where else name
