"""Which rows of a tree are on show: a flat list that is computed, never made.

What is kept is one `Branch` for each value that is open, not one entry for each row: a list of a million
elements that is open costs as much as one of ten. No Qt.
"""

from bisect import bisect_left, bisect_right
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from typing import TypeAlias

from postgui.documents.tree import Node, Tree

PAGE = 64
_PAGES_KEPT = 128

Trail: TypeAlias = tuple[int, ...]
"""The way from the root to a value: the number of the child at each step."""


class Branch:
    """An open value: how many of its children show, and which of them are open in turn.

    `count` children are known so far, all if `complete`. `kept` are the ones that a filter leaves (None:
    all), `matched` those of them that it was looking for.
    """

    __slots__ = (
        "_before",
        "_slots",
        "complete",
        "count",
        "kept",
        "level",
        "matched",
        "opened",
        "parent",
        "rows",
        "slot",
    )

    def __init__(self, parent: "Branch | None", slot: int) -> None:
        self.parent = parent
        self.slot = slot
        self.level: int = parent.level + 1 if parent is not None else 0
        self.count = 0
        self.rows = 0
        self.complete = False
        self.kept: Sequence[int] | None = None
        self.matched: frozenset[int] = frozenset()
        self.opened: dict[int, Branch] = {}
        self._slots: list[int] | None = None
        self._before: list[int] = []

    def grow(self, rows: int) -> None:
        """So many rows more, or fewer, below here; all above know it too."""
        branch: Branch | None = self
        while branch is not None:
            branch.rows += rows
            branch._slots = None
            branch = branch.parent

    def open(self, slot: int) -> "Branch":
        """Open a child, none of whose own are known yet."""
        branch = self.opened.get(slot)
        if branch is None:
            branch = self.opened[slot] = Branch(self, slot)
            self.grow(0)
        return branch

    def row_of(self, slot: int) -> int:
        """The row of a child, counted from the first row of this branch."""
        slots = self._layout()
        return slot + self._before[bisect_left(slots, slot)]

    def find(self, row: int) -> tuple["Branch", int]:
        """The branch and the slot of the child that stands at `row`, counted from the first row of this."""
        branch, at = self, row
        while True:
            slots = branch._layout()
            # The n-th open child stands at its slot and the rows of those before it.
            n = bisect_right(range(len(slots)), at, key=lambda i: slots[i] + branch._before[i]) - 1
            if n < 0:
                return branch, at
            child = branch.opened[slots[n]]
            inside = at - (slots[n] + branch._before[n])
            if inside == 0:
                return branch, slots[n]
            if inside <= child.rows:
                branch, at = child, inside - 1
            else:
                return branch, slots[n] + inside - child.rows

    def _layout(self) -> list[int]:
        """The slots of the open children, in order, `_before` being the rows inside the ones before each."""
        if self._slots is None:
            self._slots = sorted(self.opened)
            self._before = [0]
            for slot in self._slots:
                self._before.append(self._before[-1] + self.opened[slot].rows)
        return self._slots


