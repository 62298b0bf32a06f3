"""How a host is reached: resolve, then connect, each timed and with an error of its own."""

import asyncio
import socket
from dataclasses import replace
from time import perf_counter
from typing import Any

import aiohappyeyeballs
import httpcore

from postgui.model.exchange import Peer
from postgui.net.stream import SocketStream
from postgui.net.wire import Wire
from postgui.translation import tr

_ATTEMPT_DELAY_S = 0.25  # RFC 8305, section 5: Connection Attempt Delay
_FAMILIES = {"": socket.AF_UNSPEC, "4": socket.AF_INET, "6": socket.AF_INET6}

AddressInfo = tuple[int | socket.AddressFamily, int | socket.SocketKind, int, str, Any]


class NameNotFound(httpcore.ConnectError):
    """The host name has no address; `__cause__` is the `socket.gaierror`."""


class UnixSocketFailed(httpcore.ConnectError):
    """The Unix socket can't be connected to; says which and why."""


class LocalAddressFailed(httpcore.ConnectError):
    """The local address can't be used here; `__cause__` is the `OSError`."""


async def connect_tcp(
    host: str, port: int, wire: Wire, *, local_address: str = "", ip_version: str = ""
) -> SocketStream:
    """A connection with asyncio's own sockets, so that it works on qasync and plain asyncio alike.

    Raises:
        NameNotFound: `host` has no address, or none of `ip_version`.
        httpcore.ConnectError: No address took the connection.
    """
    found = await _timed_resolve(host, port, wire, _family(local_address, ip_version))
    wire.phase = "connect"
    began = perf_counter()
    try:
        sock = await aiohappyeyeballs.start_connection(
            found,
            local_addr_infos=_local(local_address) if local_address else None,
            happy_eyeballs_delay=_ATTEMPT_DELAY_S,
            interleave=1,
            loop=asyncio.get_running_loop(),
        )
    except OSError as error:
        if local_address and ("to bind" in str(error) or "local address" in str(error)):
            raise LocalAddressFailed(local_address) from error
        raise httpcore.ConnectError(str(error)) from error
    wire.connect_s = perf_counter() - began
    return _stream(sock, wire)


async def connect_unix(path: str, wire: Wire) -> SocketStream:
    """A connection to a Unix socket; a path that begins with NUL is an abstract one (Linux).

    Raises:
        UnixSocketFailed: There is no such socket, nobody listens, or this system has none.
    """
    wire.phase = "connect"
    began = perf_counter()
    if not hasattr(socket, "AF_UNIX"):
        raise UnixSocketFailed(tr("This system has no Unix sockets"))
    sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    sock.setblocking(False)
    try:
        await asyncio.get_running_loop().sock_connect(sock, path)
    except OSError as error:
        sock.close()
        raise UnixSocketFailed(f"{path}: {error.strerror or error}") from error
    except BaseException:
        sock.close()
        raise
    wire.connect_s = perf_counter() - began
    stream = SocketStream(sock)
    stream.peer = wire.peer = Peer(address=f"unix:{path.replace(chr(0), '@', 1)}")
    return stream


async def resolve(host: str, port: int, family: int = socket.AF_UNSPEC) -> list[AddressInfo]:
    """Addresses of `host`; literals (also `fe80::1%eth0`) need no thread and no resolver."""
    try:
        literal = socket.getaddrinfo(
            host,
            port,
            family=family,
            type=socket.SOCK_STREAM,
            flags=socket.AI_NUMERICHOST | socket.AI_NUMERICSERV,
        )
        return list(literal)
    except socket.gaierror:
        pass
    loop = asyncio.get_running_loop()
    return list(await loop.getaddrinfo(host, port, family=family, type=socket.SOCK_STREAM))


async def _timed_resolve(host: str, port: int, wire: Wire, family: int) -> list[AddressInfo]:
    wire.phase = "dns"
    began = perf_counter()
    try:
        found = await resolve(host.strip("[]"), port, family)
    except (OSError, UnicodeError) as error:  # UnicodeError: an empty label, or one over 63 bytes
        raise NameNotFound(host) from error
    wire.dns_s = perf_counter() - began
    return found


def _stream(sock: socket.socket, wire: Wire) -> SocketStream:
    try:
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        peer = Peer(address=_name(sock.getpeername()), local_address=_name(sock.getsockname()))
    except OSError as error:  # the server has closed it already
        sock.close()
        raise httpcore.ConnectError(str(error)) from error
    stream = SocketStream(sock)
    stream.peer = wire.peer = replace(wire.peer, address=peer.address, local_address=peer.local_address)
    return stream


def _family(local_address: str, ip_version: str) -> int:
    """A local address has a family, and only remote addresses of that one can be reached from it."""
    if local_address and not ip_version:
        ip_version = "6" if ":" in local_address else "4"
    return _FAMILIES[ip_version]


def _local(address: str) -> list[AddressInfo]:
    return list(
        socket.getaddrinfo(
            address, 0, type=socket.SOCK_STREAM, flags=socket.AI_NUMERICHOST | socket.AI_PASSIVE
        )
    )


def _name(address: Any) -> str:
    """`host:port` of a socket address; IPv6 in brackets."""
    if not isinstance(address, tuple):
        return str(address)
    host, port = address[0], address[1]
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
