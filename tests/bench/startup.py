"""`startup`: from the start of the process to the first painted window, against a bare Qt window.

Once with one new request, and once with a session of twenty tabs.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.bench.support.figure import Figure, middle

ROOT = Path(__file__).resolve().parents[2]
RUNS = 9
QUICK_RUNS = 3
TABS = 20


@dataclass(frozen=True)
class Start:
    """One start of a child: milliseconds to its first paint, and what it reported."""

    paint_ms: float
    report: dict[str, Any]


@dataclass(frozen=True)
class Starter:
    """Runs children in `folder`, which gets their byte code and the data folder.

    Byte code is always there, as in an installed program, even where PYTHONDONTWRITEBYTECODE is set.
    """

    folder: Path

    def start(self, child: str, data: str = "data", *more: str) -> Start:
        """Run one child to its end. Its clock is ours: CLOCK_MONOTONIC counts for the whole system."""
        command = [sys.executable, "-m", f"tests.bench.support.{child}", str(self.folder / data), *more]
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        environment["PYTHONPYCACHEPREFIX"] = str(self.folder / "pycache")
        began = time.monotonic()
        done = subprocess.run(
            command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, check=True, timeout=60
        )
        report: dict[str, Any] = json.loads(done.stdout)
        return Start((report["painted_at"] - began) * 1000, report)


def run(quick: bool) -> Iterator[Figure]:
    """Alternate the two, so that a busy moment of the machine hits both."""
    runs = QUICK_RUNS if quick else RUNS
    bare: list[Start] = []
    window: list[Start] = []
    session: list[Start] = []
    with tempfile.TemporaryDirectory(prefix="postgui-bench-") as folder:
        starter = Starter(Path(folder))
        # Once each for nothing: byte code, the disk's cache, and a data folder with a session in it.
        starter.start("bare_window")
        starter.start("real_window")
        starter.start("session_window", "session", str(TABS))
        for _ in range(runs):
            bare.append(starter.start("bare_window"))
            window.append(starter.start("real_window"))
            session.append(starter.start("real_window", "session", str(TABS)))
    heavy = sorted({name for each in (*window, *session) for name in each.report["heavy"]})
    yield from figures("startup", window, bare)
    yield Figure("startup.heavy_modules", len(heavy), "modules at first paint", runs=runs)
    yield from figures("startup.session", session, bare)
    tabs_ms = [(each.report["tabs_at"] - each.report["painted_at"]) * 1000 for each in session]
    yield Figure("startup.session.tabs_ms", middle(tabs_ms), f"ms after first paint, {TABS} tabs", runs=runs)
    absent = ", ".join(window[0].report["absent"])
    print(f"at first paint absent: {absent}; present: {', '.join(heavy) or 'none'}", file=sys.stderr)


def figures(name: str, starts: list[Start], bare: list[Start]) -> Iterator[Figure]:
    """The first paint against that of the bare window, and the longest stall after it."""
    paint_ms, bare_ms = (middle([each.paint_ms for each in some]) for some in (starts, bare))
    limit = "a bare QApplication with a QMainWindow and a table"
    yield Figure(name, paint_ms, "ms", bare_ms, limit, len(starts))
    stalls = [each.report["stall_max_ms"] for each in starts]
    yield Figure(f"{name}.stall_max_ms", max(stalls), "ms after first paint", runs=len(starts))
