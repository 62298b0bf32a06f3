"""The sparse index of a document: one checkpoint for each block of 64 KB, and nothing else.

Whatever lies inside a block is found again by scanning that block from its checkpoint, which takes half a
millisecond. So the index is about 0.04 % of the body, and every place is equally near.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from postgui.documents.source import ByteSource

BLOCK_BYTES = 64 * 1024
CELL_BYTES = 1024
"""A cell in which no row begins begins a soft row, so that no row is longer than two of them."""
STEP_BYTES = 4 * BLOCK_BYTES
"""How much is scanned at once: a few times the processor's cache would be slower."""

Counts = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Marks:
    """The checkpoints after each of some blocks, in columns of equal length.

    `rows` and `lines` count from the beginning of the document. `depth` is the nesting after the block,
    `low` a lower bound of the smallest nesting in it. `state` is the scanner's own, and so is `stacks`: what
    is open after each block, for the scanners that must know more than how deep that is.
    """

    rows: Counts
    lines: Counts
    depth: npt.NDArray[np.int32]
    low: npt.NDArray[np.int32]
    state: npt.NDArray[np.uint8]
    stacks: tuple[bytes, ...] = ()

    def __len__(self) -> int:
        return len(self.rows)

    def after(self, count: int) -> "Marks":
        """Without the first `count` of them."""
        if count <= 0:
            return self
        rows, lines, depth, low, state = (column[count:] for column in _columns(self))
        return Marks(rows, lines, depth, low, state, self.stacks[count:])


class BlockIndex:
    """All checkpoints so far. One thread extends it while another reads: the count is set last."""

    def __init__(self, first_state: int) -> None:
        self._count = 0
        self._stacks = [b""]
        self._columns = Marks(
            np.zeros(1, np.int64),
            np.zeros(1, np.int64),
            np.zeros(1, np.int32),
            np.zeros(1, np.int32),
            np.full(1, first_state, np.uint8),
        )

    @property
    def count(self) -> int:
        """How many whole blocks are indexed."""
        return self._count

    @property
    def scanned_bytes(self) -> int:
        return self._count * BLOCK_BYTES

    def extend(self, marks: Marks) -> None:
        """Take the checkpoints of the blocks that follow."""
        old, used, needed = self._columns, self._count + 1, self._count + 1 + len(marks)
        if needed > len(old.rows):
            room = max(needed, 2 * len(old.rows))
            rows, lines, depth, low, state = (np.resize(column, room) for column in _columns(old))
            old = Marks(rows, lines, depth, low, state)
        for column, new in zip(_columns(old), _columns(marks), strict=True):
            column[used:needed] = new
        self._columns = old
        self._stacks += marks.stacks
        self._count += len(marks)

    def rows_before(self, block: int) -> int:
        """How many rows begin before `block`, which may be the one after the last."""
        return int(self._columns.rows[block])

    def lines_before(self, block: int) -> int:
        """How many lines begin before `block`."""
        return int(self._columns.lines[block])

    def depth_before(self, block: int) -> int:
        """The nesting where `block` begins."""
        return int(self._columns.depth[block])

    def state_before(self, block: int) -> int:
        """The scanner's state where `block` begins."""
        return int(self._columns.state[block])

    def stack_before(self, block: int) -> bytes:
        """What is open where `block` begins, of the scanners that keep it."""
        return self._stacks[block] if block < len(self._stacks) else b""

    def block_of_row(self, row: int) -> int:
        """The block in which `row` begins; the count of blocks if it begins after all of them."""
        rows = self._columns.rows[: self._count + 1]
        return int(np.searchsorted(rows, row, side="right")) - 1

    def next_low(self, block: int, depth: int) -> int:
        """The first block from `block` on whose nesting may come down to `depth`; the count if none."""
        low = self._columns.low[block + 1 : self._count + 1] <= depth
        at = int(np.argmax(low)) if len(low) else 0
        return block + at if len(low) and low[at] else self._count


def _columns(marks: Marks) -> tuple[npt.NDArray[Any], ...]:
    return (marks.rows, marks.lines, marks.depth, marks.low, marks.state)


def as_bytes(data: bytes | bytearray | memoryview) -> npt.NDArray[np.uint8]:
    """The bytes as an array, without a copy."""
    return np.frombuffer(data, np.uint8)


def true_places(found: npt.NDArray[np.bool_]) -> Counts:
    """Like `flatnonzero`; several times faster where nearly all is false, as it looks at 64 at once."""
    whole = len(found) // 64 * 64
    words = np.packbits(found[:whole]).view(np.uint64)
    some = np.flatnonzero(words)
    inside = np.flatnonzero(np.unpackbits(words[some].view(np.uint8)).view(np.bool_))
    near = (some[inside >> 6] << 6) + (inside & 63)
    return np.concatenate((near, np.flatnonzero(found[whole:]) + whole))


def whole_blocks(source: ByteSource) -> int:
    """How many whole blocks the source has now."""
    return source.size // BLOCK_BYTES
