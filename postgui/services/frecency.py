"""Ranks what the palette offers by how often and how lately it was chosen."""

import math
from collections.abc import Callable, Container
from pathlib import Path

from postgui.storage.file import Writer
from postgui.storage.frecency import FrecencyFile, Uses, weight


class Frecency:
    """The choices of all windows of a data folder, as known when this one last looked."""

    def __init__(self, data_dir: Path, writer: Writer, clock: Callable[[], float]) -> None:
        self._file = FrecencyFile(data_dir)
        self._writer = writer
        self._clock = clock
        self._uses: Uses = {}

    async def load(self) -> None:
        """Read what was chosen before."""
        self._uses = await self._writer.run(self._file.read)

    async def choose(self, key: str) -> None:
        """Count a choice.

        Raises:
            ProblemError: It could not be kept.
        """
        self._uses = await self._writer.run(self._file.add, key, self._clock())

    def weight(self, key: str) -> float:
        """What the choices of `key` count now: 1 for one just made."""
        return weight(self._uses, key, self._clock()) if key in self._uses else 0.0

    def bonus(self, key: str) -> int:
        """What `key` has on top of its score in a search: about a word's beginning, at most two."""
        return min(int(600 * math.log2(1 + self.weight(key))), 1_800) if key in self._uses else 0

    def favourites(self, offered: Container[str], count: int) -> list[str]:
        """The `count` keys that were chosen most of those that are `offered`, the first ahead."""
        chosen = [key for key in self._uses if key in offered]
        return sorted(chosen, key=self.weight, reverse=True)[:count]
