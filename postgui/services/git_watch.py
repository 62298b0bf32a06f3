"""The folders of git that no collection holds, watched: a commit or checkout made outside is seen at once.

A collection is often a part of a repository, whose `.git` is above it, or (of a linked worktree or a
submodule) somewhere else. What decides stands in that folder itself, so nothing below it is watched. Above a
collection in no repository one can still be made: a few folders there are watched for a new `.git`.
"""

import asyncio
from collections.abc import Iterable
from pathlib import Path

from postgui.model.event import Event
from postgui.storage.folder_watch import FolderWatch

_ABOVE = 3
"""So many folders above a collection can be the project that it is a part of."""


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
        self._above: frozenset[Path] = frozenset()
        self._turning: asyncio.Task[None] | None = None
        self._closed = False

    def follow(self, folders: Iterable[Path], outside: Iterable[Path] = ()) -> None:
        """Watch exactly these from now on; needs the running loop. After `close` it does nothing.

        Args:
            folders: Git's own.
            outside: Collections that are in no repository.
        """
        self._above = frozenset(above for root in outside for above in _projects(root))
        wanted = tuple(sorted({*folders, *self._above}))
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

    def _on_told(self, paths: frozenset[Path]) -> None:
        """On the thread of the watch."""
        counts = any(path.name == ".git" or path.parent not in self._above for path in paths)
        if counts and (loop := self._loop) is not None:
            loop.call_soon_threadsafe(self._tell)

    def _tell(self) -> None:
        if self._loop is not None:
            self.changed.emit(None)


def _projects(root: Path) -> list[Path]:
    """The folders above a collection that may become a repository: not those where everybody's files are."""
    shared = (Path(root.anchor), Path.home())
    return [folder for folder in root.parents[:_ABOVE] if folder not in shared]
