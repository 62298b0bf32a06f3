"""More than one request in one send: challenges, tries, cookies and what stays behind."""

import threading
from collections.abc import Mapping
from typing import ClassVar
from urllib.parse import unquote_to_bytes

import pytest

from postgui.model.cookie import Cookie, CookieEvent
from postgui.model.exchange import Redirected, ResponseHead
from postgui.model.request import AuthConfig, Body, Pair, Request, Settings
from postgui.net.address import Address
from postgui.net.auth_kind import Additions, AuthKind, Challenge, Unsigned
from tests.support.nasty import NastyServer
from tests.support.sending_client import SendingClient

OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"
ASKS = b"HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Twice\r\nContent-Length: 4\r\n\r\nwho?"
LATER = b"HTTP/1.1 503 Service Unavailable\r\nRetry-After: 0\r\nContent-Length: 0\r\n\r\n"


def moved(to: str, *more: str) -> bytes:
    lines = "".join(f"{line}\r\n" for line in more)
    return f"HTTP/1.1 302 Found\r\nLocation: {to}\r\n{lines}Content-Length: 0\r\n\r\n".encode()


class CountingAuth:
    """An auth kind that says a number, one more for each challenge."""

    seen: ClassVar[list[Challenge]] = []

    @staticmethod
    def apply(values: Mapping[str, str], unsigned: Unsigned) -> Additions:
        return Additions(headers=(("Authorization", "Twice 0"),))

    @staticmethod
    def answer(values: Mapping[str, str], unsigned: Unsigned, challenge: Challenge) -> Additions | None:
        CountingAuth.seen.append(challenge)
        if challenge.round >= int(values["rounds"]):
            return None
        return Additions(headers=(("Authorization", f"Twice {challenge.round + 1}"),))


@pytest.fixture
def twice(client: SendingClient) -> None:
    CountingAuth.seen.clear()
    kind = AuthKind("twice", "Twice", (), CountingAuth.apply, CountingAuth.answer)
    object.__setattr__(client.kinds, "auths", {**client.kinds.auths, "twice": kind})


def authorizations(requests: tuple[bytes, ...]) -> list[str]:
    lines = [line for request in requests for line in request.decode().split("\r\n")]
    return [line.partition(": ")[2] for line in lines if line.startswith("Authorization")]


@pytest.mark.usefixtures("twice")
async def test_a_challenge_is_answered_and_kept_as_a_hop(client: SendingClient, nasty: NastyServer):
    capture = nasty.capture(ASKS, ASKS, OK)
    exchange = await client.send(
        Request(
            method="POST",
            url=capture.url,
            body=Body("text", "abc"),
            auth=AuthConfig("twice", (("rounds", "5"),)),
        )
    )
    assert exchange.response is not None
    assert exchange.response.status == 200
    assert authorizations(capture.requests) == ["Twice 0", "Twice 1", "Twice 2"]
    assert all(request.endswith(b"abc") for request in capture.requests)
    assert [hop.why for hop in exchange.redirects] == ["challenge", "challenge"]
    assert exchange.redirects[0].body_head == b"who?"
    assert [seen.response.header("www-authenticate") for seen in CountingAuth.seen] == ["Twice", "Twice"]
    assert sum(isinstance(event, Redirected) for event in client.events) == 2
    offsets = [hop.timings.offset_ms for hop in exchange.redirects] + [exchange.timings.offset_ms]
    assert offsets == sorted(offsets)
    assert exchange.up_bytes == sum(map(len, capture.requests))
    assert exchange.down_bytes == len(ASKS) * 2 + len(OK)


@pytest.mark.usefixtures("twice")
@pytest.mark.parametrize("rounds", [1, 99])
async def test_a_server_that_is_never_content_ends_with_its_answer(client, nasty, rounds):
    capture = nasty.capture(*[ASKS] * 12)
    request = Request(url=capture.url, auth=AuthConfig("twice", (("rounds", str(rounds)),)))
    exchange = await client.send(request)
    assert exchange.response.status == 401
    assert len(capture.requests) == min(rounds, 8) + 1


async def test_a_401_without_auth_is_just_an_answer(client, nasty):
    capture = nasty.capture(ASKS)
    exchange = await client.get(capture.url)
    assert exchange.response.status == 401
    assert exchange.body.data == b"who?"


