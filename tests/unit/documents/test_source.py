"""Bytes by position, from memory and from a file that grows."""

from pathlib import Path

import pytest

from postgui.documents.encoding import encoding_of
from postgui.documents.source import FileSource, MemorySource
from postgui.documents.transcode import MOST_BYTES, as_utf8


def test_a_file_is_read_by_position(tmp_path: Path) -> None:
    path = tmp_path / "body"
    path.write_bytes(b"0123456789")
    source = FileSource(path)
    assert (source.size, source.finished) == (10, True)
    assert (source.read(3, 6), source.read(8, 99), source.read(20, 30)) == (b"345", b"89", b"")
    room = bytearray(4)
    source.read_into(memoryview(room), 2)
    assert room == b"2345"
    with pytest.raises(EOFError):
        source.read_into(memoryview(room), 8)
    source.close()
    source.close()


def test_no_more_is_read_than_is_said_to_be_written(tmp_path: Path) -> None:
    path = tmp_path / "body"
    path.write_bytes(b"abcdef")
    source = FileSource(path, 2)
    assert (source.read(0, 10), source.finished) == (b"ab", False)
    source.grown(5)
    assert source.read(0, 10) == b"abcde"
    source.grown(6, finished=True)
    assert (source.size, source.finished) == (6, True)
    source.close()


def test_wide_json_is_recoded_and_narrow_json_left_alone() -> None:
    wide, name = as_utf8(MemorySource('\ufeff{"é":1}'.encode("utf-16-le")), "utf-16-le")
    assert (wide.read(0, 99).decode(), name) == ('{"é":1}', "utf-8")
    narrow = MemorySource(b"{}")
    assert as_utf8(narrow, "latin-1") == (narrow, "latin-1")
    with pytest.raises(ValueError, match="too many"):
        as_utf8(MemorySource(bytes(MOST_BYTES + 2)), "utf-16-le")


def test_charsets_know_where_characters_may_be_cut() -> None:
    data = "aé€😀".encode()
    cuts = {encoding_of("utf-8").cut(data, at) for at in range(len(data) - 3)}
    assert cuts <= {0, 1, 3, 6}
    wide = "a😀b".encode("utf-16-be")
    assert encoding_of("utf-16-be").cut(wide, 4) == 6
    with pytest.raises(LookupError):
        encoding_of("no-such-charset")
