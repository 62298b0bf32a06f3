"""Places in a text, which Qt counts in UTF-16 units and Python in characters. No Qt in here."""

import re
from itertools import islice

_SOLID = re.compile(r"\S")
_LOOKED_THROUGH = 4_000
_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


def utf16_units(text: str) -> str:
    """`text` with every character beyond U+FFFF as two, so that offsets in it are Qt's."""
    if text.isascii():
        return text
    return _ASTRAL.sub(_pair, text)


def is_basic(text: str) -> bool:
    """Whether Qt and Python count `text` alike: no character is beyond U+FFFF."""
    return text.isascii() or _ASTRAL.search(text) is None


def utf16_offset(text: str, offset: int) -> int:
    """Qt's offset of the character at `offset`."""
    if text.isascii():
        return offset
    return offset + len(_ASTRAL.findall(text, 0, offset))


def solid_count(text: str) -> int:
    """How many characters are no blanks; one by one 5 MB would take half a second."""
    return len("".join(text.split()))


def offset_behind(text: str, solids: int) -> int:
    """The offset behind so many characters that are no blanks."""
    low, high = 0, len(text)
    while high - low > _LOOKED_THROUGH:
        middle = (low + high) // 2
        before = solid_count(text[low:middle])
        if before >= solids:
            high = middle
        else:
            low, solids = middle, solids - before
    last = next(islice(_SOLID.finditer(text, low), solids - 1, None), None) if solids else None
    return last.end() if last else 0


def _pair(match: "re.Match[str]") -> str:
    value = ord(match[0]) - 0x10000
    return chr(0xD800 + (value >> 10)) + chr(0xDC00 + (value & 0x3FF))
