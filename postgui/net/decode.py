"""Content codings undone step by step (RFC 9110, section 8.4): gzip, deflate, br, zstd, several in order.

Each step gives about `STEP_BYTES` at most, however small its input was, so that ten gigabytes of zeros in ten
megabytes take no more memory than anything else. What came before a fault is given first. Pure: it
neither waits nor knows where the bytes go, and may run in a thread.
"""

import zlib
from collections.abc import Callable, Generator, Iterator
from typing import Protocol, TypeAlias

from postgui.net.zstd_frames import FrameWalk
from postgui.translation import mark, tr

STEP_BYTES = 256 * 1024
_INPUT_BYTES = 16 * 1024
_BROTLI_INPUT_BYTES = 4 * 1024
_BROTLI_AGAIN_BYTES = 64 * 1024
"""Input of one step, and so how near a fault in a long br body is told; zlib's are told exactly."""
_TOO_SHORT = mark("the body ends before what is coded does")
_GZIP_WBITS = 16 + zlib.MAX_WBITS
_GZIP_MAGIC = b"\x1f\x8b"


class UndecodableError(Exception):
    """The body is not what its Content-Encoding says; `offset` counts bytes of the body in that coding."""

    def __init__(self, coding: str, offset: int, reason: str) -> None:
        super().__init__(
            tr(
                "{coding}, at byte {offset:,} of what is coded: {reason}",
                coding=coding,
                offset=offset,
                reason=reason,
            )
        )
        self.coding = coding
        self.offset = offset


class Decoder(Protocol):
    """One coding being undone. Take everything that an iterator gives before the next call."""

    def feed(self, data: bytes) -> Iterator[bytes]:
        """What `data` decodes to, in steps.

        Raises:
            UndecodableError: After everything that came before the fault.
        """
        ...

    def finish(self) -> Iterator[bytes]:
        """What is left at the end of the body.

        Raises:
            UndecodableError: It ends too early.
        """
        ...

    @property
    def ignored_bytes(self) -> int:
        """How much followed the end of what was coded, and was left out."""
        ...


class _Zlib:
    """gzip (RFC 1952, any number of members) and zlib (RFC 1950) or, against the rules, bare deflate."""

    def __init__(self, coding: str) -> None:
        self._coding = coding
        self._inflate = zlib.decompressobj(_GZIP_WBITS) if coding == "gzip" else None
        self._begin = b""  # of a member or of the whole: too short yet to tell what it is
        self._offset = 0
        self._over = False
        self.ignored_bytes = 0

    def feed(self, data: bytes) -> Iterator[bytes]:
        data = self._begin + data
        self._begin = b""
        while data:
            if self._over:
                self.ignored_bytes += len(data)
                return
            if self._inflate is None:
                if len(data) < len(_GZIP_MAGIC):
                    self._begin = data
                    return
                self._inflate = self._next_member(data)
                continue
            piece, data = data[:_INPUT_BYTES], data[_INPUT_BYTES:]
            yield from self._inflated(piece)
            if self._inflate.eof:
                data = self._inflate.unused_data + data
                self._inflate, self._over = None, self._coding != "gzip"

    def finish(self) -> Iterator[bytes]:
        if self._coding == "gzip" and self._inflate is None:
            self.ignored_bytes += len(self._begin)  # one byte more is no member
        elif not self._over and self._offset + len(self._begin):
            raise UndecodableError(self._coding, self._offset + len(self._begin), tr(_TOO_SHORT))
        yield from ()

    def _next_member(self, data: bytes) -> "zlib._Decompress | None":
        if self._coding == "gzip":
            self._over = not data.startswith(_GZIP_MAGIC)  # padding or garbage, as gzip itself sees it
            return None if self._over else zlib.decompressobj(_GZIP_WBITS)
        is_zlib = data[0] & 0x0F == zlib.DEFLATED and int.from_bytes(data[:2]) % 31 == 0
        return zlib.decompressobj(zlib.MAX_WBITS if is_zlib else -zlib.MAX_WBITS)

    def _inflated(self, piece: bytes) -> Iterator[bytes]:
        """Everything that `piece` gives; what follows the end of the member stays in zlib."""
        inflate = self._inflate
        assert inflate is not None
        before = inflate.copy()
        while True:
            try:
                out = inflate.decompress(piece, STEP_BYTES)
            except zlib.error as error:
                offset = yield from self._up_to_fault(before, piece)
                raise UndecodableError(self._coding, offset, _reason(error)) from error
            if out:
                yield out
            used = len(piece) - len(inflate.unconsumed_tail) - len(inflate.unused_data)
            self._offset += used
            piece = inflate.unconsumed_tail
            if inflate.eof or (not piece and len(out) < STEP_BYTES):
                return
            before = inflate.copy()

    def _up_to_fault(self, inflate: "zlib._Decompress", piece: bytes) -> Generator[bytes, None, int]:
        """What a step that failed would have given, byte by byte (a few milliseconds, once), and where."""
        for index in range(len(piece)):
            try:
                out = inflate.decompress(piece[index : index + 1])
            except zlib.error:
                return self._offset + index
            if out:
                yield out
        return self._offset + len(piece)


