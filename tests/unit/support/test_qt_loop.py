"""`run_qt` runs the program's real loop, and leaves nothing for pytest-asyncio to stumble over."""

import asyncio

import pytest
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from tests.support.qt_loop import RunQt
from tests.support.waiting import emitted, until

FAILING = """
import asyncio

pytest_plugins = ("tests.support.qt_loop",)


def test_leaves_a_task(run_qt):
    async def scenario():
        asyncio.create_task(asyncio.sleep(60), name="nap")

    run_qt(scenario())


def test_raises_in_a_callback(run_qt):
    async def scenario():
        asyncio.get_running_loop().call_soon(lambda: 1 / 0)
        await asyncio.sleep(0.01)

    run_qt(scenario())
"""


class _Bell(QObject):
    rang = Signal(str)


def test_handles_qt_and_asyncio_on_one_loop(run_qt: RunQt, qapp: QApplication) -> None:
    bell = _Bell()

    async def scenario() -> tuple[str, ...]:
        assert isinstance(asyncio.get_running_loop(), QEventLoop)
        QTimer.singleShot(0, lambda: bell.rang.emit("ding"))
        return await emitted(bell.rang)

    assert run_qt(scenario()) == ("ding",)


def test_may_run_more_than_once(run_qt: RunQt) -> None:
    async def loop_id() -> int:
        return id(asyncio.get_running_loop())

    assert run_qt(loop_id()) == run_qt(loop_id())


def test_raises_what_the_coroutine_raises(run_qt: RunQt) -> None:
    async def scenario() -> None:
        raise LookupError("gone")

    with pytest.raises(LookupError, match="gone"):
        run_qt(scenario())


def test_ends_a_coroutine_that_takes_too_long(run_qt: RunQt) -> None:
    with pytest.raises(TimeoutError):
        run_qt(asyncio.sleep(60), timeout_s=0.02)


async def test_an_ordinary_async_test_still_has_its_own_loop() -> None:
    assert not isinstance(asyncio.get_running_loop(), QEventLoop)
    with pytest.raises(AssertionError, match="never"):
        await until(lambda: False, timeout_s=0.02, what="never")


def test_works_again_after_an_async_test(run_qt: RunQt) -> None:
    assert run_qt(asyncio.sleep(0, "back")) == "back"


def test_threads_report_back(run_qt: RunQt) -> None:
    assert run_qt(asyncio.to_thread(str.upper, "a")) == "A"


def test_fails_for_tasks_left_and_for_uncaught_exceptions(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    monkeypatch.setenv("PYTHONPATH", str(request.config.rootpath))
    monkeypatch.delenv("PYTEST_ADDOPTS", raising=False)
    pytester.makeini(
        "[pytest]\nasyncio_mode = auto\nasyncio_default_fixture_loop_scope = function\nqt_api = pyside6\n"
    )
    pytester.makepyfile(FAILING)
    result = pytester.runpytest_subprocess("-p", "no:cacheprovider")
    result.assert_outcomes(passed=2, errors=2)
    result.stdout.fnmatch_lines(["*task nap:*", "*uncaught on the Qt loop*"])
