"""Which secrets there are: a readable list of names beside the keyring, which can't be listed.

It holds no values. Losing it loses no secret, only that `postgui secret list` knows it. Blocks.
"""

import hashlib
import os
from pathlib import Path

from postgui.storage.file import write_atomic
from postgui.storage.json_file import to_json
from postgui.storage.name_lists import read_name_lists
from postgui.storage.process_lock import locked

NO_LIST = (0, 0)
"""The stamp of a list of names that is not there."""


def account_of(root: Path | None, name: str) -> str:
    """The account of a secret: a hash of its collection's real path ("" for none), and its name."""
    real = os.path.realpath(root) if root is not None else ""
    return f"{hashlib.sha256(os.fsencode(real)).hexdigest()}:{name}"


class SecretNames:
    """Names by the real path of their collection, "" for none; read anew each time."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def of(self, root: Path | None) -> frozenset[str]:
        return frozenset(read_name_lists(self._path).get(_key(root), ()))

    def all(self) -> dict[str, tuple[str, ...]]:
        """Every name, by collection."""
        return {root: tuple(sorted(names)) for root, names in sorted(read_name_lists(self._path).items())}

    def stamp(self) -> tuple[int, int]:
        """Time (nanoseconds) and size of the list; `NO_LIST` while there is none."""
        try:
            status = self._path.stat()
        except OSError:
            return NO_LIST
        return status.st_mtime_ns, status.st_size

    def add(self, root: Path | None, name: str) -> None:
        """Raises OSError if it can't be written."""
        with locked(self._path):
            known = read_name_lists(self._path)
            names = known.get(_key(root), [])
            if name not in names:
                self._write({**known, _key(root): [*names, name]})

    def remove(self, root: Path | None, name: str) -> None:
        """Raises OSError if it can't be written."""
        if name not in self.of(root):
            return
        with locked(self._path):
            known = read_name_lists(self._path)
            known[_key(root)] = [each for each in known.get(_key(root), []) if each != name]
            self._write({place: left for place, left in known.items() if left})

    def _write(self, names: dict[str, list[str]]) -> None:
        write_atomic(self._path, to_json(names))


def _key(root: Path | None) -> str:
    return os.path.realpath(root) if root is not None else ""
