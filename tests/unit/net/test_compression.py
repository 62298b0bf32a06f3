"""Compressed request bodies: what arrives is what was composed, whichever way it was packed."""

import gzip
from pathlib import Path

import brotli
import pytest
import zstandard

from postgui.model.problem import ProblemError
from postgui.model.request import Body, BodyFile, Request
from postgui.net.outgoing import EncodedBody
from postgui.net.prepare import Kinds, prepare

UNPACK = {
    "gzip": gzip.decompress,
    "br": brotli.decompress,
    "zstd": lambda data: zstandard.ZstdDecompressor().decompressobj().decompress(data),
}
CODINGS = sorted(UNPACK)


def post(body: Body, base: Path = Path()):
    return prepare(Request(method="POST", url="http://h/", body=body), base, Kinds.load())


@pytest.mark.parametrize("coding", CODINGS)
def test_a_text_is_packed_before_sending_so_its_length_is_known(coding):
    out = post(Body("text", "abc" * 1000, compression=coding))
    packed = b"".join(out.body.blocks())
    assert UNPACK[coding](packed) == b"abc" * 1000
    assert out.header(b"Content-Encoding") == coding.encode()
    assert out.header(b"Content-Length") == b"%d" % len(packed)
    assert not out.chunked


@pytest.mark.parametrize("coding", CODINGS)
async def test_a_file_is_packed_on_the_way_in_chunks(coding, tmp_path):
    data = bytes(range(256)) * 10_000
    (tmp_path / "f.bin").write_bytes(data)
    out = post(Body("file", files=(BodyFile("f.bin"),), compression=coding), tmp_path)
    assert out.header(b"Transfer-Encoding") == b"chunked"
    assert out.header(b"Content-Length") is None
    sent = b"".join([chunk async for chunk in out.body.chunks()])
    assert UNPACK[coding](sent) == data
    assert UNPACK[coding](b"".join(out.body.blocks())) == data


def test_the_same_text_gives_the_same_bytes_every_time():
    bodies = [b"".join(post(Body("json", "{}", compression="gzip")).body.blocks()) for _ in range(2)]
    assert bodies[0] == bodies[1]


def test_no_body_is_not_packed():
    assert post(Body(compression="gzip")).body == EncodedBody()


def test_an_unknown_coding_is_refused_with_what_there_is():
    with pytest.raises(ProblemError) as refused:
        post(Body("file", files=(BodyFile(__file__),), compression="lzw"))  # type: ignore[arg-type]
    assert "gzip, br, zstd" in refused.value.problem.meaning