class TreeRows:
    """The rows on show of one tree. Row 0 is the root, if there is one."""

    def __init__(self, tree: Tree, found: Sequence[Trail] | None = None) -> None:
        """All of `tree`, the root open; or, of what was `found`, these values and what they are in."""
        self.tree = tree
        self._root = tree.root()
        self._pages: OrderedDict[tuple[int, int], list[Node]] = OrderedDict()
        self._top = Branch(None, 0)
        self._top.level = -1
        self._top.complete = True
        self._top.count = self._top.rows = 0 if self._root is None else 1
        if found is not None:
            self._show_found(found)

    @property
    def count(self) -> int:
        """How many rows there are."""
        return self._top.rows

    def branch_of(self, row: int) -> Branch | None:
        """The branch that is open at `row`; None if it is closed."""
        branch, slot = self._top.find(row)
        return branch.opened.get(slot)

    def node(self, row: int) -> Node:
        """What stands at `row`."""
        return self._node(*self._top.find(row))

    def level(self, row: int) -> int:
        """How deep `row` is, the root being 0."""
        return self._top.find(row)[0].level + 1

    def matches(self, row: int) -> bool:
        """Whether a filter was looking for what stands at `row`."""
        branch, slot = self._top.find(row)
        return slot in branch.matched

    def parent_row(self, row: int) -> int:
        """The row that holds `row`; -1 of the root."""
        branch = self._top.find(row)[0]
        return -1 if branch.parent is None else self._row_of(branch.parent, branch.slot)

    def path(self, row: int) -> str:
        """The path of what stands at `row` from the root."""
        branch, slot = self._top.find(row)
        steps = [self._node(branch, slot).step]
        while branch.parent is not None:
            branch, slot = branch.parent, branch.slot
            steps.append(self._node(branch, slot).step)
        return "".join(reversed(steps)) or "/"  # the document, whose own step XPath leaves out

    def trail(self, row: int) -> Trail:
        """The way to `row` from the root."""
        branch, slot = self._top.find(row)
        steps = []
        while branch.parent is not None:
            steps.append(slot if branch.kept is None else branch.kept[slot])
            branch, slot = branch.parent, branch.slot
        return tuple(reversed(steps))

    def row_of_trail(self, trail: Trail) -> int:
        """Where the way from the root leads; -1 if that is not on show."""
        if not self.count:
            return -1
        branch, slot = self._top, 0
        for index in trail:
            inside = branch.opened.get(slot)
            if inside is None:
                return -1
            if inside.kept is not None:
                at = bisect_left(inside.kept, index)
                if at >= len(inside.kept) or inside.kept[at] != index:
                    return -1
                index = at
            elif index >= inside.count:
                return -1
            branch, slot = inside, index
        return self._row_of(branch, slot)

    def row_of_branch(self, branch: Branch) -> int:
        """The row at which `branch` is open."""
        assert branch.parent is not None
        return self._row_of(branch.parent, branch.slot)

    def node_of_branch(self, branch: Branch) -> Node:
        """The value that is open as `branch`."""
        assert branch.parent is not None
        return self._node(branch.parent, branch.slot)

    def open(self, row: int) -> Branch:
        """Open what stands at `row`: no rows of it show before `grow` says that they are known."""
        parent, slot = self._top.find(row)
        return parent.open(slot)

    def grow(self, branch: Branch, count: int, *, complete: bool) -> None:
        """So many children of `branch` are known now."""
        more = count - branch.count
        branch.count, branch.complete = count, complete
        self._forget_last_page(branch)
        branch.grow(more)

    def close(self, row: int) -> int:
        """Close what stands at `row`; how many rows were below it."""
        parent, slot = self._top.find(row)
        branch = parent.opened.pop(slot, None)
        if branch is None:
            return 0
        parent.grow(-branch.rows)
        self._pages.clear()
        return branch.rows

    def in_tree(self, branch: Branch) -> bool:
        """Whether `branch` is still open, with all that it is in."""
        while branch.parent is not None:
            if branch.parent.opened.get(branch.slot) is not branch:
                return False
            branch = branch.parent
        return branch is self._top

    def unfinished(self) -> Iterator[Branch]:
        """The open branches whose children are not all known."""
        todo = list(self._top.opened.values())
        while todo:
            branch = todo.pop()
            if not branch.complete:
                yield branch
            todo += branch.opened.values()

    def _row_of(self, branch: Branch, slot: int) -> int:
        row = branch.row_of(slot)
        while branch.parent is not None:
            row += branch.parent.row_of(branch.slot) + 1
            branch = branch.parent
        return row

    def _node(self, branch: Branch, slot: int) -> Node:
        if branch.parent is None:
            assert self._root is not None
            return self._root
        index = slot if branch.kept is None else branch.kept[slot]
        key = (id(branch), index // PAGE)
        page = self._pages.get(key)
        if page is None:
            parent = self._node(branch.parent, branch.slot)
            page = self._pages[key] = self.tree.children(parent, index // PAGE * PAGE, PAGE)
            if len(self._pages) > _PAGES_KEPT:
                self._pages.popitem(last=False)
        else:
            self._pages.move_to_end(key)
        return page[index % PAGE]

    def _forget_last_page(self, branch: Branch) -> None:
        """A page that was not full has more in it now."""
        for key in [key for key, page in self._pages.items() if key[0] == id(branch) and len(page) < PAGE]:
            del self._pages[key]

    def _show_found(self, found: Sequence[Trail]) -> None:
        if self._root is None or not found:
            self._top.count = self._top.rows = 0
            return
        self._keep(self._top, 0, sorted(set(found)))

    def _keep(self, parent: Branch, slot: int, trails: list[Trail]) -> None:
        """Open a value for what was found inside; `trails` are ascending and begin below it."""
        todo = [(parent, slot, trails, 0)]
        while todo:
            parent, slot, trails, depth = todo.pop()
            if len(trails[0]) == depth:
                parent.matched |= {slot}
                trails = trails[1:]
                if not trails:
                    continue
            branch = parent.opened[slot] = Branch(parent, slot)
            groups: dict[int, list[Trail]] = {}
            for trail in trails:
                groups.setdefault(trail[depth], []).append(trail)
            branch.kept = tuple(groups)
            branch.complete = True
            branch.count = len(groups)
            branch.grow(len(groups))
            todo += [(branch, at, group, depth + 1) for at, group in enumerate(groups.values())]