async def test_authentication_stays_behind_at_another_origin_and_that_is_said(client, nasty):
    other = nasty.capture(OK)
    capture = nasty.capture(moved(other.url))
    auth = AuthConfig("bearer", (("token", "s3cret"),))
    exchange = await client.send(Request(url=capture.url, auth=auth))
    assert b"s3cret" in capture.requests[0]
    assert b"s3cret" not in other.requests[0]
    assert len(exchange.notes) == 1
    assert exchange.notes[0].startswith("Authorization was not sent on to http://127.0.0.1")


async def test_authentication_goes_along_within_the_origin(client, nasty):
    capture = nasty.capture(moved("/there"), OK)
    auth = AuthConfig("apikey", (("key", "X-Key"), ("value", "v"), ("placement", "header")))
    await client.send(Request(url=capture.url, auth=auth))
    assert all(b"X-Key: v\r\n" in request for request in capture.requests)


async def test_a_key_in_the_query_is_not_added_to_where_a_redirect_leads(client, nasty):
    capture = nasty.capture(moved("/there"), OK)
    auth = AuthConfig("apikey", (("key", "k"), ("value", "v"), ("placement", "query")))
    await client.send(Request(url=capture.url, auth=auth))
    assert [request.split(b" ")[1] for request in capture.requests] == [b"/?k=v", b"/there"]


async def test_nothing_is_tried_again_unless_asked_for(client, nasty):
    capture = nasty.capture(LATER, OK)
    assert (await client.get(capture.url)).response.status == 503
    assert len(capture.requests) == 1


async def test_an_answer_that_says_later_is_tried_again(client, nasty):
    capture = nasty.capture(LATER, LATER, OK)
    exchange = await client.get(capture.url, retries=3, retry_delay_ms=1)
    assert exchange.response.status == 200
    assert [(hop.why, hop.response.status) for hop in exchange.redirects] == [("retry", 503)] * 2
    assert exchange.redirects[0].note == "503 Service Unavailable; tried again after 0 s"


async def test_a_refused_connection_is_tried_again_even_for_post(client, nasty):
    request = Request(method="POST", url=nasty.url("refused"), settings=Settings(retries=2, retry_delay_ms=1))
    exchange = await client.send(request)
    assert exchange.problem is not None
    assert [hop.response for hop in exchange.redirects] == [None, None]
    assert "tried again after 0.002 s" in exchange.redirects[1].note


async def test_a_wrong_setting_is_not_tried_again(client, nasty):
    exchange = await client.get(nasty.tls_url("good"), ca_file="gone.pem", retries=3, retry_delay_ms=1)
    assert exchange.problem.kind == "tls-file"
    assert exchange.redirects == ()


async def test_a_post_that_may_have_arrived_is_not_sent_twice(client, nasty):
    capture = nasty.capture(LATER, OK)
    request = Request(method="POST", url=capture.url, settings=Settings(retries=2, retry_delay_ms=1))
    assert (await client.send(request)).response.status == 503
    assert len(capture.requests) == 1


class Jar:
    """Sends what was set last, to everybody."""

    def __init__(self) -> None:
        self.value = ""

    def header_for(self, address: Address, now: float) -> tuple[str, tuple[CookieEvent, ...]]:
        if not self.value:
            return "", ()
        name, _, value = self.value.partition("=")
        return self.value, (CookieEvent("sent", Cookie(name, value, address.host)),)

    def take(self, address: Address, head: ResponseHead, now: float) -> tuple[CookieEvent, ...]:
        lines = [value for name, value in head.headers if name.lower() == "set-cookie"]
        for self.value in lines:
            pass
        pairs = [line.split("=", 1) for line in lines]
        return tuple(CookieEvent("set", Cookie(name, value, address.host)) for name, value in pairs)


def cookie_lines(requests: tuple[bytes, ...]) -> list[list[bytes]]:
    return [[line for line in one.split(b"\r\n") if line.startswith(b"Cookie")] for one in requests]


