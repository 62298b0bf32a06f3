"""Exceptions that nobody caught: whole in the log, a sentence for the person."""

import asyncio
import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from postgui.app.crash import CrashHook
from postgui.model.problem import Problem
from postgui.storage.log_file import LogFile


@pytest.fixture
def hook(tmp_path: Path) -> Iterator[CrashHook]:
    hook = CrashHook(tmp_path)
    hook.install()
    yield hook
    hook.remove()


def raised() -> BaseException:
    try:
        raise ValueError("no such thing")
    except ValueError as error:
        return error


def test_before_there_is_a_window_a_line_on_stderr_names_the_log(hook, capsys):
    error = raised()
    sys.excepthook(type(error), error, error.__traceback__)
    shown = capsys.readouterr().err
    assert shown.count("\n") == 1
    assert str(hook.log_path) in shown
    assert "Traceback" in hook.log_path.read_text(encoding="utf-8")


async def test_with_a_window_the_person_is_told_and_no_traceback_is_printed(hook, capsys):
    told: list[Problem] = []
    hook.attach(asyncio.get_running_loop(), told.append)
    error = raised()
    sys.excepthook(type(error), error, error.__traceback__)
    await asyncio.sleep(0)
    assert [problem.detail for problem in told] == ["ValueError: no such thing"]
    assert capsys.readouterr().err == ""


async def test_a_thread_and_the_loop_are_watched_too(hook):
    told: list[Problem] = []
    hook.attach(asyncio.get_running_loop(), told.append)
    thread = threading.Thread(target=lambda: 1 // 0)
    thread.start()
    thread.join()
    asyncio.get_running_loop().call_soon(lambda: [][0])
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    assert {problem.detail.partition(":")[0] for problem in told} == {"ZeroDivisionError", "IndexError"}


def test_ctrl_c_is_not_a_crash(hook):
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert not hook.log_path.exists()


def test_the_log_is_private_and_starts_over_when_it_is_long(tmp_path, monkeypatch):
    monkeypatch.setattr("postgui.storage.log_file._MAX_BYTES", 100)
    path = tmp_path / "log" / "postgui.log"
    log = LogFile(tmp_path)
    for number in range(3):
        log.handle(logging.LogRecord("x", logging.ERROR, "", 0, f"{number} " + "-" * 120, None, None))
    assert path.read_text(encoding="utf-8").count("\n") == 1
    assert path.with_suffix(".old.log").exists()
    if sys.platform != "win32":
        assert path.stat().st_mode & 0o777 == 0o600
