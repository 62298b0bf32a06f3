"""OpenAPI 3.0, 3.1 and 3.2, and Swagger 2.0, as JSON or YAML; other files of the folder are followed."""

import re

from postgui.formats.importer_kind import ImporterKind
from postgui.formats.importing.openapi_document import read_document, version_of
from postgui.formats.importing.source import Source, parsed, unreadable
from postgui.model.bundle import Imported
from postgui.model.problem import ProblemError
from postgui.translation import tr

_LABEL = "OpenAPI"
_MARK = re.compile(r"""(?m)^\s*\{?\s*["']?(openapi|swagger)["']?\s*:\s*["']?\d""")
_SUFFIXES = (".json", ".yaml", ".yml")


def _sniff(source: Source) -> int:
    if source.is_tree:
        return 60 if _roots(source) else 0
    if _MARK.search(source.head):
        return 85 if not source.head.lstrip().startswith(("POST ", "GET ")) else 0
    if source.head.lstrip()[:1] == "{" and version_of(source.document):
        return 85
    return 0


def _roots(source: Source) -> list[str]:
    """The files of a tree that are whole API descriptions."""
    found = []
    for path in sorted(source.files, key=lambda path: (path.count("/"), path)):
        if path.lower().endswith(_SUFFIXES) and _MARK.search(source.member(path).head):
            found.append(path)
    return found


def _read(source: Source) -> Imported:
    return _document(source, made_up=False)


def _read_for_mock(source: Source) -> Imported:
    return _document(source, made_up=True)


def _document(source: Source, *, made_up: bool) -> Imported:
    if source.is_tree:
        roots = _roots(source)
        if not roots:
            raise ProblemError(unreadable(source.name, tr("no file of it is an OpenAPI document")))
        source = source.member(roots[0])
    return read_document(parsed(source.text, source.name), source, _LABEL, made_up=made_up)


KIND = ImporterKind(
    id="openapi",
    label=_LABEL,
    suffixes=(".json", ".yaml", ".yml", ".zip"),
    sniff=_sniff,
    read=_read,
    read_for_mock=_read_for_mock,
    order=20,
)