async def test_cookies_set_by_a_redirect_are_sent_with_the_next_hop(client, nasty):
    client.cookies = Jar()
    capture = nasty.capture(moved("/a", "Set-Cookie: a=1"), OK)
    exchange = await client.get(capture.url)
    assert cookie_lines(capture.requests) == [[], [b"Cookie: a=1"]]
    assert [(e.kind, e.cookie.name, e.hop) for e in exchange.cookies] == [("set", "a", 0), ("sent", "a", 1)]


@pytest.mark.usefixtures("twice")
@pytest.mark.parametrize("rounds", [0, 1])
async def test_cookies_are_told_for_the_hop_that_they_were_sent_with(client, nasty, rounds):
    client.cookies = jar = Jar()
    jar.value = "a=1"
    capture = nasty.capture(*[ASKS] * (rounds + 1))
    auth = AuthConfig("twice", (("rounds", str(rounds)),))
    exchange = await client.send(Request(url=capture.url, auth=auth))
    assert cookie_lines(capture.requests) == [[b"Cookie: a=1"]] * (rounds + 1)
    assert [event.hop for event in exchange.cookies] == list(range(rounds + 1))


@pytest.mark.usefixtures("twice")
async def test_cookies_sent_with_the_answer_to_a_challenge_belong_to_that_hop(client, nasty):
    client.cookies = Jar()
    capture = nasty.capture(ASKS.replace(b"Content-L", b"Set-Cookie: a=1\r\nContent-L"), OK)
    exchange = await client.send(Request(url=capture.url, auth=AuthConfig("twice", (("rounds", "1"),))))
    assert cookie_lines(capture.requests) == [[], [b"Cookie: a=1"]]
    assert [(e.kind, e.cookie.name, e.hop) for e in exchange.cookies] == [("set", "a", 0), ("sent", "a", 1)]


@pytest.mark.parametrize("slow", [True, False])
async def test_a_slow_kind_signs_off_the_loop(client, nasty, slow):
    threads: list[threading.Thread] = []

    def sign(_values: Mapping[str, str], _unsigned: Unsigned) -> Additions:
        threads.append(threading.current_thread())
        return Additions()

    kind = AuthKind("own", "Own", (), sign, slow=slow)
    object.__setattr__(client.kinds, "auths", {**client.kinds.auths, "own": kind})
    await client.send(Request(url=nasty.capture(OK).url, auth=AuthConfig("own")))
    assert (threads == [threading.current_thread()]) is not slow


async def test_a_cookie_header_of_ones_own_replaces_the_jar_and_can_be_switched_off(client, nasty):
    client.cookies = jar = Jar()
    jar.value = "a=1"
    capture = nasty.capture(OK, OK)
    await client.send(Request(url=capture.url, headers=(Pair("cookie", "mine=1"),)))
    await client.send(Request(url=capture.url, switched_off=("cookie",)))
    assert cookie_lines(capture.requests) == [[], []]
    assert b"cookie: mine=1\r\n" in capture.requests[0]


async def test_automatic_headers_can_be_switched_off(client, nasty):
    capture = nasty.capture(OK)
    off = ("user-agent", "accept", "accept-encoding", "host")
    await client.send(Request(url=capture.url, switched_off=off))
    assert capture.requests == (b"GET / HTTP/1.1\r\n\r\n",)


async def test_a_retry_answers_challenges_anew(client, nasty):
    asks = (
        b'HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Digest realm="r", nonce="%s", qop="auth"\r\n'
        b"Content-Length: 0\r\n\r\n"
    )
    capture = nasty.capture(asks % b"a", LATER, asks % b"b", OK)
    auth = AuthConfig("digest", (("username", "u"), ("password", "p")))
    settings = Settings(retries=1, retry_delay_ms=1)
    exchange = await client.send(Request(url=capture.url, auth=auth, settings=settings))
    assert exchange.response.status == 200
    assert [hop.why for hop in exchange.redirects] == ["challenge", "retry", "challenge"]


async def test_what_authentication_made_is_told_as_secret(client, nasty):
    capture = nasty.capture(OK)
    values = (("consumerKey", "k"), ("consumerSecret", "s"), ("placement", "query"))
    sending = client.sending(Request(url=capture.url, auth=AuthConfig("oauth1", values)))
    assert [event async for event in sending.events()]
    assert any(secret.encode() in unquote_to_bytes(capture.requests[0]) for secret in sending.secrets)
    assert "1.0" not in sending.secrets
