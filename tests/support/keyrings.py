"""Keyrings that behave badly, for tests: none at all, one that stays locked, one that breaks."""

from collections.abc import Iterator
from contextlib import contextmanager

import keyring
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked


@contextmanager
def use_keyring(backend: KeyringBackend) -> Iterator[None]:
    """Make `backend` the keyring, and put back the one of the tests afterwards."""
    before = keyring.get_keyring()
    keyring.set_keyring(backend)
    try:
        yield
    finally:
        keyring.set_keyring(before)


class LockedKeyring(KeyringBackend):
    """Its person never opens it; counts how often they were asked."""

    priority = 5

    def __init__(self) -> None:
        super().__init__()
        self.asked = 0

    def get_password(self, service: str, username: str) -> str | None:
        self.asked += 1
        raise KeyringLocked("dismissed")

    set_password = get_password  # type: ignore[assignment] # raises just the same
    delete_password = get_password  # type: ignore[assignment]


class BreakingKeyring(KeyringBackend):
    """Fails as a D-Bus that went away does: with an exception of its own, which tells too much."""

    priority = 5

    def get_password(self, service: str, username: str) -> str | None:
        raise ConnectionResetError("hunter2")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise ConnectionResetError(password)

    def delete_password(self, service: str, username: str) -> None:
        raise ConnectionResetError("hunter2")


class PlainTextKeyring(KeyringBackend):
    """One that keyring itself does not recommend."""

    priority = 0.5

    def get_password(self, service: str, username: str) -> str | None:
        raise AssertionError("a keyring below 1 must not be used")

    set_password = get_password  # type: ignore[assignment]
    delete_password = get_password  # type: ignore[assignment]
