"""JSON of any size as a tree, a page of children at a time, from the same checkpoints as the pretty rows.

Of a huge array every 64th place is kept, so that any page of it is near afterwards.
"""

import json
from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Iterator

from postgui.documents.block_index import BLOCK_BYTES
from postgui.documents.json_children import (
    KEPT_EVERY,
    Pages,
    Places,
    commas,
    near_children,
    walk,
    walk_values,
)
from postgui.documents.json_pretty import PrettyJson
from postgui.documents.json_token import (
    NearReader,
    end_of_scalar,
    name_pattern,
    path_step,
    skip_space,
    type_of,
    unescaped,
)
from postgui.documents.tree import VALUE_CHARS, Located, Node

_HEAD_BYTES = 4096
_NEAR_KEPT = 512
_GLIMPSE_BYTES = 160


class JsonTree:
    """The tree of a `PrettyJson`, as far as that is indexed.

    With `many` the text is one value after the other (NDJSON): the root then holds all of them.
    """

    def __init__(self, document: PrettyJson, *, many: bool = False) -> None:
        self._document = document
        self._many = many
        self._source = NearReader(document.source)
        self._pages: dict[int, Pages] = {}
        self._near: OrderedDict[int, tuple[list[int], int] | None] = OrderedDict()

    @property
    def complete(self) -> bool:
        return self._document.complete

    def root(self) -> Node | None:
        """The outermost value; None where the text has none."""
        at = skip_space(self._source, 0)
        if at >= self._document.source.size:
            return None
        if self._many:
            return Node("$", "values", "", 0, self._document.source.size, -1, "$", opens=True)
        return self._node(at, "$", "$", 0)

    def children(self, node: Node, first: int = 0, count: int = 200) -> list[Node]:
        """The children of a container from the `first` one on, at most `count`."""
        if not node.opens:
            return []
        near = self._all_near(node)
        starts = near[0][first : first + count] if near is not None else self._starts(node, first, count)
        return [self._child(node, first + index, at) for index, at in enumerate(starts)]

    def quick_count(self, node: Node) -> int:
        """How many children there are; -1 where that takes reading more than some KB."""
        if not node.opens:
            return 0
        near = self._all_near(node)
        return len(near[0]) if near is not None else self._pages_of(node).count

    def count(self, node: Node) -> int:
        """How many children there are: it reads the container to its end the first time."""
        if (quick := self.quick_count(node)) >= 0:
            return quick
        seen = 0
        for seen in self.count_steps(node):  # noqa: B007 - the last one counts
            pass
        return seen

    def count_steps(self, node: Node) -> Iterator[int]:
        """Count, yielding after each block how many children were seen: for a caller who must not wait."""
        if (quick := self.quick_count(node)) >= 0:
            yield quick
            return
        pages = self._pages_of(node)
        seen = (len(pages.kept) - 1) * KEPT_EVERY
        for starts, closed in self._walk(node, pages, len(pages.kept) - 1):
            pages.add(seen, starts)
            seen += len(starts)
            if closed >= 0:
                pages.end = closed
            yield seen
        if pages.end >= 0 or self._document.complete:
            pages.count = seen

    def stretches(self, node: Node, size_bytes: int) -> Iterator[tuple[int, int, int]]:
        """Neighbouring children, as many as fit into `size_bytes` but at least one: the number of the first,
        the offset where it begins, and the one where the next begins (its comma is before that) or the
        container closes."""
        pages = self._pages_of(node)
        seen = number = 0
        begin = before = -1
        for starts, closed in self._walk(node, pages, 0):
            pages.add(seen, starts)
            for index, at in enumerate(starts.tolist(), seen):
                if begin < 0:
                    begin = at
                elif at - begin > size_bytes and before > begin:
                    yield number, begin, before
                    number, begin = index - 1, before
                if at - begin > size_bytes:
                    yield number, begin, at
                    number, begin = index, at
                before = at
            seen += len(starts)
            if closed >= 0:
                pages.end, pages.count = closed, seen
        if begin < 0:
            return
        ended = pages.end - 1 if pages.end >= 0 and node.depth >= 0 else self._document.source.size
        if ended - begin > size_bytes and before > begin:
            yield number, begin, before
            number, begin = seen - 1, before
        yield number, begin, ended

    def end_of(self, node: Node) -> int:
        """The offset after the value; the end of the text where it is not closed."""
        if node.end >= 0:
            return node.end
        near = self._all_near(node)
        if near is not None:
            return near[1]
        pages = self._pages_of(node)
        if pages.end < 0:
            pages.end = self._closing_offset(node)
        return pages.end

    def glimpse(self, node: Node) -> str:
        """The beginning of a container, on one line."""
        data = self._source.read(node.start, node.start + _GLIMPSE_BYTES)
        near = self._all_near(node)
        if near is not None:
            data = data[: near[1] - node.start]
        return " ".join(self._document.encoding.decode(data, node.start).split())

    def value_span(self, node: Node) -> tuple[int, int]:
        """Where the whole value stands in the source."""
        return node.start, self.end_of(node)

    def value_text(self, source_text: str, node: Node) -> str:
        """The words of a text without quotes and escapes, anything else as it stands."""
        if node.type != "string":
            return source_text
        try:
            return str(json.loads(source_text, strict=False))
        except ValueError:
            return source_text

    def locate(self, node: Node, offset: int) -> Located | None:
        """Which child of `node` the byte at `offset` belongs to; None for what is between them."""
        if not node.opens:
            return None
        near = self._all_near(node)
        if near is not None:
            index = bisect_right(near[0], offset) - 1
            start = near[0][index] if index >= 0 else -1
        else:
            index, start = self._start_before(node, offset)
        if index < 0:
            return None
        child = self._child(node, index, start)
        if offset < child.start:
            named = node.type == "object" and self._in_name(start, offset)
            return Located(index, own=True) if named else None
        if child.opens:
            return Located(index, own=False) if offset > child.start else None
        return Located(index, own=True) if offset < child.end else None

    def _in_name(self, start: int, offset: int) -> bool:
        source = self._source
        at = skip_space(source, start)
        return at <= offset < end_of_scalar(source, at)

    def _start_before(self, node: Node, offset: int) -> tuple[int, int]:
        """The last child that begins at or before `offset`, in a long container."""
        pages = self._pages_of(node)
        if pages.kept[-1] <= offset and pages.count < 0:
            seen = (len(pages.kept) - 1) * KEPT_EVERY
            for starts, closed in self._walk(node, pages, len(pages.kept) - 1):
                pages.add(seen, starts)
                seen += len(starts)
                if closed >= 0:
                    pages.end, pages.count = closed, seen
                if pages.kept[-1] > offset:
                    break
        page = bisect_right(pages.kept, offset) - 1
        if page < 0:
            return -1, -1
        near = self._starts(node, page * KEPT_EVERY, KEPT_EVERY)
        inside = bisect_right(near, offset) - 1
        return (page * KEPT_EVERY + inside, near[inside]) if inside >= 0 else (-1, -1)

    def _pages_of(self, node: Node) -> Pages:
        if node.depth < 0:  # the root of many values, which begins where the first of them may
            return self._pages.setdefault(-1, Pages(0))
        return self._pages.setdefault(node.start, Pages(node.start + 1))

    def _all_near(self, node: Node) -> tuple[list[int], int] | None:
        """The children of a small container; the last ones looked at are kept."""
        if node.depth < 0:
            return None
        if node.start in self._near:
            self._near.move_to_end(node.start)
            return self._near[node.start]
        found = near_children(self._source, node.start)
        if found is None and not self._document.source.finished:
            return None
        self._near[node.start] = found
        if len(self._near) > _NEAR_KEPT:
            self._near.popitem(last=False)
        return found

    def _closing_offset(self, node: Node) -> int:
        document, depth = self._document, node.depth + 1
        block, after = node.start // BLOCK_BYTES, node.start + 1
        while True:
            closed = commas(document, block, 1, after, depth).closed
            if closed >= 0 or block >= document.index.count:
                return closed if closed >= 0 else document.source.size
            block = document.index.next_low(block + 1, node.depth)
            after = block * BLOCK_BYTES

    def _starts(self, node: Node, first: int, count: int) -> list[int]:
        """Where children begin (or the white space before them), from the nearest place that is kept."""
        pages = self._pages_of(node)
        page = min(first // KEPT_EVERY, len(pages.kept) - 1)
        seen, found = page * KEPT_EVERY, list[int]()
        for starts, closed in self._walk(node, pages, page):
            pages.add(seen, starts)
            low = max(first - seen, 0)
            found += starts[low : low + count - len(found)].tolist()
            seen += len(starts)
            if closed >= 0:
                pages.end, pages.count = closed, seen
            if len(found) >= count:
                break
        return found

    def _walk(self, node: Node, pages: Pages, page: int) -> Iterator[tuple[Places, int]]:
        if node.depth < 0:
            return walk_values(self._document, pages.kept[page])
        return walk(self._document, self._source, pages.kept[page], node.depth + 1, first=page == 0)

    def _child(self, node: Node, index: int, start: int) -> Node:
        at = skip_space(self._source, start)
        if node.type == "object":
            return self._member(node, at)
        return self._node(at, index, f"[{index}]", node.depth + 1)

    def _member(self, node: Node, at: int) -> Node:
        source = self._source
        match = name_pattern().match(source.read(at, at + _HEAD_BYTES))
        if match is None:  # no name, or one that is longer than anybody reads
            at_colon = end_of_scalar(source, at)
            name = self._text(at, min(at_colon, at + VALUE_CHARS))
            after = at_colon
        else:
            name, after = unescaped(match[1].decode("utf-8", "replace")), at + match.end()
        value_at = skip_space(source, after)
        if source.read(value_at, value_at + 1) == b":":
            value_at = skip_space(source, value_at + 1)
        return self._node(value_at, name, path_step(name), node.depth + 1)

    def _node(self, at: int, key: str | int, step: str, depth: int) -> Node:
        source = self._source
        char = source.read(at, at + 1)
        if char in (b"{", b"["):
            return Node(key, "object" if char == b"{" else "array", "", at, -1, depth, step, opens=True)
        end = end_of_scalar(source, at)
        text = self._text(at, min(end, at + _HEAD_BYTES))
        shown = text if len(text) <= VALUE_CHARS else text[:VALUE_CHARS] + "…"
        return Node(key, type_of(char, text), shown, at, end, depth, step)

    def _text(self, start: int, end: int) -> str:
        return self._document.encoding.decode(self._source.read(start, end), start)
