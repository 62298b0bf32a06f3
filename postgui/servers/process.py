"""Runs an ASGI app on Hypercorn in a process of its own, on a free loopback port.

The child binds port 0 itself and reports the port through a pipe, so no other program can take the
port in between. The same pipe ends the child: when this side closes, by `stop` or because the
parent died in whatever way (the system closes the pipes of a killed process too), the child reads
the end of it and exits. Nothing here is imported by the child's app, and the app (Starlette) is
imported in the child only.
"""

import asyncio
import multiprocessing
import os
import signal
import socket
import threading
from collections.abc import Callable
from multiprocessing.connection import Connection
from types import TracebackType
from typing import Any, Self, TypeAlias

from postgui.model.problem import Problem, ProblemError
from postgui.translation import tr

AsgiApp: TypeAlias = Callable[..., Any]
START_TIMEOUT_S = 20.0
_STOP_TIMEOUT_S = 3.0
_BACKLOG = 128


class ServerProcess:
    """One server; `start` and `stop` block briefly, `start_async` and `stop_async` don't.

    `build_app` runs in the child, so it must be a function at the top of a module. Can be
    started again after `stop`, on another port.
    """

    def __init__(self, build_app: Callable[[], AsgiApp], *, name: str) -> None:
        self._build_app = build_app
        self._name = name
        self._process: multiprocessing.process.BaseProcess | None = None
        self._pipe: Connection[Any, Any] | None = None
        self.url = ""
        """`http://127.0.0.1:PORT` while it runs, else empty."""

    @property
    def pid(self) -> int:
        """The child's process id; 0 when there is none."""
        return (self._process.pid or 0) if self._process else 0

    @property
    def running(self) -> bool:
        return self._process is not None and self._process.is_alive()

    def start(self) -> str:
        """Start, wait until it accepts connections, and return its URL.

        Raises:
            ProblemError: It did not come up.
        """
        if self.running:
            return self.url
        self.stop()
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        self._pipe = ours
        self._process = context.Process(
            target=_serve, args=(self._build_app, theirs), name=self._name, daemon=True
        )
        try:
            self._process.start()
            # The child has its copy; while ours is open, its death would not end the pipe.
            theirs.close()
            port = ours.recv() if ours.poll(START_TIMEOUT_S) else None
        except (OSError, EOFError) as error:
            self.stop()
            raise ProblemError(self._failure(str(error))) from error
        if port is None:
            self.stop()
            raise ProblemError(self._failure(f"no answer within {START_TIMEOUT_S:g} s"))
        self.url = f"http://127.0.0.1:{port}"
        return self.url

    def stop(self) -> None:
        """End the child and wait for it; fine when there is none."""
        process, pipe = self._process, self._pipe
        self._process = self._pipe = None
        self.url = ""
        if pipe is not None:
            pipe.close()
        if process is None:
            return
        if process.pid is not None:
            process.join(_STOP_TIMEOUT_S)
            if process.is_alive():
                process.kill()
                process.join()
        process.close()

    async def start_async(self) -> str:
        """`start` in a worker thread.

        Raises:
            ProblemError: It did not come up.
        """
        return await asyncio.to_thread(self.start)

    async def stop_async(self) -> None:
        """`stop` in a worker thread."""
        await asyncio.to_thread(self.stop)

    def _failure(self, detail: str) -> Problem:
        return Problem(
            tr("The {name} did not start", name=self._name),
            tr("Its process ended or gave no answer, so requests to it will be refused."),
            tr("Start the program again; a firewall or a virus scanner may forbid local servers."),
            "server-start",
            detail,
        )

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()


def start_playground() -> ServerProcess:
    """The playground, started (blocks until it answers, well under a second as a rule).

    Raises:
        ProblemError: It did not come up.
    """
    server = playground_process()
    server.start()
    return server


def playground_process() -> ServerProcess:
    """The playground, not started yet."""
    return ServerProcess(_build_playground, name="playground server")


def _build_playground() -> AsgiApp:
    from postgui.servers.playground import build_playground

    return build_playground()


def _serve(build_app: Callable[[], AsgiApp], pipe: "Connection[Any, Any]") -> None:
    """The child's whole life."""
    # Ctrl+C in a terminal reaches the child too; the parent alone decides.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_exit_with_parent, args=(pipe,), name="parent-watch", daemon=True).start()
    listener = socket.create_server(("127.0.0.1", 0), backlog=_BACKLOG)
    port = listener.getsockname()[1]
    app = build_app()
    # From here on connections wait in the backlog until the loop accepts them.
    pipe.send(port)
    asyncio.run(run_app(app, listener, asyncio.Event()))


def _exit_with_parent(pipe: "Connection[Any, Any]") -> None:
    try:
        pipe.recv()
    except (EOFError, OSError):
        # At once, whatever the loop is doing: there is nobody left to answer.
        os._exit(0)


async def run_app(app: AsgiApp, listener: socket.socket, stop: asyncio.Event) -> None:
    """Serve `app` on `listener`, which it takes over, until `stop` is set."""
    from hypercorn.asyncio import serve
    from hypercorn.config import Config

    config = Config()
    config.bind = [f"fd://{listener.detach()}"]
    config.accesslog = config.errorlog = None
    # Header names arrive as sent, for the echo; the playground lowers them for Starlette.
    config.h11_pass_raw_headers = True
    # Room for long URLs and big header blocks, and connections that live as long as a session.
    config.h11_max_incomplete_size = 1 << 20
    config.keep_alive_max_requests = 1_000_000
    config.keep_alive_timeout = 75
    await serve(app, config, shutdown_trigger=stop.wait)
