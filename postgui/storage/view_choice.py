"""Which viewer a person picked for what: one small file, kept as JSON. All functions block.

It is no more than a convenience, so a file that can't be read counts as empty and is replaced by the next
choice.
"""

from pathlib import Path

from postgui.storage.data_folder import make_private
from postgui.storage.file import write_atomic
from postgui.storage.json_file import from_json, to_json


def read_view_choices(path: Path) -> dict[str, str]:
    """The ids of viewers by what they were picked for, the oldest first."""
    try:
        return from_json(path.read_bytes(), dict[str, str])
    except (OSError, ValueError):
        return {}


def write_view_choices(path: Path, choices: dict[str, str]) -> None:
    """Keep `choices`.

    Raises:
        OSError: The disk refused; what was there is still there.
    """
    make_private(path.parent)
    write_atomic(path, to_json(choices))
