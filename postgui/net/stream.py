"""A byte stream over a non-blocking socket, plain or TLS, for httpcore.

Ours instead of httpcore's, because the exact head is written here, the phases are timed here, and
anyio (which httpcore's own backend needs) is one import less on the way to the first answer.
"""

import asyncio
import select
import socket
import ssl
from dataclasses import dataclass, field, replace
from time import perf_counter
from typing import Any

import httpcore

from postgui.model.exchange import Peer
from postgui.net.wire import Wire, current_wire

_TLS_CHUNK = 64 * 1024


class TlsFailed(httpcore.ConnectError):
    """The TLS handshake failed; `__cause__` is the `ssl.SSLError` or `OSError`."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What a thread needs to read on in place of the loop; `tls` between its two buffers, if any."""

    sock: socket.socket
    tls: ssl.SSLObject | None = None
    incoming: ssl.MemoryBIO = field(default_factory=ssl.MemoryBIO)
    outgoing: ssl.MemoryBIO = field(default_factory=ssl.MemoryBIO)


class SocketStream(httpcore.AsyncNetworkStream):
    """Owns a connected, non-blocking socket; nothing else may read from it.

    `peer` is what is known of the other side. Requests that use the connection again get it as well.
    """

    def __init__(self, sock: socket.socket) -> None:
        self._sock = sock
        self._loop = asyncio.get_running_loop()
        self._closed = False
        self._held = b""
        self._ahead = b""
        self.peer = Peer()
        self.retire = False
        """Set when the connection must not serve another request (its framing was overridden)."""

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        if self._ahead:
            data, self._ahead = self._ahead, b""
            return data
        try:
            async with asyncio.timeout(timeout):
                data = await self.receive(max_bytes)
        except TimeoutError as error:
            raise httpcore.ReadTimeout(str(error)) from error
        except (OSError, ssl.SSLError) as error:
            raise httpcore.ReadError(str(error)) from error
        if (wire := current_wire()) is not None:
            wire.received(data)
        return data

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        wire = current_wire()
        if wire is not None:
            if not wire.peer.address:  # it did not connect: another request did
                if not self.peer.reused:
                    self.peer = replace(self.peer, reused=True)
                wire.peer = self.peer
            if (head := wire.take_head()) is not None:
                self._held = head
                self.retire = self.retire or wire.close_after
                wire.stream = self
                return
        if self._held:
            # h11 writes again after each head, if only nothing: head and body go out together.
            buffer, self._held = self._held + buffer, b""
        if not buffer:
            return
        try:
            async with asyncio.timeout(timeout):
                await self.send(buffer)
        except TimeoutError as error:
            await self.aclose()  # nobody knows how much of it went out
            raise httpcore.WriteTimeout(str(error)) from error
        except asyncio.CancelledError:
            await self.aclose()  # likewise; other HTTP/2 streams on it must not go on as if nothing happened
            raise
        except (OSError, ssl.SSLError) as error:
            raise httpcore.WriteError(str(error)) from error
        if wire is not None:
            wire.wrote(buffer)

    async def wait_for_go(self, wire: Wire, limit_s: float) -> None:
        """Send the head alone, then read ahead until the server says whether it wants the body."""
        await self.write(b"", wire.timeouts.write_s)
        try:
            async with asyncio.timeout(limit_s):
                while not wire.continued and not wire.answered:
                    data = await self.receive(_TLS_CHUNK)
                    if not data:
                        return
                    wire.received(data)
                    self._ahead += data
        except TimeoutError:
            return  # servers that do not know Expect must not make us wait for ever
        except (OSError, ssl.SSLError):
            return  # sending and reading the rest will say so

    async def aclose(self) -> None:
        if self._closed:
            return
        self._closed = True
        # A loop that still waits for this socket would wait for ever once it is closed.
        for forget in (self._loop.remove_reader, self._loop.remove_writer):
            try:
                forget(self._sock.fileno())
            except NotImplementedError:  # Windows' proactor loop has no readers
                break
        self._sock.close()

    async def secured(
        self, context: ssl.SSLContext, server_hostname: str, wire: Wire | None = None
    ) -> "TlsStream":
        """TLS on top of this stream, which is closed when the handshake fails.

        Raises:
            TlsFailed: It did.
        """
        began = perf_counter()
        if wire is not None:
            wire.phase = "tls"
        try:
            stream = TlsStream(self, context, server_hostname)
            await stream.handshake()
        except (OSError, ssl.SSLError, ValueError, httpcore.NetworkError) as error:
            await self.aclose()
            raise TlsFailed(str(error)) from error
        except BaseException:
            await self.aclose()
            raise
        if wire is not None:
            wire.tls_s = perf_counter() - began
        return stream

    def take_over(self) -> Taken | None:
        """For a thread that reads the rest of a body; until it is done, only `aclose` may be called.

        None where that can't be: something was read ahead, or TLS lies within TLS.
        """
        return None if self._ahead or self._closed else Taken(self._sock)

    def get_extra_info(self, info: str) -> Any:
        if info == "socket":
            return self._sock
        if info == "is_readable":  # asked of an idle connection: readable means closed by the peer
            return self._closed or self.retire or _readable(self._sock)
        try:
            if info == "server_addr":
                return self._sock.getpeername()
            if info == "client_addr":
                return self._sock.getsockname()
        except OSError:
            pass  # the server has closed it already: nobody is there to be named
        return None

    async def receive(self, max_bytes: int) -> bytes:
        """The next bytes, b"" at the end; counted nowhere. For tunnels and TLS."""
        return await self._loop.sock_recv(self._sock, max_bytes)

    async def send(self, buffer: bytes) -> None:
        """All of `buffer`; counted nowhere. For tunnels and TLS."""
        await self._loop.sock_sendall(self._sock, buffer)


