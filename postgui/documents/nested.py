"""Texts whose rows are nested, shown from checkpoints: what markup and code in blocks have in common.

A scanner goes through one block from the state before it, and says where rows begin, how deep they are and
what they begin inside of. Nothing is parsed as a whole: only white space moves.
"""

from abc import abstractmethod
from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from postgui.documents.block_document import BlockDocument, BlockRows
from postgui.documents.block_index import BLOCK_BYTES, CELL_BYTES, BlockIndex, Marks
from postgui.documents.encoding import encoding_of
from postgui.documents.row import FOLD_FAR, FOLD_NONE, Piece, Row
from postgui.documents.source import ByteSource

STEP_BLOCKS = 4
_BLANK = " \t\r\n"


@dataclass(slots=True)
class BlockScan:
    """What one block holds. Offsets count from the beginning of the block.

    `rows` are the offsets, nesting and mode where rows begin. `state`, `depth` and `stack` are those after
    the block, `low` is the smallest nesting in it. `spans` are the beginnings, ends and modes of what is so
    long that a soft row may begin inside of it.
    """

    rows: list[tuple[int, int, int]]
    state: int
    depth: int
    low: int
    stack: bytes = b""
    spans: list[tuple[int, int, int]] = field(default_factory=list)

    def before(self, at: int, depth: int, mode: int) -> tuple[int, int]:
        """Nesting and mode at a place where no row begins; `depth` and `mode` are those before the block."""
        found = bisect_right(self.rows, at, key=lambda row: row[0]) - 1
        if found >= 0:
            depth, mode = self.rows[found][1:]
        near = bisect_right(self.spans, at, key=lambda span: span[0]) - 1
        if near >= 0 and self.spans[near][1] > at:
            mode = self.spans[near][2]
        return depth, mode


@dataclass(frozen=True, slots=True)
class Before:
    """A scanner's state where a block begins."""

    state: int = 0
    depth: int = 0
    stack: bytes = b""


ScanBlock: TypeAlias = Callable[[ByteSource, int, Before], BlockScan]
"""What is in the block of this number."""


@dataclass(frozen=True, slots=True)
class NestedRows(BlockRows):
    """The rows of a block, with their nesting and what they begin inside of."""

    depth: npt.NDArray[np.int32]
    mode: npt.NDArray[np.uint8]


