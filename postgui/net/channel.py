"""One connection of a pool, from nothing to HTTP/1.1 or HTTP/2; httpcore's pool decides who gets it."""

import asyncio

import httpcore

from postgui.net.connection import Connection
from postgui.net.dial import Dialer
from postgui.net.wire import Wire

_IDLE_S = 60.0
_MOST_IDLE = 20
_LOCKS = ("_state_lock", "_init_lock")


class Pool(httpcore.AsyncConnectionPool):
    """httpcore's pool, with our way to connect.

    Raises:
        ProblemError: A certificate file can't be used.
    """

    def __init__(self, connection: Connection) -> None:
        super().__init__(max_connections=None, max_keepalive_connections=_MOST_IDLE)
        self._dialer = Dialer(connection)

    def create_connection(self, origin: httpcore.Origin) -> httpcore.AsyncConnectionInterface:
        return Channel(origin, self._dialer)

    async def handle_async_request(self, request: httpcore.Request) -> httpcore.Response:
        try:
            return await super().handle_async_request(request)
        except BaseException:
            self._drop_unused()
            raise

    def _drop_unused(self) -> None:
        """Forget channels whose only request was cancelled before it used them: nobody else would."""
        used = {id(waiting.connection) for waiting in self._requests}
        self._connections = [
            each
            for each in self._connections
            if id(each) in used or not isinstance(each, Channel) or not each.untouched
        ]


class Channel(httpcore.AsyncConnectionInterface):
    """Connects for the first request that it gets.

    The version of HTTP is known only then. Others may have been given to it meanwhile, hoping for HTTP/2:
    `ConnectionNotAvailable` sends them back to the pool.
    """

    def __init__(self, origin: httpcore.Origin, dialer: Dialer) -> None:
        self._origin = origin
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
        origin = self._origin
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

    @property
    def untouched(self) -> bool:
        """Whether no request ever came to it."""
        return self._speaks is None and not self._failed and not self._connecting.locked()

    def can_handle_request(self, origin: httpcore.Origin) -> bool:
        return origin == self._origin

    async def aclose(self) -> None:
        if self._speaks is not None:
            await self._speaks.aclose()

    def info(self) -> str:
        if self._speaks is None:
            return "failed" if self._failed else "connecting"
        return self._speaks.info()

    def is_available(self) -> bool:
        """While it connects: only if HTTP/2 may come of it."""
        if self._speaks is not None:
            return self._speaks.is_available()
        version = self._dialer.connection.http_version
        return not self._failed and (
            version == "2" or (version == "auto" and self._origin.scheme == b"https")
        )

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
