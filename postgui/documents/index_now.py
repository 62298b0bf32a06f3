"""Index what a source has, one step after the other: for small bodies at once, for what is in memory a step
of half a millisecond at a time. Files of any size are for a helper process."""

from collections.abc import Iterator
from typing import Protocol

from postgui.documents.block_index import BLOCK_BYTES, STEP_BYTES, BlockIndex, Marks, whole_blocks
from postgui.documents.source import ByteSource


class Scanner(Protocol):
    """Counts blocks in turn."""

    def feed(self, data: bytes | bytearray | memoryview) -> Marks:
        """The checkpoints of whole blocks that follow those fed before."""


def index_now(source: ByteSource, scanner: Scanner, index: BlockIndex) -> None:
    """Index all whole blocks that are not indexed yet; the last, partial one needs no checkpoint."""
    for _ in index_steps(source, scanner, index):
        pass


def index_steps(source: ByteSource, scanner: Scanner, index: BlockIndex) -> Iterator[int]:
    """The same, yielding after each step how many bytes are indexed."""
    end = whole_blocks(source) * BLOCK_BYTES
    for at in range(index.scanned_bytes, end, STEP_BYTES):
        index.extend(scanner.feed(source.read(at, min(at + STEP_BYTES, end))))
        yield index.scanned_bytes
