"""A body moved from the socket to the spool file by a thread, past the loop.

On the loop each 64 KB pass through httpcore, h11, httpx and a turn of Qt's event loop, which takes three
to ten times as long as curl. Here the memory is used again, and receiving, decoding and writing let the
window's thread run. The connection is closed afterwards: h11 does not know that its body came to an end.
"""

import select
import socket
import ssl
from collections.abc import Iterator
from types import TracebackType
from typing import Protocol, Self, cast

import httpcore

from postgui.net.decode import Decoder
from postgui.net.framing import Framing
from postgui.net.sink import BodySink
from postgui.net.stream import Taken

LEAST_BYTES = 1 << 20
"""What is left of a body that is worth a thread; and how much comes on the loop if nobody knows."""
_BUFFER_BYTES = 1 << 20
_TLS_BYTES = 256 * 1024
_MOST_PUMPS = 4


class Pumps:
    """How many pumps there may be at once; the bodies of further ones stay on the loop."""

    def __init__(self) -> None:
        self._free = _MOST_PUMPS if hasattr(select, "poll") else 0  # not on Windows

    def take(self) -> bool:
        """Whether there is a place for one more, which `give_back` ends."""
        if not self._free:
            return False
        self._free -= 1
        return True

    def give_back(self) -> None:
        self._free += 1


class BodyPump:
    """`run` in a thread, again if the sink was full; `stop` from the loop. A context manager around all.

    Attributes:
        raw_bytes: How much was read from the connection.
        received_bytes: How much of the body that was, before decoding.
        over: The body is complete.
    """

    def __init__(
        self,
        taken: Taken,
        framing: Framing,
        sink: BodySink,
        read_s: float | None,
        *,
        decoder: Decoder | None = None,
        waiting: bytes = b"",
        begin: bytes = b"",
        skip: int = 0,
    ) -> None:
        """`begin` is what was read of the body, framed as it came; `skip` bytes of the body in it were taken.

        `waiting` is the last part of those, and not decoded yet.
        """
        self._source: _Source = _Plain(taken.sock) if taken.tls is None else _Tls(taken)
        self._sock = taken.sock
        self._framing = framing
        self._sink = sink
        self._decoder = decoder
        self._begin = begin
        self._skip = skip
        self._read_ms = None if read_s is None else read_s * 1000
        self._wake, self._woken = socket.socketpair()
        self._stopped = False
        self._broken: Exception | None = None
        self._ended = False
        self._pieces: Iterator[bytes] = iter(()) if decoder is None else decoder.feed(waiting)
        self.over = False
        self.raw_bytes = 0
        self.received_bytes = 0

    def run(self) -> None:
        """Take in what is left of the body; returns early after `stop`, or when the sink is full.

        Raises:
            httpcore.RemoteProtocolError: The server closed the connection before the end, or the body is
                not framed as HTTP says.
            httpcore.ReadTimeout: It sent nothing for too long.
            httpcore.ReadError: The connection broke.
            UndecodableError: The body is not coded as its head says.
            ProblemError: The body can't be stored.
        """
        buffer = bytearray(_BUFFER_BYTES)
        with memoryview(buffer) as view:
            while not self._stopped:
                self._decode()
                if self._sink.full or self.over:
                    return
                if self._framing.done:
                    self.over = True
                    self._pieces = self._decoder.finish() if self._decoder else iter(())
                elif self._begin:
                    self._take_begin()
                else:
                    self._take(view, buffer)

    def stop(self) -> None:
        """Let `run` return soon, wherever it is."""
        self._stopped = True
        self._sink.stop()
        self._wake.send(b"\0")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._wake.close()
        self._woken.close()

    def _take_begin(self) -> None:
        """What h11 had read and not given is given here."""
        buffer = bytearray(self._begin)
        self._begin = b""
        count = self._framing.squeeze(buffer, len(buffer))
        with memoryview(buffer) as view:
            self._give(view[self._skip : count])

    def _take(self, view: memoryview, buffer: bytearray) -> None:
        filled = self._fill(view[: self._framing.wanted(len(view))])
        self.raw_bytes += filled
        if count := self._framing.squeeze(buffer, filled) if filled else 0:
            self._give(view[:count])
        if self._broken is not None and not self._framing.done:
            raise self._broken
        if self._ended:
            self._framing.end()

    def _give(self, body: memoryview) -> None:
        if not body:
            return
        self.received_bytes += len(body)
        if self._decoder is None:
            self._sink.write(body)
        else:
            self._pieces = self._decoder.feed(bytes(body))

    def _decode(self) -> None:
        """Store what is decoded, up to where the sink is full."""
        for piece in self._pieces:
            self._sink.write(memoryview(piece))
            if self._sink.full:
                return

    def _fill(self, room: memoryview) -> int:
        """How much came before a pause, or filled `room`, or before the connection ended."""
        filled = 0
        try:
            while filled < len(room) and not self._stopped:
                count = self._source.read_into(room[filled:])
                if count == 0:
                    self._ended = True
                    break
                if count is not None:
                    filled += count
                elif filled:
                    break
                else:
                    self._wait()
        except OSError as error:  # ssl.SSLError is one, too; a socket tells it once
            self._broken = httpcore.ReadError(str(error))
            self._broken.__cause__ = error
        return filled

    def _wait(self) -> None:
        poll = select.poll()
        poll.register(self._sock, select.POLLIN)
        poll.register(self._woken, select.POLLIN)
        if not poll.poll(self._read_ms):
            raise httpcore.ReadTimeout("no more of the body came")


class _Source(Protocol):
    def read_into(self, buffer: memoryview) -> int | None:
        """How many bytes were put into `buffer`: 0 at the end, None if there are none yet."""
        ...


class _Plain:
    def __init__(self, sock: socket.socket) -> None:
        self._sock = sock

    def read_into(self, buffer: memoryview) -> int | None:
        try:
            return self._sock.recv_into(buffer)
        except BlockingIOError:
            return None


class _Tls:
    """Goes on where the loop's stream left off, with the same buffers between socket and TLS."""

    def __init__(self, taken: Taken) -> None:
        assert taken.tls is not None
        self._sock = taken.sock
        self._tls = taken.tls
        self._incoming = taken.incoming
        self._outgoing = taken.outgoing
        self._raw = memoryview(bytearray(_TLS_BYTES))

    def read_into(self, buffer: memoryview) -> int | None:
        while True:
            try:
                return cast(int, self._tls.read(len(buffer), buffer))  # with a buffer, a count
            except ssl.SSLWantReadError:
                if not self._feed():
                    return None
            except (ssl.SSLZeroReturnError, ssl.SSLEOFError):
                return 0

    def _feed(self) -> bool:
        """Move what the socket has into TLS; False if there is nothing yet."""
        self._answer()
        try:
            count = self._sock.recv_into(self._raw)
        except BlockingIOError:
            return False
        if count:
            self._incoming.write(self._raw[:count])
        else:
            self._incoming.write_eof()
        return True

    def _answer(self) -> None:
        """Send what TLS itself has to say, such as new keys: some bytes, which a socket takes at once."""
        if self._outgoing.pending:
            data = self._outgoing.read()
            while data:
                try:
                    data = data[self._sock.send(data) :]
                except BlockingIOError:
                    select.select((), (self._sock,), ())
