"""A body on its way from the connection to the sink: its codings undone, its progress told.

Little work is done on the loop, the rest in threads: what is long and plain by a `BodyPump`, what is
coded in batches.
"""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import aclosing
from time import perf_counter

import httpx

from postgui.model.exchange import Progress
from postgui.net.body_pump import LEAST_BYTES, BodyPump, Pumps
from postgui.net.deadline import Deadline
from postgui.net.decode import UndecodableError, make_decoder
from postgui.net.sink import BodySink
from postgui.net.stream import SocketStream
from postgui.net.wire import Wire

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
        self, response: httpx.Response, wire: Wire, sink: BodySink, pumps: Pumps, deadline: Deadline
    ) -> None:
        self._response = response
        self._wire = wire
        self._sink = sink
        self._pumps = pumps
        self._deadline = deadline
        length = response.headers.get("content-length", "")
        self._total = int(length) if length.isascii() and length.isdigit() else None
        self._decoder, unknown = make_decoder(response.headers.get("content-encoding", ""))
        self._coded: list[bytes] = []
        self._coded_bytes = 0
        self._pump: BodyPump | None = None
        self._told = self._rested = perf_counter()
        self.notes: list[str] = []
        if unknown:
            self.notes.append(f"Content-Encoding {unknown!r} is not known here: the body is shown as it came")

    @property
    def wire_size(self) -> int:
        """How much has come of the body, before decoding."""
        pumped = self._pump.received_bytes if self._pump is not None else 0
        return self._response.num_bytes_downloaded + pumped

    async def events(self) -> AsyncGenerator[Progress]:
        """Receive all of it.

        Raises:
            UndecodableError: It is not coded as it says; what came before that is in the sink.
            ProblemError: It can't be stored.
            TimeoutError: The deadline came first.
        """
        try:
            async with aclosing(self._all()) as events:
                async for event in events:
                    yield event
        except Exception:
            await self._keep_rest()
            raise
        if self._decoder is not None and (ignored := self._decoder.ignored_bytes):
            self.notes.append(f"{ignored:,} bytes after the end of the encoded body were left out")

    async def _all(self) -> AsyncGenerator[Progress]:
        chunks = self._response.aiter_raw()
        first = True
        while (chunk := await self._deadline.keep(_next(chunks))) is not None:
            if self._decoder is None:
                await self._sink.add(chunk)
            else:
                async with aclosing(self._take_coded(chunk)) as events:
                    async for event in events:
                        yield event
            if first and (pump := self._make_pump()) is not None:
                async with aclosing(self._pumped(pump)) as events:
                    async for event in events:
                        yield event
                return
            first = False
            if perf_counter() - self._rested >= _TURN_S:
                await self._deadline.rest()
                self._rested = perf_counter()
            if perf_counter() - self._told >= _PROGRESS_S:
                self._told = perf_counter()
                yield self._progress()
        async with aclosing(self._end_coded()) as events:
            async for event in events:
                yield event

    def _progress(self) -> Progress:
        return Progress(received=self.wire_size, total=self._total)

    # Plain and long

    def _make_pump(self) -> BodyPump | None:
        """For what is left of a long body that nothing is to be done with: h11 has no more of it by now."""
        headers, extensions = self._response.headers, self._response.extensions
        if self._decoder is not None or self._total is None or "transfer-encoding" in headers:
            return None
        left = self._total - self._response.num_bytes_downloaded
        stream = extensions.get("network_stream")
        if left < LEAST_BYTES or extensions.get("http_version") == b"HTTP/2":
            return None
        if not isinstance(stream, SocketStream) or (taken := stream.take_over()) is None:
            return None
        if not self._pumps.take():
            return None
        return BodyPump(taken, self._sink, left, self._wire.timeouts.read_s)

    async def _pumped(self, pump: BodyPump) -> AsyncGenerator[Progress]:
        self._pump = pump
        try:
            with pump:
                async with aclosing(self._beside(pump.run, pump.stop)) as events:
                    async for event in events:
                        yield event
        finally:
            self._wire.down_bytes += pump.received_bytes
            self._pumps.give_back()

    # Coded

    async def _take_coded(self, chunk: bytes) -> AsyncGenerator[Progress]:
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
        async with aclosing(self._beside(lambda: self._sink.pour(pieces), self._sink.stop)) as events:
            async for event in events:
                yield event

    async def _end_coded(self) -> AsyncGenerator[Progress]:
        if self._decoder is None:
            return
        pieces = self._rest()
        if not self._coded and await self._taken_on_loop(pieces):
            return
        async with aclosing(self._beside(lambda: self._sink.pour(pieces), self._sink.stop)) as events:
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
        async with aclosing(self._beside(lambda: self._sink.pour(_sound(pieces)), self._sink.stop)) as events:
            async for _ in events:
                pass

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

    async def _beside(self, work: Callable[[], None], stop: Callable[[], None]) -> AsyncGenerator[Progress]:
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
