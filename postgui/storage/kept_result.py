"""What came of runs, load tests and monitors, kept from session to session: one small file for each path.

A convenience: what can't be read counts as not there. The number of files is bounded, the oldest go. All
functions block.
"""

import hashlib
from pathlib import Path
from typing import TypeVar

from postgui.storage.data_folder import DataFolder, make_private
from postgui.storage.file import write_atomic
from postgui.storage.json_file import from_json, to_json

MOST_FILES = 200
_LARGEST_BYTES = 20_000_000
T = TypeVar("T")


class KeptResults:
    """The results of one kind (`run`, `load`, `monitor`) of one data folder."""

    def __init__(self, data_dir: Path, kind: str) -> None:
        self._folder = DataFolder(data_dir).results / kind

    def read(self, key: str, kind: type[T]) -> T | None:
        """What was kept for `key`; None if there is nothing that can be read."""
        path = self._path(key)
        try:
            if path.stat().st_size > _LARGEST_BYTES:
                return None
            return from_json(path.read_bytes(), kind)
        except (OSError, ValueError):
            return None

    def write(self, key: str, value: object) -> None:
        """Keep `value` for `key`, in the place of what was kept.

        Raises:
            OSError: The disk refused.
        """
        make_private(self._folder)
        write_atomic(self._path(key), to_json(value))
        files = sorted(self._folder.glob("*.json"), key=_age, reverse=True)
        for old in files[MOST_FILES:]:
            old.unlink(missing_ok=True)

    def forget(self, key: str) -> None:
        """Take away what was kept for `key`; nothing is fine.

        Raises:
            OSError: The disk refused.
        """
        self._path(key).unlink(missing_ok=True)

    def _path(self, key: str) -> Path:
        return self._folder / f"{hashlib.sha256(key.encode('utf-8', 'surrogatepass')).hexdigest()[:32]}.json"


def _age(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:  # another process took it away
        return 0.0
