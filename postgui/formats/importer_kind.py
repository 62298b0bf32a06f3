"""What an importer is. The importers themselves are the files of `postgui.formats.importers`."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from postgui.formats.importing.source import Source, unreadable
from postgui.model.bundle import Imported
from postgui.model.problem import Problem, ProblemError
from postgui.model.registry import load_kinds
from postgui.translation import tr


@dataclass(frozen=True, slots=True)
class ImporterKind:
    """How one format comes in.

    `sniff` says how sure it is that a source is of this format: 0 (no) to 100, quickly and without
    raising. `read` raises `ProblemError`, with line and reason where there is one, and nothing else.
    `suffixes` are for the file dialog; the content alone decides. `read_for_mock` reads it for a mock server,
    where a format says more of its answers than their examples; None: as `read` does.
    """

    id: str
    label: str
    suffixes: tuple[str, ...]
    sniff: Callable[[Source], int]
    read: Callable[[Source], Imported]
    order: int = 100
    read_for_mock: Callable[[Source], Imported] | None = None


@cache
def importer_kinds() -> dict[str, ImporterKind]:
    """Every importer by id, the most used first."""
    from postgui.formats import importers

    return load_kinds(importers, ImporterKind)


def chosen_kind(source: Source, format_id: str = "") -> ImporterKind:
    """The importer that is named, or the one that is surest.

    Raises:
        ProblemError: There is no such format, or nobody knows what `source` is.
    """
    return _named(format_id) if format_id else detect(source)


def read_source(source: Source, kind: ImporterKind, *, for_mock: bool = False) -> Imported:
    """What `source` holds.

    Raises:
        ProblemError: It is broken, or nested too deep.
    """
    try:
        return (kind.read_for_mock or kind.read)(source) if for_mock else kind.read(source)
    except RecursionError:
        raise ProblemError(unreadable(source.name, tr("it is nested too deep"))) from None


def detect(source: Source) -> ImporterKind:
    """The importer that is surest.

    Raises:
        ProblemError: None knows it; where the text itself is broken, that is what is told.
    """
    kinds = importer_kinds().values()
    scores = [(_score(kind, source), kind) for kind in kinds]
    score, kind = max(scores, key=lambda entry: entry[0])
    if score > 0:
        return kind
    source.raise_if_broken()
    known = ", ".join(kind.label for kind in kinds)
    raise ProblemError(
        Problem(
            tr("{name} is in no format that PostGUI can import", name=source.name),
            tr("It knows: {known}.", known=known),
            tr("Choose the format yourself if it is one of these, or export it anew from where it comes."),
            "unknown-format",
        )
    )


def _score(kind: ImporterKind, source: Source) -> int:
    try:
        return kind.sniff(source)
    except RecursionError:
        return 0


def _named(format_id: str) -> ImporterKind:
    kinds = importer_kinds()
    if format_id in kinds:
        return kinds[format_id]
    raise ProblemError(
        Problem(
            tr("There is no import format {format_id!r}", format_id=format_id),
            tr("There are: {kinds}.", kinds=", ".join(kinds)),
            tr("Leave it out to have the format found by the content."),
            "usage",
        )
    )
