"""Secrets in the system's keyring: found by account, long ones too; a bad keyring is no crash."""

import keyring.backends.fail
import keyring.backends.null
import pytest

from postgui.model.problem import ProblemError
from postgui.storage.keyring_store import SERVICE, KeyringStore
from tests.support.keyrings import BreakingKeyring, LockedKeyring, PlainTextKeyring, use_keyring
from tests.support.memory_keyring import MemoryKeyring


def test_tests_use_no_real_keyring() -> None:
    assert isinstance(keyring.get_keyring(), MemoryKeyring)


def test_value_is_kept_under_our_service_and_forgotten() -> None:
    store = KeyringStore()
    assert store.write("h:token", "hunter2")
    assert MemoryKeyring.passwords == {(SERVICE, "h:token"): "hunter2"}
    assert KeyringStore().read("h:token") == "hunter2"
    store.delete("h:token")
    store.delete("h:token")
    assert store.read("h:token") is None
    assert MemoryKeyring.passwords == {}


def test_long_value_fits_a_keyring_of_short_ones() -> None:
    key = "🔑" + "k" * 4000
    store = KeyringStore()
    store.write("h:key", key)
    assert max(len(value.encode("utf-16-le")) for value in MemoryKeyring.passwords.values()) <= 2560
    assert store.read("h:key") == key
    store.write("h:key", key[:1000])
    assert store.read("h:key") == key[:1000]
    store.write("h:key", "short")
    assert MemoryKeyring.passwords == {(SERVICE, "h:key"): "short"}
    store.write("h:key", key)
    store.delete("h:key")
    assert MemoryKeyring.passwords == {}


def test_value_that_looks_like_our_own_mark_comes_back() -> None:
    store = KeyringStore()
    store.write("h:odd", "\x1fpostgui-parts:3")
    assert store.read("h:odd") == "\x1fpostgui-parts:3"


@pytest.mark.parametrize(
    "backend", [keyring.backends.fail.Keyring(), keyring.backends.null.Keyring(), PlainTextKeyring()]
)
def test_keyring_that_keeps_nothing_safely_is_none(backend: keyring.backend.KeyringBackend) -> None:
    with use_keyring(backend):
        store = KeyringStore()
        assert not store.usable
        assert not store.write("h:token", "hunter2")
        assert store.read("h:token") is None


def test_breaking_keyring_is_given_up_without_telling_the_value(caplog: pytest.LogCaptureFixture) -> None:
    with use_keyring(BreakingKeyring()):
        store = KeyringStore()
        assert store.usable
        assert not store.write("h:token", "hunter2")
        assert not store.usable
    assert "ConnectionResetError" in caplog.text
    assert "hunter2" not in caplog.text


def test_dismissed_keyring_asks_once_until_it_may_again() -> None:
    backend = LockedKeyring()
    with use_keyring(backend):
        store = KeyringStore()
        for _ in range(3):
            with pytest.raises(ProblemError) as failed:
                store.read("h:token")
            assert failed.value.problem.kind == "locked"
        assert backend.asked == 1
        store.dismissed = False
        with pytest.raises(ProblemError):
            store.read("h:token")
        assert backend.asked == 2
