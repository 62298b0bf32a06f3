"""What the network tests share."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any, BinaryIO

import pytest

from postgui.model.exchange import Exchange, Finished
from postgui.model.request import Request, Settings
from postgui.net.exchange import Sending
from postgui.net.prepare import Kinds, compose
from postgui.net.send_options import SendOptions
from postgui.net.transport_pool import TransportPool


@pytest.fixture
def h2_playground(playground: str) -> str:
    """The playground over HTTP/2 with prior knowledge (RFC 9113, section 3.3), as Hypercorn speaks it."""
    return playground


class Sender:
    """Sends over a pool of its own; relative paths count from `folder`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.pool = TransportPool()
        self._kinds = Kinds.load()

    async def send(self, request: Request) -> Exchange:
        options = SendOptions(request.settings, self.folder)
        composed = compose(request, self.folder, self._kinds)
        sending = Sending(composed, options, self.pool, self._open_spool)
        finished = [event async for event in sending.events()][-1]
        assert isinstance(finished, Finished)
        return finished.exchange

    async def get(self, url: str, **settings: Any) -> Exchange:
        return await self.send(Request(url=url, settings=Settings(**settings)))

    def _open_spool(self) -> tuple[Path, BinaryIO]:
        path = self.folder / f"spool-{len(list(self.folder.iterdir()))}"
        return path, path.open("wb", buffering=0)


@pytest.fixture
async def sender(tmp_path: Path) -> AsyncIterator[Sender]:
    folder = tmp_path / "sender"
    folder.mkdir()
    sender = Sender(folder)
    yield sender
    await sender.pool.close()
