"""What stands between Hypercorn and the playground's endpoints: what Starlette alone would lose.

Header names keep their case, any method token reaches its endpoint, and a request is read to its end
before it is answered.
"""

from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any, TypeAlias

from starlette.requests import Request
from starlette.responses import Response

Handler: TypeAlias = Callable[[Request], Awaitable[Response]]
Scope: TypeAlias = MutableMapping[str, Any]
Message: TypeAlias = MutableMapping[str, Any]
Receive: TypeAlias = Callable[[], Awaitable[Message]]
Send: TypeAlias = Callable[[Message], Awaitable[None]]
App: TypeAlias = Callable[[Scope, Receive, Send], Awaitable[None]]

HEADERS_KEY = "postgui.headers"
"""Where the ASGI scope holds the headers with their names as sent."""

_BODY_KEY = "postgui.body"
_SKIP_LIMIT = 64 << 20


class AnyMethod:
    """An endpoint for every method: Starlette lets only non-functions take methods it can't list."""

    def __init__(self, handler: Handler) -> None:
        self._handler = handler

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        response = await self._handler(Request(scope, receive, send))
        await response(scope, receive, send)


class AsSent:
    """Keeps the header names as sent, and gives Starlette the lower-case ones it needs."""

    def __init__(self, app: App) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        sent = list(scope["headers"])
        body = _Body(receive)
        lower = [(name.lower(), value) for name, value in sent]
        await self._app({**scope, "headers": lower, HEADERS_KEY: sent, _BODY_KEY: body}, body.receive, send)


def after_the_body(handler: Handler) -> Handler:
    """`handler`, answering only when the request has come in whole."""

    async def answer(request: Request) -> Response:
        response = await handler(request)
        await skip_body(request)
        return response

    return answer


async def skip_body(request: Request) -> None:
    """Read what is left of the request.

    Hypercorn drops the connection, without saying so, if the answer is complete before the request is:
    a client that sends on it again sees a reset now and then.
    """
    body = request.scope.get(_BODY_KEY)
    if isinstance(body, _Body):
        await body.skip()


class _Body:
    """Counts what comes in, and knows when it is over."""

    def __init__(self, receive: Receive) -> None:
        self._receive = receive
        self._ended = False
        self._size = 0

    async def receive(self) -> Message:
        message = await self._receive()
        self._size += len(message.get("body", b""))
        self._ended = self._ended or not message.get("more_body", False)
        return message

    async def skip(self) -> None:
        while not self._ended and self._size <= _SKIP_LIMIT:
            await self.receive()
