"""What a request inherits: the files of its collection and folders, read when they change.

Blocks: `postgui.services.collections` calls it in a thread, at every send.
"""

from dataclasses import dataclass
from pathlib import Path

from postgui.formats.opencollection_read import read_folder
from postgui.formats.yaml12 import decode
from postgui.model.collection import Folder
from postgui.model.problem import Problem, ProblemError
from postgui.storage.collection_folder import COLLECTION_FILE, FOLDER_FILE, read, root_of
from postgui.storage.file import disk_problem


@dataclass(frozen=True, slots=True)
class Chain:
    """What a request inherits from: its collection first, then the folders from outer to inner."""

    root: Path
    folders: tuple[Folder, ...]


class ChainReader:
    """Reads chains, and remembers each file by time, size and inode (a save makes a new one)."""

    def __init__(self) -> None:
        self._known: dict[Path, tuple[tuple[int, int, int], Folder]] = {}

    def chain(self, path: Path) -> Chain:
        """The chain of a file, or of a folder (itself included).

        Raises:
            ProblemError: `path` is in no collection, or one of these files is broken.
        """
        root = root_of(path)
        if root is None:
            raise not_a_collection(path.parent)
        folders = [self._folder(root, COLLECTION_FILE)]
        inner = [at for at in (path, *path.parents) if root in at.parents and (at != path or at.is_dir())]
        folders += [self._folder(at, FOLDER_FILE) for at in reversed(inner)]
        return Chain(root, tuple(folders))

    def _folder(self, folder: Path, file_name: str) -> Folder:
        path = folder / file_name
        try:
            status = path.stat()
        except FileNotFoundError:
            return Folder(folder.name)
        except OSError as error:
            raise disk_problem(error, f"{path.name} of {folder.name} could not be read") from error
        stamp = (status.st_mtime_ns, status.st_size, status.st_ino)
        known = self._known.get(path)
        if known is not None and known[0] == stamp:
            return known[1]
        where = f"{folder.name}/{file_name}"
        text = decode(read(path), where)
        new = read_folder(text, name=folder.name, collection=file_name == COLLECTION_FILE, where=where)
        self._known[path] = (stamp, new)
        return new


def not_a_collection(folder: Path) -> ProblemError:
    return ProblemError(
        Problem(
            f"{folder.name or folder} is not a collection",
            f"It has no {COLLECTION_FILE}, and neither has a folder above it.",
            "Choose the folder of a collection, or create one there.",
            kind="not-a-collection",
            detail=str(folder),
        )
    )
