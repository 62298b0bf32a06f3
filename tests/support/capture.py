"""A server that keeps the exact bytes of each request, and answers with the bytes it was given."""

import asyncio
import threading
from asyncio import StreamReader, StreamWriter

from tests.support.nasty_behaviour import OK, read_head


class Capture:
    """What one port received. Filled by the server's thread, read by the test's.

    The n-th request gets the n-th answer; the last one is repeated. With `hold`, a request is read but
    not answered before `release`.
    """

    def __init__(self, *answers: bytes, hold: bool = False) -> None:
        self.url = ""
        self._answers = answers or (OK,)
        self._changed = threading.Condition()
        self._requests: list[bytes] = []
        self._connections = 0
        self._disconnects = 0
        self._released = threading.Event()
        if not hold:
            self._released.set()

    @property
    def requests(self) -> tuple[bytes, ...]:
        """The raw requests, heads and bodies as received, in order."""
        with self._changed:
            return tuple(self._requests)

    @property
    def connections(self) -> int:
        """How many connections were opened."""
        with self._changed:
            return self._connections

    @property
    def disconnects(self) -> int:
        """How many connections have ended."""
        with self._changed:
            return self._disconnects

    def wait_for_requests(self, count: int = 1, *, timeout_s: float = 10) -> tuple[bytes, ...]:
        """Block until `count` requests came. From a coroutine: `await asyncio.to_thread(...)`, or `until`.

        Raises:
            AssertionError: They did not.
        """
        with self._changed:
            came = self._changed.wait_for(lambda: len(self._requests) >= count, timeout_s)
            assert came, f"{len(self._requests)} of {count} requests came within {timeout_s:g} s"
            return tuple(self._requests)

    def wait_for_disconnects(self, count: int = 1, *, timeout_s: float = 10) -> None:
        """Block until `count` connections have ended: that is how a server sees a Cancel.

        Raises:
            AssertionError: It did not.
        """
        with self._changed:
            came = self._changed.wait_for(lambda: self._disconnects >= count, timeout_s)
            assert came, f"{self._disconnects} of {count} connections ended within {timeout_s:g} s"

    def release(self) -> None:
        """Let held requests be answered."""
        self._released.set()

    async def behave(self, reader: StreamReader, writer: StreamWriter) -> None:
        """The behaviour, run by the nasty server for each connection."""
        with self._changed:
            self._connections += 1
        try:
            while request := await _read_request(reader, writer):
                with self._changed:
                    self._requests.append(request)
                    answer = self._answers[min(len(self._requests), len(self._answers)) - 1]
                    self._changed.notify_all()
                if not await self._may_answer(reader):
                    return
                writer.write(answer)
                await writer.drain()
                if b"connection: close" in answer.partition(b"\r\n\r\n")[0].lower():
                    return
        finally:
            with self._changed:
                self._disconnects += 1
                self._changed.notify_all()

    async def _may_answer(self, reader: StreamReader) -> bool:
        """Wait for `release`; False if the client left meanwhile."""
        while not self._released.is_set():
            if reader.at_eof():
                return False
            await asyncio.sleep(0.005)
        return True


async def _read_request(reader: StreamReader, writer: StreamWriter) -> bytes:
    """One request, framed by Content-Length or chunks; b"" when the client left."""
    head = await read_head(reader)
    fields = head.lower()
    if b"\r\nexpect: 100-continue" in fields:
        writer.write(b"HTTP/1.1 100 Continue\r\n\r\n")
    try:
        if b"\r\ntransfer-encoding: chunked" in fields:
            return head + await reader.readuntil(b"0\r\n\r\n")
        _, found, rest = fields.partition(b"\r\ncontent-length:")
        length = int(rest.partition(b"\r\n")[0]) if found else 0
        return head + await reader.readexactly(length)
    except asyncio.IncompleteReadError as error:
        return head + error.partial
