"""The httpx transport that sends exactly what `prepare` made, over httpcore's connections."""

from collections.abc import AsyncGenerator, AsyncIterable, AsyncIterator
from contextlib import aclosing
from functools import cache
from typing import Any, cast

import httpcore
import httpx

from postgui.net.channel import Pool
from postgui.net.connection import Connection
from postgui.net.http2 import expects_continue
from postgui.net.outgoing import Outgoing
from postgui.net.proxy import forwarded_head
from postgui.net.wire import CONTINUE_S, Timeouts, Wire, noting

_UNUSED_BODY = httpx.ByteStream(b"")
"""Given, so that httpx makes neither a body nor its headers."""


class _ResponseStream(httpx.AsyncByteStream):
    """A response body; closing it gives the connection back, or ends it."""

    def __init__(self, response: httpcore.Response, wire: Wire, pool: Pool) -> None:
        self._response = response
        self._wire = wire
        self._pool = pool

    async def __aiter__(self) -> AsyncIterator[bytes]:
        chunks = aiter(cast(AsyncIterable[bytes], self._response.stream))
        while True:
            with noting(self._wire):  # around each step: between them, this task does other things
                chunk = await anext(chunks, None)
            if chunk is None:
                return
            yield chunk

    async def aclose(self) -> None:
        await self._response.aclose()
        await self._pool.given_back()


class Transport(httpx.AsyncBaseTransport):
    """One pool for one way to connect.

    Takes an `Outgoing` and a `Wire` from the request's extensions; everything else of the
    `httpx.Request` is ignored, so nothing that httpx normalises reaches the wire.

    Raises:
        ProblemError: A file of certificates can't be used.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._pool = Pool(connection)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        outgoing: Outgoing = request.extensions["outgoing"]
        wire: Wire = request.extensions["wire"]
        if not outgoing.body.in_memory:
            await outgoing.body.check_files()
        forwarding = self._connection.forwarding
        wire.head = outgoing.head if forwarding is None else forwarded_head(outgoing, forwarding)
        wire.close_after = outgoing.framed_by_person
        address = outgoing.address
        async with aclosing(_counted(outgoing, wire)) as chunks:  # the server may not want all of them
            core_request = httpcore.Request(
                method=outgoing.method.encode("ascii"),
                url=httpcore.URL(
                    scheme=address.scheme.encode(), host=address.host.encode(), port=address.port, target=b"/"
                ),
                headers=_framing(outgoing),
                content=chunks,
                extensions={
                    "trace": wire.trace,
                    "outgoing": outgoing,
                    "wire": wire,
                    "timeout": {"read": wire.timeouts.read_s, "write": wire.timeouts.write_s},
                },
            )
            with noting(wire):
                response = await self._pool.handle_async_request(core_request)
        return httpx.Response(
            status_code=response.status,
            headers=response.headers,
            stream=_ResponseStream(response, wire, self._pool),
            extensions=response.extensions,
        )

    async def aclose(self) -> None:
        await self._pool.aclose()


def _framing(outgoing: Outgoing) -> list[tuple[bytes, bytes]]:
    """What h11 is told: true framing, and Upgrade, because it refuses a 101 that nobody asked for.

    h11 never writes these (our head goes out in their place); HTTP/2 writes `http2_headers` instead.
    """
    headers = [(b"Host", outgoing.address.host_header.encode())]
    if outgoing.chunked:
        headers.append((b"Transfer-Encoding", b"chunked"))
    elif outgoing.body.present or outgoing.header(b"Content-Length") is not None:
        headers.append((b"Content-Length", b"%d" % outgoing.body.size_bytes))
    if (upgrade := outgoing.header(b"Upgrade")) is not None:
        headers.append((b"Upgrade", upgrade.strip(b" \t")))
    return headers


async def _counted(outgoing: Outgoing, wire: Wire) -> AsyncGenerator[bytes]:
    """The body, counting what has gone out for the progress bar.

    `Expect: 100-continue` holds it (RFC 9110, section 10.1.1): until 100 or for a second. After another
    answer it isn't sent; httpcore takes `WriteError` as "the server took no more" and reads that answer,
    and does not use the connection again, because the request was not finished.
    """
    if wire.stream is not None and outgoing.body.size_bytes and expects_continue(outgoing.headers):
        await wire.stream.wait_for_go(wire, CONTINUE_S)
        if wire.answered and not wire.continued:
            raise httpcore.WriteError("the server answered before the body was sent")
    body = outgoing.body
    if body.in_memory and not body.streamed:  # one generator less for each small request
        for part in body.parts:
            if isinstance(part, bytes) and part:
                yield part
                wire.sent_bytes += len(part)
        return
    async with aclosing(body.chunks()) as chunks:
        async for chunk in chunks:
            yield chunk
            wire.sent_bytes += len(chunk)


def make_request(outgoing: Outgoing, wire: Wire, timeouts: Timeouts | None = None) -> httpx.Request:
    """The `httpx.Request` that carries `outgoing` to the transport."""
    if timeouts is not None:
        wire.timeouts = timeouts
    extensions: dict[str, Any] = {"outgoing": outgoing, "wire": wire}
    url = _unused_url(outgoing.address.scheme)
    return httpx.Request(outgoing.method, url, stream=_UNUSED_BODY, extensions=extensions)


@cache
def _unused_url(scheme: str) -> httpx.URL:
    """What httpx wants to see; the transport goes by the `Outgoing`."""
    return httpx.URL(scheme=scheme, host="host", path="/")
