"""Real sends over real sockets: good answers, bad servers, and what the person is told."""

import asyncio
import hashlib
import io
import os
from contextlib import aclosing
from typing import Any

import pytest

from postgui.model.exchange import Finished, HeadersReceived, Redirected, SendEvent, Started
from postgui.model.request import AuthConfig, Body, BodyFile, FormRow, Request, Settings
from postgui.net.prepare import prepare
from postgui.net.sink import BodySink
from tests.support.builder import headers, json_post
from tests.support.nasty import NastyServer
from tests.support.sending_client import SendingClient
from tests.support.waiting import until


async def test_an_answer_is_told_in_order(client, playground):
    exchange = await client.send(json_post(url=f"{playground}/echo?x=1"))
    assert [type(event) for event in client.events] == [Started, HeadersReceived, Finished]
    assert exchange.response is not None
    assert (exchange.response.status, exchange.response.phrase) == (200, "OK")
    assert exchange.problem is None
    data = exchange.body.data
    assert data is not None
    assert exchange.body.sha256 == hashlib.sha256(data).hexdigest()
    assert exchange.wire_size == len(data) == exchange.body.size_bytes
    timings = exchange.timings
    assert timings.connect_ms is not None
    assert timings.tls_ms is None
    assert (timings.total_ms or 0) >= (timings.wait_ms or 0) > 0
    assert exchange.peer.address == playground.removeprefix("http://")


@pytest.mark.parametrize(
    "request_",
    [
        Request(method="get", url="a/../b//c?q=%2F&&x={y}", headers=headers("x-A: 1", "X-a: 2", "Host: h")),
        json_post('{"a": 1.10}', "p"),
        Request(method="POST", url="p", body=Body("xml", "<a/>")),
        Request(method="POST", url="p", body=Body("text", "ü")),
        Request(method="POST", url="p", body=Body("form-urlencoded", rows=(FormRow("a", "b c"),))),
        Request(method="PUT", url="p", body=Body("file", files=(BodyFile("f.bin"),))),
        Request(
            method="POST",
            url="p",
            body=Body("multipart-form", rows=(FormRow("f", kind="file", files=("f.bin",)),)),
        ),
        Request(url="p", auth=AuthConfig("basic", (("username", "u"), ("password", "p")))),
        Request(method="POST", url="p", body=Body("json", "{}"), headers=headers("Content-Length: 2")),
        Request(method="DELETE", url="p", body=Body("json", "{}")),
        Request(method="POST", url="p"),
    ],
    ids=lambda request: f"{request.method} {request.body.kind}",
)
async def test_the_bytes_on_the_wire_are_the_preview(
    client: SendingClient, nasty: NastyServer, request_: Request
):
    (client.folder / "f.bin").write_bytes(bytes(range(256)))
    capture = nasty.capture()
    request = Request(
        **{f: getattr(request_, f) for f in ("method", "headers", "body", "auth")},
        url=capture.url + request_.url,
    )
    outgoing = prepare(request, client.folder, client.kinds)
    finished = [event async for event in client.sending(request).events()][-1]
    assert isinstance(finished, Finished)
    assert capture.requests == (outgoing.head + b"".join(outgoing.body.blocks()),)
    assert finished.exchange.request.head == outgoing.head


async def test_chunked_framing_is_sent_when_asked_for(client, nasty):
    capture = nasty.capture()
    request = Request(
        method="POST",
        url=capture.url,
        body=Body("text", "abc"),
        headers=headers("Transfer-Encoding: chunked"),
    )
    await client.send(request)
    assert capture.requests[0].endswith(b"\r\n\r\n3\r\nabc\r\n0\r\n\r\n")
    assert b"ontent-Length" not in capture.requests[0]


async def test_a_connection_is_kept_and_reuse_is_told(client, nasty):
    capture = nasty.capture()
    first, second = await client.get(capture.url), await client.get(capture.url)
    assert (first.peer.reused, second.peer.reused) == (False, True)
    assert second.peer.address == first.peer.address
    assert second.timings.connect_ms is None
    assert capture.connections == 1


async def test_a_connection_with_a_wrong_length_is_not_used_again(client, nasty):
    capture = nasty.capture()
    request = Request(
        method="POST", url=capture.url, body=Body("text", "abcdef"), headers=headers("Content-Length: 3")
    )
    await client.send(request)
    await client.get(capture.url)
    assert capture.connections == 2


async def test_redirects_are_followed_and_every_hop_is_kept(client, playground):
    exchange = await client.get(f"{playground}/redirect/3")
    assert exchange.response is not None
    assert exchange.response.status == 200
    assert [hop.response.status for hop in exchange.redirects] == [302, 302, 302]
    assert exchange.redirects[0].request.url.endswith("/redirect/3")
    assert sum(isinstance(event, Redirected) for event in client.events) == 3
    assert exchange.problem is None


