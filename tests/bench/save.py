"""`save`: opening, editing and saving one request of a collection of 10,000, in the real window."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.bench.support.figure import Figure, middle
from tests.bench.support.tree_runs import TreeRuns

RUNS = 3
QUICK_RUNS = 1


def run(quick: bool) -> Iterator[Figure]:
    """Each run saves some edits in a process of its own."""
    runs = QUICK_RUNS if quick else RUNS
    with tempfile.TemporaryDirectory(prefix="postgui-bench-") as folder:
        tree = TreeRuns(Path(folder))
        found = [tree.run("save")[1] for _ in range(runs)]
    yield Figure("save.ms", middle([each["save_ms"] for each in found]), "ms", runs=runs)
    yield Figure("save.max_ms", middle([each["save_max_ms"] for each in found]), "ms", runs=runs)
    yield Figure(
        "save.open_ms", middle([each["open_ms"] for each in found]), "ms for the first tab", runs=runs
    )
