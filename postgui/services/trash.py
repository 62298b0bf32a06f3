"""What was deleted: listing it, and letting it go for good.

Bringing things back is a step of the tree (`postgui.services.tree_edits`), which can be undone; this can't.
"""

import asyncio
from collections.abc import Callable, Sequence
from pathlib import Path

from postgui.model.event import Event
from postgui.services.tree_edits import TreeEdits
from postgui.storage.file import Writer
from postgui.storage.setting import Preferences
from postgui.storage.trash import Trashed, beyond_limits, list_trash, remove_for_good, sweep_trash

__all__ = ["Trash", "Trashed"]


class Trash:
    """The trash of one data folder.

    Attributes:
        removed: Emits what left it for good.
    """

    def __init__(
        self,
        data_dir: Path,
        writer: Writer,
        edits: TreeEdits,
        *,
        preferences: Callable[[], Preferences],
        clock: Callable[[], float],
    ) -> None:
        """`writer` is that of the collections, whose deletions go there."""
        self.removed: Event[tuple[Trashed, ...]] = Event()
        self._data_dir = data_dir
        self._writer = writer
        self._edits = edits
        self._preferences = preferences
        self._clock = clock

    async def list(self) -> tuple[Trashed, ...]:
        """What can be brought back, the newest first, with its size."""
        return await asyncio.to_thread(list_trash, self._data_dir)

    async def remove(self, chosen: Sequence[Trashed]) -> tuple[Trashed, ...]:
        """Delete these for good; steps of the tree that would need them can't be undone any more.

        Raises:
            ProblemError: One could not be removed; those before it are gone.
        """
        before = frozenset(each.stored for each in chosen)
        try:
            return await self._writer.run(remove_for_good, self._data_dir, chosen)
        finally:
            left = await asyncio.to_thread(lambda: {path for path in before if path.exists()})
            gone = tuple(each for each in chosen if each.stored not in left)
            self._edits.forget(frozenset(each.stored for each in gone))
            self.removed.emit(gone)

    async def trim(self) -> tuple[Trashed, ...]:
        """Delete for good what is beyond the limits that the settings give; raises as `remove`."""
        await asyncio.to_thread(sweep_trash, self._data_dir)
        limits = self._preferences()
        if not limits.trash_days and not limits.trash_size_bytes:
            return ()
        beyond = beyond_limits(
            await self.list(),
            now_s=self._clock(),
            keep_days=limits.trash_days,
            keep_bytes=limits.trash_size_bytes,
        )
        return await self.remove(beyond) if beyond else ()
