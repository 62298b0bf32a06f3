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
from postgui.storage.file import disk_problem
from postgui.storage.file_name import companions, free_name


@dataclass(frozen=True, slots=True)
class Trashed:
    """Where a deleted file or folder was, where it is now, and what the tree called it."""

    original: Path
    stored: Path
    name: str


def put_in_trash(data_dir: Path, path: Path, name: str) -> Trashed:
    """Move `path`, with the files that belong to it, into the trash.

    Raises:
        ProblemError: It could not be moved; what was moved already is back.
    """
    moved: list[tuple[Path, Path]] = []
    try:
        trash = make_private(DataFolder(data_dir).trash)
        place = Path(tempfile.mkdtemp(prefix=time.strftime("%Y%m%d-%H%M%S-"), dir=trash))
        for source in (path, *(beside for beside in companions(path) if beside.exists())):
            shutil.move(source, place / source.name)
            moved.append((source, place / source.name))
    except OSError as error:
        for source, stored in moved:
            with suppress(OSError):
                shutil.move(stored, source)
        raise disk_problem(error, f"{name} could not be deleted") from error
    return Trashed(path, place / path.name, name)


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
            stored.parent.rmdir()
    except OSError as error:
        raise disk_problem(error, f"{trashed.name} could not be restored") from error
    return target
