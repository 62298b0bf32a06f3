"""Secrets in the keyring of the operating system, through `keyring`.

Blocks: a keyring may ask the person for a password of its own. Importing this file imports nothing;
the keyring is looked for at the first call. Values never reach the log, nor do texts of errors, which
come from code that has seen them.
"""

import logging
from typing import TYPE_CHECKING, Any

from postgui.model.problem import Problem, ProblemError
from postgui.translation import tr

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "PostGUI"
_LEAST_PRIORITY = 1
"""What keyring calls recommended. Below are those that keep plain text, nothing at all, or ask on a
terminal."""
_PART_CHARS = 600
"""Windows takes 2560 bytes a value: 600 characters of at most 4 bytes in UTF-16."""
_PARTS_MARK = "\x1fpostgui-parts:"
_log = logging.getLogger(__name__)


class KeyringStore:
    """Values by account, as long as there is a keyring worth the name.

    Attributes:
        dismissed: The person did not open the keyring; it is left alone until somebody sets this back.
    """

    def __init__(self) -> None:
        self.dismissed = False
        self._backend: KeyringBackend | None = None
        self._looked = False

    @property
    def usable(self) -> bool:
        """Whether there is one; False for good after it failed."""
        if not self._looked:
            self._looked = True
            self._backend = _find_backend()
        return self._backend is not None

    @property
    def hopeful(self) -> bool:
        """Whether nothing speaks against it so far; looks for nothing."""
        return not self._looked or self._backend is not None

    def read(self, account: str) -> str | None:
        """The value of `account`; None if it has none, or if the keyring fails.

        Raises:
            ProblemError: kind `locked`: the person did not open the keyring.
        """
        text = self._call("get_password", account)
        if text is None or not text.startswith(_PARTS_MARK):
            return text
        parts = [self._call("get_password", part) for part in _part_accounts(account, text)]
        return None if None in parts else "".join(part for part in parts if part is not None)

    def write(self, account: str, value: str) -> bool:
        """Keep `value`; False if the keyring fails, and nothing was kept.

        Raises:
            ProblemError: kind `locked`: the person did not open the keyring.
        """
        old = self._call("get_password", account)
        pieces = [value[at : at + _PART_CHARS] for at in range(0, len(value), _PART_CHARS)]
        if len(pieces) > 1 or value.startswith(_PARTS_MARK):
            value = f"{_PARTS_MARK}{len(pieces)}"
        parts = _part_accounts(account, value)
        for part, piece in zip(parts, pieces, strict=False):
            self._call("set_password", part, piece)
        self._call("set_password", account, value)
        for part in _part_accounts(account, old or "")[len(parts) :]:
            self._call("delete_password", part)
        return self.usable

    def delete(self, account: str) -> None:
        """Forget `account`; nothing happens if it has no value.

        Raises:
            ProblemError: kind `locked`: the person did not open the keyring.
        """
        text = self._call("get_password", account)
        if text is None:
            return
        for part in (*_part_accounts(account, text), account):
            self._call("delete_password", part)

    def _call(self, method: str, account: str, *values: str) -> str | None:
        if not self.usable:
            return None
        if self.dismissed:
            raise ProblemError(_locked())
        from keyring.errors import KeyringLocked, PasswordDeleteError

        try:
            result: Any = getattr(self._backend, method)(SERVICE, account, *values)
        except KeyringLocked as error:
            self.dismissed = True
            raise ProblemError(_locked()) from error
        except PasswordDeleteError:
            return None  # it is gone already
        except Exception as error:  # noqa: BLE001 - each keyring raises what its system does
            _log.warning("the keyring failed in %s: %s", method, type(error).__name__)
            self._backend = None
            return None
        return result if isinstance(result, str) else None


def _find_backend() -> "KeyringBackend | None":
    try:
        import keyring

        backend = keyring.get_keyring()
        used = next(iter(getattr(backend, "backends", ())), backend)  # the first of a chain gets all
        return backend if used.priority >= _LEAST_PRIORITY else None
    except Exception as error:  # noqa: BLE001 - looking means importing what plugins and systems offer
        _log.warning("no keyring: %s", type(error).__name__)
        return None


def _part_accounts(account: str, head: str) -> list[str]:
    count = head.removeprefix(_PARTS_MARK)
    if count == head or not count.isdecimal():
        return []
    return [f"{account}#{number}" for number in range(1, int(count) + 1)]


def _locked() -> Problem:
    return Problem(
        tr("The keyring is locked"),
        tr("The system's keyring was not opened, so no secret could be read or kept."),
        tr("Unlock it, then try again."),
        "locked",
    )
