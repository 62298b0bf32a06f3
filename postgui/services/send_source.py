"""What sending asks of other services; named here so that each can be replaced in a test."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from postgui.model.exchange import Hop
from postgui.model.request import Settings

if TYPE_CHECKING:
    from postgui.net.cookie_source import CookieSource


class TokenUse(Protocol):
    """A token that is good now, and the requests that it took to get it."""

    @property
    def access_token(self) -> str: ...

    @property
    def hops(self) -> tuple[Hop, ...]: ...

    @property
    def secrets(self) -> frozenset[str]: ...


class TokenSource(Protocol):
    """Where OAuth 2.0 tokens come from."""

    async def token(
        self, values: Mapping[str, str], *, root: Path | None, settings: Settings, interactive: bool
    ) -> TokenUse:
        """A token to use now, fetched or refreshed as needed.

        Raises:
            ProblemError: There is none to be had; says what to do.
        """
        ...

    async def peek_token(self, values: Mapping[str, str], *, root: Path | None) -> str:
        """The token that is kept, "" if there is none; no network."""
        ...


class CookieJars(Protocol):
    """Where cookies are kept."""

    async def source(self, root: Path | None, environment: str) -> "CookieSource": ...
