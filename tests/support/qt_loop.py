"""Fixtures for tests that need Qt and asyncio together: the loop that the program really runs on."""

import asyncio
import gc
from collections.abc import Coroutine, Iterator
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

import pytest

from tests.support.leftover import pending_tasks

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from postgui.ui.theme import Theme

T = TypeVar("T")


class RunQt(Protocol):
    """Runs a coroutine to its end; `timeout_s` bounds it, so that no test hangs."""

    def __call__(self, coroutine: Coroutine[Any, Any, T], *, timeout_s: float = 30) -> T: ...


@pytest.fixture
def qt_loop(qapp: "QApplication") -> Iterator[asyncio.AbstractEventLoop]:
    """A qasync loop over the one QApplication: set as current, not running yet.

    Use `run_qt` unless you need the loop itself. When the test is over, exceptions that reached the
    loop's handler and tasks still pending fail it; then the loop is closed and no loop is current,
    so that the next test, on pytest-asyncio's own loop, finds nothing of it.
    """
    from qasync import QEventLoop

    loop: asyncio.AbstractEventLoop = QEventLoop(qapp)
    uncaught: list[dict[str, Any]] = []
    loop.set_exception_handler(lambda _, context: uncaught.append(context))
    asyncio.set_event_loop(loop)
    try:
        yield loop
        left = pending_tasks(loop)
        _cancel_all(loop)
    finally:
        loop.close()
        asyncio.set_event_loop(None)
        del loop
        gc.collect()  # a closed loop holds Qt timers, which no other thread may free
    if left:
        pytest.fail("tasks left on the Qt loop:\n  " + "\n  ".join(left), pytrace=False)
    for context in uncaught:
        raise AssertionError(f"uncaught on the Qt loop: {context['message']}") from context.get("exception")


@pytest.fixture
def run_qt(qt_loop: asyncio.AbstractEventLoop) -> RunQt:
    """Run a coroutine on the loop of the real program (qasync over Qt), and return its result.

    The test itself is a plain function, because an `async def` test would run on pytest-asyncio's
    loop, where no Qt event is handled::

        def test_send_shows_the_status(run_qt, qtbot, playground):
            async def scenario() -> None:
                async with open_window(data_dir) as opened:
                    qtbot.mouseClick(opened.tab.url_bar.send, Qt.MouseButton.LeftButton)
                    await opened.answered(opened.tab)

            run_qt(scenario())

    Rules: inside, wait with `await until(...)` or `await emitted(signal)`, never with
    `qtbot.waitSignal`/`waitUntil`, which would run a loop inside the loop. What the scenario started
    it must end (`await context.close()`): tasks left over fail the test. It may be called more than
    once; all runs of one test share the loop.
    """

    def run(coroutine: Coroutine[Any, Any, T], *, timeout_s: float = 30) -> T:
        return qt_loop.run_until_complete(asyncio.wait_for(coroutine, timeout_s))

    return run


@pytest.fixture(scope="session")
def theme(qapp: "QApplication") -> "Theme":
    """The light theme, applied to the QApplication. Tests in `ui` and `e2e` that use Qt have it anyway."""
    from postgui.ui.theme import Theme

    theme = Theme()
    theme.set_mode("light")
    theme.apply(qapp)
    return theme


def _cancel_all(loop: asyncio.AbstractEventLoop) -> None:
    tasks = asyncio.all_tasks(loop)
    for task in tasks:
        task.cancel()
    if tasks:
        loop.run_until_complete(asyncio.gather(*tasks, return_exceptions=True))
    loop.run_until_complete(loop.shutdown_asyncgens())
