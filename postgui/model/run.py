"""A run: many requests sent one after the other, or several at a time, and what came of each."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Any

from postgui.model.check import CheckResult
from postgui.model.collection import Folder
from postgui.model.exchange import Exchange
from postgui.model.problem import Problem
from postgui.model.request import Request


@dataclass(frozen=True, slots=True)
class ListedRequest:
    """One request that can be run, as the tree knows it; what each is, is as of a `PlannedRequest`."""

    path: Path
    place: str
    method: str
    tags: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class PlannedRequest:
    """One request of a run, as its file has it, and what it inherits from, the collection first.

    `place` is where a person finds it: `Users / Create user`. `tags` are its own and those of its folders.
    """

    path: Path
    place: str
    request: Request
    folders: tuple[Folder, ...] = ()
    tags: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class RunOptions:
    """How to run. `rows` are the data: one pass over all requests for each, with its values as variables.

    `delay_ms` is waited before each request but the first. `parallel` requests are under way at a time: a
    single pass then has no order; several passes keep theirs, and run side by side.
    """

    environment: str = ""
    layers: tuple[str, ...] = ()
    variables: tuple[tuple[str, str], ...] = ()
    rows: tuple[Mapping[str, Any], ...] = ()
    repeat: int = 1
    delay_ms: int = 0
    parallel: int = 1
    fail_fast: bool = False
    record: bool = False
    use_jar: bool = True
    allow_unresolved: bool = False

    @property
    def passes(self) -> int:
        """How often all requests are gone through."""
        return self.repeat * max(1, len(self.rows))

    def row(self, number: int) -> Mapping[str, Any]:
        """The data of pass `number`, from 0."""
        return self.rows[number % len(self.rows)] if self.rows else MappingProxyType({})


@dataclass(frozen=True, slots=True)
class RunResult:
    """One request of a run, done. Secrets are masked in all its texts; `exchange` holds them still.

    `number` counts the results from 0, in the order of the plan; `pass_number` counts passes from 0. A
    script may have `skipped` it. `console` is what its scripts printed: level (`log`, `error` ...) and text.
    `secrets` are to be masked where `exchange` is shown.
    """

    number: int
    pass_number: int
    place: str
    path: Path
    method: str
    url: str
    status: int | None = None
    reason: str = ""
    duration_ms: float = 0.0
    size_bytes: int = 0
    started_at: float = 0.0
    checks: tuple[CheckResult, ...] = ()
    problem: Problem | None = None
    skipped: bool = False
    console: tuple[tuple[str, str], ...] = ()
    exchange: Exchange | None = field(default=None, repr=False, compare=False)
    secrets: frozenset[str] = field(default=frozenset(), repr=False, compare=False)

    @property
    def passed(self) -> bool:
        """An answer came, and every check holds. A status alone is no failure: the checks say what is."""
        return self.problem is None and not any(check.failed for check in self.checks)

    @property
    def outcome(self) -> str:
        """In a word: `passed`, `failed` or `skipped`, which a script wanted."""
        return "failed" if not self.passed else "skipped" if self.skipped else "passed"

    @property
    def counted_checks(self) -> tuple[CheckResult, ...]:
        """The checks that ran."""
        return tuple(check for check in self.checks if not check.skipped)


@dataclass(slots=True)
class RunTotals:
    """Sums over a run, kept while it goes on: memory does not grow with it.

    `requests` includes the `skipped_requests`; `checks` does not include the `skipped_checks`.
    """

    requests: int = 0
    failed_requests: int = 0
    unanswered: int = 0
    checks: int = 0
    failed_checks: int = 0
    received_bytes: int = 0
    total_ms: float = 0.0
    wall_ms: float = 0.0
    skipped_requests: int = 0
    skipped_checks: int = 0

    def add(self, result: RunResult) -> None:
        self.requests += 1
        self.failed_requests += not result.passed
        self.unanswered += result.problem is not None
        self.skipped_requests += result.skipped
        counted = len(result.counted_checks)
        self.checks += counted
        self.skipped_checks += len(result.checks) - counted
        self.failed_checks += sum(check.failed for check in result.checks)
        self.received_bytes += result.size_bytes
        self.total_ms += result.duration_ms
