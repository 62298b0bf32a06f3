"""OAuth 2.0 tokens in the keyring, and in memory while the program runs."""

from collections.abc import Iterable
from pathlib import Path
from typing import Protocol

from postgui.model.problem import Problem, ProblemError
from postgui.services.oauth2_answer import Token, stored_token


class Keyring(Protocol):
    """What is needed of `postgui.services.secrets.Secrets`."""

    async def find(self, root: Path | None, names: Iterable[str], *, ask: bool = True) -> dict[str, str]: ...

    async def keep(self, root: Path | None, name: str, value: str) -> None: ...

    async def forget(self, root: Path | None, name: str) -> None: ...


class TokenStore:
    """Finds, keeps and forgets tokens by collection and account."""

    def __init__(self, keyring: Keyring) -> None:
        self._keyring = keyring
        self._known: dict[tuple[Path | None, str], Token] = {}
        self._not_kept: dict[tuple[Path | None, str], Problem] = {}

    async def find(
        self, root: Path | None, account: str, *, again: bool = False, ask: bool = True
    ) -> Token | None:
        """The token; `again` looks into the keyring even if it is known: another process may write there.

        A keyring that can't be read counts as an empty one: `not_kept` then says why. Without `ask`, so does
        one that would have to be unlocked by asking the person.
        """
        known = self._known.get((root, account))
        if known is not None and (not again or (root, account) in self._not_kept):
            return known
        try:
            found = await self._keyring.find(root, (account,), ask=ask)
        except ProblemError as error:
            self._not_kept[root, account] = error.problem
            return known
        token = stored_token(found.get(account, ""))
        if token is not None:
            self._known[root, account] = token
        return token

    async def keep(self, root: Path | None, account: str, token: Token) -> None:
        """Keep it; in memory alone where the keyring does not work, which is no reason not to send."""
        self._known[root, account] = token
        self._not_kept.pop((root, account), None)
        try:
            await self._keyring.keep(root, account, token.text())
        except ProblemError as error:
            self._not_kept[root, account] = error.problem

    async def forget(self, root: Path | None, account: str) -> None:
        """Forget it here and in the keyring, also where a request without a collection kept it.

        Raises:
            ProblemError: The keyring does not work.
        """
        for place in {root, None}:
            self._known.pop((place, account), None)
            self._not_kept.pop((place, account), None)
            await self._keyring.forget(place, account)

    def not_kept(self, root: Path | None, account: str) -> Problem | None:
        """Why the keyring does not have this token."""
        return self._not_kept.get((root, account))
