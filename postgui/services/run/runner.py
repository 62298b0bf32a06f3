"""Sends what was planned, checks each answer, and hands values on from one request to the next.

Plain asyncio. A run keeps nothing but sums: whoever wants the results takes them as they come.
"""

import asyncio
from collections.abc import AsyncGenerator, Iterator, Sequence
from contextlib import aclosing
from dataclasses import dataclass, replace
from typing import Any, TypeAlias

from postgui.model.check import VariableChange
from postgui.model.exchange import Finished
from postgui.model.problem import Problem, ProblemError
from postgui.model.run import PlannedRequest, RunOptions, RunResult
from postgui.services.check.value import as_text
from postgui.services.looked_up import LookedUp
from postgui.services.performer import Performed, Performer
from postgui.services.run.described import described, not_sent
from postgui.services.script.place import Place
from postgui.services.send_job import SendJob
from postgui.translation import tr

_JUMPS = 10_000
"""How often scripts may choose the next request in one pass: then it goes in circles."""


@dataclass
class _Lane:
    """Requests that are sent one after the other; all of a pass, or a single one of a pass in parallel.

    `changes` are the variables of the pass, which its requests may change; lanes of a pass share them.
    `looked_up` is what the whole run takes from around its requests.
    """

    plan: Sequence[PlannedRequest]
    first_number: int
    pass_number: int
    changes: dict[tuple[str, str], VariableChange]
    looked_up: LookedUp
    jumps: int = 0
    sent: int = 0

    def following(self, at: int, name: str | None) -> int:
        """The place after `at`, as a script may have chosen: by its name, `""` for the end.

        Raises:
            ProblemError: There is no such request, or it goes in circles.
        """
        if name is None:
            return at + 1
        if name == "":
            return len(self.plan)
        self.jumps += 1
        if self.jumps > _JUMPS:
            raise ProblemError(
                Problem(
                    tr("Scripts chose the next request {jumps:,} times: it goes in circles", jumps=_JUMPS)
                )
            )
        for place, planned in enumerate(self.plan):
            if name in (planned.request.name, planned.path.stem):
                return place
        raise ProblemError(
            Problem(tr("A script wants {name!r} next, and there is no such request in this run", name=name))
        )


_Done: TypeAlias = "asyncio.Queue[RunResult | Exception | None]"
"""Results; None when one worker has no more to do, an error if it broke."""


@dataclass
class Runner:
    """Runs plans; several at a time, each with variables of its own."""

    performer: Performer

    async def run(self, plan: Sequence[PlannedRequest], options: RunOptions) -> AsyncGenerator[RunResult]:
        """Yield each result as it comes; with `fail_fast`, the first failure is the last one.

        Closing the generator cancels what is under way.

        Raises:
            ProblemError: A script chose a next request that there is not.
        """
        lanes = _lanes(plan, options)
        done: _Done = asyncio.Queue(maxsize=2 * max(1, options.parallel))
        left = max(1, min(options.parallel, len(plan) * options.passes))
        workers = [asyncio.create_task(self._work(lanes, done, options)) for _ in range(left)]
        try:
            while left:
                result = await done.get()
                if isinstance(result, Exception):
                    raise result
                if result is None:
                    left -= 1
                    continue
                yield result
                if options.fail_fast and not result.passed:
                    return
        finally:
            for worker in workers:
                worker.cancel()
            await asyncio.gather(*workers, return_exceptions=True)

    async def _work(self, lanes: Iterator[_Lane], done: _Done, options: RunOptions) -> None:
        """Take one lane after the other, as long as there are any and no script stops the run."""
        failure: Exception | None = None
        try:
            for lane in lanes:
                if await self._walk(lane, done, options):
                    for _ in lanes:  # a script stopped the run: nobody takes another
                        pass
        except Exception as error:  # noqa: BLE001 (it is raised where the results are taken)
            failure = error
        await done.put(failure)

    async def _walk(self, lane: _Lane, done: _Done, options: RunOptions) -> bool:
        """Send all of a lane; whether a script stopped the run."""
        at = 0
        while at < len(lane.plan):
            if options.delay_ms and (lane.first_number or lane.sent):
                await asyncio.sleep(options.delay_ms / 1000)
            result, after = await self._result(lane, at, options)
            lane.sent += 1
            await done.put(result)
            if after.stop:
                return True
            at = lane.following(at, after.next_name)
        return False

    async def _result(self, lane: _Lane, at: int, options: RunOptions) -> tuple[RunResult, Performed]:
        planned = lane.plan[at]
        place = Place(
            "before-request",
            pass_number=lane.pass_number,
            passes=options.passes,
            row=options.row(lane.pass_number),
        )
        result = not_sent(planned, lane.first_number + lane.sent, lane.pass_number)
        finished: Finished | None = None
        performed = Performed()
        try:
            async with aclosing(self.performer.perform(_job(planned, lane, options), place)) as events:
                async for event in events:
                    if isinstance(event, Finished):
                        finished = event
                    elif isinstance(event, Performed):
                        performed = event
        except ProblemError as error:
            return replace(result, problem=error.problem), performed
        lane.changes.update({(change.scope, change.name): change for change in performed.changes})
        return described(result, finished, performed), performed


def _lanes(plan: Sequence[PlannedRequest], options: RunOptions) -> Iterator[_Lane]:
    """The passes; a single one that may go in parallel is as many lanes as it has requests."""
    looked_up = LookedUp()
    for number in range(options.passes):
        changes = {("runtime", name): _given(name, value) for name, value in options.row(number).items()}
        if options.passes == 1 and options.parallel > 1:
            for at, planned in enumerate(plan):
                yield _Lane((planned,), at, 0, changes, looked_up)
        else:
            yield _Lane(plan, number * len(plan), number, changes, looked_up)


def _given(name: str, value: Any) -> VariableChange:
    """A value of a row of data, as a variable of the pass."""
    return VariableChange("runtime", name, as_text(value), json=not isinstance(value, str))


def _job(planned: PlannedRequest, lane: _Lane, options: RunOptions) -> SendJob:
    return SendJob(
        request=planned.request,
        path=planned.path,
        environment=options.environment,
        layers=options.layers,
        variables=options.variables,
        changes=tuple(lane.changes.values()),
        folders=planned.folders,
        allow_unresolved=options.allow_unresolved,
        record=options.record,
        use_jar=options.use_jar,
        looked_up=lane.looked_up,
    )
