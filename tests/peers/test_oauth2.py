"""Every flow of OAuth 2.0 against `oidc-provider`, a certified OpenID Connect server for Node.js.

It is installed once, as its lock file says, into the user's cache folder; skipped without node and npm.
"""

import asyncio
import subprocess
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import httpx
import pytest

from postgui.model.exchange import Exchange
from postgui.model.problem import ProblemError
from postgui.model.request import Request, Settings
from postgui.net.prepare import Kinds
from postgui.net.transport_pool import TransportPool
from postgui.services.oauth2_answer import TokenError
from postgui.services.oauth2_flow import Prompt
from postgui.services.plain_send import send_plain
from postgui.services.secrets import Secrets
from postgui.services.tokens import Tokens
from postgui.storage.spool import Spool
from tests.peers.oidc_browser import sign_in
from tests.peers.program import installed_node_package, need_program
from tests.support.leftover import LeftoverPlugin

_SOURCE = Path(__file__).parent / "oidc_provider"
_SECRET = "a secret with + and %"
# Without it the server gives no refresh token.
_CONSENT = {"additionalParameters.authorizationRequest": "prompt=consent"}


@pytest.fixture(scope="module")
def installed() -> Path:
    """The folder in which the server and what it needs is installed."""
    need_program("node", "install Node.js")
    return installed_node_package("oidc-provider", _SOURCE)


@pytest.fixture(scope="module")
def issuer(installed: Path, request: pytest.FixtureRequest) -> Iterator[str]:
    """The URL of a running server."""
    leftover = request.config.pluginmanager.get_plugin("leftover")
    assert isinstance(leftover, LeftoverPlugin)
    with subprocess.Popen(
        ["node", "server.js"],
        cwd=installed,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as process:
        leftover.expect_process(process.pid)
        assert process.stdin is not None
        assert process.stdout is not None
        lines = iter(process.stdout.readline, "")
        port = next(line.rpartition(" ")[2].strip() for line in lines if line.startswith("listening on"))
        yield f"http://127.0.0.1:{port}"
        process.stdin.close()
        process.stdout.close()


@dataclass
class Peer:
    """The server, tokens for it, and a browser that signs in as soon as it is opened."""

    issuer: str
    tokens: Tokens
    pages: list[httpx.Response] = field(default_factory=list)
    browsing: set[asyncio.Task[None]] = field(default_factory=set)

    def values(self, flow: str, client: str = "app", **more: str) -> dict[str, str]:
        return {
            "flow": flow,
            "authorizationUrl": f"{self.issuer}/auth",
            "deviceAuthorizationUrl": f"{self.issuer}/device/auth",
            "accessTokenUrl": f"{self.issuer}/token",
            "callbackUrl": "http://127.0.0.1/",
            "credentials.clientId": client,
            "scope": "openid offline_access",
            **more,
        }

    async def token(self, values: dict[str, str], *, interactive: bool = True) -> str:
        use = await self.tokens.token(values, root=None, settings=Settings(), interactive=interactive)
        return use.access_token

    def browse(self, url: str, user_code: str = "") -> bool:
        async def work() -> None:
            self.pages.append(await sign_in(url, user_code=user_code))

        self.browsing.add(asyncio.create_task(work()))
        return True

    async def who(self, token: str) -> str:
        """What the server says of the token's owner: it takes the token."""
        async with httpx.AsyncClient(trust_env=False) as client:
            answer = await client.get(f"{self.issuer}/me", headers={"Authorization": f"Bearer {token}"})
        assert answer.status_code == 200, answer.text
        return str(answer.json()["sub"])

    async def active(self, token: str) -> bool:
        """Whether the server knows the token (RFC 7662)."""
        async with httpx.AsyncClient(trust_env=False) as client:
            url, form = f"{self.issuer}/token/introspection", {"token": token, "client_id": "post"}
            answer = await client.post(url, data={**form, "client_secret": _SECRET})
        return bool(answer.json()["active"])


@pytest.fixture
async def peer(issuer: str, tmp_path: Path) -> AsyncIterator[Peer]:
    pool, spool, kinds = TransportPool(), Spool(tmp_path), Kinds.load()

    async def fetch(request: Request, root: Path | None) -> Exchange:
        return await send_plain(request, root or tmp_path, kinds, pool, spool.open)

    secrets = Secrets(tmp_path)
    tokens = Tokens(secrets, fetch, pause=lambda seconds: asyncio.sleep(min(seconds, 0.05)))
    made = Peer(issuer, tokens)
    tokens.open_url = made.browse
    try:
        yield made
    finally:
        if made.browsing:
            await asyncio.wait(made.browsing)
        await secrets.close()
        await pool.close()
        spool.close()


async def test_the_authorization_code_with_pkce_in_the_browser(peer: Peer):
    values = peer.values(
        "authorization_code", **{"additionalParameters.authorizationRequest": "prompt=consent"}
    )
    assert await peer.who(await peer.token(values)) == "ada"
    await asyncio.wait(peer.browsing)
    assert "signed in" in peer.pages[0].text
    token = await peer.tokens.peek(values, root=None)
    assert token is not None
    assert token.id_token.count(".") == 2
    assert token.expires_at is not None


async def test_refreshing_gives_another_token_that_works(peer: Peer):
    values = peer.values(
        "authorization_code", **{"additionalParameters.authorizationRequest": "prompt=consent"}
    )
    first = await peer.token(values)
    use = await peer.tokens.refresh(values, root=None, settings=Settings())
    assert use.access_token != first
    assert await peer.who(use.access_token) == "ada"


async def test_another_issuer_than_expected_is_refused(peer: Peer):
    values = peer.values("authorization_code", issuer="https://somebody.else")
    with pytest.raises(ProblemError) as caught:
        await peer.token(values)
    assert caught.value.problem.kind == "oauth2-issuer"
    assert peer.issuer in caught.value.problem.what


@pytest.mark.parametrize(("client", "placement"), [("basic", "basic_auth_header"), ("post", "body")])
async def test_client_credentials(peer: Peer, client: str, placement: str):
    more = {"credentials.clientSecret": _SECRET, "credentials.placement": placement, "scope": "read"}
    values = peer.values("client_credentials", client, **more)
    assert await peer.active(await peer.token(values, interactive=False))


async def test_a_wrong_client_secret_is_explained(peer: Peer):
    more = {"credentials.clientSecret": "wrong", "credentials.placement": "basic_auth_header"}
    with pytest.raises(TokenError) as caught:
        await peer.token(peer.values("client_credentials", "basic", **more, scope=""))
    assert caught.value.code == "invalid_client"


@pytest.mark.parametrize("password", ["right", "wrong"])
async def test_the_password_grant(peer: Peer, password: str):
    owner = {"resourceOwner.username": "grace", "resourceOwner.password": password}
    client = {"credentials.clientSecret": _SECRET, "scope": "openid"}
    values = peer.values("resource_owner_password_credentials", "post", **owner, **client)
    if password == "right":
        assert await peer.who(await peer.token(values, interactive=False)) == "grace"
        return
    with pytest.raises(TokenError) as caught:
        await peer.token(values, interactive=False)
    assert caught.value.code == "invalid_grant"


async def test_the_device_code_entered_elsewhere(peer: Peer):
    def enter(prompt: Prompt) -> None:
        peer.browse(prompt.url, prompt.user_code)

    peer.tokens.prompted.connect(enter)
    values = peer.values("device_code", scope="openid")
    assert await peer.who(await peer.token(values)) == "ada"
