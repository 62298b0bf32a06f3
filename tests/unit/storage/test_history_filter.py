"""Lists of the history that are narrowed: every condition, alone and with a search."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from postgui.model.exchange import Timings
from postgui.model.history import HistoryFilter
from postgui.storage.history import HistoryTable, NewRecord
from postgui.storage.history_reader import HistoryReader
from tests.support import builder

# Number, method, URL, status (None: no answer), milliseconds, collection.
_ROWS = (
    (0, "GET", "http://api.example.org/users", 200, 10, "API"),
    (1, "POST", "http://api.example.org:8000/users", 201, 200, "API"),
    (2, "GET", "https://EXAMPLE.org/", 301, 5, ""),
    (3, "DELETE", "http://localhost:8000/users/1", 404, 3000, "Local things"),
    (4, "get", "http://[::1]:8000/", 500, 40, "local THINGS"),
    (5, "PUT", "http://localhost/users", None, 1, ""),
)


@pytest.fixture(scope="module")
def reader(tmp_path_factory) -> Iterator[HistoryReader]:
    path = tmp_path_factory.mktemp("history") / "history.sqlite3"
    table = HistoryTable(path)
    entries = []
    for number, method, url, status, ms, collection in _ROWS:
        exchange = builder.exchange(
            b"",
            id=str(number),
            started_at=builder.STARTED_AT + number,
            url=url,
            method=method,
            timings=Timings(total_ms=float(ms)),
            response=None if status is None else builder.response(status, "Why"),
        )
        new = NewRecord(exchange, builder.request(), number * 1000, "", f"text{number % 2}", collection)
        entries.append(table.insert(new))
    table.pin([int(entries[1].id), int(entries[2].id)], True)
    table.annotate(int(entries[2].id), "look at this")
    reader = HistoryReader(path)
    yield reader
    reader.close()
    table.close()


@pytest.mark.parametrize(
    ("wanted", "numbers"),
    [
        (HistoryFilter(), [5, 4, 3, 2, 1, 0]),
        (HistoryFilter(methods=("GET",)), [4, 2, 0]),
        (HistoryFilter(methods=("post", "PUT")), [5, 1]),
        (HistoryFilter(statuses=((404, 404),)), [3]),
        (HistoryFilter(statuses=((200, 299),)), [1, 0]),
        (HistoryFilter(statuses=((200, 200), (500, 599))), [4, 0]),
        (HistoryFilter(failed=True), [5]),
        (HistoryFilter(hosts=("api.example.org",)), [1, 0]),
        (HistoryFilter(hosts=("API.example.org:8000",)), [1]),
        (HistoryFilter(hosts=("*example.org",)), [2, 1, 0]),
        (HistoryFilter(hosts=("example.org", "localhost")), [5, 3, 2]),
        (HistoryFilter(hosts=("[::1]",)), [4]),
        (HistoryFilter(hosts=("::1",)), [4]),
        (HistoryFilter(hosts=("[::1]:8000",)), [4]),
        (HistoryFilter(collections=("local things",)), [4, 3]),
        (HistoryFilter(collections=("API", "Local things")), [4, 3, 1, 0]),
        (HistoryFilter(since=builder.STARTED_AT + 2, until=builder.STARTED_AT + 4), [3, 2]),
        (HistoryFilter(least_ms=40, most_ms=200), [4, 1]),
        (HistoryFilter(least_bytes=1000, most_bytes=2000), [2, 1]),
        (HistoryFilter(pinned=True), [2, 1]),
        (HistoryFilter(unpinned=True), [5, 4, 3, 0]),
        (HistoryFilter(noted=True), [2]),
        (HistoryFilter("look"), [2]),
        (HistoryFilter("users", hosts=("localhost",)), [5, 3]),
        (HistoryFilter("users", methods=("GET",), statuses=((200, 299),)), [0]),
        (HistoryFilter("text1", pinned=True), [1]),
    ],
)
def test_narrowed(reader, wanted, numbers):
    found = reader.page("", 100, wanted)
    assert [entry.size_bytes // 1000 for entry in found] == numbers
    assert reader.count(wanted) == len(numbers)
    assert reader.keys("", 100, wanted) == tuple(int(entry.id) for entry in found)
    paged = [*reader.page("", 1, wanted)]
    while page := reader.page(paged[-1].id, 1, wanted):
        paged += page
    assert tuple(paged) == found


def test_choices_are_what_occurs(reader):
    choices = reader.choices()
    assert choices.hosts == ("::1", "api.example.org", "example.org", "localhost")
    assert choices.collections == ("API", "Local things")
    assert choices.methods == ("DELETE", "GET", "POST", "PUT")


@pytest.mark.parametrize(
    "wanted",
    [
        HistoryFilter(),
        HistoryFilter(hosts=("localhost",)),
        HistoryFilter(methods=("GET", "PUT")),
        HistoryFilter(statuses=((400, 499),)),
        HistoryFilter(statuses=((404, 404),)),
        HistoryFilter(statuses=((200, 204), (500, 599))),
        HistoryFilter(collections=("API",)),
        HistoryFilter(least_ms=100, pinned=True),
        HistoryFilter("users"),
        HistoryFilter("users", hosts=("localhost",)),
    ],
)
def test_no_list_has_to_be_sorted(reader, wanted):
    """A million rows that must be sorted before the first is known take a second."""
    plan = reader.plan(replace(wanted))
    assert "TEMP B-TREE" not in plan


def test_rows_found_by_an_index_are_not_walked_one_by_one(reader):
    for wanted in (
        HistoryFilter(hosts=("a",)),
        HistoryFilter(statuses=((400, 499),)),
        HistoryFilter(pinned=True),
    ):
        assert "INDEX exchange_" in reader.plan(wanted)
