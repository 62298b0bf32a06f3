"""What others do to the opened collections: an editor, a git checkout, Bruno. The trees follow at once."""

import asyncio
from pathlib import Path

from postgui.model.event import Event
from postgui.services.collections import Collections
from postgui.storage.folder_watch import FolderWatch


class Outside:
    """Watches the opened collections from `start` on.

    Attributes:
        changed: Emits the paths that were changed, added or removed, by us or by others, once the trees
            show it. Folders stand for all that is in them.
    """

    def __init__(self, collections: Collections) -> None:
        self.changed: Event[frozenset[Path]] = Event()
        self._collections = collections
        self._watch = FolderWatch(self._on_told)
        self._loop: asyncio.AbstractEventLoop | None = None
        self._watched: tuple[Path, ...] = ()
        self._waiting: set[Path] = set()
        self._looking: asyncio.Task[None] | None = None
        self._rewatching: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Watch from now on; needs the running loop."""
        self._loop = asyncio.get_running_loop()
        self._collections.changed.connect(self._on_collections)
        self._rewatch()

    def look(self) -> None:
        """Look at everything: what a network drive does not tell is seen when the window is."""
        self._gather(frozenset(node.path for node in self._collections.roots()))

    async def close(self) -> None:
        """Stop watching."""
        self._loop = None
        for task in (self._looking, self._rewatching):
            if task is not None:
                task.cancel()
                await asyncio.wait([task])
        await asyncio.to_thread(self._watch.close)

    def _on_collections(self, _root: Path) -> None:
        self._rewatch()

    def _rewatch(self) -> None:
        roots = tuple(node.path for node in self._collections.roots())
        if roots == self._watched or self._loop is None:
            return
        self._watched = roots
        if self._rewatching is None or self._rewatching.done():
            self._rewatching = self._loop.create_task(self._watch_all(), name="watch collections")

    async def _watch_all(self) -> None:
        while True:
            roots = self._watched
            await asyncio.to_thread(self._watch.watch, roots)
            if roots == self._watched:
                return

    def _on_told(self, paths: frozenset[Path]) -> None:
        """On the thread of the watch."""
        if (loop := self._loop) is not None:
            loop.call_soon_threadsafe(self._gather, paths)

    def _gather(self, paths: frozenset[Path]) -> None:
        self._waiting |= paths
        if self._waiting and self._loop is not None and (self._looking is None or self._looking.done()):
            self._looking = self._loop.create_task(self._look(), name="look at what others changed")

    async def _look(self) -> None:
        while self._waiting:
            paths, self._waiting = frozenset(self._waiting), set()
            await self._collections.look_at(paths)
            self.changed.emit(paths)
