"""Where things are kept, and that only their owner may look."""

import os
from pathlib import Path

import pytest

from postgui.storage.data_folder import DataFolder, find_data_dir, make_private, set_aside, touch_private

posix = pytest.mark.skipif(os.name == "nt", reason="POSIX permissions")


def test_the_option_comes_before_the_environment(tmp_path):
    environ = {"POSTGUI_DATA": str(tmp_path / "environ")}
    assert find_data_dir(tmp_path / "option", environ) == tmp_path / "option"
    assert find_data_dir(None, environ) == tmp_path / "environ"


def test_without_a_choice_the_platform_says_where():
    assert find_data_dir(None, {}).name == "postgui"


def test_a_relative_choice_does_not_move_with_the_working_folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert find_data_dir("here", {}) == tmp_path / "here"
    assert find_data_dir("~/there", {}) == Path.home() / "there"


def test_the_default_workspace_has_a_folder_of_its_name(tmp_path):
    assert DataFolder(tmp_path).workspace() == tmp_path / "workspaces" / "Default"


@posix
def test_made_folders_and_files_are_private_whatever_the_umask(tmp_path):
    before = os.umask(0)
    try:
        folder = make_private(tmp_path / "a" / "b")
        touch_private(folder / "file")
    finally:
        os.umask(before)
    assert [path.stat().st_mode & 0o777 for path in (tmp_path / "a", folder, folder / "file")] == [
        0o700,
        0o700,
        0o600,
    ]


@posix
def test_a_folder_that_exists_keeps_its_permissions(tmp_path):
    tmp_path.chmod(0o755)
    make_private(tmp_path)
    assert tmp_path.stat().st_mode & 0o777 == 0o755


def test_what_is_set_aside_keeps_its_bytes_and_never_replaces_another(tmp_path):
    path = tmp_path / "file.db"
    kept = []
    for text in ("first", "second"):
        path.write_text(text)
        (tmp_path / "file.db-wal").write_text(f"{text} wal")
        kept.append(set_aside(path, ("-wal",)))
    assert [each.read_text() for each in kept] == ["first", "second"]
    assert [each.with_name(f"{each.name}-wal").read_text() for each in kept] == ["first wal", "second wal"]
    assert all(each.name.startswith("file.damaged-") and each.suffix == ".db" for each in kept)
    assert not path.exists()
