"""`bomb`: 10 GB of zeros in 10 MB of gzip, and a body that never ends, in the real window.

Each is received up to the size at which the person is asked, then on without asking, then cancelled: what it
took of memory and disk, how late the window's thread was, and how soon Cancel came through.
"""

import asyncio
import resource
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from time import perf_counter

from postgui.app.start import RunningWindow, WindowOptions
from postgui.app.start import run as run_app
from postgui.model.request import Request
from postgui.ui.request.tab import RequestTab
from tests.bench.support.byte_source import byte_source
from tests.bench.support.figure import Figure, percentile
from tests.bench.support.stall import StallWatch
from tests.support.waiting import until

BOMB_BYTES = 10_000_000_000
ASKED_AT_MB = 100
FAR_MB = 2000
QUICK_FAR_MB = 500
_MB = 1_000_000
_LONGEST_S = 600.0
_REST_S = 0.5


@dataclass(frozen=True)
class _Run:
    """Megabytes on the disk at the question and after Cancel, and of memory; lateness of each tick."""

    asked_mb: float
    far_mb: float
    memory_mb: float
    cancel_ms: float
    lateness_ms: list[float]


def run(quick: bool) -> Iterator[Figure]:
    """The bomb and the endless body; `quick` cancels them sooner."""
    far_mb = QUICK_FAR_MB if quick else FAR_MB
    with byte_source() as origin, tempfile.TemporaryDirectory(prefix="postgui-bench-") as folder:
        urls = {"bomb": f"{origin}/bomb/{BOMB_BYTES}", "endless": f"{origin}/endless/0"}
        runs = _in_window(f"{origin}/length/1000", urls, Path(folder) / "data", far_mb)
    for name, found in runs.items():
        yield Figure(f"{name}.asked_at_mb", found.asked_mb, "MB", ASKED_AT_MB, "the size to ask at")
        yield Figure(f"{name}.cancelled_at_mb", found.far_mb, "MB")
        yield Figure(f"{name}.memory_mb", found.memory_mb, "MB")
        yield Figure(f"{name}.cancel_ms", found.cancel_ms, "ms")
        ticks = len(found.lateness_ms)
        yield Figure(f"{name}.stall_p99_ms", percentile(found.lateness_ms, 99), "ms", runs=ticks)
        yield Figure(f"{name}.stall_max_ms", max(found.lateness_ms, default=0.0), "ms", runs=ticks)


def _in_window(warm_url: str, urls: dict[str, str], data_dir: Path, far_mb: int) -> dict[str, _Run]:
    found: dict[str, _Run] = {}

    async def measure(running: RunningWindow) -> int:
        settings = running.context.settings
        await settings.save(replace(settings.values, largest_body_mb=ASKED_AT_MB))
        tab = running.desk.opener.new_request(Request(url=warm_url))
        await asyncio.sleep(_REST_S)
        await _send(tab, warm_url)  # everything is imported and drawn once
        for name, url in urls.items():
            await asyncio.sleep(_REST_S)
            found[name] = await _measured(running, tab, data_dir, far_mb, url)
            await _send(tab, warm_url)
            await _send(tab, warm_url)  # the response before is kept for comparing
            await until(lambda: _spooled_mb(data_dir) == 0, timeout_s=_LONGEST_S)
        return 0

    run_app(WindowOptions(data_dir, measure, offscreen=True, theme="light", size=(1280, 800)))
    return found


async def _send(tab: RequestTab, url: str) -> None:
    tab.draft.edit(Request(url=url))
    tab.send()
    await until(lambda: tab.exchange is not None and not tab.busy)


async def _measured(running: RunningWindow, tab: RequestTab, data_dir: Path, far_mb: int, url: str) -> _Run:
    tab.draft.edit(Request(url=url))
    watch = StallWatch(running.desk.window)
    before_kb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    watch.start()
    tab.send()
    strip = tab.response_pane.limit
    await until(strip.isVisible, timeout_s=_LONGEST_S)
    asked_mb = _spooled_mb(data_dir)
    strip.everything.click()
    await until(lambda: _spooled_mb(data_dir) >= far_mb, timeout_s=_LONGEST_S)
    cancelled = perf_counter()
    tab.cancel()
    await until(lambda: not tab.busy, timeout_s=_LONGEST_S)
    cancel_ms = (perf_counter() - cancelled) * 1000
    watch.stop()
    watch.deleteLater()
    growth_mb = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before_kb) / 1024
    if tab.exchange is None or tab.exchange.problem is None or tab.exchange.problem.kind != "cancelled":
        raise RuntimeError(f"it was not cancelled: {tab.exchange}")
    return _Run(asked_mb, _spooled_mb(data_dir), growth_mb, cancel_ms, watch.lateness_ms)


def _spooled_mb(data_dir: Path) -> float:
    return sum(path.stat().st_size for path in (data_dir / "spool").rglob("*") if path.is_file()) / _MB
