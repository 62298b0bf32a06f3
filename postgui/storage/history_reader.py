"""Reading the history: pages, searches, single records. Blocks; used on one thread of its own."""

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from postgui.model.history import HistoryEntry, HistoryExcess, HistoryFilter, HistoryRecord
from postgui.storage.history_budget import excess_of
from postgui.storage.history_file import open_for_reading, reported
from postgui.storage.history_filter import conditions
from postgui.storage.history_query import Search, parse_search
from postgui.storage.history_row import COLUMNS, entry_of, unpack
from postgui.translation import tr

_LAST_KEY = (1 << 63) - 1
_LISTED = ", ".join(COLUMNS)
_ONE = f"SELECT {_LISTED}, data FROM exchange JOIN record USING (key) WHERE key = ?"
_MAX_ENDINGS = 10
_EVERY = HistoryFilter()
_MAX_CHOICES = 50


@dataclass(frozen=True, slots=True)
class HistoryChoices:
    """What there is to filter by, in alphabetical order."""

    methods: tuple[str, ...] = ()
    hosts: tuple[str, ...] = ()
    collections: tuple[str, ...] = ()


class HistoryReader:
    """Reads. Opened by the first call; the file must exist and have the present version."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._connection: sqlite3.Connection | None = None

    def close(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def interrupt(self) -> None:
        """Stop what another thread reads just now; there it raises ProblemError."""
        connection = self._connection
        if connection is not None:
            connection.interrupt()

    def page(self, before: str, limit: int, wanted: HistoryFilter = _EVERY) -> tuple[HistoryEntry, ...]:
        """Entries newest first, beginning after the one whose id is `before` ("" for the newest).

        Raises:
            DamageError: The file is broken.
            ProblemError: It can't be read.
        """
        columns = ", ".join(f"exchange.{name}" for name in COLUMNS)
        with reported(tr("The history can't be read")):
            return tuple(map(entry_of, self._newest(columns, before, limit, wanted)))

    def keys(self, before: str, limit: int, wanted: HistoryFilter) -> tuple[int, ...]:
        """The keys of what `page` gives, as quickly; raises as it does."""
        with reported(tr("The history can't be read")):
            return tuple(key for (key,) in self._newest("exchange.key", before, limit, wanted))

    def count(self, wanted: HistoryFilter) -> int:
        """How many entries there are of this kind; may take a second in a very long history."""
        with reported(tr("The history can't be read")):
            table, where, values = self._selection("", wanted)
            row = self._open().execute(f"SELECT count(*) FROM {table} WHERE {where}", values).fetchone()
        return int(row[0])

    def plan(self, wanted: HistoryFilter) -> str:
        """How SQLite goes about reading a page, in its own words: for tests."""
        with reported(tr("The history can't be read")):
            return "\n".join(row[-1] for row in self._newest("exchange.key", "", 1, wanted, explain=True))

    def choices(self) -> HistoryChoices:
        """What entries can be told apart by; of each the first fifty."""
        with reported(tr("The history can't be read")):
            return HistoryChoices(*map(self._values, ("method", "host", "collection")))

    def excess(
        self, *, before_s: float | None, keep_bytes: int, bodies: Mapping[str, int]
    ) -> HistoryExcess | None:
        """As `history_budget.excess_of`; raises as `page` does."""
        with reported(tr("The history can't be read")):
            return excess_of(self._open(), before_s=before_s, keep_bytes=keep_bytes, bodies=bodies)

    def _values(self, column: str) -> tuple[str, ...]:
        """The values of an indexed column, one step through the index for each."""
        collation = "" if column == "host" else "COLLATE NOCASE"
        rest = "AND collection <> ''" if column == "collection" else ""
        statement = f"""
            SELECT {column} FROM exchange WHERE {column} > ? {collation} {rest}
            ORDER BY {column} {collation} LIMIT 1
        """
        found: list[str] = []
        last = ""
        while len(found) < _MAX_CHOICES:
            row = self._open().execute(statement, (last,)).fetchone()
            if row is None:
                break
            last = row[0]
            found.append(last)
        return tuple(found)

    def _newest(
        self, columns: str, before: str, limit: int, wanted: HistoryFilter, *, explain: bool = False
    ) -> sqlite3.Cursor:
        table, where, values = self._selection(before, wanted)
        order = "exchange.key" if table == "exchange" else "search.rowid"
        start = "EXPLAIN QUERY PLAN " if explain else ""
        statement = f"{start}SELECT {columns} FROM {table} WHERE {where} ORDER BY {order} DESC LIMIT ?"
        return self._open().execute(statement, (*values, limit))

    def _selection(self, before: str, wanted: HistoryFilter) -> tuple[str, str, list[object]]:
        """Table, conditions and values: what is looked for in the text comes newest first from the index."""
        key = int(before) if before else _LAST_KEY
        parsed = parse_search(wanted.text)
        where, values = conditions(wanted)
        more = f" AND {where}" if where else ""
        if not parsed.phrases:
            return "exchange", f"exchange.key < ?{more}", [key, *values]
        match = parsed.expression(self._endings(parsed))
        table = "search CROSS JOIN exchange ON exchange.key = search.rowid"
        return table, f"search MATCH ? AND search.rowid < ?{more}", [match, key, *values]

    def load(self, entry_id: str) -> HistoryRecord | None:
        """One record, its body only named; None if it is gone.

        Raises:
            DamageError, ProblemError: As `page`.
            ValueError: What is stored can't be understood.
        """
        if not entry_id.isdecimal() or int(entry_id) > _LAST_KEY:
            return None
        with reported(tr("The history can't be read")):
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
