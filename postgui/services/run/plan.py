"""What a run sends: the requests of a folder, or some of them, in the order of the tree.

Blocks: call it in a thread.
"""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from postgui.model.collection import Folder, Node
from postgui.model.problem import Problem, ProblemError
from postgui.model.run import ListedRequest, PlannedRequest
from postgui.services.collection_chain import ChainReader, not_a_collection
from postgui.services.stored_folder import load_folder
from postgui.services.stored_request import load_request
from postgui.storage.collection_folder import root_of
from postgui.translation import tr


def plan_run(
    paths: Sequence[Path], *, tags: Iterable[str] = (), without_tags: Iterable[str] = ()
) -> tuple[PlannedRequest, ...]:
    """The requests of `paths`, each a collection, a folder or a request file, in order, each once.

    With `tags`, those that have one of them, on themselves or a folder above; never those that have one of
    `without_tags`.

    Raises:
        ProblemError: A path is not there or in no collection, a file is broken (nothing is then run), or no
            request is left.
    """
    wanted, unwanted = frozenset(tags), frozenset(without_tags)
    planned: dict[Path, PlannedRequest] = {}
    for path in paths:
        for each in _at(path.absolute()):
            planned.setdefault(each.path, each)
    kept = tuple(
        each for each in planned.values() if (not wanted or wanted & each.tags) and not unwanted & each.tags
    )
    if not kept:
        raise _nothing(paths, bool(planned))
    return kept


def list_requests(paths: Sequence[Path], roots: Iterable[Node]) -> tuple[ListedRequest, ...]:
    """What `plan_run` would send of `paths`, as far as trees tell; what is not in `roots` is read.

    Raises:
        ProblemError: A file is broken, a path is not there, or no request is there.
    """
    from postgui.services.collection_tree import TreeReader

    trees = {root.path: root for root in roots}
    listed: dict[Path, ListedRequest] = {}
    for path in map(Path.absolute, paths):
        root = root_of(path)
        if root is None:
            raise not_a_collection(path if path.is_dir() else path.parent)
        if root not in trees:
            trees[root] = TreeReader().folder(root)
        node = trees[root]
        tags = _tags_of(node)
        above = frozenset((path, *path.parents))
        while node.path != path:
            inner = next((child for child in node.children if child.path in above), None)
            if inner is None:
                raise _nothing(paths, had_some=False)
            node, tags = inner, tags | _tags_of(inner)
        for each in _listed(node, "", tags):
            listed.setdefault(each.path, each)
    if not listed:
        raise _nothing(paths, had_some=False)
    return tuple(listed.values())


def _tags_of(node: Node) -> frozenset[str]:
    """Its own tags; those of a folder are only in its file."""
    is_folder = node.kind in ("folder", "collection") and node.problem is None
    return frozenset(load_folder(node.path).folder.tags if is_folder else node.tags)


def _listed(node: Node, place: str, tags: frozenset[str]) -> Iterator[ListedRequest]:
    """The requests at or below `node`, whose own tags are among `tags`."""
    if node.problem is not None:
        raise ProblemError(node.problem)
    if node.kind == "request":
        yield ListedRequest(node.path, f"{place}{node.name}", node.method, tags)
    for child in node.children:
        inner = f"{place}{child.name} / " if child.kind == "folder" else place
        yield from _listed(child, inner, tags | _tags_of(child))


def _at(path: Path) -> Iterator[PlannedRequest]:
    root = root_of(path)
    if not path.exists():
        raise ProblemError(
            Problem(
                tr("There is no {path}", path=path),
                tr("Nothing was sent."),
                tr("Check the path."),
                "no-such-path",
            )
        )
    if root is None:
        raise not_a_collection(path if path.is_dir() else path.parent)
    chain = ChainReader().chain(path).folders
    if path.is_dir():
        from postgui.services.collection_tree import TreeReader

        yield from _below(TreeReader().folder(path), "", chain)
    else:
        yield _planned(path, "", chain)


def _below(folder: Node, place: str, chain: tuple[Folder, ...]) -> Iterator[PlannedRequest]:
    """All that is in `folder`, whose own settings are the last of `chain`."""
    for node in folder.children:
        if node.problem is not None:
            raise ProblemError(node.problem)
        inner = f"{place}{node.name} / "
        if node.kind == "folder":
            yield from _below(node, inner, (*chain, load_folder(node.path).folder))
        elif node.kind == "request":
            yield _planned(node.path, place, chain)


def _planned(path: Path, place: str, chain: tuple[Folder, ...]) -> PlannedRequest:
    request = load_request(path).request
    tags = {*request.tags, *(tag for folder in chain for tag in folder.tags)}
    return PlannedRequest(path, f"{place}{request.name or path.stem}", request, chain, frozenset(tags))


def _nothing(paths: Sequence[Path], had_some: bool) -> ProblemError:
    names = ", ".join(str(path) for path in paths)
    what = (
        tr("No request of {names} has the tags asked for", names=names)
        if had_some
        else tr("There is no request in {names}", names=names)
    )
    return ProblemError(Problem(what, tr("Nothing was sent."), "", "nothing-to-run"))
