"""Where the rows of JavaScript and CSS are: one block after the other, each from the state before it.

Nothing is parsed: strings, comments, templates and regular expressions are stepped over. Minified code gets a
row for each statement and block; code that has lines keeps them, and is only followed so that its colours and
folds are right at any place.
"""

import re
from functools import lru_cache

from postgui.documents.block_index import CELL_BYTES
from postgui.documents.nested import Before, BlockScan, block_bytes
from postgui.documents.source import ByteSource

CODE, COMMENT, LINE_COMMENT, DOUBLE, SINGLE, TEMPLATE, PATTERN = range(7)
"""What a byte is inside of; in CSS no templates, patterns and comments of one line."""
FRESH = 1
"""What comes next begins a row."""
OPENED = 2
"""A comment was opened by the last bytes of the block, or by the last and the next."""
LONG_LINE = 400
"""Code with a line of this many bytes in its beginning has been minified."""
LOOK_BACK = 256
"""Bytes before a block that are needed to tell a regular expression from a division."""
LOOK_AHEAD = 64

_LOOK_BYTES = 64 * 1024
_DEEPEST = 4096
_MOST_PARENS = 255
_QUOTES = {ord('"'): DOUBLE, ord("'"): SINGLE, ord("`"): TEMPLATE}
_BEFORE_PATTERN = frozenset(b"(,=:[!&|?{};+-*%<>~^")


def has_own_lines(source: ByteSource) -> bool:
    """Whether a person, or a program that formats, broke the code into lines."""
    return max(map(len, source.read(0, _LOOK_BYTES).split(b"\n")), default=0) < LONG_LINE


class CodeScanner:
    """Scans one block.

    The stack has a byte for each open block, and one below: how many parentheses are open in it, as a `;`
    within these is part of a loop's head.
    """

    def __init__(
        self, data: bytes, begin: int, end: int, before: Before, *, style: bool, own_lines: bool
    ) -> None:
        self._data = data
        self._begin = begin
        self._end = end
        self._style = style
        self._own_lines = own_lines
        self._mode = before.state >> 2
        self._fresh = bool(before.state & FRESH) or (begin == 0 and not before.stack)
        self._opened = bool(before.state & OPENED)
        self._stack = bytearray(before.stack or b"\0")
        self._depth = self._low = before.depth
        self._at = begin
        self._rows: list[tuple[int, int, int]] = []
        self._spans: list[tuple[int, int, int]] = []

    def scan(self) -> BlockScan:
        """Go through the block."""
        if self._fresh and (self._own_lines or self._mode != CODE):
            self._row(self._begin)
        while self._at < self._end:
            at, mode = self._at, self._mode
            if mode == CODE:
                self._code()
            else:
                self._inside(mode)
                self._span(at, mode)
        state = self._mode << 2 | (FRESH if self._fresh else 0) | (OPENED if self._opened else 0)
        return BlockScan(self._rows, state, self._depth, self._low, bytes(self._stack), self._spans)

    def _row(self, at: int, depth: int | None = None) -> None:
        """A row begins here, if it is in this block."""
        self._fresh = at >= self._end
        if at < self._end and (not self._rows or self._rows[-1][0] < at - self._begin):
            self._rows.append((at - self._begin, self._depth if depth is None else depth, self._mode))

    def _break(self) -> None:
        """What comes next begins a row."""
        self._fresh = self._fresh or not self._own_lines

    def _span(self, start: int, mode: int) -> None:
        start, stop = start - self._begin, self._at - self._begin
        if start // CELL_BYTES != stop // CELL_BYTES:
            self._spans.append((start, stop, mode))

    def _code(self) -> None:
        """Up to the next thing that matters, and over it."""
        match = _marks(style=self._style).search(self._data, self._at, self._end)
        stop = match.start() if match else self._end
        if self._fresh:
            word = _word().search(self._data, self._at, stop)
            if word is not None:
                self._row(word.start())
        self._at = stop
        if match is None:
            return
        mark = self._data[stop]
        if mark == 0x0A:
            self._newline(stop)
            return
        if mark in _QUOTES or mark == 0x2F:
            self._open_token(stop, mark)
            return
        self._bracket(stop, mark)

    def _newline(self, at: int) -> None:
        self._at = at + 1
        if self._own_lines:
            closes = _closes().match(self._data, at + 1) is not None
            self._row(at + 1, max(self._depth - closes, 0))
        elif not self._stack[-1]:
            self._fresh = True

    def _open_token(self, at: int, mark: int) -> None:
        """A string, a comment, a pattern, or only a slash."""
        following = self._data[at + 1 : at + 2]
        length = 1
        if mark in _QUOTES:
            mode = _QUOTES[mark]
        elif following == b"*":
            mode, length = COMMENT, 2
        elif following == b"/" and not self._style:
            mode, length = LINE_COMMENT, 2
        elif not self._style and self._pattern_may_follow(at):
            mode = PATTERN
        else:
            mode = CODE
        if self._fresh:
            self._row(at)
        self._mode = mode
        self._opened = length == 2 and at + length >= self._end
        self._at = min(at + length, self._end)

    def _pattern_may_follow(self, at: int) -> bool:
        before = self._data[max(at - LOOK_BACK, 0) : at].rstrip()
        if not before or before[-1] in _BEFORE_PATTERN:
            return True
        return _word_before_pattern().search(before) is not None

    def _bracket(self, at: int, mark: int) -> None:
        self._at = at + 1
        stack = self._stack
        if mark == 0x7B:  # {
            if self._fresh:
                self._row(at)
            if len(stack) < _DEEPEST:
                stack.append(0)
            self._depth = len(stack) - 1
            if self._data[at + 1 : at + 2] != b"}":
                self._break()
        elif mark == 0x7D:  # }
            if len(stack) > 1:
                stack.pop()
            self._depth = len(stack) - 1
            self._low = min(self._low, self._depth)
            if self._fresh or (not self._own_lines and self._data[at - 1 : at] != b"{"):
                self._row(at)
            if self._style or not _sticks().match(self._data, at + 1):
                self._break()
        else:
            if self._fresh:
                self._row(at)
            if mark == 0x28:
                stack[-1] = min(stack[-1] + 1, _MOST_PARENS)
            elif mark == 0x29:
                stack[-1] = max(stack[-1] - 1, 0)
            elif not stack[-1]:
                self._break()

    def _inside(self, mode: int) -> None:
        """To the end of a string, a comment or a pattern, if that is here."""
        start = self._at
        match = _ending(mode).match(self._data, self._looked_from(mode), self._end + (mode == COMMENT))
        over = match is not None and match.end() <= self._end
        stop = match.end() if match is not None and over else self._end
        if over and mode != TEMPLATE and self._data[stop - 1] == 0x0A:
            stop -= 1  # nothing of one line goes on after it
        at = self._data.find(b"\n", start, stop)
        while at >= 0:
            self._row(at + 1)
            at = self._data.find(b"\n", at + 1, stop)
        self._at = stop
        if over:
            self._mode = CODE
            if mode == LINE_COMMENT:
                self._break()

    def _looked_from(self, mode: int) -> int:
        """Where to look for the end: at the beginning of a block what came before it matters."""
        at, opened = self._at, self._opened
        self._opened = False
        if at > self._begin or mode == LINE_COMMENT:
            return at
        before = self._data[:at]
        if mode == COMMENT:
            if opened:
                return at + (not before.endswith(b"*"))
            return max(at - 1, 0)
        return at + (len(before) - len(before.rstrip(b"\\"))) % 2


