"""JSON of any size as a tree, a page of children at a time, from the same checkpoints as the pretty rows.

A child is found by the commas at its parent's depth; whole blocks that stay deeper are passed over by their
checkpoint. Of a huge array every 64th place is kept, so that any page of it is near afterwards.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from postgui.documents.block_index import BLOCK_BYTES
from postgui.documents.json_pretty import PrettyJson
from postgui.documents.json_scan import Words
from postgui.documents.json_token import (
    NearReader,
    NodeType,
    end_of_scalar,
    name_pattern,
    path_step,
    skip_space,
    type_of,
    unescaped,
)

KEPT_EVERY = 64
_BLOCKS_AT_ONCE = 4
_HEAD_BYTES = 4096
_VALUE_CHARS = 500


@dataclass(frozen=True, slots=True)
class Node:
    """One value of the tree.

    `start` and `end` are the byte offsets of the value alone; `end` is -1 where a container's end was not
    looked up (`JsonTree.end_of`). `key` is the member's name as text, or the element's index. `value` is the
    source of a scalar, cut when long, and empty for containers. `path` is a JSONPath (RFC 9535, 2.7).
    """

    key: str | int
    type: NodeType
    value: str
    start: int
    end: int
    depth: int
    path: str

    @property
    def opens(self) -> bool:
        """Whether it may have children."""
        return self.type in ("object", "array")


class JsonTree:
    """The tree of a `PrettyJson`; as far as that is indexed."""

    def __init__(self, document: PrettyJson) -> None:
        self._document = document
        self._source = NearReader(document.source)
        self._pages: dict[int, _Pages] = {}

    def root(self) -> Node | None:
        """The first value; None where the text has none."""
        at = skip_space(self._source, 0)
        return None if at >= self._document.source.size else self._node(at, "$", "$", 0)

    def children(self, node: Node, first: int = 0, count: int = 200) -> list[Node]:
        """The children of a container from the `first` one on, at most `count`."""
        if not node.opens:
            return []
        pages = self._pages.setdefault(node.start, _Pages([_inside(node)]))
        starts = self._starts(node, pages, first, count)
        return [self._child(node, first + index, at) for index, at in enumerate(starts)]

    def count(self, node: Node) -> int:
        """How many children there are: it reads the container to its end the first time."""
        if not node.opens:
            return 0
        pages = self._pages.setdefault(node.start, _Pages([_inside(node)]))
        if pages.count < 0:
            for _ in self.count_steps(node):
                pass
        return pages.count

    def count_steps(self, node: Node) -> Iterator[int]:
        """Count, yielding after each block how many children were seen: for a caller who must not wait."""
        pages = self._pages.setdefault(node.start, _Pages([_inside(node)]))
        seen = (len(pages.kept) - 1) * KEPT_EVERY
        for starts, closed in self._walk(node, pages.kept[-1]):
            pages.add(seen, starts)
            seen += len(starts)
            if closed >= 0:
                pages.end = closed
            yield seen
        pages.count = seen

    def end_of(self, node: Node) -> int:
        """The offset after the value; the end of the text where it is not closed."""
        if node.end >= 0:
            return node.end
        pages = self._pages.setdefault(node.start, _Pages([_inside(node)]))
        if pages.end < 0:
            pages.end = self._closing_offset(node)
        return pages.end

    def _closing_offset(self, node: Node) -> int:
        document, depth = self._document, node.depth + 1
        block, after = node.start // BLOCK_BYTES, node.start + 1
        while True:
            closed = _commas(document, block, 1, after, depth).closed
            if closed >= 0 or block >= document.index.count:
                return closed if closed >= 0 else document.source.size
            block = document.index.next_low(block + 1, node.depth)
            after = block * BLOCK_BYTES

    def _starts(self, node: Node, pages: "_Pages", first: int, count: int) -> list[int]:
        """Where children begin (or the white space before them), from the nearest place that is kept."""
        page = min(first // KEPT_EVERY, len(pages.kept) - 1)
        seen, found = page * KEPT_EVERY, list[int]()
        for starts, closed in self._walk(node, pages.kept[page]):
            pages.add(seen, starts)
            low = max(first - seen, 0)
            found += starts[low : low + count - len(found)].tolist()
            seen += len(starts)
            if closed >= 0:
                pages.end, pages.count = closed, seen
            if len(found) >= count:
                break
        return found

    def _walk(self, node: Node, start: int) -> Iterator[tuple[npt.NDArray[np.int64], int]]:
        """The beginnings of children from `start` on, block by block; at last the offset after the end."""
        document, depth = self._document, node.depth + 1
        source = self._source
        at = skip_space(source, start)
        if source.read(at, at + 1) in (b"", b"}", b"]"):
            yield np.zeros(0, np.int64), min(at + 1, source.size)
            return
        head = np.array([start], np.int64)
        block, after, blocks = start // BLOCK_BYTES, start, 1
        while True:
            places = _commas(document, block, blocks, after, depth)
            yield np.concatenate((head, places.at + 1)), places.closed
            if places.closed >= 0 or block + blocks > document.index.count:
                return
            head = np.zeros(0, np.int64)
            block = document.index.next_low(block + blocks, depth)
            after, blocks = block * BLOCK_BYTES, min(2 * blocks, _BLOCKS_AT_ONCE)

    def _child(self, node: Node, index: int, start: int) -> Node:
        at = skip_space(self._source, start)
        if node.type == "object":
            return self._member(node, at)
        return self._node(at, index, f"{node.path}[{index}]", node.depth + 1)

    def _member(self, node: Node, at: int) -> Node:
        source = self._source
        match = name_pattern().match(source.read(at, at + _HEAD_BYTES))
        if match is None:  # no name, or one that is longer than anybody reads
            at_colon = end_of_scalar(source, at)
            name = self._text(at, min(at_colon, at + _VALUE_CHARS))
            after = at_colon
        else:
            name, after = unescaped(match[1].decode("utf-8", "replace")), at + match.end()
        value_at = skip_space(source, after)
        if source.read(value_at, value_at + 1) == b":":
            value_at = skip_space(source, value_at + 1)
        return self._node(value_at, name, node.path + path_step(name), node.depth + 1)

    def _node(self, at: int, key: str | int, path: str, depth: int) -> Node:
        source = self._source
        char = source.read(at, at + 1)
        if char in (b"{", b"["):
            return Node(key, "object" if char == b"{" else "array", "", at, -1, depth, path)
        end = end_of_scalar(source, at)
        text = self._text(at, min(end, at + _HEAD_BYTES))
        shown = text if len(text) <= _VALUE_CHARS else text[:_VALUE_CHARS] + "…"
        return Node(key, type_of(char, text), shown, at, end, depth, path)

    def _text(self, start: int, end: int) -> str:
        return self._document.encoding.decode(self._source.read(start, end), start)


class _Pages:
    """What is remembered of one container: every 64th place, the count and the end once known."""

    def __init__(self, kept: list[int]) -> None:
        self.kept = kept
        self.count = -1
        self.end = -1

    def add(self, seen: int, starts: npt.NDArray[np.int64]) -> None:
        """Keep what is new of these beginnings, the first of which is child number `seen`."""
        wanted = len(self.kept) * KEPT_EVERY - seen
        if 0 <= wanted < len(starts):
            self.kept += starts[wanted::KEPT_EVERY].tolist()


@dataclass(frozen=True, slots=True)
class _Places:
    """Commas of some blocks; `closed` is the offset after the bracket that ends the search, or -1."""

    at: npt.NDArray[np.int64]
    closed: int


def _commas(document: PrettyJson, block: int, blocks: int, after: int, depth: int) -> _Places:
    """The commas at `depth` in some blocks from `after` on, up to where the nesting comes below it.

    Only words of 64 bytes that come as low as `depth` are looked into.
    """
    masks = document.masks(block, blocks)
    base = block * BLOCK_BYTES
    closes = np.bitwise_count(masks.closes).astype(np.int32)
    change = np.bitwise_count(masks.opens).astype(np.int32) - closes
    before = np.cumsum(change, dtype=np.int32) - change + np.int32(document.index.depth_before(block))
    maybe = np.flatnonzero((before - closes <= depth) & ((masks.commas | masks.closes) != 0))
    maybe = maybe[np.searchsorted(maybe, (after - base) >> 6) :]
    closed = _unpacked(masks.closes[maybe])
    level = np.cumsum(_unpacked(masks.opens[maybe]) - closed, axis=1, dtype=np.int8)
    wanted = np.clip(depth - before[maybe], -100, 100).astype(np.int8)[:, None]
    at = _offsets(maybe, (_unpacked(masks.commas[maybe]) != 0) & (level == wanted)) + base
    ends = _offsets(maybe, (closed != 0) & (level < wanted)) + base
    end = int(ends[np.searchsorted(ends, after)]) if len(ends) and ends[-1] >= after else -1
    at = at[np.searchsorted(at, after) : len(at) if end < 0 else np.searchsorted(at, end)]
    return _Places(at, end + 1 if end >= 0 else -1)


def _unpacked(words: Words) -> npt.NDArray[np.int8]:
    return np.unpackbits(words.view(np.uint8), bitorder="little").reshape(-1, 64).view(np.int8)


def _offsets(words: npt.NDArray[np.int64], found: npt.NDArray[np.bool_]) -> npt.NDArray[np.int64]:
    flat = np.flatnonzero(found)
    places: npt.NDArray[np.int64] = (words[flat >> 6] << 6) + (flat & 63)
    return places


def _inside(node: Node) -> int:
    return node.start + 1
