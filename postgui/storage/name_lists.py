"""Lists of names by their places, in one small JSON file of the data folder."""

from contextlib import suppress
from pathlib import Path

from postgui.storage.data_folder import set_aside
from postgui.storage.json_file import from_json


def read_name_lists(path: Path) -> dict[str, list[str]]:
    """What the file at `path` says; nothing if it can't be read, and a damaged one is set aside."""
    try:
        return from_json(path.read_bytes(), dict[str, list[str]])
    except OSError:
        return {}
    except ValueError:
        with suppress(OSError):
            set_aside(path)
        return {}
