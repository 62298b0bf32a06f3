"""Where the rows and the pieces of XML are: one block after the other, each from the state before it.

Nothing is parsed and no entity is looked at. A row begins with a tag, comment or instruction that has only
white space before it, and after each newline inside text, comments and tags. What is not well-formed shows as
far as its tags can be told apart.
"""

import re
from functools import lru_cache

from postgui.documents.nested import Before, BlockScan, block_bytes
from postgui.documents.source import ByteSource

TEXT, COMMENT, CDATA, INSTRUCTION, DOCTYPE, TAG, DOUBLE, SINGLE, END_TAG, SUBSET = range(10)
"""What a byte is inside of: text, a comment ..., a start tag, one of its quoted values, an end tag, the
brackets of a document type."""
WORDS = 1
"""There was text that is more than white space since the last tag."""
AFTER_OPEN = 2
"""The last tag was a start tag."""
LOOK_BACK = 2
"""Bytes before a block that are needed to see the end of what began before it."""
LOOK_AHEAD = 16
"""Bytes after it, to see what begins with its last bytes."""

_BLANK = b" \t\r\n"
_ENDS = {COMMENT: b"-->", CDATA: b"]]>", INSTRUCTION: b"?>", DOUBLE: b'"', SINGLE: b"'", END_TAG: b">"}
_IN_TAG = (TAG, DOUBLE, SINGLE, DOCTYPE, SUBSET)


class BlockScanner:
    """Scans one block."""

    def __init__(self, data: bytes, begin: int, end: int, state: int, depth: int) -> None:
        """`data[begin:end]` is the block; up to `LOOK_BACK` and `LOOK_AHEAD` bytes are around it."""
        self._data = data
        self._begin = begin
        self._end = end
        self._mode = state >> 2
        self._flags = state & 3
        self._depth = self._low = depth
        self._at = begin
        self._rows: list[tuple[int, int, int]] = []

    def scan(self) -> BlockScan:
        """Go through the block."""
        self._low = self._depth
        going_on = self._mode != TEXT or self._flags & WORDS
        if going_on and self._begin and self._data[self._begin - 1] == 0x0A:
            self._row(self._begin, self._depth + (self._mode in _IN_TAG), self._mode)
        while self._at < self._end:
            if self._mode == TEXT:
                self._tags()
                self._text()
            elif self._mode in (TAG, DOCTYPE, SUBSET):
                self._inside()
            else:
                self._until(_ENDS[self._mode])
        state = self._mode << 2 | self._flags
        return BlockScan(self._rows, state, self._depth, self._low)

    def _row(self, at: int, depth: int, mode: int) -> None:
        if at < self._end and (not self._rows or self._rows[-1][0] < at - self._begin):
            self._rows.append((at - self._begin, max(depth, 0), mode))

    def _tags(self) -> None:
        """As many whole tags as follow each other with plain text between them: nearly all there is.

        What takes more than that is left to `_text`.
        """
        data, match, rows, begin, end = (
            self._data,
            _tag_after_text().match,
            self._rows,
            self._begin,
            self._end,
        )
        at, depth, flags, low = self._at, self._depth, self._flags, self._low
        while (found := match(data, at)) is not None and (after := found.end()) <= end:
            text, inside = found[1], flags
            if text and not text.isspace():
                if flags != AFTER_OPEN or b"\n" in text:
                    break
                inside |= WORDS
            elif flags & WORDS:
                break
            if found[3] is not None:
                depth -= 1
                if not inside:
                    rows.append((found.start(2) - begin, depth if depth > 0 else 0, TEXT))
                low = depth if depth < low else low
                flags = 0
            elif b"\n" in found[2]:
                break
            else:
                if not inside & WORDS:
                    rows.append((found.start(2) - begin, depth if depth > 0 else 0, TEXT))
                closed = data[after - 2] == 0x2F
                depth += not closed
                flags = 0 if closed else AFTER_OPEN
            at = after
        self._at, self._depth, self._flags, self._low = at, depth, flags, low

    def _text(self) -> None:
        """Text up to the next `<`, and what begins there."""
        data, start = self._data, self._at
        at = data.find(b"<", start, self._end)
        stop = at if at >= 0 else self._end
        if stop > start:
            self._words(start, stop)
        self._at = stop
        if at >= 0:
            self._markup(at)

    def _words(self, start: int, stop: int) -> None:
        piece = self._data[start:stop]
        rest = piece.lstrip(_BLANK)
        if not rest and not self._flags & WORDS:
            return
        first = start
        if not self._flags & WORDS:
            first = stop - len(rest)
            if b"\n" in piece[: len(piece) - len(rest)] or not self._flags & AFTER_OPEN:
                self._row(first, self._depth, TEXT)
        self._flags |= WORDS
        self._newlines(first, stop, self._depth, TEXT)

    def _newlines(self, start: int, stop: int, depth: int, mode: int) -> None:
        """A row after each newline."""
        at = self._data.find(b"\n", start, stop)
        while at >= 0:
            self._row(at + 1, depth, mode)
            at = self._data.find(b"\n", at + 1, stop)

    def _markup(self, at: int) -> None:
        data = self._data
        match = _tag().match(data, at)
        if match is not None and match.end() <= self._end:
            self._whole_tag(at, match.end(), end_tag=match.lastindex == 1)
            return
        head = data[at + 1 : at + 10]
        if head.startswith(b"/"):
            self._begin_token(at, END_TAG)
        elif head.startswith(b"!--"):
            self._begin_token(at, COMMENT, 4)
        elif head.startswith(b"![CDATA["):
            self._begin_token(at, CDATA, 9)
        elif head.startswith(b"!"):
            self._begin_token(at, DOCTYPE)
        elif head.startswith(b"?"):
            self._begin_token(at, INSTRUCTION)
        elif head[:1] in _NO_NAME:
            self._words(at, at + 1)  # a lone `<` is text
            self._at = at + 1
        else:
            self._begin_token(at, TAG)

    def _whole_tag(self, at: int, end: int, *, end_tag: bool) -> None:
        """A tag that ends in this block, which most do."""
        if end_tag:
            self._begin_token(at, END_TAG)
            self._at = end
            self._finish()
            return
        self._begin_token(at, TAG)
        self._newlines(at, end, self._depth + 1, TAG)
        self._at = end
        self._finish_tag(closed=self._data[end - 2] == 0x2F)

    def _begin_token(self, at: int, mode: int, length: int = 2) -> None:
        flags, depth = self._flags, self._depth
        inline = bool(flags & WORDS) or (mode in (END_TAG, CDATA) and bool(flags & AFTER_OPEN))
        if not inline:
            self._row(at, depth - (mode == END_TAG), TEXT)
        self._mode = mode
        self._at = min(at + length, self._end)

    def _until(self, ending: bytes) -> None:
        """To the end of a comment or the like, if that is here."""
        look = max(self._at - len(ending) + 1, 0) if self._at == self._begin else self._at
        found = self._data.find(ending, look, self._end + len(ending) - 1)
        stop = min(found + len(ending), self._end) if found >= 0 else self._end
        quoted = self._mode in (DOUBLE, SINGLE)
        self._newlines(self._at, stop, self._depth + quoted, self._mode)
        beyond = found >= 0 and found + len(ending) > self._end
        self._at = stop
        if found < 0 or beyond:
            return  # the next block sees the end by looking back
        if quoted:
            self._mode = TAG
        else:
            self._finish()

    def _finish(self) -> None:
        """After an end tag, a comment, an instruction, a CDATA section."""
        if self._mode == END_TAG:
            self._depth -= 1
            self._low = min(self._low, self._depth)
            self._flags = 0
        elif self._mode == CDATA:
            self._flags |= WORDS
        else:
            self._flags = 0
        self._mode = TEXT

    def _finish_tag(self, *, closed: bool) -> None:
        if not closed:
            self._depth += 1
        self._flags = 0 if closed else AFTER_OPEN
        self._mode = TEXT

    def _inside(self) -> None:
        """Inside a tag or a document type: to a quote, a bracket or its end."""
        match = _INSIDE[self._mode].search(self._data, self._at, self._end)
        stop = match.start() if match else self._end
        self._newlines(self._at, stop, self._depth + 1, self._mode)
        self._at = stop
        if match is None:
            return
        self._at += 1
        mark = match[0]
        if self._mode == TAG:
            if mark == b">":
                self._finish_tag(closed=self._at >= 2 and self._data[self._at - 2] == 0x2F)
            else:
                self._mode = DOUBLE if mark == b'"' else SINGLE
        elif mark == b"[":
            self._mode = SUBSET
        elif mark == b"]":
            self._mode = DOCTYPE
        elif self._mode == DOCTYPE:
            self._finish()


