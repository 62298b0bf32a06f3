"""The history is written behind the sends, and one failure costs one exchange."""

import asyncio
from dataclasses import replace
from pathlib import Path

from postgui.model.content import Content
from postgui.model.exchange import Exchange
from postgui.model.request import Request
from postgui.services.recorder import Recorder
from tests.support import builder
from tests.support.waiting import until


class BrokenOnce:
    """A history whose first record fails in a way that nobody foresaw."""

    def __init__(self) -> None:
        self.kept: list[str] = []
        self.failed = False

    async def record(
        self, exchange: Exchange, template: Request, secrets: frozenset[str], collection: str
    ) -> None:
        await asyncio.sleep(0)
        if not self.failed:
            self.failed = True
            raise RuntimeError("unforeseen")
        self.kept.append(exchange.id)


async def test_what_follows_a_failure_is_still_kept(caplog):
    history = BrokenOnce()
    recorder = Recorder(history)  # type: ignore[arg-type]
    exchanges = [builder.exchange() for _ in range(3)]
    for exchange in exchanges:
        recorder.remember(exchange, Request(), frozenset())
    await recorder.close()
    assert history.kept == [exchange.id for exchange in exchanges[1:]]
    assert "an exchange was not kept" in caplog.text


class Slow:
    """A history that takes its time for a body that is a file: until `go_on`."""

    def __init__(self) -> None:
        self.kept: list[str] = []
        self.go_on = asyncio.Event()

    async def record(
        self, exchange: Exchange, template: Request, secrets: frozenset[str], collection: str
    ) -> None:
        if exchange.body.path is not None:
            await self.go_on.wait()
        self.kept.append(exchange.id)


async def test_small_answers_do_not_wait_for_a_big_one_and_closing_waits_for_both():
    history = Slow()
    recorder = Recorder(history)  # type: ignore[arg-type]
    big = replace(builder.exchange(id="big"), body=Content(None, Path("spooled"), 2_000_000))
    for exchange in (big, builder.exchange(id="small")):
        recorder.remember(exchange, Request(), frozenset())
    await until(lambda: history.kept == ["small"])
    history.go_on.set()
    await recorder.close()
    assert history.kept == ["small", "big"]
