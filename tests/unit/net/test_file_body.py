"""Files in bodies: looked at before sending, read ahead while sending, in order and whole."""

import asyncio
import os
from contextlib import aclosing

import pytest

from postgui.model.problem import ProblemError
from postgui.model.request import Body, FormRow, Request
from postgui.net.outgoing import EncodedBody, FilePart
from postgui.net.prepare import Kinds, prepare


async def test_a_big_file_goes_out_whole_and_in_order(tmp_path):
    data = b"".join(number.to_bytes(4, "big") for number in range(900_000))
    (tmp_path / "big").write_bytes(data)
    body = EncodedBody((b"head", FilePart.of(tmp_path / "big"), b"tail"), present=True)
    assert b"".join([chunk async for chunk in body.chunks()]) == b"head" + data + b"tail"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
def test_a_pipe_is_refused_and_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(ProblemError) as caught:
        FilePart.of(tmp_path / "pipe")
    assert "no regular file" in caught.value.problem.meaning


async def test_reading_can_be_left_in_the_middle(tmp_path):
    (tmp_path / "big").write_bytes(bytes(3 << 20))
    chunks = EncodedBody((FilePart.of(tmp_path / "big"),), present=True).chunks()
    assert await anext(chunks)
    await chunks.aclose()  # the file is closed, or the test run says that it was not


async def test_a_cancel_while_reading_closes_the_file(tmp_path):
    (tmp_path / "big").write_bytes(bytes(3 << 20))
    chunks = EncodedBody((FilePart.of(tmp_path / "big"),), present=True).chunks()

    async def read_all() -> None:
        async with aclosing(chunks):
            async for _ in chunks:
                pass

    for turns in range(1, 12):
        task = asyncio.create_task(read_all())
        for _ in range(turns):
            await asyncio.sleep(0)
        task.cancel()
        await asyncio.wait((task,))
        chunks = EncodedBody((FilePart.of(tmp_path / "big"),), present=True).chunks()
    await chunks.aclose()


async def test_a_file_that_shrinks_while_it_is_sent_is_told(tmp_path):
    path = tmp_path / "big"
    path.write_bytes(bytes(4 << 20))
    chunks = EncodedBody((FilePart.of(path),), present=True).chunks()
    await anext(chunks)
    os.truncate(path, 1)
    with pytest.raises(ProblemError) as caught:
        [chunk async for chunk in chunks]
    assert "became shorter while it was being sent" in caught.value.problem.what


@pytest.mark.parametrize("change", ["longer", "touched", "gone"])
async def test_what_happened_to_a_file_since_is_told(tmp_path, change):
    path = tmp_path / "f"
    path.write_bytes(b"abc")
    body = EncodedBody((FilePart.of(path),), present=True)
    await body.check_files()
    if change == "longer":
        path.write_bytes(b"abcd")
    elif change == "touched":
        os.utime(path, ns=(1, 1))
    else:
        path.unlink()
    with pytest.raises(ProblemError) as caught:
        await body.check_files()
    assert caught.value.problem.kind == "file"
    assert ("can't be read" in caught.value.problem.what) == (change == "gone")


def test_one_missing_file_of_several_in_a_field_is_named(tmp_path):
    (tmp_path / "a").write_bytes(b"x")
    rows = (FormRow("f", kind="file", files=("a", "sub/nope")),)
    with pytest.raises(ProblemError) as caught:
        prepare(Request(url="http://h/", body=Body("multipart-form", rows=rows)), tmp_path, Kinds.load())
    assert "nope" in caught.value.problem.what
    assert "Nothing was sent" in caught.value.problem.meaning
