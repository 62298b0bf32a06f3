"""The history is written behind the sends, and one failure costs one exchange."""

import asyncio

from postgui.model.exchange import Exchange
from postgui.model.request import Request
from postgui.services.recorder import Recorder
from tests.support import builder


class BrokenOnce:
    """A history whose first record fails in a way that nobody foresaw."""

    def __init__(self) -> None:
        self.kept: list[str] = []
        self.failed = False

    async def record(self, exchange: Exchange, template: Request, secrets: frozenset[str]) -> None:
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
