"""`tabs`: what a hundred open tabs cost, and what going to another one costs."""

import asyncio
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from time import process_time

import psutil

from postgui.app.start import RunningWindow, WindowOptions
from postgui.app.start import run as run_app
from postgui.model.request import Body, Pair, Request
from postgui.ui.page import Page
from postgui.ui.tab_area import TabArea
from tests.bench.support.figure import Figure, middle, percentile
from tests.bench.support.screen import paint_pending
from tests.support.waiting import until

TABS = 100
SWITCHES = 40
QUICK_SWITCHES = 10
_WARM = 4


def run(quick: bool) -> Iterator[Figure]:
    """Opens saved-like requests one after the other as a session does, then goes from one to another."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    found: list[Figure] = []

    async def job(running: RunningWindow) -> int:
        found.extend(await measure(running, QUICK_SWITCHES if quick else SWITCHES))
        return 0

    with tempfile.TemporaryDirectory(prefix="postgui-bench-") as folder:
        run_app(WindowOptions(Path(folder), job, offscreen=True, theme="light", size=(1280, 800)))
    yield from found


async def measure(running: RunningWindow, switches: int) -> list[Figure]:
    """Memory is what the process has more of; a switch ends when the page is painted."""
    desk, process = running.desk, psutil.Process()
    area = desk.area
    for number in range(_WARM):  # what the first tabs load stays out of the figures
        desk.opener.new_request(request(number))
        await settle()
    before, began = process.memory_info().rss, process_time()
    for number in range(_WARM, TABS):
        draft = running.context.workbench.new_draft(request(number))
        desk.opener.show_draft(draft, choose=False)
    await settle()
    opened_ms = (process_time() - began) * 1000 / (TABS - _WARM)
    unseen = process.memory_info().rss - before
    pages = area.pages()
    first: list[float] = []
    again: list[float] = []
    for took in (first, again):
        for page in pages[_WARM : _WARM + switches]:
            took.append(switch(area, page))
            await settle()
    seen = process.memory_info().rss - before - unseen
    for page in pages:
        switch(area, page)
        await settle()
    await until(lambda: not desk.tab_rest.pending, timeout_s=60, what="those shown long ago are at rest")
    await settle()
    all_seen = process.memory_info().rss - before
    return [
        Figure("tabs.open_cpu_ms", opened_ms, "ms of CPU time a tab", runs=TABS - _WARM),
        Figure("tabs.unseen_mb", unseen / 1e6, "MB for 96 tabs never shown", runs=1),
        Figure("tabs.seen_mb", seen / 1e6 / switches, "MB more for a tab once shown", runs=switches),
        Figure("tabs.seen_memory_mb", all_seen / 1e6, "MB for 96 tabs, each of them shown once", runs=1),
        Figure("tabs.first_switch_ms", middle(first), "ms of CPU time, painted", runs=switches),
        Figure("tabs.switch_ms", middle(again), "ms of CPU time, painted", runs=switches),
        Figure("tabs.switch_p95_ms", percentile(again, 95), "ms of CPU time, painted", runs=switches),
    ]


def switch(area: TabArea, page: Page) -> float:
    """Milliseconds of CPU time until `page` is on the screen."""
    at = process_time()
    area.choose(page)
    paint_pending()
    return (process_time() - at) * 1000


def request(number: int) -> Request:
    headers = tuple(Pair(f"X-Header-{each}", "{{value}}") for each in range(8))
    body = Body("json", '{"id": 1, "name": "Ada"}')
    return Request(f"Request {number}", "POST", "{{base}}/users?page=1", headers=headers, body=body)


async def settle() -> None:
    """What a page makes in later events is done, too."""
    for _ in range(8):
        await asyncio.sleep(0.01)
