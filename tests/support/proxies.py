"""Small loopback proxies and servers that run in the test's own loop, and keep what they were asked."""

import asyncio
import base64
import contextlib
import socket
import ssl
from asyncio import StreamReader, StreamWriter
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

Handler = Callable[[StreamReader, StreamWriter], Awaitable[None]]


@asynccontextmanager
async def listening(
    handler: Handler, *, tls: ssl.SSLContext | None = None, unix: str = "", host: str = "127.0.0.1"
) -> AsyncIterator[int]:
    """Run `handler` for each connection; gives the port (0 for a Unix socket)."""
    tasks: set[asyncio.Task[None]] = set()

    async def on_connection(reader: StreamReader, writer: StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        tasks.add(task)
        try:
            await handler(reader, writer)
        except (ConnectionError, ssl.SSLError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass  # the client left, or the test is over
        finally:
            writer.transport.abort()
            tasks.discard(task)

    if unix:
        server = await asyncio.start_unix_server(on_connection, unix)
    else:
        server = await asyncio.start_server(on_connection, host, 0, ssl=tls)
    try:
        yield 0 if unix else server.sockets[0].getsockname()[1]
    finally:
        server.close()
        for _ in range(10):  # a TLS handshake that ends meanwhile begins another connection
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, asyncio.sleep(0))


@dataclass
class HttpProxy:
    """Tunnels (CONNECT) and forwards (absolute form); with `login`, only for those who know it.

    `heads` are the raw heads of what it was asked; `refuse` is a status line for every CONNECT.
    """

    login: str = ""
    refuse: bytes = b""
    heads: list[bytes] = field(default_factory=list)

    async def handle(self, reader: StreamReader, writer: StreamWriter) -> None:
        head = await reader.readuntil(b"\r\n\r\n")
        self.heads.append(head)
        expected = b"Proxy-Authorization: Basic " + base64.b64encode(self.login.encode())
        if self.login and expected not in head:
            writer.write(b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n")
            await writer.drain()
            return
        method, target, _ = head.split(b" ", 2)
        if method == b"CONNECT":
            if self.refuse:
                writer.write(b"HTTP/1.1 " + self.refuse + b"\r\n\r\n")
                await writer.drain()
                return
            host, _, port = target.decode().rpartition(":")
            onward = await asyncio.open_connection(host.strip("[]"), int(port))
            writer.write(b"HTTP/1.1 200 Connection established\r\nVia: test\r\n\r\n")
        else:
            host_port = target.split(b"/", 3)[2].decode()
            host, _, port = host_port.partition(":")
            onward = await asyncio.open_connection(host, int(port or "80"))
            onward[1].write(head)
        await _join(reader, writer, *onward)


@dataclass
class SocksProxy:
    """SOCKS5 (RFC 1928); `login` (`name:password`) is asked for if set. `asked` are its targets.

    `reply` other than 0 refuses every connection with that code.
    """

    login: str = ""
    reply: int = 0
    asked: list[tuple[int, str, int]] = field(default_factory=list)

    async def handle(self, reader: StreamReader, writer: StreamWriter) -> None:
        _, count = await reader.readexactly(2)
        methods = await reader.readexactly(count)
        method = 2 if self.login else 0
        if method not in methods:
            writer.write(b"\x05\xff")
            await writer.drain()
            return
        writer.write(bytes([5, method]))
        if self.login and not await self._log_in(reader, writer):
            return
        _, _, _, kind = await reader.readexactly(4)
        host = await self._host(reader, kind)
        port = int.from_bytes(await reader.readexactly(2), "big")
        self.asked.append((kind, host, port))
        # In single bytes: a client may not expect an answer in one piece.
        for byte in bytes([5, self.reply, 0, 1]) + bytes(6):
            writer.write(bytes([byte]))
            await writer.drain()
        if not self.reply:
            await _join(reader, writer, *await asyncio.open_connection(host, port))

    async def _log_in(self, reader: StreamReader, writer: StreamWriter) -> bool:
        _, size = await reader.readexactly(2)
        name = await reader.readexactly(size)
        password = await reader.readexactly((await reader.readexactly(1))[0])
        good = f"{name.decode()}:{password.decode()}" == self.login
        writer.write(b"\x01" + (b"\x00" if good else b"\x01"))
        await writer.drain()
        return good

    @staticmethod
    async def _host(reader: StreamReader, kind: int) -> str:
        if kind == 3:
            return (await reader.readexactly((await reader.readexactly(1))[0])).decode()
        size, family = (4, socket.AF_INET) if kind == 1 else (16, socket.AF_INET6)
        return socket.inet_ntop(family, await reader.readexactly(size))


async def _join(
    reader: StreamReader, writer: StreamWriter, onward_reader: StreamReader, onward_writer: StreamWriter
) -> None:
    """Copy both ways until one side ends."""

    async def copy(source: StreamReader, target: StreamWriter) -> None:
        with contextlib.suppress(ConnectionError):
            while data := await source.read(1 << 16):
                target.write(data)
                await target.drain()

    ways = [
        asyncio.create_task(copy(reader, onward_writer)),
        asyncio.create_task(copy(onward_reader, writer)),
    ]
    try:
        await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for way in ways:
            way.cancel()
        await asyncio.gather(*ways, return_exceptions=True)
        onward_writer.transport.abort()
