"""JSON of any size as indented rows. Nothing is parsed or formatted as a whole: the rows that are looked
at are re-indented, so numbers, escapes, duplicate keys and their order stay as they were sent."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from postgui.documents.bit_words import Scratch, Words, positions
from postgui.documents.block_document import BlockDocument, BlockRows
from postgui.documents.block_index import BLOCK_BYTES, CELL_BYTES, BlockIndex
from postgui.documents.encoding import encoding_of
from postgui.documents.index_now import index_now
from postgui.documents.json_row import paint
from postgui.documents.json_scan import (
    ESCAPED,
    FIRST_STATE,
    IN_STRING,
    Brackets,
    JsonScanner,
    Masks,
    scan,
    scan_brackets,
)
from postgui.documents.row import FOLD_FAR, FOLD_NONE, Row
from postgui.documents.source import ByteSource

_CLOSING = b"}]"


@dataclass(frozen=True, slots=True)
class JsonRows(BlockRows):
    """The rows of a block, with their nesting and whether they begin inside a string."""

    depth: npt.NDArray[np.int32]
    in_string: npt.NDArray[np.bool_]
    masks: Masks


class PrettyJson(BlockDocument[JsonRows]):
    """JSON, one member or element a row; several values one after the other are fine.

    Rows follow the rules of `json_scan`, whether the text is valid or not. A string of more than 1 KB goes
    on in soft rows. The charset must keep ASCII as single bytes: UTF-16 is to be transcoded first.
    Without `index` the source is indexed at once, here: for bodies that take no time.
    """

    def __init__(self, source: ByteSource, encoding: str = "utf-8", index: BlockIndex | None = None) -> None:
        super().__init__(source, encoding_of(encoding), index or json_index())
        self._scratch = Scratch()
        self._bracketed: tuple[tuple[int, int], Brackets] | None = None
        if index is None:
            index_now(source, JsonScanner(), self.index)

    def brackets(self, block: int, blocks: int) -> Brackets:
        """What is where in some blocks, the first of which must be known.

        The last answer is kept: small neighbours in a tree ask for the same block again and again.
        """
        start = block * BLOCK_BYTES
        end = min(start + blocks * BLOCK_BYTES, self.source.size)
        if self._bracketed is None or self._bracketed[0] != (start, end):
            data = self.source.read(start, end)
            found = scan_brackets(data, self.index.state_before(block), self._scratch)
            self._bracketed = ((start, end), found)
        return self._bracketed[1]

    def closing_row(self, index: int) -> int:
        """The row that closes what row `index` opens; `FOLD_NONE` if none does as far as is known."""
        block = self.index.block_of_row(index)
        part = self._block(block)
        at = index - self.index.rows_before(block)
        if not 0 <= at < len(part.starts) or self._rows_of(block, part, at, at + 1)[0].fold == FOLD_NONE:
            return FOLD_NONE
        depth = int(part.depth[at])
        near = self._closing_in(block, part, at + 1, depth)
        while near == FOLD_FAR and block < self.index.count:
            block = self.index.next_low(block + 1, depth)
            near = self._closing_in(block, self._block(block), 0, depth)
        return near if near >= 0 else FOLD_NONE

    def _closing_in(self, block: int, part: JsonRows, first: int, depth: int) -> int:
        """The first row from `first` that is back at `depth`; `FOLD_FAR` if the block has none."""
        back = part.depth[first:] <= depth
        at = int(np.argmax(back)) if len(back) else 0
        if not len(back) or not back[at]:
            return FOLD_FAR
        byte = part.data[int(part.starts[first + at]) - block * BLOCK_BYTES]
        return self.index.rows_before(block) + first + at if byte in _CLOSING else FOLD_NONE

    def _scan(self, block: int, data: bytes) -> JsonRows:
        state = self.index.state_before(block)
        masks = scan(data, state)
        real = positions(masks.starts, len(data))
        cells = np.ones(-(-len(data) // CELL_BYTES), np.bool_)
        cells[real // CELL_BYTES] = False
        soft = np.flatnonzero(cells) * CELL_BYTES
        inside = _inside_before(masks, soft, bool(state & IN_STRING))
        soft = np.array([self.encoding.cut(data, int(at)) for at in soft], np.int64)
        starts = np.concatenate((real, soft))
        order = np.argsort(starts, kind="stable")
        depth = _depth_at(masks, starts, self.index.depth_before(block))
        depth[: len(real)] -= (masks.closes[real >> 6] >> (real & 63).astype(np.uint64)).astype(np.int32) & 1
        in_string = np.concatenate((np.zeros(len(real), np.bool_), inside))
        return JsonRows(
            data,
            starts[order] + block * BLOCK_BYTES,
            order < len(real),
            depth[order],
            in_string[order],
            masks,
        )

    def _rows_of(self, block: int, part: JsonRows, first: int, last: int) -> list[Row]:
        found = []
        base = self.index.rows_before(block)
        depths = part.depth[first:last].tolist()
        reals = part.real[first:last].tolist()
        starts = part.starts[first:last].tolist()
        for at, start, end, depth, real in zip(
            range(first, last), starts, self._ends(block, part, first, last), depths, reals, strict=True
        ):
            text = self.encoding.decode(self._bytes(part, block, start, end), start)
            in_string = not real and bool(part.in_string[at])
            hidden = in_string and self._is_hidden(block, part, start)
            shown, pieces, opens = paint(text, in_string=in_string, hidden=hidden)
            fold = self._closing_in(block, part, at + 1, depth) if opens else FOLD_NONE
            row = base + at
            found.append(Row(row, row + 1 if real else 0, max(depth, 0), shown, start, end, pieces, fold))
        return found

    def _is_hidden(self, block: int, part: JsonRows, start: int) -> bool:
        """Whether an odd number of backslashes comes right before `start`."""
        before = part.data[: start - block * BLOCK_BYTES]
        slashes = len(before) - len(before.rstrip(b"\\"))
        if slashes == len(before) and self.index.state_before(block) & ESCAPED:
            slashes += 1
        return slashes % 2 == 1


def json_index() -> BlockIndex:
    """An index of nothing yet."""
    return BlockIndex(FIRST_STATE)


def _inside_before(masks: Masks, at: npt.NDArray[np.int64], first: bool) -> npt.NDArray[np.bool_]:
    """Whether the byte before each place is inside a string; `first` for the place 0."""
    before = np.maximum(at - 1, 0)
    found = (masks.inside[before >> 6] >> (before & 63).astype(np.uint64)) & np.uint64(1)
    inside: npt.NDArray[np.bool_] = found.astype(np.bool_)
    inside[at == 0] = first
    return inside


def _depth_at(masks: Masks, at: npt.NDArray[np.int64], depth: int) -> npt.NDArray[np.int32]:
    """The nesting before each place."""
    word = at >> 6
    below = (np.uint64(1) << (at & 63).astype(np.uint64)) - np.uint64(1)
    return depth + _count_before(masks.opens, word, below) - _count_before(masks.closes, word, below)


def _count_before(mask: Words, word: npt.NDArray[np.int64], below: Words) -> npt.NDArray[np.int32]:
    counts = np.bitwise_count(mask).astype(np.int32)
    before = np.cumsum(counts, dtype=np.int32) - counts
    found: npt.NDArray[np.int32] = before[word] + np.bitwise_count(mask[word] & below)
    return found
