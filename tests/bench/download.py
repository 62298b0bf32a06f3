"""`download`: a body of 1 GB in the real window until it is shown, against `curl -o` in the same run."""

import asyncio
import resource
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

from postgui.app.start import RunningWindow, WindowOptions
from postgui.app.start import run as run_app
from postgui.model.request import Request
from postgui.ui.request.tab import RequestTab
from tests.bench.support.byte_source import byte_source
from tests.bench.support.figure import Figure, middle, percentile
from tests.bench.support.stall import StallWatch
from tests.support.waiting import until

SIZE_BYTES = 1 << 30
QUICK_BYTES = 256 << 20
RUNS = 3
_KB = 1024
_LONGEST_S = 300.0
_REST_S = 0.5


@dataclass(frozen=True)
class _Run:
    """One download: seconds until it was shown, growth of the peak memory, lateness of each tick."""

    took_s: float
    growth_kb: int
    lateness_ms: list[float]


def run(quick: bool) -> Iterator[Figure]:
    """Bodies with a Content-Length, which a thread pumps, and chunked ones, which stay on the loop."""
    size = QUICK_BYTES if quick else SIZE_BYTES
    curl_s: dict[str, list[float]] = {}
    with byte_source() as origin, tempfile.TemporaryDirectory(prefix="postgui-bench-") as folder:
        urls = {
            "download": f"{origin}/length/{size}",
            "download_chunked": f"{origin}/chunked/{size}",
        }
        file = Path(folder) / "curl.out"
        for name, url in urls.items():
            curl_s[name] = [_curl_s(file, url) for _ in range(RUNS)] if shutil.which("curl") else []
        file.unlink(missing_ok=True)
        runs = _in_window(urls, Path(folder) / "data")
    for name in urls:
        yield from _figures(name, size, runs[name], curl_s[name])


def _figures(name: str, size: int, runs: list[_Run], curl_s: list[float]) -> Iterator[Figure]:
    if not curl_s:
        print("no curl here: nothing to compare with", file=sys.stderr)
    limit = size / middle(curl_s) / 1e6 if curl_s else None
    speed = size / middle([each.took_s for each in runs]) / 1e6
    lateness_ms = [late for each in runs for late in each.lateness_ms]
    yield Figure(name, speed, "MB/s", limit, "curl -o", runs=len(runs))
    yield Figure(f"{name}.stall_p99_ms", percentile(lateness_ms, 99), "ms", runs=len(lateness_ms))
    yield Figure(f"{name}.stall_max_ms", max(lateness_ms, default=0.0), "ms", runs=len(lateness_ms))
    yield Figure(f"{name}.memory_mb", max(each.growth_kb for each in runs) / _KB, "MB", runs=len(runs))


def _curl_s(file: Path, url: str) -> float:
    file.unlink(missing_ok=True)  # a new file each time, as the spool has
    began = perf_counter()
    subprocess.run(["curl", "--silent", "--show-error", "--output", str(file), url], check=True)
    return perf_counter() - began


def _in_window(urls: dict[str, str], data_dir: Path) -> dict[str, list[_Run]]:
    found: dict[str, list[_Run]] = {}

    async def measure(running: RunningWindow) -> int:
        kept: list[object] = []
        running.context.history.recorded.connect(kept.append)
        for name, url in urls.items():
            tab = running.desk.opener.new_request(Request(url=f"{url.rpartition('/')[0]}/1000"))
            await asyncio.sleep(_REST_S)
            await _send(tab)  # everything is imported and drawn once
            await until(lambda: kept)
            tab.draft.edit(Request(url=url))
            found[name] = []
            for _ in range(RUNS):
                await asyncio.sleep(_REST_S)
                kept.clear()
                found[name].append(await _measured(running, tab))
                # The history compresses it for some seconds, which is not what the next run measures.
                await until(lambda: kept, timeout_s=_LONGEST_S)
        return 0

    run_app(WindowOptions(data_dir, measure, offscreen=True, theme="light", size=(1280, 800)))
    return found


async def _measured(running: RunningWindow, tab: RequestTab) -> _Run:
    watch = StallWatch(running.desk.window)
    before_kb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    watch.start()
    took_s = await _send(tab)
    watch.stop()
    watch.deleteLater()
    growth_kb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before_kb
    return _Run(took_s, growth_kb, watch.lateness_ms)


async def _send(tab: RequestTab) -> float:
    began = perf_counter()
    tab.send()
    await until(lambda: not tab.busy, timeout_s=_LONGEST_S)
    took_s = perf_counter() - began
    if tab.exchange is None or tab.exchange.problem is not None:
        raise RuntimeError(f"the download failed: {tab.exchange and tab.exchange.problem}")
    return took_s