class NestedDocument(BlockDocument[NestedRows]):
    """A subclass says how a block is scanned, what closes something, and how a row is coloured.

    The charset must keep ASCII as single bytes. Without `index` the source is indexed at once, here.
    """

    closers: tuple[bytes, ...] = ()
    """How a row begins that closes what a row above opens."""

    def __init__(self, source: ByteSource, encoding: str = "utf-8", index: BlockIndex | None = None) -> None:
        super().__init__(source, encoding_of(encoding), index or BlockIndex(0))
        if index is None:
            indexer = NestedIndexer(source, self.scan_block)
            while len(marks := indexer.next(STEP_BLOCKS)):
                self.index.extend(marks)

    @abstractmethod
    def scan_block(self, source: ByteSource, block: int, before: Before) -> BlockScan:
        """What is in a block."""

    @abstractmethod
    def paint(self, text: str, mode: int) -> list[Piece]:
        """The colours of a row that begins inside of something."""

    def stays(self, mode: int) -> bool:
        """Whether the white space before a row that begins so is part of it, and is its indentation."""
        return False

    def closing_row(self, index: int) -> int:
        """The row of what closes that which row `index` opens; of a comment its last row."""
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
                same = int(part.depth[first + int(back[0])]) == depth
                return row if same and self._closes(start) else row - 1
            if block >= self.index.count:
                return self.rows_known - 1
            block, first = self.index.next_low(block + 1, depth), 0
            part = self._block(block)

    def _closes(self, start: int) -> bool:
        return self.source.read(start, start + 2).startswith(self.closers)

    def _opens(self, block: int, part: NestedRows, at: int) -> bool:
        """Whether the row after this one is further in."""
        if at + 1 < len(part.starts):
            return bool(part.depth[at + 1] > part.depth[at])
        if block >= self.index.count:
            return False
        after = self._block(block + 1)
        return len(after.starts) > 0 and bool(after.depth[0] > part.depth[at])

    def _scan(self, block: int, data: bytes) -> NestedRows:
        before = Before(
            self.index.state_before(block), self.index.depth_before(block), self.index.stack_before(block)
        )
        scan = self.scan_block(self.source, block, before)
        rows = [(at, level, mode, True) for at, level, mode in scan.rows]
        for cell in row_cells(scan.rows, len(data)):
            level, mode = scan.before(cell, before.depth, before.state >> 2 & 15)
            rows.append((self.encoding.cut(data, cell), level, mode, False))
        rows.sort(key=lambda row: row[0])
        return NestedRows(
            data,
            np.array([row[0] for row in rows], np.int64) + block * BLOCK_BYTES,
            np.array([row[3] for row in rows], np.bool_),
            np.array([row[1] for row in rows], np.int32),
            np.array([row[2] for row in rows], np.uint8),
        )

    def _rows_of(self, block: int, part: NestedRows, first: int, last: int) -> list[Row]:
        found = []
        base = self.index.rows_before(block)
        starts, ends = part.starts[first:last].tolist(), self._ends(block, part, first, last)
        for at, start, end in zip(range(first, last), starts, ends, strict=True):
            real, depth = bool(part.real[at]), max(int(part.depth[at]), 0)
            mode = int(part.mode[at])
            text = self.encoding.decode(self._bytes(part, block, start, end), start)
            stays = self.stays(mode)
            text = text.strip(_BLANK) if real and not stays else text.rstrip("\r\n")
            text = " ".join(text.split("\n")) if "\n" in text else text
            pieces = self.paint(text, mode)
            fold = FOLD_FAR if real and self._opens(block, part, at) else FOLD_NONE
            row, indent = base + at, 0 if stays else depth
            found.append(Row(row, row + 1 if real else 0, indent, text, start, end, tuple(pieces), fold))
        return found


class NestedIndexer:
    """Makes the checkpoints of a finished source, a block at a time."""

    def __init__(self, source: ByteSource, scan: ScanBlock) -> None:
        self._source = source
        self._scan = scan
        self._block = self._rows = 0
        self._before = Before()

    def next(self, blocks: int) -> Marks:
        """The checkpoints of the blocks that follow, at most so many; none at the end."""
        made: list[tuple[int, BlockScan]] = []
        last = min(self._block + blocks, self._source.size // BLOCK_BYTES)
        while self._block < last:
            scan = self._scan(self._source, self._block, self._before)
            self._rows += len(scan.rows) + len(row_cells(scan.rows, BLOCK_BYTES))
            self._before = Before(scan.state, scan.depth, scan.stack)
            self._block += 1
            made.append((self._rows, scan))
        rows = np.array([each for each, _ in made], np.int64)
        return Marks(
            rows,
            np.zeros_like(rows),
            np.array([scan.depth for _, scan in made], np.int32),
            np.array([scan.low for _, scan in made], np.int32),
            np.array([scan.state for _, scan in made], np.uint8),
            tuple(scan.stack for _, scan in made),
        )


def row_cells(rows: list[tuple[int, int, int]], length: int) -> list[int]:
    """The offsets of the cells of a block in which no row begins: soft rows begin there."""
    taken = {at // CELL_BYTES for at, _, _ in rows}
    return [cell * CELL_BYTES for cell in range(-(-length // CELL_BYTES)) if cell not in taken]


def block_bytes(source: ByteSource, block: int, back: int, ahead: int) -> tuple[bytes, int, int]:
    """A block with some bytes around it: the bytes, and where in them it begins and ends."""
    start = block * BLOCK_BYTES
    end = min(start + BLOCK_BYTES, source.size)
    before = min(back, start)
    return source.read(start - before, end + ahead), before, before + end - start
