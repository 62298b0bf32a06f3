"""The headers that PostGUI adds, replaced or taken away by the person: what a socket then receives."""

import asyncio
from dataclasses import replace

import pytest

from postgui.model.request import Body, Pair, Request
from tests.support.builder import headers

AUTOMATIC = ("host", "user-agent", "accept", "accept-encoding", "content-type", "content-length")


async def lines_of(client, nasty, request: Request) -> list[str]:
    capture = nasty.capture()
    exchange = await client.send(replace(request, url=capture.url))
    assert exchange.problem is None
    (raw,) = await asyncio.to_thread(capture.wait_for_requests)
    lines: list[str] = raw.partition(b"\r\n\r\n")[0].decode().split("\r\n")
    return lines[1:]


@pytest.mark.parametrize(
    "own",
    [
        "Host: other.example:9",
        "User-Agent: mine/1",
        "Accept: text/plain",
        "Accept-Encoding: identity",
        "Content-Type: application/x-mine",
        "content-LENGTH: 2",
        "Connection: close",
        "TE: trailers",
    ],
)
async def test_an_own_header_replaces_the_automatic_one_in_its_own_spelling(client, nasty, own):
    request = Request(method="POST", body=Body("json", "{}"), headers=headers(own))
    lines = await lines_of(client, nasty, request)
    name = own.partition(":")[0].lower()
    assert [line for line in lines if line.lower().startswith(f"{name}:")] == [own]


@pytest.mark.parametrize("name", [name for name in AUTOMATIC if name != "content-length"])
async def test_an_automatic_header_can_be_switched_off_alone(client, nasty, name):
    request = Request(method="POST", body=Body("json", "{}"), switched_off=(name,))
    lines = await lines_of(client, nasty, request)
    assert sorted(line.partition(":")[0].lower() for line in lines) == sorted(set(AUTOMATIC) - {name})


async def test_content_length_switched_off_sends_a_head_without_it(client, nasty):
    capture = nasty.capture()
    request = Request(
        method="POST", url=capture.url, body=Body("json", "{}"), switched_off=("content-length",)
    )
    exchange = await client.send(request)
    assert b"content-length" not in exchange.request.head.lower()
    first, *_ = await asyncio.to_thread(capture.wait_for_requests)
    assert first == exchange.request.head  # to the server, the body is the beginning of another request


async def test_every_automatic_header_can_be_switched_off_together(client, nasty):
    request = Request(headers=headers("X: 1"), switched_off=AUTOMATIC)
    assert await lines_of(client, nasty, request) == ["X: 1"]


async def test_own_headers_keep_order_case_repeats_and_empty_values(client, nasty):
    own = headers("x-B: 1", "X-b: 2", "Empty:", "x-B: 1")
    lines = await lines_of(client, nasty, Request(headers=(*own, Pair("Name", "J\u00f6rg \u2603"))))
    wanted = ["x-B: 1", "X-b: 2", "Empty: ", "x-B: 1", "Name: J\u00f6rg \u2603"]  # UTF-8, read as such
    assert lines[1:6] == wanted


async def test_transfer_encoding_of_ones_own_frames_the_body_so(client, nasty):
    capture = nasty.capture()
    request = Request(
        method="PATCH",
        url=capture.url,
        body=Body("text", "abc"),
        headers=headers("Transfer-Encoding: chunked"),
    )
    exchange = await client.send(request)
    assert exchange.problem is None
    (raw,) = await asyncio.to_thread(capture.wait_for_requests)
    head, _, body = raw.partition(b"\r\n\r\n")
    assert b"content-length" not in head.lower()
    assert body == b"3\r\nabc\r\n0\r\n\r\n"


@pytest.mark.parametrize("method", ["GET", "get", "HEAD", "DELETE", "M-SEARCH", "x!#$%&'*+.^_`|~9"])
async def test_any_method_may_have_a_body(client, nasty, method):
    capture = nasty.capture()
    exchange = await client.send(Request(method=method, url=capture.url, body=Body("text", "abc")))
    (raw,) = await asyncio.to_thread(capture.wait_for_requests)
    assert raw.startswith(f"{method} / HTTP/1.1\r\n".encode())
    assert raw.endswith(b"Content-Length: 3\r\n\r\nabc")
    if method != "HEAD":  # the server answers with a body, which an answer to HEAD does not have
        assert exchange.problem is None