_NO_NAME = (b"", b" ", b"\t", b"\r", b"\n", b"=", b"<", b">", b"&")
_INSIDE = {TAG: re.compile(rb"[\"'>]"), DOCTYPE: re.compile(rb"[\[>]"), SUBSET: re.compile(rb"\]")}


@lru_cache(maxsize=1)
def _tag() -> "re.Pattern[bytes]":
    """A whole tag; group 1 is that of an end tag."""
    return re.compile(
        rb"""<(?:(/)[^<>]*+>|[^!?/<>\s=&"'][^"'<>]*+(?:"[^"<]*+"[^"'<>]*+|'[^'<]*+'[^"'<>]*+)*+>)"""
    )


@lru_cache(maxsize=1)
def _tag_after_text() -> "re.Pattern[bytes]":
    """Text and a whole tag: group 1, group 2; the third group, empty, is there of an end tag."""
    return re.compile(
        rb"""([^<]*+)(<(?:/()[^<>]*+|[^!?/<>\s=&"'][^"'<>]*+(?:"[^"<]*+"[^"'<>]*+|'[^'<]*+'[^"'<>]*+)*+)>)"""
    )


def scan_xml(source: ByteSource, block: int, before: Before) -> BlockScan:
    """What is in a block of XML."""
    data, begin, end = block_bytes(source, block, LOOK_BACK, LOOK_AHEAD)
    return BlockScanner(data, begin, end, before.state, before.depth).scan()
