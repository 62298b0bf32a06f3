"""What was done to files and folders of a collection, each with the way back.

A step is a list of such changes; undone, it gives the list that does it again. All functions block: call
them through `Writer`.
"""

import shutil
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from postgui.model.problem import Problem, ProblemError
from postgui.storage.file import disk_problem, write_atomic
from postgui.storage.file_name import companions
from postgui.storage.line_merge import take_back_lines
from postgui.storage.trash import Trashed, put_in_trash, take_from_trash
from postgui.translation import tr


@dataclass(frozen=True, slots=True)
class Moved:
    """A file with its companions, or a folder, is at `new` now."""

    old: Path
    new: Path


@dataclass(frozen=True, slots=True)
class Wrote:
    """A file has other bytes now; None stands for no file."""

    path: Path
    before: bytes | None
    after: bytes | None


@dataclass(frozen=True, slots=True)
class Added:
    """A file or folder is new; `name` is what the tree calls it."""

    path: Path
    name: str


@dataclass(frozen=True, slots=True)
class Removed:
    """A file or folder is in the trash."""

    trashed: Trashed


Change: TypeAlias = Moved | Wrote | Added | Removed


def take_back(data_dir: Path, changes: Sequence[Change]) -> tuple[Change, ...]:
    """Undo `changes`, the last one first; returns what was done, which is how to redo them.

    Raises:
        ProblemError: Something is in the way, or was changed meanwhile; nothing is undone then.
    """
    done: list[Change] = []
    try:
        for change in reversed(changes):
            done.append(_take_back(data_dir, change))
    except ProblemError:
        for change in reversed(done):
            with suppress(ProblemError):
                _take_back(data_dir, change)
        raise
    return tuple(done)


def _take_back(data_dir: Path, change: Change) -> Change:
    match change:
        case Moved(old, new):
            return _move_back(new, old)
        case Wrote():
            return _write_back(change)
        case Added(path, name):
            return Removed(put_in_trash(data_dir, path, name))
        case Removed(trashed):
            return Added(take_from_trash(trashed), trashed.name)


def _move_back(now: Path, then: Path) -> Moved:
    """Exactly to where it was: another name would not be an undo."""
    moved: list[tuple[Path, Path]] = []
    try:
        if then.exists() and not then.samefile(now):  # of names that differ only in case, some disks have one
            raise ProblemError(
                Problem(
                    tr("{name} can't go back to {name2}", name=now.name, name2=then.parent.name),
                    tr("There is another {name} by now.", name=then.name),
                    tr("Rename that one, then undo again."),
                    kind="refused",
                )
            )
        pairs = zip((now, *companions(now)), (then, *companions(then)), strict=True)
        for source, goal in [(source, goal) for source, goal in pairs if source.exists()] or [(now, then)]:
            shutil.move(source, goal)
            moved.append((source, goal))
    except OSError as error:
        for source, goal in reversed(moved):
            with suppress(OSError):
                shutil.move(goal, source)
        raise disk_problem(error, tr("{name} could not be moved back", name=now.name)) from error
    return Moved(now, then)


def _write_back(change: Wrote) -> Wrote:
    """As it was; what others changed elsewhere in the file since then stays."""
    path = change.path
    try:
        now = path.read_bytes() if path.exists() else None
        then = _then(change, now)
        if then is None:
            path.unlink(missing_ok=True)
        elif then != now:
            write_atomic(path, then, private=False)
    except OSError as error:
        raise disk_problem(error, tr("{name} could not be changed back", name=path.name)) from error
    return Wrote(path, now, then)


def _then(change: Wrote, now: bytes | None) -> bytes | None:
    if now == change.after:
        return change.before
    if change.before is None:
        return now  # it is not only what we made any more
    if now is not None and change.after is not None:
        merged = take_back_lines(change.before, change.after, now)
        if merged is not None:
            return merged
    raise _changed_since(change.path)


def _changed_since(path: Path) -> ProblemError:
    return ProblemError(
        Problem(
            tr("{name} was changed since then", name=path.name),
            tr("Undoing would throw that change away, so nothing was undone."),
            tr("Change it back by hand."),
            kind="conflict",
        )
    )
