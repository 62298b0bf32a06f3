"""What goes over the connection besides the request: waiting for 100, 1xx, sockets, addresses, limits."""

import asyncio
import socket
from asyncio import StreamReader, StreamWriter
from typing import cast

import pytest

from postgui.model.request import Body, BodyFile, Request, Settings
from postgui.net.address import parse
from postgui.net.wire import Wire
from tests.support.builder import headers
from tests.support.nasty_behaviour import OK
from tests.support.proxies import listening
from tests.support.waiting import until


class Patient:
    """A server for `Expect: 100-continue` that answers `first` to the head, and counts the body's bytes.

    `late` is sent when the body is complete.
    """

    def __init__(self, first: bytes, late: bytes = OK) -> None:
        self.first, self.late = first, late
        self.body = b""
        self.connections = 0
        self.ended = asyncio.Event()

    async def handle(self, reader: StreamReader, writer: StreamWriter) -> None:
        self.connections += 1
        try:
            await reader.readuntil(b"\r\n\r\n")
            writer.write(self.first)
            await writer.drain()
            while len(self.body) < 5 and (data := await reader.read(100)):
                self.body += data
            if self.late and len(self.body) == 5:
                writer.write(self.late)
                await writer.drain()
            await reader.read()
        finally:
            self.ended.set()


def expecting(url: str) -> Request:
    return Request(method="PUT", url=url, body=Body("text", "hello"), headers=headers("Expect: 100-continue"))


async def test_a_body_waits_for_100_and_is_sent_then(sender):
    server = Patient(b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\nHTTP/1.1 100 Continue\r\n\r\n")
    async with listening(server.handle) as port:
        exchange = await sender.send(expecting(f"http://127.0.0.1:{port}/"))
    assert exchange.problem is None
    assert server.body == b"hello"
    assert exchange.response is not None
    assert exchange.response.status == 200
    told = [(one.status, one.reason, one.headers) for one in exchange.informational]
    assert told == [(103, "Early Hints", (("Link", "</a>"),)), (100, "Continue", ())]
    assert all(one.at_ms > 0 for one in exchange.informational)


async def test_a_final_answer_keeps_the_body_back_and_ends_the_connection(sender):
    server = Patient(b"HTTP/1.1 417 Expectation Failed\r\nContent-Length: 2\r\n\r\nno")
    async with listening(server.handle) as port:
        exchange = await sender.send(expecting(f"http://127.0.0.1:{port}/"))
        await server.ended.wait()
    assert exchange.problem is None
    assert exchange.response is not None
    assert exchange.response.status == 417
    assert exchange.body.data == b"no"
    assert server.body == b""
    assert exchange.request.body_head == b""


async def test_a_server_that_says_nothing_gets_the_body_after_a_second(sender):
    server = Patient(b"")
    async with listening(server.handle) as port:
        exchange = await sender.send(expecting(f"http://127.0.0.1:{port}/"))
    assert exchange.problem is None
    assert server.body == b"hello"
    assert exchange.timings.send_ms is not None
    assert exchange.timings.send_ms >= 990


async def test_100_is_waited_for_under_tls_too(sender, certificates, trusting):
    server = Patient(b"HTTP/1.1 100 Continue\r\n\r\n")
    async with listening(server.handle, tls=certificates.server_context("good")) as port:
        exchange = await sender.send(expecting(f"https://localhost:{port}/"))
    assert exchange.problem is None
    assert [one.status for one in exchange.informational] == [100]
    assert server.body == b"hello"


async def test_hints_before_an_answer_are_kept_without_expect(sender, nasty):
    hint = b"HTTP/1.1 103 Early Hints\r\nLink: </style.css>\r\n\r\n"
    capture = nasty.capture(hint + hint + OK)
    exchange = await sender.get(capture.url)
    assert [one.status for one in exchange.informational] == [103, 103]
    assert exchange.response is not None
    assert exchange.response.status == 200


@pytest.mark.parametrize("upgrade", [True, False])
async def test_switching_protocols_is_an_answer_like_another(sender, nasty, upgrade):
    capture = nasty.capture(b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n")
    own = headers("Connection: Upgrade", "Upgrade: x") if upgrade else ()
    exchange = await sender.send(Request(url=capture.url, headers=own))
    if upgrade:
        assert exchange.problem is None
        assert exchange.response is not None
        assert exchange.response.status == 101
    else:
        assert exchange.problem is not None
        assert exchange.problem.kind == "unasked-switch"


async def test_what_was_written_is_kept_and_counted_on_reused_connections_too(sender, nasty):
    capture = nasty.capture()
    request = Request(method="POST", url=capture.url, body=Body("text", "hello"))
    first, second = await sender.send(request), await sender.send(request)
    assert second.peer.reused
    for exchange, raw in zip((first, second), capture.requests, strict=True):
        assert exchange.request.head + exchange.request.body_head == raw
        assert exchange.up_bytes == len(raw)
        assert exchange.down_bytes == len(OK)


async def test_chunked_framing_is_kept_as_it_was_written(sender, nasty):
    capture = nasty.capture()
    own = headers("Transfer-Encoding: chunked")
    exchange = await sender.send(
        Request(method="POST", url=capture.url, body=Body("text", "abc"), headers=own)
    )
    assert exchange.request.body_head == b"3\r\nabc\r\n0\r\n\r\n"


async def test_a_fresh_connection_is_used_once(sender, nasty):
    capture = nasty.capture()
    for _ in range(2):
        exchange = await sender.get(capture.url, keep_alive=False)
        assert not exchange.peer.reused
    assert capture.connections == 2
    await until(lambda: capture.disconnects == 2)


async def test_another_address_is_connected_to_and_host_stays(sender, nasty):
    capture = nasty.capture()
    port = parse(capture.url).port
    exchange = await sender.get("http://api.example/x", connect_to=f"127.0.0.1:{port}")
    assert exchange.problem is None
    assert exchange.peer.address == f"127.0.0.1:{port}"
    assert b"\r\nHost: api.example\r\n" in b"\r\n" + capture.requests[0]


async def test_a_redirect_to_another_host_is_connected_to_as_it_says(sender, nasty):
    other = nasty.capture()
    moved = b"HTTP/1.1 302 Found\r\nLocation: %s\r\nContent-Length: 0\r\n\r\n" % other.url.encode()
    first = nasty.capture(moved)
    settings = {"connect_to": f"127.0.0.1:{parse(first.url).port}", "server_name": "api.example"}
    exchange = await sender.get("http://api.example/x", **settings)
    assert exchange.problem is None
    assert (len(first.requests), len(other.requests)) == (1, 1)


async def test_another_port_alone_can_be_connected_to(sender, nasty):
    capture = nasty.capture()
    await sender.get("http://127.0.0.1/", connect_to=f":{parse(capture.url).port}")
    assert b"Host: 127.0.0.1\r\n" in capture.requests[0]


async def test_sni_and_the_checked_name_follow_the_url_when_connecting_elsewhere(sender, nasty, trusting):
    port = parse(nasty.tls_url("good")).port
    exchange = await sender.get("https://api.example/", connect_to=f"127.0.0.1:{port}")
    assert exchange.problem is not None
    assert exchange.problem.kind == "tls-wrong-host"
    other = await sender.get("https://api.example/", connect_to=f"127.0.0.1:{port}", server_name="localhost")
    assert other.problem is None
    assert other.peer.server_name == "localhost"


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="no Unix sockets here")
async def test_a_unix_socket_is_spoken_to(sender):
    server = Patient(OK)
    async with listening(server.handle, unix=str(sender.folder / "s")):
        exchange = await sender.get("http://docker/version", unix_socket="s")
    assert exchange.problem is None
    assert exchange.peer.address == f"unix:{sender.folder / 's'}"


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="no Unix sockets here")
async def test_a_missing_unix_socket_is_named(sender):
    exchange = await sender.get("http://docker/", unix_socket="nobody")
    assert exchange.problem is not None
    assert exchange.problem.kind == "unix-socket"
    assert "nobody" in exchange.problem.meaning


