"""The settings of a folder or collection and their files, sidecar included: reading and saving.

These functions block: `postgui.services.collections` calls them in threads.
"""

from dataclasses import dataclass
from errno import ENOENT
from pathlib import Path
from typing import Any

from postgui.formats.opencollection_folder import (
    no_auth,
    read_folder,
    update_folder,
    write_collection,
    write_folder,
)
from postgui.formats.sidecar import folder_sidecar_bytes, parse_sidecar, with_folder_extras
from postgui.formats.yaml12 import decode
from postgui.model.collection import Folder
from postgui.storage.collection_folder import (
    COLLECTION_FILE,
    FOLDER_FILE,
    change_file,
    check_inside,
    digest,
    put_beside,
    read,
    root_of,
)
from postgui.storage.file import disk_problem
from postgui.storage.file_name import sidecar_of
from postgui.translation import tr


@dataclass(frozen=True, slots=True)
class StoredFolder:
    """A folder's settings as its files had them; `sha256` (hex) is of the YAML file, "" if there is none."""

    path: Path
    folder: Folder
    sha256: str


def file_of(folder: Path) -> Path:
    """The file that speaks for a folder: it makes it a collection, or may be absent."""
    collection = folder / COLLECTION_FILE
    return collection if collection.exists() else folder / FOLDER_FILE


def load_folder(path: Path) -> StoredFolder:
    """Read the settings of the folder at `path`; a folder without a file has none but its name.

    Raises:
        ProblemError: The file or its sidecar is broken (with line and reason), or can't be read.
    """
    if not path.is_dir():
        raise disk_problem(
            FileNotFoundError(ENOENT, ""), tr("The folder {name} could not be read", name=path.name)
        )
    file = file_of(path)
    where = f"{path.name}/{file.name}"
    data = read(file) if file.exists() else b""
    stored = _parsed(data, path, file, where)
    extras = _extras(file)
    return StoredFolder(
        path, with_folder_extras(stored, extras, no_auth(_is_collection(file))), digest(data) if data else ""
    )


def save_folder(path: Path, folder: Folder, expected_sha256: str | None) -> StoredFolder:
    """Write `folder` into its file, changing no more than needed.

    Raises:
        ProblemError: kind `conflict` if the file is not as expected; else what is wrong.
    """
    check_inside(root_of(path), path)
    file = file_of(path)
    where = f"{path.name}/{file.name}"
    collection = _is_collection(file)
    extras = _extras(file)

    def change(old: bytes | None) -> bytes:
        new = write_collection(path.name) if collection else write_folder(path.name)
        text = new if old is None else decode(old, where)
        return update_folder(text, folder, name=path.name, collection=collection, where=where).encode()

    data = change_file(file, change, expected_sha256)
    stored = _parsed(data, path, file, where)
    put_beside(sidecar_of(file), folder_sidecar_bytes(folder, stored, extras))
    return StoredFolder(path, folder, digest(data))


def _is_collection(file: Path) -> bool:
    return file.name == COLLECTION_FILE


def _parsed(data: bytes, path: Path, file: Path, where: str) -> Folder:
    return read_folder(decode(data, where), name=path.name, collection=_is_collection(file), where=where)


def _extras(file: Path) -> dict[str, Any]:
    beside = sidecar_of(file)
    return parse_sidecar(read(beside), f"{file.parent.name}/{beside.name}") if beside.exists() else {}
