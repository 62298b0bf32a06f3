"""Looking through a collection's folder: which YAML files there are, and how those begin that are new.

Paths are text here: ten thousand `Path` objects cost as much as reading the files. Blocks: call it in
a thread.
"""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from operator import attrgetter
from pathlib import Path
from typing import NamedTuple

from postgui.storage.collection_folder import COLLECTION_FILE, ENVIRONMENTS

_SKIPPED = frozenset(("node_modules", "__pycache__"))
_MAX_DEPTH = 64
_READ_BYTES = 64 * 1024
_BINARY = getattr(os, "O_BINARY", 0)
_name_of = attrgetter("name")

Stamp = tuple[int, int]
"""Time of the last change in nanoseconds and size: what tells that a file is the same."""


class ScannedFile(NamedTuple):
    """One YAML file; `start` is None when the caller knew it already by its stamp."""

    name: str
    path: str
    stamp: Stamp
    start: bytes | None


@dataclass(frozen=True, slots=True)
class ScannedFolder:
    """A folder with its YAML files and sub-folders, by name; `error` if it could not be read."""

    path: str
    files: tuple[ScannedFile, ...] = ()
    folders: tuple["ScannedFolder", ...] = ()
    error: OSError | None = None


def scan(folder: Path, known: Mapping[str, Stamp]) -> ScannedFolder:
    """Look through `folder` and below, without hidden entries and links to folders that lead outside.

    Below a link no further link is followed: a few of them could make a tree without end.

    Args:
        folder: A collection or a folder in one.
        known: Stamps, by path, of files that need no reading.
    """
    return _scan(str(folder), known, (), _Bounds(folder.resolve()))


def scan_file(path: Path) -> ScannedFile | None:
    """One file, read in any case; None if it is gone or can't be read."""
    try:
        return ScannedFile(path.name, str(path), stamp_of(path), read_start(str(path)))
    except OSError:
        return None


def stamp_of(path: Path) -> Stamp:
    """The stamp of one file; OSError if it is gone."""
    status = path.stat()
    return status.st_mtime_ns, status.st_size


@dataclass(frozen=True, slots=True)
class _Bounds:
    """The folder that links may not lead out of; `linked` once a link was followed."""

    root: Path
    linked: bool = False

    def admit(self, link: str) -> bool:
        return not self.linked and Path(link).resolve().is_relative_to(self.root)


def _scan(
    folder: str, known: Mapping[str, Stamp], above: tuple[tuple[int, int], ...], bounds: _Bounds
) -> ScannedFolder:
    files: list[ScannedFile] = []
    folders: list[ScannedFolder] = []
    try:
        status = os.stat(folder)  # noqa: PTH116
        here = (status.st_dev, status.st_ino)
        if here in above or len(above) > _MAX_DEPTH:
            return ScannedFolder(folder)
        with os.scandir(folder) as entries:
            found = sorted(entries, key=_name_of)
    except OSError as error:
        return ScannedFolder(folder, error=error)
    is_root = not above and any(entry.name == COLLECTION_FILE for entry in found)
    for entry in found:
        name = entry.name
        if name.startswith(".") or name in _SKIPPED:
            continue
        try:
            if name.endswith(".yml") and entry.is_file():
                status = entry.stat()
                stamp = (status.st_mtime_ns, status.st_size)
                path = entry.path
                start = None if known.get(path) == stamp else _start_of(path)
                files.append(ScannedFile(name, path, stamp, start))
            elif entry.is_dir() and not (is_root and name == ENVIRONMENTS):
                within = bounds
                if entry.is_symlink():
                    if not bounds.admit(entry.path):
                        continue
                    within = _Bounds(bounds.root, linked=True)
                folders.append(_scan(entry.path, known, (*above, here), within))
        except OSError:
            continue  # it went away while we looked
    return ScannedFolder(folder, tuple(files), tuple(folders))


def _start_of(path: str) -> bytes:
    try:
        return read_start(path)
    except OSError:
        return b""


def read_start(path: str) -> bytes:
    """The first 64 KB of a file, by the shortest way: a file object costs as much again."""
    handle = os.open(path, os.O_RDONLY | _BINARY)
    try:
        return os.read(handle, _READ_BYTES)
    finally:
        os.close(handle)
