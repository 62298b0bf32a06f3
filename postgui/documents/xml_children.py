"""What one element holds, found by walking over it: small ones at a glance, long ones a page at a time.

Of a long one every 64th place is kept. What lies inside a child is passed over, by the checkpoints of the
pretty rows where it is more than a block.
"""

import time
from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from postgui.documents.block_index import BLOCK_BYTES
from postgui.documents.encoding import Encoding
from postgui.documents.source import ByteSource
from postgui.documents.xml_pretty import PrettyXml
from postgui.documents.xml_scan import TEXT
from postgui.documents.xml_token import Token, TokenReader, TokenType, name_pattern

KEPT_EVERY = 64
_NEAR_BYTES = 8 * 1024
_MOST_NAMES = 64
_NAME_BYTES = 1024
_TELL_S = 0.05
_TESTS: dict[TokenType, str] = {
    "text": "text()",
    "cdata": "text()",
    "comment": "comment()",
    "instruction": "processing-instruction()",
}


class Child(NamedTuple):
    """What begins at `start`: an element's tag, or all of anything else, up to `end`.

    It is the `number`-th among those siblings that the XPath node test `test` picks; no test picks a document
    type (""), nor the XML declaration, which counts with the instructions here.
    """

    type: TokenType
    start: int
    end: int
    test: str
    number: int


class Numbers:
    """How many siblings of each name there were. After many names only elements at large are counted."""

    def __init__(self) -> None:
        self.names: dict[str, int] = {}
        self.elements = 0
        self.in_text = False

    def copy(self) -> "Numbers":
        made = Numbers()
        made.names, made.elements, made.in_text = self.names.copy(), self.elements, self.in_text
        return made

    def take(self, token: Token, name: str) -> tuple[str, int]:
        """The node test of what comes next, and its number."""
        is_text, went_on = token.type in ("text", "cdata"), self.in_text
        self.in_text = is_text
        test = _TESTS.get(token.type, name)
        if is_text and went_on:  # to XPath they are one
            return test, self.names[test]
        if token.type in ("open", "empty"):
            self.elements += 1
            if test not in self.names and len(self.names) >= _MOST_NAMES:
                return "*", self.elements
        self.names[test] = self.names.get(test, 0) + 1
        return test, self.names[test]


class Counted(NamedTuple):
    """How far a copy of some children in another process has counted.

    `seen` of them so far; `kept` are the places of every 64th, beginning with the one numbered `first`.
    `total`, `end` and `names`, as `XmlChildren` has them, are known with the last part.
    """

    first: int
    kept: list[tuple[int, Numbers]]
    seen: int
    total: int
    end: int
    names: dict[str, int]


