"""`upload`: a 2 GB file as a body in the real window, against curl in the same run."""

import asyncio
import resource
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter

from postgui.app.start import RunningWindow, WindowOptions
from postgui.app.start import run as run_app
from postgui.model.request import Body, BodyFile, Request
from postgui.ui.request.tab import RequestTab
from tests.bench.support.byte_sink import byte_sink
from tests.bench.support.figure import Figure, percentile
from tests.bench.support.stall import StallWatch
from tests.support.waiting import until

SIZE_BYTES = 2 * 1024**3
QUICK_BYTES = 256 * 1024**2
_KB = 1024
_LONGEST_S = 300.0


def run(quick: bool) -> Iterator[Figure]:
    """Throughput, growth of the peak memory, and how long the window was not looking."""
    size = QUICK_BYTES if quick else SIZE_BYTES
    with tempfile.TemporaryDirectory(prefix="postgui-bench-") as folder, byte_sink() as url:
        file = Path(folder) / "big.bin"
        with file.open("wb") as handle:
            handle.truncate(size)
        curl_s = min(_curl_s(file, url) for _ in range(3)) if shutil.which("curl") else None
        ours_s, growth_kb, lateness_ms = _in_window(file, url, Path(folder) / "data")
    speed = size / ours_s / 1e6
    limit = size / curl_s / 1e6 if curl_s else None
    if limit is None:
        print("no curl here: nothing to compare with", file=sys.stderr)
    yield Figure("upload", speed, "MB/s", limit, "curl -T, the best of 3")
    yield Figure("upload.memory_mb", growth_kb / _KB, "MB")
    yield Figure("upload.stall_p99_ms", percentile(lateness_ms, 99), "ms", runs=len(lateness_ms))
    yield Figure("upload.stall_max_ms", max(lateness_ms, default=0.0), "ms", runs=len(lateness_ms))


def _curl_s(file: Path, url: str) -> float:
    began = perf_counter()
    command = ["curl", "--silent", "--show-error", "--request", "POST", "--upload-file", str(file), url]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return perf_counter() - began


def _in_window(file: Path, url: str, data_dir: Path) -> tuple[float, float, list[float]]:
    found: list[tuple[float, float, list[float]]] = []

    async def measure(running: RunningWindow) -> int:
        tab = running.desk.opener.new_request(Request(method="POST", url=url))
        await asyncio.sleep(0.5)
        await _send(tab)  # everything is imported and drawn once
        tab.draft.edit(Request(method="POST", url=url, body=Body("file", files=(BodyFile(str(file)),))))
        await asyncio.sleep(0.5)
        watch = StallWatch(running.desk.window)
        before_kb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        watch.start()
        took_s = await _send(tab)
        watch.stop()
        growth_kb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before_kb
        found.append((took_s, growth_kb, watch.lateness_ms))
        return 0

    run_app(WindowOptions(data_dir, measure, offscreen=True, theme="light", size=(1280, 800)))
    return found[0]


async def _send(tab: RequestTab) -> float:
    began = perf_counter()
    tab.send()
    await until(lambda: not tab.busy, timeout_s=_LONGEST_S)
    took_s = perf_counter() - began
    if tab.exchange is None or tab.exchange.problem is not None:
        raise RuntimeError(f"the upload failed: {tab.exchange and tab.exchange.problem}")
    return took_s
