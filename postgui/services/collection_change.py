"""Making collections.

Blocks: `postgui.services.collections` calls it on the writer's thread.
"""

from pathlib import Path

from postgui.formats.opencollection_folder import write_collection
from postgui.services.tree_change import refused
from postgui.storage.collection_folder import COLLECTION_FILE, change_file
from postgui.storage.file import disk_problem


def create_collection(folder: Path, name: str) -> None:
    """Make `folder`, which may exist, a collection.

    Raises:
        ProblemError: It is one already, or can't be written.
    """
    path = folder / COLLECTION_FILE
    if path.exists():
        raise refused(f"{folder.name} is a collection already", "Open it, or choose another folder.")
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise disk_problem(error, f"The folder {folder.name} could not be created") from error
    change_file(path, lambda _: write_collection(name or folder.name).encode(), None)
