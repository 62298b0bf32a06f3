"""OAuth 2.0 tokens against a server of our own that can err; real ones are in `tests/peers`."""

import asyncio
import base64
import json
from collections.abc import AsyncIterator, Callable, Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path

import httpx
import pytest
from starlette.responses import HTMLResponse, PlainTextResponse, RedirectResponse, Response

from postgui.model.exchange import Exchange
from postgui.model.problem import Problem, ProblemError
from postgui.model.request import Request, Settings
from postgui.net.prepare import Kinds
from postgui.net.transport_pool import TransportPool
from postgui.services.oauth2_answer import TokenError
from postgui.services.oauth2_config import OAuth2Config
from postgui.services.oauth2_flow import Prompt
from postgui.services.oauth2_mask import masked
from postgui.services.plain_send import send_plain
from postgui.services.tokens import Tokens, TokenUse
from postgui.storage.spool import Spool
from tests.support.oauth2_server import AuthorizationServer, authorization_server, failure
from tests.support.waiting import until


@dataclass
class MemorySecrets:
    """What `Secrets` does, without a keyring; `broken` is one that does not work."""

    kept: dict[tuple[Path | None, str], str] = field(default_factory=dict)
    broken: bool = False
    asked: bool = False

    async def find(self, root: Path | None, names: Iterable[str], *, ask: bool = True) -> dict[str, str]:
        self._check()
        self.asked = self.asked or ask
        places = [place for name in names for place in ((None, name), (root, name)) if place in self.kept]
        return {name: self.kept[place, name] for place, name in places}

    async def keep(self, root: Path | None, name: str, value: str) -> None:
        self._check()
        self.kept[root, name] = value

    async def forget(self, root: Path | None, name: str) -> None:
        self._check()
        self.kept.pop((root, name), None)

    def _check(self) -> None:
        if self.broken:
            raise ProblemError(Problem("The keyring is locked", kind="locked"))


@dataclass
class Bench:
    """Tokens, the server that they talk to, a clock, and a browser that signs in at once."""

    server: AuthorizationServer
    secrets: MemorySecrets
    tokens: Tokens
    fetch: Callable[[Request, Path | None], asyncio.Future[Exchange]]
    now: float = 1_000_000.0
    pauses: list[float] = field(default_factory=list)
    opened: list[str] = field(default_factory=list)
    pages: list[httpx.Response] = field(default_factory=list)
    browsing: set[asyncio.Task[None]] = field(default_factory=set)

    def values(self, flow: str = "client_credentials", **more: str) -> dict[str, str]:
        return {
            "flow": flow,
            "authorizationUrl": f"{self.server.url}/authorize",
            "deviceAuthorizationUrl": f"{self.server.url}/device_authorization",
            "accessTokenUrl": f"{self.server.url}/token",
            "credentials.clientId": "client",
            "credentials.clientSecret": "s3cret value",
            "scope": "read write",
            **more,
        }

    async def token(self, values: dict[str, str], *, interactive: bool = True) -> TokenUse:
        return await self.tokens.token(values, root=None, settings=Settings(), interactive=interactive)

    async def refused(self, values: dict[str, str], *, interactive: bool = True) -> ProblemError:
        with pytest.raises(ProblemError) as caught:
            await self.token(values, interactive=interactive)
        return caught.value

    def open_url(self, url: str) -> bool:
        self.opened.append(url)
        task = asyncio.create_task(self._browse(url))
        self.browsing.add(task)
        return True

    async def _browse(self, url: str) -> None:
        async with httpx.AsyncClient(follow_redirects=True, trust_env=False) as browser:
            self.pages.append(await browser.get(url))

    async def pause(self, seconds: float) -> None:
        self.pauses.append(seconds)
        self.now += seconds


@pytest.fixture
async def bench(tmp_path: Path) -> AsyncIterator[Bench]:
    pool, spool, kinds = TransportPool(), Spool(tmp_path), Kinds.load()

    async def fetch(request: Request, root: Path | None) -> Exchange:
        return await send_plain(request, root or tmp_path, kinds, pool, spool.open)

    async with authorization_server() as server:
        secrets = MemorySecrets()
        tokens = Tokens(secrets, fetch, clock=lambda: made.now, pause=lambda seconds: made.pause(seconds))
        made = Bench(server, secrets, tokens, fetch)  # type: ignore[arg-type]
        tokens.open_url = made.open_url
        try:
            yield made
        finally:
            if made.browsing:
                await asyncio.wait(made.browsing)
            await pool.close()
            spool.close()


