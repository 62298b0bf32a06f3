"""The transports, kept by what they depend on: making one loads certificates (35 ms).

They are asked without an `httpx.AsyncClient`: what it would add (cookies, redirects, authentication, the
environment's proxies) is done here in other places, and its layers cost as much as a fifth of a send.
"""

import asyncio
import importlib
from collections.abc import Callable
from contextlib import suppress
from typing import TypeAlias

import httpx

from postgui.net.body_pump import Pumps
from postgui.net.connection import Connection
from postgui.net.transport import Transport

_ASKED_FOR_LATE = ("sniffio", "anyio.abc", "anyio.lowlevel", "anyio.to_thread", "anyio._backends._asyncio")

MakeTransport: TypeAlias = Callable[[Connection], httpx.AsyncBaseTransport]


def default_transport(connection: Connection) -> httpx.AsyncBaseTransport:
    """The real one."""
    return Transport(connection)


def warm_up() -> None:
    """Import what httpcore and anyio only ask for in the middle of the first request; for a thread."""
    for name in _ASKED_FOR_LATE:
        with suppress(ImportError):  # another version has it elsewhere, and asks for it in its time
            importlib.import_module(name)


class TransportPool:
    """Hands out transports; closes them all at the end. `pumps` are for all that is received through them."""

    def __init__(self, make_transport: MakeTransport = default_transport) -> None:
        self._make_transport = make_transport
        self._transports: dict[Connection, httpx.AsyncBaseTransport] = {}
        self._making = asyncio.Lock()
        self.pumps = Pumps()

    async def transport(self, connection: Connection) -> httpx.AsyncBaseTransport:
        """The transport for `connection`, made (certificates in a thread) when it is the first of its kind.

        Raises:
            ProblemError: A file of certificates can't be used.
        """
        transport = self._transports.get(connection)
        if transport is None:
            async with self._making:
                transport = self._transports.get(connection)
                if transport is None:
                    transport = self._transports[connection] = await self._made(connection)
        return transport

    async def discard(self, connection: Connection) -> None:
        """Close the connections of one pool, as after a send that wanted a fresh one."""
        transport = self._transports.pop(connection, None)
        if transport is not None:
            await transport.aclose()

    async def close(self) -> None:
        transports, self._transports = self._transports, {}
        for transport in transports.values():
            await transport.aclose()

    async def _made(self, connection: Connection) -> httpx.AsyncBaseTransport:
        if connection.uses_tls:
            return await asyncio.to_thread(self._make_transport, connection)
        return self._make_transport(connection)
