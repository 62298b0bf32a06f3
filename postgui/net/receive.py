"""A body on its way from the connection to the sink: its codings undone, its progress told.

Little work is done on the loop, the rest in threads: what is long by a `BodyPump`, what is coded and goes
over the loop (HTTP/2) in batches.
"""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import aclosing, suppress
from time import perf_counter
from typing import TypeAlias, cast

import httpx

from postgui.model.exchange import LimitChoice, LimitReached, Progress
from postgui.model.problem import ProblemError
from postgui.net.body_pump import LEAST_BYTES, BodyPump, Pumps
from postgui.net.deadline import Deadline
from postgui.net.decode import UndecodableError, make_decoder
from postgui.net.failure_body import stopped_at, too_large
from postgui.net.framing import ByChunks, ByLength, Framing, ToTheEnd
from postgui.net.sink import BodySink, SinkStoppedError
from postgui.net.stream import SocketStream
from postgui.net.wire import Wire
from postgui.translation import tr

ReceiveEvent: TypeAlias = Progress | LimitReached

_PROGRESS_S = 0.1
_TURN_S = 0.004
_ON_LOOP_BYTES = 64 * 1024
_BATCH_BYTES = 256 * 1024


class Receiving:
    """Takes in one body; use once.

    Attributes:
        notes: What the person should know of the codings.
    """

    def __init__(
        self,
        response: httpx.Response,
        wire: Wire,
        sink: BodySink,
        pumps: Pumps,
        deadline: Deadline,
        *,
        asks: bool = False,
    ) -> None:
        """`asks`: somebody is there who is asked when the sink is full."""
        self._response = response
        self._wire = wire
        self._sink = sink
        self._pumps = pumps
        self._deadline = deadline
        self._asks = asks
        self._looked = False
        length = response.headers.get("content-length", "")
        self._total = int(length) if length.isascii() and length.isdigit() else None
        self._decoder, unknown = make_decoder(response.headers.get("content-encoding", ""))
        self._coded: list[bytes] = []
        self._coded_bytes = 0
        self._pump: BodyPump | None = None
        self._told = self._rested = perf_counter()
        self.notes: list[str] = []
        if unknown:
            self.notes.append(
                tr(
                    "Content-Encoding {unknown!r} is not known here: the body is shown as it came",
                    unknown=unknown,
                )
            )

    @property
    def wire_size(self) -> int:
        """How much has come of the body, before decoding."""
        pumped = self._pump.received_bytes if self._pump is not None else 0
        return self._response.num_bytes_downloaded + pumped

    async def events(self) -> AsyncGenerator[ReceiveEvent]:
        """Receive all of it.

        Raises:
            UndecodableError: It is not coded as it says; what came before that is in the sink.
            ProblemError: It can't be stored, or there is more of it than is wanted.
            TimeoutError: The deadline came first.
            StoppedError: It was enough.
        """
        try:
            async with aclosing(self._all()) as events:
                async for event in events:
                    yield event
        except Exception:
            await self._keep_rest()
            raise
        if self._decoder is not None and (ignored := self._decoder.ignored_bytes):
            self.notes.append(
                tr("{ignored:,} bytes after the end of the encoded body were left out", ignored=ignored)
            )

    async def _all(self) -> AsyncGenerator[ReceiveEvent]:
        # Closed here, in a task: httpcore's part of it can't be cleared away anywhere else.
        async with aclosing(cast(AsyncGenerator[bytes], self._response.aiter_raw())) as chunks:
            while (chunk := await self._deadline.keep(_next(chunks))) is not None:
                if self._decoder is None:
                    await self._sink.add(chunk)
                else:
                    async with aclosing(self._take_coded(chunk)) as events:
                        async for event in events:
                            yield event
                if self._sink.full:
                    async with aclosing(self._over_limit()) as events:
                        async for event in events:
                            yield event
                if (pump := self._make_pump()) is not None:
                    async with aclosing(self._pumped(pump)) as events:
                        async for event in events:
                            yield event
                    return
                if perf_counter() - self._rested >= _TURN_S:
                    await self._deadline.rest()
                    self._rested = perf_counter()
                if perf_counter() - self._told >= _PROGRESS_S:
                    self._told = perf_counter()
                    yield self._progress()
        if self._decoder is not None:
            async with aclosing(self._end_coded()) as events:
                async for event in events:
                    yield event

    def _progress(self) -> Progress:
        return Progress(received=self.wire_size, total=self._total)

    async def _over_limit(self) -> AsyncGenerator[ReceiveEvent]:
        """More has come than was wanted: ask whether to go on.

        Raises:
            ProblemError: There it ends, because nobody is there to be asked, or they said so.
        """
        sink = self._sink
        limit = sink.most_bytes or 0
        if not self._asks:
            raise ProblemError(too_large(limit))
        choice: asyncio.Future[LimitChoice] = asyncio.get_running_loop().create_future()

        def choose(chosen: LimitChoice) -> None:
            if not choice.done():
                choice.set_result(chosen)

        yield LimitReached(limit, sink.size_bytes, choose)
        with self._deadline.paused():
            chosen = await self._deadline.keep(choice)
        if chosen == "stop":
            raise ProblemError(stopped_at(limit))
        sink.most_bytes = None if chosen == "unlimited" else sink.size_bytes + limit

    # Past the loop

    def _make_pump(self) -> BodyPump | None:
        """For what is left of a long body: where its length is not told, once a lot of it has come."""
        if self._looked:
            return None
        framing = self._framing()
        came = self._response.num_bytes_downloaded
        if framing is not None and self._total is None and came < LEAST_BYTES:
            return None  # not yet
        self._looked = True
        begin = self._wire.take_body()
        stream = self._response.extensions.get("network_stream")
        if framing is None or begin is None or not isinstance(stream, SocketStream):
            return None
        if (self._total is not None and self._total - came < LEAST_BYTES) or not self._pumps.take():
            return None
        if (taken := stream.take_over()) is None:
            self._pumps.give_back()
            return None
        return BodyPump(
            taken,
            framing,
            self._sink,
            self._wire.timeouts.read_s,
            decoder=self._decoder,
            waiting=self._batch(),
            begin=begin,
            skip=came,
        )

    def _framing(self) -> Framing | None:
        """How the end of the body is found, None where HTTP/2 does it."""
        headers = self._response.headers
        if self._response.extensions.get("http_version") == b"HTTP/2":
            return None
        if "transfer-encoding" in headers:  # h11 refuses anything but chunked
            return ByChunks()
        return ToTheEnd() if self._total is None else ByLength(self._total)

    async def _pumped(self, pump: BodyPump) -> AsyncGenerator[ReceiveEvent]:
        self._pump = pump
        try:
            with pump:
                while not pump.over:
                    async with aclosing(self._beside(pump.run, pump.stop)) as events:
                        async for event in events:
                            yield event
                    if self._sink.full:
                        async with aclosing(self._over_limit()) as events:
                            async for event in events:
                                yield event
        finally:
            self._wire.down_bytes += pump.raw_bytes
            self._pumps.give_back()

    # Coded

    async def _take_coded(self, chunk: bytes) -> AsyncGenerator[ReceiveEvent]:
        """Undo a small beginning at once, so that most answers need no thread; the rest in batches."""
        assert self._decoder is not None
        self._coded.append(chunk)
        self._coded_bytes += len(chunk)
        small = self._response.num_bytes_downloaded <= _ON_LOOP_BYTES
        if not small and self._coded_bytes < _BATCH_BYTES:
            return
        pieces = self._decoder.feed(self._batch())
        if small and await self._taken_on_loop(pieces):
            return
        async with aclosing(self._poured(pieces)) as events:
            async for event in events:
                yield event

    async def _end_coded(self) -> AsyncGenerator[ReceiveEvent]:
        pieces = self._rest()
        if not self._coded and await self._taken_on_loop(pieces):
            return
        async with aclosing(self._poured(pieces)) as events:
            async for event in events:
                yield event

    async def _poured(self, pieces: Iterator[bytes]) -> AsyncGenerator[ReceiveEvent]:
        """Store all of `pieces` in a thread, with a question at each limit."""
        over = False

        def pour() -> None:
            nonlocal over
            over = self._sink.pour(pieces)

        while not over:
            async with aclosing(self._beside(pour, self._sink.stop)) as events:
                async for event in events:
                    yield event
            if self._sink.full:
                async with aclosing(self._over_limit()) as events:
                    async for event in events:
                        yield event

    async def _taken_on_loop(self, pieces: Iterator[bytes]) -> bool:
        """Whether that was all of `pieces`; it stops when it gets much."""
        for piece in pieces:
            await self._sink.add(piece)
            if self._sink.size_bytes > _ON_LOOP_BYTES:
                return False
        return True

    async def _keep_rest(self) -> None:
        """After a fault: undo what had come and waited for its batch."""
        if self._decoder is None or not self._coded:
            return
        pieces = self._decoder.feed(self._batch())
        with suppress(SinkStoppedError):
            await asyncio.to_thread(self._sink.pour, _sound(pieces))

    def _batch(self) -> bytes:
        batch = b"".join(self._coded)
        self._coded.clear()
        self._coded_bytes = 0
        return batch

    def _rest(self) -> Iterator[bytes]:
        assert self._decoder is not None
        if self._coded:
            yield from self._decoder.feed(self._batch())
        yield from self._decoder.finish()

    # A thread

    async def _beside(
        self, work: Callable[[], None], stop: Callable[[], None]
    ) -> AsyncGenerator[ReceiveEvent]:
        """Do `work` in a thread of its own and tell the progress; given up, `stop` it and see it end."""
        executor = ThreadPoolExecutor(1, thread_name_prefix="body")
        future = asyncio.wrap_future(executor.submit(work))
        executor.shutdown(wait=False)
        try:
            while not future.done():
                await self._deadline.keep(asyncio.wait((future,), timeout=_PROGRESS_S))
                if not future.done():
                    self._told = perf_counter()
                    yield self._progress()
            future.result()
        finally:
            if not future.done():
                stop()
                await _ended(future)


async def _ended(future: asyncio.Future[None]) -> None:
    """Wait for a thread that was told to stop, even if this task is cancelled again meanwhile."""
    again: asyncio.CancelledError | None = None
    while not future.done():
        try:
            await asyncio.wait((future,))
        except asyncio.CancelledError as error:
            again = error
    future.exception()  # whatever it is, it is not why we stopped
    if again is not None:
        raise again


async def _next(chunks: AsyncIterator[bytes]) -> bytes | None:
    return await anext(chunks, None)


def _sound(pieces: Iterator[bytes]) -> Iterator[bytes]:
    try:
        yield from pieces
    except UndecodableError:
        return  # it broke off for another reason, which is told