async def test_client_credentials_go_into_the_body_and_the_token_is_kept(bench: Bench):
    use = await bench.token(bench.values(), interactive=False)
    assert use.access_token == "access-1"
    assert bench.server.token_requests == [
        {
            "grant_type": "client_credentials",
            "scope": "read write",
            "client_id": "client",
            "client_secret": "s3cret value",
        }
    ]
    assert [hop.why for hop in use.hops] == ["token"]
    again = await bench.token(bench.values(), interactive=False)
    assert (again.access_token, again.hops) == ("access-1", ())
    kept = json.loads(next(iter(bench.secrets.kept.values())))
    assert kept["access_token"] == "access-1"
    assert kept["expires_at"] == bench.now + 3600


async def test_credentials_in_the_header_are_form_encoded_first(bench: Bench):
    values = bench.values(**{"credentials.placement": "basic_auth_header"})
    await bench.token(values)
    sent = bench.server.token_headers[0]["authorization"].removeprefix("Basic ")
    assert base64.b64decode(sent) == b"client:s3cret+value"
    assert "client_secret" not in bench.server.token_requests[0]


async def test_a_password_is_sent_as_it_is_typed(bench: Bench):
    values = bench.values(
        "resource_owner_password_credentials",
        **{"resourceOwner.username": "ada", "resourceOwner.password": " p&ss "},
    )
    await bench.token(values)
    assert bench.server.token_requests[0]["grant_type"] == "password"
    assert bench.server.token_requests[0]["password"] == " p&ss "


@pytest.mark.parametrize(
    ("disabled", "method", "sent"),
    [("false", "S256", "S256"), ("false", "plain", "plain"), ("true", "S256", None)],
)
async def test_the_code_comes_back_through_the_browser(bench: Bench, disabled: str, method: str, sent):
    values = bench.values("authorization_code", **{"pkce.disabled": disabled, "pkce.method": method})
    use = await bench.token(values)
    assert use.access_token == "access-1"
    asked = bench.server.authorizations[0]
    assert asked.get("code_challenge_method") == sent
    assert asked["redirect_uri"].startswith("http://127.0.0.1:")
    await until(lambda: bench.pages)
    assert bench.pages[0].status_code == 200
    assert "signed in" in bench.pages[0].text
    assert "script-src 'sha256-" in bench.pages[0].headers["content-security-policy"]


async def test_two_sends_at_once_need_one_sign_in(bench: Bench):
    values = bench.values("authorization_code")
    first, second = await asyncio.gather(bench.token(values), bench.token(values))
    assert first.access_token == second.access_token == "access-1"
    assert len(bench.opened) == 1


@pytest.mark.parametrize(
    ("query", "kind", "told"),
    [
        ({"code": "x", "state": "made up"}, "oauth2-state", "another state"),
        (
            {"error": "access_denied", "error_description": "Ada said no"},
            "oauth2-access-denied",
            "Ada said no",
        ),
        ({"iss": "https://evil.example"}, "oauth2-issuer", "evil.example"),
        ({"code": ""}, "oauth2-no-code", "without a code"),
    ],
)
async def test_a_bad_redirect_is_told_here_and_in_the_browser(bench: Bench, query, kind: str, told: str):
    bench.server.redirect = lambda good: {**good, **query}
    error = await bench.refused(bench.values("authorization_code"))
    assert error.problem.kind == kind
    assert told in error.problem.text()
    assert bench.server.token_requests == []
    await until(lambda: bench.pages)
    assert bench.pages[0].status_code == 400
    assert "did not work" in bench.pages[0].text


async def test_the_issuer_of_the_form_is_compared_to_the_letter(bench: Bench):
    bench.server.redirect = lambda good: {**good, "iss": "https://login.example"}
    values = bench.values("authorization_code", issuer="https://login.example/")
    assert (await bench.refused(values)).problem.kind == "oauth2-issuer"
    values["issuer"] = "https://login.example"
    assert (await bench.token(values)).access_token == "access-1"


