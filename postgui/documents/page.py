"""A text that was laid out in memory, a few MB at most: coloured line by line, folded by its indentation.

Colours are worked out for the rows that are looked at, and for the lines above them as far as a line's
colours depend on those.
"""

import numpy as np
import numpy.typing as npt

from postgui.documents.block_document import BlockRows
from postgui.documents.block_index import as_bytes
from postgui.documents.document import Fault
from postgui.documents.raw import RawDocument
from postgui.documents.row import FOLD_FAR, FOLD_NONE, Colour, Piece, Row
from postgui.documents.source import MemorySource

_FURTHEST_ROWS = 20_000
"""Further down than this from what is known, a row is coloured as if it were the first."""
_CLOSING = ("}", "]", ")", "</")


class PageDocument(RawDocument):
    """`data` is UTF-8 with LF; two blanks at the start of a line are one level of indentation.

    `per_line` says that nothing but a soft row goes on with the state of the row above. `folds` is False for
    a text whose indentation means nothing.
    """

    def __init__(
        self,
        data: bytes,
        colour: Colour | None,
        *,
        folds: bool = True,
        per_line: bool = False,
        fault: Fault | None = None,
    ) -> None:
        super().__init__(MemorySource(data))
        self.fault = fault
        self._colour = colour
        self._per_line = per_line
        self._states = [0]
        self._starts, self._indents = _indentation(data) if folds else (_NONE, _NONE)
        self._opening = _openings(self._indents)

    def closing_row(self, index: int) -> int:
        """The row that closes what row `index` opens, or the last one inside where nothing closes it."""
        rows = super().rows(index, 1)
        if not rows or not self._opens(rows[0].line):
            return FOLD_NONE
        line = rows[0].line - 1
        level = self._indents[line]
        after = self._indents[line + 1 :]
        back = np.flatnonzero((after >= 0) & (after <= level))
        closing = line + 1 + int(back[0]) if len(back) else len(self._indents)
        if len(back) and self._indents[closing] == level:
            start = int(self._starts[closing]) + int(level)
            if self.source.read(start, start + 2).decode("utf-8", "replace").startswith(_CLOSING):
                return self.row_of(start)
        inside = np.flatnonzero(self._indents[line + 1 : closing] >= 0)
        return self.row_of(int(self._starts[line + 1 + int(inside[-1])]) if len(inside) else 0)

    def _opens(self, line: int) -> bool:
        """Whether the next line that is not blank is further in than this one, which counts from 1."""
        return 0 < line <= len(self._opening) and bool(self._opening[line - 1])

    def _rows_of(self, block: int, part: BlockRows, first: int, last: int) -> list[Row]:
        rows = super()._rows_of(block, part, first, last)
        if rows and self._colour is not None:
            self._know_states(rows[0].index)
        return [self._dressed(row) for row in rows]

    def _dressed(self, row: Row) -> Row:
        """The row with its colours, its indentation apart."""
        pieces: list[Piece] = []
        if self._colour is not None:
            known = row.index < len(self._states)
            pieces, state = self._colour(row.text, self._state_at(row) if known else 0)
            if row.index == len(self._states) - 1:
                self._states.append(state)
        text = row.text
        levels = (len(text) - len(text.lstrip(" "))) // 2 if row.line else 0
        if levels and len(self._indents):
            pieces = [(start - 2 * levels, length, role) for start, length, role in pieces]
            text = text[2 * levels :]
        else:
            levels = row.indent
        fold = FOLD_FAR if row.line and self._opens(row.line) else FOLD_NONE
        return Row(row.index, row.line, levels, text, row.start, row.end, tuple(pieces), fold)

    def _state_at(self, row: Row) -> int:
        return 0 if self._per_line and row.line else self._states[row.index]

    def _know_states(self, index: int) -> None:
        """Go through the rows above `index`, unless these are too many."""
        assert self._colour is not None
        missing = index - len(self._states) + 1
        if not 0 < missing <= _FURTHEST_ROWS:
            return
        block = self.index.block_of_row(len(self._states) - 1)
        while len(self._states) <= index:
            part = self._block(block)
            base = self.index.rows_before(block)
            for row in super()._rows_of(block, part, len(self._states) - 1 - base, len(part.starts)):
                self._states.append(self._colour(row.text, self._state_at(row))[1])
            block += 1


_NONE = np.zeros(0, np.int64)


def _openings(indents: npt.NDArray[np.int64]) -> npt.NDArray[np.bool_]:
    """Whether the next line that is not blank is further in, for each line; never after a blank one."""
    opening = np.zeros(len(indents), np.bool_)
    filled = np.flatnonzero(indents >= 0)
    opening[filled[:-1]] = indents[filled[1:]] > indents[filled[:-1]]
    return opening


def _indentation(data: bytes) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """Where each line begins, and its leading blanks; -1 of a line that has nothing else."""
    array = as_bytes(data or b"\n")
    starts = np.concatenate((np.zeros(1, np.int64), np.flatnonzero(array == 0x0A) + 1))
    words = np.concatenate((np.flatnonzero(array != 0x20), np.full(1, len(array))))
    first = words[np.searchsorted(words, starts)]
    empty = (first >= len(array)) | (array[np.minimum(first, len(array) - 1)] == 0x0A)
    return starts, np.where(empty, -1, first - starts)
