"""One send, hop by hop: what goes out, what comes back, and what is told on the way.

A hop is one request and its answer. Another one follows when the answer points elsewhere, asks for
authentication, or says to come back later and the person wants that tried.
"""

import asyncio
import secrets
import time
from collections.abc import AsyncGenerator
from contextlib import aclosing
from dataclasses import replace
from time import perf_counter
from typing import Any, Literal

import httpx

from postgui.model.content import Content
from postgui.model.cookie import CookieEvent
from postgui.model.exchange import (
    Exchange,
    Finished,
    HeadersReceived,
    Hop,
    Peer,
    Progress,
    Redirected,
    ResponseHead,
    SendEvent,
    SentRequest,
    Started,
)
from postgui.model.problem import Problem, ProblemError
from postgui.model.request import Settings
from postgui.net.arriving import Arriving
from postgui.net.auth_kind import Challenge
from postgui.net.authenticate import Moment, with_cookie
from postgui.net.connection import Connection, connection_for
from postgui.net.deadline import Deadline, StoppedError
from postgui.net.dial import diagnose
from postgui.net.failure import problem_of, timeout_problem
from postgui.net.failure_body import cancelled
from postgui.net.http2 import http2_dropped
from postgui.net.on_wire import read_head, sent_on_wire
from postgui.net.outgoing import FROM_AUTH, Outgoing
from postgui.net.prepare import Composed
from postgui.net.receive import Receiving
from postgui.net.redirect import follow, left_behind
from postgui.net.retry import RetryPolicy
from postgui.net.send_options import SendOptions
from postgui.net.sink import BodySink, OpenSpool
from postgui.net.transport import make_request
from postgui.net.transport_pool import TransportPool
from postgui.net.wire import Wire
from postgui.translation import mark, tr

_PROGRESS_S = 0.1
_UPLOAD_SHOWN_BYTES = 256 * 1024
_DRAIN_BYTES = 64 * 1024
_MOST_ROUNDS = 8
"""Answers to challenges in one send; NTLM needs two, Digest one and one more for a stale nonce."""
_DOING = {
    "start": mark("getting ready"),
    "dns": mark("looking up the host name"),
    "connect": mark("connecting"),
    "tls": mark("securing the connection"),
    "send": mark("sending"),
    "wait": mark("waiting for the answer"),
    "receive": mark("receiving the answer"),
}


