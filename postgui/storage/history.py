"""Writing the history: its rows come and go here. Blocks; used on the writer thread only.

Two processes may use the same file: SQLite keeps them apart. `history_reader` reads.
"""

import sqlite3
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from postgui.model.exchange import Exchange
from postgui.model.history import HistoryEntry
from postgui.model.problem import CANCELLED, Problem
from postgui.model.request import Request
from postgui.storage.history_file import is_damage, mend, open_for_writing, reported
from postgui.storage.history_filter import host_of
from postgui.storage.history_row import COLUMNS, SERIAL_BITS, StoredRecord, entry_of, first_key, pack
from postgui.translation import tr

_INDEXED = "method, url, status, headers, body, note"
_TABLES = ("exchange", "record", "plain")
_AT_ONCE = 500
_LAST_KEY = (1 << 63) - 1

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class NewRecord:
    """An exchange to remember, redacted.

    `exchange.body` names the stored body by `sha256` ("" if there is none) and holds no bytes;
    `size_bytes` counts the body as received. `headers` and `text` are what a search looks through;
    `collection` names the one that the request is in.
    """

    exchange: Exchange
    request: Request
    size_bytes: int
    headers: str
    text: str
    collection: str = ""


class HistoryTable:
    """Adds and deletes. The file is opened (made, migrated, mended) by the first call."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._connection: sqlite3.Connection | None = None
        self.problems: list[Problem] = []
        """What to tell the person, newest last; whoever tells it clears it."""

    def open(self) -> None:
        """Make sure that the file can be read: present version, not broken at the first look.

        Raises:
            ProblemError: As every method here: newer, locked, disk full.
            OSError: The folder can't be made, or a damaged file can't be renamed.
        """
        self._run(lambda connection: None)

    def close(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def mend(self, reason: str) -> None:
        """Go on after the file was found damaged because of `reason`: mended or set aside."""
        self.close()
        with reported(tr("The history can't be mended")):
            self._connection, problem = mend(self._path, reason)
        if problem is not None:
            self.problems.append(problem)

    def insert(self, new: NewRecord) -> HistoryEntry:
        """Add one exchange; the entry is what `HistoryReader.page` will show."""
        return self._run(lambda connection: _insert(connection, new))

    def delete(self, keys: Sequence[int]) -> frozenset[str]:
        """Delete rows; returns the hashes of bodies that nobody wants any more."""
        return self._run(lambda connection: _delete(connection, keys))

    def clear(self) -> frozenset[str]:
        """Delete all rows but pinned ones and give the space back; returns the hashes of their bodies."""
        return self._run(_clear)

    def pin(self, keys: Sequence[int], pinned: bool) -> None:
        """Mark rows as kept whatever the budget says, or no longer so."""
        marks = [(int(pinned), key) for key in keys]
        self._run(lambda connection: _pin(connection, marks))

    def annotate(self, key: int, note: str) -> None:
        """Put `note` in the place of the row's note; a search finds it."""
        self._run(lambda connection: _annotate(connection, key, _storable(note)))

    def wanted_bodies(self) -> frozenset[str]:
        """The hashes of all bodies that rows name."""
        return self._run(_wanted_bodies)

    def oldest(self, limit: int, *, up_to: str) -> tuple[int, ...]:
        """Keys of the oldest rows that are not pinned, none of them after the row whose id is `up_to`."""
        key = min(int(up_to), _LAST_KEY)
        statement = "SELECT key FROM exchange WHERE key <= ? AND +pinned = 0 ORDER BY key LIMIT ?"
        return self._run(
            lambda connection: tuple(found for (found,) in connection.execute(statement, (key, limit)))
        )

    def _run(self, job: Callable[[sqlite3.Connection], T]) -> T:
        """Do `job`; when the file turns out to be damaged, mend it and do `job` again."""
        with reported(tr("The history can't be written")):
            try:
                return job(self._open())
            except sqlite3.DatabaseError as error:
                if not is_damage(error):
                    raise
                self.mend(str(error))
                return job(self._open())

    def _open(self) -> sqlite3.Connection:
        if self._connection is None:
            self._connection, problem = open_for_writing(self._path)
            if problem is not None:
                self.problems.append(problem)
        return self._connection


