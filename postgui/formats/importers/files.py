"""A folder, a zip file or several files in which each is an export of its own, of whatever format."""

from postgui.formats.importer_kind import ImporterKind, detect, read_source
from postgui.formats.importing.build import imported, top_branch
from postgui.formats.importing.losses import Losses
from postgui.formats.importing.postman_collection import unique
from postgui.formats.importing.source import Source, unreadable
from postgui.model.bundle import Branch, Imported, Item
from postgui.model.collection import Environment
from postgui.model.problem import ProblemError
from postgui.translation import mark, tr

_LABEL = mark("Several files")
_SUFFIXES = (
    *(".json", ".yaml", ".yml", ".har", ".bru", ".http", ".rest", ".hurl", ".wsdl", ".xml"),
    *(".sh", ".curl", ".txt", ".js", ".mjs"),
)
_MOST_FILES = 500
_SURE = 15


def _sniff(source: Source) -> int:
    return _SURE if source.is_tree and any(map(_is_known, _members(source))) else 0


def _members(source: Source) -> list[Source]:
    paths = (path for path in sorted(source.files) if path.lower().endswith(_SUFFIXES))
    return [source.member(path) for path, _ in zip(paths, range(_MOST_FILES), strict=False)]


def _is_known(member: Source) -> bool:
    try:
        detect(member)
    except ProblemError:
        return False
    return True


def _read(source: Source) -> Imported:
    losses = Losses()
    tops: list[Branch] = []
    environments: list[Environment] = []
    for member in _members(source):
        try:
            found = read_source(member, detect(member))
        except ProblemError as error:
            losses.add(member.name, tr("This file"), error.problem.what)
            continue
        for loss in found.losses:
            losses.add(loss.where, loss.what, loss.why)
        environments += found.collection.environments
        if found.collection.top.items or not found.collection.environments:
            tops.append(found.collection.top)
    if not tops and not environments:
        raise ProblemError(unreadable(source.name, tr("none of its files is one that PostGUI can import")))
    items: list[Item] = list(tops)
    top = tops[0] if len(tops) == 1 else top_branch(source.name, items)
    return imported(tr(_LABEL), top, unique(environments), losses.done())


KIND = ImporterKind(id="files", label=_LABEL, suffixes=_SUFFIXES, sniff=_sniff, read=_read, order=90)
