"""The use case of the program: fill a request in, send it, tell what happens, remember it.

Plain asyncio. httpx is imported with `postgui.net` when the first request is prepared, or by `warm_up`.
"""

import asyncio
import secrets
import time
from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing, nullcontext
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from postgui.model.event import Event
from postgui.model.exchange import Exchange, Finished, SendEvent, SentRequest
from postgui.model.problem import ProblemError
from postgui.model.request import Request
from postgui.services.composer import Composer
from postgui.services.send_job import SendJob
from postgui.storage.spool import Spool

if TYPE_CHECKING:
    from postgui.net.transport_pool import MakeTransport, TransportPool
    from postgui.services.history import History
    from postgui.services.recorder import Recorder


@dataclass
class Sender:
    """Sends jobs; many at a time.

    Attributes:
        ended: A request ended, well or not, whoever sent it. Finished.
    """

    composer: Composer
    history: "Callable[[], History]"
    """Asked for when the first exchange is to be remembered."""
    spool: Spool
    largest_body_mb: Callable[[], int] = lambda: 0
    transport: "MakeTransport | None" = None
    is_private: Callable[[], bool] = lambda: False

    def __post_init__(self) -> None:
        self._pool: TransportPool | None = None
        self._recorder: Recorder | None = None
        self.ended: Event[Finished] = Event()

    async def send(self, job: SendJob) -> AsyncGenerator[SendEvent]:
        """Send, yielding what happens; ends with `Finished`, whose exchange may carry a `Problem`.

        Cancel by cancelling the task that iterates; the cancelled exchange is remembered too.
        """
        try:
            ready = await self.composer.ready(job)
        except ProblemError as error:
            finished = not_sent(job.request, error)
            self.ended.emit(finished)
            yield finished
            return
        from postgui.net.exchange import Sending
        from postgui.net.send_options import SendOptions

        options = SendOptions(
            settings=ready.request.settings,
            base=ready.base,
            forward_authorization=ready.forward_authorization,
            cookies=ready.cookies,
            before=ready.before,
            most_body_bytes=self._most_body_bytes(job),
            asks_at_limit=job.asks_at_limit,
        )
        sending = Sending(ready.composed, options, self._transport_pool(), self.spool.open)
        try:
            with self._recording().sending() if self._records(job) else nullcontext():
                async with aclosing(sending.events()) as events:
                    async for event in events:
                        if isinstance(event, Finished):
                            event = Finished(self._leased(event.exchange), ready.secrets | sending.secrets)
                            self._remember(job, event.exchange, event.secrets)
                            self.ended.emit(event)
                        yield event
        except asyncio.CancelledError:
            cancelled = Finished(sending.cancelled(), ready.secrets | sending.secrets)
            self._remember(job, cancelled.exchange, cancelled.secrets)
            self.ended.emit(cancelled)
            raise

    async def fetch(self, request: Request, root: Path | None) -> Exchange:
        """Send a request that is complete as it stands, for a token; neither history nor jar see it.

        Raises:
            ProblemError: It could not be sent at all.
        """
        from postgui.services.plain_send import send_plain

        exchange = await send_plain(
            request, root or Path.cwd(), self.composer.kinds(), self._transport_pool(), self.spool.open
        )
        return self._leased(exchange)

    def warm_up(self) -> None:
        """Import and read what the first send needs, so that it need not wait (a second thread may do it)."""
        from postgui.net import cookie_jar, exchange, transport_pool  # noqa: F401
        from postgui.net.cookie_suffix import public_suffixes
        from postgui.services import history_keeper, history_packing, recorder, searchable  # noqa: F401
        from postgui.services.dynamic_kind import dynamic_values

        kinds = self.composer.kinds()
        for each in (*kinds.bodies, *kinds.auths):
            kinds.bodies.get(each), kinds.auths.get(each)
        dynamic_values()
        public_suffixes()
        transport_pool.warm_up()

    async def close(self) -> None:
        """Finish remembering, then close every connection."""
        if self._recorder is not None:
            await self._recorder.close()
        if self._pool is not None:
            await self._pool.close()
            self._pool = None

    def _transport_pool(self) -> "TransportPool":
        from postgui.net.transport_pool import TransportPool, default_transport

        if self._pool is None:
            self._pool = TransportPool(self.transport or default_transport)
        return self._pool

    def _leased(self, exchange: Exchange) -> Exchange:
        """Its body's file stays as long as somebody has this."""
        if (path := exchange.body.path) is None:
            return exchange
        return replace(exchange, body=replace(exchange.body, lease=self.spool.lease(path)))

    def _most_body_bytes(self, job: SendJob) -> int | None:
        if job.most_body_bytes is not None:
            return job.most_body_bytes or None
        return self.largest_body_mb() * 1_000_000 or None

    def _remember(self, job: SendJob, exchange: Exchange, secrets: frozenset[str]) -> None:
        if self._records(job):
            self._recording().remember(
                exchange, self._template(job), secrets, self.composer.collection_name(job)
            )

    def _records(self, job: SendJob) -> bool:
        return job.record and not self.is_private()

    def _recording(self) -> "Recorder":
        from postgui.services.recorder import Recorder

        if self._recorder is None:
            self._recorder = Recorder(self.history())
        return self._recorder

    def _template(self, job: SendJob) -> Request:
        """What history keeps of the request. Opened again it belongs to no collection, and counts as typed by
        the person: so of one that is not trusted no program is kept."""
        request = job.request
        if (request.python or request.scripts) and not self.composer.collections.may_act(job.came_from):
            return replace(request, python="", scripts=())
        return request


def not_sent(request: Request, error: ProblemError) -> Finished:
    """An exchange that never began; it is shown, but not remembered: at most a token was asked for."""
    from postgui.services.oauth2_answer import TokenError
    from postgui.services.oauth2_mask import secrets_of

    hops = error.hops if isinstance(error, TokenError) else ()
    sent = SentRequest(method=request.method, url=request.url)
    exchange = Exchange(secrets.token_hex(16), time.time(), sent, redirects=hops, problem=error.problem)
    return Finished(exchange, secrets_of(hops))
