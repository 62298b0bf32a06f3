"""The history's database: order, paging, search, versions, damage, two processes."""

import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace

import pytest

from postgui.model.content import Content
from postgui.model.history import HistoryFilter
from postgui.model.problem import ProblemError
from postgui.storage import history_file
from postgui.storage.history import HistoryTable, NewRecord
from postgui.storage.history_file import DamageError, open_for_writing
from postgui.storage.history_reader import HistoryReader
from tests.support import builder

_INSERT_VERSION_1 = """
    INSERT INTO exchange
        (key, started_at, method, url, status, reason, duration_ms, size_bytes, problem, body_sha256)
    VALUES (?,?,?,?,?,?,?,?,?,?)
"""


def new(number=0, *, at=builder.STARTED_AT, text="", headers="", body="", **changes):
    """A record that `size_bytes` tells from others; `body` is the hash of a stored one."""
    url = f"http://127.0.0.1/users/{number}"
    exchange = builder.exchange(b"", id=f"e{number}", started_at=at, url=url, **changes)
    if body:
        exchange = replace(exchange, body=Content(b"", None, 1, body))
    return NewRecord(exchange, builder.request(), number, headers, text)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "history" / "history.sqlite3"


@pytest.fixture
def table(path) -> Iterator[HistoryTable]:
    table = HistoryTable(path)
    yield table
    table.close()


@pytest.fixture
def reader(table, path) -> Iterator[HistoryReader]:
    table.open()
    reader = HistoryReader(path)
    yield reader
    reader.close()


def all_pages(reader, limit, search=""):
    pages = [reader.page("", limit, HistoryFilter(search))]
    while len(pages[-1]) == limit:
        pages.append(reader.page(pages[-1][-1].id, limit, HistoryFilter(search)))
    return [entry for page in pages for entry in page]


def numbers(entries):
    return [entry.size_bytes for entry in entries]


def test_an_entry_is_the_same_when_recorded_and_when_listed(table, reader):
    entries = [table.insert(new(1)), table.insert(new(2, response=None, problem=builder.refused().problem))]
    assert reader.page("", 10) == (entries[1], entries[0])
    assert entries[0].status == 200
    assert entries[1].status is None
    assert entries[1].problem


def test_entries_are_newest_first_however_they_were_recorded(table, reader):
    for number in (3, 1, 5, 2, 4):
        table.insert(new(number, at=float(number)))
    assert numbers(reader.page("", 10)) == [5, 4, 3, 2, 1]


@pytest.mark.parametrize("limit", [1, 2, 3, 7, 100])
@pytest.mark.parametrize("search", ["", "users"])
def test_pages_miss_and_repeat_nothing_when_times_are_equal(table, reader, limit, search):
    for number in range(10):
        table.insert(new(number, at=builder.STARTED_AT + number // 4))
    assert numbers(all_pages(reader, limit, search)) == [9, 8, 7, 6, 5, 4, 3, 2, 1, 0]


def test_paging_goes_on_after_the_entry_it_stands_on_was_deleted(table, reader):
    entries = [table.insert(new(number)) for number in range(6)]
    table.delete([int(entries[3].id)])
    assert numbers(reader.page(entries[3].id, 10)) == [2, 1, 0]


def test_what_comes_in_while_paging_moves_nothing(table, reader):
    for number in range(4):
        table.insert(new(number))
    first = reader.page("", 2)
    table.insert(new(4))
    assert numbers([*first, *reader.page(first[-1].id, 2)]) == [3, 2, 1, 0]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("POST", [2]),
        ("post users 201", [2]),
        ("404", [3]),
        ("/users/1", [1]),
        ("x-trace: abc", [1]),
        ("ada", [2]),
        ("Ad", [2]),
        ('"ada lovelace"', [2]),
        ('"lovelace ada"', []),
        ("cafe", [3]),
        ("CAFÉ", [3]),
        ("nothing-like-it", []),
        ("users", [3, 2, 1]),
        ("?", [3, 2, 1]),
    ],
)
def test_search_looks_at_method_url_status_headers_and_text(table, reader, typed, found):
    table.insert(new(1, headers="X-Trace: abc\nAccept: */*"))
    table.insert(new(2, text="Ada Lovelace", method="POST", response=builder.response(201, "Created")))
    table.insert(new(3, text="Café", response=builder.response(404, "Not Found")))
    assert numbers(reader.page("", 10, HistoryFilter(typed))) == found


def test_a_prefix_of_many_words_finds_them_all(table, reader):
    for number in range(40):
        table.insert(new(number, text=f"word{number:02}"))
    assert len(reader.page("", 100, HistoryFilter("wor"))) == 40
    assert len(reader.page("", 100, HistoryFilter("word1"))) == 10
    assert numbers(reader.page("", 100, HistoryFilter("word17"))) == [17]


