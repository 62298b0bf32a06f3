"""The httpx transport that sends exactly what `prepare` made, over httpcore's pools."""

from collections.abc import AsyncIterator
from functools import cache
from typing import Any

import httpcore
import httpx

from postgui.net.backend import Backend
from postgui.net.outgoing import Outgoing
from postgui.net.tls import make_context
from postgui.net.wire import Wire, noting

_IDLE_S = 60.0
# RFC 9113, section 8.2.2: connection-specific headers that HTTP/2 forbids.
_HTTP1_ONLY = frozenset(
    (b"connection", b"host", b"keep-alive", b"proxy-connection", b"transfer-encoding", b"upgrade")
)


class _ResponseStream(httpx.AsyncByteStream):
    """A response body; closing it gives the connection back, or ends it."""

    def __init__(self, response: httpcore.Response) -> None:
        self._response = response

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for chunk in self._response.aiter_stream():
            yield chunk

    async def aclose(self) -> None:
        await self._response.aclose()


class Transport(httpx.AsyncBaseTransport):
    """One pool for one choice of verification and HTTP version.

    Takes an `Outgoing` and a `Wire` from the request's extensions; everything else of the
    `httpx.Request` is ignored, so nothing that httpx normalises reaches the wire.
    """

    def __init__(self, *, verify: bool, http_version: str, with_tls: bool) -> None:
        self._http_version = http_version
        self._pool = httpcore.AsyncConnectionPool(
            ssl_context=make_context(verify=verify) if with_tls else None,
            max_connections=None,
            max_keepalive_connections=20,
            keepalive_expiry=_IDLE_S,
            http1=http_version != "2",
            http2=(with_tls and http_version != "1.1") or http_version == "2",
            network_backend=Backend(),
        )

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        outgoing: Outgoing = request.extensions["outgoing"]
        wire: Wire = request.extensions["wire"]
        wire.head = outgoing.head
        wire.close_after = outgoing.framed_by_person
        address = outgoing.address
        core_request = httpcore.Request(
            method=outgoing.method.encode("ascii"),
            url=httpcore.URL(
                scheme=address.scheme.encode(),
                host=address.host.encode(),
                port=address.port,
                target=self._target(outgoing),
            ),
            headers=self._headers(outgoing),
            content=_counted(outgoing, wire),
            extensions={"trace": wire.trace},
        )
        with noting(wire):
            response = await self._pool.handle_async_request(core_request)
        return httpx.Response(
            status_code=response.status,
            headers=response.headers,
            stream=_ResponseStream(response),
            extensions=response.extensions,
        )

    async def aclose(self) -> None:
        await self._pool.aclose()

    def _can_be_http2(self, outgoing: Outgoing) -> bool:
        return self._http_version == "2" or (
            self._http_version == "auto" and outgoing.address.scheme == "https"
        )

    def _target(self, outgoing: Outgoing) -> bytes:
        """HTTP/2 sends this as `:path`; for HTTP/1.1 our own head has the target."""
        return outgoing.address.target if self._can_be_http2(outgoing) else b"/"

    def _headers(self, outgoing: Outgoing) -> list[tuple[bytes, bytes]]:
        """What httpcore is told: true framing for h11, and all the rest where HTTP/2 may be spoken.

        h11 never writes these (our head goes out in their place), but derives the framing from them.
        """
        host = outgoing.address.host_header.encode()
        if self._can_be_http2(outgoing):  # becomes `:authority` there, so the person's own counts
            host = (outgoing.header(b"Host") or host).strip(b" \t")
        headers = [(b"Host", host)]
        if outgoing.chunked:
            headers.append((b"Transfer-Encoding", b"chunked"))
        elif outgoing.body.present or outgoing.header(b"Content-Length") is not None:
            headers.append((b"Content-Length", b"%d" % outgoing.body.size_bytes))
        if self._can_be_http2(outgoing):
            framing = {b"content-length"} | _HTTP1_ONLY
            headers += [
                (header.name, header.value.strip(b" \t"))
                for header in outgoing.headers
                if header.name.lower() not in framing
            ]
        return headers


async def _counted(outgoing: Outgoing, wire: Wire) -> AsyncIterator[bytes]:
    """The body, counting what has gone out for the progress bar."""
    async for chunk in outgoing.body.chunks():
        yield chunk
        wire.sent_bytes += len(chunk)


def make_client(transport: httpx.AsyncBaseTransport) -> httpx.AsyncClient:
    """A client with nothing of its own: no cookies, no environment, no default headers that we'd send."""
    from http.cookiejar import CookieJar, DefaultCookiePolicy

    refuse_all = CookieJar(policy=DefaultCookiePolicy(allowed_domains=[]))
    return httpx.AsyncClient(
        transport=transport, cookies=refuse_all, trust_env=False, follow_redirects=False, timeout=None
    )


def make_request(outgoing: Outgoing, wire: Wire) -> httpx.Request:
    """The `httpx.Request` that carries `outgoing` to the transport."""
    extensions: dict[str, Any] = {"outgoing": outgoing, "wire": wire}
    return httpx.Request(outgoing.method, _unused_url(outgoing.address.scheme), extensions=extensions)


@cache
def _unused_url(scheme: str) -> httpx.URL:
    """What httpx wants to see; the transport goes by the `Outgoing`."""
    return httpx.URL(scheme=scheme, host="host", path="/")
