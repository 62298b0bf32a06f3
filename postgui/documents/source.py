"""Where the bytes of a document are: in memory, in a file that may still be growing, or still on their way.

A file is read by position rather than mapped: mapped pages count as this program's memory, a mapping has
to be renewed as the file grows, and on Windows it keeps the file from being deleted.
"""

import os
import threading
from pathlib import Path
from typing import Protocol

from postgui.model.exchange import Incoming


class ByteSource(Protocol):
    """Bytes by position.

    `size` is how many may be read, and only grows; `finished` says that it no longer does. `path` is the file
    that holds the first `stored` of them, for other processes to read.
    """

    @property
    def size(self) -> int: ...

    @property
    def finished(self) -> bool: ...

    @property
    def path(self) -> Path | None: ...

    @property
    def stored(self) -> int: ...

    def read(self, start: int, end: int) -> bytes:
        """The bytes from `start` up to `end`; fewer where the source ends."""

    def close(self) -> None:
        """Let go of the file. Twice is fine."""


class MemorySource:
    """Bytes that are in memory anyway."""

    path: Path | None = None
    stored = 0

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
        self._path = path
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

    @property
    def path(self) -> Path:
        return self._path

    @property
    def stored(self) -> int:
        return self._size

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


class ArrivingSource:
    """A body that is still received: in memory at first, in a file once there is much of it.

    What has come is noticed by `look`, so that the size stays the same while rows are made.
    """

    def __init__(self, body: Incoming) -> None:
        self._body = body
        self._file: FileSource | None = None  # kept open: it may be deleted before this is closed
        self._size = 0
        self._finished = self._closed = False
        self.look()

    @property
    def size(self) -> int:
        return self._size

    @property
    def finished(self) -> bool:
        return self._finished

    @property
    def path(self) -> Path | None:
        return self._file.path if self._file is not None else None

    @property
    def stored(self) -> int:
        return self._file.size if self._file is not None else 0

    def look(self, *, finished: bool = False) -> bool:
        """Take note of what has come, and whether that is all; whether anything is new.

        Raises:
            OSError: Its file is gone.
        """
        before = (self._size, self.stored, self._finished)
        if self._file is None and not self._closed and (path := self._body.path) is not None:
            self._file = FileSource(path, 0)
        if self._file is not None:
            self._file.grown(self._body.stored_bytes)
        self._size = max(self._size, self._body.size_bytes)
        self._finished = self._finished or finished
        return before != (self._size, self.stored, self._finished)

    def read(self, start: int, end: int) -> bytes:
        """The bytes from `start` up to `end`."""
        at, end = max(start, 0), min(end, self._size)
        if self._closed or at >= end:
            return b""
        data = b""
        if self._file is not None:
            self._file.grown(self._body.stored_bytes)
            data = self._file.read(at, end)
        while at + len(data) < end and (piece := self._body.read(at + len(data), end - at - len(data))):
            data += piece  # what is not in the file yet
        return data

    def close(self) -> None:
        """Let go of the file; read no more."""
        self._closed = True
        if self._file is not None:
            self._file.close()
