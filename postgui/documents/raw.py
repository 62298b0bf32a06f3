"""A plain text as rows, in any charset and of any size, a single line of 1 GB included."""

import numpy as np

from postgui.documents.block_document import BlockDocument, BlockRows
from postgui.documents.block_index import BLOCK_BYTES, BlockIndex
from postgui.documents.encoding import encoding_of
from postgui.documents.index_now import index_now
from postgui.documents.raw_scan import NEWLINE_BEFORE, RawScanner, row_starts
from postgui.documents.row import Colour, Row
from postgui.documents.source import ByteSource


class RawDocument(BlockDocument[BlockRows]):
    """Rows begin after a newline; long lines go on in soft rows, which have no line number.

    Without `index` the source is indexed at once, here: for bodies that take no time. `colour` gives the
    pieces of a line, for languages in which no line depends on those above.
    """

    colour: Colour | None = None

    def __init__(self, source: ByteSource, encoding: str = "utf-8", index: BlockIndex | None = None) -> None:
        charset = encoding_of(encoding)
        super().__init__(source, charset, index or raw_index())
        if index is None:
            index_now(source, RawScanner(charset.unit), self.index)

    def _scan(self, block: int, data: bytes) -> BlockRows:
        after_newline = self.index.state_before(block) == NEWLINE_BEFORE
        starts, real = row_starts(data, self.encoding.unit, after_newline=after_newline)
        for soft in np.flatnonzero(~real):
            starts[soft] = self.encoding.cut(data, int(starts[soft]))
        return BlockRows(data, starts + block * BLOCK_BYTES, real)

    def _rows_of(self, block: int, part: BlockRows, first: int, last: int) -> list[Row]:
        row = self.index.rows_before(block) + first
        line = self.index.lines_before(block) + int(np.count_nonzero(part.real[:first]))
        found = []
        ends = self._ends(block, part, first, last)
        for start, end, real in zip(
            part.starts[first:last].tolist(), ends, part.real[first:last].tolist(), strict=True
        ):
            line += real
            text = self.encoding.decode(self._bytes(part, block, start, end), start)
            text = text.removesuffix("\n").removesuffix("\r")
            pieces = self.colour(text, 0)[0] if self.colour is not None else ()
            found.append(Row(row, line if real else 0, 0, text, start, end, tuple(pieces)))
            row += 1
        return found


def raw_index() -> BlockIndex:
    """An index of nothing yet: a text begins as if after a newline."""
    return BlockIndex(NEWLINE_BEFORE)