def test_deleted_and_cleared_entries_are_found_no_more(table, reader):
    entries = [table.insert(new(number, text="word", body=f"{number % 2}" * 64)) for number in range(4)]
    assert table.delete([int(entries[0].id)]) == frozenset()
    assert table.delete([int(entries[2].id)]) == {"0" * 64}
    assert numbers(reader.page("", 10, HistoryFilter("word"))) == [3, 1]
    assert reader.load(entries[0].id) is None
    assert table.clear() == {"1" * 64}
    assert reader.page("", 10) == reader.page("", 10, HistoryFilter("word")) == ()
    table.insert(new(7, text="word"))
    assert numbers(reader.page("", 10, HistoryFilter("word"))) == [7]


def test_more_entries_than_one_statement_takes_can_be_deleted(table, reader):
    keys = [int(table.insert(new(number)).id) for number in range(1200)]
    table.delete(keys[:-1])
    assert numbers(reader.page("", 10)) == [1199]


def test_half_an_emoji_and_nul_are_no_obstacle(table, reader):
    entry = table.insert(new(1, text="be\ud83dfore \0after", headers="X: \ud800"))
    assert reader.page("", 1, HistoryFilter("after")) == (entry,)


@pytest.mark.parametrize("entry_id", ["", "x", "-1", "1", "9" * 30])
def test_an_unknown_id_loads_nothing(reader, entry_id):
    assert reader.load(entry_id) is None


def test_a_full_record_comes_back(table, reader):
    record = new(1, text="x")
    loaded = reader.load(table.insert(record).id)
    assert loaded is not None
    assert (loaded.exchange, loaded.request) == (record.exchange, record.request)


def test_fifty_thousand_entries_page_and_search(table, reader, path):
    table.open()
    connection = sqlite3.connect(path)
    with connection:  # one transaction: this is about reading, not about fifty thousand commits
        rows = ((n << 20, n / 1000, "GET", f"http://a/{n}", 200, "OK", 1.0, n, "", "") for n in range(50_000))
        connection.executemany(_INSERT_VERSION_1, rows)
        texts = ((n << 20, "", "common" if n % 1000 else "rare") for n in range(50_000))
        connection.executemany("INSERT INTO plain VALUES (?,?,?)", texts)
        connection.execute("INSERT INTO search (search) VALUES ('rebuild')")
    connection.close()
    assert numbers(all_pages(reader, 5000)) == list(range(49_999, -1, -1))
    assert len(all_pages(reader, 7, "rare")) == 50
    assert numbers(reader.page("", 3, HistoryFilter("comm"))) == [49_999, 49_998, 49_997]


# Versions and damage


def test_a_database_of_a_newer_version_is_left_alone(table, path):
    table.insert(new(1))
    table.close()
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()
    with pytest.raises(ProblemError) as caught:
        table.insert(new(2))
    assert caught.value.problem.kind == "history-newer"
    assert list(path.parent.glob("*damaged*")) == []


def test_an_older_database_is_migrated_once(table, reader, path, monkeypatch):
    entry = table.insert(new(1))
    table.close()

    def add_column(connection):
        connection.execute("ALTER TABLE exchange ADD COLUMN colour INTEGER NOT NULL DEFAULT 0")

    monkeypatch.setattr(history_file, "_MIGRATIONS", (*history_file._MIGRATIONS, add_column))
    monkeypatch.setattr(history_file, "SCHEMA_VERSION", history_file.SCHEMA_VERSION + 1)
    for _ in range(2):
        connection, problem = open_for_writing(path)
        assert problem is None
        assert connection.execute("SELECT colour FROM exchange").fetchall() == [(0,)]
        connection.close()
    assert reader.page("", 10) == (entry,)


def test_a_history_without_hosts_pins_and_notes_gets_them(table, path, monkeypatch):
    with monkeypatch.context() as patch:
        patch.setattr(history_file, "_MIGRATIONS", history_file._MIGRATIONS[:1])
        patch.setattr(history_file, "SCHEMA_VERSION", 1)
        old, _ = open_for_writing(path)
    with old:
        for number in range(3):
            url = f"http://Host{number}.test:8000/users"
            old.execute(
                _INSERT_VERSION_1,
                (number << 20, number, "GET", url, 200, "OK", 1.0, number, "", f"sha{number}"),
            )
            old.execute("INSERT INTO plain VALUES (?, 'X-A: b', ?)", (number << 20, f"body{number}"))
        old.execute("INSERT INTO search (search) VALUES ('rebuild')")
    old.close()
    table.open()
    reader = HistoryReader(path)
    try:
        assert numbers(reader.page("", 10)) == [2, 1, 0]
        assert numbers(reader.page("", 10, HistoryFilter(hosts=("host1.test",)))) == [1]
        assert numbers(reader.page("", 10, HistoryFilter("body2 users"))) == [2]
        table.pin([1 << 20], True)
        table.annotate(1 << 20, "mine")
        (entry,) = reader.page("", 10, HistoryFilter("mine", pinned=True))
        assert (entry.size_bytes, entry.collection, entry.note) == (1, "", "mine")
        assert table.delete([1 << 20]) == {"sha1"}
        assert numbers(reader.page("", 10, HistoryFilter("users"))) == [2, 0]
    finally:
        reader.close()


