"""The httpx clients, kept by what they depend on: making one loads certificates (35 ms)."""

import asyncio
from collections.abc import Callable
from typing import TypeAlias

import httpx

from postgui.net.body_pump import Pumps
from postgui.net.connection import Connection
from postgui.net.transport import Transport, make_client

MakeTransport: TypeAlias = Callable[[Connection], httpx.AsyncBaseTransport]


def default_transport(connection: Connection) -> httpx.AsyncBaseTransport:
    """The real one."""
    return Transport(connection)


class ClientPool:
    """Hands out clients; closes them all at the end. `pumps` are for all that is received through them."""

    def __init__(self, make_transport: MakeTransport = default_transport) -> None:
        self._make_transport = make_transport
        self._clients: dict[Connection, httpx.AsyncClient] = {}
        self._making = asyncio.Lock()
        self.pumps = Pumps()

    async def client(self, connection: Connection) -> httpx.AsyncClient:
        """The client for `connection`, made (certificates in a thread) when it is the first of its kind.

        Raises:
            ProblemError: A file of certificates can't be used.
        """
        client = self._clients.get(connection)
        if client is None:
            async with self._making:
                client = self._clients.get(connection)
                if client is None:
                    client = self._clients[connection] = make_client(await self._transport(connection))
        return client

    async def discard(self, connection: Connection) -> None:
        """Close the connections of one pool, as after a send that wanted a fresh one."""
        client = self._clients.pop(connection, None)
        if client is not None:
            await client.aclose()

    async def close(self) -> None:
        clients, self._clients = self._clients, {}
        for client in clients.values():
            await client.aclose()

    async def _transport(self, connection: Connection) -> httpx.AsyncBaseTransport:
        if connection.uses_tls:
            return await asyncio.to_thread(self._make_transport, connection)
        return self._make_transport(connection)
