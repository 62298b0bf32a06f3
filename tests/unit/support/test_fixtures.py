"""What `tests/conftest.py` promises: nothing of the person's own is touched; and the small builders."""

import os
import stat
import sys
import tempfile
from pathlib import Path

import keyring
import pytest
from keyring.errors import PasswordDeleteError

from postgui.model.request import Pair
from tests.support import builder
from tests.support.memory_keyring import MemoryKeyring


def test_the_keyring_is_a_dictionary() -> None:
    assert isinstance(keyring.get_keyring(), MemoryKeyring)
    keyring.set_password("postgui", "token", "s3cret")
    assert keyring.get_password("postgui", "token") == "s3cret"


def test_the_keyring_is_empty_again_in_the_next_test() -> None:
    assert keyring.get_password("postgui", "token") is None
    with pytest.raises(PasswordDeleteError):
        keyring.delete_password("postgui", "token")


def test_the_data_folder_is_private_and_temporary(data_dir: Path) -> None:
    assert os.environ["POSTGUI_DATA"] == str(data_dir)
    assert list(data_dir.iterdir()) == []
    if sys.platform != "win32":
        assert stat.S_IMODE(data_dir.stat().st_mode) == 0o700


def test_without_the_fixture_the_data_folder_is_a_temporary_one_too() -> None:
    assert Path(os.environ["POSTGUI_DATA"]).is_relative_to(tempfile.gettempdir())


def test_builders_fill_in_what_is_not_named() -> None:
    assert builder.headers("A: 1", "#B: x:y") == (Pair("A", "1"), Pair("B", "x:y", enabled=False))
    assert builder.json_post("[]").body.text == "[]"
    assert builder.request(method="PUT", name="Mine").name == "Mine"
    assert builder.form_post(("a", "b")).body.rows[0].value == "b"
    answered = builder.exchange("héllo", id="x")
    assert (answered.id, answered.body.size_bytes, answered.wire_size) == ("x", 6, 6)
    assert (
        answered.request.head
        == b"GET /users?notify=true HTTP/1.1\r\nHost: 127.0.0.1:8000\r\nAccept: */*\r\n\r\n"
    )
    assert builder.refused().problem is not None
