"""Find the partner of a bracket, over lines, without looking at more than a bounded stretch. No Qt."""

import re
from collections.abc import Callable

_PARTNERS = {"{": "}", "[": "]", "(": ")"}
_OPENERS = {closer: opener for opener, closer in _PARTNERS.items()}
_OUTSIDE_STRINGS = re.compile(r'"(?:[^"\\]++|\\.)*+(?:"|\Z)|(?P<bracket>[\[\]{}()])')
_ANYWHERE = re.compile(r"(?P<bracket>[\[\]{}()])")
_MAX_LINES = 2000
_NEAR_LINES = 300
_MAX_CHARACTERS = 200_000


def brackets_of(line: str, *, strings: bool) -> list[int]:
    """Columns of the brackets of a line; with `strings`, those inside double quotes don't count."""
    pattern = _OUTSIDE_STRINGS if strings else _ANYWHERE
    return [match.start() for match in pattern.finditer(line) if match["bracket"]]


def enclosing(row: int, column: int, line_at: Callable[[int], str]) -> str:
    """The opening bracket that a place in JSON is inside of; "" if there is none, or none near."""
    depth = 0
    for above in range(row, max(-1, row - _NEAR_LINES), -1):
        line = line_at(above)
        for at in reversed(brackets_of(line[:column] if above == row else line, strings=True)):
            if line[at] in _OPENERS:
                depth += 1
            elif depth:
                depth -= 1
            else:
                return line[at]
    return ""


def find_partner(
    row: int, column: int, rows: int, line_at: Callable[[int], str], *, strings: bool
) -> tuple[int, int] | None:
    """Row and column of the bracket that belongs to the one at `row`, `column`.

    None if there is no bracket, it has no partner, or the partner is too far away to look for.
    """
    line = line_at(row)
    if column not in brackets_of(line, strings=strings):
        return None
    char = line[column]
    forward = char in _PARTNERS
    partner = _PARTNERS[char] if forward else _OPENERS[char]
    step = 1 if forward else -1
    depth = seen = 0
    current = row
    while 0 <= current < rows and abs(current - row) < _MAX_LINES and seen < _MAX_CHARACTERS:
        line = line_at(current)
        seen += len(line)
        for at in brackets_of(line, strings=strings)[::step]:
            if current == row and (at < column if forward else at > column):
                continue
            if line[at] == char:
                depth += 1
            elif line[at] == partner:
                depth -= 1
                if depth == 0:
                    return current, at
        current += step
    return None
