"""The folders of git that no collection holds, watched: a commit or checkout made outside is seen at once.

A collection is often a part of a repository, whose `.git` is above it, or (of a linked worktree or a
submodule) somewhere else. What decides stands in that folder itself, so nothing below it is watched.
"""

import asyncio
from collections.abc import Iterable
from pathlib import Path

from postgui.model.event import Event
from postgui.storage.folder_watch import FolderWatch


class GitWatch:
    """Watches what `follow` was last told.

    Attributes:
        changed: Git may say something else now.
    """

    def __init__(self) -> None:
        self.changed: Event[None] = Event()
        self._watch = FolderWatch(self._on_told, recursive=False)
        self._loop: asyncio.AbstractEventLoop | None = None
        self._wanted: tuple[Path, ...] = ()
        self._turning: asyncio.Task[None] | None = None
        self._closed = False

    def follow(self, folders: Iterable[Path]) -> None:
        """Watch exactly these from now on; needs the running loop. After `close` it does nothing."""
        wanted = tuple(sorted(set(folders)))
        if wanted == self._wanted or self._closed:
            return
        self._wanted = wanted
        self._loop = asyncio.get_running_loop()
        if self._turning is None or self._turning.done():
            self._turning = self._loop.create_task(self._turn(), name="watch git")

    async def close(self) -> None:
        """Stop watching; twice is fine."""
        self._closed = True
        self._loop = None
        if self._turning is not None:
            self._turning.cancel()
            await asyncio.wait([self._turning])
        await asyncio.to_thread(self._watch.close)

    async def _turn(self) -> None:
        while True:
            wanted = self._wanted
            await asyncio.to_thread(self._watch.watch, wanted)
            if wanted == self._wanted:
                return

    def _on_told(self, _paths: frozenset[Path]) -> None:
        """On the thread of the watch."""
        if (loop := self._loop) is not None:
            loop.call_soon_threadsafe(self._tell)

    def _tell(self) -> None:
        if self._loop is not None:
            self.changed.emit(None)
