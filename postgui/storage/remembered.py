"""What was typed before and may be wanted again: filters, and what comparisons leave out, by host; and which
version of the program ran last.

A convenience: a file that is damaged or can't be read counts as empty, and is written anew.
"""

import json
from dataclasses import asdict, dataclass, field
from pathlib import Path

from postgui.storage.data_folder import DataFolder, make_private
from postgui.storage.file import disk_problem, write_atomic
from postgui.translation import tr


@dataclass(slots=True)
class Typed:
    """Queries by their language, newest first; paths by the host whose responses were compared.

    `version` is the version of PostGUI that ran last, "" before the first time.
    """

    filters: dict[str, list[str]] = field(default_factory=dict)
    ignored: dict[str, list[str]] = field(default_factory=dict)
    version: str = ""


class RememberedFile:
    """`remembered.json` in the data folder. Its methods block: call them through `Writer`."""

    def __init__(self, data_dir: Path) -> None:
        self._path = DataFolder(data_dir).remembered

    def read(self) -> Typed:
        """What is in the file, as far as it makes sense."""
        try:
            content = json.loads(self._path.read_bytes())
        except (OSError, ValueError, RecursionError):
            return Typed()
        parts = content if isinstance(content, dict) else {}
        version = parts.get("version")
        return Typed(
            _lists(parts.get("filters")),
            _lists(parts.get("ignored")),
            version if isinstance(version, str) else "",
        )

    def write(self, typed: Typed) -> None:
        """Replace the file.

        Raises:
            ProblemError: It could not be written.
        """
        try:
            make_private(self._path.parent)
            write_atomic(self._path, json.dumps(asdict(typed), indent=2).encode())
        except OSError as error:
            raise disk_problem(error, tr("What was typed could not be kept")) from error


def _lists(value: object) -> dict[str, list[str]]:
    if not isinstance(value, dict):
        return {}
    return {
        key: [item for item in items if isinstance(item, str)]
        for key, items in value.items()
        if isinstance(items, list)
    }
