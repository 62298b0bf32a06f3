"""`palette`: Ctrl+K in the real window with a collection of 10,000 requests: opening it, and each key typed.

The list of all requests is made in the background when a collection is opened; the first opening comes after.
"""

import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.bench.support.figure import Figure, middle
from tests.bench.support.tree_runs import TreeRuns

RUNS = 5
QUICK_RUNS = 1


def run(quick: bool) -> Iterator[Figure]:
    """Each run in a process of its own."""
    runs = QUICK_RUNS if quick else RUNS
    with tempfile.TemporaryDirectory(prefix="postgui-bench-") as folder:
        tree = TreeRuns(Path(folder))
        found = [tree.run("palette")[1] for _ in range(runs)]
    yield Figure("palette.items", middle([each["items"] for each in found]), "items", runs=runs)
    for name, unit in (
        ("first_open_ms", "ms, with the widgets made"),
        ("open_ms", "ms, the slowest after that"),
        ("key_ms", "ms for the slowest key"),
        ("key_middle_ms", "ms"),
        ("key_cpu_ms", "ms of CPU time of the window's thread for the slowest key"),
    ):
        yield Figure(f"palette.{name}", middle([each[name] for each in found]), unit, runs=runs)
