"""What the history remembers: a line for the list, and the whole story behind it.

Everything in here has been redacted: no value that was declared secret, no credential.
"""

from dataclasses import dataclass

from postgui.model.exchange import Exchange
from postgui.model.request import Request


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One line of the history list.

    `id` is opaque. `started_at` is seconds since the epoch, UTC; `size_bytes` counts the decoded
    body as it was received. `problem` is "" when nothing went wrong.
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


@dataclass(frozen=True, slots=True)
class HistoryRecord:
    """One exchange as it was stored; `request` is the template as the person composed it."""

    entry: HistoryEntry
    exchange: Exchange
    request: Request