class TlsStream(SocketStream):
    """TLS over a `SocketStream` (which may be TLS to a proxy), as an `SSLObject` between two buffers.

    Over HTTP/2 one task may read while another writes: a lock keeps their records apart.
    """

    def __init__(self, raw: SocketStream, context: ssl.SSLContext, server_hostname: str) -> None:
        super().__init__(raw.get_extra_info("socket"))
        self._raw = raw
        self.peer = raw.peer
        self._writing = asyncio.Lock()
        self._incoming = ssl.MemoryBIO()
        self._outgoing = ssl.MemoryBIO()
        self._tls = context.wrap_bio(self._incoming, self._outgoing, server_hostname=server_hostname)

    async def handshake(self) -> None:
        while True:
            try:
                self._tls.do_handshake()
                break
            except ssl.SSLWantReadError:
                await self._flush()
                await self._feed()
            except ssl.SSLError:
                await self._flush()  # the alert tells the server why we leave
                raise
        await self._flush()

    def take_over(self) -> Taken | None:
        if self._ahead or self._closed or isinstance(self._raw, TlsStream):
            return None
        return Taken(self._sock, self._tls, self._incoming, self._outgoing)

    def get_extra_info(self, info: str) -> Any:
        if info == "ssl_object":
            return self._tls
        return super().get_extra_info(info)

    async def receive(self, max_bytes: int) -> bytes:
        while True:
            try:
                return self._tls.read(max_bytes)
            except ssl.SSLWantReadError:
                await self._flush()
                if not await self._feed():
                    return b""
            except (ssl.SSLZeroReturnError, ssl.SSLEOFError):
                return b""

    async def send(self, buffer: bytes) -> None:
        view = memoryview(buffer)
        while view:
            try:
                count = self._tls.write(view[:_TLS_CHUNK])
            except ssl.SSLWantReadError:
                await self._flush()
                await self._feed()
                continue
            view = view[count:]
            await self._flush()

    async def _flush(self) -> None:
        if self._outgoing.pending:
            async with self._writing:
                await self._raw.send(self._outgoing.read())

    async def _feed(self) -> bool:
        """Move what the socket has into TLS; False at the end of the stream."""
        data = await self._raw.receive(_TLS_CHUNK)
        if data:
            self._incoming.write(data)
            return True
        self._incoming.write_eof()
        return False


def _readable(sock: socket.socket) -> bool:
    """Whether a read would return at once (bytes, or the end)."""
    if sock.fileno() < 0:
        return True
    if hasattr(select, "poll"):
        poller = select.poll()
        poller.register(sock, select.POLLIN)
        return bool(poller.poll(0))
    return bool(select.select([sock], [], [], 0)[0])
