"""Where the rows of a plain text begin: after each newline, and in each cell that has none.

The rule is local: it needs the bytes of a block and one bit, whether a newline came right before it. So
blocks can be counted at the speed of memory and any one of them scanned again alone.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from postgui.documents.bit_words import lane_sums
from postgui.documents.block_index import BLOCK_BYTES, CELL_BYTES, Marks, as_bytes

NEWLINE_BEFORE = 1
"""The state: a newline, or nothing at all, comes right before the block."""

_CELLS = BLOCK_BYTES // CELL_BYTES
_FEED = 0x0A


@dataclass(frozen=True, slots=True)
class Unit:
    """How a newline looks: `size` bytes, read as one little-endian number, of this `value`."""

    size: int = 1
    value: int = _FEED

    def newlines(
        self, data: npt.NDArray[np.uint8], out: npt.NDArray[np.bool_] | None = None
    ) -> npt.NDArray[np.bool_]:
        """For each whole unit of `data`, whether it is a newline."""
        if self.size == 1:
            return np.equal(data, _FEED, out=out)
        whole = len(data) // self.size * self.size
        kind = np.dtype(np.uint16 if self.size == 2 else np.uint32).newbyteorder("<")
        return np.equal(data[:whole].view(kind), kind.type(self.value), out=out)


class RawScanner:
    """Counts the rows and lines of one block after the other."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit
        self._rows = 0
        self._lines = 0
        self._after_newline = True
        self._room = np.empty(0, np.bool_)  # used again: fresh memory costs more than what is done in it

    def feed(self, data: bytes | bytearray | memoryview) -> Marks:
        """The checkpoints of `data`, which is whole blocks and follows what was fed before."""
        units = len(data) // self._unit.size
        if len(self._room) < units:
            self._room = np.empty(units, np.bool_)
        newlines = self._unit.newlines(as_bytes(data), self._room[:units])
        newlines = newlines.reshape(-1, CELL_BYTES // self._unit.size)
        last = newlines[:, -1].astype(np.int64)
        before = np.empty_like(last)
        before[0] = self._after_newline
        before[1:] = last[:-1]
        starts = (_count(newlines) - last + before).reshape(-1, _CELLS)
        blocks = len(starts)
        rows = self._rows + np.cumsum(np.maximum(starts, 1).sum(axis=1))
        lines = self._lines + np.cumsum(starts.sum(axis=1))
        self._rows, self._lines, self._after_newline = int(rows[-1]), int(lines[-1]), bool(last[-1])
        zero = np.zeros(blocks, np.int32)
        return Marks(rows, lines, zero, zero, last[_CELLS - 1 :: _CELLS].astype(np.uint8))


def row_starts(
    data: bytes, unit: Unit, *, after_newline: bool
) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.bool_]]:
    """Where rows begin in one block (offsets in it), and which of them begin a line."""
    real = (np.flatnonzero(unit.newlines(as_bytes(data))) + 1) * unit.size
    if after_newline:
        real = np.concatenate((np.zeros(1, np.int64), real))
    real = real[real < len(data)]
    cells = -(-len(data) // CELL_BYTES)
    empty = np.ones(cells, np.bool_)
    empty[real // CELL_BYTES] = False
    soft = np.flatnonzero(empty) * CELL_BYTES
    starts = np.concatenate((real, soft))
    order = np.argsort(starts, kind="stable")
    return starts[order], order < len(real)


def _count(newlines: npt.NDArray[np.bool_]) -> npt.NDArray[np.int64]:
    """How many of each row of `newlines` are true: summed eight at a time, in lanes of one byte."""
    return lane_sums(newlines.view(np.uint64).sum(axis=1)).view(np.int64)
