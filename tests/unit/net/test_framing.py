"""Where a body ends in what comes over HTTP/1.1, however it is cut into reads."""

import random

import httpcore
import pytest

from postgui.net.framing import ByChunks, ByLength, ToTheEnd

BODY = random.Random(7).randbytes(5000)


def chunked(body: bytes, *, seed: int) -> bytes:
    """The body in chunks of odd sizes, with an extension and a trailer."""
    sizes, parts, at = random.Random(seed), [], 0
    while at < len(body):
        piece = body[at : at + sizes.randint(1, 900)]
        extension = b";name=value" if sizes.random() < 0.3 else b""
        parts.append(b"%X%b\r\n%b\r\n" % (len(piece), extension, piece))
        at += len(piece)
    return b"".join([*parts, b"0\r\nX-Trailer: 1\r\n\r\n"])


def squeezed(framing: ByChunks | ByLength | ToTheEnd, data: bytes, *, seed: int) -> bytes:
    """What `framing` finds of the body in `data`, given in reads of odd sizes."""
    sizes, found, at = random.Random(seed), b"", 0
    while at < len(data) and not framing.done:
        piece = bytearray(data[at : at + framing.wanted(sizes.randint(1, 700))])
        found += piece[: framing.squeeze(piece, len(piece))]
        at += len(piece)
    return found


@pytest.mark.parametrize("seed", range(20))
def test_chunks_are_put_together_however_they_are_read(seed):
    framing = ByChunks()
    assert squeezed(framing, chunked(BODY, seed=seed), seed=seed + 1) == BODY
    assert framing.done
    framing.end()


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"zz\r\n", "illegal chunk header"),
        (b"-1\r\n", "illegal chunk header"),
        (b"3\r\nabcd\r\n", "longer than it says"),
        (b"1" * 20_000, "more than 16 kB"),
        (b"0\r\n" + b"X: y\r\n" * 20_000, "more than 100 kB"),
    ],
)
def test_what_is_no_chunk_is_refused(data, says):
    with pytest.raises(httpcore.RemoteProtocolError, match=says):
        squeezed(ByChunks(), data, seed=3)


def test_a_length_takes_no_byte_more():
    framing = ByLength(100)
    assert squeezed(framing, BODY, seed=1) == BODY[:100]
    assert framing.done


@pytest.mark.parametrize("framing", [ByLength(10), ByChunks()])
def test_an_end_before_the_end_is_refused(framing):
    with pytest.raises(httpcore.RemoteProtocolError, match="before"):
        framing.end()


def test_without_length_the_end_of_the_connection_is_the_end():
    framing = ToTheEnd()
    assert squeezed(framing, BODY, seed=1) == BODY
    assert not framing.done
    framing.end()
    assert framing.done
