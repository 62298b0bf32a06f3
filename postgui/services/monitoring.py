"""Runs monitors while the program is open: each every so many minutes, with its history kept, bounded.

After a restart those that ran go on, the next time when it is due, at once if that has passed. Times at which
nothing ran are simply not in the history.
"""

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable, Sequence
from contextlib import aclosing
from dataclasses import dataclass, replace
from pathlib import Path
from time import perf_counter

from postgui.model.event import Event
from postgui.model.monitor import Monitor, MonitorPoint, MonitorTurn
from postgui.model.problem import ProblemError
from postgui.model.run import PlannedRequest, RunOptions, RunResult, RunTotals
from postgui.services.results import Results
from postgui.services.tasks import Tasks
from postgui.storage.kept_result import KeptResults

MOST_POINTS = 2_000
_REASONS = 5
_LIST, _HISTORY = "monitors", "monitor"

RunPlan = Callable[[Sequence[PlannedRequest], RunOptions], AsyncGenerator[RunResult]]


@dataclass(frozen=True, slots=True)
class _Kept:
    """What the file of a workspace's monitors holds."""

    monitors: tuple[Monitor, ...] = ()


class Monitoring:
    """The monitors of one workspace.

    Attributes:
        changed: A monitor was started, stopped or has run once more.
        turned: Its outcome is another one than before.
    """

    def __init__(
        self,
        results: Results,
        tasks: Tasks,
        workspace: str,
        run: RunPlan,
        *,
        clock: Callable[[], float],
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self.changed: Event[Monitor] = Event()
        self.turned: Event[MonitorTurn] = Event()
        self._results = results
        self._tasks = tasks
        self._workspace = workspace
        self._run = run
        self._clock = clock
        self._sleep = sleep
        self._monitors: dict[Path, Monitor] = {}
        self._histories: dict[Path, list[MonitorPoint]] = {}
        self._watching: dict[Path, asyncio.Task[None]] = {}
        self._under_way: set[Path] = set()

    async def restore(self, *, resume: bool) -> None:
        """Know the monitors of earlier sessions. Without `resume` (another window runs them) none goes on."""
        kept = await self._results.last(_LIST, self._workspace, _Kept) or _Kept()
        for monitor in kept.monitors:
            if monitor.path not in self._monitors:
                self._monitors[monitor.path] = monitor
                await self.load_history(monitor.path)
                if monitor.running and resume:
                    self._watch(monitor)
                self.changed.emit(monitor)

    def monitors(self) -> tuple[Monitor, ...]:
        """All of them, the oldest first."""
        return tuple(self._monitors.values())

    def monitor(self, path: Path) -> Monitor | None:
        return self._monitors.get(path)

    def is_watching(self, path: Path) -> bool:
        """Whether it runs here: it may be meant to, and another window does it."""
        task = self._watching.get(path)
        return task is not None and not task.done()

    def is_under_way(self, path: Path) -> bool:
        """Whether its requests are being sent at this moment."""
        return path in self._under_way

    def history(self, path: Path) -> tuple[MonitorPoint, ...]:
        """What came of it, the oldest first."""
        return tuple(self._histories.get(path, ()))

    def due_at(self, path: Path) -> float | None:
        """When it runs next, in seconds since 1970; None if it does not."""
        monitor, points = self._monitors.get(path), self._histories.get(path)
        if monitor is None or not self.is_watching(path):
            return None
        return points[-1].at + monitor.every_min * 60 if points else self._clock()

    async def load_history(self, path: Path) -> None:
        """Read what earlier sessions kept; once is enough."""
        if path not in self._histories:
            kept = await self._results.last(_HISTORY, self._key(path), tuple[MonitorPoint, ...])
            self._histories.setdefault(path, list(kept or ()))

    async def start(self, monitor: Monitor) -> None:
        """Run it now, and then every so many minutes."""
        await self.load_history(monitor.path)
        self._end(monitor.path)
        self._monitors[monitor.path] = replace(monitor, running=True)
        self._watch(monitor, at_once=True)
        self.changed.emit(monitor)
        await self._keep()

    async def stop(self, path: Path) -> None:
        """Pause it; its history stays."""
        if (monitor := self._monitors.get(path)) is not None:
            self._end(path)
            self._monitors[path] = replace(monitor, running=False)
            self.changed.emit(self._monitors[path])
            await self._keep()

    def _watch(self, monitor: Monitor, *, at_once: bool = False) -> None:
        work = self._watched(monitor.path, at_once)
        name = f"monitor {monitor.name}"
        self._watching[monitor.path] = self._tasks.start(work, name=name, owner=self)

    def _end(self, path: Path) -> None:
        if (task := self._watching.pop(path, None)) is not None:
            task.cancel()
        self._under_way.discard(path)

    async def _watched(self, path: Path, at_once: bool) -> None:
        while True:
            due = self._clock() if at_once else self.due_at(path) or self._clock()
            at_once = False
            await self._sleep(max(0.0, due - self._clock()))
            monitor = self._monitors[path]
            self._under_way.add(path)
            self.changed.emit(monitor)
            point = await self._point(monitor)
            self._under_way.discard(path)
            await self._note(monitor, point)

    async def _point(self, monitor: Monitor) -> MonitorPoint:
        """Run it once. What can't be run at all has failed, too: the reason says why."""
        from postgui.services.run.plan import plan_run

        at, began = self._clock(), perf_counter()
        totals, reasons = RunTotals(), list[str]()
        try:
            plan = await asyncio.to_thread(plan_run, (monitor.path,))
            options = RunOptions(environment=monitor.environment, layers=monitor.layers)
            async with aclosing(self._run(plan, options)) as results:
                async for result in results:
                    totals.add(result)
                    if not result.passed and len(reasons) < _REASONS:
                        reasons.append(_reason(result))
        except ProblemError as error:
            reasons.append(error.problem.what)
        return MonitorPoint(
            at,
            not reasons,
            totals.requests,
            totals.failed_requests,
            (perf_counter() - began) * 1000,
            tuple(reasons),
        )

    async def _note(self, monitor: Monitor, point: MonitorPoint) -> None:
        points = self._histories.setdefault(monitor.path, [])
        before = points[-1] if points else None
        points.append(point)
        del points[:-MOST_POINTS]
        self.changed.emit(monitor)
        if before is not None and before.passed != point.passed:
            self.turned.emit(MonitorTurn(monitor, point, before))
        await self._results.keep(_HISTORY, self._key(monitor.path), tuple(points))

    async def _keep(self) -> None:
        await self._results.keep(_LIST, self._workspace, _Kept(self.monitors()))

    def _key(self, path: Path) -> str:
        return _history_key(self._workspace, path)


def copy_monitors(data_dir: Path, workspace: str, to: str) -> None:
    """Give the workspace `to` the monitors of `workspace`, with all that came of them (blocks).

    Raises:
        OSError: The disk refused.
    """
    lists, histories = KeptResults(data_dir, _LIST), KeptResults(data_dir, _HISTORY)
    if (kept := lists.read(workspace, _Kept)) is None:
        return
    for monitor in kept.monitors:
        points = histories.read(_history_key(workspace, monitor.path), tuple[MonitorPoint, ...])
        if points is not None:
            histories.write(_history_key(to, monitor.path), points)
    lists.write(to, kept)


def forget_monitors(data_dir: Path, workspace: str) -> None:
    """A workspace of that name has none: what is kept is of one that is gone (blocks).

    Raises:
        OSError: The disk refused.
    """
    lists, histories = KeptResults(data_dir, _LIST), KeptResults(data_dir, _HISTORY)
    kept = lists.read(workspace, _Kept) or _Kept()
    for monitor in kept.monitors:
        histories.forget(_history_key(workspace, monitor.path))
    lists.forget(workspace)


def _history_key(workspace: str, path: Path) -> str:
    return f"{workspace}\n{path}"


def _reason(result: RunResult) -> str:
    if result.problem is not None:
        return f"{result.place}: {result.problem.what}"
    check = next(check for check in result.checks if check.failed)
    return f"{result.place}: {check.name}. {check.message}".rstrip(" .。")
