"""One send, hop by hop: what goes out, what comes back, and what is told on the way."""

import asyncio
import time
import uuid
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable
from contextlib import aclosing
from dataclasses import dataclass, replace
from time import perf_counter
from typing import TypeVar

import httpx

from postgui.model.content import Content
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
from postgui.net.client_pool import ClientPool
from postgui.net.failure import problem_of, timeout_problem
from postgui.net.outgoing import Outgoing
from postgui.net.redirect import follow
from postgui.net.sink import BodySink, OpenSpool
from postgui.net.transport import make_request
from postgui.net.wire import Wire

T = TypeVar("T")
_PROGRESS_S = 0.1
_UPLOAD_SHOWN_BYTES = 256 * 1024
_DRAIN_BYTES = 64 * 1024
_TURN_S = 0.01
_LONGEST_S = 2_000_000.0
"""No timer of Qt's is longer (31 bits of milliseconds)."""
_DOING = {
    "start": "getting ready",
    "dns": "looking up the host name",
    "connect": "connecting",
    "tls": "securing the connection",
    "send": "sending",
    "wait": "waiting for the answer",
    "receive": "receiving the answer",
}


@dataclass(frozen=True, slots=True)
class SendOptions:
    """How to send; `timeout_s` covers the whole exchange, redirects included (None: no limit)."""

    timeout_s: float | None = None
    follow_redirects: bool = True
    max_redirects: int = 20
    forward_authorization: bool = False
    verify: bool = True


class Sending:
    """Sends one `Outgoing` and yields what happens; ends with `Finished`, also when it fails.

    Use once. Cancelling the task that iterates closes the connection at once.
    """

    def __init__(
        self, outgoing: Outgoing, options: SendOptions, pool: ClientPool, open_spool: OpenSpool
    ) -> None:
        self._outgoing = outgoing
        self._options = options
        self._pool = pool
        self._sink = BodySink(open_spool)
        self._wire = Wire()
        self._deadline: float | None = None
        self._sent: SentRequest = outgoing.request
        self._head: ResponseHead | None = None
        self._peer = Peer()
        self._hops: list[Hop] = []
        self._notes: list[str] = []
        self._wire_size = 0
        self._id = uuid.uuid4().hex
        self._started_at = time.time()
        self._began = perf_counter()

    async def events(self) -> AsyncGenerator[SendEvent]:
        """Everything that happens, in order."""
        try:
            async with aclosing(self._events()) as events:
                async for event in events:
                    yield event
        finally:
            self._sink.close()

    async def _events(self) -> AsyncGenerator[SendEvent]:
        if self._options.timeout_s:
            self._deadline = asyncio.get_running_loop().time() + min(self._options.timeout_s, _LONGEST_S)
        yield Started(self._sent)
        problem: Problem | None = None
        try:
            async with aclosing(self._hops_and_body()) as steps:
                async for event in steps:
                    yield event
        except TimeoutError:
            problem = timeout_problem(
                self._outgoing.address,
                phase=self._wire.phase,
                timeout_s=self._options.timeout_s or 0,
                received=self._sink.size_bytes,
            )
        except Exception as error:  # noqa: BLE001 (each becomes a Problem, with its text)
            problem = problem_of(
                error, self._outgoing.address, wire=self._wire, answered=self._head is not None
            )
        ended = perf_counter()
        try:
            body = await self._sink.finish()
        except OSError as error:
            body, problem = Content(), _spool_problem(error)
        yield Finished(self._exchange(body, problem, ended))

    def cancelled(self) -> Exchange:
        """What there is to tell after the person cancelled: the answer's head, but no body."""
        problem = Problem(
            "Cancelled",
            f"After {perf_counter() - self._began:.1f} s, while {_DOING[self._wire.phase]}.",
            "The server may have acted on what it had already got.",
            "cancelled",
        )
        return self._exchange(Content(), problem, perf_counter())

    async def _hops_and_body(self) -> AsyncGenerator[SendEvent]:
        while True:
            client = await self._pool.client(self._outgoing, verify=self._options.verify)
            response: httpx.Response | None = None
            async with aclosing(self._send(client)) as steps:
                async for step in steps:
                    if isinstance(step, httpx.Response):
                        response = step
                    else:
                        yield step
            if response is None:  # _send ends with a response or an exception
                raise RuntimeError("sending ended without a response")
            try:
                head, self._peer = _read_head(response), self._read_peer(response)
                self._sent = replace(self._sent, http_version=head.http_version)
                if (hop := await self._redirect(head, response)) is not None:
                    yield Redirected(hop)
                    yield Started(self._sent)
                    continue
                self._head = head
                yield HeadersReceived(head, self._sent)
                async with aclosing(self._receive(response)) as events:
                    async for event in events:
                        yield event
                return
            finally:
                await response.aclose()

    async def _send(self, client: httpx.AsyncClient) -> AsyncGenerator[httpx.Response | Progress]:
        """Send the current hop; upload progress first where there is much to send."""
        request = make_request(self._outgoing, self._wire)
        total = self._outgoing.body.size_bytes
        if total < _UPLOAD_SHOWN_BYTES:
            yield await self._in_time(client.send(request, stream=True))
            return
        task: asyncio.Task[httpx.Response] | None
        task = asyncio.create_task(client.send(request, stream=True), name="send")
        try:
            while not task.done():
                await self._in_time(asyncio.wait((task,), timeout=_PROGRESS_S))
                if not task.done():
                    yield Progress(sent=self._wire.sent_bytes, total=total, uploading=True)
            yield task.result()
            task = None
        finally:
            if task is not None:
                task.cancel()
                await asyncio.wait((task,))
                if not task.cancelled() and task.exception() is None:  # it came as the wait was given up
                    await task.result().aclose()

    async def _redirect(self, head: ResponseHead, response: httpx.Response) -> Hop | None:
        """If `head` points elsewhere and we go there: the hop left behind; the next one is current."""
        if not self._options.follow_redirects:
            return None
        going = follow(self._outgoing, head, forward_authorization=self._options.forward_authorization)
        if going is None:
            return None
        if len(self._hops) >= self._options.max_redirects:
            self._head = head
            raise ProblemError(_too_many(self._options.max_redirects, head))
        await self._in_time(_drain(response))
        hop = Hop(self._sent, head, self._wire.timings(), self._peer)
        self._hops.append(hop)
        self._notes += going.notes
        self._outgoing, self._sent, self._wire = going.outgoing, going.outgoing.request, Wire()
        return hop

    async def _receive(self, response: httpx.Response) -> AsyncGenerator[SendEvent]:
        length = response.headers.get("content-length", "")
        total = int(length) if length.isascii() and length.isdigit() else None
        told = rested = perf_counter()
        chunks = response.aiter_bytes()
        try:
            while (chunk := await self._in_time(_next(chunks))) is not None:
                try:
                    await self._sink.add(chunk)
                except OSError as error:
                    raise ProblemError(_spool_problem(error)) from error
                if perf_counter() - rested >= _TURN_S:
                    await self._rest()
                    rested = perf_counter()
                if perf_counter() - told >= _PROGRESS_S:
                    told = perf_counter()
                    yield Progress(received=response.num_bytes_downloaded, total=total)
        finally:
            self._wire_size = response.num_bytes_downloaded

    async def _rest(self) -> None:
        """Let others run: while a fast server has bytes ready, reading them never waits."""
        await asyncio.sleep(0)
        if self._deadline is not None and asyncio.get_running_loop().time() >= self._deadline:
            raise TimeoutError

    async def _in_time(self, step: Awaitable[T]) -> T:
        """Await `step` within what is left of the timeout.

        Around each step, not around the whole: a time limit must not fire in the consumer's code,
        which runs between our yields in the same task.
        """
        if self._deadline is None:
            return await step
        async with asyncio.timeout_at(self._deadline):
            return await step

    def _read_peer(self, response: httpx.Response) -> Peer:
        stream = response.extensions.get("network_stream")
        if stream is None:
            return self._wire.peer
        peer = self._wire.peer
        reused = self._wire.connect_s is None
        tls = stream.get_extra_info("ssl_object")
        cipher = tls.cipher() if tls is not None else None
        return replace(
            peer,
            address=peer.address or _socket_name(stream.get_extra_info("server_addr")),
            local_address=peer.local_address or _socket_name(stream.get_extra_info("client_addr")),
            tls_version=(tls.version() or "") if tls is not None else "",
            cipher=cipher[0] if cipher else "",
            verified=tls is not None and self._options.verify,
            reused=reused,
        )

    def _exchange(self, body: Content, problem: Problem | None, ended: float) -> Exchange:
        timings = replace(self._wire.timings(ended), total_ms=round((ended - self._began) * 1000, 3))
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
        )