async def test_redirects_are_shown_when_not_followed(client, playground):
    exchange = await client.get(f"{playground}/redirect/1", follow_redirects=False)
    assert exchange.response is not None
    assert (exchange.response.status, exchange.redirects) == (302, ())


async def test_a_redirect_loop_ends_with_the_last_answer(client, nasty):
    exchange = await client.get(nasty.url("redirect-loop"), max_redirects=5)
    assert exchange.problem is not None
    assert exchange.problem.kind == "too-many-redirects"
    assert len(exchange.redirects) == 5
    assert exchange.response is not None


@pytest.mark.parametrize("coding", ["gzip", "deflate", "brotli", "zstd"])
async def test_encoded_bodies_are_decoded_and_both_sizes_told(client, playground, coding):
    exchange = await client.get(f"{playground}/{coding}")
    assert exchange.problem is None
    assert exchange.body.data is not None
    assert exchange.body.data.startswith(b"{")
    assert 0 < exchange.wire_size != exchange.body.size_bytes


async def test_a_big_body_goes_to_a_file_not_to_memory(client, playground):
    exchange = await client.get(f"{playground}/bytes/3000000")
    assert exchange.body.data is None
    assert exchange.body.path is not None
    data = await asyncio.to_thread(exchange.body.path.read_bytes)
    assert len(data) == exchange.body.size_bytes == 3_000_000
    assert exchange.body.sha256 == ""  # takes as long as receiving: whoever keeps it makes it


async def test_headers_are_kept_as_they_came(client, nasty):
    capture = nasty.capture(b"HTTP/1.1 204 Gone Away\r\nB: 1\r\na: 2\r\nB: \xe9\r\n\r\n")
    exchange = await client.get(capture.url)
    assert exchange.response is not None
    assert exchange.response.reason == "Gone Away"
    assert exchange.response.headers == (("B", "1"), ("a", "2"), ("B", "é"))


async def test_status_and_headers_come_before_the_body(client, nasty):
    seen: list[SendEvent] = []
    async with aclosing(client.sending(Request(url=nasty.url("slow-body"))).events()) as events:
        async for event in events:
            seen.append(event)
            if isinstance(event, HeadersReceived):
                break
    assert isinstance(seen[-1], HeadersReceived)


@pytest.mark.parametrize(
    ("behaviour", "kind", "answered"),
    [
        ("refused", "refused", False),
        ("hang-up", "closed", False),
        ("reset", "reset", False),
        ("reset-in-body", "reset-body", True),
        ("cut-head", "cut-head", False),
        ("cut-body", "cut-off", True),
        ("cut-chunk", "cut-off", True),
        ("no-last-chunk", "cut-off", True),
        ("bad-chunk", "malformed-body", True),
        ("bad-length", "malformed", False),
        ("two-lengths", "malformed", False),
        ("bad-header", "malformed", False),
        ("bad-status", "malformed", False),
        ("garbage", "malformed", False),
        ("endless-head", "head-too-large", False),
        ("bad-gzip", "decoding", True),
    ],
)
async def test_each_way_to_fail_is_told_apart(client, nasty, behaviour, kind, answered):
    exchange = await client.get(nasty.url(behaviour))
    problem = exchange.problem
    assert problem is not None
    assert problem.kind == kind, problem
    assert problem.what
    assert problem.meaning
    assert problem.advice
    assert (exchange.response is not None) == answered


async def test_what_came_before_a_cut_is_kept(client, nasty):
    exchange = await client.get(nasty.url("cut-body"))
    assert exchange.body.data == b"x" * 40


@pytest.mark.parametrize("behaviour", ["until-close", "long-body"])
async def test_odd_but_readable_answers_are_shown(client, nasty, behaviour):
    exchange = await client.get(nasty.url(behaviour))
    assert exchange.problem is None
    assert exchange.body.size_bytes > 0


@pytest.mark.parametrize(
    ("cause", "kind"),
    [
        ("expired", "tls-expired"),
        ("not-yet-valid", "tls-not-yet-valid"),
        ("wrong-host", "tls-wrong-host"),
        ("self-signed", "tls-self-signed"),
        ("untrusted-root", "tls-untrusted"),
    ],
)
async def test_each_bad_certificate_has_its_reason(client, nasty, trusting, cause, kind):
    exchange = await client.get(nasty.tls_url(cause))
    assert exchange.problem is not None
    assert exchange.problem.kind == kind, exchange.problem
    assert exchange.response is None


async def test_a_good_certificate_is_accepted_and_described(client, nasty, trusting):
    exchange = await client.get(nasty.tls_url("good"))
    assert exchange.problem is None
    assert exchange.peer.tls_version.startswith("TLSv1")
    assert exchange.peer.verified
    assert exchange.timings.tls_ms is not None


async def test_verification_can_be_switched_off_and_that_is_told(client, nasty):
    exchange = await client.get(nasty.tls_url("expired"), verify_tls=False)
    assert exchange.problem is None
    assert exchange.peer.verified is False


