"""Where a response body goes while it comes: memory up to 1 MB, then a file of the spool."""

import asyncio
import hashlib
import threading
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO, TypeAlias

from postgui.model.content import Content

OpenSpool: TypeAlias = Callable[[], tuple[Path, BinaryIO]]
_MEMORY_BYTES = 1 << 20


class BodySink:
    """Collects chunks; beyond a megabyte it hashes and writes in a thread, never on the loop."""

    def __init__(self, open_spool: OpenSpool) -> None:
        self._open_spool = open_spool
        self._pending: list[bytes] = []
        self._pending_bytes = 0
        self._hash = hashlib.sha256()
        self._path: Path | None = None
        self._file: BinaryIO | None = None
        self._writing = threading.Lock()
        self._closed = False
        self.size_bytes = 0

    async def add(self, chunk: bytes) -> None:
        """Take the next bytes.

        Raises:
            OSError: The spool can't be written, as when the disk is full.
        """
        self._pending.append(chunk)
        self._pending_bytes += len(chunk)
        self.size_bytes += len(chunk)
        if self._pending_bytes >= _MEMORY_BYTES:
            await asyncio.to_thread(self._write_out)

    async def finish(self) -> Content:
        """Everything taken so far, as a body; the sink is closed."""
        if self._path is None:
            data = b"".join(self._pending)
            return Content(data, None, len(data), hashlib.sha256(data).hexdigest())
        await asyncio.to_thread(self._finish_file)
        return Content(None, self._path, self.size_bytes, self._hash.hexdigest())

    def close(self) -> None:
        """Let go of the file, after a cancel too, when a thread may still be writing."""
        with self._writing:
            self._closed = True
            if self._file is not None:
                self._file.close()
                self._file = None

    def _write_out(self) -> None:
        with self._writing:
            if not self._closed:
                self._write_pending()

    def _write_pending(self) -> None:
        if self._file is None:
            self._path, self._file = self._open_spool()
        for chunk in self._pending:
            self._hash.update(chunk)
            _write_all(self._file, chunk)
        self._pending.clear()
        self._pending_bytes = 0

    def _finish_file(self) -> None:
        try:
            self._write_out()
        finally:
            self.close()


def _write_all(file: BinaryIO, data: bytes) -> None:
    """Write every byte: an unbuffered file may take a part of them only, as when the disk fills up."""
    view = memoryview(data)
    while view:
        view = view[file.write(view) :]
