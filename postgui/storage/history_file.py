"""Opening the history's database: its tables, its versions, and what to do when it is damaged."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from postgui.model.problem import Problem, ProblemError
from postgui.storage.data_folder import make_private, set_aside, touch_private
from postgui.storage.history_filter import host_of
from postgui.translation import tr

_BUSY_S = 10.0
_COMPANIONS = ("-wal", "-shm")
_DAMAGED = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})

# `key` is the start of the exchange in milliseconds, shifted left by 20 bits, plus a number among
# those of the same millisecond: it orders by time, is never equal, and is FTS5's rowid, so that
# a search can be read newest first without sorting.
_VERSION_1 = """
CREATE TABLE exchange (
    key INTEGER PRIMARY KEY,
    started_at REAL NOT NULL,
    method TEXT NOT NULL,
    url TEXT NOT NULL,
    status INTEGER,
    reason TEXT NOT NULL,
    duration_ms REAL,
    size_bytes INTEGER NOT NULL,
    problem TEXT NOT NULL,
    body_sha256 TEXT NOT NULL
);
CREATE INDEX exchange_body ON exchange (body_sha256) WHERE body_sha256 <> '';
CREATE TABLE record (key INTEGER PRIMARY KEY, data BLOB NOT NULL);
CREATE TABLE plain (key INTEGER PRIMARY KEY, headers TEXT NOT NULL, body TEXT NOT NULL);
CREATE VIEW searchable AS
    SELECT key, method, url, status, headers, body FROM exchange JOIN plain USING (key);
CREATE VIRTUAL TABLE search USING fts5 (
    method, url, status, headers, body,
    content = 'searchable', content_rowid = 'key',
    tokenize = 'unicode61 remove_diacritics 2'
);
"""

# What lists are filtered by. A row id follows in every index: equal values stand in the order of time.
_VERSION_2 = """
ALTER TABLE exchange ADD COLUMN host TEXT NOT NULL DEFAULT '';
ALTER TABLE exchange ADD COLUMN collection TEXT NOT NULL DEFAULT '';
ALTER TABLE exchange ADD COLUMN pinned INTEGER NOT NULL DEFAULT 0;
ALTER TABLE exchange ADD COLUMN note TEXT NOT NULL DEFAULT '';
UPDATE exchange SET host = host_of(url);
CREATE INDEX exchange_method ON exchange (method COLLATE NOCASE);
CREATE INDEX exchange_status ON exchange (status);
CREATE INDEX exchange_status_class ON exchange (status / 100);
CREATE INDEX exchange_host ON exchange (host);
CREATE INDEX exchange_collection ON exchange (collection COLLATE NOCASE) WHERE collection <> '';
CREATE INDEX exchange_pinned ON exchange (pinned) WHERE pinned = 1;
CREATE INDEX exchange_noted ON exchange (note <> '') WHERE note <> '';
DROP TABLE search;
DROP VIEW searchable;
CREATE VIEW searchable AS
    SELECT key, method, url, status, headers, body, note FROM exchange JOIN plain USING (key);