async def test_without_anybody_there_no_browser_opens(bench: Bench):
    error = await bench.refused(bench.values("authorization_code"), interactive=False)
    assert error.problem.kind == "oauth2-get-first"
    assert "first" in error.problem.what
    assert bench.opened == []


async def test_no_token_is_fetched_by_itself_where_the_form_says_so(bench: Bench):
    values = bench.values(**{"settings.autoFetchToken": "false"})
    assert (await bench.refused(values)).problem.kind == "oauth2-get-first"
    assert (await bench.tokens.get(values, root=None, settings=Settings())).access_token == "access-1"
    assert (await bench.token(values)).access_token == "access-1"


async def test_an_expired_token_is_refreshed_and_keeps_what_the_answer_leaves_out(bench: Bench):
    await bench.token(bench.values())
    bench.now += 3595  # a few seconds early: sending takes its time
    bench.server.answers = [{"refresh_token": None}]
    use = await bench.token(bench.values())
    assert use.access_token == "access-2"
    assert bench.server.token_requests[1]["grant_type"] == "refresh_token"
    assert bench.server.token_requests[1]["refresh_token"] == "refresh-1"
    token = await bench.tokens.peek(bench.values(), root=None)
    assert token is not None
    assert token.refresh_token == "refresh-1"


async def test_an_expired_refresh_token_makes_way_for_a_new_token(bench: Bench):
    await bench.token(bench.values())
    bench.now += 4000
    bench.server.answers = [failure("invalid_grant")]
    use = await bench.token(bench.values())
    assert use.access_token == "access-2"
    assert [hop.response.status for hop in use.hops if hop.response] == [400, 200]


async def test_an_expired_token_is_not_refreshed_where_the_form_says_so(bench: Bench):
    values = bench.values(**{"settings.autoRefreshToken": "false"})
    await bench.token(values)
    bench.now += 4000
    await bench.token(values)
    assert bench.server.token_requests[1]["grant_type"] == "client_credentials"


async def test_refreshing_by_hand_without_a_refresh_token_says_why(bench: Bench):
    bench.server.answers = [{"refresh_token": None}]
    await bench.token(bench.values())
    with pytest.raises(TokenError) as caught:
        await bench.tokens.refresh(bench.values(), root=None, settings=Settings())
    assert caught.value.problem.kind == "oauth2-no-refresh-token"


async def test_the_device_code_is_shown_and_asked_for_until_it_was_entered(bench: Bench):
    told: list[Prompt] = []
    bench.tokens.prompted.connect(told.append)
    bench.server.answers = [failure("authorization_pending"), failure("slow_down"), {}]
    use = await bench.token(bench.values("device_code"))
    assert use.access_token == "access-1"
    assert (told[0].user_code, told[0].url) == ("WDJB-MJHT", f"{bench.server.url}/device")
    assert bench.pauses == [5, 5, 10]
    assert bench.opened == []
    assert bench.server.token_requests[0]["device_code"] == "the-device-code"


async def test_a_device_code_that_nobody_enters_expires(bench: Bench):
    bench.server.device_answer = {"expires_in": 12}
    bench.server.answers = [failure("authorization_pending") for _ in range(3)]
    error = await bench.refused(bench.values("device_code"))
    assert error.problem.kind == "oauth2-expired-token"


async def test_a_device_page_that_is_no_web_page_is_not_offered(bench: Bench):
    bench.server.device_answer = {"verification_uri": "file:///etc/passwd"}
    assert (await bench.refused(bench.values("device_code"))).problem.kind == "oauth2-answer"


@pytest.mark.parametrize("lifetime", ["3600", 3600.0])
async def test_a_lifetime_may_be_text(bench: Bench, lifetime: object):
    bench.server.answers = [{"expires_in": lifetime}]
    assert (await bench.token(bench.values())).expires_at == bench.now + 3600


@pytest.mark.parametrize("lifetime", ["soon", None, [], 0, True])
async def test_a_lifetime_that_makes_no_sense_is_none(bench: Bench, lifetime: object):
    bench.server.answers = [{"expires_in": lifetime}]
    assert (await bench.token(bench.values())).expires_at is None


