"""Plain events reach Qt objects only as long as those live."""

import asyncio

import pytest
import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from postgui.model.event import Event
from postgui.ui.ask import ask
from postgui.ui.bind import bind
from tests.support.qt_loop import RunQt
from tests.support.waiting import until


def test_listener_goes_with_its_owner(qapp: QApplication) -> None:
    event: Event[int] = Event()
    owner = QObject()
    heard: list[int] = []
    bind(event, owner, heard.append)
    event.emit(1)
    shiboken6.delete(owner)
    event.emit(2)
    assert heard == [1]
    assert len(event) == 0


def test_listener_can_stop_before_its_owner(qapp: QApplication) -> None:
    event: Event[int] = Event()
    owner = QObject()
    heard: list[int] = []
    stop = bind(event, owner, heard.append)
    stop()
    event.emit(1)
    shiboken6.delete(owner)
    assert heard == []


@pytest.mark.parametrize(
    ("code", "expected"), [(QDialog.DialogCode.Accepted, True), (QDialog.DialogCode.Rejected, False)]
)
def test_asking_waits_for_the_answer(
    run_qt: RunQt, qtbot: QtBot, code: QDialog.DialogCode, expected: bool
) -> None:
    window = QWidget()  # the application ends with its last window
    qtbot.addWidget(window)
    window.show()

    async def scenario() -> bool:
        dialog = QDialog(window)
        asyncio.get_running_loop().call_soon(dialog.done, code.value)
        return await ask(dialog)

    assert run_qt(scenario()) is expected


def test_cancelled_asking_takes_the_dialog_away(run_qt: RunQt, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()

    async def scenario() -> None:
        dialog = QDialog(window)
        task = asyncio.ensure_future(ask(dialog))
        await until(dialog.isVisible)
        task.cancel()
        await until(lambda: window.findChild(QDialog) is None)

    run_qt(scenario())
