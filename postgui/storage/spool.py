"""Big response bodies of this session: files that a download fills, removed when nobody needs them any more.

Removing one can take longer than a frame, so a thread does it. What a process could not remove goes at the
end, or when the next one starts.
"""

import os
import shutil
import threading
import time
import uuid
import weakref
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from postgui.storage.data_folder import make_private

_CLOCK_S = 1.0
"""File systems tell the time less exactly than the clock does."""


class Lease:
    """Whoever holds it may read a file of the spool, which goes with the last holder.

    Other processes get None in its place: whoever sends them to the file holds it for them.
    """

    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> tuple[type[None], tuple[()]]:
        return type(None), ()


class Spool:
    """A folder of this process's own under `<data>/spool`; nothing is made before the first file."""

    def __init__(self, data_dir: Path) -> None:
        self._root = data_dir / "spool"
        self._folder = self._root / str(os.getpid())
        self._born_s = time.time()
        self._changing = threading.Lock()
        self._unwanted: list[Path] = []
        self._remover: threading.Thread | None = None

    def open(self) -> tuple[Path, BinaryIO]:
        """A new empty file, open for writing; the caller closes it.

        Raises:
            OSError: The data folder can't be written.
        """
        make_private(self._folder)
        path = self._folder / uuid.uuid4().hex
        return path, path.open("wb", buffering=0)

    def lease(self, path: Path) -> Lease:
        """From now on the file is there as long as somebody holds this."""
        lease = Lease(path)
        # `close` removes all of them, so nothing is left to do when the interpreter ends.
        weakref.finalize(lease, self._let_go, path).atexit = False
        return lease

    def sweep(self) -> None:
        """Remove what processes left that are gone (blocks: a thread)."""
        if not self._root.is_dir():
            return
        for folder in self._root.iterdir():
            if folder == self._folder:  # of one that had our number before us
                for path in folder.iterdir():
                    with suppress(OSError):  # it went just now
                        if path.stat().st_mtime < self._born_s - _CLOCK_S:
                            _removed(path)
            elif not _is_running(folder.name):
                shutil.rmtree(folder, ignore_errors=True)

    def close(self) -> None:
        """Remove this process's files, and those of processes that ended without (blocks: a thread)."""
        if self._remover is not None:
            self._remover.join()
        self.sweep()
        shutil.rmtree(self._folder, ignore_errors=True)

    def _let_go(self, path: Path) -> None:
        """Called wherever the last holder lets go, so it only says what is to be done."""
        with self._changing:
            self._unwanted.append(path)
            if self._remover is None:
                self._remover = threading.Thread(target=self._remove, name="remove bodies", daemon=True)
                self._remover.start()

    def _remove(self) -> None:
        kept: list[Path] = []
        while True:
            with self._changing:
                paths, self._unwanted = self._unwanted, []
                if not paths:
                    self._unwanted = kept  # Windows: somebody has it open, so it is tried again
                    self._remover = None
                    return
            kept += [path for path in paths if not _removed(path)]


def _removed(path: Path) -> bool:
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return False
    return True


def _is_running(pid: str) -> bool:
    if not pid.isdecimal():
        return True  # not ours to remove
    if os.name == "nt":  # signal 0 would end the process there
        return _windows_running(int(pid))
    try:
        os.kill(int(pid), 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True


def _windows_running(pid: int) -> bool:
    import ctypes

    query_limited = 0x1000  # PROCESS_QUERY_LIMITED_INFORMATION
    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 (absent elsewhere, for mypy too)
    handle = kernel.OpenProcess(query_limited, False, pid)
    if not handle:
        return False
    kernel.CloseHandle(handle)
    return True
