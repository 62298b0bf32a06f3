"""Bodies on their way in: pumped by a thread, coded, too large, cut off, cancelled."""

import asyncio
import errno
import gzip
import hashlib
import io
import os
import random
import socket
import zlib
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, BinaryIO

import pytest

from postgui.model.exchange import Exchange, Finished, HeadersReceived, Incoming, LimitReached
from postgui.model.request import Request, Settings
from postgui.net.body_pump import Pumps
from tests.support.nasty import NastyServer
from tests.support.sending_client import SendingClient
from tests.support.waiting import until

_BODY = random.Random(4).randbytes(3_000_000)
_MB = 1_000_000


def _answer(body: bytes, *headers: str, length: int | None = None) -> bytes:
    announced = len(body) if length is None else length
    lines = ["HTTP/1.1 200 OK", f"Content-Length: {announced}", *headers, "", ""]
    return "\r\n".join(lines).encode() + body


@asynccontextmanager
async def _serving(
    behave: Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]],
) -> AsyncIterator[str]:
    async def on_connection(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await reader.readuntil(b"\r\n\r\n")
            await behave(reader, writer)
        except (ConnectionError, asyncio.IncompleteReadError):
            pass  # the client had enough of it
        finally:
            writer.close()

    server = await asyncio.start_server(on_connection, "127.0.0.1", 0)
    async with server:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/"


def _sending_then_silent(answer: bytes) -> Callable[..., Awaitable[None]]:
    async def behave(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(answer)
        await writer.drain()
        await reader.read()

    return behave


def _spooled(client: SendingClient) -> list[Path]:
    return list(client.folder.glob("spool-*"))


def _data_of(exchange: Exchange) -> bytes:
    body = exchange.body
    data = body.data if body.path is None else body.path.read_bytes()
    assert data is not None
    assert len(data) == body.size_bytes
    if body.path is None:
        assert hashlib.sha256(data).hexdigest() == body.sha256
    return data


@pytest.mark.parametrize("tls", [False, True], ids=["plain", "tls"])
async def test_a_long_body_arrives_whole_and_its_connection_is_not_used_again(
    client: SendingClient, nasty: NastyServer, trusting: None, tls: bool
) -> None:
    answer = _answer(_BODY)
    capture = nasty.capture(answer, tls=tls)
    for _ in range(2):
        exchange = await client.get(capture.url)
        assert exchange.problem is None
        assert _data_of(exchange) == _BODY
        assert exchange.wire_size == len(_BODY)
        assert exchange.down_bytes == len(answer)
    assert capture.connections == 2


async def test_more_long_bodies_than_pumps_arrive_at_the_same_time(client, nasty):
    capture = nasty.capture(_answer(_BODY))
    exchanges = await asyncio.gather(*(client.get(capture.url) for _ in range(7)))
    assert all(_data_of(exchange) == _BODY for exchange in exchanges)
    pumps: Pumps = client.pool.pumps
    assert [pumps.take() for _ in range(5)] == [True] * 4 + [False]


async def test_a_long_body_over_http2_arrives_whole(client, h2_playground):
    exchange = await client.get(f"{h2_playground}/bytes/3000000", http_version="2")
    assert exchange.problem is None
    assert len(_data_of(exchange)) == 3_000_000


async def test_cancelling_a_long_body_closes_the_connection_and_leaves_no_file(client):
    left = asyncio.Event()

    async def behave(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await _sending_then_silent(_answer(_BODY[:2_000_000], length=len(_BODY)))(reader, writer)
        left.set()

    received = 0
    async with _serving(behave) as url:
        sending = client.sending(Request(url=url))

        async def consume() -> None:
            nonlocal received
            async for event in sending.events():
                received = getattr(event, "received", received)

        task = asyncio.create_task(consume())
        await until(lambda: received == 2_000_000)
        assert _spooled(client)
        task.cancel()
        await asyncio.wait((task,))
        assert task.cancelled()
        await left.wait()
    assert not _spooled(client)


@pytest.mark.parametrize("tls", [False, True], ids=["plain", "tls"])
@pytest.mark.parametrize(
    ("limit", "kind"), [("timeout_ms", "timeout-receive"), ("read_timeout_ms", "timeout-read")]
)
async def test_time_limits_hold_for_a_long_body_that_stalls_and_keep_what_came(
    client: SendingClient, nasty: NastyServer, trusting: None, limit: str, kind: str, tls: bool
) -> None:
    capture = nasty.capture(_answer(_BODY[:2_000_000], length=len(_BODY)), tls=tls)
    exchange = await client.get(capture.url, **{limit: 400})
    assert exchange.problem is not None
    assert exchange.problem.kind == kind
    assert _data_of(exchange) == _BODY[:2_000_000]


@pytest.mark.parametrize("tls", [False, True], ids=["plain", "tls"])
async def test_a_long_body_that_breaks_off_is_told_and_kept(
    client: SendingClient, nasty: NastyServer, trusting: None, tls: bool
) -> None:
    answer = _answer(_BODY[:2_000_000], "Connection: close", length=len(_BODY))
    exchange = await client.get(nasty.capture(answer, tls=tls).url)
    assert exchange.problem is not None
    assert exchange.problem.kind == "cut-off"
    assert _data_of(exchange) == _BODY[:2_000_000]


async def test_a_connection_that_is_reset_in_a_long_body_is_told(client):
    async def behave(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await _send_and_reset(writer, _answer(_BODY[:2_000_000], length=len(_BODY)))

    async with _serving(behave) as url:
        exchange = await client.get(url)
    assert exchange.problem.kind == "reset-body"
    assert _BODY.startswith(_data_of(exchange))


async def _send_and_reset(writer: asyncio.StreamWriter, answer: bytes) -> None:
    writer.write(answer)
    await writer.drain()
    sock: socket.socket = writer.get_extra_info("socket")
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
    writer.transport.abort()


@pytest.mark.parametrize("framing", ["length", "chunks"])
async def test_a_body_over_the_limit_is_stopped_and_its_beginning_kept(client, framing):
    head = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
    piece = _BODY[:50_000]

    async def behave(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(_answer(b"", length=1 << 40) if framing == "length" else head)
        while True:  # without end
            writer.write(piece if framing == "length" else b"%x\r\n%b\r\n" % (len(piece), piece))
            await writer.drain()

    client.largest_body_mb = 2
    async with _serving(behave) as url:
        exchange = await client.get(url)
    assert exchange.problem.kind == "too-large"
    assert "2 MB" in exchange.problem.what
    assert "largest_body_mb" in exchange.problem.advice
    data = _data_of(exchange)
    assert 2 * _MB < len(data) < 4 * _MB
    assert data.startswith(piece * 2)


async def test_a_body_as_long_as_the_limit_is_not_over_it(client, nasty):
    client.largest_body_mb = 3
    exchange = await client.get(nasty.capture(_answer(_BODY)).url)
    assert exchange.problem is None
    assert _data_of(exchange) == _BODY


async def test_a_bomb_is_stopped_at_the_limit(client, nasty):
    client.largest_body_mb = 5
    bomb = gzip.compress(gzip.compress(bytes(200 * _MB)))
    exchange = await client.get(nasty.capture(_answer(bomb, "Content-Encoding: gzip, gzip")).url)
    assert exchange.problem.kind == "too-large"
    assert exchange.body.size_bytes < 6 * _MB
    assert _data_of(exchange) == bytes(exchange.body.size_bytes)


async def test_cancelling_a_bomb_ends_its_thread_and_leaves_no_file(client, nasty):
    bomb = gzip.compress(gzip.compress(bytes(400 * _MB)))
    sending = client.sending(Request(url=nasty.capture(_answer(bomb, "Content-Encoding: gzip, gzip")).url))

    async def consume() -> None:
        async for _ in sending.events():
            pass

    task = asyncio.create_task(consume())
    await until(lambda: _spooled(client))
    task.cancel()
    await asyncio.wait((task,))
    assert task.cancelled()
    assert not _spooled(client)


@pytest.mark.parametrize("coding", ["gzip", "deflate"])
async def test_a_long_coded_body_is_undone_whole(client, nasty, coding):
    plain = _BODY + bytes(5 * _MB)
    coded = gzip.compress(plain, 1) if coding == "gzip" else zlib.compress(plain, 1)
    exchange = await client.get(nasty.capture(_answer(coded, f"Content-Encoding: {coding}")).url)
    assert exchange.problem is None
    assert _data_of(exchange) == plain
    assert exchange.wire_size == len(coded)


@pytest.mark.parametrize("size", [1000, len(_BODY)], ids=["short", "long"])
async def test_a_coded_body_that_breaks_off_gives_its_beginning(client, nasty, size):
    coded = gzip.compress(_BODY[:size], 0)
    cut = coded[: len(coded) * 3 // 4]
    answer = _answer(cut, "Content-Encoding: gzip", "Connection: close", length=len(coded))
    exchange = await client.get(nasty.capture(answer).url)
    assert exchange.problem.kind == "cut-off"
    data = _data_of(exchange)
    assert _BODY.startswith(data)
    assert len(data) > size * 2 // 3


async def test_a_coded_body_that_is_too_short_is_told_with_its_place(client, nasty):
    coded = gzip.compress(_BODY[:1000], 0)[:-4]
    exchange = await client.get(nasty.capture(_answer(coded, "Content-Encoding: gzip")).url)
    assert exchange.problem.kind == "decoding"
    assert f"gzip, at byte {len(coded):,}" in exchange.problem.detail
    assert _data_of(exchange) == _BODY[:1000]


async def test_an_unknown_coding_is_shown_as_it_came_and_told(client, nasty):
    exchange = await client.get(nasty.capture(_answer(b"?!", "Content-Encoding: exi")).url)
    assert (exchange.problem, exchange.body.data) == (None, b"?!")
    assert "'exi' is not known" in exchange.notes[0]


async def test_what_follows_a_coded_body_is_left_out_and_told(client, nasty):
    coded = gzip.compress(b"body") + b"<!-- 3 ms -->"
    exchange = await client.get(nasty.capture(_answer(coded, "Content-Encoding: gzip")).url)
    assert (exchange.problem, exchange.body.data) == (None, b"body")
    assert exchange.notes == ("13 bytes after the end of the encoded body were left out",)


@pytest.mark.parametrize("coding", ["", "gzip"])
async def test_a_disk_that_fills_up_is_told(client, nasty, coding):
    class Full(io.FileIO):
        def write(self, data: Any) -> int:
            if self.tell() > 1_500_000:
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
            return super().write(data)

    def open_spool() -> tuple[Path, BinaryIO]:
        path = client.folder / "spool-full"
        return path, Full(path, "w")

    client.open_spool = open_spool
    body = gzip.compress(_BODY) if coding else _BODY
    headers = ["Content-Encoding: gzip"] if coding else []
    exchange = await client.get(nasty.capture(_answer(body, *headers)).url)
    assert exchange.problem.kind == "spool"
    assert exchange.response.status == 200


def _endless(piece: bytes) -> Callable[..., Awaitable[None]]:
    async def behave(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
        while True:
            writer.write(b"%x\r\n%b\r\n" % (len(piece), piece))
            await writer.drain()

    return behave


async def test_at_the_limit_the_person_is_asked_again_after_as_much_until_they_stop(client):
    client.largest_body_mb, client.asks_at_limit = 2, True
    asked: list[LimitReached] = []
    exchange: Exchange | None = None
    async with _serving(_endless(bytes(50_000))) as url:
        async for event in client.sending(Request(url=url)).events():
            if isinstance(event, LimitReached):
                asked.append(event)
                event.choose("continue" if len(asked) < 3 else "stop")
            elif isinstance(event, Finished):
                exchange = event.exchange
    limits = [each.limit_bytes for each in asked]
    assert limits[0] == 2 * _MB
    assert [each.received_bytes + each.limit_bytes for each in asked[:-1]] == limits[1:]
    assert exchange is not None
    assert exchange.problem is not None
    assert (exchange.problem.kind, exchange.problem.what) == (
        "too-large",
        f"Stopped at {limits[-1] / _MB:,g} MB",
    )
    assert len(_data_of(exchange)) == asked[-1].received_bytes


@pytest.mark.parametrize("coding", ["", "gzip"])
async def test_unlimited_is_not_asked_again(client, nasty, coding):
    client.largest_body_mb, client.asks_at_limit = 1, True
    answer = _answer(gzip.compress(_BODY), "Content-Encoding: gzip") if coding else _answer(_BODY)
    asked = 0
    exchange: Exchange | None = None
    async for event in client.sending(Request(url=nasty.capture(answer).url)).events():
        if isinstance(event, LimitReached):
            asked += 1
            event.choose("unlimited")
        elif isinstance(event, Finished):
            exchange = event.exchange
    assert asked == 1
    assert exchange is not None
    assert exchange.problem is None
    assert _data_of(exchange) == _BODY


async def test_a_question_nobody_answers_does_not_use_up_the_time_limit(client):
    client.largest_body_mb, client.asks_at_limit = 1, True
    async with _serving(_endless(bytes(50_000))) as url:
        sending = client.sending(Request(url=url, settings=Settings(timeout_ms=600)))
        kinds: list[str] = []
        async for event in sending.events():
            if isinstance(event, LimitReached):
                asyncio.get_running_loop().call_later(1.0, event.choose, "stop")
            elif isinstance(event, Finished) and event.exchange.problem is not None:
                kinds.append(event.exchange.problem.kind)
    assert kinds == ["too-large"]


@pytest.mark.parametrize("size", [300_000, 2_000_000], ids=["in memory", "in a file"])
async def test_a_body_can_be_read_while_it_comes_and_stopped_with_what_came_kept(client, size):
    incoming: list[Incoming] = []
    exchanges: list[Exchange] = []

    async def consume(url: str) -> None:
        async for event in client.sending(Request(url=url)).events():
            if isinstance(event, HeadersReceived) and event.body is not None:
                incoming.append(event.body)
            elif isinstance(event, Finished):
                exchanges.append(event.exchange)

    async with _serving(_sending_then_silent(_answer(_BODY[:size], length=size + 100_000))) as url:
        task = asyncio.create_task(consume(url))
        await until(lambda: incoming and incoming[0].size_bytes == size)
        (body,) = incoming
        assert b"".join(body.read(at, 70_000) for at in range(0, size, 70_000)) == _BODY[:size]
        assert body.read(size, 10) == b""
        assert (body.path is None) == (size == 300_000)
        body.stop()
        await task
    (exchange,) = exchanges
    assert exchange.problem is not None
    assert exchange.problem.kind == "cancelled"
    assert "is shown" in exchange.problem.meaning
    assert _data_of(exchange) == _BODY[:size]
    assert body.read(0, size) == _BODY[:size]


@pytest.mark.parametrize("coding", ["", "gzip"])
@pytest.mark.parametrize("framing", ["chunks", "end"])
async def test_long_bodies_of_unknown_length_go_past_the_loop_whole(client, coding, framing):
    plain = _BODY * 3
    coded = gzip.compress(plain, 1) if coding else plain
    head = f"HTTP/1.1 200 OK\r\nContent-Encoding: {coding or 'identity'}\r\n"

    async def behave(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(
            (head + ("Transfer-Encoding: chunked\r\n\r\n" if framing == "chunks" else "\r\n")).encode()
        )
        for at in range(0, len(coded), 77_777):
            piece = coded[at : at + 77_777]
            writer.write(b"%x\r\n%b\r\n" % (len(piece), piece) if framing == "chunks" else piece)
            await writer.drain()
        if framing == "chunks":
            writer.write(b"0\r\n\r\n")

    async with _serving(behave) as url:
        exchange = await client.get(url)
    assert exchange.problem is None
    assert _data_of(exchange) == plain
    assert exchange.wire_size == len(coded)
