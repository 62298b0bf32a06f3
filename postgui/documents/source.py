"""Where the bytes of a document are: in memory, or in a file that may still be growing.

A file is read by position rather than mapped: mapped pages count as this program's memory, a mapping has
to be renewed as the file grows, and on Windows it keeps the file from being deleted.
"""

import os
import threading
from pathlib import Path
from typing import Protocol


class ByteSource(Protocol):
    """Bytes by position.

    `size` is how many may be read, and only grows; `finished` says that it no longer does.
    """

    @property
    def size(self) -> int: ...

    @property
    def finished(self) -> bool: ...

    def read(self, start: int, end: int) -> bytes:
        """The bytes from `start` up to `end`; fewer where the source ends."""

    def close(self) -> None:
        """Let go of the file. Twice is fine."""


class MemorySource:
    """Bytes that are in memory anyway."""

    def __init__(self, data: bytes) -> None:
        self._data = data

    @property
    def size(self) -> int:
        return len(self._data)

    @property
    def finished(self) -> bool:
        return True

    def read(self, start: int, end: int) -> bytes:
        """The bytes from `start` up to `end`."""
        return self._data[max(start, 0) : max(end, 0)]

    def close(self) -> None:
        """Let go of the bytes."""
        self._data = b""


class FileSource:
    """A file, read by position.

    Without `size` the file is taken as it is now, and finished. With it the file is still being written
    and that many bytes are there; `grown` tells of more.
    """

    def __init__(self, path: Path, size: int | None = None) -> None:
        self.path = path
        # Unbuffered: a read is one system call into bytes of its own.
        self._file = path.open("rb", buffering=0)
        self._lock = threading.Lock()
        self._size = os.fstat(self._file.fileno()).st_size if size is None else size
        self._finished = size is None

    @property
    def size(self) -> int:
        return self._size

    @property
    def finished(self) -> bool:
        return self._finished

    def grown(self, size: int, *, finished: bool = False) -> None:
        """Take note that the first `size` bytes are written, and whether these are all."""
        self._size = max(self._size, size)
        self._finished = self._finished or finished

    def read(self, start: int, end: int) -> bytes:
        """The bytes from `start` up to `end`."""
        wanted = min(end, self._size) - max(start, 0)
        if wanted <= 0:
            return b""
        if hasattr(os, "pread"):
            return os.pread(self._file.fileno(), wanted, max(start, 0))
        with self._lock:  # Windows has no reading by position
            self._file.seek(max(start, 0))
            return self._file.read(wanted) or b""

    def read_into(self, room: memoryview, start: int) -> None:
        """Fill `room` with the bytes from `start`: fresh memory for each step would cost a third more.

        Raises:
            EOFError: The file is shorter than was said.
        """
        done = 0
        while done < len(room):
            if hasattr(os, "preadv"):
                got = os.preadv(self._file.fileno(), [room[done:]], start + done)
            else:
                with self._lock:
                    self._file.seek(start + done)
                    got = self._file.readinto(room[done:]) or 0
            if not got:
                raise EOFError(f"{self.path} ends at {start + done}")
            done += got

    def close(self) -> None:
        """Close the file. Twice is fine."""
        self._file.close()
