"""Cookie jars on disk: private, one file each, damage set aside."""

from pathlib import Path

import pytest

from postgui.model.cookie import Cookie
from postgui.storage.cookie import CookieFolder, JarRecord

COOKIE = Cookie(
    "ü", b"\xff".decode("utf-8", "surrogateescape"), "a.example", "/p", 12.5, True, True, "Lax", False, 3.0
)


@pytest.fixture
def folder(tmp_path: Path) -> CookieFolder:
    return CookieFolder(tmp_path / "cookies")


def test_a_jar_comes_back_as_it_was(folder: CookieFolder):
    stamp = folder.write(JarRecord("/api", "staging/eu", (COOKIE,)))
    assert folder.read("/api", "staging/eu") == ((COOKIE,), None)
    assert folder.stamp("/api", "staging/eu") == stamp
    assert folder.read("/api", "") == ((), None)
    assert folder.list() == (("/api", "staging/eu"),)


def test_only_its_owner_may_read_a_jar(folder: CookieFolder, tmp_path: Path):
    folder.write(JarRecord("", "", (COOKIE,)))
    (path,) = (tmp_path / "cookies").iterdir()
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.parent.stat().st_mode & 0o777 == 0o700
    path.chmod(0o644)
    folder.write(JarRecord("", "", (COOKIE,)))
    assert path.stat().st_mode & 0o777 == 0o600


def test_an_empty_jar_leaves_no_file(folder: CookieFolder, tmp_path: Path):
    folder.write(JarRecord("", "", (COOKIE,)))
    assert folder.write(JarRecord("", "")) is None
    assert list((tmp_path / "cookies").iterdir()) == []


def test_a_damaged_jar_is_set_aside_and_told(folder: CookieFolder, tmp_path: Path):
    folder.write(JarRecord("", "", (COOKIE,)))
    (path,) = (tmp_path / "cookies").iterdir()
    path.write_bytes(b"{")
    cookies, problem = folder.read("", "")
    assert cookies == ()
    assert problem is not None
    assert ".damaged-" in problem.advice
    assert folder.list() == ()
    assert [kept.read_bytes() for kept in (tmp_path / "cookies").iterdir()] == [b"{"]


def test_a_jar_of_a_newer_version_is_left_alone(folder: CookieFolder, tmp_path: Path):
    folder.write(JarRecord("", "", (COOKIE,), format=2))
    cookies, problem = folder.read("", "")
    assert cookies == ()
    assert problem is not None
    assert problem.kind == "cookies-newer"
    assert len(list((tmp_path / "cookies").glob("*.json"))) == 1
