"""Runs a generator bit by bit between the events of the window."""

import time
from collections.abc import Callable, Iterator
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Slot

_SLICE_S = 0.006
T = TypeVar("T")


class SlicedWork(QObject):
    """At most one piece of work at a time; starting another drops the one before."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._steps: Iterator[object] | None = None
        self._done: Callable[[], None] | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_timeout)

    @property
    def pending(self) -> bool:
        return self._timer.isActive()

    def start(self, steps: Iterator[object], done: Callable[[], None], *, delay_ms: int = 0) -> None:
        """Exhaust `steps`, beginning in `delay_ms`, then call `done`."""
        self._steps = steps
        self._done = done
        self._timer.start(delay_ms)

    def stop(self) -> None:
        """Drop the work; `done` is not called."""
        self._timer.stop()
        self._steps = self._done = None

    @Slot()
    def _on_timeout(self) -> None:
        self._timer.setInterval(0)
        deadline = time.perf_counter() + _SLICE_S
        while self._steps is not None and time.perf_counter() < deadline:
            if next(self._steps, _END) is _END:
                done = self._done
                self.stop()
                if done is not None:
                    done()


_END = object()
