"""Rows as text and back, without loss."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postgui.model.request import FormRow, Pair, Param
from postgui.ui.qtmodels.pair_text import TableRow, format_rows, parse_rows

TEXT = st.text(
    st.characters(exclude_characters="\r\u2028\u2029\x0b\x0c\x1c\x1d\x1e\x85", exclude_categories=["Cs"])
)
PAIRS = st.builds(Pair, TEXT, TEXT, st.booleans(), TEXT)
PARAMS = st.builds(Param, TEXT, st.none() | TEXT, st.just("query"), st.booleans(), TEXT)


@given(st.lists(PAIRS))
def test_headers_survive_bulk_edit(rows: list[Pair]) -> None:
    assert parse_rows(format_rows(rows), lambda: Pair(""), rows) == rows


@given(st.lists(PARAMS))
def test_parameters_survive_bulk_edit(rows: list[Param]) -> None:
    assert parse_rows(format_rows(rows), lambda: Param(""), rows) == rows


@given(st.lists(PAIRS))
def test_text_alone_keeps_name_value_and_switch(rows: list[Pair]) -> None:
    bare = [Pair(row.name, row.value, row.enabled) for row in rows]
    assert parse_rows(format_rows(bare), lambda: Pair("")) == bare


def test_flag_without_equals_stays_one() -> None:
    rows = [Param("flag", None), Param("empty", ""), Param("full", "1")]
    assert format_rows(rows) == "flag\nempty: \nfull: 1"
    assert parse_rows("flag\nempty: \nfull: 1", lambda: Param("")) == rows


def test_edited_line_keeps_its_note() -> None:
    known = [Pair("A", "1", description="why"), Pair("B", "2")]
    assert parse_rows("A: 9\nB: 2", lambda: Pair(""), known)[0] == Pair("A", "9", description="why")


def test_switched_off_line_keeps_its_files() -> None:
    known = [FormRow("photo", kind="file", files=("a.png", "b.png"), content_type="image/png")]
    (row,) = parse_rows("# photo: a.png, b.png", lambda: FormRow(""), known)
    assert row == FormRow(
        "photo", kind="file", files=("a.png", "b.png"), content_type="image/png", enabled=False
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Accept: */*\nHost: a:8080", [Pair("Accept", "*/*"), Pair("Host", "a:8080")]),
        ("accept:text/html\r\nx-a:\r\n", [Pair("accept", "text/html"), Pair("x-a", "")]),
        (":authority: example.org\n:path: /a", [Pair(":authority", "example.org"), Pair(":path", "/a")]),
        ("#Off: 1\n\n\n# Off too: 2", [Pair("Off", "1", False), Pair("Off too", "2", False)]),
        ('"half: quoted', [Pair('"half', "quoted")]),
    ],
)
def test_pasted_lines_become_rows(text: str, expected: list[TableRow]) -> None:
    assert parse_rows(text, lambda: Pair("")) == expected
