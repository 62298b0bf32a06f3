"""Where the files are that a request's body names. Blocks: it looks at the disk."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from postgui.model.request import Request


def with_files_from(request: Request, rebased: Callable[[str], str]) -> Request:
    """`request` with each path of a body file as `rebased` says."""
    body = request.body
    rows = tuple(replace(row, files=tuple(map(rebased, row.files))) for row in body.rows)
    files = tuple(replace(file, path=rebased(file.path)) for file in body.files)
    return replace(request, body=replace(body, rows=rows, files=files))


def with_files_found(request: Request, folder: Path, root: Path) -> Request:
    """`request` with the paths that lead nowhere from its own `folder`, but do from its collection's `root`.

    PostGUI counts from the request's file, Bruno from the collection: both kinds are about.
    """

    def found(path: str) -> str:
        return str(root / path) if path and not (folder / path).exists() and (root / path).is_file() else path

    return with_files_from(request, found)
