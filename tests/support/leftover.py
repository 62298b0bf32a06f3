"""Fails a test that leaves something running: tasks, threads, processes, widgets, timers, listeners.

Checked by hooks around a whole test, after every fixture has been torn down, so that what a fixture
cleans up is not blamed on the test. A test that already failed is not checked: its traceback keeps
its objects alive. Each check is a function of its own, so that a test can show that it can fail.

What is allowed to stay, and why:

- what session fixtures announced with `expect_process` (the playground);
- the tasks in which asyncio itself closes async generators that a library dropped half-way (httpcore
  nests several and closes only the outermost): they end by themselves;
- multiprocessing's resource tracker, which Python starts once and keeps until it ends;
- `threading._DummyThread`: Python's note that a foreign thread (a QThread) once ran Python code.
"""

import asyncio
import gc
import sys
import threading
import time
import weakref
from collections.abc import Callable, Generator, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import psutil
import pytest

from postgui.model.event import Event

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

_MUCH_GARBAGE = 50_000
"""Objects made since the last collection: enough that one is worth its time."""

GRACE_S = 15.0
"""How long something that is ending already may take to end, on a machine with much else to do."""


def left_threads(known: Iterable[threading.Thread] = ()) -> list[str]:
    """Threads that are neither known nor gone within the grace time."""
    expected = set(known)
    deadline = time.monotonic() + GRACE_S
    left = []
    for thread in threading.enumerate():
        if thread in expected or isinstance(thread, threading._DummyThread):
            continue
        thread.join(max(0.0, deadline - time.monotonic()))
        if thread.is_alive():
            left.append(f"thread {thread.name!r}")
    return left


def left_processes(known: Iterable[int] = ()) -> list[str]:
    """Child processes that are neither known nor gone within the grace time."""
    children = [child for child in map(_process, child_ids() - set(known)) if child is not None]
    suspects = [child for child in children if not _is_resource_tracker(child)]
    if not suspects:
        return []
    _, alive = psutil.wait_procs(suspects, timeout=GRACE_S)
    return [f"process {child.pid}: {' '.join(_command(child))[:200]}" for child in alive]


def child_ids() -> set[int]:
    """The process ids of this process's children, asked of the kernel: psutil reads all of the machine's."""
    try:
        files = tuple(Path("/proc/self/task").glob("*/children"))
        if files:
            return {int(pid) for file in files for pid in file.read_text().split()}
    except OSError:
        pass  # a thread ended just now
    return {child.pid for child in psutil.Process().children()}


def left_widgets() -> list[str]:
    """Top-level widgets that nobody deleted (hidden ones count; what Qt will delete soon does not)."""
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or widgets.QApplication.instance() is None:
        return []
    _settle_qt()
    if widgets.QApplication.topLevelWidgets():
        gc.collect()  # a widget in a reference cycle is garbage, not a leftover
        _settle_qt()
    return [
        f"top-level widget {_describe(widget)}"
        for widget in widgets.QApplication.topLevelWidgets()
        if not _is_qt_own(widget)
    ]


def left_timers() -> list[str]:
    """Running timers: a QTimer made in Python that is still active."""
    core = sys.modules.get("PySide6.QtCore")
    if core is None or core.QCoreApplication.instance() is None:
        return []
    timers = [timer for timer in _alive(core.QTimer) if timer.isActive()]
    if timers:
        del timers
        gc.collect()
        timers = [timer for timer in _alive(core.QTimer) if timer.isActive()]
    return [f"active timer {_describe(timer)}, every {timer.interval()} ms" for timer in timers]


def left_listeners() -> list[str]:
    """Listeners of a plain `Event` that belong to a Qt object which is gone."""
    core, shiboken = sys.modules.get("PySide6.QtCore"), sys.modules.get("shiboken6")
    if core is None or shiboken is None:
        return []
    return [
        f"listener {listener.__qualname__} of a destroyed {type(owner).__name__}"
        for event in _instances(Event)
        for listener in event._listeners
        if isinstance(owner := getattr(listener, "__self__", None), core.QObject)
        and not shiboken.isValid(owner)
    ]


class TaskWatch:
    """Notes the tasks that are pending when an `asyncio.Runner` closes (and cancels) them."""

    def __init__(self) -> None:
        self._left: list[str] = []
        self._close: Callable[[asyncio.Runner], None] | None = None

    def install(self) -> None:
        close = self._close = asyncio.Runner.close
        watch = weakref.ref(self)

        def close_and_note(runner: asyncio.Runner) -> None:
            if (me := watch()) is not None:
                me._left += pending_tasks(runner.get_loop())
            close(runner)

        asyncio.Runner.close = close_and_note  # type: ignore[method-assign,assignment]

    def remove(self) -> None:
        if self._close is not None:
            asyncio.Runner.close = self._close  # type: ignore[method-assign,assignment]

    def take(self) -> list[str]:
        """What was left since the last call."""
        left, self._left = self._left, []
        return left


