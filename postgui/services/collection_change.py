"""Changes to collections that touch more than one file, and what is refused.

These functions block: `postgui.services.collections` calls them on the writer's thread.
"""

from pathlib import Path

from postgui.formats.opencollection_folder import write_collection, write_folder
from postgui.formats.opencollection_write import update_info
from postgui.formats.yaml12 import decode
from postgui.model.problem import Problem, ProblemError
from postgui.storage import collection_folder
from postgui.storage.collection_folder import COLLECTION_FILE, FOLDER_FILE, change_file, check_inside, root_of
from postgui.storage.file import disk_problem
from postgui.storage.file_name import safe_name
from postgui.storage.trash import Trashed, put_in_trash


def create_collection(folder: Path, name: str) -> None:
    """Make `folder`, which may exist, a collection.

    Raises:
        ProblemError: It is one already, or can't be written.
    """
    path = folder / COLLECTION_FILE
    if path.exists():
        raise _refused(f"{folder.name} is a collection already", "Open it, or choose another folder.")
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise disk_problem(error, f"The folder {folder.name} could not be created") from error
    change_file(path, lambda _: write_collection(name or folder.name).encode(), None)


def create_folder(parent: Path, name: str, seq: int) -> Path:
    """A new folder in a collection."""
    check_inside(root_of(parent), parent)
    return collection_folder.create_folder(parent, name, FOLDER_FILE, write_folder(name, seq=seq).encode())


def rename(path: Path, name: str) -> Path:
    """Change `info.name` and the file or folder name; the folder of a collection keeps its own."""
    root = root_of(path)
    check_inside(root, path)
    _set_info(path, name=name)
    return path if path == root else collection_folder.move(path, path.parent, name)


def duplicate(path: Path, name: str, seq: int) -> Path:
    """Copy a request or folder into the same folder."""
    _check_item(path)
    copied = collection_folder.copy(path, path.parent, name)
    _set_info(copied, name=name, seq=seq)
    return copied


def move(path: Path, folder: Path, seq: int) -> Path:
    """Put a request or folder into another folder, of this or another collection."""
    _check_item(path)
    check_inside(root_of(folder), folder)
    if folder == path.parent:
        return path
    if folder == path or path in folder.parents:
        raise _refused(f"{path.name} can't be moved into itself", "Choose another folder.")
    moved = collection_folder.move(path, folder, path.name if path.is_dir() else path.stem)
    _set_info(moved, seq=seq)
    return moved


def delete(data_dir: Path, path: Path, name: str) -> Trashed:
    """Put a request or folder into the trash."""
    _check_item(path)
    return put_in_trash(data_dir, path, name)


def _check_item(path: Path) -> None:
    """Refuse what is outside of a collection, or is one."""
    root = root_of(path)
    check_inside(root, path)
    if root == path:
        raise _refused(
            f"{path.name} is a whole collection", "Close it here, and do this with its folder on disk."
        )


def _set_info(path: Path, *, name: str | None = None, seq: int | None = None) -> None:
    """Put name or seq into the file of a request, folder or collection.

    A folder needs no file while its own name says it all. What is broken keeps its text.
    """
    file = path
    if path.is_dir():
        file = path / (COLLECTION_FILE if (path / COLLECTION_FILE).exists() else FOLDER_FILE)
        if not file.exists() and (name is None or safe_name(name) == name):
            return

    def change(old: bytes | None) -> bytes:
        if old is None:
            return write_folder(name or path.name, seq=seq).encode()
        try:
            return update_info(decode(old, file.name), name=name, seq=seq, where=file.name).encode()
        except ProblemError as error:
            if error.problem.kind != "broken-file":
                raise
            return old

    change_file(file, change, None)


def _refused(what: str, advice: str) -> ProblemError:
    return ProblemError(Problem(what, "Nothing was changed.", advice, kind="refused"))
