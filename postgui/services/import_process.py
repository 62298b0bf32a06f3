"""An import in a process of its own: the window stays alive, and Cancel ends it at any moment.

What was read stays over there until its files are staged; only what is shown comes through the pipe.
"""

import asyncio
import contextlib
import logging
import multiprocessing
from collections.abc import Callable
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from postgui.model.problem import Problem, ProblemError
from postgui.translation import tr

if TYPE_CHECKING:
    from postgui.services.import_job import ImportJob, Preview, Staged
    from postgui.services.import_plan import Mode

_STOP_TIMEOUT_S = 3.0
_TOLD_EVERY = 20


@dataclass(frozen=True, slots=True)
class Given:
    """What to import: the file, folder or zip file of `paths`, or several files; or `data`, called `name`.

    `format_id` is an importer's, where the person chose one; "" has it found by the content.
    """

    paths: tuple[Path, ...] = ()
    data: bytes = field(default=b"", repr=False)
    name: str = ""
    format_id: str = ""


@dataclass(frozen=True, slots=True)
class Order:
    """What to make of it, as `ImportJob.stage` takes it."""

    root: Path
    token: str
    mode: "Mode" = "keep"
    ticked: frozenset[int] | None = None


Wish: TypeAlias = "Given | Order"


class ImportProcess:
    """One child process for one import; close it in the end."""

    def __init__(self) -> None:
        self._process: multiprocessing.process.BaseProcess | None = None
        self._pipe: Connection[Any, Any] | None = None

    async def read(self, given: Given) -> "Preview":
        """Read a source; cancelling ends the process.

        Raises:
            ProblemError: It can't be read, nobody knows it, or it is broken.
        """
        found: Preview = await self._ask(given, lambda _done: None)
        return found

    async def stage(self, order: Order, progress: Callable[[int], None]) -> "Staged":
        """Write the files aside; `progress` gets how many requests are done.

        Raises:
            ProblemError: The target is no place for them, or the disk refuses.
        """
        staged: Staged = await self._ask(order, progress)
        return staged

    async def close(self) -> None:
        """End the process, whatever it does. Twice is fine."""
        process, self._process = self._process, None
        pipe, self._pipe = self._pipe, None
        if process is not None:
            process.kill()
            await asyncio.shield(asyncio.to_thread(process.join, _STOP_TIMEOUT_S))
        if pipe is not None:
            pipe.close()

    async def _ask(self, wish: Wish, progress: Callable[[int], None]) -> Any:
        try:
            pipe = await asyncio.to_thread(self._started)
            await asyncio.to_thread(pipe.send, wish)
            while isinstance(answer := await asyncio.to_thread(pipe.recv), int):
                progress(answer)
        except (OSError, EOFError, ValueError) as error:
            await self.close()
            raise _ended(str(error)) from error
        except asyncio.CancelledError:
            await self.close()
            raise
        if isinstance(answer, Problem):
            raise ProblemError(answer)
        return answer

    def _started(self) -> "Connection[Any, Any]":
        if self._pipe is not None:
            return self._pipe
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        self._process = context.Process(target=_serve, args=(theirs,), name="postgui-import", daemon=True)
        self._process.start()
        theirs.close()
        self._pipe = ours
        return ours


def _serve(pipe: "Connection[Any, Any]") -> None:
    """In the child: answer one wish after the other, until the other side is gone."""
    job: ImportJob | None = None
    with contextlib.suppress(OSError, EOFError, KeyboardInterrupt):
        while True:
            wish: Wish = pipe.recv()
            try:
                if isinstance(wish, Given):
                    job = _read(wish)
                    pipe.send(job.preview())
                elif job is not None:
                    pipe.send(_stage(job, wish, pipe))
            except ProblemError as error:
                pipe.send(error.problem)
            except MemoryError:
                pipe.send(
                    Problem(tr("There is not enough memory for this import"), tr("Nothing was imported."))
                )
            except Exception as error:
                logging.getLogger(__name__).exception("an import failed")
                pipe.send(_fault(error))


def _read(given: Given) -> "ImportJob":
    from postgui.services.import_job import ImportJob
    from postgui.services.import_source import data_source, paths_source

    source = paths_source(given.paths) if given.paths else data_source(given.data, given.name)
    return ImportJob(source, given.format_id)


def _stage(job: "ImportJob", order: Order, pipe: "Connection[Any, Any]") -> "Staged":
    def tell(done: int) -> None:
        if done % _TOLD_EVERY == 0:
            pipe.send(done)

    return job.stage(order.root, order.token, order.mode, order.ticked, tell)


def _ended(detail: str) -> ProblemError:
    return ProblemError(
        Problem(
            tr("The process that reads the import ended"),
            tr("The machine may have run out of memory. Nothing was imported."),
            tr("Try again, or import a smaller part."),
            "worker",
            detail,
        )
    )


def _fault(error: Exception) -> Problem:
    return Problem(
        tr("The import failed"),
        tr("This is a fault of PostGUI's own. Nothing was imported."),
        tr("Please report it, with the file if you may."),
        "internal",
        f"{type(error).__name__}: {error}",
    )
