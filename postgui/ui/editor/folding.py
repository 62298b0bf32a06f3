"""Which rows of a text can be folded away: those indented deeper than the one above them. No Qt."""

from collections.abc import Callable, Iterable
from itertools import islice

MAX_FOLD_ROWS = 5_000
"""Longer ones stay open: the hidden rows are passed at each painting."""
_BLANKS = 20


def indent_of(line: str) -> int | None:
    """The width of what a line begins with; None for a blank one."""
    solid = line.lstrip(" \t")
    return None if not solid else len(line[: len(line) - len(solid)].expandtabs(4))


def opens(line: str, below: Iterable[str]) -> bool:
    """Whether `line` is followed by a deeper one; blank ones between them don't count."""
    own = indent_of(line)
    if own is None:
        return False
    indents = (indent_of(each) for each in islice(below, _BLANKS))
    return next((indent > own for indent in indents if indent is not None), False)


def can_fold(row: int, rows: int, line_at: Callable[[int], str]) -> bool:
    """Whether a deeper row follows."""
    return opens(line_at(row), map(line_at, range(row + 1, rows)))


def fold_end(row: int, rows: int, line_at: Callable[[int], str]) -> int | None:
    """The last row of what belongs to `row`; None if nothing does, or more than can be folded."""
    own = indent_of(line_at(row))
    if own is None:
        return None
    last = row
    for below in range(row + 1, rows):
        if below - row > MAX_FOLD_ROWS:
            return None
        indent = indent_of(line_at(below))
        if indent is not None and indent <= own:
            break
        if indent is not None:
            last = below
    return last if last > row else None
