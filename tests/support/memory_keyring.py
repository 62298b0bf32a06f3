"""The keyring of the tests: a dictionary.

`tests/conftest.py` names it in `PYTHON_KEYRING_BACKEND`, so the keyring package takes it and looks
for no other. A child process that can't import it gets an error, never the person's real keyring.
"""

from typing import ClassVar

from keyring.backend import KeyringBackend
from keyring.errors import PasswordDeleteError


class MemoryKeyring(KeyringBackend):
    """Keeps passwords until `forget_all`, in this process only."""

    priority = 1
    passwords: ClassVar[dict[tuple[str, str], str]] = {}

    @classmethod
    def forget_all(cls) -> None:
        cls.passwords.clear()

    def get_password(self, service: str, username: str) -> str | None:
        return self.passwords.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.passwords[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.passwords.pop((service, username), None) is None:
            raise PasswordDeleteError(f"{service} has no password for {username}")
