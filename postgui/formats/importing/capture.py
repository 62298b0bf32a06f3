"""Which requests of a capture to take: by host, and by what they were made for. Pure.

A capture of a browser holds everything that a page loaded; whoever wants its API leaves the rest out.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from fnmatch import fnmatchcase
from urllib.parse import urlsplit

from postgui.formats.importing.outline import Row, outline, pick
from postgui.model.bundle import Branch, Imported
from postgui.model.problem import Problem, ProblemError
from postgui.model.request import Request
from postgui.translation import mark, tr

CAPTURE_KINDS = {
    "document": mark("Documents"),
    "xhr": mark("XHR and fetch"),
    "script": mark("Scripts"),
    "style": mark("Styles"),
    "picture": mark("Pictures"),
    "font": mark("Fonts"),
    "media": mark("Sound and film"),
    "other": mark("Other"),
}
"""What a captured request can have been made for, in a browser's order, with its label."""
_MOST_TOLD = 12


@dataclass(frozen=True, slots=True)
class CaptureFilter:
    """What to take; no hosts or no kinds means all of them.

    A host is given with or without its port, in any case, and may hold `*`: `*.example.org`.
    """

    hosts: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()

    def takes(self, row: Row) -> bool:
        """Whether the request of `row` is wanted."""
        if self.kinds and row.capture_kind not in self.kinds:
            return False
        return not self.hosts or _is_at(self.hosts, row.url)


ALL = CaptureFilter()


def host_of(url: str) -> str:
    """The host with its port, as the URL has it, without user and password; "" for none."""
    try:
        return urlsplit(url).netloc.rpartition("@")[2]
    except ValueError:
        return ""


def hosts_in(rows: Iterable[Row]) -> tuple[str, ...]:
    """The hosts of a capture's requests, in the order met."""
    return tuple(dict.fromkeys(host for row in rows if row.capture_kind and (host := host_of(row.url))))


def narrowed(imported: Imported, wanted: CaptureFilter, name: str) -> Imported:
    """`imported` with what is wanted of it; `name` is what a message calls its source.

    Raises:
        ProblemError: It is no capture, or holds nothing of the sort.
    """
    if not wanted.hosts and not wanted.kinds:
        return imported
    if not imported.capture_kinds:
        raise ProblemError(
            Problem(
                tr("{name} can't be filtered by host or type: it is no capture", name=name),
                tr(
                    "It is in the format {format}. Only a HAR file says what each request was made "
                    "for. Nothing was imported.",
                    format=imported.format,
                ),
                tr("Leave --host and --type out."),
                "usage",
            )
        )
    rows = outline(imported.collection, imported.capture_kinds)
    ticked = frozenset(at for at, row in enumerate(rows) if row.kind == "request" and wanted.takes(row))
    if not ticked:
        raise ProblemError(_nothing_found(rows, name))
    return picked(imported, ticked)


def picked(imported: Imported, ticked: frozenset[int]) -> Imported:
    """`imported` with what is ticked, by place in its outline; of a capture's report, what is about that."""
    collection = pick(imported.collection, ticked)
    if not imported.capture_kinds:
        return replace(imported, collection=collection)
    rows = outline(imported.collection, imported.capture_kinds)
    kinds = tuple(row.capture_kind for at, row in enumerate(rows) if at in ticked and row.kind == "request")
    names = frozenset(_names(collection.top))
    losses = tuple(loss for loss in imported.losses if loss.where in names)
    return replace(imported, collection=collection, losses=losses, capture_kinds=kinds)


def _names(branch: Branch) -> Iterable[str]:
    for item in branch.items:
        if isinstance(item, Request):
            yield item.name
        else:
            yield from _names(item)


def _is_at(hosts: tuple[str, ...], url: str) -> bool:
    full = host_of(url).lower()
    name = full if full.endswith("]") else full.rpartition(":")[0] or full
    return any(fnmatchcase(one, _pattern(host)) for host in hosts for one in (full, name))


def _pattern(host: str) -> str:
    """Of a pattern's signs, `*` alone means something: an IPv6 address has brackets."""
    return host.strip().lower().replace("[", "[[]").replace("?", "[?]")


def _nothing_found(rows: Iterable[Row], name: str) -> Problem:
    captured = [row for row in rows if row.capture_kind]
    hosts = hosts_in(captured)
    more = tr(" and {value} more", value=len(hosts) - _MOST_TOLD) if len(hosts) > _MOST_TOLD else ""
    there = {row.capture_kind for row in captured}
    kinds = ", ".join(kind for kind in CAPTURE_KINDS if kind in there)
    return Problem(
        tr("Nothing in {name} is of that host and type", name=name),
        tr(
            "Its hosts: {hosts}{more}. Its types: {kinds}. Nothing was imported.",
            hosts=", ".join(hosts[:_MOST_TOLD]) or tr("none"),
            more=more,
            kinds=kinds,
        ),
        tr("Name others, or leave --host and --type out."),
        "usage",
    )
