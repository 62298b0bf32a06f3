"""Widgets in reference cycles are destroyed by the window's thread, whatever other threads allocate."""

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from postgui.ui.garbage import Garbage


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
    yield garbage
    garbage.stop()
    gc.disable()  # as the tests have it


def _allocate(kept: list[list[object]]) -> None:
    kept.extend([[]] for _ in range(200_000))


def test_only_the_thread_of_the_window_frees_widgets(garbage: Garbage, qtbot: QtBot) -> None:
    freed_in: list[int] = []
    for _ in range(3):
        _Cycle(freed_in)
    kept: list[list[object]] = []
    thread = threading.Thread(target=_allocate, args=[kept])
    thread.start()
    thread.join()
    assert freed_in == []
    qtbot.waitUntil(lambda: len(freed_in) == 3)
    assert set(freed_in) == {threading.get_ident()}
    garbage.deleteLater()


def test_python_collects_again_after_the_end(garbage: Garbage) -> None:
    assert not gc.isenabled()
    garbage.stop()
    assert gc.isenabled()
    garbage.deleteLater()
