"""Where the frames and blocks of a zstd stream end (RFC 8878, section 3.1). Pure, and decodes nothing.

The library gives everything that its input decodes to at once, and four bytes may be 128 KB: so it is
fed no more than one block at a time, and asked here whether the stream ended where a frame does.
"""

from collections.abc import Generator, Iterator

_SKIPPABLE = b"\x2a\x4d\x18"
_RLE = 1
_LONGEST_HEAD = 16
_DICTIONARY_ID_BYTES = (0, 1, 2, 4)
_CONTENT_SIZE_BYTES = (0, 2, 4, 8)


class FrameWalk:
    """Cuts what comes at the ends of blocks."""

    def __init__(self) -> None:
        self._parts = _parts()
        self._left = abs(next(self._parts))
        self._part = bytearray()
        self._short = True
        self.between_frames = True

    def pieces(self, data: bytes) -> Iterator[bytes]:
        """`data` in pieces, none of which reaches into a second block."""
        begin = 0
        while begin < len(data):
            piece = data[begin : begin + self._left]
            begin += len(piece)
            self._left -= len(piece)
            if self._short:  # only heads are looked at
                self._part += piece
            self.between_frames = False
            while not self._left:
                self._advance()
            yield piece

    def _advance(self) -> None:
        wanted = self._parts.send(bytes(self._part))
        self._part.clear()
        self.between_frames = wanted < 0
        self._left = abs(wanted)
        self._short = self._left <= _LONGEST_HEAD


def _parts() -> Generator[int, bytes, None]:
    """The length of each part of a stream; it is sent that part, if short. Negative: a frame begins.

    What is no frame goes on as one: the library says what is wrong with it.
    """
    while True:
        magic = yield -4
        if magic[1:] == _SKIPPABLE and magic[0] & 0xF0 == 0x50:
            yield int.from_bytes((yield 4), "little")
            continue
        descriptor = (yield 1)[0]
        single = descriptor >> 5 & 1
        size_flag = descriptor >> 6
        size_bytes = 1 if single and not size_flag else _CONTENT_SIZE_BYTES[size_flag]
        yield 1 - single + _DICTIONARY_ID_BYTES[descriptor & 3] + size_bytes
        last = 0
        while not last:
            head = int.from_bytes((yield 3), "little")
            last, kind, size = head & 1, head >> 1 & 3, head >> 3
            yield 1 if kind == _RLE else size
        yield 4 if descriptor & 4 else 0
