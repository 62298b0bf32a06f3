"""Making collections and folders, with no way back.

Blocks: `postgui.services.collections` calls it on the writer's thread.
"""

from pathlib import Path

from postgui.formats.opencollection_folder import write_collection, write_folder
from postgui.model.problem import Problem, ProblemError
from postgui.storage import collection_folder
from postgui.storage.collection_folder import (
    COLLECTION_FILE,
    FOLDER_FILE,
    change_file,
    check_inside,
    root_of,
)
from postgui.storage.file import disk_problem
from postgui.translation import tr


def create_collection(folder: Path, name: str) -> None:
    """Make `folder`, which may exist, a collection.

    Raises:
        ProblemError: It is one already, or can't be written.
    """
    path = folder / COLLECTION_FILE
    if path.exists():
        raise refused(
            tr("{name} is a collection already", name=folder.name), tr("Open it, or choose another folder.")
        )
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise disk_problem(error, tr("The folder {name} could not be created", name=folder.name)) from error
    change_file(path, lambda _: write_collection(name or folder.name).encode(), None)


def create_folder(parent: Path, name: str, seq: int) -> Path:
    """A new folder in a collection, under a name that is safe and free."""
    check_inside(root_of(parent), parent)
    return collection_folder.create_folder(parent, name, FOLDER_FILE, write_folder(name, seq=seq).encode())


def refused(what: str, advice: str) -> ProblemError:
    return ProblemError(Problem(what, tr("Nothing was changed."), advice, kind="refused"))
