"""Sending again and again: how often, when, and what came of it."""

import pytest

from postgui.model.exchange import Exchange, ResponseHead, SentRequest, Timings
from postgui.model.problem import Problem
from postgui.services.repeat import Plan, Tally, repeat

SENT = SentRequest("GET", "http://a", headers=(("Host", "a"),))


def answer(status: int, took_ms: float = 10.0) -> Exchange:
    return Exchange("x", 0.0, SENT, ResponseHead(status), timings=Timings(total_ms=took_ms))


class Clock:
    """Time that passes only while something sleeps or sends."""

    def __init__(self, send_s: float = 0.0) -> None:
        self.now = 100.0
        self.slept: list[float] = []
        self.send_s = send_s

    async def sleep(self, seconds: float) -> None:
        self.slept.append(round(seconds, 6))
        self.now += seconds

    def __call__(self) -> float:
        return self.now


async def run(plan: Plan, answers: list[Exchange | None], clock: Clock) -> tuple[Tally, list[Tally]]:
    told: list[Tally] = []
    left = iter(answers)

    async def send() -> Exchange | None:
        clock.now += clock.send_s
        return next(left)

    return await repeat(send, plan, told.append, sleep=clock.sleep, clock=clock), told


async def test_n_times_counts_each_answer() -> None:
    failed = Exchange("x", 0.0, SENT, problem=Problem("no"))
    tally, told = await run(Plan(3), [answer(200, 10), failed, answer(503, 30)], Clock())
    assert (tally.sent, tally.failed, tally.statuses) == (3, 1, ((200, 1), (503, 1)))
    assert (tally.last_ms, tally.mean_ms, tally.longest_ms) == (30, 20, 30)
    assert [(one.sent, one.over) for one in told] == [(0, False), (1, False), (2, False), (3, True)]


async def test_an_interval_counts_from_start_to_start() -> None:
    clock = Clock(send_s=0.4)
    await run(Plan(None, 1.0), [answer(200)] * 3 + [None], clock)
    assert clock.slept == pytest.approx([0.6, 0.6, 0.6])


async def test_slow_sends_are_not_made_up_for() -> None:
    clock = Clock(send_s=5.0)
    await run(Plan(None, 1.0), [answer(200)] * 2 + [None], clock)
    assert clock.slept == [0, 0]


async def test_it_ends_where_nothing_was_sent() -> None:
    tally, _ = await run(Plan(5), [answer(200), None], Clock())
    assert (tally.sent, tally.over) == (1, True)


async def test_what_can_not_be_sent_as_it_stands_is_not_tried_again() -> None:
    unsendable = Exchange("x", 0.0, SentRequest("GET", "{{u}}"), problem=Problem("unresolved"))
    tally, _ = await run(Plan(5), [unsendable] * 5, Clock())
    assert (tally.sent, tally.failed, tally.over) == (1, 1, True)
