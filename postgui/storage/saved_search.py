"""The searches of the history that the person gave a name. All functions block: call them in a thread.

One small file that all windows share: it is changed under a lock.
"""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from postgui.storage.data_folder import set_aside
from postgui.storage.file import write_atomic
from postgui.storage.json_file import from_json, to_json
from postgui.storage.process_lock import locked


class SavedSearches:
    """What was searched for, by name, in the order in which they were saved."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "searches.json"

    def read(self) -> dict[str, str]:
        """Every search; none if the file can't be read. A damaged one is set aside."""
        try:
            return from_json(self._path.read_bytes(), dict[str, str])
        except OSError:
            return {}
        except ValueError:
            with suppress(OSError):
                set_aside(self._path)
            return {}

    def put(self, name: str, search: str) -> None:
        """Save `search` as `name`, in the place of one that is called so. Raises OSError."""
        self._change(lambda known: known | {name: search})

    def remove(self, name: str) -> None:
        """Forget a search. Raises OSError."""
        self._change(lambda known: {each: text for each, text in known.items() if each != name})

    def _change(self, change: Callable[[dict[str, str]], dict[str, str]]) -> None:
        with locked(self._path):
            write_atomic(self._path, to_json(change(self.read())))
