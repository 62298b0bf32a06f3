"""Big response bodies of this session: files that a download fills, removed when the program ends."""

import os
import shutil
import uuid
from pathlib import Path
from typing import BinaryIO

from postgui.storage.data_folder import make_private


class Spool:
    """A folder of this process's own under `<data>/spool`; nothing is made before the first file."""

    def __init__(self, data_dir: Path) -> None:
        self._root = data_dir / "spool"
        self._folder = self._root / str(os.getpid())

    def open(self) -> tuple[Path, BinaryIO]:
        """A new empty file, open for writing; the caller closes it.

        Raises:
            OSError: The data folder can't be written.
        """
        make_private(self._folder)
        path = self._folder / uuid.uuid4().hex
        return path, path.open("wb", buffering=0)

    def close(self) -> None:
        """Remove this process's files, and those of processes that ended without (blocks: a thread)."""
        if not self._root.is_dir():
            return
        for folder in self._root.iterdir():
            if folder == self._folder or not _is_running(folder.name):
                shutil.rmtree(folder, ignore_errors=True)


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
