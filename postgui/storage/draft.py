"""Edits that are not in a collection file yet: one small file for each draft.

One file each and a unique id mean that two processes never write over each other's drafts. All
functions block: call them through `Writer`, or in a thread.
"""

from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from postgui.model.problem import Problem
from postgui.model.request import Request
from postgui.storage.data_folder import make_private, set_aside
from postgui.storage.file import write_atomic
from postgui.storage.json_file import from_json, to_json_gently
from postgui.translation import tr

_FORMAT = 1


@dataclass(frozen=True, slots=True)
class DraftRecord:
    """What is kept of a draft. `path` is "" for one that was never saved, and `origin` but for one that lost
    its file to a newer draft."""

    id: str
    current: Request
    path: str = ""
    saved: Request | None = None
    saved_sha256: str = ""
    origin: str = ""
    format: int = _FORMAT


class DraftFolder:
    """The drafts of one workspace."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def write(self, record: DraftRecord) -> None:
        """Keep `record`, in the place of what was kept under its id.

        Raises:
            OSError: The disk refused; what was there is still there.
        """
        make_private(self._folder)
        write_atomic(self._path(record.id), to_json_gently(record))

    def remove(self, draft_id: str) -> None:
        """Forget a draft; one that is not there is fine."""
        self._path(draft_id).unlink(missing_ok=True)

    def read_all(self) -> tuple[tuple[DraftRecord, ...], tuple[Problem, ...]]:
        """Every draft, oldest first, and what could not be read (set aside, kept)."""
        records: list[tuple[float, DraftRecord]] = []
        problems: list[Problem] = []
        for path in sorted(self._folder.glob("*.json")):
            if ".damaged-" in path.name:
                continue
            try:
                record = from_json(path.read_bytes(), DraftRecord)
                if record.format > _FORMAT:
                    problems.append(_newer(path))
                    continue
                # The name is what `remove` goes by, and a file may have been copied by hand.
                records.append((path.stat().st_mtime, replace(record, id=path.stem)))
            except FileNotFoundError:
                continue  # another process just saved or discarded it
            except (OSError, ValueError) as error:
                problems.append(_unreadable(path, error))
        records.sort(key=lambda known: known[0])
        return tuple(record for _, record in records), tuple(problems)

    def _path(self, draft_id: str) -> Path:
        return self._folder / f"{draft_id}.json"


def _newer(path: Path) -> Problem:
    return Problem(
        tr("A kept request was written by a newer PostGUI"),
        tr("This version can't read {name}, so it is left as it is.", name=path.name),
        tr("Start the newer version to get it back."),
        kind="draft-newer",
    )


def _unreadable(path: Path, error: Exception) -> Problem:
    kept = path
    if isinstance(error, ValueError):
        with suppress(OSError):
            kept = set_aside(path)
    return Problem(
        tr("An unsaved request could not be read back"),
        tr("Its file is damaged. Everything else was restored."),
        tr("The file is kept as {kept}, in case its text is worth rescuing by hand.", kept=kept),
        kind="draft-damaged",
        detail=str(error),
    )
