"""The one thread on which the history is read, so that a search never holds the event loop."""

import asyncio
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

T = TypeVar("T")


class ReaderThread:
    """Runs one function at a time, in order; what nobody waits for any more is not run, or stopped."""

    def __init__(self, interrupt: Callable[[], None]) -> None:
        """`interrupt` is called on another thread: it makes what runs now raise soon."""
        self._interrupt = interrupt
        self._executor: ThreadPoolExecutor | None = None
        self._lock = threading.Lock()
        self._running: object = None

    async def run(self, function: Callable[[], T]) -> T:
        """What `function` returns or raises; cancelling takes it out of the queue or interrupts it."""
        if self._executor is None:
            self._executor = ThreadPoolExecutor(1, "postgui-history")
        token = object()
        future = self._executor.submit(self._do, token, function)
        try:
            return await asyncio.wrap_future(future)
        except asyncio.CancelledError:
            with self._lock:  # held by who begins or ends: another's work is never interrupted
                if self._running is token:
                    self._interrupt()
            raise

    def close(self) -> None:
        """End the thread once it has done what is asked for already. Twice is fine."""
        if self._executor is not None:
            self._executor.shutdown()
            self._executor = None

    def _do(self, token: object, function: Callable[[], T]) -> T:
        with self._lock:
            self._running = token
        try:
            return function()
        finally:
            with self._lock:
                self._running = None
