"""What all documents that are indexed by blocks share: from a row to its block and back.

A subclass says how one block is scanned and how one row is painted. Blocks that are not indexed yet are
scanned here as far as the next one in turn, so that the beginning shows before any index is made.
"""

from abc import ABC, abstractmethod
from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar

import numpy as np
import numpy.typing as npt

from postgui.documents.block_index import BLOCK_BYTES, BlockIndex
from postgui.documents.document import Fault
from postgui.documents.encoding import Encoding
from postgui.documents.row import FOLD_NONE, Row
from postgui.documents.source import ByteSource

_BLOCKS_KEPT = 8


@dataclass(frozen=True, slots=True)
class BlockRows:
    """The rows that begin in one block: offsets in the source, and which of them begin a line."""

    data: bytes
    starts: npt.NDArray[np.int64]
    real: npt.NDArray[np.bool_]


BlockT = TypeVar("BlockT", bound=BlockRows)


class BlockDocument(ABC, Generic[BlockT]):
    """A document whose rows are found through a `BlockIndex`."""

    def __init__(self, source: ByteSource, encoding: Encoding, index: BlockIndex) -> None:
        self.source = source
        self.encoding = encoding
        self.index = index
        self.fault: Fault | None = None
        self._blocks: OrderedDict[tuple[int, int], BlockT] = OrderedDict()

    @property
    def rows_known(self) -> int:
        """How many rows there are as far as the index reaches, and in the block after it."""
        block = self.index.count
        return self.index.rows_before(block) + len(self._block(block).starts)

    @property
    def complete(self) -> bool:
        """Whether the source is finished and all of it indexed."""
        return self.source.finished and self.index.count >= self.source.size // BLOCK_BYTES

    def rows(self, first: int, count: int) -> list[Row]:
        """The rows from `first`, at most `count`."""
        found: list[Row] = []
        if first < 0 or count <= 0:
            return found
        block = self.index.block_of_row(first)
        at = first - self.index.rows_before(block)
        last = self.index.count
        while len(found) < count and block <= last:
            part = self._block(block)
            found += self._rows_of(block, part, at, min(at + count - len(found), len(part.starts)))
            block, at = block + 1, 0
        return found

    def row_of(self, offset: int) -> int:
        """The index of the row that holds the byte at `offset`; the nearest known row where none does."""
        block = max(0, min(offset // BLOCK_BYTES, self.index.count))
        part = self._block(block)
        inside = bisect_right(part.starts, offset) - 1
        last = self.index.rows_before(block) + len(part.starts) - 1
        return max(0, min(self.index.rows_before(block) + inside, last))

    def closing_row(self, index: int) -> int:
        """Nothing closes anything here."""
        return FOLD_NONE

    def text(self, start: int, end: int) -> Iterator[str]:
        """The source text between two byte offsets, decoded, in pieces."""
        return self.encoding.pieces(self.source, max(start, 0), min(end, self.source.size))

    def close(self) -> None:
        """Let go of the source."""
        self._blocks.clear()
        self.source.close()

    @abstractmethod
    def _scan(self, block: int, data: bytes) -> BlockT:
        """The rows of a block whose checkpoint is known."""

    @abstractmethod
    def _rows_of(self, block: int, part: BlockT, first: int, last: int) -> list[Row]:
        """The painted rows of `part`, from its row `first` up to `last`."""

    def _block(self, block: int) -> BlockT:
        """A scanned block, kept for a while; the last one is scanned anew when it has grown."""
        start = block * BLOCK_BYTES
        end = min(start + BLOCK_BYTES, self.source.size)
        key = (block, end)
        found = self._blocks.get(key)
        if found is None:
            found = self._scan(block, self.source.read(start, end))
            self._blocks[key] = found
            if len(self._blocks) > _BLOCKS_KEPT:
                self._blocks.popitem(last=False)
        else:
            self._blocks.move_to_end(key)
        return found

    def _ends(self, block: int, part: BlockT, first: int, last: int) -> list[int]:
        """Where the rows `first` up to `last` of a block end: where the next ones begin."""
        ends: list[int] = part.starts[first + 1 : last + 1].tolist()
        if len(ends) < last - first:
            ends.append(self._end_of(block))
        return ends

    def _end_of(self, block: int) -> int:
        """Where the last row of a block ends: with a later block's first row, if that one is known."""
        if block < self.index.count and (following := self._block(block + 1)).data:
            return int(following.starts[0])
        return min((block + 1) * BLOCK_BYTES, self.source.size)

    def _bytes(self, part: BlockT, block: int, start: int, end: int) -> bytes:
        base = block * BLOCK_BYTES
        if end <= base + len(part.data):
            return part.data[start - base : end - base]
        return self.source.read(start, end)
