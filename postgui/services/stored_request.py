"""A request and its files, sidecar and Python included: reading, saving, creating.

These functions block: `postgui.services.collections` calls them in threads.
"""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from postgui.formats.opencollection_read import read_request
from postgui.formats.sidecar import parse_sidecar, sidecar_bytes, with_extras
from postgui.formats.yaml12 import decode
from postgui.model.problem import Problem, ProblemError
from postgui.model.request import Request
from postgui.storage.collection_folder import (
    change_file,
    check_inside,
    check_unchanged,
    create_file,
    digest,
    put_beside,
    read,
    read_beside,
    root_of,
)
from postgui.storage.file_name import python_of, safe_name, sidecar_of
from postgui.translation import tr

_AND = "+"


@dataclass(frozen=True, slots=True)
class StoredRequest:
    """A request as its files had it.

    `sha256` (hex) is of the bytes of the YAML file; with a Python file, `+` and the same of that follow.
    """

    path: Path
    request: Request
    sha256: str


def load_request(path: Path) -> StoredRequest:
    """Read a request.

    Raises:
        ProblemError: The file or one beside it is broken (with line and reason), or can't be read.
    """
    data = read(path)
    stored = read_request(decode(data, path.name), name=path.stem, where=path.name)
    code = read_beside(python_of(path))
    request = with_extras(stored, _extras(path))
    if code:
        request = replace(request, python=decode(code, python_of(path).name))
    return StoredRequest(path, request, _digest(data, code))


def save_request(path: Path, request: Request, expected_sha256: str | None) -> StoredRequest:
    """Write `request` into its file, changing no more than needed.

    Raises:
        ProblemError: kind `conflict` if the file is not as expected; else what is wrong.
    """
    from postgui.formats.opencollection_write import update_request, write_request

    check_inside(root_of(path), path)
    extras = _extras(path)
    expected, separator, expected_code = (expected_sha256 or "").partition(_AND)
    if expected_sha256 is not None and (expected or separator):
        check_unchanged(python_of(path), read_beside(python_of(path)), expected_code)

    def change(old: bytes | None) -> bytes:
        if old is None:
            return write_request(request).encode()
        text = decode(old, path.name)
        return update_request(text, request, name=path.stem, where=path.name).encode()

    data = change_file(path, change, None if expected_sha256 is None else expected)
    _save_extras(path, request, data, extras)
    return StoredRequest(path, request, _digest(data, request.python.encode()))


def rewrite_request(data_dir: Path, path: Path, request: Request) -> StoredRequest:
    """Write a request where its file is gone or can't be read: that goes into the trash."""
    from postgui.storage.trash import put_in_trash

    if not path.parent.exists():
        raise ProblemError(
            Problem(
                tr("{name} could not be written: its folder is gone", name=path.name),
                tr("It was moved, renamed or deleted. What you see is kept here."),
                tr("Save the request in another folder with “Save request as…”."),
                kind="disk",
                detail=str(path.parent),
            )
        )
    check_inside(root_of(path), path)
    if path.exists():
        put_in_trash(data_dir, path, path.stem)
    return save_request(path, request, "")


def create_request(folder: Path, request: Request, seq: int) -> StoredRequest:
    """Write `request` as a new file in `folder`; a request without a name gets one."""
    from postgui.formats.opencollection_write import write_request

    check_inside(root_of(folder), folder)
    if not request.name.strip():
        request = replace(request, name=safe_name(""))
    data = write_request(request, seq=seq).encode()
    path = create_file(folder, request.name, data)
    _save_extras(path, request, data, {})
    return StoredRequest(path, request, _digest(data, request.python.encode()))


def _extras(path: Path) -> dict[str, Any]:
    beside = sidecar_of(path)
    return parse_sidecar(read(beside), beside.name) if beside.exists() else {}


def _save_extras(path: Path, request: Request, data: bytes, old: dict[str, Any]) -> None:
    stored = read_request(data.decode(), name=path.stem, where=path.name)
    put_beside(sidecar_of(path), sidecar_bytes(request, stored, old))
    put_beside(python_of(path), request.python.encode())


def _digest(data: bytes, code: bytes) -> str:
    return digest(data) + (_AND + digest(code) if code else "")
