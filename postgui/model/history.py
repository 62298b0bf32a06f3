"""What the history remembers: a line for the list, the whole story behind it, and what to look for.

Everything in here has been redacted: no value that was declared secret, no credential.
"""

from dataclasses import dataclass

from postgui.model.exchange import Exchange
from postgui.model.request import Request


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One line of the history list.

    `id` is opaque. `started_at` is seconds since the epoch, UTC; `size_bytes` counts the decoded
    body as it was received. `problem` is "" when nothing went wrong. `collection` names the one that
    the request is in ("" for none). A `pinned` entry is kept whatever the budget says; `note` is the
    person's own text.
    """

    id: str
    started_at: float
    method: str
    url: str
    status: int | None = None
    reason: str = ""
    duration_ms: float | None = None
    size_bytes: int = 0
    problem: str = ""
    collection: str = ""
    pinned: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True)
class HistoryRecord:
    """One exchange as it was stored; `request` is the template as the person composed it."""

    entry: HistoryEntry
    exchange: Exchange
    request: Request


@dataclass(frozen=True, slots=True)
class HistoryFilter:
    """What entries are to be like: everything that is given must hold.

    `text` is what a person types into the search field (`storage.history_query`). Of `methods`, `hosts`,
    `collections` and `statuses` one is enough; a host may have `*` in it and a port behind it, a status
    is a range with both ends in it. `since` <= start < `until`, in seconds since the epoch; durations in
    milliseconds and sizes in bytes include their ends. `failed` asks for those without an answer;
    `unpinned` leaves out what is pinned.
    """

    text: str = ""
    methods: tuple[str, ...] = ()
    statuses: tuple[tuple[int, int], ...] = ()
    hosts: tuple[str, ...] = ()
    collections: tuple[str, ...] = ()
    since: float | None = None
    until: float | None = None
    least_ms: float | None = None
    most_ms: float | None = None
    least_bytes: int | None = None
    most_bytes: int | None = None
    failed: bool = False
    pinned: bool = False
    noted: bool = False
    unpinned: bool = False


@dataclass(frozen=True, slots=True)
class HistoryExcess:
    """What goes beyond the budget: the `entries` oldest ones that are not pinned, up to and with `up_to`.

    `newest_at` is when the newest of them began; `size_bytes` is about what their going frees.
    """

    entries: int
    size_bytes: int
    up_to: str
    newest_at: float
