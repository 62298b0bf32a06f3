"""Sends the same request again and again: so many times, or every so often until it is stopped.

One at a time: a send that takes longer than the interval delays the next one. Cancelling the task stops it.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace

from postgui.model.exchange import Exchange


@dataclass(frozen=True, slots=True)
class Plan:
    """`times` None is until stopped; `every_s` counts from the start of one send to that of the next."""

    times: int | None = None
    every_s: float = 0.0


@dataclass(frozen=True, slots=True)
class Tally:
    """What came of it so far. `statuses` are (status, how often), as they were first met."""

    plan: Plan
    sent: int = 0
    failed: int = 0
    statuses: tuple[tuple[int, int], ...] = ()
    last_ms: float | None = None
    total_ms: float = 0.0
    longest_ms: float = 0.0
    over: bool = False

    @property
    def mean_ms(self) -> float | None:
        """Over those that were answered."""
        answered = self.sent - self.failed
        return self.total_ms / answered if answered else None

    def with_exchange(self, exchange: Exchange) -> "Tally":
        """With one more send."""
        tally = replace(self, sent=self.sent + 1)
        if exchange.response is None or exchange.problem is not None:
            return replace(tally, failed=self.failed + 1, last_ms=None)
        counts = dict(self.statuses)
        counts[exchange.response.status] = counts.get(exchange.response.status, 0) + 1
        took = exchange.timings.total_ms or 0.0
        return replace(
            tally,
            statuses=tuple(counts.items()),
            last_ms=took,
            total_ms=self.total_ms + took,
            longest_ms=max(self.longest_ms, took),
        )


async def repeat(
    send: Callable[[], Awaitable[Exchange | None]],
    plan: Plan,
    told: Callable[[Tally], None],
    *,
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    clock: Callable[[], float] = time.monotonic,
) -> Tally:
    """Send by `plan`, telling the tally after each; it ends early where `send` gives nothing.

    What can't be sent at all as it stands is not tried again.
    """
    tally = Tally(plan)
    told(tally)
    begun = clock()
    while plan.times is None or tally.sent < plan.times:
        exchange = await send()
        if exchange is None:
            break
        tally = tally.with_exchange(exchange)
        if exchange.problem is not None and not exchange.request.headers:
            break
        if tally.sent == plan.times:
            break
        told(tally)
        # Where sends take longer than the interval, the next one is due from now on, not all at once.
        begun = max(begun + plan.every_s, clock())
        await sleep(max(0.0, begun - clock()))
    tally = replace(tally, over=True)
    told(tally)
    return tally
