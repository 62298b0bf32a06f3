"""What the person allowed a collection to do that its own files must not be able to allow.

A collection may come from anybody, so this is kept in the data folder, by the collection's real path.
"""

import json
from contextlib import suppress
from pathlib import Path

from postgui.storage.data_folder import DataFolder, set_aside
from postgui.storage.file import disk_problem, write_atomic
from postgui.storage.json_file import from_json
from postgui.storage.process_lock import locked

_KEY = "forward_authorization"


class Confirmations:
    """Which collections may send Authorization on to other origins; read at first use, a few lines."""

    def __init__(self, data_dir: Path) -> None:
        self._path = DataFolder(data_dir).confirmations
        self._roots: frozenset[str] | None = None

    def has(self, root: Path) -> bool:
        return _key(root) in self._known()

    def put(self, root: Path, confirmed: bool) -> None:
        """Allow it, or no longer. Blocks: call it through `Writer`.

        Raises:
            ProblemError: It could not be written; it counts until the program ends.
        """
        here = {_key(root)}
        self._roots = self._known() | here if confirmed else self._known() - here
        try:
            with locked(self._path):
                others = self._read()  # another window may have confirmed something meanwhile
                self._roots = others | here if confirmed else others - here
                write_atomic(self._path, json.dumps({_KEY: sorted(self._roots)}, indent=2).encode())
        except OSError as error:
            raise disk_problem(error, "What was confirmed could not be kept") from error

    def _known(self) -> frozenset[str]:
        if self._roots is None:
            self._roots = self._read()
        return self._roots

    def _read(self) -> frozenset[str]:
        """What the file says; if it can't be read nothing is confirmed, and the person is asked again."""
        try:
            return frozenset(from_json(self._path.read_bytes(), dict[str, list[str]]).get(_KEY, ()))
        except OSError:
            return frozenset()
        except ValueError:
            with suppress(OSError):
                set_aside(self._path)
            return frozenset()


def _key(root: Path) -> str:
    return str(root.resolve())
