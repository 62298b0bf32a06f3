"""Clicks on Send in the real window, and how long until the answer can be read."""

import asyncio
from dataclasses import dataclass
from time import perf_counter

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from postgui.app.start import RunningWindow
from postgui.model.request import Body, Request
from postgui.ui.request.tab import RequestTab
from postgui.ui.response.text_viewer import TextViewer
from tests.bench.support.stall import StallWatch

_LOOK_S = 0.001
_GIVE_UP_S = 10.0


@dataclass(frozen=True)
class Clicks:
    """Milliseconds of each click until its answer was painted; how the window's thread did meanwhile."""

    shown_ms: list[float]
    stall_max_ms: float
    stalls_over_frame: int
    ticks: int


async def click_and_look(running: RunningWindow, url: str, count: int) -> Clicks:
    """Send a small JSON `count` times; each body is different, so that an old answer is not taken for new."""
    tab = running.desk.opener.new_request(Request(method="POST", url=url))
    await asyncio.sleep(0.5)  # let the window come to rest: start-up is another benchmark's
    watch = StallWatch(running.desk.window)
    watch.start()
    shown: list[float] = []
    for number in range(count):
        mark = f"mark-{number}-"
        body = Body("json", f'{{"mark": "{mark}", "id": 12345678901234567890}}')
        tab.draft.edit(Request(method="POST", url=url, body=body))
        await asyncio.sleep(0.05)
        began = perf_counter()
        QTest.mouseClick(tab.url_bar.send, Qt.MouseButton.LeftButton)
        await _until_painted(tab, mark)
        shown.append((perf_counter() - began) * 1000)
    watch.stop()
    return Clicks(shown, watch.max_ms, watch.over_frame, len(watch.lateness_ms))


async def _until_painted(tab: RequestTab, mark: str) -> None:
    deadline = perf_counter() + _GIVE_UP_S
    while perf_counter() < deadline:
        await asyncio.sleep(_LOOK_S)
        for viewer in tab.response_pane.findChildren(TextViewer):
            pane = viewer.document_pane
            opened = pane.opened if pane is not None and viewer.isVisible() else None
            if pane is not None and opened is not None and mark.encode() in (opened.text.body.data or b""):
                pane.view.viewport().repaint()
                return
    raise RuntimeError("the answer was not shown")
