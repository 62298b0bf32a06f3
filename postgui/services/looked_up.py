"""What a run takes from the disk around its requests, looked up once: what was there when first needed.

Collections' roots, environments, global variables, `.env` files and names of secrets. Plain sends look anew
each time.
"""

from collections.abc import Awaitable, Callable, Hashable
from typing import Any, TypeVar

from postgui.services.composed_before import ComposedBefore

T = TypeVar("T")


class LookedUp:
    """Answers by what was asked; each is found out once, by whoever asks first.

    Attributes:
        composed: What requests came to that are sent again.
    """

    def __init__(self) -> None:
        self.composed = ComposedBefore()
        self._known: dict[Hashable, Any] = {}

    def now(self, key: Hashable, find: Callable[[], T]) -> T:
        """What `find` says; the same for the same `key` from then on."""
        if key not in self._known:
            self._known[key] = find()
        found: T = self._known[key]
        return found

    async def soon(self, key: Hashable, find: Callable[[], Awaitable[T]]) -> T:
        """As `now`; two who ask at the same time may both look."""
        if key not in self._known:
            self._known[key] = await find()
        found: T = self._known[key]
        return found