@pytest.mark.parametrize(
    ("answer", "kind", "told"),
    [
        (HTMLResponse("<h1>Sign in</h1>"), "oauth2-answer", "text/html"),
        (Response('{"access_token": ', media_type="application/json"), "oauth2-answer", "application/json"),
        (PlainTextResponse("", 204), "oauth2-answer", "with nothing"),
        (RedirectResponse("/elsewhere", 302), "oauth2-answer", "a redirect to /elsewhere"),
        (Response("[]", media_type="application/json"), "oauth2-answer", "neither JSON"),
        (Response('{"a": 1}', media_type="application/json"), "oauth2-no-token", "It has a"),
        (failure("invalid_client", 401), "oauth2-invalid-client", "does not know this client"),
        (failure("strange_error", 200), "oauth2-error", "strange_error"),
        (Response('{"message": "no"}', 500, media_type="application/json"), "oauth2-error", "status 500"),
    ],
)
async def test_an_answer_without_a_token_is_explained(bench: Bench, answer: Response, kind: str, told: str):
    bench.server.answers = [answer]
    error = await bench.refused(bench.values())
    assert error.problem.kind == kind
    assert told in error.problem.text()
    assert isinstance(error, TokenError)
    assert len(error.hops) == 1
    assert bench.secrets.kept == {}


async def test_a_form_is_an_answer_too(bench: Bench):
    media = "application/x-www-form-urlencoded"
    bench.server.answers = [Response("access_token=abc&scope=read&token_type=bearer", media_type=media)]
    assert (await bench.token(bench.values())).access_token == "abc"


async def test_the_id_token_goes_out_where_the_form_says_so(bench: Bench):
    values = bench.values(**{"tokenConfig.source": "id_token"})
    error = await bench.refused(values)
    assert "no id token" in error.problem.what
    bench.server.answers = [{"id_token": "the-id"}]
    assert (await bench.tokens.get(values, root=None, settings=Settings())).access_token == "the-id"


async def test_a_server_that_is_not_there_is_named(bench: Bench):
    values = bench.values(accessTokenUrl="http://127.0.0.1:1/token")
    error = await bench.refused(values)
    assert error.problem.kind == "refused"
    assert "http://127.0.0.1:1/token" in error.problem.what


async def test_cancelling_the_account_ends_the_sign_in_with_a_problem(bench: Bench):
    values = bench.values("authorization_code")
    bench.tokens.open_url = lambda url: False
    account = OAuth2Config.of(values).account
    task = asyncio.create_task(bench.token(values))
    await until(lambda: bench.tokens.prompt(account))
    bench.tokens.cancel(account)
    with pytest.raises(TokenError) as caught:
        await task
    assert caught.value.problem.kind == "cancelled"
    assert not bench.tokens.running(account)
    assert bench.tokens.prompt(account) is None


async def test_cancelling_the_send_closes_the_listener(bench: Bench):
    values = bench.values("authorization_code")
    prompts: list[Prompt] = []
    bench.tokens.prompted.connect(prompts.append)
    bench.tokens.open_url = lambda url: False
    task = asyncio.create_task(bench.token(values))
    await until(lambda: prompts)
    task.cancel()
    await asyncio.wait((task,))
    assert task.cancelled()
    callback = dict(httpx.URL(prompts[0].url).params)["redirect_uri"]
    async with httpx.AsyncClient(trust_env=False) as browser:
        with pytest.raises(httpx.ConnectError):
            await browser.get(callback)


async def test_a_sign_in_that_nobody_finishes_ends(bench: Bench):
    bench.tokens.open_url = lambda url: False
    bench.tokens.wait_s = 0.01
    error = await bench.refused(bench.values("authorization_code"))
    assert error.problem.kind == "oauth2-timeout"


async def test_an_address_elsewhere_is_pasted(bench: Bench):
    values = bench.values("authorization_code", callbackUrl="https://app.example/done")
    assert (await bench.refused(values)).problem.kind == "oauth2-callback"
    bench.tokens.can_paste = True
    bench.tokens.open_url = lambda url: False

    def come_back(prompt: Prompt) -> None:
        query = dict(httpx.URL(prompt.url).params)
        bench.server.authorizations.append(query)
        loop = asyncio.get_running_loop()
        address = f"https://app.example/done?code=the-code&state={query['state']}"
        loop.call_soon(bench.tokens.came_back, prompt.account, address)

    bench.tokens.prompted.connect(come_back)
    assert (await bench.token(values)).access_token == "access-1"
    assert bench.server.token_requests[0]["redirect_uri"] == "https://app.example/done"


