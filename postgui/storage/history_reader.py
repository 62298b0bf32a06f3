"""Reading the history: pages, searches, single records. Blocks; used on one thread of its own."""

import sqlite3
from pathlib import Path

from postgui.model.history import HistoryEntry, HistoryRecord
from postgui.storage.history_file import open_for_reading, reported
from postgui.storage.history_query import Search, parse_search
from postgui.storage.history_row import COLUMNS, entry_of, unpack

_LAST_KEY = (1 << 63) - 1
_LISTED = ", ".join(COLUMNS)
_ONE = f"SELECT {_LISTED}, data FROM exchange JOIN record USING (key) WHERE key = ?"
_NEWEST = f"SELECT {_LISTED} FROM exchange WHERE key < ? ORDER BY key DESC LIMIT ?"
_FOUND = f"""
    SELECT {", ".join(f"exchange.{name}" for name in COLUMNS)}
    FROM search CROSS JOIN exchange ON exchange.key = search.rowid
    WHERE search MATCH ? AND search.rowid < ? ORDER BY search.rowid DESC LIMIT ?
"""
_MAX_ENDINGS = 10


class HistoryReader:
    """Reads. Opened by the first call; the file must exist and have the present version."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._connection: sqlite3.Connection | None = None

    def close(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def page(self, before: str, limit: int, search: str) -> tuple[HistoryEntry, ...]:
        """Entries newest first, beginning after the one whose id is `before` ("" for the newest).

        Raises:
            DamageError: The file is broken.
            ProblemError: It can't be read.
        """
        key = int(before) if before else _LAST_KEY
        parsed = parse_search(search)
        with reported("read"):
            if not parsed.phrases:
                return tuple(map(entry_of, self._open().execute(_NEWEST, (key, limit))))
            match = parsed.expression(self._endings(parsed))
            return tuple(map(entry_of, self._open().execute(_FOUND, (match, key, limit))))

    def load(self, entry_id: str) -> HistoryRecord | None:
        """One record, its body only named; None if it is gone.

        Raises:
            DamageError, ProblemError: As `page`.
            ValueError: What is stored can't be understood.
        """
        if not entry_id.isdecimal() or int(entry_id) > _LAST_KEY:
            return None
        with reported("read"):
            row = self._open().execute(_ONE, (int(entry_id),)).fetchone()
        if row is None:
            return None
        stored = unpack(row[-1])
        return HistoryRecord(entry_of(row[:-1]), stored.exchange, stored.request)

    def _endings(self, search: Search) -> tuple[str, ...]:
        """The indexed words that begin with the unfinished one; () if there are none or many.

        Only for ASCII, which the index stores in lower case; how it folds the rest is its own.
        """
        prefix = search.last_token.lower()
        if not search.unfinished or not prefix.isascii():
            return ()
        found: list[str] = []
        at = prefix
        while len(found) <= _MAX_ENDINGS:
            row = self._open().execute("SELECT term FROM word WHERE term >= ? LIMIT 1", (at,)).fetchone()
            if row is None or not row[0].startswith(prefix):
                return tuple(found)
            found.append(row[0])
            at = f"{row[0]}0"  # no word stands between: 0 is the first character that words have
        return ()

    def _open(self) -> sqlite3.Connection:
        if self._connection is None:
            self._connection = open_for_reading(self._path)
        return self._connection
