"""Where the browser comes back to after a sign-in (RFC 8252, section 7.3): a listener on loopback.

It takes one redirect, answers with a page that says how it went, and is gone. Nothing it receives is
trusted: who waits for it checks the `state`.
"""

import asyncio
import logging
import re
from base64 import b64encode
from collections.abc import Callable
from hashlib import sha256
from html import escape
from types import TracebackType
from typing import Self
from urllib.parse import urlsplit, urlunsplit

from postgui.model.problem import Problem, ProblemError
from postgui.translation import tr

_MAX_HEAD_BYTES = 64 * 1024
_HEAD_WITHIN_S = 10
_LOOPBACK = ("127.0.0.1", "::1", "localhost")
# The code leaves the address bar and the history; browsers close only tabs that a script opened.
_SCRIPT = 'history.replaceState(null, "", "/"); window.close();'
_POLICY = (
    "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; "
    f"script-src 'sha256-{b64encode(sha256(_SCRIPT.encode()).digest()).decode()}'"
)
_STYLE = (
    "body{font:16px/1.5 system-ui,sans-serif;display:grid;place-content:center;min-height:90vh;"
    "margin:0 24px;text-align:center;color-scheme:light dark}p{opacity:.7;max-width:32em}"
)
_log = logging.getLogger(__name__)


def is_loopback(callback_url: str) -> bool:
    """Whether a redirect to `callback_url` can be listened for here; an empty one means any port."""
    try:
        parts = urlsplit(callback_url)
    except ValueError:
        return False
    return not callback_url or (parts.scheme == "http" and parts.hostname in _LOOPBACK)


class LoopbackRedirect:
    """Listens while the `async with` lasts; `url` is what to register and send as `redirect_uri`.

    `judge` gets the address that the browser came to, and returns what is wrong with it ("" if nothing):
    the person reads that in the browser.
    """

    def __init__(self, callback_url: str, judge: Callable[[str], str]) -> None:
        self.url = callback_url or "http://127.0.0.1"
        self._judge = judge
        self._path = urlsplit(self.url).path or "/"
        self._servers: list[asyncio.Server] = []
        self._writers: set[asyncio.StreamWriter] = set()
        self._arrived: asyncio.Future[str] = asyncio.get_running_loop().create_future()

    async def __aenter__(self) -> Self:
        """Start listening.

        Raises:
            ProblemError: The port of the callback URL is taken or can't be.
        """
        try:
            parts = urlsplit(self.url)
            port, host = parts.port or 0, parts.hostname or "127.0.0.1"
            first = "::1" if host == "::1" else "127.0.0.1"
            server = await asyncio.start_server(self._serve, first, port, limit=_MAX_HEAD_BYTES)
        except (OSError, ValueError) as error:
            raise ProblemError(_not_listening(self.url, error)) from error
        self._servers.append(server)
        port = server.sockets[0].getsockname()[1]
        if host == "localhost":  # the browser may try either
            await self._listen_on_ipv6_too(port)
        netloc = f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
        self.url = urlunsplit(("http", netloc, parts.path, parts.query, ""))
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for server in self._servers:
            server.close()
        for writer in tuple(self._writers):  # browsers open connections to spare
            writer.close()
        self._arrived.cancel()

    async def arrival(self) -> str:
        """The whole address that the browser came to."""
        return await self._arrived

    async def _listen_on_ipv6_too(self, port: int) -> None:
        try:
            server = await asyncio.start_server(self._serve, "::1", port, limit=_MAX_HEAD_BYTES)
        except OSError as error:
            _log.debug("no listener on [::1]:%d: %s", port, error)
            return
        self._servers.append(server)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._writers.add(writer)
        try:
            async with asyncio.timeout(_HEAD_WITHIN_S):
                head = await reader.readuntil(b"\r\n\r\n")
            arrived = self._receive(head, writer)
            await writer.drain()
            writer.close()
            if arrived and not self._arrived.done():
                self._arrived.set_result(arrived)
        except (asyncio.IncompleteReadError, asyncio.LimitOverrunError, OSError) as error:
            _log.debug("a connection to the redirect listener came to nothing: %s", error)
        finally:
            self._writers.discard(writer)
            writer.close()

    def _receive(self, head: bytes, writer: asyncio.StreamWriter) -> str:
        """Answer one request; the address if it was the redirect, else ""."""
        words = head.split(b"\r\n", 1)[0].decode("latin-1").split(" ")
        base = urlsplit(self.url)
        if _host_of(head) not in (base.netloc, base.netloc.removesuffix(":80")):
            # Somebody else's name that points here (DNS rebinding).
            writer.write(_page("421 Misdirected Request", "Not here", "This address is for PostGUI alone."))
            return ""
        path, _, query = (words[1] if len(words) == 3 else "").partition("?")
        if words[0] != "GET":
            writer.write(_page("405 Method Not Allowed", "Not this way", "Only a redirect is expected here."))
            return ""
        if path != self._path or self._arrived.done():  # the browser asks for a favicon, too
            writer.write(_page("404 Not Found", "Nothing here", "PostGUI waits for a sign-in elsewhere."))
            return ""
        address = urlunsplit((base.scheme, base.netloc, path, query, ""))
        if wrong := self._judge(address):
            writer.write(_page("400 Bad Request", tr("The sign-in did not work"), wrong))
        else:
            writer.write(
                _page("200 OK", tr("You are signed in"), tr("Close this tab and go back to PostGUI."))
            )
        return address


def _host_of(head: bytes) -> str:
    """The value of Host, "" if there is none or more than one (RFC 9112, section 3.2)."""
    found = re.findall(rb"(?im)^host:[ \t]*([^\r\n]*?)[ \t]*\r?$", head)
    return found[0].decode("latin-1").lower() if len(found) == 1 else ""


def _page(status: str, title: str, text: str) -> bytes:
    script = f"<script>{_SCRIPT}</script>" if status.startswith("200") else ""
    body = (
        f'<!doctype html><html><meta charset="utf-8"><title>{escape(title)}</title>'
        f"<style>{_STYLE}</style><h1>{escape(title)}</h1><p>{escape(text)}</p>{script}</html>"
    ).encode()
    head = (
        f"HTTP/1.1 {status}\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {len(body)}\r\n"
        f"Content-Security-Policy: {_POLICY}\r\nReferrer-Policy: no-referrer\r\nCache-Control: no-store\r\n"
        "X-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n"
    )
    return head.encode() + body


def _not_listening(url: str, error: Exception) -> Problem:
    return Problem(
        tr("Nothing can listen at {url}", url=url),
        tr(
            "The browser could not come back there after the sign-in: {reason}.",
            reason=getattr(error, "strerror", "") or str(error),
        ),
        tr(
            "Close the program that uses this port, or leave the port out of the callback URL: any "
            "free one is taken then."
        ),
        "oauth2-callback",
        str(error),
    )
