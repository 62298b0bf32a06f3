"""Bytes as rows of sixteen or eight: what stands where."""

import pytest

from postgui.documents.hex import HexDocument
from postgui.documents.source import MemorySource

DATA = bytes(range(0x30, 0x58)) + b"\x00\xff"


@pytest.fixture
def document() -> HexDocument:
    return HexDocument(MemorySource(DATA))


def test_a_row_has_offset_digits_and_letters(document):
    assert [row.text for row in document.rows(0, 9)] == [
        "00000000  30 31 32 33 34 35 36 37  38 39 3a 3b 3c 3d 3e 3f  |0123456789:;<=>?|",
        "00000010  40 41 42 43 44 45 46 47  48 49 4a 4b 4c 4d 4e 4f  |@ABCDEFGHIJKLMNO|",
        "00000020  50 51 52 53 54 55 56 57  00 ff                    |PQRSTUVW..|",
    ]


def test_every_byte_is_found_by_its_digits_and_by_its_letter(document):
    for row in document.rows(0, 9):
        for offset in range(row.start, row.end):
            digits, letter = document.spans_of(row, offset, offset + 1)
            assert row.text[slice(*digits)] == f"{DATA[offset]:02x}"
            assert document.column_of(row, offset) == digits[0]
            for column in (*range(*digits), letter[0]):
                assert document.offset_at(row, column) == offset


def test_a_selection_copies_as_digits(document):
    assert "".join(document.text(14, 19)) == "3e 3f 40 41 42"


def test_rows_are_known_without_an_index(document):
    assert (document.rows_known, document.complete) == (3, True)
    assert document.row_of(16) == 1
    assert document.row_of(10**9) == 2
    assert HexDocument(MemorySource(b"")).rows(0, 1) == []


def test_where_there_is_no_room_for_sixteen_a_row_has_eight(document):
    assert not document.fit(100)
    assert document.fit(60)
    assert not document.fit(20)
    assert [row.text for row in document.rows(4, 9)] == [
        "00000020  50 51 52 53  54 55 56 57  |PQRSTUVW|",
        "00000028  00 ff                     |..|",
    ]
    assert document.rows_known == 6
    test_every_byte_is_found_by_its_digits_and_by_its_letter(document)
    assert document.fit(len(HexDocument(MemorySource(DATA)).rows(0, 1)[0].text))
    assert document.rows_known == 3
