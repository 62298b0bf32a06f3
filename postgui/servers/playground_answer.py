"""Playground endpoints that answer in some special way: status, time, encoding, format."""

import asyncio
import base64
import gzip
import hmac
import json
import random
import re
import struct
import zlib
from collections.abc import AsyncIterator, Awaitable, Callable
from http import HTTPStatus

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response, StreamingResponse

from postgui.translation import tr

_BYTES_LIMIT = 1 << 30
_BLOCK = 1 << 16
_REDIRECTS = (301, 302, 303, 307, 308)
_USER = b"ada:lovelace"
_COOKIE_NAME = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")
_COOKIE_VALUE = re.compile(r"[\x20-\x7e]*")


async def status(request: Request) -> Response:
    code = int(_number("code", request.path_params["code"], 200, 599))
    if code in {HTTPStatus.NO_CONTENT, HTTPStatus.RESET_CONTENT, HTTPStatus.NOT_MODIFIED}:
        return Response(status_code=code)
    try:
        reason = HTTPStatus(code).phrase
    except ValueError:
        reason = ""
    return JSONResponse({"status": code, "reason": reason}, code)


async def delay(request: Request) -> Response:
    seconds = _number(tr("the delay"), request.path_params["s"], 0, 30, whole=False)
    await asyncio.sleep(seconds)
    return JSONResponse({"waited_s": seconds})


async def redirect(request: Request) -> Response:
    left = int(_number("n", request.path_params["n"], 1, 100))
    code = int(_number("status", request.query_params.get("status", "302"), 300, 399))
    if code not in _REDIRECTS:
        raise HTTPException(
            HTTPStatus.BAD_REQUEST, f"status must be one of {', '.join(map(str, _REDIRECTS))}"
        )
    target = f"/redirect/{left - 1}" if left > 1 else "/anything/redirected"
    query = f"?{request.url.query}" if request.url.query else ""
    return RedirectResponse(target + query, code)


async def stream(request: Request) -> Response:
    count = int(_number("n", request.path_params["n"], 0, 10_000))
    pause_s = _pause_s(request, "100")

    async def lines() -> AsyncIterator[bytes]:
        for index in range(count):
            if index:
                await asyncio.sleep(pause_s)
            yield json.dumps({"line": index, "of": count}).encode() + b"\n"

    return StreamingResponse(lines(), media_type="application/x-ndjson")


async def events(request: Request) -> Response:
    """Server-sent events, as the HTML standard, section 9.2, frames them."""
    count = int(_number("n", request.query_params.get("n", "5"), 0, 10_000))
    pause_s = _pause_s(request, "500")

    async def frames() -> AsyncIterator[bytes]:
        yield b": the stream ends by itself\nretry: 5000\n\n"
        for index in range(count):
            if index:
                await asyncio.sleep(pause_s)
            data = json.dumps({"tick": index, "of": count})
            yield f"id: {index}\nevent: tick\ndata: {data}\n\n".encode()

    return StreamingResponse(frames(), media_type="text/event-stream", headers={"Cache-Control": "no-store"})


async def random_bytes(request: Request) -> Response:
    """A block of random bytes, over and over: cheap to make, and the same on every machine."""
    total = int(_number("n", request.path_params["n"], 0, _BYTES_LIMIT))
    seed = int(_number("seed", request.query_params.get("seed", "0"), 0, 2**32))
    block = random.Random(seed).randbytes(min(total, _BLOCK))

    async def blocks() -> AsyncIterator[bytes]:
        left = total
        while left:
            piece = block[:left]
            left -= len(piece)
            yield piece

    return StreamingResponse(
        blocks(), media_type="application/octet-stream", headers={"Content-Length": str(total)}
    )


async def cookies(request: Request) -> Response:
    pairs = [
        part.strip().partition("=") for line in request.headers.getlist("cookie") for part in line.split(";")
    ]
    return JSONResponse({"cookies": [[name, value] for name, _, value in pairs]})


async def set_cookies(request: Request) -> Response:
    pairs = request.query_params.multi_items()
    if not pairs:
        raise HTTPException(HTTPStatus.BAD_REQUEST, "Name the cookies in the query: /cookies/set?name=value")
    response = JSONResponse({"set": [list(pair) for pair in pairs]})
    for name, value in pairs:
        if not _COOKIE_NAME.fullmatch(name) or not _COOKIE_VALUE.fullmatch(value) or ";" in value:
            raise HTTPException(HTTPStatus.BAD_REQUEST, f"{name!r} can't be set as a cookie")
        response.headers.append("Set-Cookie", f"{name}={value}; Path=/")
    return response


