"""Where the rows of HTML are: as those of XML (`xml_scan`), but for what HTML knows of its elements.

Void elements have no end, some end tags may be missing, inline elements flow with the text, and in scripts,
styles and `<pre>` only their own end tag counts (HTML 13.1.2). Which elements are open is kept as a stack of
one byte each: a known name has a number of its own, others share the rest, which matters in broken markup.
"""

import re
from functools import lru_cache
from zlib import crc32

from postgui.documents.block_index import CELL_BYTES
from postgui.documents.nested import Before, BlockScan, block_bytes
from postgui.documents.source import ByteSource
from postgui.documents.xml_scan import (
    AFTER_OPEN,
    CDATA,
    COMMENT,
    DOUBLE,
    END_TAG,
    LOOK_BACK,
    SINGLE,
    TAG,
    TEXT,
    WORDS,
    BlockScanner,
)

SCRIPT, STYLE, VERBATIM, DECLARATION = range(10, 14)
"""What a byte is inside of, beside what XML has: a script, a style sheet, an element that keeps its text as
it came; a document type or processing instruction, which end with the first `>`."""
NEWLINE = 64
"""In the state: white space comes right before, with a newline in it."""
LOOK_AHEAD = 64
"""Bytes after a block, to see the names of tags that begin with its last bytes."""

_VOID_NAMES = "area base br col embed hr img input link meta param source track wbr"
_INLINE_NAMES = """
    a abbr acronym b bdi bdo big button cite code data del dfn em font i img input ins kbd label map mark
    meter object output picture progress q rp rt ruby s samp select small span strike strong sub sup time tt u
    var br wbr
"""
VOID = frozenset(_VOID_NAMES.split())
INLINE = frozenset(_INLINE_NAMES.split())
ENDED_BY = {
    "li": frozenset({"li"}),
    "dt": frozenset({"dt", "dd"}),
    "dd": frozenset({"dt", "dd"}),
    "tr": frozenset({"tr", "tbody", "tfoot"}),
    "td": frozenset({"td", "th", "tr", "tbody", "tfoot"}),
    "th": frozenset({"td", "th", "tr", "tbody", "tfoot"}),
    "option": frozenset({"option", "optgroup"}),
}
"""Elements whose end tag may be missing, and the start tags that end them; `p` ends with any block."""

_RAW = {
    "script": SCRIPT,
    "style": STYLE,
    "textarea": VERBATIM,
    "title": VERBATIM,
    "xmp": VERBATIM,
    "plaintext": VERBATIM,
    "pre": VERBATIM,
}
_NUMBERED = ("p", *ENDED_BY, "ul", "ol", "dl", "table", "select", "div", "body", "html", *_RAW)
_NUMBERS = {name: number for number, name in enumerate(_NUMBERED, 1)}
_NAMES = {number: name for name, number in _NUMBERS.items()}
_DEEPEST = 4096
"""Deeper than this nothing is kept: a stack for each block would be too much."""
_INLINE, _VOID = 62, 63
"""On the stack while such a tag is not over."""
_KEPT = (SCRIPT, STYLE, VERBATIM)
_IN_TAG = (TAG, DOUBLE, SINGLE)
_ENDS = {
    COMMENT: b"-->",
    CDATA: b"]]>",
    DECLARATION: b">",
    END_TAG: b">",
    DOUBLE: b'"',
    SINGLE: b"'",
}