class _Brotli:
    """br (RFC 7932).

    Its library does not give what it made of a step that fails: a short body is done again, byte by byte.
    """

    def __init__(self) -> None:
        import brotli

        self._make = brotli.Decompressor
        self._brotli = self._make()
        self._error = brotli.error
        self._offset = 0
        self._given = 0
        self._seen = b""
        self.ignored_bytes = 0

    def feed(self, data: bytes) -> Iterator[bytes]:
        for begin in range(0, len(data), _BROTLI_INPUT_BYTES):
            piece = data[begin : begin + _BROTLI_INPUT_BYTES]
            if self._brotli.is_finished():
                self.ignored_bytes += len(piece)
                continue
            if self._offset < _BROTLI_AGAIN_BYTES:
                self._seen += piece
            for out in self._step(piece):
                self._given += len(out)
                yield out
            self._offset += len(piece)

    def finish(self) -> Iterator[bytes]:
        if self._offset and not self._brotli.is_finished():
            raise UndecodableError("br", self._offset, tr(_TOO_SHORT))
        yield from ()

    def _step(self, piece: bytes) -> Iterator[bytes]:
        end = self._offset + len(piece)
        while True:
            try:
                out = bytes(self._brotli.process(piece, output_buffer_limit=STEP_BYTES))
            except self._error as error:
                if len(self._seen) < end:
                    raise UndecodableError("br", self._offset, _reason(error)) from error
                yield from self._again()
                return
            if out:
                yield out
            piece = b""
            # It may have taken all its input and still have something to give.
            if self._brotli.is_finished() or (not out and self._brotli.can_accept_more_data()):
                return

    def _again(self) -> Iterator[bytes]:
        """The body up to its fault or its end, without what was given before."""
        self._brotli = self._make()
        known = self._given
        for index in range(len(self._seen)):
            if self._brotli.is_finished():
                self.ignored_bytes += len(self._seen) - index
                return
            try:
                out = bytes(self._brotli.process(self._seen[index : index + 1]))
            except self._error as error:
                raise UndecodableError("br", index, _reason(error)) from error
            if len(out) > known:
                yield out[known:]
            known = max(0, known - len(out))


class _Zstandard:
    """zstd (RFC 8878). Fed block by block: a block gives 128 KB at most, however small it is."""

    def __init__(self) -> None:
        import zstandard

        self._zstandard = zstandard.ZstdDecompressor().decompressobj(read_across_frames=True)
        self._error = zstandard.ZstdError
        self._walk = FrameWalk()
        self._offset = 0
        self.ignored_bytes = 0

    def feed(self, data: bytes) -> Iterator[bytes]:
        for piece in self._walk.pieces(data):
            try:
                out = self._zstandard.decompress(piece)
            except self._error as error:
                raise UndecodableError("zstd", self._offset, _reason(error)) from error
            self._offset += len(piece)
            if out:
                yield out

    def finish(self) -> Iterator[bytes]:
        if not self._walk.between_frames:
            raise UndecodableError("zstd", self._offset, tr(_TOO_SHORT))
        yield from ()


class _Chain:
    """Several codings, the one that was applied last first."""

    def __init__(self, decoders: list[Decoder]) -> None:
        self._first, *rest = decoders
        self._rest = _Chain(rest) if rest else None

    @property
    def ignored_bytes(self) -> int:
        return self._first.ignored_bytes + (self._rest.ignored_bytes if self._rest else 0)

    def feed(self, data: bytes) -> Iterator[bytes]:
        yield from self._through(self._first.feed(data))

    def finish(self) -> Iterator[bytes]:
        yield from self._through(self._first.finish())
        if self._rest is not None:
            yield from self._rest.finish()

    def _through(self, pieces: Iterator[bytes]) -> Iterator[bytes]:
        if self._rest is None:
            yield from pieces
            return
        for piece in pieces:
            yield from self._rest.feed(piece)


MakeDecoder: TypeAlias = Callable[[], Decoder]

_CODINGS: dict[str, MakeDecoder] = {
    "gzip": lambda: _Zlib("gzip"),
    "x-gzip": lambda: _Zlib("gzip"),  # RFC 9110, section 8.4.1.3
    "deflate": lambda: _Zlib("deflate"),
    "br": _Brotli,
    "zstd": _Zstandard,
}


def make_decoder(content_encoding: str) -> tuple[Decoder | None, str]:
    """What undoes a Content-Encoding, None if there is nothing to undo; and the coding that is not known.

    Codings stand in the order they were applied. An unknown one hides those before it, so that the body
    stays as far encoded as it is.
    """
    decoders: list[Decoder] = []
    for name in reversed(content_encoding.split(",")):
        coding = name.strip().lower()
        if coding in ("", "identity"):
            continue
        try:
            decoders.append(_CODINGS[coding]())
        except (KeyError, ImportError):
            return (_Chain(decoders) if decoders else None), coding
    return (_Chain(decoders) if decoders else None), ""


def _reason(error: Exception) -> str:
    return str(error) or tr("it can't be decoded")
