"""XML of any size as indented rows. Nothing is parsed as a whole: the rows that are looked at are indented,
so entities, attributes and their order stay as they were sent."""

from bisect import bisect_right
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from postgui.documents.block_document import BlockDocument, BlockRows
from postgui.documents.block_index import BLOCK_BYTES, BlockIndex
from postgui.documents.encoding import encoding_of
from postgui.documents.page import Colour
from postgui.documents.row import FOLD_FAR, FOLD_NONE, Row
from postgui.documents.source import ByteSource
from postgui.documents.xml_scan import (
    DOCTYPE,
    END_TAG,
    SUBSET,
    TAG,
    XmlIndexer,
    XmlScan,
    row_cells,
    scan_block,
    xml_index,
)

_BLANK = " \t\r\n"
_COLOURED_AS = {END_TAG: TAG, SUBSET: DOCTYPE}
_STEP_BLOCKS = 4


@dataclass(frozen=True, slots=True)
class XmlRows(BlockRows):
    """The rows of a block, with their nesting and what they begin inside of."""

    depth: npt.NDArray[np.int32]
    mode: npt.NDArray[np.uint8]


class PrettyXml(BlockDocument[XmlRows]):
    """XML, an element a row as far as its text allows.

    `colour` gives the pieces of a row that begins inside of something (`TEXT`, `COMMENT` ... of `xml_scan`).
    The charset must keep ASCII as single bytes. Without `index` the source is indexed at once, here.
    """

    def __init__(
        self,
        source: ByteSource,
        encoding: str = "utf-8",
        index: BlockIndex | None = None,
        *,
        colour: Colour | None = None,
    ) -> None:
        super().__init__(source, encoding_of(encoding), index or xml_index())
        self.colour = colour
        if index is None:
            indexer = XmlIndexer(source)
            while len(marks := indexer.next(_STEP_BLOCKS)):
                self.index.extend(marks)

    def closing_row(self, index: int) -> int:
        """The row of the end tag of what row `index` opens; of a comment its last row."""
        block = self.index.block_of_row(index)
        part = self._block(block)
        at = index - self.index.rows_before(block)
        if not 0 <= at < len(part.starts) or not self._opens(block, part, at):
            return FOLD_NONE
        depth = int(part.depth[at])
        first = at + 1
        while True:
            back = np.flatnonzero(part.depth[first:] <= depth)
            if len(back):
                row = self.index.rows_before(block) + first + int(back[0])
                start = int(part.starts[first + int(back[0])])
                closes = (
                    self.source.read(start, start + 2) == b"</" and int(part.depth[first + back[0]]) == depth
                )
                return row if closes else row - 1
            if block >= self.index.count:
                return self.rows_known - 1
            block, first = self.index.next_low(block + 1, depth), 0
            part = self._block(block)

    def _opens(self, block: int, part: XmlRows, at: int) -> bool:
        """Whether the row after this one is further in."""
        if at + 1 < len(part.starts):
            return bool(part.depth[at + 1] > part.depth[at])
        if block >= self.index.count:
            return False
        after = self._block(block + 1)
        return len(after.starts) > 0 and bool(after.depth[0] > part.depth[at])

    def _scan(self, block: int, data: bytes) -> XmlRows:
        state, depth = self.index.state_before(block), self.index.depth_before(block)
        _, scan = scan_block(self.source, block, state, depth)
        rows = [(at, level, mode, True) for at, level, mode in scan.rows]
        for cell in row_cells(scan.rows, len(data)):
            level, mode = _before(scan, cell, depth, state >> 2)
            rows.append((self.encoding.cut(data, cell), level, mode, False))
        rows.sort(key=lambda row: row[0])
        return XmlRows(
            data,
            np.array([row[0] for row in rows], np.int64) + block * BLOCK_BYTES,
            np.array([row[3] for row in rows], np.bool_),
            np.array([row[1] for row in rows], np.int32),
            np.array([row[2] for row in rows], np.uint8),
        )

    def _rows_of(self, block: int, part: XmlRows, first: int, last: int) -> list[Row]:
        found = []
        base = self.index.rows_before(block)
        starts, ends = part.starts[first:last].tolist(), self._ends(block, part, first, last)
        for at, start, end in zip(range(first, last), starts, ends, strict=True):
            real, depth = bool(part.real[at]), max(int(part.depth[at]), 0)
            text = self.encoding.decode(self._bytes(part, block, start, end), start)
            text = text.strip(_BLANK) if real else text.rstrip("\r\n")
            text = " ".join(text.split("\n")) if "\n" in text else text
            mode = int(part.mode[at])
            pieces = self.colour(text, _COLOURED_AS.get(mode, mode))[0] if self.colour is not None else []
            fold = FOLD_FAR if real and self._opens(block, part, at) else FOLD_NONE
            row = base + at
            found.append(Row(row, row + 1 if real else 0, depth, text, start, end, tuple(pieces), fold))
        return found


def _before(scan: XmlScan, at: int, depth: int, mode: int) -> tuple[int, int]:
    """Nesting and mode of the last row that begins before a place in the block."""
    found = bisect_right(scan.rows, at, key=lambda row: row[0]) - 1
    return scan.rows[found][1:] if found >= 0 else (depth, mode)
