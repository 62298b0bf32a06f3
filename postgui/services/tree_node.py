"""Trees of nodes as values: their order, finding a place, and trees that differ in one place. Pure."""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from pathlib import Path

from postgui.model.collection import Node
from postgui.model.problem import Problem
from postgui.translation import tr

SEQ_GAP = 1000


def in_order(nodes: Iterable[Node]) -> tuple[Node, ...]:
    """Folders first, then by seq (those without come last), then by name."""
    return tuple(sorted(nodes, key=_place))


def _place(node: Node) -> tuple[bool, bool, float, str, str]:
    is_folder = node.kind in ("folder", "collection")
    return (not is_folder, node.seq is None, node.seq or 0, node.name.casefold(), node.path.name)


def find(root: Node, path: Path) -> Node | None:
    """The node of `path` in the tree of `root`."""
    node: Node | None = root
    above = frozenset(path.parents)
    while node is not None and node.path != path:
        node = next((child for child in node.children if child.path == path or child.path in above), None)
    return node


def titles_to(roots: Iterable[Node], path: Path) -> tuple[str, ...]:
    """What the tree calls the collection of `path` and all on the way down to it; () if no root has it.

    What the tree does not show (yet) goes by the name of its file.
    """
    above = frozenset((path, *path.parents))
    node = next((root for root in roots if root.path in above), None)
    if node is None:
        return ()
    titles = [node.name]
    while (inner := next((child for child in node.children if child.path in above), None)) is not None:
        node = inner
        titles.append(node.name)
    parts = path.relative_to(node.path).parts
    return (*titles, *(part.removesuffix(".yml") for part in parts))


def with_node(root: Node, path: Path, new: Node | None) -> Node:
    """The tree of `root` in which `new` stands for `path`: replaced, added, or (None) taken out."""
    if root.path == path:
        return new or root
    children = root.children
    if path.parent == root.path:
        at = next((at for at, child in enumerate(children) if child.path == path), None)
        old = None if at is None else children[at]
        if at is not None and old is not None and new is not None and _place(old) == _place(new):
            return root._replace(children=(*children[:at], new, *children[at + 1 :]))
        kept = tuple(child for child in children if child is not old)
        return root._replace(children=in_order((*kept, new)) if new else kept)
    above = frozenset(path.parents)
    return root._replace(
        children=tuple(with_node(child, path, new) if child.path in above else child for child in children),
    )


def gone(root: Node) -> Node:
    """A collection whose folder is not there now; what is open of it stays in memory."""
    problem = Problem(
        tr("The folder of {name} is not there", name=root.name),
        tr(
            "It was moved, renamed or deleted, or its drive is not connected. What is open or "
            "unsaved is kept."
        ),
        tr("Once it is back it shows again by itself. If it is elsewhere now, open it there."),
        kind="gone",
        detail=str(root.path),
    )
    return root._replace(children=(), problem=problem)


def next_seq(siblings: Iterable[Node], *, folders: bool) -> int:
    """A place after all siblings of one sort, with room between for moving others in."""
    taken = [node.seq for node in siblings if (node.kind == "folder") is folders and node.seq is not None]
    return int(max((*taken, 0))) + SEQ_GAP


def seqs_at(siblings: Sequence[Node], new: Sequence[Path], at: int) -> dict[Path, int]:
    """Whole numbers that put `new`, in its order, before the sibling at `at`.

    Args:
        siblings: Of one sort, in order, without those of `new`.
        new: What comes in.
        at: An index of `siblings`, or their number for the end.

    Returns:
        Numbers for `new` alone; for the siblings too only where no whole number is left between.
    """
    low = siblings[at - 1].seq if at else 0
    high = siblings[at].seq if at < len(siblings) else None  # those without a number come last
    if low is not None and high is None:
        return {path: int(low) + SEQ_GAP * number for number, path in enumerate(new, 1)}
    if low is not None and high is not None and low >= 0:
        step = (high - low) / (len(new) + 1)
        places = [int(low + step * number) for number in range(1, len(new) + 1)]
        edges = (low, *places, high)
        if all(one < other for one, other in pairwise(edges)):
            return dict(zip(new, places, strict=True))
    paths = [node.path for node in siblings]
    return {path: SEQ_GAP * number for number, path in enumerate([*paths[:at], *new, *paths[at:]], 1)}


def free_title(name: str, siblings: Iterable[Node]) -> str:
    """`name`, numbered if a sibling is called so."""
    taken = {node.name.casefold() for node in siblings}
    title, number = name, 1
    while title.casefold() in taken:
        number += 1
        title = f"{name} {number}"
    return title
