"""Each leftover check finds what it is for, and lets the rest pass."""

import asyncio
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import delete

from postgui.model.event import Event
from tests.support import leftover

ROOT = Path(__file__).parents[3]

LEAKY = """
import asyncio
import subprocess
import sys
import threading

import pytest
from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget
from shiboken6 import delete

from postgui.model.event import Event
from tests.support import leftover

leftover.GRACE_S = 0.1
kept = []


class Owner(QObject):
    @Slot()
    def on_event(self, value):
        pass


def test_thread():
    stop = threading.Event()
    kept.append(stop)
    threading.Thread(target=stop.wait, name="leaky", daemon=True).start()


async def test_task():
    kept.append(asyncio.create_task(asyncio.sleep(60), name="leaky"))


def test_process():
    kept.append(subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE))


def test_widget(qapp):
    kept.append(QWidget(objectName="leaky"))


def test_timer(qapp):
    timer = QTimer()
    timer.start(60_000)
    kept.append(timer)


def test_listener(qapp):
    owner, event = Owner(), Event()
    event.connect(owner.on_event)
    kept.append(event)
    delete(owner)


def test_blames_nobody_for_what_an_earlier_test_left(qapp):
    for thing in kept:
        if isinstance(thing, QTimer):
            thing.stop()
        if isinstance(thing, QWidget):
            delete(thing)
        if isinstance(thing, Event):
            thing._listeners.clear()


@pytest.fixture
def worker():
    thread = threading.Thread(target=stop.wait) if (stop := threading.Event()) else None
    thread.start()
    yield thread
    stop.set()
    thread.join()


def test_lets_fixtures_clean_up(worker):
    assert worker.is_alive()


def test_is_silent_when_the_test_failed_itself(qapp):
    widget = QWidget()
    assert widget.isVisible()


def test_end():
    for thing in kept:
        if isinstance(thing, subprocess.Popen):
            thing.communicate()
"""


class Owner(QObject):
    """Listens to a plain event, as a widget without `bind` would."""

    @Slot()
    def on_event(self, value: int) -> None: ...


@pytest.fixture
def stop() -> Iterator[threading.Event]:
    event = threading.Event()
    yield event
    event.set()


@pytest.fixture
def short_grace(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(leftover, "GRACE_S", 0.05)


@pytest.mark.usefixtures("short_grace")
def test_finds_a_running_thread(stop: threading.Event) -> None:
    known = list(threading.enumerate())
    thread = threading.Thread(target=stop.wait, name="sorter")
    thread.start()
    assert leftover.left_threads(known) == ["thread 'sorter'"]
    assert leftover.left_threads([*known, thread]) == []
    stop.set()
    thread.join()
    assert leftover.left_threads(known) == []


def test_waits_for_a_thread_that_is_ending(stop: threading.Event) -> None:
    known = list(threading.enumerate())
    thread = threading.Thread(target=stop.wait)
    thread.start()
    stop.set()
    assert leftover.left_threads(known) == []


@pytest.mark.usefixtures("short_grace")
def test_finds_a_child_process(playground: str) -> None:
    known = [child.pid for child in psutil.Process().children()]
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as child:
        left = leftover.left_processes(known)
        assert [line.partition(":")[0] for line in left] == [f"process {child.pid}"]
        assert leftover.left_processes([*known, child.pid]) == []
        child.communicate(b"\n")


def test_finds_a_top_level_widget(qapp: QApplication) -> None:
    widget = QWidget()
    widget.setObjectName("orphan")
    assert leftover.left_widgets() == ["top-level widget QWidget 'orphan'"]
    widget.deleteLater()
    assert leftover.left_widgets() == []


def test_a_widget_in_a_reference_cycle_is_no_leftover(qapp: QApplication) -> None:
    widget = QWidget()
    widget.setProperty("note", "cycle")
    widget.me = widget  # type: ignore[attr-defined]
    del widget
    assert leftover.left_widgets() == []


def test_finds_an_active_timer(qapp: QApplication) -> None:
    timer = QTimer()
    timer.setObjectName("pulse")
    timer.start(60_000)
    assert leftover.left_timers() == ["active timer QTimer 'pulse', every 60000 ms"]
    timer.stop()
    assert leftover.left_timers() == []


def test_finds_a_listener_of_a_destroyed_object(qapp: QApplication) -> None:
    event: Event[int] = Event()
    owner = Owner()
    disconnect = event.connect(owner.on_event)
    assert leftover.left_listeners() == []
    delete(owner)
    assert leftover.left_listeners() == ["listener Owner.on_event of a destroyed Owner"]
    disconnect()
    assert leftover.left_listeners() == []


def test_finds_a_pending_task() -> None:
    loop = asyncio.new_event_loop()
    task = loop.create_task(asyncio.sleep(60), name="nap")
    loop.call_soon(loop.stop)
    loop.run_forever()
    assert leftover.pending_tasks(loop)[0].startswith("task nap:")
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        loop.run_until_complete(task)
    assert leftover.pending_tasks(loop) == []
    loop.close()
    assert leftover.pending_tasks(loop) == []


def test_a_test_that_leaves_something_fails(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    monkeypatch.delenv("PYTEST_ADDOPTS", raising=False)
    pytester.makeini(
        "[pytest]\nasyncio_mode = auto\nasyncio_default_fixture_loop_scope = function\nqt_api = pyside6\n"
    )
    pytester.makeconftest(
        "from tests.support.leftover import LeftoverPlugin\n\n"
        "def pytest_configure(config):\n    config.pluginmanager.register(LeftoverPlugin(), 'leftover')\n"
    )
    pytester.makepyfile(LEAKY)
    result = pytester.runpytest_subprocess("-p", "no:cacheprovider", "-rA")
    result.assert_outcomes(passed=9, failed=1, errors=6)
    result.stdout.fnmatch_lines(
        [
            "*  thread 'leaky'",
            "*  task leaky: <coroutine object sleep*",
            "*  process *input()*",
            "*  top-level widget QWidget 'leaky'",
            "*  active timer QTimer, every 60000 ms",
            "*  listener Owner.on_event of a destroyed Owner",
        ]
    )