async def test_the_local_address_is_bound(sender, nasty):
    exchange = await sender.get(nasty.url("ok"), local_address="127.0.0.2")
    if exchange.problem is not None:
        assert exchange.problem.kind == "local-address"  # systems without the whole of 127.0.0.0/8
    else:
        assert exchange.peer.local_address.startswith("127.0.0.2:")


async def test_an_address_of_somebody_else_cannot_be_bound(sender, nasty):
    exchange = await sender.get(nasty.url("ok"), local_address="192.0.2.1")
    assert exchange.problem is not None
    assert exchange.problem.kind == "local-address"
    assert "192.0.2.1" in exchange.problem.what


@pytest.mark.parametrize(("version", "kind"), [("4", None), ("6", "dns")])
async def test_only_the_wanted_kind_of_address_is_used(sender, nasty, version, kind):
    exchange = await sender.get(nasty.url("ok"), ip_version=version)
    assert (exchange.problem.kind if exchange.problem else None) == kind


async def test_a_read_limit_has_an_error_of_its_own(sender, nasty):
    exchange = await sender.get(nasty.url("silent"), read_timeout_ms=50)
    assert exchange.problem is not None
    assert exchange.problem.kind == "timeout-read"
    assert "0.05 s" in exchange.problem.what


async def test_a_write_limit_has_an_error_of_its_own(sender):
    async def deaf(reader: StreamReader, writer: StreamWriter) -> None:
        cast(asyncio.Transport, writer.transport).pause_reading()
        await asyncio.Event().wait()

    big = sender.folder / "big"
    big.write_bytes(bytes(30_000_000))
    async with listening(deaf) as port:
        exchange = await sender.send(
            Request(
                method="PUT",
                url=f"http://127.0.0.1:{port}/",
                body=Body("file", files=(BodyFile("big"),)),
                settings=Settings(write_timeout_ms=100),
            )
        )
    assert exchange.problem is not None
    assert exchange.problem.kind == "timeout-write"


async def test_a_connect_limit_covers_the_handshake(sender, nasty):
    port = parse(nasty.url("silent")).port
    exchange = await sender.get(f"https://127.0.0.1:{port}/", connect_timeout_ms=100)
    assert exchange.problem is not None
    assert exchange.problem.kind == "timeout-tls"
    assert "connect timeout" in exchange.problem.advice


@pytest.mark.parametrize("size_bytes", [10, 400_000])
async def test_no_moment_to_cancel_at_leaves_a_connection_behind(sender, nasty, size_bytes):
    capture = nasty.capture()
    request = Request(method="POST", url=capture.url, body=Body("text", "x" * size_bytes))
    for steps in range(60):
        task = asyncio.create_task(sender.send(request))
        for _ in range(steps):
            await asyncio.sleep(0)
        task.cancel()
        await asyncio.sleep(0)
        task.cancel()  # somebody who closes the window after a Cancel
        await asyncio.wait((task,))
    assert (await sender.send(request)).problem is None
    await until(lambda: capture.connections - capture.disconnects == 1)


def test_1xx_answers_without_end_are_not_all_kept():
    wire = Wire(http1=True)
    wire.received(b"HTTP/1.1 103 Early Hints\r\n\r\n" * 500)
    assert len(wire.informational) == 100
    assert not wire.answered
