"""Noticing changes below a folder, with and without help of the system."""

import queue
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from postgui.storage.folder_watch import FolderWatch


@pytest.fixture(params=["system", "looking"])
def told(request, tmp_path, monkeypatch) -> Iterator["queue.Queue[frozenset[Path]]"]:
    if request.param == "looking":
        monkeypatch.setitem(sys.modules, "watchfiles", None)
    found: queue.Queue[frozenset[Path]] = queue.Queue()
    watch = FolderWatch(found.put, look_every_s=0.05, begin_after_s=0)
    watch.watch([tmp_path])
    yield found
    watch.close()
    watch.close()


def test_a_changed_file_is_told_or_its_folder(told, tmp_path):
    path = tmp_path / "A.yml"
    for number in range(1000):
        path.write_text(str(number))
        try:
            paths = told.get(timeout=0.2)
        except queue.Empty:
            continue  # the watch was not there yet
        assert paths & {path, tmp_path}
        return
    pytest.fail("nothing was told")


def test_a_folder_that_vanishes_is_told(told, tmp_path):
    tmp_path.rmdir()
    for _ in range(100):
        if tmp_path in told.get(timeout=10):
            return
    pytest.fail("nothing was told")


def test_closing_while_folders_change_leaves_no_thread(tmp_path: Path) -> None:
    for _ in range(50):
        watch = FolderWatch(lambda _paths: None, begin_after_s=60)
        watch.watch([tmp_path])
        changing = threading.Thread(target=watch.watch, args=([tmp_path],))
        changing.start()
        watch.close()
        changing.join()
        watch.close()
        assert not [each for each in threading.enumerate() if each.name == "postgui-watch"]
