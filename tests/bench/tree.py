"""`tree`: a collection of 10,000 requests in the real window: until it is painted, and each key of a filter.

Cold is with an empty data folder; cached with the index that the process before left behind, from which the
tree shows first: checked is when all files were asked whether they still are what it says. The files
themselves are in the disk's cache both times.
"""

import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.bench.support.figure import Figure, middle
from tests.bench.support.tree_runs import TreeRuns

RUNS = 5
QUICK_RUNS = 2


def run(quick: bool) -> Iterator[Figure]:
    """Cold and cached in turn, each in a process of its own."""
    runs = QUICK_RUNS if quick else RUNS
    cold: list[dict[str, float]] = []
    cached: list[dict[str, float]] = []
    with tempfile.TemporaryDirectory(prefix="postgui-bench-") as folder:
        tree = TreeRuns(Path(folder))
        for _ in range(runs):
            data, figures = tree.run("tree")
            cold.append(figures)
            cached.append(tree.run("tree", index=data)[1])
    every = [*cold, *cached]
    yield Figure("tree.cold_s", middle([each["shown_s"] for each in cold]), "s", runs=runs)
    yield Figure("tree.cached_s", middle([each["shown_s"] for each in cached]), "s", runs=runs)
    yield Figure("tree.checked_s", middle([each["checked_s"] for each in cached]), "s", runs=runs)
    slowest = middle([each["filter_ms"] for each in every])
    yield Figure("tree.filter_ms", slowest, "ms for the slowest key", runs=2 * runs)
    yield Figure(
        "tree.filter_middle_ms", middle([each["filter_middle_ms"] for each in every]), "ms", runs=2 * runs
    )
    yield Figure("tree.memory_mb", max(each["memory_mb"] for each in every), "MB more", runs=2 * runs)
    yield Figure("tree.stall_max_ms", middle([each["stall_max_ms"] for each in every]), "ms", runs=2 * runs)
