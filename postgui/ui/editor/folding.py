"""Which rows of a text can be folded away: those indented deeper than the one above them. No Qt."""

from collections.abc import Callable

MAX_FOLD_ROWS = 5_000
"""Longer ones stay open: the hidden rows are passed at each painting."""
_BLANKS = 20


def indent_of(line: str) -> int | None:
    """The width of what a line begins with; None for a blank one."""
    solid = line.lstrip(" \t")
    return None if not solid else len(line[: len(line) - len(solid)].expandtabs(4))


def can_fold(row: int, rows: int, line_at: Callable[[int], str]) -> bool:
    """Whether a deeper row follows."""
    own = indent_of(line_at(row))
    if own is None:
        return False
    for below in range(row + 1, min(row + 1 + _BLANKS, rows)):
        indent = indent_of(line_at(below))
        if indent is not None:
            return indent > own
    return False


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
