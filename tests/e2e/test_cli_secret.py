"""`postgui secret` as a shell runs it, without a keyring: the encrypted file, and no prompt ever."""

from pathlib import Path

import pytest

from tests.e2e.command import Postgui
from tests.support.warm_program import WarmProgram

PASSPHRASE = "correct horse"


@pytest.fixture
def postgui(
    tmp_path: Path, data_dir: Path, monkeypatch: pytest.MonkeyPatch, warm_program: WarmProgram | None
) -> Postgui:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    monkeypatch.delenv("POSTGUI_PASSPHRASE", raising=False)
    return Postgui(tmp_path, data_dir, warm=warm_program)


def test_secret_is_kept_shown_listed_and_forgotten(postgui: Postgui) -> None:
    postgui("secret", "set", "token", stdin=b"hunter2\n", POSTGUI_PASSPHRASE=PASSPHRASE)
    assert postgui("secret", "get", "token", POSTGUI_PASSPHRASE=PASSPHRASE).stdout == b""
    shown = postgui("secret", "get", "token", "--show", POSTGUI_PASSPHRASE=PASSPHRASE)
    assert shown.stdout.decode().splitlines() == ["hunter2"]
    assert postgui.json("secret", "list", "--json") == [{"name": "token", "collection": None}]
    postgui("secret", "forget", "token")
    assert (
        "no secret named token"
        in postgui("secret", "get", "token", status=2, POSTGUI_PASSPHRASE=PASSPHRASE).err
    )
    assert "no secret named token" in postgui("secret", "forget", "token", status=2).err


def test_without_a_terminal_the_variable_is_named_and_nothing_asked(postgui: Postgui) -> None:
    done = postgui("secret", "set", "token", stdin=b"hunter2", status=2)
    assert "POSTGUI_PASSPHRASE" in done.err
    assert "hunter2" not in done.err


def test_wrong_passphrase_is_said_and_loses_nothing(postgui: Postgui) -> None:
    postgui("secret", "set", "token", stdin=b"hunter2", POSTGUI_PASSPHRASE=PASSPHRASE)
    done = postgui("secret", "get", "token", status=2, POSTGUI_PASSPHRASE="wrong")
    assert "is wrong" in done.err
    assert b"hunter2" in postgui("secret", "get", "token", "--show", POSTGUI_PASSPHRASE=PASSPHRASE).stdout


def test_secret_of_a_collection_and_of_its_environment(postgui: Postgui) -> None:
    root = postgui.folder / "api"
    (root / "users").mkdir(parents=True)
    (root / "opencollection.yml").write_text("opencollection: 1.0.0\ninfo:\n  name: API\n")
    postgui(
        "secret", "set", "token", "--collection", "api/users", stdin=b"plain", POSTGUI_PASSPHRASE=PASSPHRASE
    )
    postgui(
        "secret",
        "set",
        "token",
        "--collection",
        "api",
        "--env",
        "prod",
        stdin=b"live",
        POSTGUI_PASSPHRASE=PASSPHRASE,
    )
    one = postgui("secret", "get", "token", "--collection", "api", "--show", POSTGUI_PASSPHRASE=PASSPHRASE)
    other = postgui(
        "secret",
        "get",
        "token",
        "--collection",
        "api",
        "--env",
        "prod",
        "--show",
        POSTGUI_PASSPHRASE=PASSPHRASE,
    )
    assert (one.stdout.split(), other.stdout.split()) == ([b"plain"], [b"live"])
    assert "no secret" in postgui("secret", "get", "token", status=2, POSTGUI_PASSPHRASE=PASSPHRASE).err
    listed = postgui("secret", "list", "--collection", "api").stdout.decode()
    assert listed.count(str(root.resolve())) == 2


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("set",), "need a NAME"),
        (("list", "token"), "list takes none"),
        (("get", "token", "--collection", "nowhere"), "is not a collection"),
        (("set", "token"), "There is no value"),
    ],
)
def test_bad_usage_says_what_is_wrong(postgui: Postgui, arguments: tuple[str, ...], said: str) -> None:
    assert said in postgui("secret", *arguments, status=2).err
