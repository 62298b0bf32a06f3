"""How often and how lately things were chosen in the palette: one small file, shared by all windows.

A choice counts 1 and half as much after two weeks, so that one number and its time say it all ("frecency",
as browsers rank their addresses). A convenience: a damaged file counts as empty. Functions block: call them
through `Writer`.
"""

import json
from pathlib import Path
from typing import TypeAlias

from postgui.storage.data_folder import DataFolder
from postgui.storage.file import disk_problem, write_atomic
from postgui.storage.process_lock import locked
from postgui.translation import tr

HALF_LIFE_S = 14 * 86_400.0
_KEPT = 500

Uses: TypeAlias = dict[str, tuple[float, float]]
"""By key: what the choices counted together, and when that was (seconds since 1970)."""


def weight(uses: Uses, key: str, now_s: float) -> float:
    """What the choices of `key` count now; 0 if there were none."""
    count, at_s = uses.get(key, (0.0, now_s))
    return count * float(0.5 ** (max(now_s - at_s, 0.0) / HALF_LIFE_S))


class FrecencyFile:
    """`palette.json` in the data folder."""

    def __init__(self, data_dir: Path) -> None:
        self._path = DataFolder(data_dir).palette

    def read(self) -> Uses:
        """What is in the file, as far as it makes sense."""
        try:
            content = json.loads(self._path.read_bytes())
        except (OSError, ValueError, RecursionError):
            return {}
        uses: Uses = {}
        for key, value in content.items() if isinstance(content, dict) else ():
            if isinstance(value, list) and len(value) == 2 and all(type(each) is float for each in value):
                uses[key] = (value[0], value[1])
        return uses

    def add(self, key: str, now_s: float) -> Uses:
        """Count one more choice of `key` on top of what all windows have counted; all of that.

        Raises:
            ProblemError: The file could not be written.
        """
        try:
            with locked(self._path):
                uses = self.read()
                uses[key] = (weight(uses, key, now_s) + 1.0, now_s)
                best = sorted(uses, key=lambda each: weight(uses, each, now_s), reverse=True)[:_KEPT]
                uses = {each: uses[each] for each in best}
                write_atomic(self._path, json.dumps(uses).encode())
        except OSError as error:
            raise disk_problem(error, tr("What was chosen could not be kept")) from error
        return uses