class XmlChildren:
    """The children of an element whose tag ends at `begin`, or of the document, as far as looked at.

    `depth` is their nesting. `count` is -1 until all are known, and so is `end`, the offset after the end
    tag.
    """

    def __init__(self, document: PrettyXml, begin: int, depth: int) -> None:
        self._document = document
        self.depth = depth
        self._kept = [(begin, Numbers())]
        self._near: list[Child] | None = None
        self._names: dict[str, int] = {}
        self.begin = begin
        self.count = -1
        self.end = -1
        self._look()

    @classmethod
    def none(cls, document: PrettyXml, end: int) -> "XmlChildren":
        """The children of a tag that opens nothing."""
        made = cls.__new__(cls)
        made._document, made.depth, made._kept = document, 0, []
        made._near, made._names = [], {}
        made.begin = made.end = end
        made.count = 0
        return made

    def page(self, first: int, count: int) -> list[Child]:
        """The children from the `first` one on."""
        if self._near is not None:
            return self._near[first : first + count]
        page = min(first // KEPT_EVERY, len(self._kept) - 1)
        found, number = list[Child](), page * KEPT_EVERY
        for child in self._walk(page):
            if child is not None:
                if number >= first:
                    found.append(child)
                number += 1
                if len(found) >= count:
                    break
        return found

    def count_steps(self) -> Iterator[int]:
        """Count on, yielding how many there are so far after each few."""
        page = len(self._kept) - 1
        seen = page * KEPT_EVERY
        for child in self._walk(page):
            seen += child is not None
            if child is None or seen % KEPT_EVERY == 0:
                yield seen
        yield seen

    def count_parts(self) -> Iterator[Counted]:
        """Count on, yielding now and then what `take` needs for a copy to know as much."""
        first, seen, told_at = len(self._kept), 0, time.monotonic()
        for seen in self.count_steps():
            if time.monotonic() - told_at > _TELL_S:
                yield Counted(first, self._kept[first:], seen, -1, -1, {})
                first, told_at = len(self._kept), time.monotonic()
        yield Counted(first, self._kept[first:], seen, self.count, self.end, self._names)

    def take(self, part: Counted) -> None:
        """Know what a copy has found out."""
        known = len(self._kept) - part.first
        if known >= 0:  # it may have been walked further here meanwhile
            self._kept += part.kept[known:]
        if part.total >= 0:
            self.count, self.end, self._names = part.total, part.end, part.names

    def before(self, offset: int) -> tuple[int, Child] | None:
        """The last child that begins at or before `offset`, and its number."""
        if self._near is None and self.count < 0 and self._kept[-1][0] <= offset:
            for _ in self._walk(len(self._kept) - 1):
                if self._kept[-1][0] > offset:
                    break
        first, among = 0, self._near
        if among is None:
            first = max(bisect_right(self._kept, offset, key=lambda kept: kept[0]) - 1, 0) * KEPT_EVERY
            among = self.page(first, KEPT_EVERY)
        inside = bisect_right(among, offset, key=lambda child: child.start) - 1
        return (first + inside, among[inside]) if inside >= 0 else None

    def only(self, child: Child) -> bool:
        """Whether no sibling is picked by the same test, as far as that is known."""
        return self._names.get(child.test) == 1

    def end_of(self) -> int:
        """The offset after the end tag; the end of the source where there is none."""
        if self.end >= 0:
            return self.end
        if self.depth == 0:
            return self._document.source.size
        tokens = TokenReader(self._document.source, self.begin)
        for _ in pass_over(self._document, tokens, self.depth - 1):
            pass
        if self._document.complete:
            self.end = tokens.at
        return tokens.at

    def _look(self) -> None:
        found = list[Child]()
        for child in self._walk(0, self.begin + _NEAR_BYTES):
            if child is not None:
                found.append(child)
        if self.count >= 0:
            self._near = found
            self._kept = self._kept[:1]

    def _walk(self, page: int, until: int = 1 << 62) -> Iterator[Child | None]:
        """Children from a page on, and None now and then, where a caller may pause."""
        document, source = self._document, self._document.source
        begin, numbers = self._kept[page]
        numbers, number = numbers.copy(), page * KEPT_EVERY
        tokens = TokenReader(source, begin)
        limit = min(until, known_bytes(document))
        while tokens.at < limit and (token := tokens.next()) is not None:
            if token.type == "close":
                if self.depth:
                    self._ended(number, numbers, token.end)
                    return
                continue  # closes nothing
            is_tag = token.type in ("open", "empty")
            name = name_of(tokens.head(token), document.encoding) if is_tag else ""
            before = numbers.copy() if number == len(self._kept) * KEPT_EVERY else None
            test, nth = numbers.take(token, name)
            if token.type == "text" and _is_blank(source, token):
                continue
            if before is not None:
                self._kept.append((token.start, before))
            number += 1
            yield Child(token.type, token.start, token.end, test, nth)
            if token.type == "open":
                for _ in pass_over(document, tokens, self.depth, limit):
                    yield None
        if tokens.at >= source.size and document.complete:
            self._ended(number, numbers, source.size)

    def _ended(self, count: int, numbers: Numbers, end: int) -> None:
        self.count, self.end, self._names = count, end, numbers.names


def pass_over(document: PrettyXml, tokens: TokenReader, depth: int, limit: int = 1 << 62) -> Iterator[None]:
    """Go on behind the end tag of an element at `depth` whose tag was just read, yielding at each block."""
    index, level, block = document.index, 1, tokens.at // BLOCK_BYTES
    while level and tokens.at < limit:
        level = tokens.pass_tags(level, min((block + 1) * BLOCK_BYTES, limit))
        if level and tokens.at < limit:
            if (token := tokens.next()) is None:
                return
            level += (token.type == "open") - (token.type == "close")
        if level and tokens.at // BLOCK_BYTES > block:
            block = tokens.at // BLOCK_BYTES
            far = index.next_low(block, depth) if block < index.count else block
            while far > block and index.state_before(far) >> 2 != TEXT:
                far -= 1  # to where a token begins
            if far > block:
                block, tokens.at = far, far * BLOCK_BYTES
                level = max(index.depth_before(far) - depth, 1)
            yield


def known_bytes(document: PrettyXml) -> int:
    """How far a walk may go: to the end, or to that of the block that is indexed next."""
    if document.complete:
        return document.source.size
    return min((document.index.count + 1) * BLOCK_BYTES, document.source.size)


def name_of(tag: bytes, encoding: Encoding) -> str:
    """The name in the beginning of a tag or an instruction."""
    found = name_pattern().match(tag)
    return encoding.decode(found[1], 1) if found is not None else ""


def _is_blank(source: ByteSource, token: Token) -> bool:
    """Whether a text is nothing but white space."""
    for at in range(token.start, token.end, BLOCK_BYTES):
        if source.read(at, min(token.end, at + BLOCK_BYTES)).strip(b" \t\r\n"):
            return False
    return True