async def basic_auth(request: Request) -> Response:
    scheme, _, credentials = request.headers.get("authorization", "").partition(" ")
    try:
        given = base64.b64decode(credentials.strip(), validate=True)
    except ValueError:
        given = b""
    if scheme.lower() == "basic" and hmac.compare_digest(given, _USER):
        return JSONResponse({"authenticated": True, "user": "ada"})
    raise HTTPException(
        HTTPStatus.UNAUTHORIZED,
        "User or password is missing or wrong",
        {"WWW-Authenticate": 'Basic realm="Playground", charset="UTF-8"'},
    )


def compressed(coding: str) -> Callable[[Request], Awaitable[Response]]:
    """The endpoint that answers in this content coding, whether or not it was asked for."""

    async def answer(request: Request) -> Response:
        rows = [{"id": index, "text": "The same words again and again"} for index in range(200)]
        plain = json.dumps({"coding": coding, "rows": rows}).encode()
        return Response(
            _compress(plain, coding),
            media_type="application/json",
            headers={"Content-Encoding": coding, "Vary": "Accept-Encoding"},
        )

    return answer


async def html_page(request: Request) -> Response:
    return Response(_HTML, media_type="text/html")


async def xml_document(request: Request) -> Response:
    return Response(_XML.encode(), media_type="application/xml")


async def image(request: Request) -> Response:
    if request.query_params.get("format") == "svg":
        return Response(_SVG, media_type="image/svg+xml")
    return Response(_png(240, 160), media_type="image/png")


def _number(name: str, text: str, low: int, high: int, *, whole: bool = True) -> float:
    """The number in a path or query.

    Raises:
        HTTPException: It is none, or out of bounds (400).
    """
    pattern = r"\d{1,12}" if whole else r"\d{1,12}(\.\d{1,6})?"
    if re.fullmatch(pattern, text, re.ASCII) and low <= float(text) <= high:
        return float(text)
    kind = "a whole number" if whole else "a number"
    raise HTTPException(HTTPStatus.BAD_REQUEST, f"{name} must be {kind} from {low} to {high}, not {text!r}")


def _pause_s(request: Request, default_ms: str) -> float:
    return _number("interval_ms", request.query_params.get("interval_ms", default_ms), 0, 10_000) / 1000


def _compress(plain: bytes, coding: str) -> bytes:
    if coding == "gzip":
        return gzip.compress(plain, mtime=0)
    if coding == "deflate":
        return zlib.compress(plain)
    if coding == "br":
        import brotli  # type: ignore[import-untyped,unused-ignore]

        return bytes(brotli.compress(plain))
    import zstandard

    return bytes(zstandard.compress(plain))


def _png(width: int, height: int) -> bytes:
    """A gradient, written by hand (PNG specification, sections 5 and 11)."""
    rows = b"".join(
        b"\0"
        + b"".join(
            bytes((40 + 180 * x // width, 90 + 120 * y // height, 200 - 90 * x // width))
            for x in range(width)
        )
        for y in range(height)
    )

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )


_HTML = """<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <title>A page of the playground</title>
  <style>body { font-family: sans-serif; max-width: 40em } td { padding: 0 1em 0 0 }</style>
</head>
<body>
  <h1>Tea</h1>
  <p>Water that is <em>just</em> off the boil, leaves &amp; patience.</p>
  <table>
    <tr><th>Kind</th><th>°C</th><th>Minutes</th></tr>
    <tr><td>Green</td><td>75</td><td>2</td></tr>
    <tr><td>Black</td><td>95</td><td>4</td></tr>
  </table>
  <!-- a comment stays a comment -->
</body>
</html>
"""

_XML = """<?xml version="1.0" encoding="UTF-8"?>
<catalogue xmlns="urn:example:tea" xmlns:p="urn:example:price" updated="2024-05-01">
  <tea id="1" kind="green">
    <name>Sencha</name>
    <p:price currency="EUR">12.50</p:price>
    <note><![CDATA[75 °C < water < 80 °C]]></note>
  </tea>
  <tea id="2" kind="black">
    <name>Assam</name>
    <p:price currency="EUR">9.00</p:price>
    <note/>
  </tea>
</catalogue>
"""

_SVG = """<svg xmlns="http://www.w3.org/2000/svg" width="240" height="160" viewBox="0 0 240 160">
  <rect width="240" height="160" rx="12" fill="#2f5d8a"/>
  <circle cx="120" cy="80" r="48" fill="none" stroke="#ffffff" stroke-width="8"/>
  <path d="M96 80h48M124 60l20 20-20 20" fill="none" stroke="#ffffff" stroke-width="8"/>
</svg>
"""
