"""A collection on disk, or a part of it, as one value: for export, documentation, mocks and the runner.

A part takes along what it inherits: its top folder then says all that the folders above it say. What can't
be read, or is no HTTP request, is named and left out. Secret values are not in files, so not in here.
"""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from pathlib import Path

from postgui.model.bundle import Branch, Collection, Item, Loss
from postgui.model.collection import Defaults, Folder, Node
from postgui.model.problem import ProblemError
from postgui.model.request import AuthConfig, Pair, Settings, Variable
from postgui.services.collection_chain import ChainReader, not_a_collection
from postgui.services.collection_tree import TreeReader
from postgui.services.environments import Environments
from postgui.services.stored_folder import load_folder
from postgui.services.stored_request import load_request
from postgui.storage.collection_folder import root_of
from postgui.translation import tr


@dataclass(frozen=True, slots=True)
class Bundled:
    """What was read: `root` is the folder of its collection; `losses` are files that could not be taken."""

    root: Path
    collection: Collection
    losses: tuple[Loss, ...] = ()


async def read_bundle(path: Path, environments: Environments) -> Bundled:
    """Read the collection, the folder or the one request at `path`, with the collection's environments.

    Raises:
        ProblemError: `path` is in no collection, or it (or a folder above it) can't be read.
    """
    bundled = await asyncio.to_thread(_read, path)
    known = await environments.list(bundled.root)
    return replace(bundled, collection=replace(bundled.collection, environments=known))


def _read(path: Path) -> Bundled:
    path = path.absolute()
    root = root_of(path)
    if root is None:
        raise not_a_collection(path if path.is_dir() else path.parent)
    losses: list[Loss] = []
    if path == root:
        return Bundled(root, Collection(_branch(TreeReader().folder(root), "", losses)), tuple(losses))
    chain = ChainReader().chain(path).folders
    if path.is_dir():
        inside = _branch(TreeReader().folder(path), "", losses)
        return Bundled(root, Collection(replace(inside, folder=flattened(chain))), tuple(losses))
    request = load_request(path).request
    return Bundled(root, Collection(Branch(flattened(chain), (request,))))


def _branch(node: Node, where: str, losses: list[Loss]) -> Branch:
    """The folder of `node` and what is in it; `where` is its place below the top, "" for the top itself."""
    folder = load_folder(node.path).folder
    items: list[Item] = []
    for child in node.children:
        place = f"{where} / {child.name}" if where else child.name
        try:
            if child.kind == "folder":
                items.append(_branch(child, place, losses))
            elif child.kind == "request":
                items.append(load_request(child.path).request)
            elif child.problem is not None:
                raise ProblemError(child.problem)
            else:
                losses.append(
                    Loss(place, tr("the whole item"), f"{child.detail or child.kind} is no HTTP request")
                )
        except ProblemError as error:
            losses.append(
                Loss(place, tr("the whole file"), f"{error.problem.what}. {error.problem.meaning}".strip())
            )
    return Branch(folder, tuple(items))


def flattened(folders: Sequence[Folder]) -> Folder:
    """`folders`, the collection first, as the one folder that gives the same to what is in it."""
    headers: tuple[Pair, ...] = ()
    variables: dict[str, Variable] = {}
    settings = Settings()
    auth = AuthConfig("inherit")
    for folder in folders:
        defaults = folder.defaults
        names = {pair.name.lower() for pair in defaults.headers if pair.enabled}
        headers = (*(pair for pair in headers if pair.name.lower() not in names), *defaults.headers)
        variables |= {each.name: each for each in defaults.variables}
        auth = defaults.auth if defaults.auth.kind != "inherit" else auth
        said = {each.name: getattr(defaults.settings, each.name) for each in fields(Settings)}
        settings = replace(settings, **{name: value for name, value in said.items() if value is not None})
    last = folders[-1]
    return Folder(last.name, Defaults(headers, auth, tuple(variables.values()), settings), last.docs)
