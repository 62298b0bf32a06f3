"""The settings files, watched: what an editor or another window writes into them counts at once."""

import asyncio
from pathlib import Path

from postgui.storage.folder_watch import FolderWatch
from postgui.storage.setting import SettingsStore


class SettingsWatch:
    """Reads the settings again when one of their files has changed, from `start` on."""

    def __init__(self, settings: SettingsStore) -> None:
        self._settings = settings
        self._files = frozenset(settings.paths.values())
        self._watch = FolderWatch(self._on_told, recursive=False)
        self._loop: asyncio.AbstractEventLoop | None = None
        self._reading: asyncio.Task[None] | None = None
        self._again = False

    async def start(self) -> None:
        """Watch from now on; needs the running loop."""
        self._loop = asyncio.get_running_loop()
        folders = {path.parent for path in self._files}
        await asyncio.to_thread(self._watch.watch, sorted(folders))

    async def close(self) -> None:
        """Stop watching; twice is fine."""
        self._loop = None
        if self._reading is not None:
            self._reading.cancel()
            await asyncio.wait([self._reading])
        await asyncio.to_thread(self._watch.close)

    def _on_told(self, paths: frozenset[Path]) -> None:
        """On the thread of the watch. A folder stands for all that is in it."""
        named = {path.resolve() for path in paths}
        wanted = {path.resolve() for path in self._files} | {path.parent.resolve() for path in self._files}
        if named & wanted and (loop := self._loop) is not None:
            loop.call_soon_threadsafe(self._read)

    def _read(self) -> None:
        if self._loop is None:
            return
        self._again = True
        if self._reading is None or self._reading.done():
            self._reading = self._loop.create_task(self._read_all(), name="read the settings again")

    async def _read_all(self) -> None:
        while self._again:
            self._again = False
            await self._settings.reload()