async def _next(chunks: AsyncIterator[bytes]) -> bytes | None:
    return await anext(chunks, None)


async def _drain(response: httpx.Response) -> None:
    """Read a redirect's short body, so that the connection can be used again; a long one ends it."""
    seen = 0
    async for chunk in response.aiter_raw():
        seen += len(chunk)
        if seen > _DRAIN_BYTES:
            return


def _read_head(response: httpx.Response) -> ResponseHead:
    version = response.extensions.get("http_version", b"HTTP/1.1")
    reason = response.extensions.get("reason_phrase", b"")
    return ResponseHead(
        status=response.status_code,
        reason=reason.decode("latin-1"),
        http_version="HTTP/2" if version == b"HTTP/2" else version.decode("ascii", "replace"),
        headers=tuple(
            (name.decode("latin-1"), value.decode("latin-1")) for name, value in response.headers.raw
        ),
    )


def _socket_name(address: object) -> str:
    if not isinstance(address, tuple):
        return ""
    return f"[{address[0]}]:{address[1]}" if ":" in str(address[0]) else f"{address[0]}:{address[1]}"


def _too_many(limit: int, head: ResponseHead) -> Problem:
    return Problem(
        f"More than {limit} redirects",
        f"The last one points to {head.header('location')}. Servers that point at each other do this.",
        "Look at the hops; raise the limit in Settings if the chain is really that long.",
        "too-many-redirects",
    )


def _spool_problem(error: OSError) -> Problem:
    return Problem(
        "The answer could not be stored",
        f"Writing the body to disk failed: {error.strerror or error}.",
        "Free some space on the disk that holds the data folder, and send again.",
        "spool",
        str(error),
    )
