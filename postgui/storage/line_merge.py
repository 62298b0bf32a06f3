"""Taking one change of a text back after others were made to it, line by line. Pure."""

from difflib import SequenceMatcher
from typing import NamedTuple


class _Hunk(NamedTuple):
    start: int
    end: int
    new: list[bytes]


def take_back_lines(before: bytes, after: bytes, now: bytes) -> bytes | None:
    """`now` without what made `after` of `before`; None if those lines were changed again since.

    Whatever else was changed since stays.
    """
    base, wanted, current = (text.splitlines(keepends=True) for text in (after, before, now))
    back, since = _hunks(base, wanted), _hunks(base, current)
    for hunk in reversed(back):
        if any(_meet(hunk, other) for other in since):
            return None
        shift = sum(len(other.new) - (other.end - other.start) for other in since if other.end <= hunk.start)
        current[hunk.start + shift : hunk.end + shift] = hunk.new
    return b"".join(current)


def _hunks(old: list[bytes], new: list[bytes]) -> list[_Hunk]:
    opcodes = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    return [_Hunk(i1, i2, new[j1:j2]) for tag, i1, i2, j1, j2 in opcodes if tag != "equal"]


def _meet(one: _Hunk, other: _Hunk) -> bool:
    if one.start == one.end or other.start == other.end:  # lines put in between: at the same place?
        return one.start <= other.end and other.start <= one.end
    return one.start < other.end and other.start < one.end
