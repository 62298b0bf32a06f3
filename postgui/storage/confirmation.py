"""What the person allowed a collection to do that its own files must not be able to allow.

A collection may come from anybody, so this is kept in the data folder, by the collection's real path: one
that is moved or renamed has to be allowed it anew.
"""

import json
from pathlib import Path

from postgui.storage.data_folder import DataFolder
from postgui.storage.file import disk_problem, write_atomic
from postgui.storage.name_lists import read_name_lists
from postgui.storage.process_lock import locked
from postgui.translation import tr

FORWARDING = "forward_authorization"
"""Send Authorization on to other origins."""
SCRIPTS = "scripts"
"""Run Python, and send requests from scripts."""


class Confirmations:
    """Which collections may do one thing; a few lines, read when they are others."""

    def __init__(self, data_dir: Path, what: str = FORWARDING) -> None:
        self._path = DataFolder(data_dir).confirmations
        self._what = what
        self._roots: frozenset[str] = frozenset()
        self._seen: tuple[int, int] | None = None

    def has(self, root: Path) -> bool:
        return _key(root) in self._known()

    def put(self, root: Path, confirmed: bool) -> None:
        """Allow it, or no longer. Blocks: call it through `Writer`.

        Raises:
            ProblemError: It could not be written; it counts until the program ends.
        """
        here = {_key(root)}
        known = self._known()
        self._roots = known | here if confirmed else known - here
        try:
            with locked(self._path):
                kept = self._read()  # another window may have confirmed something meanwhile
                others = frozenset(kept.get(self._what, ()))
                self._roots = others | here if confirmed else others - here
                kept[self._what] = sorted(self._roots)
                write_atomic(self._path, json.dumps(kept, indent=2).encode())
                self._seen = self._state()
        except OSError as error:
            raise disk_problem(error, tr("What was confirmed could not be kept")) from error

    def _known(self) -> frozenset[str]:
        """What the file says; read again once another window, or an import there, has written it."""
        if (state := self._state()) != self._seen:
            self._roots = frozenset(self._read().get(self._what, ()))
            self._seen = state
        return self._roots

    def _state(self) -> tuple[int, int] | None:
        """What tells one version of the file from another: a new one is another file, by rename."""
        try:
            found = self._path.stat()
        except OSError:
            return None
        return found.st_ino, found.st_mtime_ns

    def _read(self) -> dict[str, list[str]]:
        """What the file says; if it can't be read nothing is confirmed, and the person is asked again."""
        return read_name_lists(self._path)


def _key(root: Path) -> str:
    return str(root.resolve())