def pending_tasks(loop: asyncio.AbstractEventLoop) -> list[str]:
    """The tasks of a loop that stands still and are not done."""
    if loop.is_closed():
        return []
    return [
        f"task {task.get_name()}: {task.get_coro()!r}"
        for task in asyncio.all_tasks(loop)
        if type(task.get_coro()).__name__ != "async_generator_athrow"
    ]


class LeftoverPlugin:
    """The pytest hooks; `tests/conftest.py` registers one under the name `leftover`."""

    def __init__(self) -> None:
        self._tasks = TaskWatch()
        self._threads: set[threading.Thread] = set()
        self._processes: set[int] = set()
        self._failed: weakref.WeakSet[pytest.Item] = weakref.WeakSet()

    def expect_process(self, pid: int) -> None:
        """Allow a process that a session fixture owns, and whose end it takes care of."""
        self._processes.add(pid)

    def pytest_sessionstart(self) -> None:
        gc.disable()  # as in the window: a thread that collects would destroy widgets, and crash
        self._tasks.install()
        self._threads.update(threading.enumerate())

    def pytest_collection_finish(self) -> None:
        set_lasting_apart()

    def pytest_unconfigure(self) -> None:
        gc.unfreeze()
        self._tasks.remove()
        gc.enable()

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(
        self, item: pytest.Item, call: pytest.CallInfo[None]
    ) -> Generator[None, pytest.TestReport, pytest.TestReport]:
        report = yield
        if report.failed:
            self._failed.add(item)
        return report

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_runtest_teardown(self, item: pytest.Item) -> Generator[None, Any, Any]:
        result = yield
        if gc.get_count()[0] > _MUCH_GARBAGE:
            gc.collect()
        # Only tests that use Qt pay for looking at every object.
        uses_qt = isinstance(item, pytest.Function) and "qapp" in item.fixturenames
        left = self._collect(with_objects=uses_qt and item not in self._failed)
        if left and item not in self._failed:
            pytest.fail("left behind by this test:\n  " + "\n  ".join(left), pytrace=False)
        return result

    def _collect(self, *, with_objects: bool) -> list[str]:
        left = self._tasks.take()
        left += left_threads(self._threads)
        left += left_processes(self._processes)
        if with_objects:
            left += left_widgets() + left_timers() + left_listeners()
        # Blame each one once.
        self._threads = {thread for thread in threading.enumerate() if thread.is_alive()}
        if left:
            self._processes.update(child_ids())
        return left


def set_lasting_apart() -> None:
    """Let no collection look any more at what is there now: modules and tests are 300,000 objects.

    Each test with a window collects several times, and would spend most of its time on these. Nor are these
    looked over for what is left behind: a module makes no timers, widgets or events when it is imported.
    """
    gc.collect()
    gc.freeze()


def _settle_qt() -> None:
    from PySide6.QtCore import QCoreApplication, QEvent

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QCoreApplication.processEvents()


def _instances(kind: type[Any]) -> list[Any]:
    # `type()`, not `isinstance`: asking a dead weak proxy for its class raises.
    return [thing for thing in gc.get_objects() if issubclass(type(thing), kind)]


def _alive(kind: "type[QObject]") -> list[Any]:
    import shiboken6

    return [thing for thing in _instances(kind) if shiboken6.isValid(thing)]


def _is_qt_own(widget: "QObject") -> bool:
    """Qt keeps some windows for itself, such as the one that shows tool tips."""
    return type(widget).__name__ in {"QTipLabel", "QDesktopScreenWidget"} or widget.objectName() in {
        "qtooltip_label"
    }


def _describe(thing: "QObject") -> str:
    parent = thing.parent()
    owner = f" of {type(parent).__name__}" if parent is not None else ""
    name = f" {thing.objectName()!r}" if thing.objectName() else ""
    return f"{type(thing).__name__}{name}{owner}"


def _process(pid: int) -> psutil.Process | None:
    try:
        return psutil.Process(pid)
    except psutil.NoSuchProcess:
        return None  # it ended just now


def _command(process: psutil.Process) -> list[str]:
    try:
        return process.cmdline()
    except psutil.Error:
        return []


def _is_resource_tracker(process: psutil.Process) -> bool:
    return any("resource_tracker" in part for part in _command(process))
