"""Writing files so that a crash leaves the old bytes or the new ones, and in the order asked for."""

import asyncio
import errno
import os
import tempfile
import threading
from collections.abc import Callable
from concurrent.futures import Future, InvalidStateError
from contextlib import suppress
from functools import partial
from pathlib import Path
from queue import SimpleQueue
from typing import Any, ParamSpec, TypeAlias, TypeVar

from postgui.model.problem import Problem, ProblemError
from postgui.translation import mark, tr

P = ParamSpec("P")
T = TypeVar("T")

_PRIVATE_FILE = 0o600
_SHARED_FILE = 0o666
_PREFIX, _SUFFIX = ".postgui-", ".tmp"


def write_atomic(path: Path, data: bytes, *, private: bool = True) -> None:
    """Put `data` at `path`, whole or not at all; a file that was there keeps its permissions.

    A new file is for this user only, unless it is not `private`: then the umask says. A symbolic
    link stays one: what it points to is written. Blocks until the disk has it: call it through
    `Writer`.

    Raises:
        OSError: Nothing was changed at `path`.
    """
    target = path.resolve() if path.is_symlink() else path
    # Renaming over a file needs no right to write it, but who made it read-only meant it.
    if target.exists() and not os.access(target, os.W_OK):
        os.close(os.open(target, os.O_WRONLY))  # fails with the reason: its permissions, or all of the disk's
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(target))
    handle, name = tempfile.mkstemp(prefix=_PREFIX, suffix=_SUFFIX, dir=target.parent)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            temporary.chmod(target.stat().st_mode & 0o777)
        else:
            temporary.chmod(_PRIVATE_FILE if private else _SHARED_FILE & ~_umask())
        temporary.replace(target)
    except BaseException:
        with suppress(OSError):
            temporary.unlink()
        raise
    _sync_folder(target.parent)


def remove_leftovers(folder: Path) -> None:
    """Delete what `write_atomic` left in `folder` when its process was killed; nobody may write there now."""
    for path in folder.glob(f"{_PREFIX}*{_SUFFIX}"):
        with suppress(OSError):
            path.unlink()


def disk_problem(error: OSError, what: str) -> ProblemError:
    """`error` in words; `what` was tried, as in 'Create user.yml could not be saved'."""
    if error.errno in _REASONS:
        meaning, advice = map(tr, _REASONS[error.errno])
    else:
        meaning, advice = error.strerror or str(error), tr("Check the folder and the disk, then try again.")
    return ProblemError(Problem(what, meaning, advice, kind="disk", detail=str(error)))


_READ_ONLY = (
    mark("The folder or file can't be written by you."),
    mark("Change its permissions, or choose another folder."),
)
_REASONS = {
    errno.EACCES: _READ_ONLY,
    errno.EPERM: _READ_ONLY,
    errno.EROFS: (mark("The disk is read-only."), mark("Choose a folder on another disk.")),
    errno.ENOSPC: (mark("The disk is full, or your share of it."), mark("Free some space, then try again.")),
    getattr(errno, "EDQUOT", errno.ENOSPC): (
        mark("Your disk quota is used up."),
        mark("Free some space, then try again."),
    ),
    errno.ENOENT: (
        mark("The file or its folder is not there."),
        mark("Check the path. If it was there before, refresh the collection."),
    ),
    errno.ENAMETOOLONG: (
        mark("The path is too long for this disk."),
        mark("Choose a shorter name or folder."),
    ),
    errno.ENOTDIR: (mark("A part of its path is not a folder."), mark("Choose another folder.")),
}


def _umask() -> int:
    # Only setting tells the present one, and other threads may create files meanwhile: the
    # process-wide value is therefore read where the system shows it, else taken as usual.
    with suppress(OSError, ValueError, StopIteration):
        lines = Path("/proc/self/status").read_text("ascii").splitlines()
        return int(next(line.split()[1] for line in lines if line.startswith("Umask:")), 8)
    return 0o022


def _sync_folder(folder: Path) -> None:
    """Make the new name itself survive a power cut, where folders can be synced."""
    if os.name == "nt":
        return
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


class Writer:
    """One thread that does all disk writes, so that no write overtakes an earlier one.

    A disk that does not answer stops this thread and nothing else: not even the end of the program.
    """

    def __init__(self, name: str = "postgui-writer") -> None:
        self._name = name
        self._jobs: SimpleQueue[_Job | None] = SimpleQueue()
        self._thread: threading.Thread | None = None
        self._closed = False

    async def run(self, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Call `function` on the writer thread, after everything that was asked for before.

        A write that was asked for happens, even when the task that waits for it is cancelled.

        Raises:
            RuntimeError: The writer was closed.
        """
        if self._closed:
            raise RuntimeError("the writer is closed")
        if self._thread is None:
            # A daemon: Python would wait at its end for a thread that a dead network drive holds.
            self._thread = threading.Thread(target=self._work, name=self._name, daemon=True)
            self._thread.start()
        future: Future[T] = Future()
        self._jobs.put((partial(function, *args, **kwargs), future))
        return await asyncio.shield(asyncio.wrap_future(future))

    def close(self, patience_s: float = 10.0) -> bool:
        """Finish what is queued and stop the thread; False if the disk did not answer within `patience_s`."""
        self._closed = True
        if self._thread is None:
            return True
        self._jobs.put(None)
        self._thread.join(patience_s)
        is_stuck = self._thread.is_alive()
        self._thread = None
        return not is_stuck

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            function, future = job
            try:
                result = function()
            except BaseException as error:  # noqa: BLE001 (it is the caller's, who waits)
                _settle(future, error=error)
            else:
                _settle(future, result=result)
            del job, function, future  # not kept alive until the next job comes


def _settle(future: "Future[Any]", *, result: object = None, error: BaseException | None = None) -> None:
    with suppress(InvalidStateError):  # cancelled: the loop was closed before the disk answered
        if error is None:
            future.set_result(result)
        else:
            future.set_exception(error)


_Job: TypeAlias = tuple[Callable[[], Any], "Future[Any]"]
