"""What people type to narrow the history."""

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postgui.model.history import HistoryFilter
from postgui.services.history_search import narrowed, parse_history_search, with_word, words_of

NOW = datetime(2025, 3, 9, 15, 30).timestamp()


def at(*date: int) -> float:
    return datetime(*date).timestamp()  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("", HistoryFilter()),
        ("users  ada", HistoryFilter("users ada")),
        ("users ", HistoryFilter("users ")),
        ("method:put,Patch x", HistoryFilter("x", methods=("PUT", "PATCH"))),
        ("status:404", HistoryFilter(statuses=((404, 404),))),
        ("status:5xx", HistoryFilter(statuses=((500, 599),))),
        ("status:4", HistoryFilter(statuses=((400, 499),))),
        ("status:200-204,41x", HistoryFilter(statuses=((200, 204), (410, 419)))),
        ("status:none", HistoryFilter(failed=True)),
        ("host:*.example.org host:a:8000", HistoryFilter(hosts=("*.example.org", "a:8000"))),
        ('collection:"GitHub API" x', HistoryFilter("x", collections=("GitHub API",))),
        ("after:2025-03-01 before:today", HistoryFilter(since=at(2025, 3, 1), until=at(2025, 3, 9))),
        ("after:yesterday", HistoryFilter(since=at(2025, 3, 8))),
        ("after:2025-03-01T08:15", HistoryFilter(since=at(2025, 3, 1, 8, 15))),
        ("after:2h", HistoryFilter(since=NOW - 7200)),
        ("slower:1.5s faster:2min", HistoryFilter(least_ms=1500, most_ms=120_000)),
        ("slower:300", HistoryFilter(least_ms=300)),
        ("larger:10kB smaller:1MiB", HistoryFilter(least_bytes=10_000, most_bytes=1 << 20)),
        ("is:pinned,noted", HistoryFilter(pinned=True, noted=True)),
        ("status:", HistoryFilter()),
        ('"status:404"', HistoryFilter('"status:404"')),
        ("content-type: json", HistoryFilter("content-type: json")),
        ("http://a/b?x=1:2", HistoryFilter("http://a/b?x=1:2")),
    ],
)
def test_understood(typed, wanted):
    search = parse_history_search(typed, NOW)
    assert search.wanted == wanted
    assert search.unclear == ()


@pytest.mark.parametrize(
    "word",
    [
        "status:abc",
        "status:4xxx",
        "status:9-1",
        "status:9xx",
        "status:60x",
        "after:soon",
        "slower:fast",
        "larger:big",
        "is:new",
        "after:2025-13-01",
    ],
)
def test_what_is_not_understood_is_named_and_searched_for(word):
    search = parse_history_search(f"x {word}", NOW)
    assert search.unclear == (word,)
    assert search.wanted == HistoryFilter(f"x {word}")
    with pytest.raises(ValueError):  # noqa: PT011 (whatever says so)
        narrowed(HistoryFilter(), word.partition(":")[0], word.partition(":")[2], NOW)


def test_a_condition_takes_the_place_of_others_of_its_name():
    assert with_word('status:4xx "a b" status:500 x', "status", "2xx") == '"a b" x status:2xx'
    assert with_word("status:4xx x", "status", "") == "x"
    assert with_word("", "collection", "GitHub API") == 'collection:"GitHub API"'
    assert words_of('collection:"GitHub API" x collection:b', "collection") == ("GitHub API", "b")


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_no_text_is_an_error(typed):
    parse_history_search(typed, NOW)
