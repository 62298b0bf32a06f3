"""What the person allowed a collection to do that its own files must not be able to allow.

A collection may come from anybody, so this is kept in the data folder, by the collection's real path.
"""

import json
from pathlib import Path

from postgui.storage.data_folder import DataFolder, make_private
from postgui.storage.file import disk_problem, write_atomic

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
            make_private(self._path.parent)
            write_atomic(self._path, json.dumps({_KEY: sorted(self._roots)}, indent=2).encode())
        except OSError as error:
            raise disk_problem(error, "What was confirmed could not be kept") from error

    def _known(self) -> frozenset[str]:
        if self._roots is None:
            self._roots = self._read()
        return self._roots

    def _read(self) -> frozenset[str]:
        try:
            content = json.loads(self._path.read_bytes())
        except (OSError, ValueError, RecursionError):
            return frozenset()  # nothing confirmed is the safe side; the person is asked again
        roots = content.get(_KEY) if isinstance(content, dict) else None
        return (
            frozenset(root for root in roots if isinstance(root, str))
            if isinstance(roots, list)
            else frozenset()
        )


def _key(root: Path) -> str:
    return str(root.resolve())
