"""A trash of our own: deleting moves things into the data folder, from where they come back.

Each deletion has a folder of its own, so two things of one name never meet. Nothing is ever
removed from it here. All functions block: call them through `Writer`.
"""

import shutil
import tempfile
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from postgui.storage.data_folder import DataFolder, make_private
from postgui.storage.file import disk_problem, write_atomic
from postgui.storage.file_name import companions, free_name
from postgui.storage.json_file import from_json, to_json

_NOTE = ".postgui-trashed.json"
"""Beside what was deleted: where it was. No request or folder is called so, they have no dot in front."""


@dataclass(frozen=True, slots=True)
class Trashed:
    """Where a deleted file or folder was, where it is now, and what the tree called it."""

    original: Path
    stored: Path
    name: str
    at_s: float = 0.0
    """When it was deleted, as seconds since 1970."""


@dataclass(frozen=True, slots=True)
class _Note:
    original: str
    name: str
    at_s: float


def put_in_trash(data_dir: Path, path: Path, name: str) -> Trashed:
    """Move `path`, with the files that belong to it, into the trash.

    Raises:
        ProblemError: It could not be moved; what was moved already is back.
    """
    moved: list[tuple[Path, Path]] = []
    now_s = time.time()
    try:
        trash = make_private(DataFolder(data_dir).trash)
        place = Path(tempfile.mkdtemp(prefix=time.strftime("%Y%m%d-%H%M%S-"), dir=trash))
        write_atomic(place / _NOTE, to_json(_Note(str(path), name, now_s)))
        for source in (path, *(beside for beside in companions(path) if beside.exists())):
            shutil.move(source, place / source.name)
            moved.append((source, place / source.name))
    except OSError as error:
        for source, stored in moved:
            with suppress(OSError):
                shutil.move(stored, source)
        raise disk_problem(error, f"{name} could not be deleted") from error
    return Trashed(path, place / path.name, name, now_s)


def take_from_trash(trashed: Trashed) -> Path:
    """Put a deleted thing back where it was, beside what has its name by now.

    Raises:
        ProblemError: It could not be moved back; it stays in the trash.
    """
    folder = trashed.original.parent
    stored = trashed.stored
    suffix = "" if stored.is_dir() else stored.suffix
    try:
        folder.mkdir(parents=True, exist_ok=True)
        target = trashed.original
        if any(taken.exists() for taken in (target, *companions(target))):
            target = folder / free_name(folder, target.name.removesuffix(suffix), suffix)
        beside = [
            (old, new)
            for old, new in zip(companions(stored), companions(target), strict=True)
            if old.exists()
        ]
        for source, goal in ((stored, target), *beside):
            shutil.move(source, goal)
        with suppress(OSError):
            (stored.parent / _NOTE).unlink(missing_ok=True)
            stored.parent.rmdir()
    except OSError as error:
        raise disk_problem(error, f"{trashed.name} could not be restored") from error
    return target


def list_trash(data_dir: Path) -> tuple[Trashed, ...]:
    """What is in the trash, the newest first; what has no note of where it was is left out."""
    found: list[Trashed] = []
    with suppress(OSError):
        for place in DataFolder(data_dir).trash.iterdir():
            with suppress(OSError, ValueError):
                note = from_json((place / _NOTE).read_bytes(), _Note)
                stored = place / Path(note.original).name
                if stored.exists():
                    found.append(Trashed(Path(note.original), stored, note.name, note.at_s))
    return tuple(sorted(found, key=lambda trashed: trashed.at_s, reverse=True))
