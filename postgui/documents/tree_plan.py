"""What it takes to expand a value of a tree some levels down: found out first, carried out at once. No Qt."""

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass

from postgui.documents.tree import Node
from postgui.documents.tree_rows import PAGE, Branch, TreeRows


@dataclass(frozen=True, slots=True)
class _Item:
    """A value to open: its parent's number in the plan, its slot there, and how many children it has."""

    parent: int
    slot: int
    count: int
    complete: bool


class Plan:
    """The values to open below a row, level by level, so that what is cut off is the deepest."""

    def __init__(self, rows: TreeRows, row: int) -> None:
        self._rows = rows
        self._row = row
        self._items: list[_Item] = []

    def steps(self, levels: int, most: int) -> Iterator[int]:
        """Find out, yielding after each step how many there are; at most `most` below the row."""
        rows = self._rows
        node = rows.node(self._row)
        if not node.opens:
            return
        yield from self._add(-1, 0, node)
        todo = deque([(0, node, rows.branch_of(self._row), levels - 1)])
        while todo:
            number, node, branch, left = todo.popleft()
            if left <= 0:
                continue
            for slot, child in self._children(node, branch, self._items[number].count):
                if child.opens:
                    if len(self._items) > most:
                        return
                    yield from self._add(number, slot, child)
                    below = branch.opened.get(slot) if branch is not None else None
                    todo.append((len(self._items) - 1, child, below, left - 1))

    def carry_out(self, row: int) -> None:
        """Open it all below `row`, where the planned one stands by now."""
        rows = self._rows
        branches: list[Branch] = []
        for item in self._items:
            branch = rows.open(row) if item.parent < 0 else branches[item.parent].open(item.slot)
            branches.append(branch)
            if not branch.complete:
                rows.grow(branch, max(item.count, branch.count), complete=item.complete)

    def _add(self, parent: int, slot: int, node: Node) -> Iterator[int]:
        tree = self._rows.tree
        count = tree.quick_count(node)
        if count < 0:
            for count in tree.count_steps(node):  # noqa: B007 - the last one counts
                yield len(self._items)
        self._items.append(_Item(parent, slot, count, tree.quick_count(node) >= 0))
        yield len(self._items) - 1

    def _children(self, node: Node, branch: Branch | None, count: int) -> Iterator[tuple[int, Node]]:
        """The children on show with their slots: all, or the ones that a filter left."""
        tree = self._rows.tree
        if branch is not None and branch.kept is not None:
            for slot, index in enumerate(branch.kept):
                yield slot, tree.children(node, index, 1)[0]
            return
        for first in range(0, count, PAGE):
            yield from enumerate(tree.children(node, first, PAGE), first)