class HtmlScanner(BlockScanner):
    """Scans one block. In text, `AFTER_OPEN` says that no row has begun since that of the last start tag.

    An inline or void tag is on the stack as well until it is over.
    """

    def __init__(self, data: bytes, begin: int, end: int, before: Before) -> None:
        super().__init__(data, begin, end, before.state & 63, before.depth)
        self._newline = bool(before.state & NEWLINE)
        self._stack = bytearray(before.stack)
        self._spans: list[tuple[int, int, int]] = []

    def scan(self) -> BlockScan:
        """Go through the block."""
        if self._mode != TEXT and self._data[self._begin - 1 : self._begin] == b"\n":
            self._row(self._begin, self._depth + (self._mode in _IN_TAG), self._mode)
        while self._at < self._end:
            at, mode = self._at, self._mode
            if mode == TEXT:
                self._text()
                continue
            if mode == TAG:
                self._inside()
            elif mode in _KEPT:
                self._raw()
            else:
                self._until(_ENDS[mode])
            self._span(at, self._at, mode)
        state = self._mode << 2 | self._flags | (NEWLINE if self._newline else 0)
        return BlockScan(self._rows, state, self._depth, self._low, bytes(self._stack), self._spans)

    def _span(self, start: int, stop: int, mode: int) -> None:
        start, stop = start - self._begin, stop - self._begin
        if start // CELL_BYTES != stop // CELL_BYTES:
            self._spans.append((start, stop, mode))

    def _row(self, at: int, depth: int, mode: int) -> None:
        super()._row(at, depth, mode)
        self._flags &= ~AFTER_OPEN
        self._newline = False

    def _words(self, start: int, stop: int) -> None:
        """Text, in which a newline that has words on both sides begins a row."""
        at = start
        while at < stop:
            word = _word().search(self._data, at, stop)
            blank_to = word.start() if word is not None else stop
            self._newline = self._newline or self._data.find(b"\n", at, blank_to) >= 0
            if word is None:
                return
            self._flow(blank_to)
            newline = self._data.find(b"\n", blank_to, stop)
            at = newline if newline >= 0 else stop

    def _flow(self, at: int) -> None:
        """Something begins here that flows with the text around it."""
        if self._newline or not self._flags:
            self._row(at, self._depth, TEXT)
        self._flags |= WORDS

    def _markup(self, at: int) -> None:
        match = _start().match(self._data, at)
        if match is None:
            self._flow(at)  # a lone `<` is text
            self._at = at + 1
            return
        if match[2]:
            name = _name(match[2])
            if match[1]:
                self._end_tag(at, name)
            else:
                self._start_tag(at, name)
            self._at = min(match.end(), self._end)
            self._rest_of_tag(at)
            return
        if match[0] == b"<![CDATA[":
            self._flow(at)
            self._mode = CDATA
        else:
            if self._newline or not self._flags:
                self._row(at, self._depth, TEXT)
                self._flags = 0
            self._mode = COMMENT if match[0] == b"<!--" else DECLARATION
        self._at = min(match.end(), self._end)

    def _rest_of_tag(self, start: int) -> None:
        """To the end of a tag that ends in this block and in its line, which most do."""
        if self._mode == END_TAG:
            if self._at < self._end and self._data[self._at] == 0x3E:
                self._at += 1
                self._mode = TEXT
            return
        rest = _tag_rest().match(self._data, self._at, self._end)
        if rest is not None:
            self._at = rest.end()
            self._finish_tag(closed=self._data[self._at - 2] == 0x2F)
            self._span(start, self._at, TAG)

    def _start_tag(self, at: int, name: str) -> None:
        if name in INLINE:
            self._flow(at)
            self._stack.append(_INLINE)
        else:
            while self._stack and _implies_end(_NAMES.get(self._stack[-1], ""), name):
                self._pop()
            self._row(at, self._depth, TEXT)
            self._stack.append(_VOID if name in VOID or len(self._stack) >= _DEEPEST else _number(name))
        self._mode = TAG

    def _end_tag(self, at: int, name: str) -> None:
        number = _number(name)
        if name in INLINE or number not in self._stack:
            self._flow(at)
        else:
            leaf = self._stack[-1] == number and self._flags & AFTER_OPEN and not self._newline
            while self._stack[-1] != number:
                self._pop()
            self._pop()
            if not leaf:
                self._row(at, self._depth, TEXT)
            self._flags = 0
        self._newline = False
        self._mode = END_TAG

    def _pop(self) -> None:
        self._stack.pop()
        self._depth = len(self._stack)
        self._low = min(self._low, self._depth)

    def _finish(self) -> None:
        """After an end tag, a comment, a declaration, a CDATA section: the flags are right already."""
        self._mode = TEXT

    def _finish_tag(self, *, closed: bool) -> None:
        self._mode = TEXT
        number = self._stack[-1]
        if number == _INLINE:
            self._stack.pop()
        elif closed or number == _VOID:
            self._pop()
            self._flags = 0
        else:
            self._depth = len(self._stack)
            self._flags = AFTER_OPEN
            self._mode = _RAW.get(_NAMES.get(number, ""), TEXT)

    def _raw(self) -> None:
        """What a script or the like holds, up to its end tag."""
        name = _NAMES[self._stack[-1]].encode()
        match = _raw_end(name).search(self._data, self._at, self._end + len(name) + 3)
        start, mode = self._at, self._mode
        if match is None or match.start() >= self._end:
            self._at = self._end
            self._newlines(start, self._end, self._depth, mode)
            self._flags |= WORDS
            return
        self._at = match.start()
        last = start + len(self._data[start : self._at].rstrip(b" \t\r"))
        own_row = mode != VERBATIM and self._data[last - 1 : last] == b"\n"
        self._newlines(start, last - 1 if own_row else self._at, self._depth, mode)
        self._mode = TEXT
        self._newline = own_row
        self._flags = self._flags | WORDS if mode != VERBATIM else AFTER_OPEN | WORDS


def scan_html(source: ByteSource, block: int, before: Before) -> BlockScan:
    """What is in a block of HTML."""
    data, begin, end = block_bytes(source, block, LOOK_BACK, LOOK_AHEAD)
    return HtmlScanner(data, begin, end, before).scan()


def _implies_end(name: str, starting: str) -> bool:
    """Whether `<starting>` ends an open element `name` (HTML 13.1.2.4, the common part)."""
    if name == "p":
        return starting not in ("script", "style")
    return starting in ENDED_BY.get(name, ())


@lru_cache(maxsize=1024)
def _number(name: str) -> int:
    return _NUMBERS.get(name) or 64 + crc32(name.encode()) % 192


@lru_cache(maxsize=1)
def _start() -> "re.Pattern[bytes]":
    """How markup begins: group 1 is the slash of an end tag, group 2 the name of a tag."""
    return re.compile(rb"<(?:(/?)([A-Za-z][^\s/>]*+)|!--|!\[CDATA\[|[!?/])")


@lru_cache(maxsize=1)
def _tag_rest() -> "re.Pattern[bytes]":
    return re.compile(rb"""[^"'>\n]*+(?:"[^"\n]*+"[^"'>\n]*+|'[^'\n]*+'[^"'>\n]*+)*+>""")


@lru_cache(maxsize=1024)
def _name(name: bytes) -> str:
    return name.lower().decode("ascii", "replace")


@lru_cache(maxsize=1)
def _word() -> "re.Pattern[bytes]":
    return re.compile(rb"[^ \t\r\n]")


@lru_cache(maxsize=16)
def _raw_end(name: bytes) -> "re.Pattern[bytes]":
    return re.compile(rb"</" + name + rb"(?=[\s/>])", re.IGNORECASE)