class Sending:
    """Sends one `Composed` and yields what happens; ends with `Finished`, also when it fails.

    Use once. Cancelling the task that iterates closes the connection at once.
    """

    def __init__(
        self, composed: Composed, options: SendOptions, pool: TransportPool, open_spool: OpenSpool
    ) -> None:
        self._composed = composed
        self._bare = composed.bare
        self._authenticator = composed.authenticator
        self._outgoing = composed.bare
        self._options = options
        self._retry = RetryPolicy.of(options.settings.retries, options.settings.retry_delay_ms)
        self._pool = pool
        self._sink = BodySink(open_spool, options.most_body_bytes)
        self._wire = Wire()
        self._connection: Connection | None = None
        self._deadline = Deadline()
        self._sent: SentRequest = composed.bare.request
        self._head: ResponseHead | None = None
        self._peer = Peer()
        self._hops: list[Hop] = list(options.before)
        self._redirects = 0
        self._tried = 0
        self._rounds = 0
        self._memory: dict[str, Any] = {}
        self._answered: tuple[Outgoing, tuple[CookieEvent, ...]] | None = None
        self._notes: list[str] = []
        self._cookies: list[CookieEvent] = []
        self._up_bytes = self._down_bytes = 0
        self.secrets: frozenset[str] = frozenset()
        """What authentication made for this send; none of it may be stored."""
        self._wire_size = 0
        self._id = secrets.token_hex(16)
        self._started_at = time.time()
        self._began = perf_counter()

    async def events(self) -> AsyncGenerator[SendEvent]:
        """Everything that happens, in order."""
        try:
            async with aclosing(self._events()) as events:
                async for event in events:
                    yield event
        finally:
            await self._sink.release()
            if self._connection is not None and self._connection.private:
                await self._pool.discard(self._connection)

    async def _events(self) -> AsyncGenerator[SendEvent]:
        self._deadline.start(self._options.timeout_s)
        problem: Problem | None = None
        try:
            async with aclosing(self._all_hops()) as steps:
                async for event in steps:
                    yield event
        except TimeoutError:
            problem = timeout_problem(
                self._outgoing.address,
                phase=self._wire.phase,
                timeout_s=self._options.timeout_s or 0,
                received=self._sink.size_bytes,
            )
        except StoppedError:
            problem = self._cancelled(body=True)
        except Exception as error:  # noqa: BLE001 (each becomes a Problem, with its text)
            problem = self._problem_of(error)
            await self._diagnose(problem)
        ended = perf_counter()
        try:
            body = await self._sink.finish()
        except ProblemError as error:
            body, problem = Content(), error.problem
        yield Finished(self._exchange(body, problem, ended))

    def cancelled(self) -> Exchange:
        """What there is to tell after the person cancelled: the answer's head, but no body."""
        return self._exchange(Content(), self._cancelled(), perf_counter())

    # The hops

    async def _all_hops(self) -> AsyncGenerator[SendEvent]:
        while True:
            await self._begin_hop()
            yield Started(self._sent)
            try:
                answering = (await self._transport()).handle_async_request(self._request())
                if self._outgoing.body.size_bytes < _UPLOAD_SHOWN_BYTES:
                    response = await self._deadline.keep(answering)
                else:
                    task = asyncio.create_task(answering, name="send")
                    async with aclosing(self._uploading(task)) as steps:
                        async for step in steps:
                            yield step
                    response = task.result()
            except TimeoutError:
                raise
            except Exception as error:
                phase = self._wire.phase
                hopeless = (
                    isinstance(error, ProblemError) and phase == "start"
                )  # a setting or a file is wrong
                if hopeless or not self._retry.after_failure(self._outgoing, phase, self._tried + 1):
                    raise
                yield Redirected(await self._try_again(None, self._problem_of(error).what))
                continue
            try:
                head = self._answer_came(response)
                if (hop := await self._next_hop(head, response)) is not None:
                    yield Redirected(hop)
                    continue
                self._head = head
                yield HeadersReceived(head, self._sent, Arriving(self._sink, self._deadline))
                async with aclosing(self._receive(response)) as events:
                    async for event in events:
                        yield event
                return
            finally:
                await response.aclose()

    async def _begin_hop(self) -> None:
        """Complete the request for this hop: cookies and authentication belong to where it goes now."""
        if self._answered is not None:
            (self._outgoing, cookies), self._answered = self._answered, None
            self._note_cookies(cookies)
        else:
            outgoing, cookies = self._with_cookies(self._bare)
            self._note_cookies(cookies)
            if self._authenticator is not None:
                sign, moment = self._authenticator.sign, Moment()
                redirected = self._redirects > 0
                if self._authenticator.blocks(outgoing.body):
                    outgoing = await asyncio.to_thread(sign, outgoing, moment, redirected=redirected)
                else:
                    outgoing = sign(outgoing, moment, redirected=redirected)
            self._outgoing = outgoing
        self.secrets |= self._outgoing.credentials
        self._sent = self._outgoing.request
        self._wire = Wire()

    def _with_cookies(self, bare: Outgoing) -> tuple[Outgoing, tuple[CookieEvent, ...]]:
        """`bare` with what the jar has for it, and what to note once it is sent."""
        if self._options.cookies is None:
            return bare, ()
        value, events = self._options.cookies.header_for(bare.address, time.time())
        outgoing = with_cookie(bare, value, self._composed.switched_off)
        return outgoing, () if outgoing is bare else events

    def _note_cookies(self, events: tuple[CookieEvent, ...]) -> None:
        self._cookies += [replace(event, hop=len(self._hops)) for event in events]

    def _request(self) -> httpx.Request:
        return make_request(self._outgoing, self._wire, self._options.timeouts)

    async def _uploading(self, task: asyncio.Task[httpx.Response]) -> AsyncGenerator[Progress]:
        """The progress of an upload until its answer begins; given up, it ends."""
        total = None if self._outgoing.body.streamed else self._outgoing.body.size_bytes
        over = False
        try:
            while not task.done():
                await self._deadline.keep(asyncio.wait((task,), timeout=_PROGRESS_S))
                if not task.done():
                    yield Progress(sent=self._wire.sent_bytes, total=total, uploading=True)
            over = True
        finally:
            if not over:  # a second Cancel must not end the clearing up
                await asyncio.shield(asyncio.ensure_future(_give_up(task)))

    async def _transport(self) -> httpx.AsyncBaseTransport:
        kind = self._authenticator.kind if self._authenticator is not None else None
        bound = kind is not None and kind.one_connection  # HTTP/2 would mix it with other requests
        fresh = bound or self._options.settings.keep_alive is False
        old = self._connection
        self._connection = connection_for(
            self._settings_here(),
            self._outgoing.address,
            self._options.base,
            http_version="1.1" if bound else self._outgoing.http_version,
            private=self._id if fresh else "",
        )
        if old is not None and old.private and old != self._connection:
            await self._pool.discard(old)
        return await self._deadline.keep(self._pool.transport(self._connection))

    def _settings_here(self) -> Settings:
        """Where to connect and which name to check are told for one host: a redirect leads to another."""
        settings = self._options.settings
        if self._outgoing.address.host == self._composed.bare.address.host:
            return settings
        return replace(settings, connect_to=None, server_name=None)

    def _answer_came(self, response: httpx.Response) -> ResponseHead:
        head = read_head(response)
        self._peer = self._wire.peer
        self._sent = sent_on_wire(self._sent, self._outgoing, self._wire, head.http_version)
        if head.http_version == "HTTP/2" and (dropped := http2_dropped(self._outgoing.headers)):
            self._notes.append(tr("HTTP/2 has no place for {dropped}: not sent", dropped=", ".join(dropped)))
        if self._options.cookies is not None:
            self._note_cookies(self._options.cookies.take(self._outgoing.address, head, time.time()))
        return head

    async def _next_hop(self, head: ResponseHead, response: httpx.Response) -> Hop | None:
        """If another request follows: the hop left behind. The next one is ready to begin."""
        if (hop := await self._challenged(head, response)) is not None:
            return hop
        if self._retry.after_answer(self._outgoing, head, self._tried + 1):
            body = await self._deadline.keep(_drain(response))
            return await self._try_again(head, f"{head.status} {head.phrase}", body)
        return await self._redirected(head, response)

    async def _challenged(self, head: ResponseHead, response: httpx.Response) -> Hop | None:
        auth = self._authenticator
        if auth is None or auth.kind.answer is None or head.status != auth.kind.status:
            return None
        if self._rounds >= _MOST_ROUNDS:
            return None
        certificates = self._peer.certificates
        challenge = Challenge(
            head,
            self._rounds,
            self._memory,
            b"",
            self._outgoing.address.host,
            certificates[0] if certificates else b"",
        )
        bare, cookies = self._with_cookies(self._bare)
        answered = await asyncio.to_thread(auth.answer, bare, Moment(), challenge)
        if answered is None:
            return None
        body = await self._deadline.keep(_drain(response))
        self._rounds += 1
        self._answered = answered, cookies
        return self._leave(head, "challenge", body)

    async def _redirected(self, head: ResponseHead, response: httpx.Response) -> Hop | None:
        if self._options.settings.follow_redirects is False:
            return None
        going = follow(self._bare, head, forward_authorization=self._options.forward_authorization)
        if going is None:
            return None
        if self._redirects >= self._options.max_redirects:
            self._head = head
            raise ProblemError(_too_many(self._options.max_redirects, head))
        body = await self._deadline.keep(_drain(response))
        self._redirects += 1
        self._rounds = 0
        self._notes += going.notes
        if self._authenticator is not None and not going.authenticate:
            signed = [header.name for header in self._outgoing.headers if header.why == FROM_AUTH]
            self._notes += [left_behind(name, going.outgoing.address) for name in signed]
            self._authenticator = None
        hop = self._leave(head, "redirect", body)
        self._bare = going.outgoing
        return hop

    async def _try_again(self, head: ResponseHead | None, note: str, body: bytes = b"") -> Hop:
        self._tried += 1
        self._rounds = 0
        wait_s = self._retry.wait_s(self._tried, head, time.time)
        hop = self._leave(
            head, "retry", body, tr("{note}; tried again after {wait_s:g} s", note=note, wait_s=wait_s)
        )
        await self._deadline.keep(asyncio.sleep(wait_s))
        return hop

    def _leave(
        self,
        head: ResponseHead | None,
        why: Literal["redirect", "challenge", "retry"],
        body: bytes = b"",
        note: str = "",
    ) -> Hop:
        """Put the current hop among those that are done."""
        if head is None:
            self._sent = sent_on_wire(self._sent, self._outgoing, self._wire, "")
        wire = self._wire
        timings = replace(wire.timings(), offset_ms=self._offset_ms(wire))
        hop = Hop(self._sent, head, timings, self._peer, why, tuple(wire.informational), body, note)
        self._hops.append(hop)
        self._count(wire)
        return hop

    # The answer

    async def _receive(self, response: httpx.Response) -> AsyncGenerator[SendEvent]:
        receiving = Receiving(
            response,
            self._wire,
            self._sink,
            self._pool.pumps,
            self._deadline,
            asks=self._options.asks_at_limit,
        )
        try:
            async with aclosing(receiving.events()) as events:
                async for event in events:
                    yield event
        finally:
            self._wire_size = receiving.wire_size
            self._notes += receiving.notes

    # What is told at the end

    def _cancelled(self, *, body: bool = False) -> Problem:
        return cancelled(perf_counter() - self._began, tr(_DOING[self._wire.phase]), body=body)

    def _problem_of(self, error: Exception) -> Problem:
        return problem_of(error, self._outgoing.address, wire=self._wire, answered=self._head is not None)

    async def _diagnose(self, problem: Problem) -> None:
        """After a refused certificate: look which one it was, with a handshake that sends no request."""
        if self._head is not None:
            return
        self._peer = self._wire.peer
        if problem.kind.startswith("tls") and self._connection is not None:
            self._peer = await diagnose(self._connection, self._outgoing.address)

    def _count(self, wire: Wire) -> None:
        self._up_bytes += wire.up_bytes
        self._down_bytes += wire.down_bytes

    def _offset_ms(self, wire: Wire) -> float:
        return round(max(0.0, wire.started - self._began) * 1000, 3)

    def _exchange(self, body: Content, problem: Problem | None, ended: float) -> Exchange:
        wire = self._wire
        timings = replace(
            wire.timings(ended),
            total_ms=round((ended - self._began) * 1000, 3),
            offset_ms=self._offset_ms(wire),
        )
        self._count(wire)
        if self._head is None:
            self._sent = sent_on_wire(self._sent, self._outgoing, wire, "")
        return Exchange(
            id=self._id,
            started_at=self._started_at,
            request=self._sent,
            response=self._head,
            body=body,
            wire_size=self._wire_size,
            timings=timings,
            peer=self._peer,
            redirects=tuple(self._hops),
            problem=problem,
            notes=tuple(self._notes),
            informational=tuple(wire.informational),
            cookies=tuple(self._cookies),
            up_bytes=self._up_bytes,
            down_bytes=self._down_bytes,
        )


async def _give_up(task: asyncio.Task[httpx.Response]) -> None:
    task.cancel()
    await asyncio.wait((task,))
    if not task.cancelled() and task.exception() is None:  # it came as the wait was given up
        await task.result().aclose()


async def _drain(response: httpx.Response) -> bytes:
    """Read a short body, so that the connection can be used again; a long one ends it."""
    seen = bytearray()
    async for chunk in response.aiter_raw():
        seen += chunk
        if len(seen) > _DRAIN_BYTES:
            break
    return bytes(seen[:_DRAIN_BYTES])


def _too_many(limit: int, head: ResponseHead) -> Problem:
    return Problem(
        tr("More than {limit} redirects", limit=limit),
        tr(
            "The last one points to {header}. Servers that point at each other do this.",
            header=head.header("location"),
        ),
        tr("Look at the hops; raise the limit in Settings if the chain is really that long."),
        "too-many-redirects",
    )
