"""Long computations in processes of their own, so that the window's thread never waits for them.

Threads would not do: formatting and decoding hold the interpreter's lock. Functions must be
importable without Qt, and arguments and results cheap to pickle: text, bytes, plain values.
"""

import asyncio
import multiprocessing
import os
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from typing import ParamSpec, TypeVar

from postgui.model.problem import Problem, ProblemError
from postgui.translation import tr

P = ParamSpec("P")
T = TypeVar("T")

_PROCESSES = 2
_LEAST_PRIORITY = 19


class Workers:
    """A small pool of spawned processes; the first job starts it.

    `inline` runs every job where it is called, for tests. What runs in the `background` gets the processor
    only while nobody else wants it.
    """

    def __init__(
        self, *, inline: bool = False, processes: int = _PROCESSES, background: bool = False
    ) -> None:
        self._inline = inline
        self._processes = processes
        self._background = background
        self._pool: ProcessPoolExecutor | None = None

    @property
    def started(self) -> bool:
        """Whether there are processes."""
        return self._pool is not None

    async def run(self, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """The result of `function`, which is pure and defined at the top of its module.

        Cancelling drops the result; a function that has begun runs to its end.

        Raises:
            ProblemError: The worker process died.
        """
        if self._inline:
            return function(*args, **kwargs)
        if self._pool is None:
            self._pool = ProcessPoolExecutor(
                self._processes,
                mp_context=multiprocessing.get_context("spawn"),
                initializer=stand_back if self._background else None,
            )
        pool = self._pool
        try:
            return await asyncio.wrap_future(pool.submit(function, *args, **kwargs))
        except BrokenProcessPool as error:
            if self._pool is pool:
                self._pool = None  # the next job starts a new one
            pool.shutdown(wait=False)
            raise ProblemError(
                Problem(
                    tr("A helper process of PostGUI ended unexpectedly"),
                    tr("The machine may have run out of memory."),
                    tr("Try again; save the body to a file if it is very large."),
                    "worker",
                    str(error),
                )
            ) from error

    async def close(self) -> None:
        """Stop the processes, after the jobs that have begun. Twice is fine."""
        pool, self._pool = self._pool, None
        if pool is not None:
            await asyncio.to_thread(pool.shutdown, wait=True, cancel_futures=True)


def stand_back() -> None:
    """Take the processor only while nobody else wants it, from now on: for a process of one's own."""
    if hasattr(os, "nice"):
        os.nice(_LEAST_PRIORITY)
    else:
        import ctypes

        idle = 0x40  # IDLE_PRIORITY_CLASS
        kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 (absent elsewhere, for mypy too)
        kernel.SetPriorityClass(kernel.GetCurrentProcess(), idle)
