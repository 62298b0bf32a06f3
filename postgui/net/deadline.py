"""The time limit of a whole exchange."""

import asyncio
from collections.abc import Awaitable
from typing import TypeVar

T = TypeVar("T")
_LONGEST_S = 2_000_000.0
"""No timer of Qt's is longer (31 bits of milliseconds)."""


class Deadline:
    """When everything must be over; never, before `start`."""

    def __init__(self) -> None:
        self._at: float | None = None

    def start(self, limit_s: float | None) -> None:
        """Count from now; None or 0 is no limit."""
        if limit_s:
            self._at = asyncio.get_running_loop().time() + min(limit_s, _LONGEST_S)

    async def keep(self, step: Awaitable[T]) -> T:
        """Await `step` within what is left.

        Around each step, not around the whole: a time limit must not fire in the consumer's code,
        which runs between the yields of a generator in the same task.

        Raises:
            TimeoutError: The time is over.
        """
        if self._at is None:
            return await step
        async with asyncio.timeout_at(self._at):
            return await step

    async def rest(self) -> None:
        """Let others run: while a fast server has bytes ready, reading them never waits.

        Raises:
            TimeoutError: The time is over.
        """
        await asyncio.sleep(0)
        if self._at is not None and asyncio.get_running_loop().time() >= self._at:
            raise TimeoutError
