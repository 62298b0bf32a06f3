"""The list of names: by collection, private, and no loss when it is damaged."""

import os
from pathlib import Path

import pytest

from postgui.storage.secret_name import SecretNames, account_of


def test_names_are_listed_by_collection(tmp_path: Path) -> None:
    names = SecretNames(tmp_path / "secrets" / "names.json")
    assert names.all() == {}
    names.add(None, "token")
    names.add(tmp_path, "b")
    names.add(tmp_path, "a")
    names.add(tmp_path, "a")
    assert names.of(tmp_path) == {"a", "b"}
    assert names.all() == {"": ("token",), str(tmp_path.resolve()): ("a", "b")}
    names.remove(None, "token")
    names.remove(None, "token")
    assert names.all() == {str(tmp_path.resolve()): ("a", "b")}


def test_damaged_list_is_set_aside(tmp_path: Path) -> None:
    path = tmp_path / "names.json"
    path.write_bytes(b"[1")
    names = SecretNames(path)
    assert names.of(None) == frozenset()
    names.add(None, "token")
    assert names.of(None) == {"token"}
    assert [each.read_bytes() for each in tmp_path.glob("names.damaged-*.json")] == [b"[1"]


@pytest.mark.skipif(os.name == "nt", reason="links need a right there")
def test_account_is_of_the_real_path(tmp_path: Path) -> None:
    real, link = tmp_path / "real", tmp_path / "link"
    real.mkdir()
    link.symlink_to(real)
    assert account_of(link, "token") == account_of(real, "token")
    assert account_of(real, "token") != account_of(None, "token")
    assert account_of(real, "token").endswith(":token")
    assert "real" not in account_of(real, "token")
