"""From a `Connection` to a stream that HTTP can be spoken on: socket, proxy, TLS; timed, with its peer."""

import asyncio
import ssl
from dataclasses import replace
from time import perf_counter

import httpcore

from postgui.model.exchange import Peer
from postgui.model.problem import Problem, ProblemError
from postgui.net.address import Address
from postgui.net.backend import NameNotFound, connect_tcp, connect_unix, resolve
from postgui.net.connection import Connection
from postgui.net.failure_connect import proxy_problem
from postgui.net.proxy import ProxyServer
from postgui.net.stream import SocketStream, TlsFailed
from postgui.net.tls import describe, distrust, make_context, make_proxy_context, unverified
from postgui.net.tunnel import connect_through, socks_through
from postgui.net.wire import Wire
from postgui.translation import tr
from postgui.version import __version__

_AGENT = f"PostGUI/{__version__}"
_DIAGNOSE_S = 10.0


class Dialer:
    """Makes the streams of one pool; loads certificates when it is made.

    Raises:
        ProblemError: A certificate file can't be used.
    """

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        proxy = connection.proxy
        self._context = make_context(connection) if connection.tls else None
        self._proxy_context = make_proxy_context(connection) if proxy and proxy.scheme == "https" else None

    async def dial(self, host: str, port: int, wire: Wire) -> SocketStream:
        """A stream to `host:port` of a URL, secured if the URL says so. No time limit: put one around it.

        Raises:
            ProblemError: The proxy is at fault, or the server does not speak the HTTP version asked for.
            httpcore.ConnectError: No connection; `NameNotFound` and `TlsFailed` are kinds of it.
        """
        connection = self.connection
        target_host = connection.connect_host or host
        target_port = connection.connect_port or port
        wire.peer = Peer(proxy=connection.proxy.label if connection.proxy else "")
        if connection.unix_socket:
            stream = await connect_unix(connection.unix_socket, wire)
        elif connection.proxy is not None:
            stream = await self._through(connection.proxy, target_host, target_port, wire)
        else:
            stream = await self._tcp(target_host, target_port, wire)
        if self._context is not None:
            stream = await self._secured(stream, self._context, host, wire)
        stream.peer = wire.peer
        return stream

    async def _tcp(self, host: str, port: int, wire: Wire) -> SocketStream:
        connection = self.connection
        return await connect_tcp(
            host, port, wire, local_address=connection.local_address, ip_version=connection.ip_version
        )

    async def _through(self, proxy: ProxyServer, host: str, port: int, wire: Wire) -> SocketStream:
        began = perf_counter()
        stream = await self._to_proxy(proxy, wire)
        wire.phase = "connect"
        try:
            if proxy.scheme == "socks5":
                host = await _looked_up(host, port)
            if not proxy.forwards:
                await socks_through(stream, proxy, host, port)
            elif self.connection.forwarding is None:
                await connect_through(stream, proxy, host, port, _AGENT)
        except (OSError, ssl.SSLError) as error:
            await stream.aclose()
            raise _proxy_problem(proxy, error) from error
        except BaseException:
            await stream.aclose()
            raise
        wire.connect_s = perf_counter() - began - (wire.dns_s or 0)
        return stream

    async def _to_proxy(self, proxy: ProxyServer, wire: Wire) -> SocketStream:
        try:
            stream = await self._tcp(proxy.host, proxy.port, wire)
            if self._proxy_context is not None:
                return await stream.secured(self._proxy_context, proxy.host)
        except httpcore.ConnectError as error:
            raise _proxy_problem(proxy, error) from error
        return stream

    async def _secured(
        self, stream: SocketStream, context: ssl.SSLContext, host: str, wire: Wire
    ) -> SocketStream:
        name = self.connection.server_name or host.partition("%")[0]
        secured = await stream.secured(context, name, wire)
        seen = describe(secured.get_extra_info("ssl_object"), self.connection, name)
        wire.peer = replace(
            seen,
            address=wire.peer.address,
            local_address=wire.peer.local_address,
            proxy=wire.peer.proxy,
        )
        if self.connection.http_version == "2" and wire.peer.alpn != "h2":
            await secured.aclose()
            raise ProblemError(_no_http2(host))
        return secured


async def diagnose(connection: Connection, address: Address) -> Peer:
    """The chain that a server shows although it was refused, and why: no request is sent.

    Two handshakes of their own, within ten seconds: one that verifies, for the reason, and one that does
    not, for the chain. A server that can't be reached any more gives an empty, diagnostic `Peer`.
    """
    why = ""
    wire = Wire()
    try:
        async with asyncio.timeout(_DIAGNOSE_S):
            try:
                stream = await (await asyncio.to_thread(Dialer, connection)).dial(
                    address.host, address.port, Wire()
                )
            except TlsFailed as error:
                why = distrust(error)
            else:
                await stream.aclose()
            stream = await (await asyncio.to_thread(Dialer, unverified(connection))).dial(
                address.host, address.port, wire
            )
            await stream.aclose()
    except (TimeoutError, httpcore.ConnectError, ProblemError):
        return replace(wire.peer, distrust=why, verified=False, diagnostic=True)
    return replace(wire.peer, distrust=why, verified=False, diagnostic=True)


async def _looked_up(host: str, port: int) -> str:
    """`socks5` asks the proxy for an address, not for a name."""
    try:
        return str((await resolve(host, port))[0][4][0])
    except (OSError, UnicodeError) as error:
        raise NameNotFound(host) from error


def _proxy_problem(proxy: ProxyServer, error: BaseException) -> ProblemError:
    return ProblemError(proxy_problem(error, proxy))


def _no_http2(host: str) -> Problem:
    return Problem(
        tr("{host} does not speak HTTP/2", host=host),
        tr("HTTP/2 was asked for, and the server did not choose it (ALPN). Nothing was sent."),
        tr("Set the HTTP version to Auto or HTTP/1.1 in Settings."),
        "no-http2",
    )
