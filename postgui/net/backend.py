"""How httpcore reaches a host: resolve, then connect, each timed and with an error of its own."""

import asyncio
import socket
from collections.abc import Iterable
from time import perf_counter
from typing import Any

import aiohappyeyeballs
import httpcore

from postgui.model.exchange import Peer
from postgui.net.stream import SocketStream
from postgui.net.wire import Wire, current_wire

_ATTEMPT_DELAY_S = 0.25  # RFC 8305, section 5: Connection Attempt Delay


class NameNotFound(httpcore.ConnectError):
    """The host name has no address; `__cause__` is the `socket.gaierror`."""


class Backend(httpcore.AsyncNetworkBackend):
    """Connects with asyncio's own sockets, so that it works on qasync and plain asyncio alike."""

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> SocketStream:
        wire = current_wire() or Wire()
        try:
            async with asyncio.timeout(timeout):
                sock = await self._connect(host, port, wire)
        except TimeoutError as error:
            raise httpcore.ConnectTimeout(host) from error
        try:
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            for option in socket_options or ():
                sock.setsockopt(*option)
            wire.peer = Peer(address=_name(sock.getpeername()), local_address=_name(sock.getsockname()))
        except OSError as error:  # the server has closed it already
            sock.close()
            raise httpcore.ConnectError(str(error)) from error
        return SocketStream(sock)

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)

    async def _connect(self, host: str, port: int, wire: Wire) -> socket.socket:
        loop = asyncio.get_running_loop()
        wire.phase = "dns"
        began = perf_counter()
        try:
            found = await _resolve(loop, host.strip("[]"), port)
        except (OSError, UnicodeError) as error:  # UnicodeError: an empty label, or one over 63 bytes
            raise NameNotFound(host) from error
        wire.dns_s = perf_counter() - began
        wire.phase = "connect"
        began = perf_counter()
        try:
            sock = await aiohappyeyeballs.start_connection(
                found, happy_eyeballs_delay=_ATTEMPT_DELAY_S, interleave=1, loop=loop
            )
        except OSError as error:
            raise httpcore.ConnectError(str(error)) from error
        wire.connect_s = perf_counter() - began
        return sock


async def _resolve(
    loop: asyncio.AbstractEventLoop, host: str, port: int
) -> list[tuple[int | socket.AddressFamily, int | socket.SocketKind, int, str, Any]]:
    """Addresses of `host`; literals (also `fe80::1%eth0`) need no thread and no resolver."""
    try:
        literal = socket.getaddrinfo(
            host, port, type=socket.SOCK_STREAM, flags=socket.AI_NUMERICHOST | socket.AI_NUMERICSERV
        )
        return list(literal)
    except socket.gaierror:
        pass
    return list(await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM))


def _name(address: Any) -> str:
    """`host:port` of a socket address; IPv6 in brackets."""
    if not isinstance(address, tuple):
        return str(address)
    host, port = address[0], address[1]
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
