"""What people type becomes a search; no text they can type breaks it."""

import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postgui.storage.history_query import parse_search

_ROWS = {
    1: "POST http://127.0.0.1/users?x=1 201 Content-Type: application/json",
    2: 'GET http://127.0.0.1/users/12 200 {"exact": "phrase here"}',
    3: "DELETE http://127.0.0.1/Users_archive 404 Grüße",
}


@pytest.fixture(scope="module")
def index():
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE VIRTUAL TABLE search USING fts5 (text)")
    connection.executemany("INSERT INTO search (rowid, text) VALUES (?, ?)", _ROWS.items())
    yield connection
    connection.close()


def found(index, typed):
    expression = parse_search(typed).expression()
    rows = index.execute("SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid", (expression,))
    return [rowid for (rowid,) in rows]


@pytest.mark.parametrize(
    ("typed", "rows"),
    [
        ("POST users 201", [1]),
        ("users", [1, 2, 3]),
        ("us", [1, 2, 3]),
        ("us ", []),
        ("/users?x=1", [1]),
        ("users/1", [2]),
        ("users/1/", []),
        ('"phrase here"', [2]),
        ('"here phrase"', []),
        ('"phrase he', [2]),
        ('"phrase he"', []),
        ("application/json", [1]),
        ("grusse", []),
        ("grüße", [3]),
        ("GRÜ", [3]),
        ("users_arch", [3]),
        ("post AND users", []),
        ("NOT users", []),
        ("* 404", [3]),
        ("users* 404", [3]),
        ("text:users", []),
    ],
)
def test_search(index, typed, rows):
    assert found(index, typed) == rows


@pytest.mark.parametrize("typed", ["", "  ", '"', '""', "?", "{} []", "'", "*", "^", "- ( )"])
def test_nothing_to_look_for(typed):
    assert parse_search(typed).phrases == ()
    assert parse_search(typed).expression() == ""


def test_known_endings_stand_for_the_unfinished_word():
    search = parse_search("post users/ne")
    assert search.last_token == "ne"
    assert search.expression(("ne", "new")) == '"post" AND ("users ne" OR "users new")'


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_no_text_is_a_syntax_error(index, typed):
    expression = parse_search(typed).expression()
    if expression:
        index.execute("SELECT rowid FROM search WHERE search MATCH ?", (expression,)).fetchall()
