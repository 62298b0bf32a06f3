"""Tasks: owned, cancelled with their owner, and heard of when they fail."""

import asyncio
import logging

from postgui.model.problem import Problem, ProblemError
from postgui.services.tasks import Tasks


async def test_cancelling_an_owner_cancels_only_its_tasks():
    tasks, mine, other = Tasks(), object(), object()
    first = tasks.start(asyncio.Event().wait(), name="first", owner=mine)
    second = tasks.start(asyncio.Event().wait(), name="second", owner=other)
    tasks.cancel_owned(mine)
    await asyncio.wait((first,))
    assert first.cancelled()
    assert not second.done()
    await tasks.close()
    assert second.cancelled()
    assert len(tasks) == 0


async def test_what_nobody_caught_is_reported(caplog):
    tasks = Tasks()
    problems: list[Problem] = []
    tasks.failed.connect(problems.append)

    async def fail() -> None:
        raise RuntimeError("odd")

    with caplog.at_level(logging.ERROR):
        await asyncio.wait((tasks.start(fail(), name="opening"),))
        await asyncio.sleep(0)
    assert problems[0].what == "Opening failed"
    assert "odd" in problems[0].detail
    assert "odd" in caplog.text


async def test_a_problem_is_passed_on_as_it_is():
    tasks = Tasks()
    problems: list[Problem] = []
    tasks.failed.connect(problems.append)
    problem = Problem("what", "meaning")

    async def fail() -> None:
        raise ProblemError(problem)

    await asyncio.wait((tasks.start(fail(), name="x"),))
    await asyncio.sleep(0)
    assert problems == [problem]
