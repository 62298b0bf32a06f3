"""Locust in processes of its own: starts them, reads their figures, and lets none of them live on.

Nothing of Locust or gevent is imported here. Each process has a pipe as standard input: when this side ends,
in whatever way, the other reads the end of it and exits (`resources/load/live_figures.py`).
"""

import asyncio
import contextlib
import importlib.util
import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
from collections import deque
from collections.abc import AsyncGenerator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from postgui.model.load import LoadEntry, LoadFailure, LoadFigures, LoadOptions, LoadPlan
from postgui.model.problem import Problem, ProblemError
from postgui.resource import resource_path
from postgui.translation import plural, tr

_MARK = b"@postgui "
_STOP_S = 8.0
_KEPT_LINES = 30
_LINE_BYTES = 16 * 1024 * 1024
_PORT = 5557
MASTER_WITHIN_S = 30
"""How long a worker looks for its master."""
NO_MASTER = "no-master"
"""Kind of the problem of a worker that found none."""
_LIBRARIES = "LD_LIBRARY_PATH"
_PATIENCE = "POSTGUI_MASTER_WITHIN_S"
_OURS_ALONE = ("PYTHONWARNINGS",)
"""Settings for our own Python that would stop another program."""


@dataclass(frozen=True, slots=True)
class LoadEnd:
    """All that Locust counted."""

    total: LoadEntry
    entries: tuple[LoadEntry, ...]
    failures: tuple[LoadFailure, ...]


@dataclass(frozen=True, slots=True)
class LoadCounts:
    """What Locust has counted of each request so far, in the order in which they came."""

    total: LoadEntry
    entries: tuple[LoadEntry, ...]


@dataclass(frozen=True, slots=True)
class LoadNews:
    """Something that the one who waits should know: `Waiting for workers`."""

    text: str


def locust_command() -> tuple[str, ...]:
    """What starts Locust: this Python if it has it, else the program of that name.

    Raises:
        ProblemError: There is none.
    """
    frozen = getattr(sys, "frozen", False)
    if not frozen and importlib.util.find_spec("locust") is not None:
        return (sys.executable, "-m", "locust")
    if (found := shutil.which("locust")) is not None:
        return (found,)
    install = 'pip install "locust>=2.32"' if frozen else f'"{sys.executable}" -m pip install "locust>=2.32"'
    raise ProblemError(
        Problem(
            tr("Load tests need Locust, which is not installed"),
            tr("It is the engine that sends; PostGUI only tells it what."),
            tr("Install it: {install}", install=install),
            "no-locust",
        )
    )


