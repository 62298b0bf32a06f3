"""OAuth 2.0 tokens: found in the keyring, refreshed when expired, fetched when there is none.

Tokens go nowhere but to the keyring and to the server that a request names.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from postgui.model.event import Event
from postgui.model.exchange import Hop
from postgui.model.problem import Problem
from postgui.model.request import Settings
from postgui.services.oauth2_answer import Token, TokenError
from postgui.services.oauth2_store import Keyring, TokenStore
from postgui.translation import tr

if TYPE_CHECKING:  # a window is there before any token is asked for
    from postgui.services.oauth2_config import OAuth2Config
    from postgui.services.oauth2_flow import Fetch, Prompt, World

_EARLY_S = 10.0
_EARLY_PART = 0.1


@dataclass(frozen=True, slots=True)
class TokenUse:
    """What a request gets.

    `access_token` is what goes out: the id token where the form says so. `hops` are the requests that
    were needed for it; `secrets` are all values in them that may not be stored.
    """

    access_token: str = field(repr=False)
    hops: tuple[Hop, ...] = ()
    secrets: frozenset[str] = field(default=frozenset(), repr=False)
    expires_at: float | None = None


class Tokens:
    """Gives tokens to requests, and shows and manages the kept ones.

    Attributes:
        changed: An account's token, prompt or last exchange is another one.
        prompted: The person must do something elsewhere now.
        open_url: Opens the system browser; False if it could not. Set by the window and the terminal.
        can_paste: Somebody is there to paste an address, see `came_back`.
        wait_s: How long a sign-in may take.
    """

    def __init__(
        self,
        keyring: Keyring,
        fetch: "Fetch",
        *,
        clock: Callable[[], float] = time.time,
        pause: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self.changed: Event[str] = Event()
        self.prompted: Event[Prompt] = Event()
        self.open_url: Callable[[str], bool] = lambda url: False
        self.can_paste = False
        self.wait_s = 300.0
        self._store = TokenStore(keyring)
        self._fetch, self._clock, self._pause = fetch, clock, pause
        self._locks: dict[str, asyncio.Lock] = {}
        self._running: dict[str, asyncio.Task[Token]] = {}
        self._prompts: dict[str, Prompt] = {}
        self._pasted: dict[str, asyncio.Future[str]] = {}
        self._last: dict[str, tuple[Hop, ...]] = {}

    async def token(
        self, values: Mapping[str, str], *, root: Path | None, settings: Settings, interactive: bool
    ) -> TokenUse:
        """The token for a request: the kept one, a refreshed or a new one.

        Args:
            values: The filled fields of the form.
            root: The collection, None outside of one.
            settings: How the request is sent; proxy and TLS count for the token, too.
            interactive: Whether somebody is there to sign in.

        Raises:
            ProblemError: There is none; a `TokenError` has the requests that were made.
        """
        config = _config(values)
        config.check()
        async with self._lock(config.account):
            hops: tuple[Hop, ...] = ()
            kept = await self._valid_or_expired(root, config)
            if kept is not None and not self._expired(kept):
                return _use(config, kept, hops)
            if kept is not None and kept.refresh_token and config.auto_refresh:
                try:
                    return await self._run(config, root, settings, refresh=kept)
                except TokenError as error:
                    if error.code != "invalid_grant":
                        raise
                    hops = error.hops  # too old: a new one is needed
            if not config.auto_fetch or (config.in_person and not interactive):
                raise TokenError(_get_first(kept), hops=hops)
            return await self._run(config, root, settings, before=hops)

    async def get(self, values: Mapping[str, str], *, root: Path | None, settings: Settings) -> TokenUse:
        """A new token, whatever is kept. Somebody must be there to sign in.

        Raises:
            ProblemError: There is none.
        """
        config = _config(values)
        config.check()
        async with self._lock(config.account):
            return await self._run(config, root, settings)

    async def refresh(self, values: Mapping[str, str], *, root: Path | None, settings: Settings) -> TokenUse:
        """A token for the kept refresh token.

        Raises:
            ProblemError: There is none, or the server refuses.
        """
        config = _config(values)
        config.check()
        async with self._lock(config.account):
            kept = await self._store.find(root, config.account, again=True)
            if kept is None or not kept.refresh_token:
                raise TokenError(_no_refresh_token())
            return await self._run(config, root, settings, refresh=kept)

    async def peek(self, values: Mapping[str, str], *, root: Path | None, ask: bool = False) -> Token | None:
        """The kept token, expired or not. Sends nothing; asks for a passphrase only if told to `ask`."""
        return await self._store.find(root, _config(values).account, ask=ask)

    async def peek_token(self, values: Mapping[str, str], *, root: Path | None) -> str:
        """What a request would be sent with now, "" if that must be fetched first. Sends nothing."""
        config, token = _config(values), await self.peek(values, root=root)
        if token is None or self._expired(token):
            return ""
        return token.id_token if config["tokenConfig.source"] == "id_token" else token.access_token

    async def forget(self, values: Mapping[str, str], *, root: Path | None) -> None:
        """Take the kept token out of the keyring; the server is not told.

        Raises:
            ProblemError: The keyring does not work.
        """
        account = _config(values).account
        self._last.pop(account, None)
        await self._store.forget(root, account)
        self.changed.emit(account)

    def cancel(self, account: str) -> None:
        """Stop what is under way for `account`; who waits for it gets a problem."""
        if task := self._running.get(account):
            task.cancel()

    def came_back(self, account: str, address: str) -> None:
        """The browser ended at `address`, says the person."""
        if (pasted := self._pasted.get(account)) is not None and not pasted.done():
            pasted.set_result(address.strip())

    def prompt(self, account: str) -> "Prompt | None":
        """What the person must do now."""
        return self._prompts.get(account)

    def running(self, account: str) -> bool:
        """Whether a token is being fetched."""
        return account in self._running

    def last_exchange(self, account: str) -> tuple[Hop, ...]:
        """The requests of the last fetch, also of one that failed. Secrets stand in them as they were."""
        return self._last.get(account, ())

    def not_kept(self, values: Mapping[str, str], *, root: Path | None) -> Problem | None:
        """Why the token is not in the keyring, and so is gone with the program."""
        return self._store.not_kept(root, _config(values).account)

    async def _valid_or_expired(self, root: Path | None, config: "OAuth2Config") -> Token | None:
        kept = await self._store.find(root, config.account)
        if kept is not None and self._expired(kept):  # another process may have refreshed it
            kept = await self._store.find(root, config.account, again=True)
        return kept

    def _expired(self, token: Token) -> bool:
        """A little early: sending takes its time."""
        lifetime_s = (token.expires_at or 0) - token.obtained_at
        return token.expired(self._clock() + min(_EARLY_S, max(lifetime_s, 0) * _EARLY_PART))

    def _lock(self, account: str) -> asyncio.Lock:
        """One fetch at a time for a token: two tabs that send at once need only one."""
        return self._locks.setdefault(account, asyncio.Lock())

    async def _run(
        self,
        config: "OAuth2Config",
        root: Path | None,
        settings: Settings,
        *,
        refresh: Token | None = None,
        before: tuple[Hop, ...] = (),
    ) -> TokenUse:
        """Play the flow in a task of its own, so that `cancel` ends it and not the send around it."""
        from postgui.services.oauth2_flow import Flow

        account = config.account
        flow = Flow(config, self._world(account), root, settings, [*before])
        task = asyncio.create_task(flow.refreshed(refresh) if refresh else flow.token(), name="token")
        self._running[account] = task
        self.changed.emit(account)
        try:
            await asyncio.wait((task,))
            if task.cancelled():
                raise TokenError(_cancelled(), hops=tuple(flow.hops))
            token = task.result()
            await self._store.keep(root, account, token)
            return _use(config, token, tuple(flow.hops))
        except TokenError as error:
            error.hops = tuple(flow.hops)
            raise
        finally:
            if not task.done():
                task.cancel()
                await asyncio.wait((task,))
            del self._running[account]
            self._prompts.pop(account, None)
            self._pasted.pop(account, None)
            self._last[account] = tuple(flow.hops)
            self.changed.emit(account)

    def _world(self, account: str) -> "World":
        from postgui.services.oauth2_flow import World

        def tell(prompt: "Prompt") -> None:
            self._prompts[account] = prompt
            self.changed.emit(account)
            if not prompt.user_code:  # who must copy a code first opens the page when ready
                self.open_url(prompt.url)
            self.prompted.emit(prompt)

        def come_back() -> Awaitable[str]:
            pasted = self._pasted[account] = asyncio.get_running_loop().create_future()
            return pasted

        return World(self._fetch, self._clock, self._pause, tell, come_back, self.can_paste, self.wait_s)


def _config(values: Mapping[str, str]) -> "OAuth2Config":
    from postgui.services.oauth2_config import OAuth2Config

    return OAuth2Config.of(values)


def _use(config: "OAuth2Config", token: Token, hops: tuple[Hop, ...]) -> TokenUse:
    from postgui.services.oauth2_mask import secrets_of

    wants_id = config["tokenConfig.source"] == "id_token"
    if wants_id and not token.id_token:
        raise TokenError(
            Problem(
                tr("The server gave an access token, but no id token"),
                tr("The form says that the id token goes out."),
                tr("Add openid to the scope and get the token again, or use the access token."),
                "oauth2-no-token",
            ),
            hops=hops,
        )
    return TokenUse(
        token.id_token if wants_id else token.access_token,
        hops,
        token.secrets | config.secrets | secrets_of(hops),
        token.expires_at,
    )


def _get_first(kept: Token | None) -> Problem:
    return Problem(
        tr("The OAuth 2.0 token has expired: get a new one first")
        if kept
        else tr("Get an OAuth 2.0 token first"),
        tr("None is fetched by itself here: either nobody is there to sign in, or the form says not to."),
        tr("In the window, use Get in the Auth tab; in a terminal, postgui token get FILE."),
        "oauth2-get-first",
    )


def _no_refresh_token() -> Problem:
    return Problem(
        tr("There is no refresh token"),
        tr("The server gave none with the last token, so it can't be renewed."),
        tr("Get a new token. Many servers give a refresh token only for the scope offline_access."),
        "oauth2-no-refresh-token",
    )


def _cancelled() -> Problem:
    return Problem(
        tr("Getting the token was cancelled"),
        tr("Nothing was sent with the request."),
        tr("Send again, or get the token in the Auth tab."),
        "cancelled",
    )
