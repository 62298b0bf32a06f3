"""Monitors run when they are due, keep a bounded history, and tell only of changes."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from postgui.model.monitor import Monitor, MonitorTurn
from postgui.model.problem import Problem
from postgui.model.run import PlannedRequest, RunOptions, RunResult
from postgui.services import monitoring as module
from postgui.services.monitoring import Monitoring
from postgui.services.results import Results
from postgui.services.tasks import Tasks
from postgui.storage.file import Writer
from tests.support.waiting import until


@dataclass
class Bench:
    """A monitoring whose clock and sleep are driven by the test."""

    data_dir: Path
    writer: Writer
    now: float = 1000.0
    passes: bool = True
    environments: list[str] = field(default_factory=list)
    slept: list[float] = field(default_factory=list)
    turns: list[MonitorTurn] = field(default_factory=list)
    tasks: Tasks = field(default_factory=Tasks)
    waking: "asyncio.Queue[None]" = field(default_factory=asyncio.Queue)

    def make(self, workspace: str = "Default") -> Monitoring:
        results = Results(self.data_dir, self.writer, lambda: False)
        made = Monitoring(results, self.tasks, workspace, self.run, clock=lambda: self.now, sleep=self.sleep)
        made.turned.connect(self.turns.append)
        return made

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        if seconds > 0:
            await self.waking.get()
            self.now += seconds

    async def run(self, plan: Sequence[PlannedRequest], options: RunOptions) -> AsyncGenerator[RunResult]:
        self.environments.append(options.environment)
        for number, planned in enumerate(plan):
            problem = None if self.passes else Problem("No answer")
            yield RunResult(number, 0, planned.place, planned.path, "GET", "http://x", 200, problem=problem)


@pytest.fixture
async def bench(tmp_path: Path) -> AsyncIterator[Bench]:
    writer = Writer()
    made = Bench(tmp_path / "data", writer)
    yield made
    await made.tasks.close()
    writer.close()


@pytest.fixture
def api(tmp_path: Path) -> Path:
    root = tmp_path / "api"
    root.mkdir()
    (root / "opencollection.yml").write_text("opencollection: 1.0.0\ninfo:\n  name: Api\n", encoding="utf-8")
    (root / "Get.yml").write_text(
        "info:\n  name: Get\n  type: http\nhttp:\n  method: GET\n  url: http://x\n", encoding="utf-8"
    )
    return root


async def runs(monitoring: Monitoring, path: Path, count: int) -> None:
    await until(lambda: len(monitoring.history(path)) >= count, what=f"{count} runs")


async def test_it_runs_at_once_and_then_as_often_as_asked(bench: Bench, api: Path) -> None:
    monitoring = bench.make()
    await monitoring.start(Monitor(api, "Api", every_min=5, environment="staging"))
    await runs(monitoring, api, 1)
    bench.waking.put_nowait(None)
    await runs(monitoring, api, 2)
    assert [point.at for point in monitoring.history(api)] == [1000.0, 1300.0]
    assert bench.environments == ["staging", "staging"]
    assert all(point.passed and point.requests == 1 for point in monitoring.history(api))


async def test_only_a_change_of_outcome_is_told(bench: Bench, api: Path) -> None:
    monitoring = bench.make()
    await monitoring.start(Monitor(api, "Api"))
    await runs(monitoring, api, 1)
    for count, passes in ((2, True), (3, False), (4, False), (5, True)):
        bench.passes = passes
        bench.waking.put_nowait(None)
        await runs(monitoring, api, count)
    assert [turn.point.passed for turn in bench.turns] == [False, True]
    assert bench.turns[0].point.reasons == ("Get: No answer",)


async def test_a_restart_goes_on_when_it_is_due_and_leaves_paused_what_was_paused(
    bench: Bench, api: Path
) -> None:
    first = bench.make()
    await first.start(Monitor(api, "Api", every_min=5))
    await first.start(Monitor(api / "Get.yml", "Get"))
    await runs(first, api, 1)
    await runs(first, api / "Get.yml", 1)
    await first.stop(api / "Get.yml")
    await bench.tasks.close()
    bench.slept.clear()
    bench.now += 60
    again = bench.make()
    await again.restore(resume=True)
    assert again.is_watching(api)
    assert not again.is_watching(api / "Get.yml")
    assert again.due_at(api) == 1300.0
    await until(lambda: bench.slept, what="waiting for the next run")
    assert bench.slept == [240.0]
    assert len(again.history(api / "Get.yml")) == 1


async def test_a_second_window_shows_it_and_does_not_run_it(bench: Bench, api: Path) -> None:
    first = bench.make()
    await first.start(Monitor(api, "Api"))
    await runs(first, api, 1)
    other = bench.make()
    await other.restore(resume=False)
    assert other.monitors()[0].running
    assert not other.is_watching(api)


async def test_what_can_not_be_run_has_failed_and_goes_on(bench: Bench, api: Path) -> None:
    (api / "Get.yml").unlink()
    monitoring = bench.make()
    await monitoring.start(Monitor(api, "Api"))
    await runs(monitoring, api, 1)
    (point,) = monitoring.history(api)
    assert not point.passed
    assert point.reasons[0].startswith("There is no request in")
    assert monitoring.is_watching(api)


async def test_the_history_is_bounded(bench: Bench, api: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_POINTS", 2)
    monitoring = bench.make()
    await monitoring.start(Monitor(api, "Api", every_min=1))
    for _ in range(3):
        bench.waking.put_nowait(None)
    await until(lambda: bench.slept.count(60.0) == 4, what="four runs")
    assert [point.at for point in monitoring.history(api)] == [1120.0, 1180.0]
