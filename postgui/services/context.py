"""Every service, built once, with what it depends on given: for the window, the command line, a test."""

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from postgui.services.collections import Collections
from postgui.services.environments import Environments
from postgui.services.history import History
from postgui.services.sender import Sender
from postgui.services.tasks import Tasks
from postgui.services.workbench import Workbench
from postgui.storage.file import Writer
from postgui.storage.setting import SettingsStore
from postgui.storage.spool import Spool

if TYPE_CHECKING:
    from postgui.net.client_pool import MakeTransport


@dataclass
class Context:
    """The services of one data folder. Building it reads nothing and imports nothing heavy."""

    data_dir: Path
    tasks: Tasks
    sender: Sender
    history: History
    collections: Collections
    environments: Environments
    workbench: Workbench
    settings: SettingsStore
    runtime: dict[str, str]
    clock: Callable[[], float]
    _writer: Writer
    _spool: Spool

    @classmethod
    def build(
        cls,
        data_dir: Path,
        *,
        clock: Callable[[], float] = time.time,
        transport: "MakeTransport | None" = None,
    ) -> "Context":
        """Wire the services together; `transport` replaces the network in a test."""
        writer = Writer()
        spool = Spool(data_dir)
        runtime: dict[str, str] = {}
        collections = Collections(data_dir, writer)
        environments = Environments(writer)
        history = History(data_dir, writer)
        settings = SettingsStore(data_dir)
        sender = Sender(
            collections,
            environments,
            history,
            spool,
            runtime=runtime,
            default_timeout_ms=lambda: settings.timeout_ms,
            transport=transport,
        )
        return cls(
            data_dir=data_dir,
            tasks=Tasks(),
            sender=sender,
            history=history,
            collections=collections,
            environments=environments,
            workbench=Workbench(data_dir, writer),
            settings=settings,
            runtime=runtime,
            clock=clock,
            _writer=writer,
            _spool=spool,
        )

    async def close(self) -> None:
        """Cancel what runs, write what is pending, close what is open. Twice is fine."""
        await self.tasks.close()
        await self.workbench.close()
        await self.sender.close()
        await self.history.close()
        await asyncio.to_thread(self._writer.close)
        await asyncio.to_thread(self._spool.close)
