"""The files of a collection read and written as Save does it, for `postgui format`.

Blocks: `postgui.services.collections` runs `format_file` on the writer.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from postgui.formats.opencollection_kept import kept_of
from postgui.formats.opencollection_read import REQUEST_TYPES, header_of, read_request
from postgui.formats.opencollection_set import kind_of, set_value
from postgui.formats.opencollection_write import update_request
from postgui.formats.yaml12 import compose, decode
from postgui.model.problem import Problem, ProblemError
from postgui.services.stored_folder import file_of
from postgui.storage.collection_folder import ENVIRONMENTS, change_file, check_inside, digest, read, root_of
from postgui.translation import tr

_SUFFIXES = (".yml", ".yaml")
_SKIPPED = ("node_modules",)


@dataclass(frozen=True, slots=True)
class Formatted:
    """What came of one file: its kind (`http`, `folder` ...), and whether it is another one now."""

    path: Path
    kind: str
    changed: bool


@dataclass(frozen=True, slots=True)
class Kept:
    """A file of an item as it stands: its type (`grpc`, `http` ...) and text, or why it can't be read."""

    kind: str
    text: str
    problem: Problem | None = None

    @property
    def is_request(self) -> bool:
        """Whether it opens as a request."""
        return self.kind in REQUEST_TYPES


def files_of(path: Path) -> tuple[Path, ...]:
    """The YAML files at or below `path`, in order; hidden folders and those of packages are passed over.

    Raises:
        ProblemError: There is nothing at `path`, or no collection around it.
    """
    if not path.exists():
        raise ProblemError(
            Problem(tr("There is no {path}", path=path), tr("Nothing was changed."), kind="usage")
        )
    check_inside(root_of(path.absolute()), path.absolute())
    if path.is_file():
        return (path,)
    found = (each for each in path.rglob("*") if each.suffix in _SUFFIXES and each.is_file())
    return tuple(sorted(each for each in found if not _is_skipped(each.relative_to(path))))


def format_file(
    path: Path, changes: Sequence[tuple[str, str]] = (), *, write: bool = True
) -> Formatted | None:
    """Read the file at `path`, set `changes` (place and value), and write it if it became another.

    None if it is no file of OpenCollection's.

    Raises:
        ProblemError: It is broken, can't be read or written, or a change does not fit.
    """
    data = read(path)
    text, where = decode(data, path.name), path.name
    folder, root = path.absolute().parent, root_of(path.absolute())
    environment = folder.name == ENVIRONMENTS and folder.parent == root
    kind = kind_of(text, where, environment=environment)
    if not kind:
        return None
    new = text
    for place, value in changes:
        new = set_value(new, place, value, where=where, environment=environment)
    if kind in REQUEST_TYPES:
        new = update_request(new, read_request(new, name=path.stem, where=where), name=path.stem, where=where)
    if new != text and write:
        check_inside(root, path.absolute())
        change_file(path, lambda _old: new.encode(), digest(data))
    return Formatted(path, kind, new != text)


def read_kept(path: Path) -> Kept:
    """What any item's file is and says, broken or not.

    Raises:
        ProblemError: It can't be read, or is too large to be one.
    """
    data = read(path)
    try:
        text = decode(data, path.name)
        return Kept(kind_of(text, path.name), text)
    except ProblemError as error:
        return Kept("", data.decode("utf-8", "replace"), error.problem)


def kept_parts(path: Path) -> tuple[str, ...]:
    """What the file at `path`, or that of a folder, says beyond what the window edits.

    Raises:
        ProblemError: It is broken, or can't be read.
    """
    file = file_of(path) if path.is_dir() else path
    if not file.exists():
        return ()
    root = compose(decode(read(file), file.name), file.name)
    header = header_of(root)
    return kept_of(root, header.type) if header is not None else ()


def _is_skipped(path: Path) -> bool:
    return any(part.startswith(".") or part in _SKIPPED for part in path.parts)
