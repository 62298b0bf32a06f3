"""Locks between the processes that share a data folder. The system frees them when a process ends, however.

Where the disk has no locks (some network drives) everybody gets them: two windows there are no worse
off than without any. All functions block: call them through `Writer`, or in a thread.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from postgui.storage.data_folder import make_private

if TYPE_CHECKING:
    from filelock import BaseFileLock

_PRIVATE_FILE = 0o600
_PATIENCE_S = 10.0


class ProcessLock:
    """One lock, named by its file, which holds nothing."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock: BaseFileLock | None = None

    def take(self) -> bool:
        """Take it unless another process (or another object here) has it.

        Raises:
            OSError: The file can't be made.
        """
        import filelock

        if self._lock is None:
            make_private(self._path.parent)
            lock = _lock_of(self._path)
            try:
                lock.acquire(blocking=False)
            except filelock.Timeout:
                return False
            except NotImplementedError:
                return True
            self._lock = lock
        return True

    def release(self) -> None:
        """Give it back; the file may stay. Twice is fine."""
        if self._lock is not None:
            self._lock.release()
            self._lock = None


@contextmanager
def locked(file: Path) -> Iterator[None]:
    """Around reading, changing and replacing `file`: no other process does so meanwhile.

    One that keeps the lock for ten seconds has been stopped; it is not waited for any longer.

    Raises:
        OSError: The folder can't be written.
    """
    import filelock

    make_private(file.parent)
    lock = _lock_of(file.with_name(f".{file.name}.lock"))
    try:
        lock.acquire(timeout=_PATIENCE_S, poll_interval=0.01)
    except (filelock.Timeout, NotImplementedError):
        yield
        return
    try:
        yield
    finally:
        lock.release()


def _lock_of(path: Path) -> "BaseFileLock":
    import filelock

    # Taken by one thread and given back by another: the lock belongs to the process.
    return filelock.FileLock(path, mode=_PRIVATE_FILE, thread_local=False)
