"""The mock server in a process of its own, so that the window does not wait for it, nor it for the window.

The same pipe carries what came in and ends the child: when this side closes, or dies in whatever way, the
child reads the end of it and exits.
"""

import asyncio
import multiprocessing
import os
import signal
import socket
import threading
from collections.abc import AsyncGenerator, Sequence
from multiprocessing.connection import Connection
from typing import Any

from postgui.model.mock import MockAnswer, MockEntry, MockManner
from postgui.model.problem import Problem, ProblemError
from postgui.translation import tr

_BACKLOG = 128
_START_S = 20.0
_STOP_S = 3.0


class MockProcess:
    """One run of a mock server on loopback; made anew for the next."""

    def __init__(self) -> None:
        self._process: multiprocessing.process.BaseProcess | None = None
        self._pipe: Connection[Any, Any] | None = None

    async def start(self, answers: Sequence[MockAnswer], port: int, manner: MockManner) -> str:
        """Serve `answers` in that manner on `port` (0: a free one); returns `http://127.0.0.1:PORT`.

        Raises:
            ProblemError: The port is taken, or it did not come up.
        """
        return await asyncio.to_thread(self._start, tuple(answers), port, manner)

    async def entries(self) -> AsyncGenerator[MockEntry]:
        """What came in, as it comes, until it ends."""
        pipe = self._pipe
        while pipe is not None:
            try:
                yield await asyncio.to_thread(pipe.recv)
            except (EOFError, OSError):
                return

    def ask_to_end(self) -> None:
        """End the child; `entries` then comes to its end. Does not block."""
        if self._process is not None and self._process.is_alive():
            self._process.kill()  # it holds nothing that could be lost

    async def close(self) -> None:
        """Clear up what is left of the child, which is ended first. Twice is fine."""
        self.ask_to_end()
        process, pipe = self._process, self._pipe
        self._process = self._pipe = None
        if process is not None:
            await asyncio.to_thread(process.join, _STOP_S)
            process.close()
        if pipe is not None:
            pipe.close()

    def _start(self, answers: tuple[MockAnswer, ...], port: int, manner: MockManner) -> str:
        context = multiprocessing.get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self._process = context.Process(
            target=_serve, args=(answers, port, manner, theirs), name="mock server", daemon=True
        )
        self._process.start()
        theirs.close()
        try:
            told = self._pipe.recv() if self._pipe.poll(_START_S) else None
        except (EOFError, OSError):
            told = None
        if isinstance(told, int):
            return f"http://127.0.0.1:{told}"
        raise ProblemError(port_problem(port, str(told or "the server did not start")))


def listen(port: int) -> socket.socket:
    """A listener on loopback.

    Raises:
        ProblemError: The port is taken, or not for everybody.
    """
    try:
        return socket.create_server(("127.0.0.1", port), backlog=_BACKLOG)
    except OSError as error:
        raise ProblemError(port_problem(port, error.strerror or str(error))) from error


def port_problem(port: int, why: str) -> Problem:
    return Problem(
        tr("Port {port} can't be used: {why}", port=port, why=why),
        tr("Another program may be listening there."),
        tr("Choose another port, or none (0) for a free one."),
        "port",
    )


def _serve(
    answers: tuple[MockAnswer, ...], port: int, manner: MockManner, pipe: "Connection[Any, Any]"
) -> None:
    """The child's whole life."""
    from postgui.servers.mock import build_mock
    from postgui.servers.process import run_app

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in a terminal is the parent's to hear
    threading.Thread(target=_exit_with_parent, args=(pipe,), name="parent-watch", daemon=True).start()
    try:
        listener = socket.create_server(("127.0.0.1", port), backlog=_BACKLOG)
    except OSError as error:
        pipe.send(error.strerror or str(error))
        return
    pipe.send(listener.getsockname()[1])
    asyncio.run(run_app(build_mock(answers, pipe.send, manner), listener, asyncio.Event()))


def _exit_with_parent(pipe: "Connection[Any, Any]") -> None:
    try:
        pipe.recv()
    except (EOFError, OSError):
        os._exit(0)
