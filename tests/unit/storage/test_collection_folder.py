"""Looking through a folder, and staying inside of it."""

import errno
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from postgui.model.problem import ProblemError
from postgui.storage.collection_folder import (
    change_file,
    check_inside,
    copy,
    create_file,
    digest,
    move,
    put_beside,
    root_of,
)
from postgui.storage.file import disk_problem
from postgui.storage.folder_scan import ScannedFolder, scan

posix = pytest.mark.skipif(os.name == "nt", reason="symbolic links and permissions of POSIX")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = tmp_path / "api"
    for name in ("Users/A.yml", "Users/folder.yml", "opencollection.yml", "environments/Prod.yml"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(name)
    return folder


def names(folder: ScannedFolder) -> list[str]:
    return [file.name for file in folder.files] + [
        f"{Path(inner.path).name}/{name}" for inner in folder.folders for name in names(inner)
    ]


def test_a_scan_finds_requests_and_skips_the_rest(root):
    for name in (".git/x.yml", "node_modules/x.yml", ".hidden.yml", "notes.txt", "Users/environments/E.yml"):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text("x")
    assert names(scan(root, {})) == [
        "opencollection.yml",
        "Users/A.yml",
        "Users/folder.yml",
        "Users/environments/E.yml",
    ]


def test_heads_that_are_known_are_not_read_again(root):
    first = scan(root, {}).files[0]
    assert first.start == b"opencollection.yml"
    assert scan(root, {first.path: first.stamp}).files[0].start is None


@posix
def test_a_loop_of_links_ends(root):
    (root / "Users" / "up").symlink_to(root, target_is_directory=True)
    assert names(scan(root, {})) == ["opencollection.yml", "Users/A.yml", "Users/folder.yml"]


@posix
def test_what_leads_outside_is_refused(root, tmp_path):
    (tmp_path / "other").mkdir()
    (root / "out").symlink_to(tmp_path / "other", target_is_directory=True)
    check_inside(root, root / "Users" / "new.yml")
    for path in (root / "out" / "x.yml", root / ".." / "x.yml", tmp_path / "x.yml"):
        with pytest.raises(ProblemError) as caught:
            check_inside(root, path)
        assert caught.value.problem.kind == "outside"


def test_the_collection_of_a_path_is_the_nearest(root):
    assert root_of(root / "Users" / "A.yml") == root
    assert root_of(root) == root
    assert root_of(root.parent) is None


def test_a_file_changed_by_somebody_else_is_a_conflict(root):
    path = root / "Users" / "A.yml"
    expected = digest(path.read_bytes())
    path.write_text("theirs")
    with pytest.raises(ProblemError) as caught:
        change_file(path, lambda _: b"ours", expected)
    assert caught.value.problem.kind == "conflict"
    assert path.read_text() == "theirs"
    assert change_file(path, lambda _: b"ours", None) == b"ours"
    path.unlink()
    with pytest.raises(ProblemError, match="deleted on disk"):
        change_file(path, lambda _: b"again", digest(b"ours"))


def test_the_same_bytes_are_not_written(root):
    path = root / "Users" / "A.yml"
    before = path.stat()
    change_file(path, lambda old: old or b"", None)
    assert path.stat() == before


def test_companions_go_along(root):
    path = create_file(root, "A", b"a")
    put_beside(root / "A.postgui.json", b"{}")
    copied = copy(path, root, "A")
    assert copied.name == "A 2.yml"
    assert (root / "A 2.postgui.json").read_bytes() == b"{}"
    moved = move(copied, root / "Users", "A")
    assert moved.name == "A 2.yml"
    assert (root / "Users" / "A 2.postgui.json").exists()
    assert not (root / "A 2.postgui.json").exists()
    put_beside(root / "A.postgui.json", b"")
    assert not (root / "A.postgui.json").exists()


@contextmanager
def unprivileged() -> Iterator[None]:
    """Root may write everywhere, so a test that runs as root is nobody for a while."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


@posix
def test_a_read_only_folder_is_told_in_words():
    # Not in tmp_path: nobody may not look into what pytest made for root.
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "A.yml").write_text("old")
        folder.chmod(0o555)
        with unprivileged(), pytest.raises(ProblemError, match=r"A\.yml could not be saved") as caught:
            change_file(folder / "A.yml", lambda _: b"new", None)
        assert "permissions" in caught.value.problem.advice
        assert (folder / "A.yml").read_text() == "old"
        folder.chmod(0o755)


def test_a_folder_that_is_none_is_told_in_words(root):
    with pytest.raises(ProblemError) as caught:
        create_file(root / "opencollection.yml", "A", b"")
    assert caught.value.problem.kind == "disk"


def test_disk_errors_say_what_to_do():
    problem = disk_problem(PermissionError(13, "Permission denied"), "A could not be saved").problem
    assert problem.what == "A could not be saved"
    assert "permissions" in problem.advice
    assert disk_problem(OSError(28, "x"), "A").problem.meaning.startswith("The disk is full")
    assert disk_problem(OSError("odd"), "A").problem.detail == "odd"


@posix
def test_links_that_lead_outside_are_not_looked_into(root, tmp_path):
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "theirs.yml").write_text("x")
    (root / "out").symlink_to(tmp_path / "other", target_is_directory=True)
    assert "out/theirs.yml" not in names(scan(root, {}))


@posix
def test_links_to_links_make_no_endless_tree(root):
    for level in range(30):
        folder = root / f"d{level}"
        folder.mkdir()
        for name in ("x", "y"):
            (folder / name).symlink_to(root / f"d{level + 1}", target_is_directory=True)
    assert len(names(scan(root, {}))) == 3


def test_a_move_to_another_disk_takes_everything_along(root, tmp_path, monkeypatch):
    (root / "Users" / "A.postgui.json").write_text("{}")
    (tmp_path / "there").mkdir()

    def refuse(*_: object) -> None:
        raise OSError(errno.EXDEV, "another disk")

    monkeypatch.setattr(os, "rename", refuse)
    moved = move(root / "Users" / "A.yml", tmp_path / "there", "A")
    assert sorted(path.name for path in moved.parent.iterdir()) == ["A.postgui.json", "A.yml"]
    assert not (root / "Users" / "A.yml").exists()


def test_a_move_that_fails_half_way_is_taken_back(root, tmp_path, monkeypatch):
    (root / "Users" / "A.postgui.json").write_text("{}")
    (tmp_path / "there").mkdir()
    really = shutil.move

    def fail(source: Path, goal: Path) -> None:
        if source.suffix == ".json":
            raise OSError(errno.ENOSPC, "full")
        really(source, goal)

    monkeypatch.setattr(shutil, "move", fail)
    with pytest.raises(ProblemError):
        move(root / "Users" / "A.yml", tmp_path / "there", "A")
    assert (root / "Users" / "A.yml").exists()
    assert not list((tmp_path / "there").iterdir())


def test_a_path_that_is_too_long_is_in_no_collection(root):
    assert root_of(root / ("x" * 5000)) == root
