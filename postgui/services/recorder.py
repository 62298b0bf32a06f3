"""Writes the history between sends, so that remembering one request does not slow the next.

Redacting and storing costs about as much as a third of a send on loopback; in a run of sends that
would be paid in every one of them.
"""

import asyncio
import logging
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass

from postgui.model.exchange import Exchange
from postgui.model.request import Request
from postgui.services.history import History

_log = logging.getLogger(__name__)
_LULL_S = 0.05
_LATEST_S = 1.0


@dataclass(frozen=True, slots=True)
class _Item:
    exchange: Exchange
    template: Request
    secrets: frozenset[str]
    collection: str


class Recorder:
    """A queue of finished exchanges, written in order: in the next lull, and at most a second late.

    Those with a body that is a file take long, one after the other, and nobody waits for them.
    """

    def __init__(self, history: History) -> None:
        self._history = history
        self._waiting: list[_Item] = []
        self._sending = 0
        self._ended_at = 0.0
        self._task: asyncio.Task[None] | None = None
        self._waiting_long: list[_Item] = []
        self._long_task: asyncio.Task[None] | None = None
        self._hurry = asyncio.Event()

    @contextmanager
    def sending(self) -> Iterator[None]:
        """Around each send: nothing is written meanwhile unless it takes long."""
        self._sending += 1
        try:
            yield
        finally:
            self._sending -= 1
            self._ended_at = asyncio.get_running_loop().time()

    def remember(
        self, exchange: Exchange, template: Request, secrets: frozenset[str], collection: str = ""
    ) -> None:
        """Put an exchange on the list; as `History.record`."""
        self._waiting.append(_Item(exchange, template, secrets, collection))
        if self._task is None or self._task.done():
            self._task = asyncio.get_running_loop().create_task(self._write(), name="write the history")

    async def close(self) -> None:
        """Write what waits, now."""
        self._hurry.set()
        while running := [task for task in (self._task, self._long_task) if task and not task.done()]:
            await asyncio.wait(running)
        self._hurry.clear()

    async def _write(self) -> None:
        while self._waiting:
            await self._lull()
            batch, self._waiting = self._waiting, []
            for item in batch:
                if item.exchange.body.path is None:
                    await self._record(item)
                else:
                    self._waiting_long.append(item)
            if self._waiting_long and (self._long_task is None or self._long_task.done()):
                work = self._write_long()
                self._long_task = asyncio.get_running_loop().create_task(work, name="keep big bodies")

    async def _write_long(self) -> None:
        while self._waiting_long:
            await self._record(self._waiting_long.pop(0))

    async def _record(self, item: _Item) -> None:
        try:
            await self._history.record(item.exchange, item.template, item.secrets, item.collection)
        except Exception:  # noqa: BLE001 (whatever it is, it may not cost the others)
            _log.exception("an exchange was not kept")  # the next ones still are

    async def _lull(self) -> None:
        loop = asyncio.get_running_loop()
        latest = loop.time() + _LATEST_S
        while not self._hurry.is_set() and loop.time() < latest:
            if not self._sending and loop.time() - self._ended_at >= _LULL_S:
                return
            with suppress(TimeoutError):
                async with asyncio.timeout(_LULL_S):
                    await self._hurry.wait()
