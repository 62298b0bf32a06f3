"""The connections of a pool, each from nothing to HTTP/1.1 or HTTP/2, which httpcore speaks."""

import asyncio

import httpcore

from postgui.net.connection import Connection
from postgui.net.dial import Dialer
from postgui.net.wire import Wire

_IDLE_S = 60.0
_MOST_IDLE = 20
_LOCKS = ("_state_lock", "_init_lock")


class Pool:
    """The channels of one way to connect. Nobody waits: a request gets a channel that is free, or a new one.

    Ours instead of httpcore's, which makes an event and three scopes of anyio's for each request, counts
    busy connections among the idle ones that it closes, and has anyio's half for asyncio imported: a seventh
    of what a run of small requests takes.

    Raises:
        ProblemError: A certificate file can't be used.
    """

    def __init__(self, connection: Connection) -> None:
        self._dialer = Dialer(connection)
        self._channels: list[Channel] = []

    async def handle_async_request(self, request: httpcore.Request) -> httpcore.Response:
        """The answer to `request`, its body not read yet. Once that is closed: `given_back`."""
        while True:
            await self._tidy()
            channel = self._free(request.url.origin)
            try:
                return await channel.handle_async_request(request)
            except httpcore.ConnectionNotAvailable:
                continue  # it was to become HTTP/2, and did not; or no more streams fit in
            except BaseException:
                await self._tidy()
                raise

    async def given_back(self) -> None:
        """A request is over."""
        if len(self._channels) > _MOST_IDLE:
            await self._tidy()

    async def aclose(self) -> None:
        channels, self._channels = self._channels, []
        for channel in channels:
            await channel.aclose()

    def _free(self, origin: httpcore.Origin) -> "Channel":
        for channel in self._channels:
            if channel.origin == origin and channel.is_available():
                return channel
        self._channels.append(channel := Channel(origin, self._dialer))
        return channel

    async def _tidy(self) -> None:
        """Forget what is closed, and close what idled too long, was closed by the server, or is too much."""
        kept: list[Channel] = []
        over: list[Channel] = []
        idle = 0
        for channel in self._channels:
            if channel.is_closed():
                continue
            is_idle = channel.is_idle()
            idle += is_idle
            is_over = is_idle and (idle > _MOST_IDLE or channel.has_expired())
            (over if is_over else kept).append(channel)
        self._channels = kept
        for channel in over:
            await channel.aclose()


class Channel:
    """Connects for the first request that it gets.

    The version of HTTP is known only then. Others may have been given to it meanwhile, hoping for HTTP/2:
    `ConnectionNotAvailable` sends them back to the pool.
    """

    def __init__(self, origin: httpcore.Origin, dialer: Dialer) -> None:
        self.origin = origin
        self._dialer = dialer
        self._connecting = asyncio.Lock()
        self._speaks: httpcore.AsyncConnectionInterface | None = None
        self._failed = False

    async def handle_async_request(self, request: httpcore.Request) -> httpcore.Response:
        if self._speaks is None:
            async with self._connecting:
                if self._failed:
                    raise httpcore.ConnectionNotAvailable
                if self._speaks is None:
                    self._speaks = await self._connect(request.extensions["wire"])
        return await self._speaks.handle_async_request(request)

    async def _connect(self, wire: Wire) -> httpcore.AsyncConnectionInterface:
        origin = self.origin
        host, port = origin.host.decode("ascii"), origin.port
        try:
            async with asyncio.timeout(wire.timeouts.connect_s):
                stream = await self._dialer.dial(host, port, wire)
        except TimeoutError as error:
            self._failed = True
            raise httpcore.ConnectTimeout(host) from error
        except BaseException:
            self._failed = True
            raise
        wants_h2 = self._dialer.connection.http_version == "2"
        if wants_h2 or wire.peer.alpn == "h2":
            from postgui.net.http2_connection import Http2Connection

            return _uninterrupted(Http2Connection(origin, stream, _IDLE_S))
        return _uninterrupted(httpcore.AsyncHTTP11Connection(origin, stream, keepalive_expiry=_IDLE_S))

    async def aclose(self) -> None:
        if self._speaks is not None:
            await self._speaks.aclose()

    def is_available(self) -> bool:
        """While it connects: only if HTTP/2 may come of it."""
        if self._speaks is not None:
            return self._speaks.is_available()
        version = self._dialer.connection.http_version
        return not self._failed and (version == "2" or (version == "auto" and self.origin.scheme == b"https"))

    def has_expired(self) -> bool:
        return self._failed if self._speaks is None else self._speaks.has_expired()

    def is_idle(self) -> bool:
        return self._failed if self._speaks is None else self._speaks.is_idle()

    def is_closed(self) -> bool:
        return self._failed if self._speaks is None else self._speaks.is_closed()


def _uninterrupted(connection: httpcore.AsyncConnectionInterface) -> httpcore.AsyncConnectionInterface:
    """`connection` with locks of its state that let nobody else run when they are free.

    httpcore's (anyio's) do: a Cancel that came in while a finished request was put away, or before a new
    connection was marked as used, left the connection open and in use for ever. Those of HTTP/2's frames
    stay: between two of them others may run.
    """
    for name in _LOCKS:
        if hasattr(connection, name):
            setattr(connection, name, asyncio.Lock())
    return connection
