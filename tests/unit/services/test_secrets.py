"""Secrets: found where they were kept, the last value typed, never lost, and asked for once."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from pathlib import Path

import keyring.backends.fail
import pytest

from postgui.model.problem import Problem, ProblemError
from postgui.model.variables import Scope
from postgui.services.secret_vault import SecretVault
from postgui.services.secrets import KEYRING, PassphraseQuestion, Secrets, secret_scope
from postgui.storage.secret_file import SecretFile
from tests.support.keyrings import LockedKeyring, use_keyring
from tests.support.memory_keyring import MemoryKeyring
from tests.support.waiting import until


@asynccontextmanager
async def opened(
    data_dir: Path, environ: dict[str, str] | None = None, *, keep_after_s: float = 0.001
) -> AsyncIterator[Secrets]:
    """Secrets whose encrypted file, where one is needed, is quick to open."""
    file = SecretFile(data_dir / "secrets" / "secrets.json", cost=2**4)
    secrets = Secrets(
        data_dir,
        environ=environ or {},
        keep_after_s=keep_after_s,
        ask_after_s=keep_after_s,
        vault=SecretVault(data_dir, file=file),
    )
    try:
        yield secrets
    finally:
        await secrets.close()


@pytest.fixture
def no_keyring() -> Iterator[None]:
    with use_keyring(keyring.backends.fail.Keyring()):
        yield


class Person:
    """Answers the question for the passphrase."""

    def __init__(self, *answers: str | None) -> None:
        self.answers = list(answers)
        self.questions: list[PassphraseQuestion] = []

    async def ask(self, question: PassphraseQuestion) -> str | None:
        self.questions.append(question)
        return self.answers.pop(0)


def kept() -> set[str]:
    return set(MemoryKeyring.passwords.values())


async def test_secret_is_found_in_its_collection_and_falls_back_to_none(
    data_dir: Path, tmp_path: Path
) -> None:
    async with opened(data_dir) as secrets:
        await secrets.keep(None, "token", "loose")
        await secrets.keep(tmp_path, "token", "inner")
        await secrets.keep(None, "only", "1")
        assert await secrets.find(tmp_path, ["token", "only", "nothing"]) == {"token": "inner", "only": "1"}
        assert await secrets.find(None, ["token"]) == {"token": "loose"}
        await secrets.forget(tmp_path, "token")
        assert await secrets.find(tmp_path, ["token"]) == {"token": "loose"}
        assert await secrets.all_names() == {"": ("only", "token")}


async def test_scope_says_keyring_and_that_all_is_secret(data_dir: Path) -> None:
    async with opened(data_dir) as secrets:
        await secrets.keep(None, "token", "hunter2")
        scope = await secret_scope(secrets, None, ["token", "other"])
        assert scope == Scope(KEYRING, {"token": "hunter2"}, frozenset({"token"}))


async def test_changed_tells_of_names_not_of_values(data_dir: Path) -> None:
    async with opened(data_dir) as secrets:
        told: list[None] = []
        secrets.changed.connect(told.append)
        await secrets.keep(None, "token", "1")
        await secrets.keep(None, "token", "2")
        assert len(told) == 1
        await secrets.forget(None, "token")
        assert len(told) == 2


async def test_typed_value_counts_at_once_and_the_last_one_is_kept(data_dir: Path) -> None:
    async with opened(data_dir, keep_after_s=60) as secrets:
        for end in range(1, 8):
            secrets.keep_soon(None, "password", "hunter2"[:end])
            assert await secrets.find(None, ["password"]) == {"password": "hunter2"[:end]}
        assert kept() == set()
    assert kept() == {"hunter2"}  # written by close


async def test_typed_value_is_written_after_a_moment(data_dir: Path) -> None:
    async with opened(data_dir) as secrets:
        secrets.keep_soon(None, "password", "hunter2")
        await until(lambda: kept() == {"hunter2"})
        secrets.keep_soon(None, "password", "")
        await until(lambda: kept() == set())
        assert await secrets.find(None, ["password"]) == {}


async def test_name_follows_what_was_typed_last_while_older_values_are_written(data_dir: Path) -> None:
    async with opened(data_dir, keep_after_s=60) as secrets:
        secrets.keep_soon(None, "password", "hunter2")
        writing = asyncio.ensure_future(secrets.flush())
        await asyncio.sleep(0)
        secrets.keep_soon(None, "password", "")
        await writing
        assert secrets.names(None) == frozenset()
    assert kept() == set()


async def test_names_are_known_again_after_a_restart(data_dir: Path, tmp_path: Path) -> None:
    async with opened(data_dir) as secrets:
        await secrets.keep(tmp_path, "token", "1")
    async with opened(data_dir) as secrets:
        assert secrets.names(tmp_path) == frozenset()
        assert await secrets.load(tmp_path) == {"token"}
        assert secrets.names(tmp_path) == {"token"}


@pytest.mark.usefixtures("no_keyring")
async def test_without_a_keyring_the_passphrase_is_asked_once_per_start(data_dir: Path) -> None:
    async with opened(data_dir) as secrets:
        person = Person("correct horse")
        secrets.ask = person.ask
        await asyncio.gather(*(secrets.keep(None, f"s{n}", f"value {n}") for n in range(4)))
        assert person.questions == [PassphraseQuestion(is_new=True)]
        assert secrets.place == "encrypted file"
    async with opened(data_dir) as secrets:
        person = Person("wrong", "correct horse")
        secrets.ask = person.ask
        assert await secrets.find(None, ["unknown"]) == {}
        assert person.questions == []  # nothing of the file is needed for that
        found = await asyncio.gather(*(secrets.find(None, [f"s{n}"]) for n in range(4)))
        assert found == [{f"s{n}": f"value {n}"} for n in range(4)]
        assert person.questions == [PassphraseQuestion(is_new=False), PassphraseQuestion(False, wrong=True)]
    assert kept() == set()


@pytest.mark.usefixtures("no_keyring")
async def test_passphrase_of_the_environment_is_never_asked_for(data_dir: Path) -> None:
    environ = {"POSTGUI_PASSPHRASE": "correct horse"}
    async with opened(data_dir, environ) as secrets:
        await secrets.keep(None, "token", "hunter2")
    async with opened(data_dir, environ) as secrets:
        assert await secrets.find(None, ["token"], ask=False) == {"token": "hunter2"}
    async with opened(data_dir, {"POSTGUI_PASSPHRASE": "wrong"}) as secrets:
        assert await secrets.find(None, ["token"], ask=False) == {}
        with pytest.raises(ProblemError) as failed:
            await secrets.find(None, ["token"])
        assert failed.value.problem.kind == "locked"
        assert "POSTGUI_PASSPHRASE" in failed.value.problem.what


@pytest.mark.usefixtures("no_keyring")
async def test_looking_asks_nobody(data_dir: Path) -> None:
    async with opened(data_dir, {"POSTGUI_PASSPHRASE": "correct horse"}) as secrets:
        await secrets.keep(None, "token", "hunter2")
    async with opened(data_dir) as secrets:
        person = Person("correct horse")
        secrets.ask = person.ask
        assert await secrets.find(None, ["token"], ask=False) == {}
        assert person.questions == []


@pytest.mark.usefixtures("no_keyring")
async def test_nobody_to_ask_names_the_variable(data_dir: Path) -> None:
    async with opened(data_dir) as secrets:
        with pytest.raises(ProblemError) as failed:
            await secrets.keep(None, "token", "hunter2")
        assert failed.value.problem.kind == "locked"
        assert "POSTGUI_PASSPHRASE" in failed.value.problem.advice


@pytest.mark.usefixtures("no_keyring")
async def test_declined_passphrase_is_not_asked_for_until_something_is_done(data_dir: Path) -> None:
    async with opened(data_dir, {"POSTGUI_PASSPHRASE": "correct horse"}) as secrets:
        await secrets.keep(None, "token", "hunter2")
    async with opened(data_dir) as secrets:
        person = Person(None, None, "correct horse")
        secrets.ask = person.ask
        with pytest.raises(ProblemError):
            await secrets.find(None, ["token"])
        assert await secrets.find(None, ["token"]) == {}
        assert len(person.questions) == 1
        secrets.ask_again()
        with pytest.raises(ProblemError):
            await secrets.find(None, ["token"])
        secrets.ask_again()
        assert await secrets.find(None, ["token"]) == {"token": "hunter2"}


@pytest.mark.usefixtures("no_keyring")
async def test_what_could_not_be_kept_counts_and_is_kept_later(data_dir: Path) -> None:
    async with opened(data_dir) as secrets:
        noticed: list[Problem] = []
        secrets.noticed.connect(noticed.append)
        person = Person(None, None)
        secrets.ask = person.ask
        secrets.keep_soon(None, "token", "hunter2")
        await until(lambda: noticed)
        assert "token" in noticed[0].what
        assert "hunter2" not in noticed[0].text()
        assert await secrets.find(None, ["token"]) == {"token": "hunter2"}
        person.answers = ["correct horse"]
        await secrets.flush()
        assert len(noticed) == 1
    async with opened(data_dir, {"POSTGUI_PASSPHRASE": "correct horse"}) as secrets:
        assert await secrets.find(None, ["token"]) == {"token": "hunter2"}


@pytest.mark.usefixtures("no_keyring")
async def test_what_could_not_be_kept_is_tried_again_when_the_person_goes_on(data_dir: Path) -> None:
    async with opened(data_dir) as secrets:
        noticed: list[Problem] = []
        secrets.noticed.connect(noticed.append)
        person = Person(None, "correct horse")
        secrets.ask = person.ask
        secrets.keep_soon(None, "token", "hunter2")
        await until(lambda: noticed)
        secrets.ask_again()
        await until(lambda: len(person.questions) == 2)
    async with opened(data_dir, {"POSTGUI_PASSPHRASE": "correct horse"}) as secrets:
        assert await secrets.find(None, ["token"]) == {"token": "hunter2"}


@pytest.mark.usefixtures("no_keyring")
async def test_damaged_file_is_told_and_kept(data_dir: Path) -> None:
    folder = data_dir / "secrets"
    folder.mkdir()
    (folder / "secrets.json").write_bytes(b"damaged")
    async with opened(data_dir, {"POSTGUI_PASSPHRASE": "x"}) as secrets:
        noticed: list[Problem] = []
        secrets.noticed.connect(noticed.append)
        assert await secrets.find(None, ["token"]) == {}
        assert [problem.kind for problem in noticed] == ["damaged"]
        await secrets.keep(None, "token", "1")
        assert await secrets.find(None, ["token"]) == {"token": "1"}
    assert [each.read_bytes() for each in folder.glob("secrets.damaged-*.json")] == [b"damaged"]


async def test_value_moves_into_a_keyring_that_came_to_be(data_dir: Path) -> None:
    environ = {"POSTGUI_PASSPHRASE": "x"}
    with use_keyring(keyring.backends.fail.Keyring()):
        async with opened(data_dir, environ) as secrets:
            await secrets.keep(None, "token", "old")
    async with opened(data_dir, environ) as secrets:
        assert await secrets.find(None, ["token"]) == {"token": "old"}
        await secrets.keep(None, "token", "new")
        assert await secrets.find(None, ["token"]) == {"token": "new"}
    assert kept() == {"new"}
    assert SecretFile(data_dir / "secrets" / "secrets.json").accounts() == frozenset()


async def test_dismissed_keyring_does_not_ask_at_each_look(data_dir: Path) -> None:
    backend = LockedKeyring()
    with use_keyring(backend):
        async with opened(data_dir) as secrets:
            secrets.ask = Person().ask
            with pytest.raises(ProblemError):
                await secrets.find(None, ["token"])
            for _ in range(3):
                assert await secrets.find(None, ["token"]) == {}
            assert backend.asked == 1


async def test_all_that_touches_the_keyring_is_on_one_other_thread(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import threading

    threads: set[str] = set()
    get: Callable[[MemoryKeyring, str, str], str | None] = MemoryKeyring.get_password

    def noted(self: MemoryKeyring, service: str, username: str) -> str | None:
        threads.add(threading.current_thread().name)
        return get(self, service, username)

    monkeypatch.setattr(MemoryKeyring, "get_password", noted)
    async with opened(data_dir) as secrets:
        await asyncio.gather(
            secrets.keep(None, "a", "1"), secrets.find(None, ["a", "b"]), secrets.forget(None, "b")
        )
    assert threads == {"postgui-secrets"}


async def test_a_copy_of_a_request_takes_its_secrets_along(data_dir, tmp_path):
    here, there = tmp_path / "here", tmp_path / "there"
    async with opened(data_dir) as secrets:
        for name, value in (("a", "1"), ("b", "2"), ("c", "3")):
            await secrets.keep(here, name, value)
        await secrets.keep(there, "b", "own")
        await secrets.carry(here, there, ["a", "b", "nowhere"])
        assert await secrets.find(there, ["a", "b", "c"]) == {"a": "1", "b": "own"}
