"""The keyring and the encrypted file as one place: which of the two has a value, which gets it.

Blocks; all calls on one thread. `postgui.services.secrets` asks for passphrases and does the waiting.
"""

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from postgui.storage.data_folder import DataFolder
from postgui.storage.file import disk_problem
from postgui.storage.secret_name import SecretNames, account_of
from postgui.translation import tr

if TYPE_CHECKING:  # a send looks at the list of names, and most need no more
    from postgui.storage.keyring_store import KeyringStore
    from postgui.storage.secret_file import SecretFile


class SecretVault:
    """Values by collection and name. A value in the keyring counts before one in the file."""

    def __init__(
        self, data_dir: Path, *, keyring: "KeyringStore | None" = None, file: "SecretFile | None" = None
    ) -> None:
        self._folder = DataFolder(data_dir).secrets
        self._given = keyring, file
        self._names = SecretNames(self._folder / "names.json")

    @cached_property
    def _keyring(self) -> "KeyringStore":
        from postgui.storage.keyring_store import KeyringStore

        return self._given[0] or KeyringStore()

    @cached_property
    def _file(self) -> "SecretFile":
        from postgui.storage.secret_file import SecretFile

        return self._given[1] or SecretFile(self._folder / "secrets.json")

    @property
    def place(self) -> str:
        """Where the next value goes, in words for people; the keyring unless it failed already."""
        return "keyring" if self._keyring.hopeful else tr("encrypted file")

    def survey(self, root: Path | None) -> tuple[frozenset[str], bool]:
        """The names of a collection, and whether keeping one would need the passphrase."""
        return self._names.of(root), not self._keyring.usable and self._file.locked()

    def names_stamp(self) -> tuple[int, int]:
        """Time and size of the list of names; (0, 0) while there is none."""
        return self._names.stamp()

    def all_names(self) -> dict[str, tuple[str, ...]]:
        return self._names.all()

    def lock_state(self) -> tuple[bool, bool]:
        """Whether the file needs a passphrase, and whether that would be its first."""
        return self._file.locked(), not self._file.exists()

    def unlock(self, passphrase: str) -> bool:
        """Raises ProblemError; False: the wrong one."""
        return self._file.unlock(passphrase)

    def ask_again(self) -> None:
        """The keyring may ask its question again that the person dismissed."""
        self._keyring.dismissed = False

    def read(
        self, places: Sequence[Path | None], names: Sequence[str]
    ) -> tuple[dict[tuple[Path | None, str], str], bool]:
        """The nearest value of each name that has one; True if one is in the locked file.

        Raises:
            ProblemError: The keyring is locked, a value is damaged, or the file can't be read.
        """
        found: dict[tuple[Path | None, str], str] = {}
        locked = False
        filed = self._file.accounts()
        for name in names:
            for root in places:
                account = account_of(root, name)
                value = self._keyring.read(account)
                if value is None and account in filed:
                    if self._file.locked():
                        locked = True
                        break
                    value = self._file.read(account)
                if value is not None:
                    found[root, name] = value
                    break
        return found, locked

    def write(self, root: Path | None, name: str, value: str) -> bool:
        """Keep a value; False if that needs the passphrase first.

        Raises:
            ProblemError: The keyring is locked, or the disk refuses.
        """
        account = account_of(root, name)
        if self._keyring.write(account, value):
            self._file.delete(account)
        elif self._file.locked():
            return False
        else:
            self._file.write(account, value)
        self._note_name(root, name, present=True)
        return True

    def delete(self, root: Path | None, name: str) -> None:
        """Raises ProblemError: the keyring is locked, or the disk refuses."""
        account = account_of(root, name)
        self._keyring.delete(account)
        self._file.delete(account)
        self._note_name(root, name, present=False)

    def take_damaged(self) -> Path | None:
        """Where a damaged file was put since the last call."""
        path, self._file.set_aside = self._file.set_aside, None
        return path

    def _note_name(self, root: Path | None, name: str, *, present: bool) -> None:
        try:
            if present:
                self._names.add(root, name)
            else:
                self._names.remove(root, name)
        except OSError as error:
            raise disk_problem(
                error, tr("The list of secrets could not be changed for {name}", name=name)
            ) from error
