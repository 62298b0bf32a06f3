"""A body by reference: small ones in memory, big ones in a file, never one huge `str`."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class Content:
    """Bytes that were received or will be stored.

    Exactly one of `data` and `path` is set; an empty body has `data` b"".
    `size_bytes` and `sha256` (hex) are of these bytes: the decoded ones for a response. A body that has just
    been received into a file has no `sha256` yet. A file of the spool stays as long as anybody holds `lease`.
    """

    data: bytes | None = field(default=b"", repr=False)
    path: Path | None = None
    size_bytes: int = 0
    sha256: str = ""
    lease: Any = field(default=None, repr=False, compare=False)

    def head(self, limit: int) -> bytes:
        """The first `limit` bytes. Reads from disk when the body is a file.

        Raises:
            OSError: The spool file is gone or can't be read.
        """
        if self.data is not None:
            return self.data[:limit]
        if self.path is None:
            return b""
        with self.path.open("rb") as file:
            return file.read(limit)

    def copy_to(self, target: Path, stopped: Callable[[], bool] = lambda: False) -> bool:
        """Write the whole body into `target`, a megabyte at a time (for a worker thread).

        Returns:
            False if `stopped` said so on the way: `target` has only a part then.

        Raises:
            OSError: Reading or writing failed.
        """
        if self.path is None:
            target.write_bytes(self.data or b"")
            return True
        with self.path.open("rb") as source, target.open("wb") as out:
            while chunk := source.read(1 << 20):
                if stopped():
                    return False
                out.write(chunk)
        return True
