"""The grants of OAuth 2.0, played out: requests, polling, the browser and the way back.

Plain asyncio; who calls cancels. Nothing is kept here: that is `postgui.services.tokens`.
"""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeAlias

from postgui.model.exchange import Exchange, Hop
from postgui.model.problem import Problem
from postgui.model.request import Request, Settings
from postgui.net.auth.oauth2 import CLIENT, CODE, PASSWORD
from postgui.services.oauth2_answer import Token, TokenError, error_of, read_answer, token_of
from postgui.services.oauth2_code import SignIn
from postgui.services.oauth2_config import OAuth2Config
from postgui.services.oauth2_request import device_request, token_request
from postgui.translation import plural, tr

Fetch: TypeAlias = Callable[[Request, Path | None], Awaitable[Exchange]]
"""Sends a request that is filled in already; the folder is what relative file paths count from."""
_POLL_S = 5.0
_SLOWER_S = 5.0
_DEVICE_CODE_S = 1800.0
_MOST_FAILURES = 5
_ANSWER_BYTES = 1 << 20


@dataclass(frozen=True, slots=True)
class Prompt:
    """What the person must do elsewhere: open `url` and, for a device code, enter `user_code`.

    `paste` says that nothing listens at the callback URL: the address that the browser ends at must be
    given to `Tokens.came_back`. `expires_at` is seconds since the epoch.
    """

    account: str
    url: str
    user_code: str = ""
    complete_url: str = ""
    expires_at: float | None = None
    paste: bool = False


@dataclass
class World:
    """What a flow needs of the world outside.

    `tell` is called with each prompt; `come_back` waits for an address that the person pastes.
    """

    fetch: Fetch
    clock: Callable[[], float]
    pause: Callable[[float], Awaitable[None]]
    tell: Callable[[Prompt], None]
    come_back: Callable[[], Awaitable[str]]
    can_paste: bool = False
    wait_s: float = 300.0


@dataclass
class Flow:
    """One try to get a token. `hops` are the requests it made, also when it failed."""

    config: OAuth2Config
    world: World
    root: Path | None
    settings: Settings
    hops: list[Hop] = field(default_factory=list)

    async def token(self) -> Token:
        """A new token, by the grant that the form says.

        Raises:
            TokenError: There is none.
        """
        config = self.config
        if config.flow == CODE:
            return await self._by_code()
        if config.flow == CLIENT:
            return await self._ask({"grant_type": "client_credentials", "scope": config["scope"]})
        if config.flow == PASSWORD:
            return await self._ask(
                {
                    "grant_type": "password",
                    "username": config["resourceOwner.username"],
                    "password": config["resourceOwner.password"],
                    "scope": config["scope"],
                }
            )
        return await self._by_device()

    async def refreshed(self, old: Token) -> Token:
        """A new token for `old`'s refresh token (RFC 6749, section 6)."""
        fields = {"grant_type": "refresh_token", "refresh_token": old.refresh_token}
        return await self._ask(fields, before=old)

    async def _ask(self, fields: dict[str, str], before: Token | None = None) -> Token:
        request = token_request(self.config, fields, self.settings, refresh=before is not None)
        return self._token(*await self._send(request), before)

    def _token(self, answer: dict[str, Any], exchange: Exchange, before: Token | None = None) -> Token:
        if error := error_of(answer, exchange):
            raise error
        return token_of(answer, now=self.world.clock(), asked_scope=self.config["scope"], before=before)

    async def _send(self, request: Request) -> tuple[dict[str, Any], Exchange]:
        exchange = await self.world.fetch(request, self.root)
        self.hops.append(hop_of(exchange))
        return read_answer(exchange), exchange

    async def _by_code(self) -> Token:
        from postgui.net.loopback_redirect import LoopbackRedirect, is_loopback

        sign_in, callback = SignIn.start(self.config), self.config["callbackUrl"]
        if not is_loopback(callback):
            if not self.world.can_paste:
                raise TokenError(_not_loopback(callback))
            redirect_uri = callback
            self._tell_url(sign_in.url(callback), paste=True)
            address = await self._in_time(self.world.come_back())
        else:
            async with LoopbackRedirect(callback, sign_in.wrong_with) as listener:
                redirect_uri = listener.url
                self._tell_url(sign_in.url(redirect_uri))
                address = await self._in_time(listener.arrival())
        return await self._ask(sign_in.fields(sign_in.code(address), redirect_uri))

    def _tell_url(self, url: str, *, paste: bool = False) -> None:
        until = self.world.clock() + self.world.wait_s
        self.world.tell(Prompt(self.config.account, url, expires_at=until, paste=paste))

    async def _in_time(self, arrival: Awaitable[str]) -> str:
        try:
            async with asyncio.timeout(self.world.wait_s):
                return await arrival
        except TimeoutError as error:
            raise TokenError(_nobody_came(self.world.wait_s)) from error

    async def _by_device(self) -> Token:
        """RFC 8628: a code for the person, and asking again and again until it was entered."""
        answer, exchange = await self._send(device_request(self.config, self.settings))
        if error := error_of(answer, exchange):
            raise error
        device_code, prompt = answer.get("device_code"), self._device_prompt(answer)
        if not isinstance(device_code, str) or not prompt.user_code or not prompt.url:
            raise TokenError(_no_device_code(answer))
        self.world.tell(prompt)
        fields = {
            "grant_type": "urn:ietf:params:oauth:grant-type:device_code",
            "device_code": device_code,
        }
        interval, failures = _number(answer.get("interval"), _POLL_S), 0
        while self.world.clock() < (prompt.expires_at or 0):
            await self.world.pause(interval)
            try:
                return await self._ask(fields)
            except TokenError as error:
                if error.code == "authorization_pending":
                    failures = 0
                elif error.code == "slow_down":
                    interval += _SLOWER_S
                elif self.hops[-1].response is None and failures < _MOST_FAILURES:
                    interval, failures = interval * 2, failures + 1  # section 3.5: back off
                else:
                    raise
        raise TokenError(_code_expired())

    def _device_prompt(self, answer: dict[str, Any]) -> Prompt:
        url = answer.get("verification_uri") or answer.get("verification_url")  # Google's spelling
        complete = answer.get("verification_uri_complete")
        return Prompt(
            self.config.account,
            _web(url),
            str(answer.get("user_code") or ""),
            _web(complete),
            self.world.clock() + _number(answer.get("expires_in"), _DEVICE_CODE_S),
        )


