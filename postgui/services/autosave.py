"""Writes what was edited a moment later, off the event loop, and goes on until the disk has it.

One for all that a window keeps for itself: drafts of requests and of settings, and its session. Who has
something says what it is called and how it is written; how often, in which order, what happens when the
disk refuses or does not answer, and when that is told, is decided here alone.
"""

import asyncio
from collections.abc import Callable, Mapping
from typing import TypeAlias

from postgui.model.event import Event
from postgui.model.problem import Problem
from postgui.storage.file import Writer, disk_problem
from postgui.translation import tr

Job: TypeAlias = Callable[[], None]
"""Writes one thing; blocks, and raises OSError if the disk refuses."""

Snapshot: TypeAlias = Callable[[], Job]
"""Called on the loop when it is time to write: takes what is to be written as it is now."""


class Autosave:
    """What is not on disk yet, and the timer that brings it there. Needs a running event loop.

    Attributes:
        noticed: The disk refuses, or does not answer: told once, until it works again.
        recovered: Everything is on disk again after it was told that it is not.
    """

    def __init__(
        self, writer: Writer, *, delay_s: float = 0.4, retry_s: float = 5.0, patience_s: float = 5.0
    ) -> None:
        self.noticed: Event[Problem] = Event()
        self.recovered: Event[None] = Event()
        self._writer = writer
        self._delay_s = delay_s
        self._retry_s = retry_s
        self._patience_s = patience_s
        self._pending: dict[str, Snapshot] = {}
        self._writing: frozenset[str] = frozenset()
        self._one = asyncio.Lock()
        self._timer: asyncio.TimerHandle | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self._trouble: Problem | None = None
        self._closed = False

    @property
    def trouble(self) -> Problem | None:
        """Why what is pending could not be written; None while all is well."""
        return self._trouble

    def unkept(self) -> frozenset[str]:
        """The names of what the disk does not have yet."""
        return self._writing | self._pending.keys()

    def mark(self, name: str, snapshot: Snapshot) -> None:
        """`name` has changed: what `snapshot` gives is written within half a second."""
        self._pending[name] = snapshot
        self._schedule(self._delay_s)

    async def flush(self) -> bool:
        """Write what is pending now; False if the disk did not take all of it."""
        self._stop_timer()
        await self._write_pending()
        return not self.unkept()

    async def flush_within(self, timeout_s: float) -> bool:
        """As `flush`, not waiting for a disk that does not answer; the write itself goes on."""
        self._stop_timer()
        task = self._start_writing()
        await asyncio.wait((task,), timeout=timeout_s)
        return task.done() and not self.unkept()

    async def close(self, timeout_s: float = 5.0) -> bool:
        """Write what is pending for the last time; False if the disk did not take all. Twice is fine."""
        if self._closed:
            return not self.unkept()
        self._closed = True
        kept = await self.flush_within(timeout_s)
        self._stop_timer()
        for task in tuple(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        self._stop_timer()
        return kept

    def _schedule(self, delay_s: float) -> None:
        # Not restarted by later edits: somebody who types without a pause is saved all the same.
        if self._timer is None and not self._writing and not self._closed:
            self._timer = asyncio.get_running_loop().call_later(delay_s, self._on_timer)

    def _stop_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _on_timer(self) -> None:
        self._timer = None
        self._start_writing()

    def _start_writing(self) -> asyncio.Task[None]:
        task = asyncio.get_running_loop().create_task(self._write_pending(), name="autosave")
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    async def _write_pending(self) -> None:
        async with self._one:  # what is marked meanwhile waits here, not in the queue of the writer
            pending, self._pending = self._pending, {}
            if not pending:
                return
            self._writing = frozenset(pending)
            slow = asyncio.get_running_loop().call_later(self._patience_s, self._on_slow)
            failed: Mapping[str, OSError] = {}
            try:
                jobs = {name: snapshot() for name, snapshot in pending.items()}
                failed = await self._writer.run(_do_all, jobs)
                self._pending = {name: pending[name] for name in failed} | self._pending
            except asyncio.CancelledError:  # perhaps it was written, perhaps not
                self._pending = pending | self._pending
                raise
            finally:
                slow.cancel()
                self._writing = frozenset()
            self._on_written(failed)

    def _on_written(self, failed: Mapping[str, OSError]) -> None:
        if failed:
            self._tell(_refused(next(iter(failed.values()))))
            self._schedule(self._retry_s)
            return
        if self._trouble is not None:
            self._trouble = None
            self.recovered.emit(None)
        if self._pending:
            self._schedule(self._delay_s)

    def _on_slow(self) -> None:
        self._tell(_silent())

    def _tell(self, problem: Problem) -> None:
        is_new = self._trouble is None
        self._trouble = problem
        if is_new:  # once is enough; it goes on trying
            self.noticed.emit(problem)


def _do_all(jobs: Mapping[str, Job]) -> dict[str, OSError]:
    """Every job, whatever happens to the others; what the disk refused."""
    failed = {}
    for name, job in jobs.items():
        try:
            job()
        except OSError as error:
            failed[name] = error
    return failed


def _refused(error: OSError) -> Problem:
    reason = disk_problem(error, "").problem
    return Problem(
        tr("Unsaved edits can't be kept on disk"),
        tr("{meaning} They are safe while the window is open.", meaning=reason.meaning),
        tr("{advice} It is tried again every few seconds.", advice=reason.advice),
        kind="draft-not-kept",
        detail=str(error),
    )


def _silent() -> Problem:
    return Problem(
        tr("The disk does not answer, so unsaved edits are not kept yet"),
        tr("They are safe while the window is open, and are written as soon as it answers."),
        tr("Check the drive or the network that the data folder is on."),
        kind="draft-not-kept",
    )
