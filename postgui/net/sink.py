"""Where a response body goes while it comes: memory up to 1 MB, then a file of the spool."""

import asyncio
import contextlib
import hashlib
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic
from typing import BinaryIO, TypeAlias

from postgui.model.content import Content
from postgui.model.problem import ProblemError
from postgui.net.failure_body import not_stored

OpenSpool: TypeAlias = Callable[[], tuple[Path, BinaryIO]]
_MEMORY_BYTES = 1 << 20
_LATEST_S = 0.2
"""What is longer in memory than this goes to the file, once there is one: others read it there."""


class SinkStoppedError(Exception):
    """A thread that pours or writes is to leave off, because the person cancelled or the time is over."""


@dataclass(slots=True)
class _Held:
    """The end of the body, from byte `at` on, which is in memory; all before it is in the file."""

    at: int = 0
    chunks: list[bytes] = field(default_factory=list)
    size_bytes: int = 0


class BodySink:
    """Collects a body; beyond a megabyte it writes in a thread, never on the loop.

    `most_bytes` is how much it should take (None: any amount): with more than that it is `full`, which a
    thread heeds and a caller has to. One thread fills it at a time; `read` may be called on any other.
    """

    def __init__(self, open_spool: OpenSpool, most_bytes: int | None = None) -> None:
        self._open_spool = open_spool
        self.most_bytes = most_bytes
        self._held = _Held()
        self._path: Path | None = None
        self._file: BinaryIO | None = None
        self._written_at = monotonic()
        self._writing = threading.Lock()
        self._stopped = False
        self._closed = False
        self._kept = False
        self._failed = False

    @property
    def size_bytes(self) -> int:
        """How much has come."""
        held = self._held
        return held.at + held.size_bytes

    @property
    def stored_bytes(self) -> int:
        """How much of it is in the file."""
        return self._held.at

    @property
    def path(self) -> Path | None:
        """The file, once there is one."""
        return self._path

    @property
    def full(self) -> bool:
        """Whether more has come than was wanted."""
        return self.most_bytes is not None and self.size_bytes > self.most_bytes

    def read(self, start: int, limit: int) -> bytes:
        """What has come from byte `start` on, at most `limit` bytes; quick, it never waits for a writer.

        Raises:
            OSError: The file can't be read.
        """
        held = self._held  # a writer puts another one in its place rather than change this
        if start >= held.at:
            data = b"".join(held.chunks)
            return data[start - held.at : start - held.at + limit]
        assert self._path is not None
        with self._path.open("rb", buffering=0) as file:
            file.seek(start)
            return file.read(min(limit, held.at - start)) or b""

    async def add(self, chunk: bytes) -> None:
        """Take the next bytes.

        Raises:
            ProblemError: The spool can't be written, as when the disk is full.
        """
        self._hold(chunk)
        late = self._file is not None and monotonic() - self._written_at > _LATEST_S
        if late or self._held.size_bytes >= _MEMORY_BYTES:
            await asyncio.to_thread(self._write_out)

    def pour(self, pieces: Iterator[bytes]) -> bool:
        """Take everything that `pieces` gives, or until it is `full`; in a thread. Whether it was all.

        Raises:
            ProblemError: As `add`; and what `pieces` raises.
            SinkStoppedError: `stop` was called.
        """
        for piece in pieces:
            if self._stopped:
                raise SinkStoppedError
            self._hold(piece)
            if self._held.size_bytes >= _MEMORY_BYTES:
                self._write_out()
            if self.full:
                return False
        return True

    def write(self, data: memoryview) -> None:
        """Take bytes whose memory is used again afterwards, straight to the file; in a thread.

        Raises:
            ProblemError: As `add`.
            SinkStoppedError: `stop` was called.
        """
        with self._writing, self._explained():
            if self._stopped:
                raise SinkStoppedError
            self._write_held()
            self._put(data)

    def stop(self) -> None:
        """Let a thread in `pour` or `write` leave off soon."""
        self._stopped = True

    async def finish(self) -> Content:
        """Everything taken so far, as a body; the sink is closed, and the file is the caller's.

        After a disk refused, what is on it and no more. A file's hash takes as long as receiving it did, so
        whoever needs one makes it.

        Raises:
            ProblemError: The rest can't be written.
        """
        if self._path is None or (self._failed and self.size_bytes <= 2 * _MEMORY_BYTES):
            data = await asyncio.to_thread(self._all_of_it) if self._path else b"".join(self._held.chunks)
            return Content(data, None, len(data), hashlib.sha256(data).hexdigest())
        await asyncio.to_thread(self._finish_file)
        self._kept = True
        return Content(None, self._path, self.stored_bytes)

    async def release(self) -> None:
        """Let go of the file, also while a thread still writes; remove it unless `finish` gave it away.

        Closing and removing a big file takes longer than a frame, so a thread does it, even when
        waiting for it is given up.
        """
        self._stopped = self._closed = True
        if self._path is not None or self._writing.locked():
            await asyncio.shield(asyncio.to_thread(self._let_go))

    def _hold(self, chunk: bytes) -> None:
        self._held.chunks.append(chunk)
        self._held.size_bytes += len(chunk)

    def _all_of_it(self) -> bytes:
        at = self.stored_bytes
        return (self.read(0, at) if at else b"") + self.read(at, _MEMORY_BYTES * 2)

    def _write_out(self) -> None:
        with self._writing, self._explained():
            if not self._closed:
                self._write_held()

    def _write_held(self) -> None:
        """Move to the file what is in memory. If that fails, what is left there stays readable."""
        if self._file is None:
            self._path, self._file = self._open_spool()
        while self._held.chunks:
            first, *rest = self._held.chunks
            self._put(memoryview(first), rest)

    def _put(self, data: memoryview, rest: list[bytes] | None = None) -> None:
        """Write every byte: an unbuffered file may take some only, as when the disk fills up.

        `rest` comes after `data`, which is in memory, too; None: it is not there, or not for long.
        """
        assert self._file is not None
        at = self._held.at
        while data:
            count = self._file.write(data)
            at, data = at + count, data[count:]
            chunks = [] if rest is None else [bytes(data), *rest] if data else rest
            self._held = _Held(at, chunks, sum(map(len, chunks)))
        self._written_at = monotonic()

    def _finish_file(self) -> None:
        try:
            if not self._failed:
                self._write_out()
        finally:
            self._close_file()

    def _close_file(self) -> None:
        with self._writing:
            self._closed = True
            if self._file is not None:
                self._file.close()
                self._file = None

    def _let_go(self) -> None:
        self._close_file()
        if self._path is not None and not self._kept:
            with contextlib.suppress(OSError):  # it goes with the spool's folder when the program ends
                self._path.unlink()

    @contextlib.contextmanager
    def _explained(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            self._failed = True
            raise ProblemError(not_stored(error)) from error
