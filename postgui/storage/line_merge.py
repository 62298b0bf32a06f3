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
    if one.start == one.end and other.start == other.end:
        return one.start == other.start  # lines put in at the same place: which come first?
    return one.start < other.end and other.start < one.end
