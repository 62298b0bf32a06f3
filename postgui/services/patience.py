"""Telling that a disk does not answer, while going on to wait: a network drive may come back."""

import asyncio
from collections.abc import Awaitable
from typing import TypeVar

from postgui.model.event import Event
from postgui.model.problem import Problem
from postgui.translation import tr

T = TypeVar("T")

PATIENCE_S = 5.0


class Patience:
    """Waits for work on a disk; says so once, when that takes long.

    Attributes:
        noticed: The disk does not answer; what to make of that.
    """

    def __init__(self, after_s: float = PATIENCE_S) -> None:
        self.noticed: Event[Problem] = Event()
        self._after_s = after_s
        self._told = False

    async def wait(self, work: Awaitable[T], what: str) -> T:
        """The result of `work`, however long it takes; `what` is tried, as in 'Saving Ping'."""
        handle = asyncio.get_running_loop().call_later(self._after_s, self._tell, what)
        try:
            result = await work
        finally:
            handle.cancel()
        self._told = False
        return result

    def _tell(self, what: str) -> None:
        if self._told:
            return
        self._told = True
        self.noticed.emit(
            Problem(
                tr("{what} takes long: the disk does not answer", what=what),
                tr("Nothing is lost: your edits are kept, and it goes on by itself once the disk answers."),
                tr(
                    "If it is a network drive, check the connection. Other collections can be used meanwhile."
                ),
                kind="slow-disk",
            )
        )
