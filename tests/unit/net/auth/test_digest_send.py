"""Digest over real connections: the rounds as the exchange goes through them."""

import hashlib
import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from postgui.model.exchange import Exchange, Finished
from postgui.model.request import AuthConfig, Body, Request
from postgui.net.exchange import Sending
from postgui.net.prepare import Kinds, compose
from postgui.net.send_options import SendOptions
from postgui.net.transport_pool import TransportPool

OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"
MOVED = b"HTTP/1.1 302 Found\r\nLocation: /next?b=2\r\nContent-Length: 0\r\n\r\n"
AUTH = AuthConfig("digest", (("username", "me"), ("password", "secret")))


def asks(nonce: str, more: str = "") -> bytes:
    line = f'WWW-Authenticate: Digest realm="r", nonce="{nonce}", qop="auth, auth-int"{more}'
    return f"HTTP/1.1 401 Unauthorized\r\n{line}\r\nContent-Length: 3\r\n\r\nno\n".encode()


@pytest.fixture
async def pool() -> AsyncIterator[TransportPool]:
    pool = TransportPool()
    yield pool
    await pool.close()


async def send(pool: TransportPool, request: Request) -> Exchange:
    def no_spool():
        raise AssertionError("so short an answer needs no file")

    options = SendOptions(request.settings)
    sending = Sending(compose(request, Path(), Kinds.load()), options, pool, no_spool)
    events = [event async for event in sending.events()]
    assert isinstance(events[-1], Finished)
    return events[-1].exchange


def proof_of(raw: bytes) -> dict[str, str] | None:
    """The parameters of the Authorization in a request, checked as a server would."""
    head = raw.partition(b"\r\n\r\n")[0].decode()
    method, target, _ = head.partition("\r\n")[0].split(" ")
    found = re.search(r"\r\nAuthorization: Digest ([^\r]*)", head)
    if found is None:
        return None
    told = {name: a or b for name, a, b in re.findall(r'(\w+)=(?:"([^"]*)"|([^ ,]*))', found[1])}

    def h(text: str) -> str:
        return hashlib.md5(text.encode(), usedforsecurity=False).hexdigest()

    middle = f"{told['nonce']}:{told['nc']}:{told['cnonce']}:auth"
    assert told["uri"] == target
    assert told["response"] == h(f"{h('me:r:secret')}:{middle}:{h(f'{method}:{target}')}")
    return told


def nonces(requests: tuple[bytes, ...]) -> list[str | None]:
    return [proof["nonce"] if (proof := proof_of(raw)) else None for raw in requests]


async def test_the_challenge_is_answered_with_the_same_request(pool, nasty):
    server = nasty.capture(asks("one"), OK)
    url = server.url
    request = Request(url=f"{url}/a//b?x=%2f", method="POST", body=Body("text", text="hello"), auth=AUTH)
    exchange = await send(pool, request)
    assert exchange.response is not None
    assert exchange.response.status == 200
    assert nonces(server.requests) == [None, "one"]
    assert all(raw.endswith(b"\r\n\r\nhello") for raw in server.requests)
    assert [hop.why for hop in exchange.redirects] == ["challenge"]


async def test_a_wrong_password_is_tried_once(pool, nasty):
    server = nasty.capture(asks("one"), asks("two"))
    exchange = await send(pool, Request(url=server.url, auth=AUTH))
    assert exchange.response is not None
    assert exchange.response.status == 401
    assert nonces(server.requests) == [None, "one"]


async def test_a_stale_nonce_is_renewed(pool, nasty):
    server = nasty.capture(asks("one"), asks("two", ", stale=true"), OK)
    await send(pool, Request(url=server.url, auth=AUTH))
    assert nonces(server.requests) == [None, "one", "two"]


async def test_a_redirect_may_lead_to_another_challenge(pool, nasty):
    server = nasty.capture(asks("one"), MOVED, asks("two"), OK)
    exchange = await send(pool, Request(url=server.url, auth=AUTH))
    assert exchange.response is not None
    assert exchange.response.status == 200
    assert nonces(server.requests) == [None, "one", None, "two"]
