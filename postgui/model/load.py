"""A load test: how hard to send, and the figures that come of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

LoadPart: TypeAlias = Literal["alone", "master", "worker"]


@dataclass(frozen=True, slots=True)
class LoadOptions:
    """How to load. `users` are started `spawn_rate` a second; `run_time_s` counts from the start.

    `think_s` is the least and the most that a user waits between requests, in seconds. `workers` are
    processes of this machine; 0 is one process that does it all. As `master` the work is done by workers
    elsewhere, of which `expected` are waited for; as `worker` it is told by the master at `host`. `port` is
    the master's, 0 for Locust's own (5557).
    """

    users: int = 10
    spawn_rate: float = 10.0
    run_time_s: float = 30.0
    think_s: tuple[float, float] = (0.0, 0.0)
    workers: int = 0
    part: LoadPart = "alone"
    host: str = ""
    port: int = 0
    expected: int = 1


@dataclass(frozen=True, slots=True)
class LoadChoice:
    """What a person chose for a load test the last time. `data` is the path of a file of rows, or ""."""

    options: LoadOptions = LoadOptions()
    data: str = ""


@dataclass(frozen=True, slots=True)
class LoadFigures:
    """The whole load test at one moment, `elapsed_s` after its start.

    `rate` and `failure_rate` are answers a second, lately; `p50_ms` and the like are the times of the last
    ten seconds, None where nothing came in them.
    """

    elapsed_s: float
    users: int
    requests: int
    failures: int
    rate: float
    failure_rate: float
    p50_ms: float | None = None
    p95_ms: float | None = None
    p99_ms: float | None = None


@dataclass(frozen=True, slots=True)
class LoadEntry:
    """One request of the collection over the whole test; times in milliseconds."""

    method: str
    name: str
    requests: int
    failures: int
    rate: float
    mean_ms: float
    least_ms: float
    most_ms: float
    p50_ms: float
    p95_ms: float
    p99_ms: float


@dataclass(frozen=True, slots=True)
class LoadFailure:
    """One kind of failure, and how often it came; `name` is empty for a fault of the test itself."""

    method: str
    name: str
    reason: str
    count: int


@dataclass(frozen=True, slots=True)
class LoadReport:
    """What came of a load test. `course` are its figures over time; `total` is all requests together."""

    title: str
    started_at: float
    options: LoadOptions
    total: LoadEntry
    entries: tuple[LoadEntry, ...] = ()
    failures: tuple[LoadFailure, ...] = ()
    course: tuple[LoadFigures, ...] = ()
    losses: tuple[str, ...] = ()
    stopped: bool = False

    @property
    def passed(self) -> bool:
        """Something was sent, and nothing failed."""
        return self.total.requests > 0 and not self.failures


@dataclass(frozen=True, slots=True)
class LoadPlan:
    """A load test ready to be run: the locustfile, and the secrets that it reads from its environment."""

    title: str
    text: str
    losses: tuple[str, ...] = ()
    environment: Mapping[str, str] = field(default_factory=dict, repr=False)
