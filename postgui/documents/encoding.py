"""What rows need to know of a charset: how a newline looks, and where a character may be cut."""

import codecs
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from postgui.documents.raw_scan import Unit
from postgui.documents.source import ByteSource

_PIECE_BYTES = 64 * 1024
_NEVER_TRAILS_BELOW = 0x30
"""No charset of several bytes (Shift JIS, GB 18030, Big5, EUC) ends a character on a byte below this."""
_LOOK_BYTES = 64

Family = Literal["utf-8", "single", "utf-16", "utf-32", "multi"]


@dataclass(frozen=True, slots=True)
class Encoding:
    """One charset by Python's name; build it with `encoding_of`."""

    name: str
    family: Family
    unit: Unit

    def cut(self, data: bytes, at: int) -> int:
        """The first place from `at` on that is not inside a character; `at` where none is near."""
        if self.family == "utf-8":
            end = at
            while end < min(at + 4, len(data)) and data[end] & 0xC0 == 0x80:
                end += 1
            return end if end - at < 4 and end < len(data) else at
        if self.family == "utf-16":
            high = at + 1 if self.unit.value == 0x0A else at  # little-endian has the high byte second
            return at + 2 if high < len(data) and data[high] & 0xFC == 0xDC else at
        if self.family == "multi":
            for end in range(at, min(at + _LOOK_BYTES, len(data))):
                if data[end - 1] < _NEVER_TRAILS_BELOW and end > 0:
                    return end
        return at

    def decode(self, data: bytes, start: int = 0) -> str:
        """The text of `data`, which stands at `start`; bytes of no character as U+FFFD."""
        text = data.decode(self.name, "replace")
        return text.removeprefix("\ufeff") if start == 0 else text

    def pieces(self, source: ByteSource, start: int, end: int) -> Iterator[str]:
        """The text between two offsets, in pieces of at most 64 KB."""
        decoder = codecs.getincrementaldecoder(self.name)("replace")
        for at in range(start, end, _PIECE_BYTES):
            stop = min(at + _PIECE_BYTES, end)
            text = decoder.decode(source.read(at, stop), stop >= end)
            yield text.removeprefix("\ufeff") if at == 0 else text


@lru_cache(maxsize=32)
def encoding_of(name: str) -> Encoding:
    """The charset of a name that Python knows; UTF-16 and UTF-32 without a byte order are little-endian.

    Raises:
        LookupError: Python knows no such charset.
    """
    known = codecs.lookup(name).name
    if known in ("utf-16", "utf-32"):
        known += "-le"
    if known.startswith("utf-16"):
        return Encoding(known, "utf-16", Unit(2, 0x0A if known.endswith("le") else 0x0A00))
    if known.startswith("utf-32"):
        return Encoding(known, "utf-32", Unit(4, 0x0A if known.endswith("le") else 0x0A000000))
    if known in ("utf-8", "utf-8-sig"):
        return Encoding("utf-8", "utf-8", Unit())
    single = len(bytes(range(256)).decode(known, "replace")) == 256
    return Encoding(known, "single" if single else "multi", Unit())
