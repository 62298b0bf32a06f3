"""OpenCollection 1.0: bundled in one file, or a folder (a zip file) as PostGUI and Bruno keep it."""

import posixpath
import re

from postgui.formats.importer_kind import ImporterKind
from postgui.formats.importing.build import imported
from postgui.formats.importing.losses import Losses
from postgui.formats.importing.postman_collection import unique
from postgui.formats.importing.source import Source, unreadable
from postgui.formats.opencollection_bundle import read_bundle
from postgui.formats.opencollection_folder import read_folder
from postgui.formats.opencollection_read import environment_of, read_request
from postgui.formats.sidecar import parse_sidecar, with_extras, with_folder_extras
from postgui.formats.yaml12 import compose
from postgui.model.bundle import Branch, Imported, Item
from postgui.model.collection import Environment, Folder
from postgui.model.problem import ProblemError
from postgui.model.request import Request
from postgui.translation import mark, tr

_LABEL = "OpenCollection"
_COLLECTION, _FOLDER, _ENVIRONMENTS = "opencollection.yml", "folder.yml", "environments"
_SIDECAR = ".postgui.json"
_PYTHON = ".py"
_PROGRAM = mark("It is a program, and an import takes none. Open the folder itself instead, or copy the file")
_MARK = re.compile(r"(?m)^\s*[\"']?opencollection[\"']?\s*:")
_SEQ = re.compile(r"(?m)^\s+seq:\s*(\d+(?:\.\d+)?)\s*$")
_MAX_DEPTH = 60


def _sniff(source: Source) -> int:
    if source.is_tree:
        return 91 if _root(source) is not None else 0
    return 93 if _MARK.search(source.head[:4000]) and "items" in source.mapping else 0


def _root(source: Source) -> str | None:
    """The folder that holds the topmost `opencollection.yml`, with a slash after it; "" for the top."""
    found = [path for path in source.files if posixpath.basename(path) == _COLLECTION]
    top = min(found, key=lambda path: (path.count("/"), path), default=None)
    return None if top is None else top.removesuffix(_COLLECTION)


def _read(source: Source) -> Imported:
    if not source.is_tree:
        name = source.name.rpartition("/")[2].rpartition(".")[0]
        return read_bundle(source.text.removeprefix("\ufeff"), name=name, where=source.name)
    root = _root(source)
    if root is None:
        raise ProblemError(
            unreadable(source.name, tr("there is no {collection} in it", collection=_COLLECTION))
        )
    losses = Losses()
    reader = _Reader(source, losses)
    for path in sorted(source.files):
        if path.startswith(root) and path.endswith(_PYTHON):
            losses.add(path, tr("The Python file"), tr(_PROGRAM))
    top = reader.branch(root, posixpath.basename(root.rstrip("/")) or source.name, 0)
    return imported(_LABEL, top, unique(reader.environments(f"{root}{_ENVIRONMENTS}/")), losses.done())


class _Reader:
    """Reads the files of a folder by folder."""

    def __init__(self, source: Source, losses: Losses) -> None:
        self._source = source
        self._losses = losses
        self._inner: dict[str, dict[str, None]] = {}
        for path in sorted(source.files):
            above = posixpath.dirname(path)
            while above:
                parent = posixpath.dirname(above)
                self._inner.setdefault(parent, {})[above] = None
                above = parent

    def branch(self, prefix: str, name: str, depth: int) -> Branch:
        """The folder whose paths begin with `prefix`."""
        is_top = depth == 0
        folder = self._folder(prefix + (_COLLECTION if is_top else _FOLDER), name, collection=is_top)
        found: list[tuple[bool, float, str, Item]] = []
        here = prefix.rstrip("/")
        for inner in self._inner.get(here, ()):
            if depth < _MAX_DEPTH and not (is_top and posixpath.basename(inner) == _ENVIRONMENTS):
                below = self.branch(f"{inner}/", posixpath.basename(inner), depth + 1)
                found.append((False, self._seq(f"{inner}/{_FOLDER}"), inner, below))
        for path in self._source.files:
            file = posixpath.basename(path)
            if (
                posixpath.dirname(path) == here
                and file.endswith(".yml")
                and file not in (_COLLECTION, _FOLDER)
            ) and (request := self._request(path)) is not None:
                found.append((True, self._seq(path), path, request))
        found.sort(key=lambda one: one[:3])
        return Branch(folder, tuple(one[3] for one in found))

    def environments(self, prefix: str) -> list[Environment]:
        found = []
        for path in sorted(self._source.files):
            if path.startswith(prefix) and path.endswith(".yml"):
                node = compose(self._source.member(path).text, path)
                found.append(environment_of(node, None))
        return found

    def _folder(self, path: str, name: str, *, collection: bool) -> Folder:
        if path not in self._source.files:
            return Folder(name)
        text = self._source.member(path).text
        folder = read_folder(text, name=name, collection=collection, where=path)
        extras = self._extras(path)
        return with_folder_extras(folder, extras, "none" if collection else "inherit") if extras else folder

    def _request(self, path: str) -> Request | None:
        try:
            request = read_request(
                self._source.member(path).text, name=posixpath.basename(path)[:-4], where=path
            )
            return with_extras(request, self._extras(path))
        except ProblemError as error:
            self._losses.add(path, tr("This file"), error.problem.what)
            return None

    def _extras(self, path: str) -> dict[str, object]:
        beside = path.removesuffix(".yml") + _SIDECAR
        return parse_sidecar(self._source.files[beside], beside) if beside in self._source.files else {}

    def _seq(self, path: str) -> float:
        if path not in self._source.files:
            return 1e9
        match = _SEQ.search(self._source.member(path).head[:2000])
        return float(match[1]) if match else 1e9


KIND = ImporterKind(
    id="opencollection",
    label=_LABEL,
    suffixes=(".yml", ".yaml", ".json", ".zip"),
    sniff=_sniff,
    read=_read,
    order=12,
)
