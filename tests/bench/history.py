"""`history`: a million entries: how the window starts, pages and searches with them."""

import asyncio
import tempfile
from collections.abc import Awaitable, Callable, Iterator
from functools import partial
from pathlib import Path
from time import perf_counter

from postgui.app.start import RunningWindow, WindowOptions
from postgui.app.start import run as run_app
from postgui.model.history import HistoryFilter
from postgui.services.history import History
from postgui.storage.file import Writer
from postgui.ui.sidebar.history_model import HistoryModel
from tests.bench.startup import Starter
from tests.bench.support.big_history import COMMON, RARE, write_history
from tests.bench.support.figure import Figure, middle, percentile
from tests.bench.support.stall import StallWatch
from tests.support.waiting import until

ENTRIES = 1_000_000
QUICK_ENTRIES = 100_000
RUNS = 15
STARTS = 5
QUICK_STARTS = 3
PAGES = 300
QUICK_PAGES = 60
SEARCHES = {
    "first_page_ms": HistoryFilter(),
    "rare_word_ms": HistoryFilter(f"{RARE} "),
    "common_word_ms": HistoryFilter(f"{COMMON} "),
    "unfinished_word_ms": HistoryFilter(COMMON[:-2]),
    "host_ms": HistoryFilter(hosts=("h7.example.org",)),
    "status_class_ms": HistoryFilter(statuses=((500, 599),)),
    "word_and_conditions_ms": HistoryFilter(COMMON, methods=("POST",), hosts=("h7.example.org",)),
}


def run(quick: bool) -> Iterator[Figure]:
    """Milliseconds for the newest hundred of each kind; what they cost the window."""
    entries = QUICK_ENTRIES if quick else ENTRIES
    with tempfile.TemporaryDirectory(prefix="postgui-bench-") as name:
        folder = Path(name)
        write_history(folder / "data", entries)
        yield from asyncio.run(_searches(folder / "data"))
        yield from _paging(folder / "data", QUICK_PAGES if quick else PAGES)
        yield _start(folder, QUICK_STARTS if quick else STARTS)


async def _searches(data_dir: Path) -> list[Figure]:
    writer = Writer()
    cold = History(data_dir, writer)
    began = perf_counter()
    await cold.page(limit=100)
    figures = [Figure("history.first_page_cold_ms", (perf_counter() - began) * 1000, "ms with opening")]
    for name, wanted in SEARCHES.items():
        figures.append(await _measured(f"history.{name}", partial(cold.page, wanted, limit=100)))
    figures.append(await _measured("history.count_ms", cold.count))
    await cold.close()
    writer.close()
    return figures


async def _measured(name: str, job: Callable[[], Awaitable[object]]) -> Figure:
    took_ms = []
    for _ in range(RUNS):
        began = perf_counter()
        found = await job()
        took_ms.append((perf_counter() - began) * 1000)
        if not found:
            raise RuntimeError(f"{name}: nothing was found")
    return Figure(name, middle(took_ms), "ms", runs=RUNS)


def _paging(data_dir: Path, pages: int) -> Iterator[Figure]:
    """The list in the real window, scrolled to its end again and again."""
    lateness_ms: list[float] = []

    async def scroll(running: RunningWindow) -> int:
        panel = running.desk.sidebar.history
        await until(panel.model.rowCount, what="the first page")
        await asyncio.sleep(1)  # the start is over
        watch = StallWatch(running.desk.window)
        watch.start()
        for _ in range(pages):
            rows = panel.model.rowCount()
            panel.view.scrollToBottom()
            panel.model.fetchMore(panel.view.rootIndex())
            await until(partial(_has_more, panel.model, rows), what="the next page")
        watch.stop()
        lateness_ms.extend(watch.lateness_ms)
        return 0

    run_app(WindowOptions(data_dir, scroll, offscreen=True, theme="light", size=(1280, 800)))
    yield Figure("history.paging_stall_p99_ms", percentile(lateness_ms, 99), "ms", runs=len(lateness_ms))
    yield Figure("history.paging_stall_max_ms", max(lateness_ms), f"ms in {pages} pages", runs=1)


def _has_more(model: HistoryModel, rows: int) -> bool:
    return model.rowCount() > rows


def _start(folder: Path, runs: int) -> Figure:
    """From the start of the process to the first paint, against the same with no history."""
    empty = Starter(folder / "empty")
    full = Starter(folder)
    for starter in (empty, full):
        starter.folder.mkdir(exist_ok=True)
        starter.start("real_window")
    took: dict[str, list[float]] = {"empty": [], "full": []}
    for _ in range(runs):
        took["empty"].append(empty.start("real_window").paint_ms)
        took["full"].append(full.start("real_window").paint_ms)
    limit = "the window with no history"
    return Figure("history.startup", middle(took["full"]), "ms", middle(took["empty"]), limit, runs)
