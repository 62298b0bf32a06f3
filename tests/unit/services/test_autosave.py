"""What is edited reaches the disk: at once, later, or never, and then it is said."""

import asyncio
import errno
import threading
from collections.abc import AsyncIterator
from functools import partial
from pathlib import Path

import pytest

from postgui.model.problem import Problem
from postgui.services.autosave import Autosave
from postgui.storage.file import Writer
from tests.support.waiting import until


class Disk:
    """Takes texts by name; can be full, or hang."""

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}
        self.error: OSError | None = None
        self.answers = threading.Event()
        self.answers.set()

    def write(self, name: str, text: str) -> None:
        self.answers.wait(10)
        if self.error is not None:
            raise self.error
        self.kept[name] = text


class Edits:
    """Somebody who types."""

    def __init__(self, autosave: Autosave, disk: Disk) -> None:
        self.texts: dict[str, str] = {}
        self._autosave = autosave
        self._disk = disk

    def type(self, name: str, text: str) -> None:
        self.texts[name] = text
        self._autosave.mark(name, lambda: partial(self._disk.write, name, self.texts[name]))


@pytest.fixture
def disk() -> Disk:
    return Disk()


@pytest.fixture
async def autosave(disk: Disk) -> AsyncIterator[Autosave]:
    writer = Writer()
    autosave = Autosave(writer, delay_s=0.01, retry_s=0.01, patience_s=0.05)
    yield autosave
    disk.answers.set()
    disk.error = None
    await autosave.close()
    writer.close()


@pytest.fixture
def edits(autosave: Autosave, disk: Disk) -> Edits:
    return Edits(autosave, disk)


async def test_the_newest_text_is_written_by_itself(edits, disk, autosave):
    for number in range(100):
        edits.type("a", str(number))
    assert autosave.unkept() == {"a"}
    await until(lambda: disk.kept == {"a": "99"}, what="the text is on disk")
    await until(lambda: not autosave.unkept(), what="nothing is pending")


async def test_a_full_disk_loses_nothing_is_told_once_and_tried_again(edits, disk, autosave):
    told: list[Problem] = []
    recovered: list[None] = []
    autosave.noticed.connect(told.append)
    autosave.recovered.connect(recovered.append)
    disk.error = OSError(errno.ENOSPC, "No space left on device")
    edits.type("a", "1")
    await until(lambda: bool(told), what="it is told")
    edits.type("b", "2")
    assert not await autosave.flush()
    assert autosave.unkept() == {"a", "b"}
    assert autosave.trouble == told[0]
    assert "The disk is full" in told[0].meaning
    disk.error = None
    await until(lambda: disk.kept == {"a": "1", "b": "2"}, what="both are written once there is room")
    await until(lambda: recovered == [None], what="it says so")
    assert (len(told), autosave.trouble) == (1, None)


async def test_what_one_thing_is_refused_does_not_hold_up_the_others(edits, disk, autosave, tmp_path):
    edits.type("a", "1")
    autosave.mark("gone", lambda: partial(_write_into, tmp_path / "vanished" / "x"))
    assert not await autosave.flush()
    assert disk.kept == {"a": "1"}
    assert autosave.unkept() == {"gone"}


async def test_a_disk_that_hangs_is_told_and_stops_nobody(edits, disk, autosave):
    told: list[Problem] = []
    autosave.noticed.connect(told.append)
    disk.answers.clear()
    edits.type("a", "1")
    await until(lambda: bool(told), what="it is told")
    assert "does not answer" in told[0].what
    edits.type("a", "2")
    edits.type("b", "3")
    assert not await autosave.flush_within(0.01)
    assert autosave.unkept() == {"a", "b"}
    disk.answers.set()
    await until(lambda: disk.kept == {"a": "2", "b": "3"}, what="the newest is written when it answers")


async def test_closing_does_not_wait_for_a_disk_that_hangs_and_says_what_is_lost(disk):
    writer = Writer()
    autosave = Autosave(writer, patience_s=0.01)
    disk.answers.clear()
    Edits(autosave, disk).type("a", "1")
    assert not await autosave.close(timeout_s=0.05)
    assert autosave.unkept() == {"a"}
    assert not await asyncio.to_thread(writer.close, 0.05)
    assert not await autosave.close()
    disk.answers.set()


async def test_closing_writes_what_is_pending(edits, disk, autosave):
    edits.type("a", "1")
    assert await autosave.close()
    assert disk.kept == {"a": "1"}


def _write_into(path: Path) -> None:
    path.write_text("x")