def hop_of(exchange: Exchange) -> Hop:
    """A token request as a step on the way of the request that needs the token."""
    return Hop(
        exchange.request,
        exchange.response,
        exchange.timings,
        exchange.peer,
        why="token",
        informational=exchange.informational,
        body_head=exchange.body.head(_ANSWER_BYTES),
        note=exchange.problem.what if exchange.problem else "",
    )


def _web(value: object) -> str:
    """An address that may be opened, though a server gave it; "" for another one."""
    return value if isinstance(value, str) and value.startswith(("https://", "http://")) else ""


def _number(value: object, default: float) -> float:
    try:
        number = float(value) if isinstance(value, int | float | str) else default
    except (ValueError, OverflowError):
        return default
    return number if 0 < number < 1e9 else default


def _not_loopback(callback: str) -> Problem:
    return Problem(
        tr("Nothing can listen at {callback}", callback=callback),
        tr(
            "After the sign-in the browser goes there, and only an http address of this computer can "
            "be listened at (RFC 8252, section 7.3)."
        ),
        tr(
            "Register http://127.0.0.1 with the server and leave Callback URL empty, or get the "
            "token in the window, where the address that the browser ends at can be pasted."
        ),
        "oauth2-callback",
    )


def _nobody_came(wait_s: float) -> Problem:
    return Problem(
        plural(
            "Nobody signed in within {n} minute", "Nobody signed in within {n} minutes", round(wait_s / 60)
        ),
        tr("The browser did not come back; the listener for it is closed again."),
        tr(
            "Get the token again. If the server showed an error in the browser, look at the client "
            "ID and at whether this callback URL is registered there."
        ),
        "oauth2-timeout",
    )


def _code_expired() -> Problem:
    return Problem(
        tr("The code was not entered in time"),
        tr("The server's device code has expired."),
        tr("Get a new one."),
        "oauth2-expired-token",
    )


def _no_device_code(answer: dict[str, Any]) -> Problem:
    return Problem(
        tr("The server's answer has no device code in it"),
        tr(
            "It has {names}; device_code, user_code and an http verification_uri are needed (RFC 8628, "
            "section 3.2).",
            names=", ".join(sorted(map(str, answer))),
        ),
        tr("Check the device authorization URL."),
        "oauth2-answer",
    )
