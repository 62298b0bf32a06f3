"""The two texts of a thing on disk: its YAML file, and the sidecar that says what that can't."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from postgui.formats.opencollection_folder import read_folder, update_folder
from postgui.formats.opencollection_read import read_request
from postgui.formats.opencollection_write import update_request, write_request
from postgui.formats.sidecar import folder_sidecar_bytes, parse_sidecar, sidecar_bytes
from postgui.formats.yaml12 import decode
from postgui.model.collection import Folder
from postgui.model.problem import ProblemError
from postgui.model.request import Request
from postgui.storage.collection_folder import digest, read
from postgui.storage.file_name import sidecar_of
from postgui.storage.staged_files import NewFile


@dataclass(frozen=True, slots=True)
class FileTexts:
    """`text` is the file's, `sidecar` b"" where there is none."""

    text: str
    sidecar: bytes = b""

    @classmethod
    def read(cls, path: Path) -> "FileTexts":
        """What is on disk.

        Raises:
            ProblemError: It can't be read, or is no text.
        """
        beside = sidecar_of(path)
        return cls(decode(read(path), path.name), read(beside) if beside.exists() else b"")

    def data(self) -> bytes:
        return self.text.encode()

    def new_files(self, path: str, old: "FileTexts | None") -> list[NewFile]:
        """What is to be written at `path`, which says `old` now."""
        found = []
        if old is None or old.text != self.text:
            found.append(NewFile(path, self.data(), replaces=old is not None))
        if self.sidecar or (old and old.sidecar):
            beside = path.removesuffix(".yml") + ".postgui.json"
            if old is None or old.sidecar != self.sidecar:
                found.append(NewFile(beside, self.sidecar, replaces=bool(old and old.sidecar)))
        return found

    def extras(self, name: str) -> dict[str, Any]:
        return parse_sidecar(self.sidecar, name) if self.sidecar else {}


def request_texts(request: Request, old: FileTexts | None, *, stem: str, seq: int | None = None) -> FileTexts:
    """The texts that say `request`; those of `old` changed no more than needed.

    A file that is broken is written anew.
    """
    text, extras = write_request(request, seq=seq), {}
    if old is not None:
        try:
            text = update_request(old.text, request, name=stem, where=f"{stem}.yml")
            extras = old.extras(stem)
        except ProblemError:
            pass
    stored = read_request(text, name=stem)
    return FileTexts(text, sidecar_bytes(request, stored, extras))


def folder_texts(text: str, folder: Folder, old: FileTexts | None, *, collection: bool = False) -> FileTexts:
    """The same for a folder or collection; `text` is what is changed.

    Raises:
        ProblemError: `text` is broken.
    """
    new = update_folder(text, folder, collection=collection)
    stored = read_folder(new, collection=collection)
    return FileTexts(new, folder_sidecar_bytes(folder, stored, old.extras(folder.name) if old else {}))


def source_digest(request: Request) -> str:
    """What a request was imported as, however its file may be changed later."""
    return digest(repr(request).encode("utf-8", "replace"))
