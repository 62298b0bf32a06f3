"""An HTTP/2 connection: httpcore's, with what it leaves out. The frames are h2's.

It leans on methods that httpcore does not promise to keep; `tests/unit/net/test_http2.py` shows that they
still do.
"""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import aclosing

import h2.errors
import h2.events
import h2.exceptions
import httpcore

from postgui.net.http2 import expects_continue, has_body, http2_headers
from postgui.net.http2_failure import Http2Failed
from postgui.net.outgoing import Outgoing
from postgui.net.wire import CONTINUE_S, Wire

_RESET_S = 1.0


class Http2Connection(httpcore.AsyncHTTP2Connection):
    """httpcore's, with our headers, 1xx answers noted, and streams that are reset when given up.

    A server may answer before it has the whole body, and then take no more of it: RFC 9113, section 8.1,
    has it reset the stream with NO_ERROR, and us keep the answer.
    """

    def __init__(self, origin: httpcore.Origin, stream: httpcore.AsyncNetworkStream, idle_s: float) -> None:
        super().__init__(origin, stream, keepalive_expiry=idle_s)
        self._wires: dict[int, Wire] = {}

    async def _send_request_headers(self, request: httpcore.Request, stream_id: int) -> None:
        outgoing: Outgoing = request.extensions["outgoing"]
        self._wires[stream_id] = request.extensions["wire"]
        self._h2_state.send_headers(stream_id, http2_headers(outgoing), end_stream=not has_body(outgoing))
        self._h2_state.increment_flow_control_window(2**24, stream_id=stream_id)
        await self._write_outgoing_data(request)

    async def _send_request_body(self, request: httpcore.Request, stream_id: int) -> None:
        outgoing: Outgoing = request.extensions["outgoing"]
        if not has_body(outgoing):
            return
        if outgoing.body.size_bytes and expects_continue(outgoing.headers):
            await self._wait_for_go(request, stream_id)
            if self._events[stream_id]:
                return  # a final answer: the body isn't sent, and closing resets the stream
        async with aclosing(_chunks_of(request)) as chunks:
            async for chunk in chunks:
                if not await self._send_chunk(request, stream_id, chunk):
                    return  # the answer is read next, or the reset explained
        await self._send_end_stream(request, stream_id)

    async def _send_chunk(self, request: httpcore.Request, stream_id: int, chunk: bytes) -> bool:
        """Send as much as the server takes; False if it takes no more."""
        rest = memoryview(chunk)
        while rest:
            if not (room := await self._room(request, stream_id)):
                return False
            self._h2_state.send_data(stream_id, rest[:room])
            rest = rest[room:]
            try:
                await self._write_outgoing_data(request)
            except httpcore.WriteError:
                return False  # it may have answered before it closed
        return True

    async def _room(self, request: httpcore.Request, stream_id: int) -> int:
        """How many bytes may be sent now; waits for some (RFC 9113, section 5.2). 0: no more are taken."""
        while not self._ended(stream_id):
            flow = min(
                self._h2_state.local_flow_control_window(stream_id), self._h2_state.max_outbound_frame_size
            )
            if flow > 0:
                return flow
            try:
                await self._receive_events(request)
            except httpcore.WriteError:
                return 0
        return 0

    def _ended(self, stream_id: int) -> bool:
        """Whether the server has said its last word on a stream."""
        over = (h2.events.StreamEnded, h2.events.StreamReset)
        return any(isinstance(event, over) for event in self._events[stream_id])

    async def _wait_for_go(self, request: httpcore.Request, stream_id: int) -> None:
        wire = self._wires[stream_id]
        try:
            async with asyncio.timeout(CONTINUE_S):
                while not wire.continued and not self._events[stream_id]:
                    await self._receive_events(request, stream_id)
        except TimeoutError:
            return  # servers that do not know Expect must not make us wait for ever

    async def _read_incoming_data(self, request: httpcore.Request) -> list[h2.events.Event]:
        try:
            events = await super()._read_incoming_data(request)
        except httpcore.RemoteProtocolError as error:
            raise Http2Failed("closed", str(error)) from error
        except h2.exceptions.ProtocolError as error:
            self._connection_error = True
            raise Http2Failed("rules", str(error)) from error
        for event in events:
            if isinstance(event, h2.events.InformationalResponseReceived):
                self._note(event)
        return events

    def _note(self, event: h2.events.InformationalResponseReceived) -> None:
        wire = self._wires.get(event.stream_id)
        if wire is None:
            return
        headers = [(_text(name), _text(value)) for name, value in event.headers]
        status = dict(headers).get(":status", "")
        if status.isdigit():
            fields = tuple(pair for pair in headers if not pair[0].startswith(":"))
            wire.note_informational(int(status), "", fields)

    async def _receive_stream_event(
        self, request: httpcore.Request, stream_id: int
    ) -> h2.events.ResponseReceived | h2.events.DataReceived | h2.events.StreamEnded:
        try:
            return await super()._receive_stream_event(request, stream_id)
        except httpcore.RemoteProtocolError as error:
            raise _explained(error) from error

    async def _write_outgoing_data(self, request: httpcore.Request) -> None:
        try:
            await super()._write_outgoing_data(request)
        except httpcore.WriteError:
            if request.extensions["wire"].phase == "send":
                raise
            # Only acknowledgements are left to write: reading tells how it ends.

    async def _response_closed(self, stream_id: int) -> None:
        self._wires.pop(stream_id, None)
        stream = self._h2_state.streams.get(stream_id)
        if stream is not None and not stream.closed:
            await self._give_up(stream_id)
        await super()._response_closed(stream_id)

    async def _give_up(self, stream_id: int) -> None:
        """Reset a stream that has not ended, so that the server sees a Cancel (RFC 9113, section 5.4.2)."""
        try:
            self._h2_state.reset_stream(stream_id, h2.errors.ErrorCodes.CANCEL)
            async with self._write_lock:
                await self._network_stream.write(self._h2_state.data_to_send(), _RESET_S)
        except (h2.exceptions.ProtocolError, httpcore.NetworkError, httpcore.TimeoutException):
            pass  # the connection is gone: nobody is left to be told


def _chunks_of(request: httpcore.Request) -> AsyncGenerator[bytes]:
    """The body as the transport gives it: a generator, which must be closed when the server wants no more."""
    assert isinstance(request.stream, AsyncGenerator)
    return request.stream


def _explained(error: httpcore.RemoteProtocolError) -> httpcore.RemoteProtocolError:
    event = error.args[0] if error.args else None
    if isinstance(event, h2.events.StreamReset):
        return Http2Failed("reset", str(event), _code(event.error_code))
    if isinstance(event, h2.events.ConnectionTerminated):
        return Http2Failed("goaway", str(event), _code(event.error_code))
    return error


def _code(code: int | None) -> str:
    try:
        return h2.errors.ErrorCodes(code or 0).name
    except ValueError:
        return str(code)


def _text(value: str | bytes) -> str:
    return value if isinstance(value, str) else value.decode("latin-1")
