"""Real proxies: tinyproxy (forwarding and CONNECT) and microsocks (SOCKS5 with a password)."""

from collections.abc import Iterator

import pytest

from postgui.model.request import Body, Request, Settings
from tests.peers.program import free_port, need_program, running
from tests.support.nasty import NastyServer
from tests.support.sending_client import SendingClient

TINYPROXY = """
Port {port}
Listen 127.0.0.1
BasicAuth ada s3cret
"""


@pytest.fixture(scope="module")
def tinyproxy(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The URL of a running tinyproxy that wants a password."""
    program = need_program("tinyproxy", "apt-get install tinyproxy")
    folder, port = tmp_path_factory.mktemp("tinyproxy"), free_port()
    (folder / "tinyproxy.conf").write_text(TINYPROXY.format(port=port))
    with running([program, "-d", "-c", str(folder / "tinyproxy.conf")], port, folder, request):
        yield f"http://127.0.0.1:{port}"


@pytest.fixture(scope="module")
def microsocks(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a running microsocks that wants a password."""
    program = need_program("microsocks", "apt-get install microsocks")
    port = free_port()
    command = [program, "-i", "127.0.0.1", "-p", str(port), "-u", "ada", "-P", "s3cret"]
    with running(command, port, tmp_path_factory.mktemp("microsocks"), request):
        yield f"127.0.0.1:{port}"


def through(proxy: str, **more: object) -> Settings:
    return Settings(proxy=proxy, proxy_username="ada", proxy_password="s3cret", **more)  # type: ignore[arg-type]


async def test_a_forwarding_proxy_gets_the_absolute_form(
    client: SendingClient, nasty: NastyServer, tinyproxy: str
):
    capture = nasty.capture()
    exchange = await client.send(
        Request(method="POST", url=f"{capture.url}a?b", body=Body("text", "x"), settings=through(tinyproxy))
    )
    assert exchange.problem is None
    assert exchange.request.head.startswith(b"POST %sa?b HTTP/1.1\r\n" % capture.url.encode())
    assert capture.requests[0].startswith(b"POST /a?b HTTP/1.")
    assert b"s3cret" not in capture.requests[0]
    assert exchange.peer.proxy == tinyproxy


@pytest.mark.usefixtures("trusting")
async def test_https_goes_through_a_tunnel(client, nasty, tinyproxy):
    exchange = await client.send(Request(url=nasty.tls_url("good"), settings=through(tinyproxy)))
    assert exchange.problem is None
    assert exchange.peer.verified


async def test_a_wrong_password_is_told_as_the_proxys(client, nasty, tinyproxy):
    settings = Settings(proxy=tinyproxy, proxy_username="ada", proxy_password="wrong")
    exchange = await client.send(Request(url=nasty.tls_url("good"), settings=settings))
    assert exchange.problem is not None
    assert "proxy" in (exchange.problem.what + exchange.problem.meaning).lower()


@pytest.mark.usefixtures("trusting")
@pytest.mark.parametrize("scheme", ["socks5", "socks5h"])
async def test_socks_carries_http_and_https(client, nasty, microsocks, scheme):
    settings = through(f"{scheme}://{microsocks}")
    capture = nasty.capture()
    plain = await client.send(Request(url=capture.url, settings=settings))
    assert plain.problem is None
    assert capture.requests[0].startswith(b"GET / HTTP/1.1\r\n")
    secured = await client.send(Request(url=nasty.tls_url("good"), settings=settings))
    assert secured.problem is None
    assert secured.peer.verified
