"""What a request inherits: the files of its collection and folders, read when they change.

Blocks: `postgui.services.collections` calls it in a thread, at every send.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from postgui.model.collection import Folder
from postgui.model.problem import Problem, ProblemError
from postgui.services.stored_folder import load_folder
from postgui.storage.collection_folder import COLLECTION_FILE, FOLDER_FILE, root_of
from postgui.storage.file import disk_problem
from postgui.storage.file_name import sidecar_of
from postgui.translation import tr

_Stamp: TypeAlias = tuple[int, int, int] | None


@dataclass(frozen=True, slots=True)
class Chain:
    """What a request inherits from: its collection first, then the folders from outer to inner.

    `paths` are where those stand; a folder that is not there gives nothing.
    """

    root: Path
    folders: tuple[Folder, ...]
    paths: tuple[Path, ...]


class ChainReader:
    """Reads chains, and remembers each file by time, size and inode (a save makes a new one)."""

    def __init__(self) -> None:
        self._known: dict[Path, tuple[tuple[_Stamp, _Stamp], Folder]] = {}

    def chain(self, path: Path) -> Chain:
        """The chain of a file, or of a folder (itself included).

        Raises:
            ProblemError: `path` is in no collection, or one of these files is broken.
        """
        root = root_of(path)
        if root is None:
            raise not_a_collection(path.parent)
        inner = [at for at in (path, *path.parents) if root in at.parents and (at != path or at.is_dir())]
        inner.reverse()
        folders = (self._folder(root, COLLECTION_FILE), *(self._folder(at, FOLDER_FILE) for at in inner))
        return Chain(root, folders, (root, *inner))

    def _folder(self, folder: Path, file_name: str) -> Folder:
        path = folder / file_name
        stamps = _stamp(path), _stamp(sidecar_of(path))
        if stamps == (None, None):
            return Folder(folder.name)
        known = self._known.get(path)
        if known is None or known[0] != stamps:
            known = (stamps, load_folder(folder).folder)
            self._known[path] = known
        return known[1]


def _stamp(path: Path) -> _Stamp:
    try:
        status = path.stat()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise disk_problem(
            error, tr("{name} of {folder} could not be read", name=path.name, folder=path.parent.name)
        ) from error
    return status.st_mtime_ns, status.st_size, status.st_ino


def not_a_collection(folder: Path) -> ProblemError:
    return ProblemError(
        Problem(
            tr("{folder} is not a collection", folder=folder.name or folder),
            tr(
                "It has no {file}, and neither has a folder above it.",
                file=COLLECTION_FILE,
            ),
            tr("Choose the folder of a collection, or create one there."),
            kind="not-a-collection",
            detail=str(folder),
        )
    )
