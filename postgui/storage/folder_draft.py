"""Edited settings of collections and folders that are not in their files yet: one small file for each.

All functions block: call them through `Writer`.
"""

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from postgui.model.collection import Folder
from postgui.model.problem import Problem
from postgui.storage.data_folder import make_private, set_aside
from postgui.storage.file import write_atomic
from postgui.storage.json_file import from_json, to_json
from postgui.translation import tr


@dataclass(frozen=True, slots=True)
class FolderDraftRecord:
    """What is kept of the edits of one folder's settings; `id` names the file."""

    id: str
    path: str
    current: Folder
    saved: Folder
    saved_sha256: str = ""


def write_folder_draft(folder: Path, record: FolderDraftRecord) -> None:
    """Keep `record` in `folder`, in the place of what was kept under its id.

    Raises:
        OSError: The disk refused; what was there is still there.
    """
    make_private(folder)
    write_atomic(_file(folder, record.id), to_json(record))


def remove_folder_draft(folder: Path, draft_id: str) -> None:
    """Forget a draft; one that is not there is fine."""
    _file(folder, draft_id).unlink(missing_ok=True)


def read_folder_drafts(folder: Path) -> tuple[tuple[FolderDraftRecord, ...], tuple[Problem, ...]]:
    """Every draft, oldest first, and what could not be read (set aside, kept)."""
    records: list[tuple[float, FolderDraftRecord]] = []
    problems: list[Problem] = []
    for path in sorted(folder.glob("*.json")):
        if ".damaged-" in path.name:
            continue
        try:
            record = from_json(path.read_bytes(), FolderDraftRecord)
            if record.id != path.stem:
                raise ValueError(f"it says {record.id!r}")
            records.append((path.stat().st_mtime, record))
        except FileNotFoundError:
            continue  # another process just saved or discarded it
        except (OSError, ValueError) as error:
            problems.append(_unreadable(path, error))
    records.sort(key=lambda known: known[0])
    return tuple(record for _, record in records), tuple(problems)


def _file(folder: Path, draft_id: str) -> Path:
    return folder / f"{draft_id}.json"


def _unreadable(path: Path, error: Exception) -> Problem:
    kept = path
    if isinstance(error, ValueError):
        with suppress(OSError):
            kept = set_aside(path)
    return Problem(
        tr("Unsaved settings of a folder could not be read back"),
        tr("Their file is damaged. Everything else was restored."),
        tr("The file is kept as {kept}, in case its text is worth rescuing by hand.", kept=kept),
        kind="draft-damaged",
        detail=str(error),
    )