def _insert(connection: sqlite3.Connection, new: NewRecord) -> HistoryEntry:
    exchange = new.exchange
    response, problem = exchange.response, exchange.problem
    method, url = _storable(exchange.request.method), _storable(exchange.request.url)
    values = (
        exchange.started_at,
        method,
        url,
        None if response is None else response.status,
        "" if response is None else _storable(response.phrase),
        exchange.timings.total_ms,
        new.size_bytes,
        "" if problem is None else CANCELLED if problem.kind == "cancelled" else _storable(problem.what),
        _storable(new.collection),
        0,
        "",
    )
    data = pack(StoredRecord(exchange, new.request))
    with _Transaction(connection):
        key = _free_key(connection, exchange.started_at)
        row = (key, *values, exchange.body.sha256, host_of(url))
        connection.execute(
            f"INSERT INTO exchange ({', '.join(COLUMNS)}, body_sha256, host) "
            f"VALUES ({','.join('?' * len(row))})",
            row,
        )
        connection.execute("INSERT INTO record VALUES (?, ?)", (key, data))
        plain = (key, _storable(new.headers), _storable(new.text))
        connection.execute("INSERT INTO plain VALUES (?, ?, ?)", plain)
        _index(connection, key)
    return entry_of((key, *values))


def _index(connection: sqlite3.Connection, key: int) -> None:
    connection.execute(
        f"INSERT INTO search (rowid, {_INDEXED}) SELECT key, {_INDEXED} FROM searchable WHERE key = ?",
        (key,),
    )


def _pin(connection: sqlite3.Connection, marks: Sequence[tuple[int, int]]) -> None:
    with _Transaction(connection):
        connection.executemany("UPDATE exchange SET pinned = ? WHERE key = ?", marks)


def _annotate(connection: sqlite3.Connection, key: int, note: str) -> None:
    with _Transaction(connection):
        _unindex(connection, "key = ?", (key,))
        connection.execute("UPDATE exchange SET note = ? WHERE key = ?", (note, key))
        _index(connection, key)


def _unindex(connection: sqlite3.Connection, where: str, values: Sequence[int]) -> None:
    # FTS5 forgets a row only when told exactly what it had indexed.
    connection.execute(
        f"INSERT INTO search (search, rowid, {_INDEXED}) "
        f"SELECT 'delete', key, {_INDEXED} FROM searchable WHERE {where}",
        values,
    )


def _delete(connection: sqlite3.Connection, keys: Sequence[int]) -> frozenset[str]:
    bodies: set[str] = set()
    with _Transaction(connection):
        for at in range(0, len(keys), _AT_ONCE):
            some = keys[at : at + _AT_ONCE]
            where = f"key IN ({','.join('?' * len(some))})"
            rows = connection.execute(f"SELECT body_sha256 FROM exchange WHERE {where}", some)
            bodies.update(sha256 for (sha256,) in rows if sha256)
            _unindex(connection, where, some)
            for table in _TABLES:
                connection.execute(f"DELETE FROM {table} WHERE {where}", some)
        return frozenset(sha256 for sha256 in bodies if not _is_wanted(connection, sha256))


def _clear(connection: sqlite3.Connection) -> frozenset[str]:
    with _Transaction(connection):
        bodies = _wanted_bodies(connection)
        connection.execute("INSERT INTO search (search) VALUES ('delete-all')")
        for table in reversed(_TABLES):  # `exchange`, which knows what is pinned, last
            connection.execute(
                f"DELETE FROM {table} WHERE key NOT IN (SELECT key FROM exchange WHERE pinned = 1)"
            )
        connection.execute("INSERT INTO search (search) VALUES ('rebuild')")
        bodies -= _wanted_bodies(connection)
    with suppress(sqlite3.OperationalError):  # another process reads: the space stays, the rows do not
        connection.execute("VACUUM")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return bodies


def _wanted_bodies(connection: sqlite3.Connection) -> frozenset[str]:
    rows = connection.execute("SELECT DISTINCT body_sha256 FROM exchange WHERE body_sha256 <> ''")
    return frozenset(sha256 for (sha256,) in rows)


class _Transaction:
    """Takes the write lock at once, so that a second process waits instead of failing later."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def __enter__(self) -> sqlite3.Connection:
        self._connection.execute("BEGIN IMMEDIATE")
        return self._connection

    def __exit__(self, kind: object, error: object, traceback: object) -> None:
        try:
            if kind is None:
                self._connection.execute("COMMIT")
        finally:
            if self._connection.in_transaction:  # `COMMIT` fails, too: a full disk
                self._connection.execute("ROLLBACK")


def _free_key(connection: sqlite3.Connection, started_at: float) -> int:
    first = first_key(started_at)
    end = first + (1 << SERIAL_BITS)
    row = connection.execute("SELECT max(key) FROM exchange WHERE key >= ? AND key < ?", (first, end))
    (last,) = row.fetchone()
    return first if last is None else int(last) + 1


def _is_wanted(connection: sqlite3.Connection, sha256: str) -> bool:
    found = connection.execute("SELECT 1 FROM exchange WHERE body_sha256 = ? LIMIT 1", (sha256,))
    return found.fetchone() is not None


def _storable(text: str) -> str:
    """`text` as SQLite takes it: no half emoji, no NUL that would end it."""
    return text.encode("utf-8", "replace").decode().replace("\0", " ")