@dataclass
class LoadEngine:
    """One load test. `stop` ends it early, with what was counted so far."""

    plan: LoadPlan
    options: LoadOptions
    _processes: list[asyncio.subprocess.Process] = field(default_factory=list)
    _said: deque[str] = field(default_factory=lambda: deque(maxlen=_KEPT_LINES))
    _met_master: bool = False
    stopped: bool = False

    async def run(self) -> AsyncGenerator[LoadFigures | LoadCounts | LoadNews | LoadEnd]:
        """Yield figures each second, and all that was counted at the end.

        There is no end for a worker of another, nor for one that was stopped before it sent anything.

        Closing the generator ends all processes.

        Raises:
            ProblemError: There is no Locust, or it ended before its time: says why. Of kind `NO_MASTER` if a
                worker looked in vain for its master.
        """
        command = await asyncio.to_thread(locust_command)
        folder = await asyncio.to_thread(tempfile.mkdtemp, prefix="postgui-load-")
        readers: list[asyncio.Task[None]] = []
        try:
            first = await self._start(command, Path(folder), readers)
            if self.stopped:
                self.stop()
            ended = False
            async for event in self._events(first):
                ended = ended or isinstance(event, LoadEnd)
                yield event
            status = await first.wait()
            if not ended and not self.stopped:
                self._check_end(status)
        finally:
            await self._end(readers)
            await asyncio.to_thread(shutil.rmtree, folder, ignore_errors=True)

    def _check_end(self, status: int) -> None:
        if self.options.part != "worker":
            raise ProblemError(self._broken(status))
        if not self._met_master and any("Failed to connect" in line for line in self._said):
            raise ProblemError(self._alone())
        if status not in (0, 1):
            raise ProblemError(self._broken(status))

    def stop(self) -> None:
        """Ask Locust to stop; what it counted still comes."""
        self.stopped = True
        for process in self._processes:
            if process.stdin is not None and process.returncode is None:
                with contextlib.suppress(OSError, RuntimeError):
                    process.stdin.write(b"stop\n")
            if self.options.part != "worker":
                break  # the first one is the master: it tells its workers

    async def _start(
        self, command: tuple[str, ...], folder: Path, readers: "list[asyncio.Task[None]]"
    ) -> asyncio.subprocess.Process:
        """Start all processes; the first is the one that tells."""
        await asyncio.to_thread(_write_files, folder, self.plan.text)
        files = f"{folder / 'locustfile.py'},{folder / 'live_figures.py'}"
        base = (*command, "-f", files, "--headless", "--only-summary", "--loglevel", "WARNING")
        options = self.options
        port = options.port or (_PORT if options.part != "alone" else await asyncio.to_thread(_free_port))
        if options.part == "worker":
            address = ("--master-host", options.host, "--master-port", str(port))
            return await self._spawn((*base, "--worker", *address), folder, readers)
        how = (
            *("--users", str(options.users), "--spawn-rate", f"{options.spawn_rate:g}"),
            *("--run-time", f"{max(1, round(options.run_time_s))}s", "--stop-timeout", "2"),
        )
        if options.part == "master":
            told = ("--master", "--master-bind-port", str(port), "--expect-workers", str(options.expected))
            return await self._spawn((*base, *how, *told), folder, readers)
        if not options.workers:
            return await self._spawn((*base, *how), folder, readers)
        ours = (
            *("--master", "--master-bind-host", "127.0.0.1", "--master-bind-port", str(port)),
            *("--expect-workers", str(options.workers)),
        )
        master = await self._spawn((*base, *how, *ours), folder, readers)
        for _ in range(options.workers):
            address = ("--master-host", "127.0.0.1", "--master-port", str(port))
            worker = await self._spawn((*base, "--worker", *address), folder, readers)
            readers.append(asyncio.create_task(self._drain(worker.stdout)))
        return master

    async def _spawn(
        self, command: tuple[str, ...], folder: Path, readers: "list[asyncio.Task[None]]"
    ) -> asyncio.subprocess.Process:
        """One process, out of reach of a Ctrl+C that is meant for us."""
        patience = {_PATIENCE: str(MASTER_WITHIN_S)} if self.options.part == "worker" else {}
        try:
            process = await asyncio.create_subprocess_exec(
                *command,
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                stderr=asyncio.subprocess.PIPE,
                env=_environment({**self.plan.environment, **patience}),
                cwd=folder,
                limit=_LINE_BYTES,
                start_new_session=os.name != "nt",
                creationflags=getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0),
            )
        except OSError as error:
            raise ProblemError(self._broken(None, error.strerror or str(error))) from error
        except ValueError as error:  # a secret with a zero byte, or half of a surrogate pair
            raise ProblemError(_not_in_environment(self.plan.environment)) from error
        self._processes.append(process)
        readers.append(asyncio.create_task(self._drain(process.stderr)))
        return process

    async def _drain(self, stream: asyncio.StreamReader | None) -> None:
        """Keep the last lines of what a process says, for the case that it fails."""
        while stream is not None and (line := await stream.readline()):
            if not line.startswith(_MARK):
                self._said.append(line.decode("utf-8", "replace").rstrip())

    async def _events(
        self, process: asyncio.subprocess.Process
    ) -> AsyncGenerator[LoadFigures | LoadCounts | LoadNews | LoadEnd]:
        assert process.stdout is not None
        if self.options.part == "master":
            count = self.options.expected
            yield LoadNews(plural("Waiting for {n} worker", "Waiting for {n} workers", count))
        elif self.options.part == "worker":
            yield LoadNews(
                tr(
                    "Waiting for the master at {master}, {limit} seconds at most",
                    master=self._master(),
                    limit=MASTER_WITHIN_S,
                )
            )
        while line := await process.stdout.readline():
            if not line.startswith(_MARK):
                continue
            message: dict[str, Any] = json.loads(line.removeprefix(_MARK))
            match message.pop("kind"):
                case "figures":
                    yield LoadFigures(**message)
                case "connected":
                    self._met_master = True
                    yield LoadNews(tr("Working for the master at {master}", master=self._master()))
                case "counts":
                    yield _counts_of(message)
                case "end":
                    yield _end_of(message)

    async def _end(self, readers: "list[asyncio.Task[None]]") -> None:
        """End what still lives; workers whose master is done are given the time to end by themselves."""
        over = bool(self._processes) and self._processes[0].returncode is not None
        living = [process for process in self._processes if process.returncode is None]
        for process in living:
            if process.stdin is not None:
                process.stdin.close()
        waits = [asyncio.create_task(process.wait()) for process in living]
        try:
            if waits and over:
                await asyncio.wait(waits, timeout=_STOP_S)
        finally:
            for process in living:
                if process.returncode is None:
                    with contextlib.suppress(ProcessLookupError):
                        process.kill()
            await asyncio.gather(*waits, return_exceptions=True)
            for reader in readers:
                reader.cancel()
            await asyncio.gather(*readers, return_exceptions=True)

    def _master(self) -> str:
        return f"{self.options.host}:{self.options.port or _PORT}"

    def _alone(self) -> Problem:
        return Problem(
            tr("There is no master at {master}", master=self._master()),
            tr(
                "Nothing answered there within {limit} seconds, so nothing was sent.",
                limit=MASTER_WITHIN_S,
            ),
            tr(
                "Start the one with --master first, and check its address, its --port and the "
                "firewall between."
            ),
            NO_MASTER,
            detail="\n".join(self._said),
        )

    def _broken(self, status: int | None, why: str = "") -> Problem:
        said = "\n".join(line for line in self._said if line)
        last = why or (self._said[-1] if self._said else tr("it said nothing"))
        what = (
            tr("Locust can't be started")
            if status is None
            else tr("Locust ended with status {status}", status=status)
        )
        return Problem(
            what, tr("It said: {last}", last=last), tr("Details have all that it said."), "load", detail=said
        )


