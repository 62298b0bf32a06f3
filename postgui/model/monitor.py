"""A monitor: a collection or folder that is run again and again, and what came of it each time."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Monitor:
    """What is run every `every_min` minutes while the window is open, with which environments.

    One that is not `running` is paused; both last over a restart.
    """

    path: Path
    name: str
    every_min: int = 5
    running: bool = True
    environment: str = ""
    layers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class MonitorPoint:
    """One run of a monitor, which began `at` (seconds since 1970). `reasons` say why it failed."""

    at: float
    passed: bool
    requests: int = 0
    failed: int = 0
    wall_ms: float = 0.0
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class MonitorTurn:
    """The outcome of a monitor is another one than the time before."""

    monitor: Monitor
    point: MonitorPoint
    before: MonitorPoint