async def test_additional_parameters_go_where_they_say(bench: Bench):
    values = bench.values(
        "authorization_code",
        audience="https://api.example",
        **{
            "additionalParameters.authorizationRequest": "prompt=login\n",
            "additionalParameters.accessTokenRequest": "tenant=a=b\nheader:X-Tenant=t\nquery:v=2",
        },
    )
    await bench.token(values)
    assert bench.server.authorizations[0]["prompt"] == "login"
    assert bench.server.authorizations[0]["audience"] == "https://api.example"
    assert bench.server.token_requests[0]["tenant"] == "a=b"
    assert bench.server.token_headers[0]["x-tenant"] == "t"


async def test_a_broken_keyring_is_no_reason_not_to_send(bench: Bench):
    bench.secrets.broken = True
    assert (await bench.token(bench.values())).access_token == "access-1"
    assert (await bench.token(bench.values())).access_token == "access-1"
    problem = bench.tokens.not_kept(bench.values(), root=None)
    assert problem is not None
    assert problem.kind == "locked"


async def test_forgetting_takes_the_token_out_of_the_keyring(bench: Bench):
    await bench.token(bench.values())
    await bench.tokens.forget(bench.values(), root=None)
    assert bench.secrets.kept == {}
    assert await bench.tokens.peek(bench.values(), root=None) is None
    assert await bench.tokens.peek_token(bench.values(), root=None) == ""


async def test_looking_at_a_token_asks_for_no_passphrase(bench: Bench):
    assert await bench.tokens.peek_token(bench.values(), root=None) == ""
    assert not bench.secrets.asked
    await bench.token(bench.values())
    assert bench.secrets.asked


async def test_another_process_may_have_refreshed_the_token(bench: Bench):
    await bench.token(bench.values())
    bench.now += 4000
    place, text = next(iter(bench.secrets.kept.items()))
    newer = {**json.loads(text), "access_token": "theirs", "expires_at": bench.now + 100}
    bench.secrets.kept[place] = json.dumps(newer)
    assert (await bench.token(bench.values())).access_token == "theirs"
    assert len(bench.server.token_requests) == 1


async def test_secrets_of_the_exchange_are_told_and_masked(bench: Bench):
    use = await bench.token(bench.values("authorization_code"))
    assert {"access-1", "refresh-1", "the-code", "s3cret value"} <= use.secrets
    hop = masked(use.hops[0])
    shown = hop.request.head + hop.request.body_head + hop.body_head
    for secret in use.secrets:
        assert secret.encode() not in shown
    assert b"grant_type=authorization_code" in shown
    assert b'"expires_in":3600' in shown


async def test_the_basic_header_of_a_token_request_is_masked(bench: Bench):
    values = bench.values(**{"credentials.placement": "basic_auth_header"})
    use = await bench.token(values)
    sent = bench.server.token_headers[0]["authorization"].removeprefix("Basic ")
    assert sent in use.secrets
    hop = masked(use.hops[0])
    assert sent.encode() not in hop.request.head
    assert not any(sent in value for _, value in hop.request.headers)


async def test_settings_for_the_api_host_do_not_reach_the_token_server(bench: Bench):
    settings = replace(Settings(), connect_to="127.0.0.1:1", server_name="other", retries=3)
    use = await bench.tokens.token(bench.values(), root=None, settings=settings, interactive=False)
    assert use.access_token == "access-1"


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"accessTokenUrl": ""}, "needs Token URL"),
        ({"accessTokenUrl": "example"}, "not an http or https URL"),
        ({"flow": "implicit"}, "implicit"),
        ({"flow": "magic"}, "magic"),
    ],
)
async def test_what_is_missing_is_named_before_anything_is_sent(bench: Bench, change, told: str):
    error = await bench.refused(bench.values() | change)
    assert told in error.problem.what
    assert bench.server.token_requests == []
