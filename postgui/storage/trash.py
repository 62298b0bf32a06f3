"""A trash of our own: deleting moves things into the data folder, from where they come back.

Each deletion has a folder of its own, so two things of one name never meet. It leaves the trash for good
when a person says so, or when it is beyond the limits that a person has set. All functions block: call them
through `Writer`.
"""

import os
import shutil
import stat
import tempfile
import time
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from postgui.model.problem import Problem, ProblemError
from postgui.storage.data_folder import DataFolder, make_private
from postgui.storage.file import disk_problem, write_atomic
from postgui.storage.file_name import companions, free_name
from postgui.storage.json_file import from_json, to_json
from postgui.translation import tr

_NOTE = ".postgui-trashed.json"
"""Beside what was deleted: where it was. No request or folder is called so, they have no dot in front."""
_GONE = ".gone-"
"""In front of the name of what is being removed for good: half of it is never offered again."""
_DAY_S = 86_400


@dataclass(frozen=True, slots=True)
class Trashed:
    """Where a deleted file or folder was, where it is now, and what the tree called it."""

    original: Path
    stored: Path
    name: str
    at_s: float = 0.0
    """When it was deleted, as seconds since 1970."""
    size_bytes: int = 0
    """What it takes on the disk with what belongs to it; only `list_trash` counts it."""


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
        raise disk_problem(error, tr("{name} could not be deleted", name=name)) from error
    return Trashed(path, place / path.name, name, now_s)


def take_from_trash(trashed: Trashed) -> Path:
    """Put a deleted thing back where it was, beside what has its name by now.

    Raises:
        ProblemError: It could not be moved back; it stays in the trash. Of kind `conflict`: it left that
            for good.
    """
    folder = trashed.original.parent
    stored = trashed.stored
    if not stored.exists():
        raise ProblemError(
            Problem(
                tr("{name} is no longer in the trash", name=trashed.name),
                tr("It was deleted for good, or brought back already."),
                kind="conflict",
            )
        )
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
        raise disk_problem(error, tr("{name} could not be restored", name=trashed.name)) from error
    return target


def list_trash(data_dir: Path) -> tuple[Trashed, ...]:
    """What is in the trash, the newest first; what has no note of where it was is left out."""
    found: list[Trashed] = []
    with suppress(OSError):
        for place in DataFolder(data_dir).trash.iterdir():
            if place.name.startswith(_GONE):
                continue
            with suppress(OSError, ValueError):
                note = from_json((place / _NOTE).read_bytes(), _Note)
                original = Path(note.original)
                stored = place / original.name
                if stored.exists():
                    found.append(Trashed(original, stored, note.name, note.at_s, _size(place)))
    return tuple(sorted(found, key=lambda trashed: trashed.at_s, reverse=True))


def remove_for_good(data_dir: Path, chosen: Iterable[Trashed]) -> tuple[Trashed, ...]:
    """Remove these from the trash and the disk; there is no way back. What is gone already is left out.

    Raises:
        ProblemError: One could not be removed; those before it are gone, it and those after it are not.
    """
    trash = DataFolder(data_dir).trash
    removed: list[Trashed] = []
    for trashed in chosen:
        place = trashed.stored.parent
        if place.parent != trash:
            raise ValueError(f"{place} is not in the trash")
        hidden = place.with_name(_GONE + place.name)
        try:
            place.rename(hidden)
        except FileNotFoundError:
            continue
        except OSError as error:
            raise disk_problem(
                error, tr("{name} could not be deleted for good", name=trashed.name)
            ) from error
        removed.append(trashed)
        _remove(hidden)
    return tuple(removed)


def sweep_trash(data_dir: Path) -> None:
    """Remove the rest of what could not be removed whole the last time."""
    with suppress(OSError):
        for place in DataFolder(data_dir).trash.glob(f"{_GONE}*"):
            _remove(place)


def beyond_limits(
    listed: Sequence[Trashed], *, now_s: float, keep_days: int, keep_bytes: int
) -> tuple[Trashed, ...]:
    """What is older than `keep_days`, or the oldest of what takes more than `keep_bytes`; 0: no limit. Pure.

    What was deleted within the last day stays in any case: undo may still want it.

    Args:
        listed: The newest first, as `list_trash` gives them.
    """
    found: list[Trashed] = []
    kept_bytes = 0
    for trashed in listed:
        kept_bytes += trashed.size_bytes
        age_s = now_s - trashed.at_s
        too_old = bool(keep_days) and age_s > keep_days * _DAY_S
        too_much = bool(keep_bytes) and kept_bytes > keep_bytes
        if age_s > _DAY_S and (too_old or too_much):
            found.append(trashed)
    return tuple(found)


def _size(place: Path) -> int:
    """Bytes of all files below `place` but the note; links count as themselves."""
    total = 0
    for folder, _, names in os.walk(place):
        for name in names:
            with suppress(OSError):
                total += 0 if name == _NOTE else Path(folder, name).lstat().st_size
    return total


def _remove(place: Path) -> None:
    """Remove a folder; what is refused stays hidden, and `sweep_trash` tries again."""
    shutil.rmtree(place, ignore_errors=True)
    if not place.exists():
        return
    for folder, _, names in os.walk(place):  # Windows keeps what is read-only, others what is in such folders
        with suppress(OSError):
            Path(folder).chmod(stat.S_IRWXU)
        for path in (Path(folder, name) for name in names):
            with suppress(OSError):
                if not path.is_symlink():
                    path.chmod(stat.S_IRUSR | stat.S_IWUSR)
    shutil.rmtree(place, ignore_errors=True)
