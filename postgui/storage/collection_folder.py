"""Collection folders on disk: reading and changing files in them safely.

Contents are bytes here; what they mean is for `postgui.formats` and the services. Every change
stays inside the collection: a path that leads out of it, by `..` or a symbolic link, is refused.
All functions block: call the changing ones through `Writer`, the reading ones in a thread.
"""

import hashlib
import shutil
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from postgui.model.problem import Problem, ProblemError
from postgui.storage.file import disk_problem, write_atomic
from postgui.storage.file_name import companions, free_name, safe_name
from postgui.translation import tr

COLLECTION_FILE = "opencollection.yml"
FOLDER_FILE = "folder.yml"
ENVIRONMENTS = "environments"

_MAX_FILE_BYTES = 32_000_000


def read(path: Path) -> bytes:
    """The bytes of a collection's file.

    Raises:
        ProblemError: It can't be read, or is too large to be one.
    """
    try:
        if path.stat().st_size > _MAX_FILE_BYTES:
            raise ProblemError(
                Problem(
                    tr(
                        "{name} is larger than {limit} MB", name=path.name, limit=_MAX_FILE_BYTES // 1_000_000
                    ),
                    tr("No request file is that large, so it is not read."),
                    tr("Put large bodies into files of their own."),
                    kind="broken-file",
                )
            )
        return path.read_bytes()
    except OSError as error:
        raise disk_problem(error, tr("{name} could not be read", name=path.name)) from error


def digest(data: bytes) -> str:
    """SHA-256 in hex, by which a later save sees that nobody else changed the file."""
    return hashlib.sha256(data).hexdigest()


def root_of(path: Path) -> Path | None:
    """The nearest folder at or above `path` that is a collection."""
    for folder in (path, *path.parents):
        with suppress(OSError):  # a folder that may not be looked into, a name that is too long
            if (folder / COLLECTION_FILE).is_file():
                return folder
    return None


def check_inside(root: Path | None, path: Path) -> None:
    """Refuse to touch what is not inside the collection `root`.

    Raises:
        ProblemError: `path` is outside, or leads there by `..` or a symbolic link; or there is no such
            folder any more.
    """
    if root is not None and path.resolve().is_relative_to(root.resolve()):
        return
    if root is None and not path.parent.exists():
        raise ProblemError(
            Problem(
                tr("The folder of {name} is not there", name=path.name),
                tr(
                    "It was moved, renamed or deleted, or its drive is not connected. What is open or "
                    "unsaved is kept."
                ),
                tr("Try again once it is back, or open the folder where it is now."),
                kind="gone",
                detail=str(path.parent),
            )
        )
    raise ProblemError(
        Problem(
            tr("{name} is outside the collection", name=path.name),
            tr("PostGUI changes files only inside the folder of their collection.")
            if root is not None
            else tr("No folder above it has an {file}.", file=COLLECTION_FILE),
            tr("Open the folder that holds it as a collection of its own."),
            kind="outside",
        )
    )


def change_file(path: Path, change: Callable[[bytes | None], bytes], expected_sha256: str | None) -> bytes:
    """Replace a file by what `change` makes of its bytes (None: there is no file yet).

    Same bytes are not written. With `expected_sha256`, the file must still have that content ("": there
    must be none); None takes any.

    Raises:
        ProblemError: kind `conflict` if it has not; else what the disk says, or `change`.
    """
    try:
        old = path.read_bytes() if path.exists() else None
        if expected_sha256 is not None and expected_sha256 != ("" if old is None else digest(old)):
            raise _conflict(path, gone=old is None)
        new = change(old)
        if new != old:
            write_atomic(path, new, private=False)
    except OSError as error:
        raise disk_problem(error, tr("{name} could not be saved", name=path.name)) from error
    return new


def read_beside(path: Path) -> bytes:
    """A file beside another; b"" where there is none.

    Raises:
        ProblemError: It can't be read.
    """
    return read(path) if path.is_file() else b""


def check_unchanged(path: Path, data: bytes, expected_sha256: str) -> None:
    """Refuse to go on if `data` (b"": there is no file), which is of `path`, is not as expected ("": none).

    Raises:
        ProblemError: kind `conflict`.
    """
    if expected_sha256 != (digest(data) if data else ""):
        raise _conflict(path, gone=not data)


def put_beside(path: Path, data: bytes) -> None:
    """Write a file beside another, or take it away when there is nothing to say."""
    try:
        if not data:
            path.unlink(missing_ok=True)
        elif not path.exists() or path.read_bytes() != data:
            write_atomic(path, data, private=False)
    except OSError as error:
        raise disk_problem(error, tr("{name} could not be saved", name=path.name)) from error


def create_file(folder: Path, name: str, data: bytes) -> Path:
    """A new `<name>.yml` in `folder`, under a name that is safe and free."""
    try:
        path = folder / free_name(folder, name, ".yml")
        write_atomic(path, data, private=False)
    except OSError as error:
        raise disk_problem(
            error,
            tr("{name} could not be created in {folder}", name=safe_name(name), folder=folder.name),
        ) from error
    return path


def create_folder(parent: Path, name: str, file_name: str, data: bytes) -> Path:
    """A new folder under a safe and free name, holding `file_name` with `data`."""
    try:
        path = parent / free_name(parent, name, "")
        path.mkdir()
        write_atomic(path / file_name, data, private=False)
    except OSError as error:
        raise disk_problem(
            error, tr("The folder {name} could not be created", name=safe_name(name))
        ) from error
    return path


def move(path: Path, folder: Path, name: str) -> Path:
    """Put a file (with its companions) or folder into `folder` as `name`, numbered if that is taken.

    Raises:
        ProblemError: It could not be moved; what was moved already is back.
    """
    suffix = "" if path.is_dir() else path.suffix
    moved: list[tuple[Path, Path]] = []
    try:
        target = folder / free_name(folder, name, suffix, except_for=path if folder == path.parent else None)
        if target != path:
            for source, goal in _together(path, target):
                shutil.move(source, goal)  # a rename, or a copy if `folder` is on another disk
                moved.append((source, goal))
    except OSError as error:
        for source, goal in moved:
            with suppress(OSError):
                shutil.move(goal, source)
        raise disk_problem(error, tr("{name} could not be moved", name=path.name)) from error
    return target


def copy(path: Path, folder: Path, name: str) -> Path:
    """Like `move`, but a copy."""
    suffix = "" if path.is_dir() else path.suffix
    try:
        target = folder / free_name(folder, name, suffix)
        for source, goal in _together(path, target):
            if source.is_dir():
                shutil.copytree(source, goal, symlinks=True)
            else:
                shutil.copyfile(source, goal)
    except OSError as error:
        raise disk_problem(error, tr("{name} could not be copied", name=path.name)) from error
    return target


def _together(path: Path, target: Path) -> list[tuple[Path, Path]]:
    pairs = zip(companions(path), companions(target), strict=True)
    return [(path, target), *((old, new) for old, new in pairs if old.exists())]


def _conflict(path: Path, *, gone: bool) -> ProblemError:
    return ProblemError(
        Problem(
            tr("{name} was deleted on disk since it was opened", name=path.name)
            if gone
            else tr("{name} was changed on disk since it was opened", name=path.name),
            tr("Saving now would undo what somebody else did, so nothing was written."),
            tr("Save your version under another name, or over it.")
            if gone
            else tr("Compare the two, then choose which one stays."),
            kind="conflict",
        )
    )
