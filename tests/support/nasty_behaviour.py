"""What the nasty server does to a client: one coroutine for each way an answer can go wrong.

Each gets a fresh connection, and the connection is closed when it returns. All of them read the
request head first, except those that break before it.
"""

import asyncio
import socket
import struct
from asyncio import StreamReader, StreamWriter
from collections.abc import Awaitable, Callable
from typing import TypeAlias

Behaviour: TypeAlias = Callable[[StreamReader, StreamWriter], Awaitable[None]]

OK = b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 2\r\n\r\nok"
SLOW_STEP_S = 0.02


async def read_head(reader: StreamReader) -> bytes:
    """Request line and headers, with the empty line; what came if the client left before."""
    try:
        return await reader.readuntil(b"\r\n\r\n")
    except asyncio.IncompleteReadError as error:
        return error.partial


def raw(answer: bytes) -> Behaviour:
    """Answers with these bytes, whatever they are, and closes."""

    async def behave(reader: StreamReader, writer: StreamWriter) -> None:
        await read_head(reader)
        writer.write(answer)
        await writer.drain()

    return behave


def reset_after(answer: bytes) -> Behaviour:
    """Sends these bytes, then a TCP reset instead of an orderly end."""

    async def behave(reader: StreamReader, writer: StreamWriter) -> None:
        await read_head(reader)
        if answer:
            writer.write(answer)
            await writer.drain()
        # Lingering for 0 s makes closing send RST.
        connection = writer.get_extra_info("socket")
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        writer.transport.abort()

    return behave


def drip(answer: bytes, fast: int) -> Behaviour:
    """The first `fast` bytes at once, the rest one by one, `SLOW_STEP_S` apart."""

    async def behave(reader: StreamReader, writer: StreamWriter) -> None:
        await read_head(reader)
        writer.write(answer[:fast])
        for byte in answer[fast:]:
            await writer.drain()
            await asyncio.sleep(SLOW_STEP_S)
            writer.write(bytes([byte]))
        await writer.drain()

    return behave


async def ok(reader: StreamReader, writer: StreamWriter) -> None:
    """A good answer to each request, on one connection."""
    while await read_head(reader):
        writer.write(OK)
        await writer.drain()


async def silent(reader: StreamReader, writer: StreamWriter) -> None:
    """Accepts and says nothing until the client leaves."""
    while await reader.read(1 << 16):
        pass


async def hang_up(reader: StreamReader, writer: StreamWriter) -> None:
    """Closes without a byte, after the request."""
    await read_head(reader)


async def endless_body(reader: StreamReader, writer: StreamWriter) -> None:
    """Chunks without end."""
    await read_head(reader)
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked\r\n\r\n")
    piece = b"endless " * 2048
    while True:
        writer.write(b"%x\r\n%b\r\n" % (len(piece), piece))
        await writer.drain()


async def endless_head(reader: StreamReader, writer: StreamWriter) -> None:
    """Headers without end."""
    await read_head(reader)
    writer.write(b"HTTP/1.1 200 OK\r\n")
    number = 0
    while True:
        writer.write(b"X-Header-%d: %b\r\n" % (number, b"x" * 1000))
        await writer.drain()
        number += 1


async def redirect_loop(reader: StreamReader, writer: StreamWriter) -> None:
    """/a points to /b, anything else to /a."""
    while head := await read_head(reader):
        target = b"/b" if head.split(b" ")[1] == b"/a" else b"/a"
        writer.write(b"HTTP/1.1 302 Found\r\nLocation: %b\r\nContent-Length: 0\r\n\r\n" % target)
        await writer.drain()


_HEAD_100 = b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 100\r\n\r\n"
_CHUNKED = b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked\r\n\r\n"

BEHAVIOURS: dict[str, Behaviour] = {
    "ok": ok,
    "silent": silent,
    "hang-up": hang_up,
    "reset": reset_after(b""),
    "reset-in-body": reset_after(_HEAD_100 + b"x" * 40),
    "slow-head": drip(OK, 0),
    "slow-body": drip(_HEAD_100 + b"x" * 100, len(_HEAD_100)),
    "cut-head": raw(b"HTTP/1.1 200 OK\r\nContent-Ty"),
    "cut-body": raw(_HEAD_100 + b"x" * 40),
    "cut-chunk": raw(_CHUNKED + b"10\r\nonly this"),
    "no-last-chunk": raw(_CHUNKED + b"5\r\nhello\r\n"),
    "bad-chunk": raw(_CHUNKED + b"zz\r\nhello\r\n0\r\n\r\n"),
    "long-body": raw(b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello and more than was announced"),
    "bad-length": raw(b"HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\nhello"),
    "two-lengths": raw(b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 9\r\n\r\nhello"),
    "until-close": raw(b"HTTP/1.0 200 OK\r\nContent-Type: text/plain\r\n\r\nuntil the end"),
    "bad-gzip": raw(b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 8\r\n\r\nnot gzip"),
    "bad-header": raw(b"HTTP/1.1 200 OK\r\nno colon here\r\nContent-Length: 0\r\n\r\n"),
    "bad-status": raw(b"HTTP/1.1 twenty OK\r\nContent-Length: 0\r\n\r\n"),
    "garbage": raw(b"SSH-2.0-nasty\r\n\x00\xff\xfe garbage\r\n"),
    "endless-body": endless_body,
    "endless-head": endless_head,
    "redirect-loop": redirect_loop,
}
"""By name; the nasty server opens a port for each that is asked for."""
