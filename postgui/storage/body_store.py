"""Bodies as zstd files named by the SHA-256 of their bytes: the same body is kept once.

Nothing counts references; whoever knows which bodies are still wanted calls `remove_orphans`.
Two processes may use one store. All functions block: never call them on the event loop.

There is no fsync: a power cut may cost the body of the last answers, which is no work of the
person's, while an fsync costs each send several milliseconds. A file is renamed into place when
it is complete, so killing the process leaves no half body.
"""

import hashlib
import os
import time
import uuid
from collections.abc import Callable, Container, Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from postgui.model.content import Content
from postgui.storage.data_folder import make_private

_STEP_BYTES = 256 << 10
_LEVEL = 3
_NEW_FILE = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
_GRACE_S = 3600.0
"""Younger files are never orphans: another process may be about to name them."""


class BodyStore:
    """The bodies below one folder, in sub-folders by the first two digits."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def put(self, data: bytes) -> str:
        """Keep `data`; returns its SHA-256 in hex.

        Raises:
            OSError: The disk refused.
        """
        import zstandard

        sha256 = hashlib.sha256(data).hexdigest()
        if self._renew(sha256):
            return sha256
        packed = zstandard.ZstdCompressor(_LEVEL, write_checksum=True).compress(data)

        def fill(file: BinaryIO) -> str:
            file.write(packed)
            return sha256

        return self._store(fill)

    def put_file(self, content: Content) -> str:
        """Keep a body of any size, in steps; does nothing when a body of its hash is there."""
        if content.data is not None:
            return self.put(content.data)
        if content.sha256 and self._renew(content.sha256):
            return content.sha256
        return self.put_chunks(chunks_of(content))[0]

    def put_chunks(self, chunks: Iterable[bytes]) -> tuple[str, int]:
        """Keep a body that comes in pieces; returns its SHA-256 in hex and its size.

        Raises:
            OSError: The disk refused, or `chunks` raised it; nothing is left behind.
        """
        import zstandard

        digest, size_bytes = hashlib.sha256(), 0
        compressor = zstandard.ZstdCompressor(_LEVEL, write_checksum=True)

        def fill(file: BinaryIO) -> str:
            nonlocal size_bytes
            with compressor.stream_writer(file, closefd=False) as out:
                for chunk in chunks:
                    digest.update(chunk)
                    size_bytes += len(chunk)
                    out.write(chunk)
            return digest.hexdigest()

        return self._store(fill), size_bytes

    def chunks(self, sha256: str) -> Iterator[bytes]:
        """A kept body, in steps.

        Raises:
            OSError: It is gone.
            ValueError: Its file is damaged.
        """
        import zstandard

        digest = hashlib.sha256()
        with self._path(sha256).open("rb") as file:
            try:
                with zstandard.ZstdDecompressor().stream_reader(file) as reader:
                    while chunk := reader.read(_STEP_BYTES):
                        digest.update(chunk)
                        yield chunk
            except zstandard.ZstdError as error:
                raise ValueError(f"the stored body {sha256} is damaged: {error}") from error
        if digest.hexdigest() != sha256:  # a file that ends too early is no error to zstd
            raise ValueError(f"the stored body {sha256} is incomplete")

    def read(self, sha256: str) -> bytes:
        """A whole body that is known to be small."""
        return b"".join(self.chunks(sha256))

    def extract(self, sha256: str, target: Path) -> None:
        """Write a body to `target` as it was received."""
        with target.open("wb") as file:
            for chunk in self.chunks(sha256):
                file.write(chunk)

    def remove(self, hashes: Iterable[str]) -> None:
        """Delete these bodies; those that are not there are fine."""
        for sha256 in hashes:
            with suppress(OSError):  # Windows: somebody reads it now, so it stays as an orphan
                self._path(sha256).unlink(missing_ok=True)

    def stored_sizes(self) -> Iterator[tuple[str, int]]:
        """SHA-256 and size on disk of every body."""
        for path in self._folder.glob("??/*.zst"):
            with suppress(FileNotFoundError):
                yield path.stem, path.stat().st_size

    def remove_orphans(self, wanted: Container[str], *, grace_s: float = _GRACE_S) -> int:
        """Delete bodies that are not `wanted` and what crashes left; returns how many.

        Files younger than `grace_s` stay: somebody may be about to want them.
        """
        oldest = time.time() - grace_s
        removed = 0
        leftovers = self._folder.glob(".new-*")
        orphans = (path for path in self._folder.glob("??/*.zst") if path.stem not in wanted)
        for path in (*leftovers, *orphans):
            with suppress(OSError):  # another process was quicker, or reads it now (Windows)
                if path.stat().st_mtime <= oldest:
                    path.unlink()
                    removed += 1
        return removed

    def _store(self, fill: Callable[[BinaryIO], str]) -> str:
        """Make a file for this user only; `fill` writes what is packed and returns its name."""
        temporary = self._folder / f".new-{uuid.uuid4().hex}"
        try:
            handle = os.open(temporary, _NEW_FILE, 0o600)
        except FileNotFoundError:
            make_private(self._folder)
            handle = os.open(temporary, _NEW_FILE, 0o600)
        try:
            with os.fdopen(handle, "wb") as file:
                sha256 = fill(file)
            target = self._path(sha256)
            make_private(target.parent)
            temporary.replace(target)
        except BaseException:
            with suppress(OSError):
                temporary.unlink()
            raise
        return sha256

    def _renew(self, sha256: str) -> bool:
        """Whether the body is here; if so, it counts as young again.

        A power cut can leave a file without bytes under its name; zstd never writes one.
        """
        path = self._path(sha256)
        try:
            if not path.stat().st_size:
                return False
            os.utime(path)
        except OSError:
            return False
        return True

    def _path(self, sha256: str) -> Path:
        return self._folder / sha256[:2] / f"{sha256}.zst"


def chunks_of(content: Content) -> Iterator[bytes]:
    """The bytes of a body, in steps small enough that nothing holds the interpreter for long.

    Raises:
        OSError: The spool file is gone or can't be read.
    """
    if content.path is None:
        data = content.data or b""
        yield from (data[at : at + _STEP_BYTES] for at in range(0, len(data), _STEP_BYTES))
        return
    with content.path.open("rb") as file:
        while chunk := file.read(_STEP_BYTES):
            yield chunk
