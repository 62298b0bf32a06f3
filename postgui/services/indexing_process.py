"""A helper process that indexes, checks and searches files, and can be ended at any moment.

It is started ahead, since that takes longer than most of its jobs. Its pipe is its life: when this side
closes, in whatever way, the child reads the end of it and exits. Results are a few bytes for each 64 KB of
file, so they come through the pipe as well, and nothing shared is left to clean up.
"""

import asyncio
import contextlib
import multiprocessing
import threading
from collections.abc import AsyncGenerator
from multiprocessing.connection import Connection
from typing import TYPE_CHECKING, Any, TypeAlias

from postgui.model.problem import Problem, ProblemError
from postgui.translation import tr

if TYPE_CHECKING:
    from postgui.documents.job import Job

_STOP_TIMEOUT_S = 3.0


class _Done:
    """The job is done; the helper waits for another."""


Message: TypeAlias = Any


class Helper:
    """One child process, for one job at a time."""

    def __init__(self) -> None:
        self._process: multiprocessing.process.BaseProcess | None = None
        self.busy = False
        self._killed = False  # the system may need a moment for it
        self._pipe: Connection[Any, Any] | None = None
        self._reader: threading.Thread | None = None
        self._starting = threading.Lock()
        self._news: asyncio.Queue[Message] = asyncio.Queue()
        self._loop = asyncio.get_running_loop()

    @property
    def alive(self) -> bool:
        return not self._killed and self._process is not None and self._process.is_alive()

    def start(self) -> None:
        """Start the child. It takes some milliseconds; the child is ready some hundred later.

        Raises:
            OSError: There is no memory or no permission for another process.
        """
        if self._killed:  # before its turn came
            return
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        self._pipe = ours
        with self._starting:
            self._process = context.Process(target=_serve, args=(theirs,), name="postgui-index", daemon=True)
            self._process.start()
            theirs.close()
            self._reader = threading.Thread(target=self._read, args=(ours,), name="index-news", daemon=True)
            self._reader.start()
        if self._killed:  # meanwhile, by one who no longer needs it
            self._process.kill()

    def run(self, job: "Job") -> AsyncGenerator[Any, None]:
        """Send the job; what comes is what it yields. Leaving early ends the process.

        Raises:
            ProblemError: The process is gone; while iterating also: the job failed.
        """
        self.busy = True
        self._send(job)
        return self._parts()

    async def _parts(self) -> AsyncGenerator[Any, None]:
        try:
            while True:
                message = await self._news.get()
                if isinstance(message, _Done):
                    self.busy = False
                    return
                if isinstance(message, Problem):
                    self.busy = not self.alive
                    raise ProblemError(message)
                yield message
        finally:
            if self.busy:
                self.kill()

    def tell(self, size: int, *, finished: bool) -> None:
        """Tell the running job that the file has grown."""
        with contextlib.suppress(ProblemError):  # `run` says that the process is gone
            self._send((size, finished))

    def kill(self) -> None:
        """End the process now, whatever it does; its handles are closed when `wait` returns."""
        self._killed = True
        if self._process is not None and self._process.pid is not None:
            self._process.kill()

    def wait(self) -> None:
        """Block until the process and its reader are gone."""
        with self._starting:
            pass
        if self._process is not None:
            self._process.join(_STOP_TIMEOUT_S)
        if self._reader is not None:
            self._reader.join(_STOP_TIMEOUT_S)

    def _send(self, message: Message) -> None:
        try:
            if self._pipe is None:
                raise OSError("not started")
            self._pipe.send(message)
        except (OSError, ValueError) as error:
            raise ProblemError(_gone(str(error))) from error

    def _read(self, pipe: "Connection[Any, Any]") -> None:
        """In a thread: hand over what the child says, until it is gone."""
        while True:
            try:
                message = pipe.recv()
            except (OSError, EOFError):
                message = _gone("the process ended")
                pipe.close()
            try:
                self._loop.call_soon_threadsafe(self._news.put_nowait, message)
            except RuntimeError:  # the loop is closed: nobody listens any more
                return
            if isinstance(message, Problem) and message.kind == "worker":
                return


class Helpers:
    """Helper processes: one is always started ahead, two at most are kept."""

    def __init__(self) -> None:
        self._idle: list[Helper] = []
        self._busy: set[Helper] = set()
        self._ending: list[Helper] = []
        self._closed = False

    async def warm(self) -> None:
        """Have one ready."""
        if not self._idle and not self._closed:
            self._idle.append(await self._started())

    async def take(self) -> Helper:
        """A helper of one's own, to be given back.

        Raises:
            ProblemError: No process can be started.
        """
        found: Helper | None = None
        while self._idle and found is None:
            idle = self._idle.pop()
            if idle.alive:
                found = idle
            else:
                self._ending.append(idle)
        helper = found or await self._started()
        self._busy.add(helper)
        return helper

    async def give_back(self, helper: Helper) -> None:
        """Keep it for the next job, unless it is dead or there are enough."""
        self._busy.discard(helper)
        if helper.alive and not helper.busy and not self._idle and not self._closed:
            self._idle.append(helper)
            return
        helper.kill()
        await asyncio.to_thread(helper.wait)

    async def close(self) -> None:
        """End all of them. Twice is fine."""
        self._closed = True
        ending = [*self._idle, *self._busy, *self._ending]
        self._idle.clear()
        self._busy.clear()
        self._ending.clear()
        for helper in ending:
            helper.kill()
        for helper in ending:
            await asyncio.to_thread(helper.wait)

    async def _started(self) -> Helper:
        helper = Helper()
        try:
            await asyncio.to_thread(helper.start)
        except OSError as error:
            raise ProblemError(_gone(str(error))) from error
        except asyncio.CancelledError:  # the thread goes on starting it: `close` waits for that
            helper.kill()
            self._ending.append(helper)
            raise
        return helper


def _gone(detail: str) -> Problem:
    return Problem(
        tr("A helper process of PostGUI ended unexpectedly"),
        tr("The machine may have run out of memory."),
        tr("Try again; save the body to a file if it is very large."),
        "worker",
        detail,
    )


def _serve(pipe: "Connection[Any, Any]") -> None:
    """In the child: one job after the other, until the pipe ends."""
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in a terminal is for the parent to answer
    import postgui.documents.job  # noqa: F401 - numpy and all, before the first job comes

    known = (0, False)

    def growth(wait_s: float) -> tuple[int, bool]:
        nonlocal known
        while pipe.poll(wait_s):
            known = pipe.recv()
            wait_s = 0.0
        return known

    with contextlib.suppress(EOFError, OSError):
        while True:
            job = pipe.recv()
            if isinstance(job, tuple):  # news of a file whose job is over
                continue
            known = (getattr(job, "size", 0), getattr(job, "finished", True))
            try:
                for part in job.parts(growth):
                    pipe.send(part)
            except (EOFError, BrokenPipeError, ConnectionResetError):
                raise
            except Exception as error:  # noqa: BLE001 - whatever it is, the parent is to hear of it
                pipe.send(job_failed(error))
            else:
                pipe.send(_Done())


def job_failed(error: Exception) -> Problem:
    """What a person hears of a job that failed."""
    return Problem(
        tr("The body cannot be read"),
        str(error) or type(error).__name__,
        tr("Send the request again, or save the body to a file."),
        "document",
        f"{type(error).__name__}: {error}",
    )
