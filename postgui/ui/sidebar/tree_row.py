"""Which rows of the collection tree are visible: pure, so that 10,000 rows stay fast.

A proxy model takes seconds at that size; one walk that builds a flat list takes milliseconds. What
matches a filter is for `tree_search`. Nothing here knows Qt.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from postgui.model.collection import Node


FOLDERS = ("collection", "folder")


class TreeRow(NamedTuple):
    """One visible row: what it shows and how deep it stands (a collection is 0).

    A tuple, because 10,000 frozen dataclasses take three times as long to make.
    """

    node: "Node"
    depth: int
    expanded: bool = False

    def looks_like(self, other: "TreeRow") -> bool:
        """True if both rows paint the same, whatever is below them."""
        mine, theirs = self.node, other.node
        if mine is theirs:
            return self.expanded == other.expanded
        return (
            self.expanded == other.expanded
            and mine.name == theirs.name
            and mine.method == theirs.method
            and mine.kind == theirs.kind
            and mine.detail == theirs.detail
            and mine.problem == theirs.problem
            and mine.tags == theirs.tags
            and mine.has_examples == theirs.has_examples
            and bool(mine.children) == bool(theirs.children)
        )


Examples: TypeAlias = Mapping[Path, "Sequence[Node]"]
"""Nodes of the examples that are known, by request."""


def visible_rows(
    roots: "Sequence[Node]", expanded: Collection[Path], examples: Examples | None = None
) -> list[TreeRow]:
    """The rows to show, from top to bottom, without a filter."""
    rows: list[TreeRow] = []
    for root in roots:
        _add_expanded(rows, root, 0, expanded, examples or {})
    return rows


def can_open(node: "Node") -> bool:
    """Whether a row of `node` can have rows below it."""
    return node.kind in FOLDERS or node.has_examples


def folders_only(node: "Node") -> "Node":
    """`node` without its requests: what a picker of a place to save shows."""
    children = tuple(folders_only(child) for child in node.children if child.kind == "folder")
    return node._replace(children=children)


def walk(nodes: "Sequence[Node]") -> "Iterator[Node]":
    """Every node, each before its children."""
    for node in nodes:
        yield node
        yield from walk(node.children)


def changed_span(old: Sequence[TreeRow], new: Sequence[TreeRow]) -> tuple[int, int]:
    """How many rows at the start and at the end stand for the same places in both lists."""
    limit = min(len(old), len(new))
    start = 0
    while start < limit and _same_place(old[start], new[start]):
        start += 1
    end = 0
    while end < limit - start and _same_place(old[-1 - end], new[-1 - end]):
        end += 1
    return start, end


def _same_place(one: TreeRow, other: TreeRow) -> bool:
    # Mostly it is the very same row or node; comparing paths is slow.
    return one is other or (
        one.depth == other.depth and (one.node is other.node or one.node.path == other.node.path)
    )


def _add_expanded(
    rows: list[TreeRow], node: "Node", depth: int, expanded: Collection[Path], examples: Examples
) -> None:
    is_open = node.kind in FOLDERS and node.path in expanded
    rows.append(TreeRow(node, depth, is_open))
    if is_open:
        for child in node.children:
            if child.kind in FOLDERS:
                _add_expanded(rows, child, depth + 1, expanded, examples)
            elif child.has_examples and child.path in expanded:
                rows.append(TreeRow(child, depth + 1, True))
                rows += [TreeRow(example, depth + 2) for example in examples.get(child.path, ())]
            else:
                rows.append(TreeRow(child, depth + 1))
