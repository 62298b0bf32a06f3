"""The Params table and the URL bar are the same thing, both ways."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postgui.model.query import (
    colon_path,
    edit_rows,
    edit_url,
    fill_path,
    format_query,
    join_url,
    parse_query,
    path_names,
    rows_of,
    split_url,
)
from postgui.model.request import Param, Request

URLS = st.text(st.sampled_from("ab/?&=#:{}%+ é"), max_size=40)


@given(URLS)
def test_a_url_survives_being_taken_apart(url):
    assert join_url(*split_url(url)) == url


@given(st.text(st.sampled_from("ab&=+% {}"), max_size=30))
def test_a_query_survives_being_taken_apart(query):
    assert format_query(parse_query(query)) == query


@given(URLS)
def test_showing_the_table_and_taking_it_back_changes_no_url(url):
    request = Request(url=url)
    rows = rows_of(request)
    if split_url(url)[1]:
        assert edit_rows(request, rows).url == url


@pytest.mark.parametrize(
    ("query", "rows"),
    [
        ("a&b=", [("a", None), ("b", "")]),
        ("a=1&a=2&a=1", [("a", "1"), ("a", "2"), ("a", "1")]),
        ("=x", [("", "x")]),
        ("a=b=c", [("a", "b=c")]),
        ("a&&b", [("a", None), ("", None), ("b", None)]),
        ("q={{x&y=z}}&b=1", [("q", "{{x&y=z}}"), ("b", "1")]),
        ("a=%26+b", [("a", "%26+b")]),
    ],
)
def test_rows_stand_as_typed(query, rows):
    assert [(row.name, row.value) for row in parse_query(query)] == rows


def test_a_disabled_row_leaves_the_url_and_keeps_its_place():
    request = Request(url="http://h/?a=1&b=2&c=3")
    rows = list(rows_of(request))
    rows[1] = Param("b", "2", enabled=False)
    changed = edit_rows(request, rows)
    assert changed.url == "http://h/?a=1&c=3"
    assert rows_of(changed) == tuple(rows)


def test_typing_in_the_url_keeps_descriptions_and_disabled_rows():
    request = edit_rows(
        Request(url="http://h/?a=1"),
        [Param("a", "1", description="first"), Param("off", "x", enabled=False)],
    )
    changed = edit_url(request, "http://h/?z=0&a=2")
    assert rows_of(changed) == (
        Param("z", "0"),
        Param("a", "2", description="first"),
        Param("off", "x", enabled=False),
    )


def test_a_row_taken_out_of_the_url_is_gone():
    request = edit_rows(Request(url="http://h/?a=1&b=2"), [Param("a", "1", description="d"), Param("b", "2")])
    assert rows_of(edit_url(request, "http://h/?b=2")) == (Param("b", "2"),)


def test_what_would_split_a_row_is_encoded_once():
    changed = edit_rows(Request(url="http://h/"), [Param("a=b", "1&2#3"), Param("v", "{{x&y}}%26")])
    assert changed.url == "http://h/?a%3Db=1%262%233&v={{x&y}}%26"


def test_the_query_goes_with_its_last_row_and_the_fragment_stays():
    assert edit_rows(Request(url="http://h/p?a=1#top"), []).url == "http://h/p#top"


def test_a_file_that_disagrees_with_itself_loses_nothing():
    request = Request(url="http://h/?a=1", params=(Param("a", "9"), Param("gone", "2")))
    assert rows_of(request) == (Param("a", "1"), Param("gone", "2", enabled=False))


def test_path_names_are_whole_segments():
    url = "http://host:80/users/:id/{kind}/x:y/:id/{{var}}?p=/:no"
    assert path_names(url) == ("id", "kind")


def test_path_values_fill_their_segments_only():
    rows = (Param("id", "7", "path"), Param("kind", "a b", "path"))
    assert fill_path("http://h:80/u/:id/{kind}/x:id?a=:id", rows) == "http://h:80/u/7/a b/x:id?a=:id"


def test_a_brace_segment_with_a_row_is_stored_as_other_programs_write_it():
    url = "http://{host}/{id}/{other}/{id}?q={id}"
    assert colon_path(url, (Param("id", "1", "path"),)) == "http://{host}/:id/{other}/:id?q={id}"


def test_a_brace_segment_without_a_row_stays_as_typed():
    assert fill_path("http://h/{id}", (Param("other", "1", "path"),)) == "http://h/{id}"
    assert [row.name for row in rows_of(Request(url="http://h/{id}/:name"))] == ["name"]


def test_a_url_without_a_query_leaves_no_nameless_row_behind():
    rows = [Param("a", "1"), Param("", "noname"), Param("b", "2", enabled=False)]
    request = edit_rows(Request(url="http://h/"), rows)
    assert rows_of(edit_url(request, "http://other/")) == (Param("b", "2", enabled=False),)


def test_a_row_renamed_letter_by_letter_in_the_url_keeps_its_description():
    request = edit_rows(Request(url="http://h/"), [Param("ab", "1", description="note"), Param("c", "2")])
    for name in ("a", "", "x", "xy"):
        request = edit_url(request, f"http://h/?{name}=1&c=2")
    assert rows_of(request) == (Param("xy", "1", description="note"), Param("c", "2"))
