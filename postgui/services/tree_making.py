"""Changes to the files of collections, made one after the other; if one fails, all are taken back.

These functions block: `postgui.services.tree_edits` calls them on the writer's thread.
"""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import TracebackType

from postgui.formats.opencollection_folder import write_folder
from postgui.formats.opencollection_write import update_info
from postgui.formats.yaml12 import decode
from postgui.model.problem import ProblemError
from postgui.services.collection_change import create_folder
from postgui.storage import collection_folder
from postgui.storage.collection_folder import COLLECTION_FILE, FOLDER_FILE, change_file
from postgui.storage.file_name import safe_name
from postgui.storage.trash import put_in_trash
from postgui.storage.tree_change import Added, Change, Moved, Removed, Wrote, take_back


class Making:
    """Makes changes and notes them: a `with` block that fails leaves everything as it was."""

    def __init__(self, data_dir: Path) -> None:
        self.changes: list[Change] = []
        self._data_dir = data_dir

    def __enter__(self) -> "Making":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if error is not None:
            with suppress(ProblemError):  # what failed first is what the person hears
                take_back(self._data_dir, self.changes)

    def move(self, path: Path, folder: Path, name: str) -> Path:
        """Put a file or folder into `folder` as `name`, numbered if that is taken."""
        moved = collection_folder.move(path, folder, name)
        if moved != path:
            self.changes.append(Moved(path, moved))
        return moved

    def copy(self, path: Path, folder: Path, name: str) -> Path:
        """A copy of a file or folder in `folder` under `name`, numbered if that is taken."""
        copied = collection_folder.copy(path, folder, name)
        self.changes.append(Added(copied, name))
        return copied

    def create_folder(self, parent: Path, name: str, seq: int) -> Path:
        """A new folder."""
        path = create_folder(parent, name, seq)
        self.changes.append(Added(path, name))
        return path

    def remove(self, path: Path, name: str) -> None:
        """Put a file or folder into the trash."""
        self.changes.append(Removed(put_in_trash(self._data_dir, path, name)))

    def write(self, path: Path, change: Callable[[bytes | None], bytes], *, note: bool = True) -> None:
        """Give a file other bytes; `note` False for a file that a noted change made."""
        before: list[bytes | None] = []

        def noting(old: bytes | None) -> bytes:
            before.append(old)
            return change(old)

        after = change_file(path, noting, None)
        if note and before[0] != after:
            self.changes.append(Wrote(path, before[0], after))

    def set_info(
        self, path: Path, *, name: str | None = None, seq: int | None = None, note: bool = True
    ) -> None:
        """Put name or seq into the file of a request, folder or collection.

        A folder needs no file while its own name says it all. What is broken keeps its text.
        """
        file = path
        if path.is_dir():
            file = path / (COLLECTION_FILE if (path / COLLECTION_FILE).exists() else FOLDER_FILE)
            if not file.exists():
                if seq is None and (name is None or safe_name(name) == name):
                    return
                # A change of its own: settings that are put into the file later stay when it is undone.
                self.write(file, lambda _: write_folder(path.name).encode(), note=note)

        def change(old: bytes | None) -> bytes:
            old = old or b""
            try:
                return update_info(decode(old, file.name), name=name, seq=seq, where=file.name).encode()
            except ProblemError as error:
                if error.problem.kind != "broken-file":
                    raise
                return old

        self.write(file, change, note=note)
