"""A run beside the one before it: which requests fail now, which are mended, which got slower. Pure.

Several passes of one request count as one: it passed if all did, and took their mean.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from postgui.model.run import RunResult
from postgui.translation import joined, mark, tr

Change: TypeAlias = Literal["", "failed", "fixed", "slower", "faster", "new"]

MOST_REQUESTS = 5_000
"""Requests that a summary keeps."""

_FACTOR = 1.5
_LEAST_MS = 30.0
"""Less than this, or less than half as much again, is the weather."""


@dataclass(frozen=True, slots=True)
class RanRequest:
    """One request of a run: whether it passed each time, and its mean time where an answer came."""

    passed: bool
    mean_ms: float | None = None


@dataclass(frozen=True, slots=True)
class RunSummary:
    """What is kept of a run: no answer, no URL, only names and figures. Seconds since 1970."""

    started_at: float
    requests: Mapping[str, RanRequest] = field(default_factory=dict)

    @property
    def failed(self) -> int:
        return sum(not each.passed for each in self.requests.values())


@dataclass(slots=True)
class _Sum:
    passed: bool = True
    answers: int = 0
    total_ms: float = 0.0


@dataclass
class Summing:
    """Makes the summary of a run while it goes on; memory grows with its requests, not with its passes."""

    started_at: float
    _sums: dict[str, _Sum] = field(default_factory=dict)

    def add(self, result: RunResult) -> None:
        if result.skipped:
            return
        if result.place not in self._sums and len(self._sums) >= MOST_REQUESTS:
            return
        found = self._sums.setdefault(result.place, _Sum())
        found.passed = found.passed and result.passed
        if result.status is not None:
            found.answers += 1
            found.total_ms += result.duration_ms

    def ran(self, place: str) -> RanRequest:
        """What came of one request so far."""
        found = self._sums.get(place, _Sum())
        return RanRequest(found.passed, found.total_ms / found.answers if found.answers else None)

    def summary(self) -> RunSummary:
        return RunSummary(self.started_at, {place: self.ran(place) for place in self._sums})


def change_of(now: RanRequest, before: RanRequest | None) -> Change:
    """What is to be said of a request, since the run before."""
    if before is None:
        return "new"
    if now.passed != before.passed:
        return "fixed" if now.passed else "failed"
    if not now.passed or now.mean_ms is None or before.mean_ms is None:
        return ""
    less, more = sorted((now.mean_ms, before.mean_ms))
    if more < less * _FACTOR or more - less < _LEAST_MS:
        return ""
    return "slower" if now.mean_ms > before.mean_ms else "faster"


def changes(now: RunSummary, before: RunSummary) -> dict[Change, tuple[str, ...]]:
    """The requests of each kind of change, in the order of the run; kinds without any are left out."""
    found: dict[Change, list[str]] = {}
    for place, ran in now.requests.items():
        if change := change_of(ran, before.requests.get(place)):
            found.setdefault(change, []).append(place)
    return {change: tuple(places) for change, places in found.items()}


def comparison_text(now: RunSummary, before: RunSummary) -> str:
    """One line: `1 newly failed, 2 mended, 1 slower`; `nothing changed` if so."""
    words: tuple[tuple[Change, str], ...] = (
        ("failed", mark("{n} newly failed")),
        ("fixed", mark("{n} mended")),
        ("slower", mark("{n} slower")),
        ("faster", mark("{n} faster")),
        ("new", mark("{n} not in it")),
    )
    found = changes(now, before)
    told = [tr(text, n=len(found[change])) for change, text in words if change in found]
    return joined(", ", told) or tr("nothing changed")
