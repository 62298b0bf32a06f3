"""One painted line of a document, and what it is made of. Knows nothing of where the bytes are."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

FOLD_NONE = -1
FOLD_FAR = -2
"""The row opens something that closes too far away to have been looked up: `Document.closing_row` tells."""

Piece = tuple[int, int, str]
"""Start and length in characters of the row's text, and the theme role of the colour."""

Colour: TypeAlias = Callable[[str, int], tuple[list[Piece], int]]
"""The pieces of a line that begins in a state, and the state that it ends in; 0 is that of a new text."""


@dataclass(frozen=True, slots=True)
class Row:
    """What one painted line needs; at most 2 KB of source.

    `index` counts the rows of this view from 0. `line` is the 1-based line that the row begins, 0 if it
    goes on with one (a soft row). `start` and `end` are byte offsets in the source. `fold` is the index of
    the row that closes what this one opens, `FOLD_NONE`, or `FOLD_FAR`.
    """

    index: int
    line: int
    indent: int
    text: str
    start: int
    end: int
    pieces: tuple[Piece, ...] = ()
    fold: int = FOLD_NONE