def scan_code(source: ByteSource, block: int, before: Before, *, style: bool, own_lines: bool) -> BlockScan:
    """What is in a block of JavaScript, or of CSS if it is a `style`."""
    data, begin, end = block_bytes(source, block, LOOK_BACK, LOOK_AHEAD)
    return CodeScanner(data, begin, end, before, style=style, own_lines=own_lines).scan()


@lru_cache(maxsize=2)
def _marks(*, style: bool) -> "re.Pattern[bytes]":
    return re.compile(rb"""["'/{}();\n]""" if style else rb"""["'`/{}();\n]""")


@lru_cache(maxsize=8)
def _ending(mode: int) -> "re.Pattern[bytes]":
    """Up to the end of something, that included; what is of one line ends with it."""
    return re.compile(
        {
            COMMENT: rb".*?\*/",
            LINE_COMMENT: rb"[^\n]*+\n",
            DOUBLE: rb'(?:[^"\\\n]++|\\(?:\r\n|.))*+["\n]',
            SINGLE: rb"(?:[^'\\\n]++|\\(?:\r\n|.))*+['\n]",
            TEMPLATE: rb"(?:[^`\\]++|\\.)*+`",
            PATTERN: rb"(?:[^/\\\[\n]++|\\[^\n]|\[(?:[^\]\\\n]++|\\[^\n])*+(?:\]|(?=\n)))*+[/\n]",
        }[mode],
        re.DOTALL,
    )


@lru_cache(maxsize=1)
def _word() -> "re.Pattern[bytes]":
    return re.compile(rb"[^\s]")


@lru_cache(maxsize=1)
def _closes() -> "re.Pattern[bytes]":
    return re.compile(rb"[ \t]*+\}")


@lru_cache(maxsize=1)
def _sticks() -> "re.Pattern[bytes]":
    """What goes on in the row of a closing brace."""
    return re.compile(rb"\s*+(?:[,;).\]`}]|else\b|catch\b|finally\b|while\b)")


@lru_cache(maxsize=1)
def _word_before_pattern() -> "re.Pattern[bytes]":
    """Words after which a slash begins a regular expression rather than divides."""
    return re.compile(
        rb"(?<![\w$.])(?:return|typeof|case|in|of|do|else|void|delete|throw|new|instanceof|yield|await)\Z"
    )
