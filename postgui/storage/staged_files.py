"""Many new files of a collection at once: written aside first, so that until the end nothing has changed.

They wait in a hidden folder of the collection itself, on the same disk, from where `commit` moves them to
their places. All functions block.
"""

import shutil
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from postgui.model.problem import Problem, ProblemError
from postgui.storage.collection_folder import check_inside
from postgui.storage.file import disk_problem
from postgui.translation import tr

_PREFIX = ".postgui-import-"


@dataclass(frozen=True, slots=True)
class NewFile:
    """One file: `path` in the collection, with `/`. Only one that `replaces` may be there already.

    Without `data`, what it replaces goes away.
    """

    path: str
    data: bytes = field(repr=False)
    replaces: bool = False


def stage(
    root: Path, token: str, files: Iterable[NewFile], progress: Callable[[int], None] = lambda _done: None
) -> None:
    """Write `files` aside; `token` (letters and digits) tells this import from others.

    Raises:
        ProblemError: A name leads out of `root`, or the disk refuses; nothing is left behind.
    """
    aside = _aside(root, token)
    made = set()
    try:
        aside.mkdir(parents=True)
        for count, file in enumerate(files, 1):
            target = aside / file.path
            if ".." in Path(file.path).parts or Path(file.path).is_absolute():
                check_inside(None, target)
            if target.parent not in made:
                target.parent.mkdir(parents=True, exist_ok=True)
                made.add(target.parent)
            target.write_bytes(file.data)
            progress(count)
    except OSError as error:
        discard(root, token)
        raise disk_problem(
            error, tr("The import could not be written into {name}", name=root.name)
        ) from error


def commit(root: Path, token: str, files: Iterable[NewFile]) -> None:
    """Move what was staged to its place.

    Raises:
        ProblemError: Something came to be there meanwhile, a folder leads elsewhere by a link, or the disk
            refuses. What was moved until then stays.
    """
    aside = _aside(root, token)
    checked: set[Path] = set()
    try:
        for file in files:
            target = root / file.path
            if target.parent not in checked:
                check_inside(root, target.parent)
                target.parent.mkdir(parents=True, exist_ok=True)
                checked.add(target.parent)
            if target.exists() and not file.replaces:
                raise _taken(file.path)
            if file.data:
                (aside / file.path).replace(target)
            else:
                target.unlink(missing_ok=True)
    except OSError as error:
        raise disk_problem(
            error, tr("The import could not be written into {name}", name=root.name)
        ) from error
    finally:
        discard(root, token)


def discard(root: Path, token: str) -> None:
    """Take away what was staged, and `root` if that leaves it empty. Fine if there is nothing."""
    shutil.rmtree(_aside(root, token), ignore_errors=True)
    with suppress(OSError):
        root.rmdir()


def _aside(root: Path, token: str) -> Path:
    return root / (_PREFIX + token)


def _taken(path: str) -> ProblemError:
    return ProblemError(
        Problem(
            tr("{path} came to be there while the import was made", path=path),
            tr("It was left as it is, and the import stopped there."),
            tr("Import again: what has come already is left alone."),
            "conflict",
        )
    )
