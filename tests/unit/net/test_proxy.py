"""Which proxy, what it is told, and what is told when it fails: over real loopback proxies."""

import pytest

from postgui.model.request import Body, Request, Settings
from postgui.net.address import parse
from postgui.net.proxy import ProxyServer, choose_proxy, parse_proxy
from tests.support.proxies import HttpProxy, SocksProxy, listening

ELSEWHERE = parse("http://api.test/")


@pytest.fixture(autouse=True)
def _no_proxy_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


def test_credentials_beside_the_url_win_over_those_in_it():
    assert parse_proxy("http://a:b@p:1") == ProxyServer("http", "p", 1, "a", "b")
    assert parse_proxy("p:1", "x", "y") == ProxyServer("http", "p", 1, "x", "y")
    assert parse_proxy("socks5h://[::1]").label == "socks5h://[::1]:1080"


def test_the_system_s_proxy_is_the_environment_s(monkeypatch):
    monkeypatch.setenv("HTTP_PROXY", "http://proxy.test:3128")
    monkeypatch.setenv("NO_PROXY", "internal.test, .other.test, 10.0.0.0/8")
    assert choose_proxy(Settings(), ELSEWHERE) == ProxyServer("http", "proxy.test", 3128)
    assert choose_proxy(Settings(), parse("https://api.test/")) is None
    for url in ("http://internal.test", "http://a.internal.test", "http://x.other.test", "http://10.9.9.9"):
        assert choose_proxy(Settings(), parse(url)) is None, url


def test_the_system_s_proxy_is_not_for_this_computer(monkeypatch):
    monkeypatch.setenv("ALL_PROXY", "http://proxy.test:3128")
    for url in ("http://localhost:1", "http://127.0.0.1", "http://[::1]/", "http://app.localhost/"):
        assert choose_proxy(Settings(), parse(url)) is None, url
    assert choose_proxy(Settings(proxy="http://p:1"), parse("http://localhost/")) is not None


def test_none_and_the_bypass_list_go_direct(monkeypatch):
    monkeypatch.setenv("HTTP_PROXY", "http://proxy.test:3128")
    assert choose_proxy(Settings(proxy="none"), ELSEWHERE) is None
    assert choose_proxy(Settings(proxy_bypass="*.test"), ELSEWHERE) is None
    assert choose_proxy(Settings(proxy="http://p:1", proxy_bypass="x"), ELSEWHERE) is not None


async def test_an_http_proxy_gets_the_head_in_absolute_form_and_nothing_else_differs(sender, nasty):
    capture = nasty.capture()
    proxy = HttpProxy(login="ada:p:w")
    async with listening(proxy.handle) as port:
        settings = Settings(
            proxy=f"http://127.0.0.1:{port}", proxy_username="ada", proxy_password="p:w", proxy_bypass="x"
        )
        url = capture.url + "a/../b?q=%2F&x={y}"
        request = Request(method="put", url=url, body=Body("text", "hi"), settings=settings)
        exchange = await sender.send(request)
    assert exchange.problem is None
    assert exchange.peer.proxy == f"http://127.0.0.1:{port}"
    direct = await sender.send(Request(method="put", url=url, body=Body("text", "hi")))
    assert direct.problem is None
    head = proxy.heads[0]
    through_line, through_rest = head.split(b"\r\n", 1)
    direct_line, direct_rest = direct.request.head.split(b"\r\n", 1)
    assert through_line == direct_line.replace(b" /", b" " + capture.url.encode(), 1)
    assert through_rest == direct_rest[:-2] + b"Proxy-Authorization: Basic YWRhOnA6dw==\r\n\r\n"
    assert exchange.request.head == head


@pytest.mark.parametrize("scheme", ["http", "https"])
async def test_https_goes_through_a_tunnel_with_our_own_head_only(
    sender, nasty, certificates, trusting, scheme
):
    capture = nasty.capture(tls=True)
    proxy = HttpProxy(login="ada:pw")
    tls = certificates.server_context("good") if scheme == "https" else None
    async with listening(proxy.handle, tls=tls) as port:
        url = f"{scheme}://ada:pw@localhost:{port}"
        first = await sender.get(capture.url, proxy=url)
        second = await sender.get(capture.url, proxy=url)
    assert (first.problem, second.problem) == (None, None)
    assert (first.peer.reused, second.peer.reused) == (False, True)
    assert second.peer.proxy == f"{scheme}://localhost:{port}"
    assert first.timings.tls_ms is not None
    assert len(proxy.heads) == 1
    assert proxy.heads[0].startswith(b"CONNECT localhost:")
    assert capture.requests[0] == first.request.head
    assert b"roxy-" not in capture.requests[0]


