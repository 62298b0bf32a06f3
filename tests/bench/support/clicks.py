"""Clicks on Send in the real window, and how long until the answer can be read."""

import asyncio
from dataclasses import dataclass
from time import perf_counter

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtTest import QTest

from postgui.app.start import RunningWindow
from postgui.model.request import Body, Request
from postgui.ui.document.document_pane import DocumentPane
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
        pane = _pane_of(tab)
        painted = _Painted(pane, mark) if pane is not None else None
        began = perf_counter()
        QTest.mouseClick(tab.url_bar.send, Qt.MouseButton.LeftButton)
        shown_at = await (painted.at if painted is not None else _until_painted(tab, mark))
        shown.append((shown_at - began) * 1000)
    watch.stop()
    return Clicks(shown, watch.max_ms, watch.over_frame, len(watch.lateness_ms))


class _Painted(QObject):
    """Notes when a pane has painted a body with `mark` in it; looks at nothing else, so it takes no time."""

    def __init__(self, pane: DocumentPane, mark: str) -> None:
        super().__init__(pane)
        self._pane = pane
        self._mark = mark.encode()
        self.at: asyncio.Future[float] = asyncio.get_running_loop().create_future()
        pane.view.viewport().installEventFilter(self)

    @Slot()
    def _on_painted(self) -> None:
        if not self.at.done():
            self.at.set_result(perf_counter())
            self.deleteLater()

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and _shows(self._pane, self._mark):
            QTimer.singleShot(0, self, self._on_painted)
        return False


def _shows(pane: DocumentPane, mark: bytes) -> bool:
    return pane.opened is not None and mark in (pane.opened.text.body.data or b"")


def _pane_of(tab: RequestTab) -> DocumentPane | None:
    """The text on show in the response, if there is one."""
    viewers = tab.response_pane.findChildren(TextViewer)
    return next((viewer.document_pane for viewer in viewers if viewer.isVisible()), None)


async def _until_painted(tab: RequestTab, mark: str) -> float:
    """The same for the first answer, whose viewer is only made for it."""
    deadline = perf_counter() + _GIVE_UP_S
    while perf_counter() < deadline:
        await asyncio.sleep(_LOOK_S)
        pane = _pane_of(tab)
        if pane is not None and _shows(pane, mark.encode()):
            pane.view.viewport().repaint()
            return perf_counter()
    raise RuntimeError("the answer was not shown")
