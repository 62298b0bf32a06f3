"""Work in other processes: started late, survives a death, ends when closed."""

import os

import pytest

from postgui.model.problem import ProblemError
from postgui.services.workers import Workers


def pid() -> int:
    return os.getpid()


def fail(text: str) -> None:
    raise OSError(text)


def die() -> None:
    os._exit(1)


async def test_nothing_starts_before_the_first_job():
    workers = Workers()
    assert not workers.started
    try:
        assert await workers.run(pid) != os.getpid()
        assert workers.started
    finally:
        await workers.close()
    assert not workers.started


async def test_an_exception_comes_back_as_itself():
    workers = Workers()
    try:
        with pytest.raises(OSError, match="gone"):
            await workers.run(fail, "gone")
    finally:
        await workers.close()


async def test_a_process_that_dies_is_a_problem_and_the_next_job_gets_a_new_one():
    workers = Workers()
    try:
        with pytest.raises(ProblemError, match="ended unexpectedly"):
            await workers.run(die)
        assert await workers.run(pid) != os.getpid()
    finally:
        await workers.close()


async def test_inline_workers_stay_in_this_process():
    workers = Workers(inline=True)
    assert await workers.run(pid) == os.getpid()
    assert not workers.started
    await workers.close()
