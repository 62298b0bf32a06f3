"""Content codings undone: whole, cut anywhere, in any pieces, damaged, and far bigger than they came."""

import gzip
import os
import random
import zlib
from collections.abc import Callable
from itertools import pairwise

import brotli
import pytest
import zstandard
from hypothesis import given, settings
from hypothesis import strategies as st

from postgui.net.decode import STEP_BYTES, UndecodableError, make_decoder

_PLAIN = b'{"id": 1, "name": "Ada"}' * 20 + random.Random(1).randbytes(40)


def _bare_deflate(data: bytes) -> bytes:
    deflate = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return deflate.compress(data) + deflate.flush()


def _zstd(data: bytes) -> bytes:
    return zstandard.ZstdCompressor(write_checksum=True).compress(data)


CODED: dict[str, tuple[str, Callable[[bytes], bytes]]] = {
    "gzip": ("gzip", lambda data: gzip.compress(data, mtime=0)),
    "zlib": ("deflate", zlib.compress),
    "bare deflate": ("deflate", _bare_deflate),
    "br": ("br", brotli.compress),
    "zstd": ("zstd", _zstd),
    "zstd without a size": (
        "zstd",
        lambda data: zstandard.ZstdCompressor(write_content_size=False).compress(data),
    ),
    "gzip, then br": ("gzip, br", lambda data: brotli.compress(gzip.compress(data))),
    "zstd, then gzip": (" ZSTD ,identity,, X-Gzip", lambda data: gzip.compress(_zstd(data))),
}
_UNCHECKED = ("bare deflate", "br", "zstd without a size")
"""A wrong byte in them may be another right one: they have no check."""
every_coding = pytest.mark.parametrize("name", CODED)


def decode(encoding: str, *chunks: bytes) -> tuple[bytes, UndecodableError | None, int]:
    """What came out, the fault, and how much was ignored."""
    decoder, unknown = make_decoder(encoding)
    assert decoder is not None
    assert not unknown
    out = b""
    try:
        for chunk in chunks:
            for piece in decoder.feed(chunk):
                out += piece
        for piece in decoder.finish():
            out += piece
    except UndecodableError as error:
        return out, error, decoder.ignored_bytes
    return out, None, decoder.ignored_bytes


@every_coding
@given(data=st.data())
@settings(max_examples=30, deadline=None)
def test_any_body_in_any_pieces_comes_back(name: str, data: st.DataObject) -> None:
    encoding, encode = CODED[name]
    plain = data.draw(st.binary(max_size=3000).map(lambda part: part * 3))
    coded = encode(plain)
    cuts = sorted(data.draw(st.lists(st.integers(0, len(coded)), max_size=8)))
    edges = [0, *cuts, len(coded)]
    chunks = [coded[begin:end] for begin, end in pairwise(edges)]
    assert decode(encoding, *chunks) == (plain, None, 0)


@every_coding
def test_a_body_cut_at_any_byte_gives_its_beginning_and_is_told(name: str) -> None:
    encoding, encode = CODED[name]
    coded = encode(_PLAIN)
    for cut in range(1, len(coded)):
        out, error, _ = decode(encoding, coded[:cut])
        assert _PLAIN.startswith(out)
        assert error is not None, cut
        assert error.coding in encoding.lower()


@every_coding
def test_an_empty_body_is_no_fault(name: str) -> None:
    assert decode(CODED[name][0], b"") == (b"", None, 0)


@every_coding
@given(at=st.integers(0, 10_000), flip=st.integers(1, 255))
@settings(max_examples=60, deadline=None)
def test_a_damaged_byte_raises_nothing_but_the_fault(name: str, at: int, flip: int) -> None:
    encoding, encode = CODED[name]
    coded = bytearray(encode(_PLAIN))
    coded[at % len(coded)] ^= flip
    out, error, ignored = decode(encoding, bytes(coded))
    assert out == _PLAIN or error is not None or ignored or name in _UNCHECKED


@pytest.mark.parametrize("encoding", ["gzip", "deflate"])
def test_everything_before_a_fault_is_given_and_the_place_told(encoding: str) -> None:
    noise = os.urandom(300_000)  # is stored as it is, so that the place in the coded body is known
    coded = bytearray(gzip.compress(noise) if encoding == "gzip" else zlib.compress(noise))
    coded[-1] ^= 0xFF  # of the check at the end
    out, error, _ = decode(encoding, bytes(coded))
    assert out == noise
    assert error is not None
    assert len(coded) - 8 <= error.offset <= len(coded)


def test_what_is_not_coded_at_all_is_told_near_its_beginning() -> None:
    for encoding in ("gzip", "deflate", "br", "zstd"):
        out, error, _ = decode(encoding, b"plain text, whatever the header says" * 9)
        assert out == b""
        assert error is not None
        assert error.offset < 20
        assert str(error).startswith(encoding)


def test_several_members_and_frames_are_one_body() -> None:
    assert (
        decode("gzip", gzip.compress(b"one, ") + gzip.compress(b"") + gzip.compress(b"two"))[0] == b"one, two"
    )
    skipped = b"\x53\x2a\x4d\x18\x04\0\0\0skip"
    assert decode("zstd", _zstd(b"one, ") + skipped + _zstd(b"two")) == (b"one, two", None, 0)


@pytest.mark.parametrize(
    ("name", "rest"),
    [
        ("gzip", b"\0" * 512),
        ("gzip", b"x"),
        ("gzip", b"<!-- served in 3 ms -->"),
        ("zlib", b"\r\n"),
        ("br", b"!"),
    ],
)
def test_what_follows_the_end_is_left_out_and_counted(name: str, rest: bytes) -> None:
    encoding, encode = CODED[name]
    coded = encode(_PLAIN)
    assert decode(encoding, coded, rest) == (_PLAIN, None, len(rest))
    assert decode(encoding, coded + rest)[0] == _PLAIN


@pytest.mark.parametrize("name", ["gzip", "zlib", "br", "zstd", "gzip, then br"])
def test_a_bomb_comes_in_small_steps(name: str) -> None:
    encoding, encode = CODED[name]
    size = 30_000_000
    decoder, _ = make_decoder(encoding)
    assert decoder is not None
    steps = [len(piece) for piece in decoder.feed(encode(bytes(size)))]
    assert sum(steps) == size
    assert max(steps) <= 2 * STEP_BYTES


def test_nothing_is_undone_without_a_coding() -> None:
    for encoding in ("", "identity", " , "):
        assert make_decoder(encoding) == (None, "")


def test_an_unknown_coding_hides_those_before_it() -> None:
    assert make_decoder("gzip, exi") == (None, "exi")
    decoder, unknown = make_decoder("exi, gzip")
    assert unknown == "exi"
    assert decoder is not None
    assert b"".join(decoder.feed(gzip.compress(b"still exi"))) == b"still exi"
