"""The values of a tree whose name or text holds some words: found as text, then placed in the tree.

For a helper process, or in steps between other events: the search is as fast as that of plain text.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from postgui.documents.search import Pattern, search
from postgui.documents.source import ByteSource
from postgui.documents.tree import Node, Tree

KEPT_TRAILS = 1_000
_DEEPEST = 2_000
"""Further down nobody looks, and each step down is one more read."""


@dataclass(frozen=True, slots=True)
class TreeFound:
    """Some of what was found: the ways to the values, how often the words stand in the text so far (also
    where no way is kept), and how many bytes are searched."""

    trails: tuple[tuple[int, ...], ...]
    count: int
    scanned: int


def find_in_tree(
    tree: Tree, source: ByteSource, pattern: Pattern, encoding: str, *, keep: int = KEPT_TRAILS
) -> Iterator[TreeFound]:
    """The values that hold `pattern`, at most `keep` of them; all are counted."""
    placer = _Placer(tree)
    kept = count = 0
    last: tuple[int, ...] | None = None
    for part in search(source, pattern, encoding, keep=keep * 4):
        trails: list[tuple[int, ...]] = []
        count += part.count
        for offset in part.starts.tolist():
            if kept + len(trails) >= keep:
                break
            trail = placer.trail(offset)
            if trail is None:
                count -= 1
            elif trail != last:
                last = trail
                trails.append(trail)
            if len(trails) >= 50:
                yield TreeFound(tuple(trails), count, part.scanned)
                kept += len(trails)
                trails = []
        kept += len(trails)
        yield TreeFound(tuple(trails), count, part.scanned)


@dataclass(slots=True)
class _Placer:
    """Goes down to the bytes of hits, which come in order: mostly the way is that of the hit before."""

    tree: Tree
    _way: list[tuple[Node, int, int]] = field(default_factory=list)
    """Open values on the way to the last hit: the value, its end, and its number in its parent."""

    def trail(self, offset: int) -> tuple[int, ...] | None:
        """The way to the value that byte `offset` belongs to; None for what is between values."""
        tree = self.tree
        while self._way and self._way[-1][1] <= offset:
            self._way.pop()
        if not self._way:
            root = tree.root()
            if root is None:
                return None
            if not root.opens:
                return () if root.start <= offset < root.end else None
            self._way.append((root, tree.end_of(root), 0))
        while len(self._way) < _DEEPEST:
            node = self._way[-1][0]
            located = tree.locate(node, offset)
            if located is None:
                return None
            if located.own:
                return (*(number for _, _, number in self._way[1:]), located.index)
            child = tree.children(node, located.index, 1)[0]
            self._way.append((child, tree.end_of(child), located.index))
        return None
