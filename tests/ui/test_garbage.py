"""Widgets in reference cycles are destroyed by the window's thread, whatever other threads allocate."""

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from postgui.ui.garbage import Garbage
from tests.support.leftover import set_lasting_apart


class _Cycle(QWidget):
    """A widget that only the cyclic collector can free; `freed_in` gets the thread that does."""

    def __init__(self, freed_in: list[int]) -> None:
        super().__init__()
        self._me = self
        self._freed_in = freed_in

    def __del__(self) -> None:
        self._freed_in.append(threading.get_ident())


@pytest.fixture
def garbage(qapp: QApplication) -> Iterator[Garbage]:
    gc.collect()
    gc.enable()  # as in a program that starts
    garbage = Garbage(qapp)
    garbage.follow(qapp)
    yield garbage
    garbage.stop()
    gc.disable()  # as the tests have it
    set_lasting_apart()


def _allocate(kept: list[list[object]], count: int = 200_000) -> None:
    kept.extend([] for _ in range(count))


def test_only_the_thread_of_the_window_frees_widgets(garbage: Garbage, qtbot: QtBot) -> None:
    freed_in: list[int] = []
    for _ in range(3):
        _Cycle(freed_in)
    kept: list[list[object]] = []
    thread = threading.Thread(target=_allocate, args=[kept, 5_000])
    thread.start()
    thread.join()
    assert freed_in == []
    qtbot.waitUntil(lambda: len(freed_in) == 3)
    assert set(freed_in) == {threading.get_ident()}
    garbage.deleteLater()


def test_a_burst_is_put_aside_until_the_person_is_away(garbage: Garbage, qapp: QApplication) -> None:
    freed_in: list[int] = []
    garbage.look()
    assert garbage.owed == 0
    _Cycle(freed_in)
    kept: list[list[object]] = []
    _allocate(kept)
    garbage.look()
    assert garbage.owed >= 200_000
    assert freed_in == []
    assert gc.get_count()[0] < 1000, "nothing of it is looked at by the next collections"
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
    garbage.away.timeout.emit()
    assert len(freed_in) == 1
    assert garbage.owed == 0
    assert len(kept) == 200_000
    garbage.stop()
    garbage.deleteLater()


def test_what_was_put_aside_does_not_pile_up(garbage: Garbage) -> None:
    freed_in: list[int] = []
    _Cycle(freed_in)
    for _ in range(4):
        _allocate([])
        kept: list[list[object]] = []
        _allocate(kept)
        garbage.look()
    assert len(freed_in) == 1
    garbage.deleteLater()


def test_python_collects_again_after_the_end(garbage: Garbage) -> None:
    assert not gc.isenabled()
    garbage.stop()
    assert gc.isenabled()
    garbage.deleteLater()
