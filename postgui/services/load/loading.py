"""A load test from start to report: the figures as they come, then what came of it."""

import time
from collections.abc import AsyncGenerator, Callable, Iterable
from contextlib import aclosing
from dataclasses import dataclass, field, replace

from postgui.model.load import LoadEntry, LoadFigures, LoadOptions, LoadPlan, LoadReport
from postgui.services.load.engine import LoadCounts, LoadEnd, LoadEngine, LoadNews
from postgui.translation import mark

MOST_POINTS = 3600
"""Figures that a report keeps: above it every second one goes."""


@dataclass
class Loading:
    """One load test; `report` is there once `run` is through."""

    plan: LoadPlan
    options: LoadOptions
    clock: Callable[[], float] = time.time
    course: list[LoadFigures] = field(default_factory=list)
    report: LoadReport | None = None

    def __post_init__(self) -> None:
        self._engine = LoadEngine(self.plan, self.options)

    async def run(self) -> AsyncGenerator[LoadFigures | LoadCounts | LoadNews]:
        """Yield the figures as they come. A worker of another has none, and no report.

        Raises:
            ProblemError: As `LoadEngine.run`.
        """
        began = self.clock()
        async with aclosing(self._engine.run()) as events:
            async for event in events:
                if isinstance(event, LoadEnd):
                    self.report = self._report(began, event)
                    continue
                if isinstance(event, LoadFigures):
                    self._keep(event)
                yield _sorted(event) if isinstance(event, LoadCounts) else event

    def stop(self) -> None:
        """End it early; the report still comes."""
        self._engine.stop()

    def _keep(self, figures: LoadFigures) -> None:
        self.course.append(figures)
        if len(self.course) > MOST_POINTS:
            del self.course[1::2]

    def _report(self, began: float, end: LoadEnd) -> LoadReport:
        return LoadReport(
            title=self.plan.title,
            started_at=began,
            options=self.options,
            total=_named(end.total),
            entries=_by_name(end.entries),
            failures=tuple(sorted(end.failures, key=lambda failure: -failure.count)),
            course=tuple(self.course),
            losses=self.plan.losses,
            stopped=self._engine.stopped,
        )


def _sorted(counts: LoadCounts) -> LoadCounts:
    return LoadCounts(_named(counts.total), _by_name(counts.entries))


def _by_name(entries: Iterable[LoadEntry]) -> tuple[LoadEntry, ...]:
    return tuple(sorted(entries, key=lambda entry: entry.name))


def _named(total: LoadEntry) -> LoadEntry:
    return replace(total, method="", name=mark("All requests"))