def _not_in_environment(secrets: Mapping[str, str]) -> Problem:
    """The environment of a process holds text without zero bytes (POSIX.1-2017, section 8.1)."""
    names = [name for name, value in secrets.items() if "\0" in value or not _is_text(value)]
    return Problem(
        tr("A secret of the load test can't be handed to Locust: {names}", names=", ".join(names)),
        tr("Its value has a zero byte or half of a surrogate pair, which an environment can't hold."),
        tr("Correct the value."),
        "load",
    )


def _is_text(value: str) -> bool:
    try:
        os.fsencode(value)
    except UnicodeEncodeError:
        return False
    return True


def _write_files(folder: Path, text: str) -> None:
    (folder / "locustfile.py").write_bytes(text.encode("utf-8", "backslashreplace"))
    shutil.copyfile(resource_path("load", "live_figures.py"), folder / "live_figures.py")


def _environment(secrets: Mapping[str, str]) -> dict[str, str]:
    """Ours without what is meant for our own Python, and the secrets."""
    kept = {name: value for name, value in os.environ.items() if name not in _OURS_ALONE}
    if getattr(sys, "frozen", False):  # the packaged program has libraries of its own
        kept.pop(_LIBRARIES, None)
        if (before := kept.pop(f"{_LIBRARIES}_ORIG", None)) is not None:
            kept[_LIBRARIES] = before
    return {**kept, **secrets, "PYTHONUNBUFFERED": "1", "PYTHONIOENCODING": "utf-8:backslashreplace"}


def _free_port() -> int:
    """A port of loopback that nobody has at this moment."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _counts_of(message: Mapping[str, Any]) -> LoadCounts:
    return LoadCounts(LoadEntry(**message["total"]), tuple(LoadEntry(**each) for each in message["entries"]))


def _end_of(message: Mapping[str, Any]) -> LoadEnd:
    failures = [LoadFailure(**each) for each in message["failures"]]
    failures += [LoadFailure("", "", each["reason"], each["count"]) for each in message["faults"]]
    return LoadEnd(
        LoadEntry(**message["total"]),
        tuple(LoadEntry(**each) for each in message["entries"]),
        tuple(failures),
    )
