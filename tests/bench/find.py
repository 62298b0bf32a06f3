"""`find`: a text in a file of 1 GB through the services, against grep on the same file in the same run."""

import asyncio
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter

from postgui.app.start import RunningWindow, WindowOptions
from postgui.app.start import run as run_app
from postgui.documents.search import Pattern
from postgui.documents.source import FileSource
from postgui.services.indexing import Indexing
from postgui.services.tasks import Tasks
from tests.bench.support.big_file import NEEDLE, write_lines
from tests.bench.support.figure import Figure, percentile
from tests.bench.support.stall import StallWatch

SIZE_MB = 1024
QUICK_MB = 128
RUNS = 5
QUICK_RUNS = 3
SEARCHES = (
    ("find", Pattern(NEEDLE, case=True), ("grep", "-c", "-F", NEEDLE)),
    ("find_i", Pattern(NEEDLE.lower()), ("grep", "-c", "-i", "-F", NEEDLE.lower())),
    ("find_re", Pattern(r"Xylo\w+-\d{5}", case=True, regex=True), ("grep", "-c", "-P", r"Xylo\w+-\d{5}")),
)


def run(quick: bool) -> Iterator[Figure]:
    """Megabytes a second of each way to search, and how long the window's thread was away meanwhile."""
    if shutil.which("grep") is None:
        raise SystemExit("no grep here: nothing to compare with")
    with tempfile.TemporaryDirectory(prefix="postgui-bench-") as folder:
        path = Path(folder) / "body.log"
        size = write_lines(path, QUICK_MB if quick else SIZE_MB)
        runs = QUICK_RUNS if quick else RUNS
        took, lateness_ms = _in_window(path, Path(folder) / "data", runs)
    for name, _, command in SEARCHES:
        ours, limit = (size / min(seconds) / 1e6 for seconds in took[name])
        yield Figure(name, ours, "MB/s", limit, " ".join(command[:-1]), runs)
    yield Figure("find.stall_p99_ms", percentile(lateness_ms, 99), "ms", runs=len(lateness_ms))


def _in_window(
    path: Path, data_dir: Path, runs: int
) -> tuple[dict[str, tuple[list[float], list[float]]], list[float]]:
    """Seconds of each search, ours and grep's, with the real window open."""
    took: dict[str, tuple[list[float], list[float]]] = {name: ([], []) for name, _, _ in SEARCHES}
    lateness_ms: list[float] = []

    async def measure(running: RunningWindow) -> int:
        tasks = Tasks()
        indexing = Indexing(tasks)
        source = FileSource(path)
        await indexing.warm()
        await _search(indexing, source, SEARCHES[0][1])  # everything is imported
        watch = StallWatch(running.desk.window)
        for _ in range(runs):
            for name, pattern, command in SEARCHES:
                watch.start()
                took[name][0].append(await _search(indexing, source, pattern))
                watch.stop()
                took[name][1].append(await asyncio.to_thread(_grep, [*command, str(path)]))
        lateness_ms.extend(watch.lateness_ms)
        source.close()
        await indexing.close()
        return 0

    run_app(WindowOptions(data_dir, measure, offscreen=True, theme="light", size=(1280, 800)))
    return took, lateness_ms


async def _search(indexing: Indexing, source: FileSource, pattern: Pattern) -> float:
    began = perf_counter()
    found = 0
    async for part in indexing.find(source, pattern):
        found += part.count
    if not found:
        raise RuntimeError(f"{pattern} was not found")
    return perf_counter() - began


def _grep(command: list[str]) -> float:
    began = perf_counter()
    # Into a pipe: where grep sees /dev/null it stops at the first hit.
    subprocess.run(command, check=True, stdout=subprocess.PIPE)
    return perf_counter() - began
