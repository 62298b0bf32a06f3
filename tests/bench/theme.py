"""`theme`: light to dark and back in the real window, painted; with one tab, and with twenty shown before.

The limit is what no switch can do without: to paint the window once.
"""

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from time import thread_time

from postgui.app.start import RunningWindow, WindowOptions
from postgui.app.start import run as run_app
from postgui.ui.theme import current_theme
from tests.bench.support.figure import Figure, middle, percentile
from tests.bench.support.screen import paint_pending
from tests.bench.tabs import request, settle

TABS = 20
SWITCHES = 20
QUICK_SWITCHES = 4
LIMIT = "painting the window once"


def run(quick: bool) -> Iterator[Figure]:
    """All in one window; CPU time of its thread, since nothing of it waits, and others are not felt."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    found: list[Figure] = []

    async def job(running: RunningWindow) -> int:
        found.extend(await measure(running, QUICK_SWITCHES if quick else SWITCHES))
        return 0

    with tempfile.TemporaryDirectory(prefix="postgui-bench-") as folder:
        run_app(WindowOptions(Path(folder), job, offscreen=True, theme="light", size=(1280, 800)))
    yield from found


async def measure(running: RunningWindow, switches: int) -> list[Figure]:
    desk = running.desk
    desk.opener.new_request(request(0))
    await settle()
    first_ms = switch()
    figures = [
        Figure("theme.first_switch_ms", first_ms, "ms of CPU time of the window's thread, painted", runs=1)
    ]
    for name, tabs in (("theme", 1), ("theme.many_tabs", TABS)):
        for number in range(len(desk.area.pages()), tabs):
            desk.opener.new_request(request(number))
            await settle()
        took: list[float] = []
        painted: list[float] = []
        for _ in range(switches):
            took.append(switch())
            await settle()
            painted.append(paint(running))
        unit = f"ms of CPU time of the window's thread, painted, {tabs} shown"
        limit_ms = middle(painted)
        figures.append(Figure(name, middle(took), unit, limit_ms, LIMIT, switches))
        figures.append(Figure(f"{name}.p95_ms", percentile(took, 95), unit, runs=switches))
    return figures


def switch() -> float:
    """Milliseconds of CPU time of this thread until the other theme is on the screen."""
    theme, at = current_theme(), thread_time()
    theme.set_mode("light" if theme.dark else "dark")
    paint_pending()
    return (thread_time() - at) * 1000


def paint(running: RunningWindow) -> float:
    """Milliseconds of CPU time of this thread to paint the whole window."""
    at = thread_time()
    running.desk.window.repaint()
    return (thread_time() - at) * 1000
