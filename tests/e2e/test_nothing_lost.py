"""Edits in the real window when the disk is full, refuses, is gone or does not answer."""

import asyncio
import errno
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog
from shiboken6 import isValid

from postgui.services.draft import Draft
from postgui.ui.dialogs.unkept import UnkeptDialog
from postgui.ui.notice import Notice
from tests.e2e.open_window import OpenWindow, open_window
from tests.support.waiting import until


class Disk:
    """Stands between the program and `fsync`, which every write of a file ends with."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.error: OSError | None = None
        self.answers = threading.Event()
        self.answers.set()
        self._fsync = os.fsync
        monkeypatch.setattr(os, "fsync", self._sync)

    def _sync(self, file: int) -> None:
        self.answers.wait(30)
        if self.error is not None:
            raise self.error
        self._fsync(file)


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> Iterator[Disk]:
    disk = Disk(monkeypatch)
    yield disk
    disk.answers.set()


def edit(opened: OpenWindow, url: str) -> Draft:
    """Type a URL into a new tab."""
    tab = opened.desk.opener.new_request()
    QTest.keyClicks(tab.url_bar.url, url)
    assert tab.draft.current.url == url
    return tab.draft


def notices(opened: OpenWindow) -> list[str]:
    return [notice.title.text() for notice in opened.window.notices.notices()]


async def question(opened: OpenWindow) -> UnkeptDialog:
    """The dialog that asks before edits are lost."""

    def shown() -> list[UnkeptDialog]:
        return [each for each in opened.window.findChildren(UnkeptDialog) if each.isVisible()]

    await until(shown, what="the question")
    return shown()[0]


def is_gone(dialog: UnkeptDialog) -> bool:
    return not isValid(dialog) or not dialog.isVisible()


async def kept_urls(data_dir: Path) -> list[str]:
    async with open_window(data_dir) as opened:
        return [draft.current.url for draft in opened.context.workbench.dirty()]


@contextmanager
def full(disk: Disk) -> Iterator[None]:
    disk.error = OSError(errno.ENOSPC, "No space left on device")
    try:
        yield
    finally:
        disk.error = None


def test_a_full_disk_is_told_and_the_edits_are_written_once_there_is_room(run_qt, data_dir, disk):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            with full(disk):
                edit(opened, "http://full/1")
                await until(
                    lambda: "Unsaved edits can't be kept on disk" in notices(opened), what="it is told"
                )
                edit(opened, "http://full/2")
            await opened.context.autosave.flush()
            await until(lambda: "Every edit is on disk again" in notices(opened), what="it is told, too")
            assert "Unsaved edits can't be kept on disk" not in notices(opened)
        assert await kept_urls(data_dir) == ["http://full/1", "http://full/2"]

    run_qt(scenario())


def test_closing_with_a_full_disk_asks_and_goes_on_asking(run_qt, data_dir, disk):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            with full(disk):
                edit(opened, "http://full")
                opened.window.close()
                dialog = await question(opened)
                assert opened.window.isVisible()
                dialog.again.click()
                await until(lambda: is_gone(dialog), what="it tries again")
                dialog = await question(opened)
                dialog.stay.click()
                await until(lambda: not opened.desk.leaving.asking, what="the window stays")
                assert opened.tab.draft.current.url == "http://full"
                opened.window.close()
                dialog = await question(opened)
            dialog.again.click()
            await until(lambda: not opened.window.isVisible(), what="the window is closed")
        assert await kept_urls(data_dir) == ["http://full"]

    run_qt(scenario())


def test_edits_can_be_saved_in_another_place(run_qt, data_dir, disk, tmp_path):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            edit(opened, "http://elsewhere/1")
            edit(opened, "http://elsewhere/2")
            # The data folder alone is full.
            with pytest.MonkeyPatch.context() as patch:
                patch.setattr("postgui.storage.draft.write_atomic", _refuse)
                opened.window.close()
                (await question(opened)).elsewhere.click()

                def choosers() -> list[QFileDialog]:
                    return [each for each in opened.window.findChildren(QFileDialog) if each.isVisible()]

                await until(choosers, what="the chooser")
                choosers()[0].setDirectory(str(tmp_path))
                choosers()[0].done(QDialog.DialogCode.Accepted.value)
                await until(lambda: not opened.window.isVisible(), what="the window is closed")
        (folder,) = tmp_path.glob("PostGUI edits *")
        async with open_window(data_dir) as opened:
            node = await opened.context.collections.open(folder)
            urls = [(await opened.context.collections.load(each.path)).request.url for each in node.children]
        assert urls == ["http://elsewhere/1", "http://elsewhere/2"]

    run_qt(scenario())


def test_the_person_may_lose_edits_but_has_to_say_so(run_qt, data_dir, disk):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            with full(disk):
                edit(opened, "http://lost")
                opened.window.close()
                (await question(opened)).lose.click()
                await until(lambda: not opened.window.isVisible(), what="the window is closed")
                await opened.context.close()
        assert await kept_urls(data_dir) == []

    run_qt(scenario())


def test_a_data_folder_that_vanished_is_made_anew(run_qt, data_dir):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            edit(opened, "http://vanished")
            await opened.context.autosave.flush()
            shutil.rmtree(data_dir)
            edit(opened, "http://after")
            opened.tab.draft.edit(replace(opened.tab.draft.current, docs="more"))
            await until(lambda: not opened.desk.leaving.unkept(), what="it is on disk")
        assert await kept_urls(data_dir) == ["http://after"]

    run_qt(scenario())


@pytest.mark.skipif(os.name == "nt", reason="Windows has other permissions")
def test_a_read_only_data_folder_is_told(run_qt, data_dir, disk):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            disk.error = OSError(errno.EROFS, "Read-only file system")
            edit(opened, "http://read-only")
            await until(lambda: "Unsaved edits can't be kept on disk" in notices(opened), what="it is told")
            (notice,) = opened.window.findChildren(Notice)
            assert "read-only" in notice.text.text()
            disk.error = None

    run_qt(scenario())


def test_a_drive_that_hangs_is_told_while_the_window_stays_alive(run_qt, data_dir, disk, monkeypatch):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            opened.context.autosave._patience_s = 0.05
            disk.answers.clear()
            edit(opened, "http://hangs/1")
            await until(lambda: any("does not answer" in each for each in notices(opened)), what="it is told")
            edit(opened, "http://hangs/2")  # the window works on
            opened.window.close()
            dialog = await question(opened)
            disk.answers.set()
            await until(lambda: is_gone(dialog), what="it answers, and the question is gone")
            await until(lambda: not opened.window.isVisible(), what="the window closes as was asked for")
        assert await kept_urls(data_dir) == ["http://hangs/1", "http://hangs/2"]

    run_qt(scenario())


def test_a_collection_on_a_drive_that_hangs_does_not_stop_start_nor_drafts(run_qt, data_dir, monkeypatch):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            folder = data_dir / "api"
            await opened.context.collections.create(folder, "API")
            edit(opened, "http://local")
        answers = threading.Event()
        known = opened.context.collections.open

        async def hang(path: Path) -> object:
            await asyncio.to_thread(answers.wait, 30)
            return await known(path)

        monkeypatch.setattr("postgui.services.collections.Collections.open", lambda self, path: hang(path))
        monkeypatch.setattr("postgui.ui.window_session._PATIENCE_S", 0.05)
        async with open_window(data_dir) as opened:
            assert "The disk with api does not answer" in notices(opened)
            assert opened.tab.draft.current.url == "http://local"
            # A write into the collection hangs, too; drafts have a thread of their own.
            stuck = asyncio.ensure_future(opened.context._writer.run(answers.wait, 30))
            edit(opened, "http://local/2")
            await until(lambda: not opened.desk.leaving.unkept(), what="the draft is on disk")
            answers.set()
            await stuck
        monkeypatch.undo()
        async with open_window(data_dir) as opened:
            assert [root.path for root in opened.context.collections.roots()] == [folder]

    run_qt(scenario())


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A folder with room for half a megabyte."""
    if not sys.platform.startswith("linux") or os.geteuid() != 0:
        pytest.skip("needs root on Linux, to mount a small disk")
    folder = tmp_path / "small"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=512k", "tmpfs", str(folder)]
    if subprocess.run(mount, check=False, capture_output=True).returncode != 0:
        pytest.skip("this system may not mount: run it on a machine, or in a container that may")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def test_on_a_really_full_disk_old_drafts_stay_whole(run_qt, small_disk):
    async def scenario() -> None:
        async with open_window(small_disk) as opened:
            draft = edit(opened, "http://small")
            await opened.context.autosave.flush()
            filler = small_disk / "filler"
            filler.write_bytes(os.urandom(100_000))
            draft.edit(replace(draft.current, docs="x" * 600_000))
            await until(lambda: "Unsaved edits can't be kept on disk" in notices(opened), what="it is told")
            draft.edit(replace(draft.current, docs="y" * 100_000))
            filler.unlink()
            await opened.context.autosave.flush()
        async with open_window(small_disk) as opened:
            (back,) = opened.context.workbench.dirty()
            assert back.current.docs == "y" * 100_000

    run_qt(scenario())


def _refuse(*_: object) -> None:
    raise OSError(errno.ENOSPC, "No space left on device")
