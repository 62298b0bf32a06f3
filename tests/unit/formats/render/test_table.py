"""Tables of JSON, CSV and TSV: cells as they were sent, sorted and filtered by what they mean."""

import json
import pickle

import pytest

from postgui.formats.render import table as table_module
from postgui.formats.render.table import (
    ABSENT,
    MOST_COLUMNS,
    NULL,
    NUMBER,
    VALUE,
    Table,
    read_table,
    sniff_delimiter,
    table_score,
)
from postgui.formats.render.table_order import arrange, as_separated
from tests.support.builder import content


def table(text: str | bytes, content_type: str = "application/json") -> Table:
    return read_table(content(text), content_type)


def rows(shown: Table) -> list[list[str]]:
    width = range(len(shown.columns))
    return [[shown.cell(row, column) for column in width] for row in range(shown.row_count)]


def order(shown: Table, column: int = -1, words: str = "", *, descending: bool = False) -> list[int]:
    steps = arrange(shown, column, words, descending=descending)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return list(end.value)


def test_numbers_keep_their_text_and_missing_members_are_no_empty_strings():
    shown = table('[{"a": 1.10, "b": ""}, {"b": null, "a": 12345678901234567890123, "c": [1, {"x": 1.0}]}]')
    assert shown.columns == ("a", "b", "c")
    assert rows(shown) == [["1.10", "", ""], ["12345678901234567890123", "null", '[1, {"x": 1.0}]']]
    assert [shown.kind(0, 0), shown.kind(0, 2), shown.kind(1, 1), shown.kind(1, 2)] == [
        NUMBER,
        ABSENT,
        NULL,
        VALUE,
    ]


def test_an_object_that_holds_a_list_gives_the_list():
    shown = table('{"total": 2, "meta": {"a": [1]}, "items": [{"id": 1}, {"id": 2}]}')
    assert rows(shown) == [["1"], ["2"]]
    assert shown.note == 'The rows of "items".'


def test_one_object_a_line():
    shown = table('{"id": 1}\n\n{"id": 2, "x": "ä"}\n', "application/x-ndjson")
    assert rows(shown) == [["1", ""], ["2", "ä"]]


def test_broken_json_shows_the_rows_before_and_says_where():
    shown = table('[{"a": 1}, {"a": 2}, {"a": tru}]')
    assert rows(shown) == [["1"], ["2"]]
    assert "char 27" in shown.problem


@pytest.mark.parametrize("text", ["[]", "3", "[1, 2]", "", "[[", '{"a": [1]}', "[" * 100_000])
def test_json_without_objects_says_so(text):
    shown = table(text)
    assert shown.row_count == 0
    assert shown.problem


def test_half_a_surrogate_pair_is_kept():
    shown = table('[{"a": "\\ud800", "b": 1.50}]')
    assert shown.cell(0, 0) == "\ud800"
    assert pickle.loads(pickle.dumps(shown)) == shown


def test_too_many_columns_are_cut_and_said():
    shown = table(json.dumps([{f"c{index}": index for index in range(MOST_COLUMNS + 5)}]))
    assert len(shown.columns) == MOST_COLUMNS
    assert str(MOST_COLUMNS) in shown.note


def test_a_large_body_shows_its_first_rows(monkeypatch):
    monkeypatch.setattr(table_module, "TABLE_BYTES", 1000)
    data = json.dumps([{"id": index} for index in range(1000)])
    shown = table(data)
    assert 50 < shown.row_count < 120
    assert shown.cut
    assert not shown.problem
    assert shown.note.startswith(f"{shown.row_count} rows: those in the first 1 kB of ")


def test_csv_with_quotes_line_ends_and_repeated_names():
    shown = table('a,b,a\r\n1,"x, ""y""\nz",2\r\n3\r\n', "text/csv")
    assert shown.columns == ("a", "b", "a (2)")
    assert rows(shown) == [["1", 'x, "y"\nz', "2"], ["3", "", ""]]


def test_csv_without_a_header_counts_its_columns():
    assert table("1,2\n3,4", "text/csv").columns == ("Column 1", "Column 2")
    assert table("a,b\nc,d", "text/csv; header=absent").row_count == 2


@pytest.mark.parametrize(("text", "expected"), [("a;b\n1,5;2", ";"), ("a\tb\n1\t2", "\t"), ("a|b\nc|d", "|")])
def test_the_delimiter_is_found(text, expected):
    assert sniff_delimiter(text) == expected


def test_numbers_sort_as_numbers_and_nothing_comes_last():
    shown = table('[{"v": 10}, {"v": 9.5}, {}, {"v": 1e2}, {"v": "b"}, {"v": "A"}, {"v": null}]')
    assert order(shown, 0) == [6, 1, 0, 3, 5, 4, 2]
    assert order(shown, 0, descending=True) == [4, 5, 3, 0, 1, 6, 2]


def test_long_integers_compare_exactly():
    shown = table('[{"v": 12345678901234567891}, {"v": 12345678901234567890}]')
    assert order(shown, 0) == [1, 0]


def test_equal_values_keep_their_order_both_ways_across_steps():
    shown = table(json.dumps([{"v": index % 2, "i": index} for index in range(5000)]))
    for descending in (False, True):
        found = [row for row in order(shown, 0, descending=descending) if row % 2]
        assert found == sorted(found)


def test_filter_needs_every_word_in_some_cell_without_case():
    shown = table('[{"a": "Ada", "b": "Love"}, {"a": "Ada", "b": "x"}, {"a": "lo", "b": "veada"}]')
    assert order(shown, words="ada LOVE") == [0]
    assert order(shown, words="adalove") == []


def test_copies_come_back_as_they_were():
    shown = table('[{"a": "x,\\"y\\"", "b": 1.0}]')
    text = as_separated(shown, [0], [0, 1])
    assert text == 'a,b\r\n"x,""y""",1.0\r\n'
    assert rows(table(text, "text/csv")) == rows(shown)
    assert as_separated(shown, [0], [1], tabs=True) == "b\n1.0\n"


@pytest.mark.parametrize(
    ("content_type", "head", "least"),
    [
        ("text/csv", b"a,b", 80),
        ("application/json", b' [ {"a": 1', 30),
        ("application/json", b'{"n": 1, "items": [{', 20),
        ("", b'[{"a"', 30),
    ],
)
def test_it_offers_itself_where_there_are_rows(content_type, head, least):
    assert least < table_score(content_type, head) <= 100


@pytest.mark.parametrize(
    ("content_type", "head"),
    [("application/json", b"[1]"), ("text/html", b"[{"), ("text/csv", b""), ("image/png", b"x")],
)
def test_it_stays_away_elsewhere(content_type, head):
    assert table_score(content_type, head) == 0
