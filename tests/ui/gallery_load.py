"""The pictures of load tests, and of runs that are compared and of monitors."""

import math

from PySide6.QtWidgets import QWidget

from postgui.model.load import LoadEntry, LoadFailure, LoadFigures, LoadOptions, LoadReport
from postgui.model.mock import MockEntry
from postgui.model.monitor import MonitorPoint
from postgui.services.run.comparison import RanRequest, RunSummary
from postgui.ui.collection.tab import FolderTab
from tests.e2e.open_window import OpenWindow
from tests.support.waiting import until
from tests.ui.gallery_scene import Scene

NAMES = (
    ("GET", "Basics / Echo what was sent"),
    ("POST", "Basics / Create user"),
    (
        "DELETE",
        "Basics / Delete the user with a name so long that it does not fit into a column of the table",
    ),
)


def _figures(second: int) -> LoadFigures:
    wave = math.sin(second / 7)
    rate = min(second, 12) / 12 * 1180 + 60 * wave
    return LoadFigures(
        float(second),
        min(second * 5, 60),
        second * 1000,
        max(0, second - 30) * 12,
        rate,
        12.0 if second > 30 else 0.0,
        18 + 3 * wave,
        46 + 9 * wave,
        88 + 30 * math.sin(second / 3),
    )


def _entry(method: str, name: str, count: int, failures: int) -> LoadEntry:
    return LoadEntry(method, name, count, failures, count / 60, 21.4, 3.1, 812.0, 18.0, 46.0, 91.0)


def report() -> LoadReport:
    """A minute with some failures."""
    entries = tuple(
        _entry(method, name, 21_000 + at, 348 * (at == 2)) for at, (method, name) in enumerate(NAMES)
    )
    return LoadReport(
        title="Sample",
        started_at=1_760_000_000.0,
        options=LoadOptions(users=60, spawn_rate=5.0, run_time_s=60.0, think_s=(0.5, 1.5), workers=2),
        total=_entry("", "All requests", 63_003, 348),
        entries=entries,
        failures=(LoadFailure("DELETE", NAMES[2][1], "res.status eq 204 does not hold: it is 503", 348),),
        course=tuple(_figures(second) for second in range(1, 61)),
        losses=("Basics / Create user: its scripts, and those of its folders, do not run",),
    )


async def finished(opened: OpenWindow) -> QWidget:
    folder = opened.sample.folder
    await opened.desk.tree_actions.open_collection(folder)
    await opened.context.results.keep("load", str(folder), report())
    tab = opened.desk.load_pages.show(folder)
    await until(lambda: tab.report is not None, what="the kept report")
    return opened.window


async def empty(opened: OpenWindow) -> QWidget:
    folder = opened.sample.folder
    await opened.desk.tree_actions.open_collection(folder)
    opened.desk.load_pages.show(folder)
    return opened.window


async def compared(opened: OpenWindow) -> QWidget:
    """A run after another one in which more passed."""
    folder = opened.sample.folder / "Basics"
    await opened.desk.tree_actions.open_collection(opened.sample.folder)
    before = RunSummary(1_760_000_000.0, {"Echo": RanRequest(True, 2.0), "Create user": RanRequest(False)})
    await opened.context.results.keep("run", str(folder), before)
    tab = opened.desk.run_pages.show(folder)
    tab.bar.repeat.setValue(12)
    tab.start()
    shown = tab.results.compared.isVisible
    await until(lambda: not tab.running and shown(), timeout_s=40, what="the comparison of 48 requests")
    return opened.window


async def mocked(opened: OpenWindow) -> QWidget:
    """The mock server of a collection, with a few requests that came in."""
    await opened.desk.tree_actions.open_collection(opened.sample.folder)
    opened.desk.mock_pages.start_show(opened.sample.folder)
    await until(lambda: opened.window.area.pages_of(FolderTab), what="the collection's own tab")
    (tab,) = opened.window.area.pages_of(FolderTab)
    await until(lambda: tab.mock is not None, what="its page")
    assert tab.mock is not None
    tab.mock.state.show_toned("http://127.0.0.1:8080   12 examples, as they were when it started", "ok")
    entries = (
        MockEntry("GET", "/users/7?full=true", 200, "Users / One user / Full"),
        MockEntry("DELETE", "/users/7", 404, ""),
        MockEntry("POST", "/users", 201, "Users / Create user / Created"),
    )
    for at, entry in enumerate(entries):
        tab.mock.model.add(entry, 1_760_000_000.0 + at)
    return opened.window


async def mock_empty(opened: OpenWindow) -> QWidget:
    """The mock server of one request, not started yet."""
    await opened.desk.tree_actions.open_collection(opened.sample.folder)
    opened.desk.mock_pages.start_show(opened.sample.folder / "Basics" / "Create user.yml")
    return opened.window


async def monitored(opened: OpenWindow) -> QWidget:
    """A day of a monitor, with a bad hour."""
    folder = opened.sample.folder / "Basics"
    await opened.desk.tree_actions.open_collection(opened.sample.folder)
    now = opened.context.clock()
    why = ("Create user: res.status eq 201. It is 503, which does not hold: equals 201",)
    points = tuple(
        MonitorPoint(
            now - 300 * (288 - at),
            not 150 <= at < 162,
            3,
            3 * (150 <= at < 162),
            140 + 40 * math.sin(at / 9) + 25 * math.sin(at * 2.3),
            why if 150 <= at < 162 else (),
        )
        for at in range(288)
    )
    await opened.context.results.keep("monitor", f"Default\n{folder}", points)
    tab = opened.desk.monitor_pages.show(folder)
    await until(lambda: tab.model.rowCount() == 288, what="the history")
    tab.switch.click()
    await until(lambda: tab.running and tab.model.rowCount() == 289, what="a run")
    return opened.window


SCENES: dict[str, Scene] = {
    "load-finished": finished,
    "load-empty": empty,
    "run-compared": compared,
    "monitor-running": monitored,
    "mock-running": mocked,
    "mock-empty": mock_empty,
}
