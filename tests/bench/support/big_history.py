"""A history with very many entries, written with the fewest possible statements."""

import random
import time
from collections.abc import Iterator
from pathlib import Path

from postgui.model.content import Content
from postgui.model.exchange import Exchange, ResponseHead, SentRequest, Timings
from postgui.model.request import Request
from postgui.storage.history_file import open_for_writing
from postgui.storage.history_row import StoredRecord, first_key, pack

COMMON, RARE = "invoice", "xylophone"
_RARE_EVERY = 150_000
_HEADERS = "Accept: */*\nContent-Type: application/json\nServer: example\nX-Request-Id: {id:x}"
_WORDS = [f"word{number}" for number in range(5000)]
_STEP_S = 20


def write_history(data_dir: Path, entries: int) -> Path:
    """Make `data_dir` with a history of so many entries, the newest of them just now; the database."""
    path = data_dir / "history" / "history.sqlite3"
    began = time.time() - entries * _STEP_S
    connection, _ = open_for_writing(path)
    for pragma in ("journal_mode = OFF", "synchronous = OFF", "cache_size = -400000"):
        connection.execute(f"PRAGMA {pragma}")
    indexes = connection.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = 'exchange' AND sql <> ''"
    ).fetchall()
    connection.execute("BEGIN")
    for name, _ in indexes:  # one sort each at the end, instead of a place to look for with every row
        connection.execute(f"DROP INDEX {name}")
    connection.executemany(
        "INSERT INTO exchange (key, started_at, method, url, status, reason, duration_ms, size_bytes, "
        "host, collection, problem, body_sha256) VALUES (?,?,?,?,?,?,?,?,?,?,'','')",
        _exchanges(began, entries),
    )
    connection.executemany("INSERT INTO plain VALUES (?,?,?)", _texts(began, entries))
    connection.execute("INSERT INTO record SELECT key, ? FROM exchange", (_record(),))
    connection.execute("INSERT INTO search (search) VALUES ('rebuild')")
    for _, statement in indexes:
        connection.execute(statement)
    connection.execute("COMMIT")
    connection.execute("PRAGMA journal_mode = WAL")
    connection.close()
    return path


def _keys(began: float, entries: int) -> Iterator[tuple[int, float]]:
    for number in range(entries):
        yield first_key(began + number * _STEP_S), began + number * _STEP_S


def _exchanges(began: float, entries: int) -> Iterator[tuple[object, ...]]:
    some = random.Random(1)
    for number, (key, started_at) in enumerate(_keys(began, entries)):
        host = f"h{some.randrange(40)}.example.org"
        status = some.choice((200, 200, 200, 200, 201, 204, 302, 404, 404, 500 + number % 4))
        method = some.choice(("GET", "GET", "GET", "POST", "PUT", "DELETE"))
        url = f"https://{host}/v1/things/{number}?page={number % 50}"
        yield (
            *(key, started_at, method, url, status, "Reason"),
            *(some.random() * 900, some.randrange(100_000), host, f"Collection {number % 12}"),
        )


def _texts(began: float, entries: int) -> Iterator[tuple[int, str, str]]:
    some = random.Random(2)
    for number, (key, _) in enumerate(_keys(began, entries)):
        words = " ".join(some.choices(_WORDS, k=25))
        rare = RARE if number % _RARE_EVERY == 7 else ""
        common = COMMON if number % 3 else ""
        yield key, _HEADERS.format(id=number), f'{{"text": "{words} {common} {rare}"}}'


def _record() -> bytes:
    """One record stands for all: nothing here opens them."""
    sent = SentRequest(
        "GET", "https://h1.example.org/v1/things", "HTTP/1.1", (("Accept", "*/*"),), b"GET / HTTP/1.1"
    )
    head = ResponseHead(200, "OK", "HTTP/1.1", (("Content-Type", "application/json"),))
    exchange = Exchange("e", 0.0, sent, head, Content(), timings=Timings(total_ms=1.0))
    return pack(StoredRecord(exchange, Request(url=sent.url)))
