"""JavaScript and CSS of any size as rows: minified code is indented, other code stays as it is laid out."""

import re
from typing import Literal, TypeAlias

from postgui.documents.block_index import BlockIndex
from postgui.documents.code_scan import (
    CODE,
    COMMENT,
    DOUBLE,
    LINE_COMMENT,
    PATTERN,
    SINGLE,
    TEMPLATE,
    has_own_lines,
    scan_code,
)
from postgui.documents.nested import Before, BlockScan, NestedDocument
from postgui.documents.row import Colour, Piece
from postgui.documents.source import ByteSource

CodeKind: TypeAlias = Literal["javascript", "css"]

_STATES = {COMMENT: 1, TEMPLATE: 2}
"""The states of the tokenisers that a row may begin in."""
_RESTS = {DOUBLE: re.compile(r'(?:[^"\\]++|\\.)*+"?'), SINGLE: re.compile(r"(?:[^'\\]++|\\.)*+'?")}
_CLOSING_BYTES = 256


class PrettyCode(NestedDocument):
    """JavaScript or CSS, a statement a row; a block folds."""

    closers = (b"}",)

    def __init__(
        self,
        source: ByteSource,
        encoding: str = "utf-8",
        index: BlockIndex | None = None,
        *,
        kind: CodeKind,
        colour: Colour | None = None,
    ) -> None:
        self.colour = colour
        self.kind = kind
        self._own_lines = has_own_lines(source)
        super().__init__(source, encoding, index)

    def scan_block(self, source: ByteSource, block: int, before: Before) -> BlockScan:
        """What is in a block."""
        return scan_code(source, block, before, style=self.kind == "css", own_lines=self._own_lines)

    def paint(self, text: str, mode: int) -> list[Piece]:
        """The colours of a row."""
        if self.colour is None:
            return []
        if mode == LINE_COMMENT:
            return [(0, len(text), "syntax-comment")] if text else []
        rest = _RESTS.get(mode)
        match = rest.match(text) if rest is not None else None
        if match is None:
            return self.colour(text, 0 if mode in (CODE, PATTERN) else _STATES.get(mode, 0))[0]
        at = match.end()
        pieces = [(start + at, length, role) for start, length, role in self.colour(text[at:], 0)[0]]
        return [(0, at, "syntax-string"), *pieces] if at else pieces

    def stays(self, mode: int) -> bool:
        """Code that has lines has its own indentation, and so have comments and templates."""
        return self._own_lines or mode in (COMMENT, TEMPLATE)

    def _closes(self, start: int) -> bool:
        return self.source.read(start, start + _CLOSING_BYTES).lstrip().startswith(self.closers)
