"""Sends requests with `postgui.net` alone and keeps what happened, for tests."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any, BinaryIO

import pytest

from postgui.model.exchange import Exchange, Finished, SendEvent
from postgui.model.request import Request, Settings
from postgui.net.cookie_source import CookieSource
from postgui.net.exchange import Sending
from postgui.net.prepare import Kinds, compose
from postgui.net.send_options import SendOptions
from postgui.net.transport_pool import TransportPool


class SendingClient:
    """Sends and collects the events; its spool is a folder of the test."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.pool = TransportPool()
        self.kinds = Kinds.load()
        self.events: list[SendEvent] = []
        self.cookies: CookieSource | None = None
        self.largest_body_mb = 0
        self.asks_at_limit = False

    def open_spool(self) -> tuple[Path, BinaryIO]:
        path = self.folder / f"spool-{len(list(self.folder.iterdir()))}"
        return path, path.open("wb", buffering=0)

    def sending(self, request: Request) -> Sending:
        composed = compose(request, self.folder, self.kinds)
        options = SendOptions(
            request.settings,
            self.folder,
            cookies=self.cookies,
            most_body_bytes=self.largest_body_mb * 1_000_000 or None,
            asks_at_limit=self.asks_at_limit,
        )
        return Sending(composed, options, self.pool, self.open_spool)

    async def send(self, request: Request) -> Exchange:
        self.events = [event async for event in self.sending(request).events()]
        finished = self.events[-1]
        assert isinstance(finished, Finished)
        return finished.exchange

    async def get(self, url: str, **settings: Any) -> Exchange:
        return await self.send(Request(url=url, settings=Settings(**settings)))


@pytest.fixture
async def client(tmp_path: Path) -> AsyncIterator[SendingClient]:
    folder = tmp_path / "client"
    folder.mkdir()
    client = SendingClient(folder)
    yield client
    await client.pool.close()
