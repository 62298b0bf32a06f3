"""Atomic writes, in the order they were asked for."""

import asyncio
import os
import shutil
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from postgui.storage.file import Writer, write_atomic

posix = pytest.mark.skipif(os.name == "nt", reason="POSIX permissions")


def test_a_write_replaces_the_whole_file_and_leaves_nothing_else(tmp_path):
    path = tmp_path / "file.yml"
    write_atomic(path, b"long before")
    write_atomic(path, b"now")
    assert path.read_bytes() == b"now"
    assert list(tmp_path.iterdir()) == [path]


def test_a_write_that_fails_changes_nothing(tmp_path, monkeypatch):
    path = tmp_path / "file.yml"
    path.write_bytes(b"before")

    def refuse(self: Path, target: Path) -> Path:
        raise OSError("no space left")

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(OSError, match="no space left"):
        write_atomic(path, b"after")
    assert path.read_bytes() == b"before"
    assert list(tmp_path.iterdir()) == [path]


@posix
def test_a_new_file_is_private_and_an_old_one_keeps_its_permissions(tmp_path):
    write_atomic(tmp_path / "new", b"")
    assert (tmp_path / "new").stat().st_mode & 0o777 == 0o600
    (tmp_path / "new").chmod(0o644)
    write_atomic(tmp_path / "new", b"again")
    assert (tmp_path / "new").stat().st_mode & 0o777 == 0o644


@posix
def test_a_symbolic_link_stays_one(tmp_path):
    (tmp_path / "real").write_bytes(b"before")
    (tmp_path / "link").symlink_to(tmp_path / "real")
    write_atomic(tmp_path / "link", b"after")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_bytes() == b"after"


async def test_the_writer_keeps_the_order_on_one_thread_of_its_own():
    writer = Writer()
    done: list[int] = []

    def job(number: int) -> threading.Thread:
        done.append(number)
        return threading.current_thread()

    threads = await asyncio.gather(*(writer.run(job, number) for number in range(50)))
    assert done == list(range(50))
    assert len(set(threads)) == 1
    assert threads[0] is not threading.current_thread()
    writer.close()


async def test_a_closed_writer_has_finished_and_takes_nothing_more():
    writer = Writer()
    done: list[int] = []
    waiting = asyncio.ensure_future(writer.run(done.append, 1))
    await asyncio.sleep(0)
    writer.close()
    assert done == [1]
    await waiting
    with pytest.raises(RuntimeError, match="closed"):
        await writer.run(done.append, 2)
    writer.close()


def test_a_read_only_file_is_left_alone(tmp_path, monkeypatch):
    path = tmp_path / "a"
    path.write_bytes(b"old")
    monkeypatch.setattr(os, "access", lambda *_: False)
    with pytest.raises(PermissionError):
        write_atomic(path, b"new")
    assert path.read_bytes() == b"old"
    assert [each.name for each in tmp_path.iterdir()] == ["a"]


_SAVE_ON_A_READ_ONLY_DISK = """
from pathlib import Path
from postgui.model.problem import ProblemError
from postgui.storage.collection_folder import change_file
try:
    change_file(Path("A.yml"), lambda _: b"new", None)
except ProblemError as error:
    print(error.problem.text())
"""


@pytest.mark.skipif(shutil.which("unshare") is None, reason="only Linux mounts for one process alone")
def test_a_read_only_disk_is_told_as_one(tmp_path):
    (tmp_path / "A.yml").write_text("old")
    mount = 'mount --bind . . && mount -o remount,ro,bind "$PWD" && cd "$PWD" && exec "$0" -c "$1"'
    done = subprocess.run(
        ["unshare", "-rm", "sh", "-c", mount, sys.executable, _SAVE_ON_A_READ_ONLY_DISK],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[3])},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        pytest.skip(f"no mounts here: {done.stderr.strip()}")
    assert "A.yml could not be saved" in done.stdout
    assert "The disk is read-only" in done.stdout
    assert (tmp_path / "A.yml").read_text() == "old"