async def test_plain_http_on_a_tls_url_is_explained(client, playground):
    exchange = await client.get(playground.replace("http:", "https:"))
    assert exchange.problem is not None
    assert exchange.problem.kind in ("tls-not-tls", "tls")


async def test_an_unknown_host_is_a_name_problem(client):
    exchange = await client.get("http://no-such-host.invalid/")
    assert exchange.problem is not None
    assert exchange.problem.kind == "dns"
    assert "no-such-host.invalid" in exchange.problem.what


@pytest.mark.parametrize(
    ("behaviour", "kind"), [("silent", "timeout-wait"), ("slow-body", "timeout-receive")]
)
async def test_a_timeout_names_its_phase(client, nasty, behaviour, kind):
    exchange = await client.get(nasty.url(behaviour), timeout_ms=300)
    assert exchange.problem is not None
    assert exchange.problem.kind == kind
    assert "0.3 s" in exchange.problem.what


async def test_cancelling_closes_the_connection_at_once(client, nasty):
    capture = nasty.capture(hold=True)
    sending = client.sending(Request(url=capture.url))

    async def consume() -> None:
        async for _ in sending.events():
            pass

    task = asyncio.create_task(consume())
    await until(lambda: capture.requests)
    task.cancel()
    await asyncio.wait((task,))
    assert task.cancelled()
    await until(lambda: capture.disconnects)
    problem = sending.cancelled().problem
    assert problem is not None
    assert problem.kind == "cancelled"
    assert "waiting for the answer" in problem.meaning


async def test_cancelling_an_endless_body_ends_it(client, nasty):
    sending = client.sending(Request(url=nasty.url("endless-body")))
    received = 0

    async def consume() -> None:
        nonlocal received
        async for event in sending.events():
            received = getattr(event, "received", received)

    task = asyncio.create_task(consume())
    await until(lambda: received > 100_000)
    task.cancel()
    await asyncio.wait((task,))
    assert task.cancelled()


async def test_a_file_that_changed_since_is_a_clear_error_before_anything_is_sent(client, nasty):
    path, capture = client.folder / "f.bin", nasty.capture()
    path.write_bytes(b"x" * 100)
    request = Request(method="PUT", url=capture.url, body=Body("file", files=(BodyFile("f.bin"),)))
    sending = client.sending(request)
    os.truncate(path, 10)
    finished = [event async for event in sending.events()][-1]
    assert isinstance(finished, Finished)
    assert finished.exchange.problem is not None
    assert "f.bin changed after the request was made" in finished.exchange.problem.what
    assert capture.connections == 0


async def test_http2_is_spoken_when_asked_for(client, h2_playground):
    request = Request(url=f"{h2_playground}/echo?x=1", settings=Settings(http_version="2"))
    exchange = await client.send(request)
    assert exchange.problem is None
    assert exchange.response is not None
    assert exchange.response.http_version == "HTTP/2"
    assert exchange.body.data is not None
    assert b'"x"' in exchange.body.data


@pytest.mark.parametrize("host", ["a..b", "x" * 70 + ".com"])
async def test_a_name_that_dns_cannot_have_has_no_address(client, host):
    exchange = await client.get(f"http://{host}/")
    assert exchange.problem.kind == "dns"


async def _serve(answer: bytes, again: bytes = b"") -> asyncio.Server:
    """Answers each connection once; `again` goes on until the client leaves."""

    async def behave(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        try:
            writer.write(answer)
            await writer.drain()
            while again:
                writer.write(again)
                await writer.drain()
        except ConnectionError:
            pass
        finally:
            writer.close()

    return await asyncio.start_server(behave, "127.0.0.1", 0)


async def test_a_time_limit_ends_a_body_that_never_pauses(client):
    head = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
    server = await _serve(head, b"1\r\nx\r\n" * 10_000)
    async with server:
        url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/"
        exchange = await client.get(url, timeout_ms=300)
    assert exchange.problem.kind == "timeout-receive"


async def test_others_run_while_a_server_has_bytes_ready(client, monkeypatch):
    """Between two turns of the loop lie a few chunks, not a megabyte of them."""
    server = await _serve(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", b"1\r\nx\r\n" * 10_000)
    turns = 0

    async def count() -> None:
        nonlocal turns
        while True:
            await asyncio.sleep(0)
            turns += 1

    counting = asyncio.create_task(count())
    async with server:
        url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/"
        exchange = await client.get(url, timeout_ms=300)
    counting.cancel()
    assert exchange.body.size_bytes / max(turns, 1) < 5000


async def test_every_byte_reaches_a_spool_that_takes_few_at_a_time(tmp_path):
    class Reluctant(io.FileIO):
        def write(self, data: Any) -> int:
            return super().write(memoryview(data)[:70_000])

    path = tmp_path / "spool"
    sink = BodySink(lambda: (path, Reluctant(path, "w")))
    data = os.urandom(1_500_000)
    await sink.add(data)
    body = await sink.finish()
    assert path.read_bytes() == data
    assert body.size_bytes == len(data)
