"""The history list: days, pages, newest on top."""

from datetime import date, datetime

import pytest
from PySide6.QtTest import QAbstractItemModelTester

from postgui.model.history import HistoryEntry
from postgui.ui.sidebar.history_model import HistoryModel, day_label, short_url


def entry(number: int, day: int) -> HistoryEntry:
    when = datetime(2024, 3, day, 12, 0, 0).timestamp() - number
    return HistoryEntry(str(number), when, "GET", f"http://a/{number}", 200, "OK", 1.0, 2)


@pytest.fixture
def model(qtmodeltester):
    history = HistoryModel()
    tester = QAbstractItemModelTester(history, QAbstractItemModelTester.FailureReportingMode.Fatal)
    yield history
    qtmodeltester.check(history)
    tester.deleteLater()
    history.deleteLater()


def ids(history: HistoryModel) -> list[str]:
    rows = (history.entry_at(history.index(row)) for row in range(history.rowCount()))
    return ["-" if row is None else row.id for row in rows]


def test_entries_stand_under_their_day_also_over_two_pages(model):
    model.add_page([entry(1, 9), entry(2, 9)], complete=False)
    model.add_page([entry(3, 9), entry(4, 8)], complete=True)
    assert ids(model) == ["-", "1", "2", "3", "-", "4"]


def test_the_end_asks_for_one_page_at_a_time(qapp):
    model = HistoryModel()
    asked: list[bool] = []
    model.page_wanted.connect(lambda: asked.append(True))
    root = model.index(-1)
    model.fetchMore(root)
    model.fetchMore(root)
    assert len(asked) == 1
    model.add_page([entry(1, 9)], complete=False)
    assert model.canFetchMore(root)
    model.add_page([], complete=True)
    assert not model.canFetchMore(root)
    model.deleteLater()


def test_a_new_exchange_goes_on_top_under_its_day(model):
    model.add_page([entry(1, 8)], complete=True)
    model.add_newest(entry(2, 8))
    model.add_newest(entry(3, 9))
    assert ids(model) == ["-", "3", "-", "2", "1"]


def test_an_exchange_recorded_while_a_page_was_read_stands_once(model):
    model.add_newest(entry(1, 9))
    model.add_page([entry(1, 9), entry(2, 9)], complete=True)
    model.add_newest(entry(1, 9))
    assert ids(model) == ["-", "1", "2"]


def test_removing_the_last_entry_of_a_day_removes_its_heading(model):
    model.add_page([entry(1, 9), entry(2, 8), entry(3, 8)], complete=True)
    model.remove({"1", "3"})
    assert ids(model) == ["-", "2"]


@pytest.mark.parametrize(
    ("day", "label"),
    [
        (date(2024, 3, 9), "Today"),
        (date(2024, 3, 8), "Yesterday"),
        (date(2024, 3, 4), "Monday"),
        (date(2024, 3, 2), "2 March"),
        (date(2023, 3, 9), "9 March 2023"),
    ],
)
def test_days_are_named_as_people_say(day, label):
    assert day_label(day, date(2024, 3, 9)) == label


@pytest.mark.parametrize(
    ("url", "short"),
    [
        ("http://a:80/users?x=1", "/users?x=1"),
        ("https://example.org", "example.org"),
        ("https://example.org/", "example.org"),
        ("{{base}}/x", "/x"),
        ("localhost", "localhost"),
    ],
)
def test_urls_are_shortened_to_what_tells_them_apart(url, short):
    assert short_url(url) == short