@pytest.mark.parametrize(
    ("scheme", "kind", "host"), [("socks5h", 3, "localhost"), ("socks5", 1, "127.0.0.1")]
)
async def test_socks_looks_names_up_there_or_here(sender, nasty, scheme, kind, host):
    capture = nasty.capture()
    proxy = SocksProxy(login="ada:pw")
    port = parse(capture.url).port
    async with listening(proxy.handle) as proxy_port:
        exchange = await sender.get(
            f"http://localhost:{port}/x",
            proxy=f"{scheme}://127.0.0.1:{proxy_port}",
            proxy_username="ada",
            proxy_password="pw",
            ip_version="4",
        )
    assert exchange.problem is None
    assert proxy.asked == [(kind, host, port)]
    assert capture.requests[0].startswith(b"GET /x HTTP/1.1\r\n")


async def test_tls_goes_through_socks(sender, nasty, trusting):
    proxy = SocksProxy()
    async with listening(proxy.handle) as port:
        exchange = await sender.get(nasty.tls_url("good"), proxy=f"socks5h://127.0.0.1:{port}")
    assert exchange.problem is None
    assert exchange.peer.verified


@pytest.mark.parametrize(
    ("proxy", "settings", "kind"),
    [
        (HttpProxy(login="a:b"), {}, "proxy-auth"),
        (HttpProxy(login="a:b"), {"proxy_username": "a", "proxy_password": "wrong"}, "proxy-auth"),
        (HttpProxy(refuse=b"403 Forbidden"), {}, "proxy-forbidden"),
        (HttpProxy(refuse=b"502 Bad Gateway"), {}, "proxy-refused"),
        (SocksProxy(), {}, "proxy-malformed"),
    ],
)
async def test_a_proxy_that_makes_no_tunnel_is_named(sender, nasty, proxy, settings, kind):
    async with listening(proxy.handle) as port:
        exchange = await sender.get(nasty.tls_url("good"), proxy=f"http://127.0.0.1:{port}", **settings)
    assert exchange.problem is not None
    assert exchange.problem.kind == kind, exchange.problem
    assert f"http://127.0.0.1:{port}" in exchange.problem.what
    assert exchange.peer.proxy == f"http://127.0.0.1:{port}"


@pytest.mark.parametrize(
    ("proxy", "settings", "kind"),
    [
        (SocksProxy(login="a:b"), {}, "proxy-auth"),
        (SocksProxy(login="a:b"), {"proxy_username": "a", "proxy_password": "wrong"}, "proxy-auth"),
        (SocksProxy(reply=2), {}, "proxy-forbidden"),
        (SocksProxy(reply=4), {}, "proxy-unreachable"),
        (SocksProxy(reply=5), {}, "proxy-target-refused"),
    ],
)
async def test_each_way_socks_fails_is_told_apart(sender, nasty, proxy, settings, kind):
    async with listening(proxy.handle) as port:
        exchange = await sender.get(nasty.url("ok"), proxy=f"socks5h://127.0.0.1:{port}", **settings)
    assert exchange.problem is not None
    assert exchange.problem.kind == kind, exchange.problem


@pytest.mark.parametrize("scheme", ["http", "https", "socks5"])
async def test_a_proxy_that_is_down_is_not_the_server(sender, nasty, scheme):
    down = parse(nasty.url("refused"))
    exchange = await sender.get(nasty.url("ok"), proxy=f"{scheme}://{down.host}:{down.port}")
    assert exchange.problem is not None
    assert exchange.problem.kind == "proxy-down"


async def test_a_proxy_with_a_bad_certificate_is_told_as_such(sender, nasty, trusting):
    bad = parse(nasty.tls_url("wrong-host"))
    exchange = await sender.get(nasty.url("ok"), proxy=f"https://localhost:{bad.port}")
    assert exchange.problem is not None
    assert exchange.problem.kind == "proxy-tls"
    assert "another name" in exchange.problem.meaning


async def test_something_that_is_no_proxy_is_told_as_such(sender, nasty):
    port = parse(nasty.url("garbage")).port
    exchange = await sender.get(nasty.tls_url("good"), proxy=f"http://127.0.0.1:{port}")
    assert exchange.problem is not None
    assert exchange.problem.kind == "proxy-malformed"


async def test_a_name_too_long_for_socks_is_not_cut(sender):
    proxy = SocksProxy()
    async with listening(proxy.handle) as port:
        host = ".".join(["a" * 60] * 5)
        exchange = await sender.get(f"http://{host}/", proxy=f"socks5h://127.0.0.1:{port}")
    assert exchange.problem is not None
    assert "can't be told this host" in exchange.problem.what