def test_a_migration_that_fails_changes_nothing(table, path, monkeypatch):
    table.insert(new(1))
    table.close()

    def fail(connection):
        connection.execute("DROP TABLE record")
        raise sqlite3.OperationalError("cut off")

    with monkeypatch.context() as patch:
        patch.setattr(history_file, "_MIGRATIONS", (*history_file._MIGRATIONS, fail))
        patch.setattr(history_file, "SCHEMA_VERSION", history_file.SCHEMA_VERSION + 1)
        with pytest.raises(ProblemError):
            table.open()
    table.insert(new(2))


@pytest.mark.parametrize("garbage", [b"this is no database" * 500, b"SQLite format 3\0" + b"\xff" * 8000])
def test_a_file_that_is_no_database_is_set_aside(table, path, garbage):
    path.parent.mkdir(parents=True)
    path.write_bytes(garbage)
    table.insert(new(1))
    (problem,) = table.problems
    assert problem.kind == "history-damaged"
    (kept,) = path.parent.glob("history.damaged-*.sqlite3")
    assert kept.read_bytes() == garbage
    assert str(kept) in problem.advice


def test_damage_found_while_writing_begins_anew_and_loses_no_new_entry(table, path):
    for number in range(200):
        table.insert(new(number, text=f"text {number} " * 50))
    table.close()
    raw = bytearray(path.read_bytes())
    for at in range(4096, len(raw), 4096):  # every page but the first, which names version and tables
        raw[at : at + 100] = b"\xff" * 100
    path.write_bytes(raw)
    entry = table.insert(new(999))
    assert [problem.kind for problem in table.problems] == ["history-damaged"]
    reader = HistoryReader(path)
    assert reader.page("", 10) == (entry,)
    reader.close()


def test_a_damaged_search_index_is_built_again(table, reader, path):
    table.insert(new(1, text="word"))
    table.close()
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE search_data SET block = x'ffffffff' WHERE id > 10")
    connection.close()
    with pytest.raises(DamageError) as caught:
        reader.page("", 10, HistoryFilter("word"))
    reader.close()
    table.mend(str(caught.value))
    assert table.problems == []
    assert numbers(reader.page("", 10, HistoryFilter("word"))) == [1]


# Two processes, permissions

_OTHER = """
import sys
from pathlib import Path
from tests.unit.storage.test_history import new
from postgui.storage.history import HistoryTable
table = HistoryTable(Path(sys.argv[1]))
for number in range(100):
    table.insert(new(number))
table.close()
"""


def test_two_processes_write_one_history(table, reader, path):
    command = [sys.executable, "-c", _OTHER, str(path)]
    others = [subprocess.Popen(command, stderr=subprocess.PIPE) for _ in range(2)]
    for number in range(100):
        table.insert(new(number))
    for other in others:
        _, errors = other.communicate(timeout=60)
        assert other.returncode == 0, errors
    assert sorted(numbers(all_pages(reader, 70))) == sorted([*range(100)] * 3)
    assert len(reader.page("", 1000, HistoryFilter("users"))) == 300


def test_processes_that_start_at_once_agree_on_one_new_database(tmp_path):
    path = tmp_path / "history" / "history.sqlite3"
    command = [sys.executable, "-c", _OTHER, str(path)]
    others = [subprocess.Popen(command, stderr=subprocess.PIPE) for _ in range(3)]
    for other in others:
        _, errors = other.communicate(timeout=60)
        assert other.returncode == 0, errors
    reader = HistoryReader(path)
    assert len(reader.page("", 1000)) == 300
    reader.close()
    assert list(path.parent.glob("*damaged*")) == []


@pytest.mark.skipif(os.name == "nt", reason="POSIX permissions")
def test_the_files_are_private(table, reader, path):
    table.insert(new(1))
    reader.page("", 1)
    assert {file.stat().st_mode & 0o777 for file in path.parent.iterdir()} == {0o600}
    assert path.parent.stat().st_mode & 0o777 == 0o700
