"""Secrets in one encrypted file, for systems without a keyring.

Each value is sealed with AES-256-GCM (NIST SP 800-38D) under a fresh nonce, its account name bound to
it; the key comes from the passphrase through scrypt (RFC 7914). Names are readable, values are not. A
sealed check word tells a wrong passphrase from a damaged value. Nothing here deletes what it can't
read: a file that is no such file is set aside.

Blocks: scrypt is slow by intention. Not for two threads at a time.
"""

import os
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from postgui.model.problem import Problem, ProblemError
from postgui.storage.data_folder import make_private, set_aside
from postgui.storage.file import disk_problem, write_atomic
from postgui.storage.json_file import from_json, to_json
from postgui.storage.process_lock import locked
from postgui.translation import tr

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

FORMAT = "postgui-secrets-1"
_FORMAT_START = "postgui-secrets-"
_COST = 2**17
_MOST_COST = 2**20
"""1 GB of memory: a file that asks for more was not made by us."""
_BLOCK_SIZE = 8
_KEY_BYTES = 32
_NONCE_BYTES = 12
_CHECK = "check"


@dataclass(frozen=True, slots=True)
class _Sealed:
    nonce: bytes
    data: bytes


@dataclass(frozen=True, slots=True)
class _Stored:
    format: str
    salt: bytes
    cost: int
    check: _Sealed
    entries: dict[str, _Sealed] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Format:
    """What can be read of any version."""

    format: str


class SecretFile:
    """Values by account, once `unlock` was given the passphrase.

    Attributes:
        set_aside: Where a damaged file was put; the caller tells the person, and clears it.
    """

    def __init__(self, path: Path, *, cost: int = _COST) -> None:
        self.set_aside: Path | None = None
        self._path = path
        self._cost = cost
        self._salt = b""
        self._key: AESGCM | None = None

    def exists(self) -> bool:
        """Whether there is a file, so that its passphrase is decided."""
        return self._load() is not None

    def accounts(self) -> frozenset[str]:
        """Who has a value; needs no passphrase."""
        stored = self._load()
        return frozenset(stored.entries) if stored else frozenset()

    def locked(self) -> bool:
        """Whether the passphrase is needed, the first one included."""
        stored = self._load()
        return self._key is None or (stored is not None and stored.salt != self._salt)

    def unlock(self, passphrase: str) -> bool:
        """Open the file, or decide the passphrase of a new one; False if it is the wrong one.

        Raises:
            ProblemError: The file can't be read or, a new one, can't be written.
        """
        stored = self._load()
        if stored is not None:
            key = _derive(passphrase, stored.salt, stored.cost)
            if _open(key, stored.check, _CHECK) is None:
                return False
            self._key, self._salt = key, stored.salt
            return True
        salt = os.urandom(16)
        key = _derive(passphrase, salt, self._cost)
        self._save(_Stored(FORMAT, salt, self._cost, _seal(key, _CHECK, _CHECK)))
        self._key, self._salt = key, salt
        return True

    def read(self, account: str) -> str | None:
        """The value of `account`, None if it has none. Only when not `locked`.

        Raises:
            ProblemError: The value is damaged; it stays in the file.
        """
        stored = self._load()
        sealed = stored.entries.get(account) if stored else None
        if sealed is None:
            return None
        value = _open(self._opened(), sealed, account)
        if value is None:
            raise ProblemError(
                Problem(
                    tr("The secret {partition} is damaged", partition=account.partition(":")[2]),
                    tr(
                        "Its place in the encrypted file was changed by something else. It was left as it is."
                    ),
                    tr("Enter it anew, or bring back the file from a backup."),
                    "damaged",
                    str(self._path),
                )
            )
        return value

    def write(self, account: str, value: str) -> None:
        """Keep `value`. Only when not `locked`; raises ProblemError as `unlock` does."""
        key = self._opened()

        def put() -> None:
            stored = self._load()
            if stored is None:  # somebody deleted it under us: it begins anew with the same passphrase
                stored = _Stored(FORMAT, self._salt, self._cost, _seal(key, _CHECK, _CHECK))
            self._save(replace(stored, entries={**stored.entries, account: _seal(key, value, account)}))

        self._alone(put)

    def delete(self, account: str) -> None:
        """Forget `account`; needs no passphrase."""

        def remove() -> None:
            stored = self._load()
            if stored is not None:
                entries = {name: sealed for name, sealed in stored.entries.items() if name != account}
                self._save(replace(stored, entries=entries))

        if account in self.accounts():
            self._alone(remove)

    def _alone(self, change: Callable[[], None]) -> None:
        """Do `change` while no other process changes the file."""
        try:
            with locked(self._path):
                change()
        except OSError as error:
            raise disk_problem(error, tr("The secret could not be kept")) from error

    def _opened(self) -> "AESGCM":
        if self._key is None:
            raise RuntimeError("the file of secrets is locked")
        return self._key

    def _load(self) -> _Stored | None:
        """The file as it is now: another process may have written it."""
        try:
            data = self._path.read_bytes()
        except FileNotFoundError:
            return None
        except OSError as error:
            raise disk_problem(error, tr("The encrypted file of secrets could not be read")) from error
        try:
            made_by = from_json(data, _Format).format
            if made_by.startswith(_FORMAT_START) and made_by != FORMAT:
                raise ProblemError(_newer(self._path))
            stored = from_json(data, _Stored)
            if made_by != FORMAT or not 2 <= stored.cost <= _MOST_COST:
                raise ValueError("not made by this program")
        except ValueError:
            self.set_aside = set_aside(self._path)
            return None
        return stored

    def _save(self, stored: _Stored) -> None:
        try:
            make_private(self._path.parent)
            write_atomic(self._path, to_json(stored))
        except OSError as error:
            raise disk_problem(error, tr("The secret could not be kept")) from error


def _derive(passphrase: str, salt: bytes, cost: int) -> "AESGCM":
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM
    from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

    # The same letters typed on another system may be composed in another way.
    secret = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
    return AESGCM(Scrypt(salt=salt, length=_KEY_BYTES, n=cost, r=_BLOCK_SIZE, p=1).derive(secret))


def _seal(key: "AESGCM", value: str, account: str) -> _Sealed:
    nonce = os.urandom(_NONCE_BYTES)
    return _Sealed(nonce, key.encrypt(nonce, value.encode("utf-8", "surrogatepass"), account.encode()))


def _open(key: "AESGCM", sealed: _Sealed, account: str) -> str | None:
    """None if the key does not fit, or somebody changed a bit."""
    from cryptography.exceptions import InvalidTag

    try:
        return key.decrypt(sealed.nonce, sealed.data, account.encode()).decode("utf-8", "surrogatepass")
    except (InvalidTag, ValueError):
        return None


def _newer(path: Path) -> Problem:
    return Problem(
        tr("The file of secrets was made by a newer PostGUI"),
        tr("This version can't read it, and leaves it as it is."),
        tr("Use the newer version."),
        "newer",
        str(path),
    )
