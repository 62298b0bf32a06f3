"""A plain observer, for what the layers below the window announce.

It knows nothing of Qt; the window ties a listener to a widget's life with `ui.bind`.
"""

from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class Event(Generic[T]):
    """Calls its listeners, in the order they came, on the caller's thread."""

    def __init__(self) -> None:
        self._listeners: list[Callable[[T], None]] = []

    def __len__(self) -> int:
        """How many listen: tests check that none is left behind."""
        return len(self._listeners)

    def connect(self, listener: Callable[[T], None]) -> Callable[[], None]:
        """Add `listener`; returns the function that takes it away again (twice is fine)."""
        self._listeners.append(listener)

        def disconnect() -> None:
            for index, known in enumerate(self._listeners):
                if known is listener:
                    del self._listeners[index]
                    return

        return disconnect

    def emit(self, value: T) -> None:
        for listener in tuple(self._listeners):
            listener(value)
