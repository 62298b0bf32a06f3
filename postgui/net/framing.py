"""Where the body is in what comes after the head of an HTTP/1.1 answer (RFC 9112, section 6.3).

h11 knows it for what passes through the loop. A `BodyPump` reads past h11 and so has to know it as well:
by these, which work in place on the memory that was read into, and take any number of bytes at a time.
"""

import re
from typing import Protocol

import httpcore

_SIZE_LINE = re.compile(rb"([0-9A-Fa-f]{1,16})[ \t]*(?:;[^\r\n]*)?\r?\n")
_LONGEST_LINE = 16 * 1024
_LONGEST_TRAILER = 100 * 1024
_LINE_ENDS = (b"\r\n", b"\n")


class Framing(Protocol):
    """One body.

    Attributes:
        done: All of it was there.
    """

    done: bool

    def wanted(self, room: int) -> int:
        """How much to read next, at most `room`."""
        ...

    def squeeze(self, buffer: bytearray, end: int) -> int:
        """Move what belongs to the body in the first `end` bytes to the beginning, and say how much it is.

        Raises:
            httpcore.RemoteProtocolError: This is not how a body is framed.
        """
        ...

    def end(self) -> None:
        """The server closed the connection.

        Raises:
            httpcore.RemoteProtocolError: Too early.
        """
        ...


class ByLength:
    """As many bytes as the head said."""

    def __init__(self, length: int) -> None:
        self._left = length
        self.done = length == 0

    def wanted(self, room: int) -> int:
        return min(room, self._left)

    def squeeze(self, buffer: bytearray, end: int) -> int:
        count = min(end, self._left)
        self._left -= count
        self.done = self._left == 0
        return count

    def end(self) -> None:
        if not self.done:
            raise httpcore.RemoteProtocolError("peer closed connection before the end")


class ToTheEnd:
    """Everything until the server closes the connection."""

    def __init__(self) -> None:
        self.done = False

    def wanted(self, room: int) -> int:
        return room

    def squeeze(self, buffer: bytearray, end: int) -> int:
        return end

    def end(self) -> None:
        self.done = True


class ByChunks:
    """Chunks with their sizes in front, and fields after the last one, which are left out (section 7.1)."""

    def __init__(self) -> None:
        self._left = 0
        self._line = b""
        self._take = self._take_size
        self._trailer_bytes = 0
        self.done = False

    def wanted(self, room: int) -> int:
        return room

    def squeeze(self, buffer: bytearray, end: int) -> int:
        view = memoryview(buffer)
        at = kept = 0
        while at < end and not self.done:
            if self._left:
                count = min(self._left, end - at)
                if at != kept:
                    view[kept : kept + count] = view[at : at + count]
                at, kept, self._left = at + count, kept + count, self._left - count
                continue
            newline = buffer.find(b"\n", at, min(end, at + _LONGEST_LINE))
            piece_end = min(end, at + _LONGEST_LINE) if newline < 0 else newline + 1
            self._line += view[at:piece_end]
            at = piece_end
            if newline >= 0:
                line, self._line = self._line, b""
                self._take(line)
            elif len(self._line) >= _LONGEST_LINE:
                raise httpcore.RemoteProtocolError("a chunk's size takes more than 16 kB")
        return kept

    def end(self) -> None:
        if not self.done:
            raise httpcore.RemoteProtocolError("peer closed connection before the last chunk")

    def _take_size(self, line: bytes) -> None:
        found = _SIZE_LINE.fullmatch(line)
        if found is None:
            raise httpcore.RemoteProtocolError(f"illegal chunk header: {line[:100]!r}")
        self._left = int(found[1], 16)
        self._take = self._take_end if self._left else self._take_trailer

    def _take_end(self, line: bytes) -> None:
        if line not in _LINE_ENDS:
            raise httpcore.RemoteProtocolError(f"a chunk is longer than it says: {line[:100]!r}")
        self._take = self._take_size

    def _take_trailer(self, line: bytes) -> None:
        self._trailer_bytes += len(line)
        if self._trailer_bytes > _LONGEST_TRAILER:
            raise httpcore.RemoteProtocolError("the fields after the last chunk take more than 100 kB")
        self.done = line in _LINE_ENDS
