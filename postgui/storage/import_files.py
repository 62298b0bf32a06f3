"""What a person chose to import, as bytes: a file, a folder or a zip file, read bit by bit within bounds.

Names never lead out: of a zip file by `..`, of a folder by a symbolic link. A zip bomb ends where the
bounds do, whatever its directory claims. All functions block.
"""

import os
import stat
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import BinaryIO

from postgui.model.problem import Problem, ProblemError
from postgui.storage.file import disk_problem
from postgui.translation import tr

MAX_FILE_BYTES = 100_000_000
MAX_TOTAL_BYTES = 400_000_000
MAX_FILES = 50_000
_SKIPPED = frozenset((".git", ".hg", ".svn", "node_modules", "__pycache__", "__MACOSX", ".venv"))


def read_file(path: Path) -> bytes:
    """A file that is to be imported.

    Raises:
        ProblemError: It can't be read, is no plain file, or too large.
    """
    try:
        if path.is_fifo():  # to open it would wait for somebody who writes
            raise _refused(path.name, tr("it is not a plain file"))
        with path.open("rb") as file:
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                raise _refused(path.name, tr("it is not a plain file"))
            data = file.read(MAX_FILE_BYTES + 1)
    except FileNotFoundError as error:
        raise ProblemError(
            Problem(
                tr("There is no {path}", path=path),
                tr("Nothing was imported."),
                tr("Check the path."),
                "no-such-path",
            )
        ) from error
    except OSError as error:
        raise disk_problem(error, tr("{name} could not be read", name=path.name)) from error
    if len(data) > MAX_FILE_BYTES:
        raise _too_large(path.name)
    return data


class _Budget:
    """How much may still be read of one source, each file counted once."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._left = MAX_TOTAL_BYTES
        self._seen: set[str] = set()

    def take(self, key: str, size_bytes: int) -> None:
        if key in self._seen:
            return
        self._seen.add(key)
        self._left -= size_bytes
        if self._left < 0:
            raise _refused(
                self._name, tr("it holds more than {limit} MB", limit=MAX_TOTAL_BYTES // 1_000_000)
            )


class FolderFiles(Mapping[str, bytes]):
    """The files of a folder by relative path (`/` between), read when asked for."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._budget = _Budget(folder.name)
        self._paths = dict.fromkeys(sorted(self._walk()))

    def __getitem__(self, path: str) -> bytes:
        if path not in self._paths:
            raise KeyError(path)
        data = read_file(self._folder / path)
        self._budget.take(path, len(data))
        return data

    def __iter__(self) -> Iterator[str]:
        return iter(self._paths)

    def __len__(self) -> int:
        return len(self._paths)

    def _walk(self) -> Iterator[str]:
        count = 0
        root = self._folder.resolve()
        for here, folders, names in os.walk(self._folder):
            folders[:] = [name for name in folders if name not in _SKIPPED]
            for name in names:
                path = Path(here, name)
                if path.is_symlink() and not path.resolve().is_relative_to(root):
                    continue
                if not path.is_file():
                    continue
                count += 1
                if count > MAX_FILES:
                    raise _refused(
                        self._folder.name, tr("it holds more than {limit:,} files", limit=MAX_FILES)
                    )
                yield path.relative_to(self._folder).as_posix()


class NeighbourFiles(Mapping[str, bytes]):
    """The files around one that is imported: whatever it refers to inside its folder. Never listed."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._budget = _Budget(folder.name)

    def __getitem__(self, path: str) -> bytes:
        found = (self._folder / path).resolve()
        if not found.is_relative_to(self._folder.resolve()) or not found.is_file():
            raise KeyError(path)
        data = read_file(found)
        self._budget.take(str(found), len(data))
        return data

    def __iter__(self) -> Iterator[str]:
        return iter(())

    def __len__(self) -> int:
        return 0


class ZipFiles(Mapping[str, bytes]):
    """The files of a zip file by path, unpacked in memory when asked for; close it after use.

    `left_out` are the names of those that would lie outside of it.
    """

    def __init__(self, file: BinaryIO, name: str) -> None:
        self.left_out: list[str] = []
        self._name = name
        self._budget = _Budget(name)
        try:
            self._zip = zipfile.ZipFile(file)
            self._entries = dict(self._listed())
        except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
            raise _refused(name, tr("the zip file is damaged ({error})", error=error)) from None

    def __getitem__(self, path: str) -> bytes:
        entry = self._entries[path]
        if entry.flag_bits & 1:
            raise _refused(tr("{path} in {archive}", path=path, archive=self._name), tr("it is encrypted"))
        try:
            with self._zip.open(entry) as file:
                data = file.read(MAX_FILE_BYTES + 1)
        except (zipfile.BadZipFile, zlib.error, OSError, EOFError, ValueError, NotImplementedError) as error:
            raise _refused(
                tr("{path} in {archive}", path=path, archive=self._name),
                tr("it can't be unpacked ({error})", error=error),
            ) from None
        if len(data) > MAX_FILE_BYTES:
            raise _too_large(tr("{path} in {archive}", path=path, archive=self._name))
        self._budget.take(path, len(data))
        return data

    def __iter__(self) -> Iterator[str]:
        return iter(self._entries)

    def __len__(self) -> int:
        return len(self._entries)

    def _listed(self) -> Iterator[tuple[str, zipfile.ZipInfo]]:
        entries = self._zip.infolist()
        if len(entries) > MAX_FILES:
            raise _refused(self._name, tr("it holds more than {limit:,} files", limit=MAX_FILES))
        for entry in entries:
            parts = entry.filename.replace("\\", "/").split("/")
            if ".." in parts or entry.filename.startswith(("/", "\\")) or ":" in parts[0]:
                self.left_out.append(entry.filename[:200])
            elif not entry.is_dir() and not _SKIPPED.intersection(parts):
                yield "/".join(part for part in parts if part not in ("", ".")), entry


def _too_large(name: str) -> ProblemError:
    return _refused(name, tr("it is larger than {limit} MB", limit=MAX_FILE_BYTES // 1_000_000))


def _refused(name: str, reason: str) -> ProblemError:
    return ProblemError(
        Problem(
            tr("{name} can't be imported: {reason}", name=name, reason=reason),
            tr("Nothing was imported."),
            tr("Choose another file, or a smaller part of it."),
            "broken-import",
        )
    )
