"""A value that is edited, with the way back: values are frozen, so undo is a list of old ones. No IO."""

from collections import deque
from typing import Generic, TypeVar

T = TypeVar("T")

_MAX_UNDO = 500


class EditHistory(Generic[T]):
    """The value now, those before it, and those that were taken back."""

    def __init__(self, current: T) -> None:
        self._current = current
        self._past: deque[T] = deque(maxlen=_MAX_UNDO)
        self._future: list[T] = []
        self._merge = ""

    @property
    def current(self) -> T:
        return self._current

    @property
    def can_undo(self) -> bool:
        return bool(self._past)

    @property
    def can_redo(self) -> bool:
        return bool(self._future)

    def edit(self, new: T, *, merge: str = "") -> None:
        """Make `new` current; edits in a row that share a `merge` key undo as one."""
        if new == self._current:
            return
        if not merge or merge != self._merge:
            self._past.append(self._current)
        self._merge = merge
        self._future.clear()
        self._show(new)

    def undo(self) -> bool:
        """Go one step back; False when there is none."""
        if not self._past:
            return False
        self._future.append(self._current)
        self._merge = ""
        self._show(self._past.pop())
        return True

    def redo(self) -> bool:
        """Take back one undo; False when there is none."""
        if not self._future:
            return False
        self._past.append(self._current)
        self._merge = ""
        self._show(self._future.pop())
        return True

    def _show(self, new: T) -> None:
        self._current = new
        self._announce()

    def _announce(self) -> None:
        """Tell who listens that something is new."""
        raise NotImplementedError