CREATE VIRTUAL TABLE search USING fts5 (
    method, url, status, headers, body, note,
    content = 'searchable', content_rowid = 'key',
    tokenize = 'unicode61 remove_diacritics 2'
);
INSERT INTO search (search) VALUES ('rebuild');
"""

_MIGRATIONS: tuple[Callable[[sqlite3.Connection], None], ...] = (
    lambda connection: _run_script(connection, _VERSION_1),
    lambda connection: _run_script(connection, _VERSION_2),
)
"""Number n brings a database of version n to n + 1. Append; never change one that was released."""

SCHEMA_VERSION = len(_MIGRATIONS)


def is_damage(error: sqlite3.Error) -> bool:
    """Whether the error says that the file is broken, and not that it is busy or the disk is full."""
    code = getattr(error, "sqlite_errorcode", None)
    return code is not None and code & 0xFF in _DAMAGED


class DamageError(Exception):
    """Reading found the file broken; `HistoryTable.mend` is what to do."""


@contextmanager
def reported(what: str) -> Iterator[None]:
    """Turn what SQLite raises into what callers outside `storage` can handle.

    Raises:
        DamageError: The file is broken.
        ProblemError: Anything else: locked for too long, disk full, no permission.
    """
    try:
        yield
    except sqlite3.Error as error:
        if is_damage(error):
            raise DamageError(str(error)) from error
        raise ProblemError(_refused(what, error)) from error


def open_for_writing(path: Path) -> tuple[sqlite3.Connection, Problem | None]:
    """Open or create the database and bring it to the present version.

    Returns:
        The connection, for the calling thread only, and what to tell when a damaged file was set
        aside and a new one begun.

    Raises:
        ProblemError: A newer PostGUI wrote it.
        sqlite3.Error, OSError: It can't be opened.
    """
    make_private(path.parent)
    try:
        return _open(path), None
    except sqlite3.DatabaseError as error:
        if not is_damage(error):
            raise
        return _begin_anew(path, str(error))


def mend(path: Path, reason: str) -> tuple[sqlite3.Connection, Problem | None]:
    """Open again after the file was found damaged because of `reason`, as `open_for_writing`.

    When only the search index is broken it is built again. When nothing is found to be wrong any
    more (another process was quicker), the file is simply opened.
    """
    try:
        connection = _open(path)
    except sqlite3.DatabaseError as failure:
        if not is_damage(failure):
            raise
        return _begin_anew(path, str(failure))
    try:
        if connection.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok":
            connection.execute("INSERT INTO search (search) VALUES ('rebuild')")
            return connection, None
    except sqlite3.DatabaseError as failure:
        if not is_damage(failure):
            connection.close()
            raise
    connection.close()
    return _begin_anew(path, reason)


def open_for_reading(path: Path) -> sqlite3.Connection:
    """A connection of the calling thread that can't change anything. The file must exist."""
    connection = _connect(path)
    try:
        # Every word of the index, in order: a view of this connection, nothing is stored.
        connection.execute("CREATE VIRTUAL TABLE temp.word USING fts5vocab (main, search, instance)")
        connection.execute("PRAGMA query_only = ON")
    except BaseException:
        connection.close()
        raise
    return connection


def _connect(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(path, timeout=_BUSY_S, isolation_level=None)


def _open(path: Path) -> sqlite3.Connection:
    touch_private(path)  # SQLite gives its -wal and -shm files the same permissions
    connection = _connect(path)
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
        if _version(connection) != SCHEMA_VERSION:
            _migrate(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _migrate(connection: sqlite3.Connection) -> None:
    connection.execute("BEGIN IMMEDIATE")
    try:
        # Read again: two processes may have started at the same time.
        version = _version(connection)
        if version > SCHEMA_VERSION:
            raise ProblemError(_newer(version))
        connection.create_function("host_of", 1, host_of, deterministic=True)
        for migrate in _MIGRATIONS[version:]:
            migrate(connection)
        connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise


def _run_script(connection: sqlite3.Connection, script: str) -> None:
    """Like `executescript`, which would commit first."""
    for statement in script.split(";"):
        if statement.strip():
            connection.execute(statement)


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _begin_anew(path: Path, reason: str) -> tuple[sqlite3.Connection, Problem]:
    kept = set_aside(path, _COMPANIONS)
    problem = Problem(
        tr("The history was damaged, so a new one was begun"),
        tr("What was in it is not shown any more. Collections and unsaved requests are not affected."),
        tr("The damaged file is kept as {kept}.", kept=kept),
        kind="history-damaged",
        detail=reason,
    )
    return _open(path), problem


def _refused(what: str, error: sqlite3.Error) -> Problem:
    return Problem(
        what,
        tr("Sending and everything else works without it."),
        tr(
            "Check that the disk has room, that the data folder may be written, and that no other "
            "program holds the file."
        ),
        kind="history-refused",
        detail=str(error),
    )


def _newer(version: int) -> Problem:
    return Problem(
        tr("The history was written by a newer PostGUI"),
        tr("This version can neither show it nor add to it, and leaves it as it is."),
        tr("Start the newer version, or choose another data folder."),
        kind="history-newer",
        detail=tr(
            "schema version {version}, known up to {known}",
            version=version,
            known=SCHEMA_VERSION,
        ),
    )
