"""Request bodies in a content coding (RFC 9110, section 8.4): gzip, br, zstd.

What is in memory is compressed before sending, so that its length is known and the preview shows it.
A body with files is compressed as it goes out, in chunks.
"""

import asyncio
import gzip
import zlib
from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing
from dataclasses import replace
from typing import Protocol

from postgui.model.problem import Problem, ProblemError
from postgui.net.outgoing import EncodedBody
from postgui.translation import tr

_GZIP_WINDOW = 16 + zlib.MAX_WBITS


class Compressor(Protocol):
    """A running compression: some input gives some output, the end gives the rest."""

    def compress(self, data: bytes) -> bytes: ...

    def finish(self) -> bytes: ...


class _Gzip:
    def __init__(self) -> None:
        self._zlib = zlib.compressobj(wbits=_GZIP_WINDOW)

    def compress(self, data: bytes) -> bytes:
        return self._zlib.compress(data)

    def finish(self) -> bytes:
        return self._zlib.flush()


class _Brotli:
    def __init__(self) -> None:
        import brotli

        self._brotli = brotli.Compressor(quality=5)

    def compress(self, data: bytes) -> bytes:
        return bytes(self._brotli.process(data))

    def finish(self) -> bytes:
        return bytes(self._brotli.finish())


class _Zstandard:
    def __init__(self) -> None:
        import zstandard

        self._zstandard = zstandard.ZstdCompressor().compressobj()

    def compress(self, data: bytes) -> bytes:
        return bytes(self._zstandard.compress(data))

    def finish(self) -> bytes:
        return bytes(self._zstandard.flush())


_CODINGS: dict[str, Callable[[], Compressor]] = {"gzip": _Gzip, "br": _Brotli, "zstd": _Zstandard}


def make_compressor(coding: str) -> Compressor:
    """A new compression.

    Raises:
        ProblemError: No such coding, or its library is missing.
    """
    try:
        return _CODINGS[coding]()
    except (KeyError, ImportError) as error:
        raise ProblemError(
            Problem(
                tr("A body can't be compressed as {coding!r} here", coding=coding),
                tr("What can be: {codings}. Nothing was sent.", codings=", ".join(_CODINGS)),
                tr("Choose another compression in the Body tab."),
                "compression",
                str(error),
            )
        ) from error


def compressed(body: EncodedBody, coding: str) -> EncodedBody:
    """`body` in `coding`; without a coding or a body the same."""
    if not coding or not body.present:
        return body
    if not body.in_memory:
        make_compressor(coding)  # says now what could not be
        return replace(body, coding=coding, streamed=True)
    data = b"".join(part for part in body.parts if isinstance(part, bytes))
    if coding == "gzip":
        packed = gzip.compress(data, mtime=0)  # no time inside: the same text gives the same bytes
    else:
        compressor = make_compressor(coding)
        packed = compressor.compress(data) + compressor.finish()
    return replace(body, parts=(packed,), coding=coding)


async def compressing(chunks: AsyncGenerator[bytes], coding: str) -> AsyncGenerator[bytes]:
    """`chunks` compressed, in a thread: never on the loop. Closing it closes them."""
    compressor = make_compressor(coding)
    async with aclosing(chunks):
        async for chunk in chunks:
            if packed := await asyncio.to_thread(compressor.compress, chunk):
                yield packed
    if rest := await asyncio.to_thread(compressor.finish):
        yield rest
