"""Qt counts UTF-16 units, Python counts characters: the bridge between the two. No Qt in here."""

import re

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


def _pair(match: "re.Match[str]") -> str:
    value = ord(match[0]) - 0x10000
    return chr(0xD800 + (value >> 10)) + chr(0xDC00 + (value & 0x3FF))
