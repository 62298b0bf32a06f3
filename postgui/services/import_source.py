"""Files, folders, zip files and pasted text -> what importers read. Blocks."""

import io
import zipfile
from collections.abc import Sequence
from pathlib import Path

from postgui.formats.importing.source import Source
from postgui.model.problem import Problem, ProblemError
from postgui.storage.import_files import FolderFiles, NeighbourFiles, ZipFiles, read_file
from postgui.translation import tr

_ZIP = b"PK\x03\x04"


def path_source(path: Path) -> Source:
    """A file, folder or zip file on disk.

    Raises:
        ProblemError: It is not there, can't be read, is damaged or too large.
    """
    path = path.absolute()
    if path.is_dir():
        files = FolderFiles(path)
        if not files:
            raise ProblemError(
                Problem(tr("The folder {name} is empty", name=path.name), tr("Nothing was imported."))
            )
        return Source(path.name, files=files)
    data = read_file(path)
    if data.startswith(_ZIP):
        return _zip_source(data, path.name)
    return Source(path.name, data, NeighbourFiles(path.parent), path.name)


def paths_source(paths: Sequence[Path]) -> Source:
    """Several files that were dropped together; one alone is what `path_source` makes of it.

    Raises:
        ProblemError: One of them can't be read, or is a folder.
    """
    if len(paths) == 1:
        return path_source(paths[0])
    names = [path.name for path in paths]
    files = {
        (path.name if names.count(path.name) == 1 else f"{at}/{path.name}"): read_file(path)
        for at, path in enumerate(paths, 1)
    }
    return Source(paths[0].absolute().parent.name, files=files)


def data_source(data: bytes, name: str) -> Source:
    """What was fetched, piped or pasted; `name` is what messages call it.

    Raises:
        ProblemError: It is a damaged zip file.
    """
    return _zip_source(data, name) if data.startswith(_ZIP) else Source(name, data)


def _zip_source(data: bytes, name: str) -> Source:
    if not zipfile.is_zipfile(io.BytesIO(data)):
        raise ProblemError(
            Problem(tr("{name} is a damaged zip file", name=name), tr("Nothing was imported."))
        )
    files = ZipFiles(io.BytesIO(data), name)
    if not files:
        raise ProblemError(
            Problem(tr("The zip file {name} is empty", name=name), tr("Nothing was imported."))
        )
    if len(files) == 1:  # one export, packed
        path = next(iter(files))
        return Source(path.rpartition("/")[2], files[path], files, path, tuple(files.left_out))
    return Source(name.rpartition(".")[0] or name, files=files, left_out=tuple(files.left_out))


def url_file_name(url: str) -> str:
    """What is fetched from `url` is called."""
    path = url.partition("://")[2].partition("?")[0].partition("#")[0].rstrip("/")
    return path.rpartition("/")[2] or tr("the answer")
