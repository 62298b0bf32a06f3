"""The body is dragged out of the window as a file of its own, under a name that is safe."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDrag
from PySide6.QtTest import QTest

from postgui.services.tasks import Tasks
from postgui.ui.response import drag_out
from postgui.ui.response.pane import ResponsePane
from tests.support.builder import exchange, response
from tests.support.waiting import until

LEFT = Qt.MouseButton.LeftButton
DISPOSITION = 'attachment; filename="..\\\\con.json"'
PAIRS = (("Content-Disposition", DISPOSITION), ("Content-Type", "application/json"))


@pytest.fixture
def dragged(monkeypatch) -> list[Path]:
    """The files of drags that were begun; there is no screen to drag them over."""
    found: list[Path] = []

    def begin(drag: QDrag, _actions: Qt.DropAction) -> Qt.DropAction:
        found.extend(Path(url.toLocalFile()) for url in drag.mimeData().urls())
        drag.deleteLater()
        return Qt.DropAction.CopyAction

    monkeypatch.setattr(QDrag, "exec", begin)
    return found


def test_pulling_the_save_button_drags_a_copy(run_qt, qtbot, dragged):
    async def scenario() -> None:
        tasks = Tasks()
        pane = ResponsePane(tasks=tasks)
        qtbot.addWidget(pane)
        pane.show()
        pane.show_exchange(exchange('{"a": 1}', response=response(200, "OK", *PAIRS)))
        button = pane.summary.save
        assert "drag it out" in button.toolTip()
        QTest.mousePress(button, LEFT, pos=QPoint(5, 5))
        QTest.mouseMove(button, QPoint(6, 6))
        QTest.mouseMove(button, QPoint(60, 60))
        await until(lambda: dragged, what="the drag")
        QTest.mouseRelease(button, LEFT, pos=QPoint(60, 60))
        (path,) = dragged
        assert path.name == "_con.json"
        assert path.read_text() == '{"a": 1}'
        await tasks.close()

    run_qt(scenario())


def test_a_click_is_no_drag_and_very_large_bodies_are_not_dragged(run_qt, qtbot, dragged, monkeypatch):
    async def scenario() -> None:
        tasks = Tasks()
        pane = ResponsePane(tasks=tasks)
        qtbot.addWidget(pane)
        pane.show()
        pane.show_exchange(exchange("123456"))
        button = pane.summary.save
        saved: list[bool] = []
        pane.save_requested.connect(lambda: saved.append(True))
        QTest.mouseClick(button, LEFT)
        assert saved == [True]
        monkeypatch.setattr(drag_out, "DRAGGED_BYTES", 5)
        QTest.mousePress(button, LEFT, pos=QPoint(5, 5))
        QTest.mouseMove(button, QPoint(60, 60))
        QTest.mouseRelease(button, LEFT, pos=QPoint(60, 60))
        await tasks.close()
        assert not dragged

    run_qt(scenario())
