"""The time limit of a whole exchange, and the wish to end it sooner."""

import asyncio
from collections.abc import Awaitable, Iterator
from contextlib import contextmanager
from typing import TypeVar

T = TypeVar("T")
_LONGEST_S = 2_000_000.0
"""No timer of Qt's is longer (31 bits of milliseconds)."""


class StoppedError(Exception):
    """The person wants no more of it."""


class Deadline:
    """When everything must be over; never, before `start`."""

    def __init__(self) -> None:
        self._at: float | None = None
        self._stopped = False
        self._step: asyncio.Timeout | None = None

    def start(self, limit_s: float | None) -> None:
        """Count from now; None or 0 is no limit."""
        if limit_s:
            self._at = asyncio.get_running_loop().time() + min(limit_s, _LONGEST_S)

    def stop(self) -> None:
        """End the step that is under way, and every further one, at once."""
        self._stopped = True
        if self._step is not None and not self._step.expired():
            self._step.reschedule(asyncio.get_running_loop().time())

    @contextmanager
    def paused(self) -> Iterator[None]:
        """Time that does not count."""
        loop = asyncio.get_running_loop()
        began = loop.time()
        at, self._at = self._at, None
        try:
            yield
        finally:
            self._at = at + loop.time() - began if at is not None else None

    async def keep(self, step: Awaitable[T]) -> T:
        """Await `step` within what is left. One step at a time.

        Around each step, not around the whole: a time limit must not fire in the consumer's code,
        which runs between the yields of a generator in the same task.

        Raises:
            TimeoutError: The time is over.
            StoppedError: `stop` was called.
        """
        try:
            async with asyncio.timeout_at(self._at) as self._step:
                if self._stopped:
                    self._step.reschedule(0)
                return await step
        except TimeoutError as error:
            if self._stopped:
                raise StoppedError from error
            raise
        finally:
            self._step = None

    async def rest(self) -> None:
        """Let others run: while a fast server has bytes ready, reading them never waits.

        Raises:
            TimeoutError: The time is over.
            StoppedError: `stop` was called.
        """
        await asyncio.sleep(0)
        if self._stopped:
            raise StoppedError
        if self._at is not None and asyncio.get_running_loop().time() >= self._at:
            raise TimeoutError
