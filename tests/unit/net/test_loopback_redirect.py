"""The listener that a browser comes back to."""

import asyncio
import socket

import httpx
import pytest

from postgui.model.problem import ProblemError
from postgui.net.loopback_redirect import LoopbackRedirect, is_loopback


def fine(_address: str) -> str:
    return ""


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("", True),
        ("http://127.0.0.1", True),
        ("http://localhost:8080/cb", True),
        ("http://[::1]/cb", True),
        ("https://127.0.0.1/cb", False),
        ("http://example.org/cb", False),
        ("myapp://cb", False),
        ("http://[", False),
    ],
)
def test_only_http_on_this_computer_can_be_listened_at(url: str, expected: bool):
    assert is_loopback(url) is expected


async def test_a_free_port_is_taken_and_the_path_kept():
    async with LoopbackRedirect("http://127.0.0.1/some/path", fine) as listener:
        assert listener.url.startswith("http://127.0.0.1:")
        assert listener.url.endswith("/some/path")
        async with httpx.AsyncClient(trust_env=False) as browser:
            other = await browser.get(listener.url.replace("/some/path", "/favicon.ico"))
            post = await browser.post(listener.url)
            page = await browser.get(f"{listener.url}?code=a%20b&state=s")
        assert (other.status_code, post.status_code, page.status_code) == (404, 405, 200)
        assert (await listener.arrival()).endswith("/some/path?code=a%20b&state=s")


async def test_a_name_that_somebody_points_here_is_not_served():
    async with LoopbackRedirect("", fine) as listener, httpx.AsyncClient(trust_env=False) as browser:
        arrival = asyncio.ensure_future(listener.arrival())
        for host in ("evil.example", f"evil.example:{listener.url.rpartition(':')[2]}", ""):
            answer = await browser.get(listener.url + "/?code=1", headers={"Host": host})
            assert answer.status_code == 421
        assert not arrival.done()
        assert (await browser.get(listener.url + "/?code=2")).status_code == 200
        assert (await arrival).endswith("?code=2")


async def test_what_is_wrong_is_read_in_the_browser_without_its_markup():
    async with LoopbackRedirect("", lambda _address: "<script>alert(1)</script>") as listener:
        async with httpx.AsyncClient(trust_env=False) as browser:
            page = await browser.get(f"{listener.url}/?error=x")
        assert page.status_code == 400
        assert "<script>" not in page.text
        assert "&lt;script&gt;" in page.text


async def test_a_port_that_is_taken_is_named():
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(ProblemError) as caught:
            await LoopbackRedirect(f"http://127.0.0.1:{port}/", fine).__aenter__()
    assert str(port) in caught.value.problem.what


async def test_a_connection_that_says_nothing_does_not_keep_it_open():
    async with LoopbackRedirect("http://localhost/", fine) as listener:
        port = int(listener.url.rpartition(":")[2].rstrip("/"))
        _reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.close()
    with pytest.raises(ConnectionRefusedError):
        await asyncio.open_connection("127.0.0.1", port)
