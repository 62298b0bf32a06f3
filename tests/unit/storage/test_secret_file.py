"""Secrets in an encrypted file: opened by one passphrase, damaged or wrong never means lost."""

import json
import os
import stat
from pathlib import Path

import pytest

from postgui.model.problem import ProblemError
from postgui.storage.secret_file import SecretFile

COST = 2**4


def opened(path: Path, passphrase: str = "correct horse") -> SecretFile:
    file = SecretFile(path, cost=COST)
    assert file.unlock(passphrase)
    return file


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "secrets" / "secrets.json"


def test_what_is_kept_comes_back_in_another_process(path: Path) -> None:
    opened(path).write("a:token", "hünter2 🔑\nline two")
    again = SecretFile(path, cost=COST)
    assert again.exists()
    assert again.locked()
    assert again.accounts() == {"a:token"}
    assert again.unlock("correct horse")
    assert again.read("a:token") == "hünter2 🔑\nline two"
    assert again.read("a:other") is None


def test_file_holds_no_value_and_is_private(path: Path) -> None:
    opened(path).write("a:token", "hunter2")
    assert b"hunter2" not in path.read_bytes()
    assert b"correct horse" not in path.read_bytes()
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_wrong_passphrase_is_said_and_changes_nothing(path: Path) -> None:
    opened(path).write("a:token", "hunter2")
    before = path.read_bytes()
    file = SecretFile(path, cost=COST)
    assert not file.unlock("wrong")
    assert file.locked()
    assert path.read_bytes() == before
    with pytest.raises(RuntimeError):
        file.write("a:token", "other")


def test_passphrase_is_the_same_however_its_letters_are_composed(path: Path) -> None:
    opened(path, "caf\u00e9").write("a:token", "hunter2")
    assert SecretFile(path).unlock("cafe\u0301")


def test_two_values_alike_do_not_look_alike(path: Path) -> None:
    file = opened(path)
    file.write("a:one", "hunter2")
    file.write("a:two", "hunter2")
    entries = json.loads(path.read_bytes())["entries"]
    assert entries["a:one"] != entries["a:two"]


def test_value_moved_to_another_name_is_refused(path: Path) -> None:
    opened(path).write("a:one", "hunter2")
    stored = json.loads(path.read_bytes())
    stored["entries"]["a:two"] = stored["entries"].pop("a:one")
    path.write_text(json.dumps(stored))
    with pytest.raises(ProblemError) as failed:
        opened(path).read("a:two")
    assert failed.value.problem.kind == "damaged"
    assert "two" in failed.value.problem.what
    assert "a:two" in opened(path).accounts()


def test_forgetting_needs_no_passphrase(path: Path) -> None:
    file = opened(path)
    file.write("a:one", "1")
    file.write("a:two", "2")
    SecretFile(path).delete("a:one")
    assert file.read("a:one") is None
    assert file.read("a:two") == "2"


@pytest.mark.parametrize("garbage", [b"", b"not json", b"[]", b'{"format": "x"}', b"\x00\xff"])
def test_damaged_file_is_set_aside_whole(path: Path, garbage: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(garbage)
    file = opened(path)
    assert file.set_aside is not None
    assert file.set_aside.read_bytes() == garbage
    file.write("a:token", "hunter2")
    assert file.read("a:token") == "hunter2"


def test_file_that_wants_all_memory_is_not_believed(path: Path) -> None:
    opened(path)
    stored = json.loads(path.read_bytes())
    path.write_text(json.dumps({**stored, "cost": 2**40}))
    file = SecretFile(path)
    assert not file.exists()
    assert file.set_aside is not None


def test_file_of_a_newer_version_is_left_alone(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b'{"format": "postgui-secrets-9", "new": 1}')
    with pytest.raises(ProblemError) as failed:
        SecretFile(path).accounts()
    assert failed.value.problem.kind == "newer"
    assert path.read_bytes() == b'{"format": "postgui-secrets-9", "new": 1}'


def test_another_process_may_write_meanwhile(path: Path) -> None:
    one, two = opened(path), opened(path)
    one.write("a:one", "1")
    two.write("a:two", "2")
    assert (one.read("a:one"), one.read("a:two")) == ("1", "2")


def test_file_made_anew_with_another_passphrase_is_locked_again(path: Path) -> None:
    file = opened(path)
    path.unlink()
    opened(path, "another")
    assert file.locked()


def test_deleted_file_begins_anew_with_the_same_passphrase(path: Path) -> None:
    file = opened(path)
    path.unlink()
    file.write("a:token", "hunter2")
    assert opened(path).read("a:token") == "hunter2"
