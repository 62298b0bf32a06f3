"""An authorization server on loopback that keeps to OAuth 2.0, or errs as a test asks for.

It runs on the test's own loop. For a real one see `tests/peers/test_oauth2.py`.
"""

import asyncio
import base64
import hashlib
import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import TypeAlias
from urllib.parse import parse_qsl, urlencode

from hypercorn.asyncio import serve
from hypercorn.config import Config
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Route

Handler: TypeAlias = Callable[[Request], Awaitable[Response]]


@dataclass
class AuthorizationServer:
    """What it was asked, and how it answers.

    `answers` are used up first, one for each token request: a `Response`, or a dictionary that changes the
    good answer. `redirect` changes the query of the redirect of the authorization endpoint.
    """

    url: str = ""
    answers: list[Response | dict[str, object]] = field(default_factory=list)
    redirect: Callable[[dict[str, str]], dict[str, str]] = lambda query: query
    token_requests: list[dict[str, str]] = field(default_factory=list)
    token_headers: list[dict[str, str]] = field(default_factory=list)
    authorizations: list[dict[str, str]] = field(default_factory=list)
    device_answer: dict[str, object] = field(default_factory=dict)
    count: int = 0

    async def authorize(self, request: Request) -> Response:
        """Sign everybody in at once."""
        asked = dict(request.query_params)
        self.authorizations.append(asked)
        query = self.redirect({"code": "the-code", "state": asked.get("state", "")})
        return RedirectResponse(f"{asked['redirect_uri']}?{urlencode(query)}")

    async def token(self, request: Request) -> Response:
        """Give a token, the next of the `answers`, or an error."""
        asked = dict(parse_qsl((await request.body()).decode(), keep_blank_values=True))
        self.token_requests.append(asked)
        self.token_headers.append(dict(request.headers))
        change = self.answers.pop(0) if self.answers else {}
        if isinstance(change, Response):
            return change
        if asked.get("grant_type") == "authorization_code" and not self._verified(asked):
            return failure("invalid_grant")
        self.count += 1
        token = {
            "access_token": f"access-{self.count}",
            "refresh_token": f"refresh-{self.count}",
            "token_type": "Bearer",
            "expires_in": 3600,
        }
        return JSONResponse({name: value for name, value in {**token, **change}.items() if value is not None})

    async def device(self, request: Request) -> Response:
        """Begin a device flow."""
        answer: dict[str, object] = {
            "device_code": "the-device-code",
            "user_code": "WDJB-MJHT",
            "verification_uri": f"{self.url}/device",
            "expires_in": 600,
            "interval": 5,
        }
        return JSONResponse({**answer, **self.device_answer})

    def _verified(self, asked: dict[str, str]) -> bool:
        before, verifier = self.authorizations[-1], asked.get("code_verifier", "")
        challenge = before.get("code_challenge", "")
        if before.get("code_challenge_method") == "S256":
            digest = hashlib.sha256(verifier.encode()).digest()
            verifier = base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
        return verifier == challenge and asked.get("redirect_uri") == before["redirect_uri"]


def failure(error: str, status: int = 400) -> Response:
    """An error as RFC 6749, section 5.2, has it."""
    return JSONResponse({"error": error, "error_description": f"because of {error}"}, status)


def _closing(handler: Handler) -> Handler:
    """Answers end their connections, so that none is left open when the server ends."""

    async def answer(request: Request) -> Response:
        response = await handler(request)
        response.headers["Connection"] = "close"
        return response

    return answer


@asynccontextmanager
async def authorization_server() -> AsyncIterator[AuthorizationServer]:
    """Run one while the block lasts."""
    server = AuthorizationServer()
    app = Starlette(
        routes=[
            Route("/authorize", _closing(server.authorize)),
            Route("/token", _closing(server.token), methods=["POST"]),
            Route("/device_authorization", _closing(server.device), methods=["POST"]),
        ]
    )
    listener = socket.create_server(("127.0.0.1", 0))
    server.url = f"http://127.0.0.1:{listener.getsockname()[1]}"
    config, stop = Config(), asyncio.Event()
    config.errorlog = None
    config.bind = [f"fd://{listener.detach()}"]
    config.graceful_timeout = 0
    running = asyncio.create_task(serve(app, config, shutdown_trigger=stop.wait))  # type: ignore[arg-type]
    try:
        yield server
    finally:
        stop.set()
        await running
