"""Where a response body goes while it comes: memory up to 1 MB, then a file of the spool."""

import asyncio
import contextlib
import hashlib
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO, TypeAlias

from postgui.model.content import Content
from postgui.model.problem import Problem, ProblemError

OpenSpool: TypeAlias = Callable[[], tuple[Path, BinaryIO]]
_MEMORY_BYTES = 1 << 20


class SinkStoppedError(Exception):
    """A thread that pours or writes is to leave off, because the person cancelled or the time is over."""


class BodySink:
    """Collects a body; beyond a megabyte it hashes and writes in a thread, never on the loop.

    `most_bytes` is how much it takes (None: any amount); it may be exceeded by one piece.
    """

    def __init__(self, open_spool: OpenSpool, most_bytes: int | None = None) -> None:
        self._open_spool = open_spool
        self._most_bytes = most_bytes
        self._pending: list[bytes] = []
        self._pending_bytes = 0
        self._hash = hashlib.sha256()
        self._path: Path | None = None
        self._file: BinaryIO | None = None
        self._writing = threading.Lock()
        self._stopped = False
        self._closed = False
        self._kept = False
        self.size_bytes = 0

    async def add(self, chunk: bytes) -> None:
        """Take the next bytes.

        Raises:
            ProblemError: The spool can't be written, as when the disk is full, or that was too much.
        """
        self._hold(chunk)
        if self._pending_bytes >= _MEMORY_BYTES:
            await asyncio.to_thread(self._write_out)
        self._check_size()

    def pour(self, pieces: Iterator[bytes]) -> None:
        """Take everything that `pieces` gives; in a thread.

        Raises:
            ProblemError: As `add`; and what `pieces` raises.
            SinkStoppedError: `stop` was called.
        """
        for piece in pieces:
            if self._stopped:
                raise SinkStoppedError
            self._hold(piece)
            if self._pending_bytes >= _MEMORY_BYTES:
                self._write_out()
            self._check_size()

    def write(self, data: memoryview) -> None:
        """Take bytes whose memory is used again afterwards, straight to the file; in a thread.

        Raises:
            ProblemError: As `add`.
            SinkStoppedError: `stop` was called.
        """
        with self._writing, _explained():
            if self._stopped:
                raise SinkStoppedError
            self._write_pending()
            self._put(data)
            self.size_bytes += len(data)
        self._check_size()

    def stop(self) -> None:
        """Let a thread in `pour` or `write` leave off soon."""
        self._stopped = True

    async def finish(self) -> Content:
        """Everything taken so far, as a body; the sink is closed, and the file is the caller's.

        Raises:
            ProblemError: The rest can't be written.
        """
        if self._path is None:
            data = b"".join(self._pending)
            return Content(data, None, len(data), hashlib.sha256(data).hexdigest())
        await asyncio.to_thread(self._finish_file)
        self._kept = True
        return Content(None, self._path, self.size_bytes, self._hash.hexdigest())

    async def release(self) -> None:
        """Let go of the file, also while a thread still writes; remove it unless `finish` gave it away.

        Closing and removing a big file takes longer than a frame, so a thread does it, even when
        waiting for it is given up.
        """
        self._stopped = self._closed = True
        if self._path is not None or self._writing.locked():
            await asyncio.shield(asyncio.to_thread(self._let_go))

    def _hold(self, chunk: bytes) -> None:
        self._pending.append(chunk)
        self._pending_bytes += len(chunk)
        self.size_bytes += len(chunk)

    def _check_size(self) -> None:
        if self._most_bytes is not None and self.size_bytes > self._most_bytes:
            raise ProblemError(_too_large(self._most_bytes))

    def _write_out(self) -> None:
        with self._writing, _explained():
            if not self._closed:
                self._write_pending()

    def _write_pending(self) -> None:
        if self._file is None:
            self._path, self._file = self._open_spool()
        for chunk in self._pending:
            self._put(memoryview(chunk))
        self._pending.clear()
        self._pending_bytes = 0

    def _put(self, data: memoryview) -> None:
        """Hash and write every byte: an unbuffered file may take some only, as when the disk fills up."""
        assert self._file is not None
        self._hash.update(data)
        while data:
            data = data[self._file.write(data) :]

    def _finish_file(self) -> None:
        try:
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
def _explained() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise ProblemError(
            Problem(
                "The answer could not be stored",
                f"Writing the body to disk failed: {error.strerror or error}.",
                "Free some space on the disk that holds the data folder, and send again.",
                "spool",
                str(error),
            )
        ) from error


def _too_large(most_bytes: int) -> Problem:
    return Problem(
        f"The body is larger than {most_bytes / 1_000_000:,g} MB",
        "Receiving was stopped there, so that it does not fill the disk; what had come is shown.",
        "If you want all of it, raise the limit: largest_body_mb under [send] in settings.toml (0: none).",
        "too-large",
    )
