"""The httpx clients, kept by what they depend on: making one loads certificates (35 ms)."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

import httpx

from postgui.net.outgoing import Outgoing
from postgui.net.transport import Transport, make_client


@dataclass(frozen=True, slots=True)
class ClientKey:
    """What a pool of connections depends on; `tls` pools alone load certificates."""

    tls: bool
    verify: bool = True
    http_version: str = "auto"


MakeTransport: TypeAlias = Callable[[ClientKey], httpx.AsyncBaseTransport]


def default_transport(key: ClientKey) -> httpx.AsyncBaseTransport:
    """The real one."""
    return Transport(verify=key.verify, http_version=key.http_version, with_tls=key.tls)


class ClientPool:
    """Hands out clients; closes them all at the end."""

    def __init__(self, make_transport: MakeTransport = default_transport) -> None:
        self._make_transport = make_transport
        self._clients: dict[ClientKey, httpx.AsyncClient] = {}
        self._making = asyncio.Lock()

    async def client(self, outgoing: Outgoing, *, verify: bool) -> httpx.AsyncClient:
        """The client for `outgoing`, made (certificates in a thread) when it is the first of its kind."""
        tls = outgoing.address.scheme == "https"
        key = ClientKey(tls, verify or not tls, outgoing.http_version)
        client = self._clients.get(key)
        if client is None:
            async with self._making:
                client = self._clients.get(key)
                if client is None:
                    make = asyncio.to_thread if tls else _at_once
                    transport = await make(self._make_transport, key)
                    client = self._clients[key] = make_client(transport)
        return client

    async def close(self) -> None:
        clients, self._clients = self._clients, {}
        for client in clients.values():
            await client.aclose()


async def _at_once(
    function: Callable[[ClientKey], httpx.AsyncBaseTransport], key: ClientKey
) -> httpx.AsyncBaseTransport:
    return function(key)
