"""Plain text as rows: every byte in one row, none too long, no character cut."""

import random
from itertools import pairwise

import pytest

from postgui.documents.block_index import BLOCK_BYTES, CELL_BYTES
from postgui.documents.raw import RawDocument, raw_index
from postgui.documents.raw_scan import RawScanner, Unit
from postgui.documents.source import MemorySource

CHARSETS = ("utf-8", "latin-1", "cp1252", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be")


def document(text: str | bytes, encoding: str = "utf-8") -> RawDocument:
    return RawDocument(MemorySource(text if isinstance(text, bytes) else text.encode(encoding)), encoding)


def test_a_row_begins_after_each_newline_and_says_its_line() -> None:
    rows = document("one\ntwo\r\n\nlast").rows(0, 10)
    assert [(row.line, row.text, row.start, row.end) for row in rows] == [
        (1, "one", 0, 4),
        (2, "two", 4, 9),
        (3, "", 9, 10),
        (4, "last", 10, 14),
    ]


def test_a_text_that_ends_with_a_newline_has_no_empty_row_after_it() -> None:
    assert document("a\nb\n").rows_known == 2


def test_an_empty_text_has_no_rows() -> None:
    empty = document("")
    assert (empty.rows_known, empty.complete, empty.rows(0, 5), empty.row_of(3)) == (0, True, [], 0)


@pytest.mark.parametrize("charset", CHARSETS)
def test_the_rows_together_are_the_text_in_every_charset(charset: str) -> None:
    chance = random.Random(charset)
    some = "abc é\n" if charset in ("latin-1", "cp1252") else "aé€😀\n"
    lines = ["".join(chance.choices(some, k=chance.choice((3, 50, 4000)))) for _ in range(400)]
    text = "\n".join(lines)
    made = document(text, charset)
    rows = made.rows(0, 10**9)
    assert len(rows) == made.rows_known
    assert "".join(row.text for row in rows) == text.replace("\n", "")
    assert [row.index for row in rows] == list(range(len(rows)))
    assert [row.line for row in rows if row.line] == list(range(1, text.rstrip("\n").count("\n") + 2))
    assert max(row.end - row.start for row in rows) <= 2 * CELL_BYTES
    assert all(one.end == two.start for one, two in pairwise(rows))


@pytest.mark.parametrize("charset", ["shift_jis", "gb18030", "euc_jp", "big5"])
def test_a_long_line_of_several_bytes_a_character_is_cut_between_words(charset: str) -> None:
    text = "日本 中文 a " * 4000
    rows = document(text, charset).rows(0, 10**6)
    assert "".join(row.text for row in rows) == text
    assert len(rows) > 10


def test_one_line_of_any_length_goes_on_in_soft_rows() -> None:
    made = document("x" * (3 * BLOCK_BYTES + 100))
    rows = made.rows(0, 10**6)
    assert rows[0].line == 1
    assert {row.line for row in rows[1:]} == {0}
    assert len(rows) == 3 * BLOCK_BYTES // CELL_BYTES + 1


def test_any_stretch_of_rows_is_the_same_as_in_the_whole() -> None:
    chance = random.Random(5)
    text = "\n".join("y" * chance.choice((0, 5, 80, 3000)) for _ in range(3000))
    made = document(text)
    rows = made.rows(0, 10**6)
    for _ in range(200):
        first = chance.randrange(len(rows))
        assert made.rows(first, 60) == rows[first : first + 60]


def test_every_byte_is_found_in_its_row() -> None:
    made = document("ab\n" * 40_000 + "é" * 5000)
    rows = made.rows(0, 10**6)
    for row in random.Random(2).sample(rows, 300):
        assert made.row_of(row.start) == made.row_of(row.end - 1) == row.index


def test_bytes_of_no_character_show_as_replacement() -> None:
    assert document(b"a\xff\xfeb").rows(0, 1)[0].text == "a��b"


@pytest.mark.parametrize(("charset", "mark"), [("utf-8", b"\xef\xbb\xbf"), ("utf-16-le", b"\xff\xfe")])
def test_a_byte_order_mark_is_not_text(charset: str, mark: bytes) -> None:
    made = document(mark + "hé\nx".encode(charset), charset)
    assert [row.text for row in made.rows(0, 5)] == ["hé", "x"]
    assert "".join(made.text(0, 100)) == "hé\nx"


def test_the_text_between_two_places_comes_in_pieces_with_no_character_cut() -> None:
    text = "aé€😀" * 60_000
    pieces = list(document(text).text(0, 10**9))
    assert "".join(pieces) == text
    assert len(pieces) > 5


def test_without_an_index_the_first_block_shows_already() -> None:
    source = MemorySource(b"line\n" * 100_000)
    made = RawDocument(source, "utf-8", raw_index())
    assert not made.complete
    assert [row.text for row in made.rows(0, 3)] == ["line"] * 3
    assert made.rows_known > 10_000


def test_the_scanner_counts_what_the_rows_are_whatever_the_steps() -> None:
    chance = random.Random(9)
    data = bytes(chance.choices(b"abc\n", weights=(9, 9, 9, 1), k=6 * BLOCK_BYTES))
    whole = RawScanner(Unit()).feed(data)
    assert int(whole.lines[-1]) == data[:-1].count(b"\n") + 1
    steps = RawScanner(Unit())
    for block in range(6):
        marks = steps.feed(data[block * BLOCK_BYTES : (block + 1) * BLOCK_BYTES])
        assert (marks.rows[0], marks.lines[0]) == (whole.rows[block], whole.lines[block])
