"""A loopback server that misbehaves, in a thread: one port for each way to go wrong."""

import asyncio
import socket
import ssl
import threading
from asyncio import StreamReader, StreamWriter
from types import TracebackType
from typing import Self

from tests.support.capture import Capture
from tests.support.certificate import Certificates
from tests.support.nasty_behaviour import BEHAVIOURS, Behaviour, ok

_START_TIMEOUT_S = 10
_LAST_TURNS = 10


class NastyServer:
    """Gives URLs whose server behaves as named; use it as a context manager or by the `nasty` fixture.

    ::

        nasty.url("cut-body")           # one of BEHAVIOURS, http://127.0.0.1:PORT/
        nasty.url("refused")            # a port where nobody listens
        nasty.tls_url("expired")        # one of certificate.CAUSES, https://localhost:PORT/
        capture = nasty.capture(b"HTTP/1.1 204 No Content\r\n\r\n")
        ... send to capture.url ...
        assert capture.requests == (b"GET / HTTP/1.1\r\n...",)
    """

    def __init__(self, certificates: Certificates) -> None:
        self._certificates = certificates
        self._thread = threading.Thread(target=self._run, name="nasty-server")
        self._loop: asyncio.AbstractEventLoop | None = None
        self._stop: asyncio.Event | None = None
        self._ready = threading.Event()
        self._servers: list[asyncio.Server] = []
        self._connections: set[asyncio.Task[None]] = set()
        self._urls: dict[str, str] = {}
        self._unheard: list[socket.socket] = []

    def url(self, behaviour: str) -> str:
        """The URL of a behaviour, the same one each time."""
        if behaviour not in self._urls:
            if behaviour == "refused":
                self._urls[behaviour] = self._refused_url()
            else:
                self._urls[behaviour] = self._open(BEHAVIOURS[behaviour])
        return self._urls[behaviour]

    def tls_url(self, cause: str, *, behaviour: str = "ok") -> str:
        """An HTTPS URL on `localhost`, whose certificate is bad for this cause (or `good`)."""
        key = f"tls {cause} {behaviour}"
        if key not in self._urls:
            context = self._certificates.server_context(cause)
            self._urls[key] = self._open(BEHAVIOURS.get(behaviour, ok), context)
        return self._urls[key]

    def capture(self, *answers: bytes, hold: bool = False, tls: bool = False) -> Capture:
        """A new port that keeps the raw requests; see `Capture`."""
        capture = Capture(*answers, hold=hold)
        context = self._certificates.server_context("good") if tls else None
        capture.url = self._open(capture.behave, context)
        return capture

    def start(self) -> None:
        self._thread.start()
        assert self._ready.wait(_START_TIMEOUT_S), "the nasty server did not start"

    def stop(self) -> None:
        """Close every port and connection, and wait for the thread."""
        assert self._loop is not None
        assert self._stop is not None
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join()
        for waiting in self._unheard:
            waiting.close()

    def _open(self, behaviour: Behaviour, context: ssl.SSLContext | None = None) -> str:
        assert self._loop is not None, "start it first"
        port = asyncio.run_coroutine_threadsafe(self._listen(behaviour, context), self._loop).result(
            _START_TIMEOUT_S
        )
        return f"https://localhost:{port}/" if context else f"http://127.0.0.1:{port}/"

    def _refused_url(self) -> str:
        """A port kept from everybody else, bound and never listened on."""
        unheard = socket.socket()
        unheard.bind(("127.0.0.1", 0))
        self._unheard.append(unheard)
        return f"http://127.0.0.1:{unheard.getsockname()[1]}/"

    def _run(self) -> None:
        asyncio.run(self._serve())

    async def _serve(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._stop = asyncio.Event()
        self._ready.set()
        await self._stop.wait()
        for server in self._servers:
            server.close()
        for _ in range(_LAST_TURNS):  # a TLS handshake that ends meanwhile begins another connection
            for task in self._connections:
                task.cancel()
            await asyncio.gather(*self._connections, asyncio.sleep(0), return_exceptions=True)
        for server in self._servers:
            await server.wait_closed()

    async def _listen(self, behaviour: Behaviour, context: ssl.SSLContext | None) -> int:
        async def on_connection(reader: StreamReader, writer: StreamWriter) -> None:
            task = asyncio.current_task()
            assert task is not None
            if self._stop is None or self._stop.is_set():
                writer.transport.abort()
                return
            self._connections.add(task)
            task.add_done_callback(self._connections.discard)
            try:
                await behaviour(reader, writer)
            except (ConnectionError, ssl.SSLError):
                pass  # the client gave up first, as it should
            finally:
                await _close(writer)

        # On one address only: `localhost` may be tried as ::1 first, and falls back to this one.
        server = await asyncio.start_server(on_connection, "127.0.0.1", 0, ssl=context)
        self._servers.append(server)
        port: int = server.sockets[0].getsockname()[1]
        return port

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()


async def _close(writer: StreamWriter) -> None:
    """Close, without waiting for a client that doesn't read any more."""
    task = asyncio.current_task()
    if task is not None and task.cancelling():
        writer.transport.abort()
    writer.close()
    try:
        await writer.wait_closed()
    except asyncio.CancelledError:
        writer.transport.abort()
        raise
    except (ConnectionError, ssl.SSLError):
        pass  # the client was not polite, either
