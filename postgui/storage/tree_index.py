"""What the tree shows of the files of one collection, kept in the data folder for the next start.

Only a cache, by path, time and size of each file: one that is damaged, or of another version, counts as
absent. All functions block.
"""

import hashlib
import os
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from postgui.storage.data_folder import DataFolder, make_private
from postgui.storage.file import write_atomic
from postgui.storage.folder_scan import ScannedFile, ScannedFolder
from postgui.storage.json_file import from_json, to_json

_VERSION = 1
"""Another one for each change of what is kept, or of how a file is understood."""


class IndexedFile(NamedTuple):
    """One file: where it is below the collection, its stamp, and its row. `kind` "" is none of ours."""

    path: str
    mtime_ns: int
    size_bytes: int
    kind: str
    name: str = ""
    method: str = ""
    url: str = ""
    seq: float | None = None
    detail: str = ""
    tags: tuple[str, ...] = ()
    has_examples: bool = False


class _Index(NamedTuple):
    version: int
    root: str
    files: list[IndexedFile]


def read_index(data_dir: Path, root: Path) -> list[IndexedFile]:
    """What was kept of the collection in `root`; nothing if that can't be used."""
    try:
        index = from_json(_place(data_dir, root).read_bytes(), _Index)
    except (OSError, ValueError):
        return []
    return index.files if (index.version, index.root) == (_VERSION, str(root)) else []


def write_index(data_dir: Path, root: Path, files: Iterable[IndexedFile]) -> None:
    """Keep this of the collection in `root`; a disk that refuses only costs time at the next start."""
    path = _place(data_dir, root)
    with suppress(OSError):
        make_private(path.parent)
        write_atomic(path, to_json(_Index(_VERSION, str(root), list(files))))


def as_scanned(root: Path, files: Iterable[IndexedFile]) -> ScannedFolder:
    """What looking through the folder of the collection in `root` would find, if nothing had changed.

    No file of it is read, nor asked for. A folder in which the index has no file at all is left out.
    """
    start = f"{root}{os.sep}"
    inside: dict[str, list[ScannedFile]] = {"": []}
    for file in files:
        folder, _, name = file.path.rpartition(os.sep)
        stamp = (file.mtime_ns, file.size_bytes)
        inside.setdefault(folder, []).append(ScannedFile(name, start + file.path, stamp, None))
    below: dict[str, dict[str, None]] = {}
    for folder in tuple(inside):
        while folder:
            above = folder.rpartition(os.sep)[0]
            siblings = below.setdefault(above, {})
            if folder in siblings:
                break
            siblings[folder] = None
            folder = above

    def scanned(folder: str) -> ScannedFolder:
        files, folders = tuple(inside.get(folder, ())), map(scanned, below.get(folder, ()))
        return ScannedFolder(start + folder if folder else str(root), files, tuple(folders))

    return scanned("")


def _place(data_dir: Path, root: Path) -> Path:
    name = hashlib.sha256(os.fsencode(root)).hexdigest()[:32]
    return DataFolder(data_dir).indexes / f"{name}.json"
