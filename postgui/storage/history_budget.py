"""Which of the oldest entries would have to go for the history to keep to its budget. Reads only."""

import sqlite3
from collections.abc import Mapping

from postgui.model.history import HistoryExcess
from postgui.storage.history_row import first_key


def excess_of(
    connection: sqlite3.Connection, *, before_s: float | None, keep_bytes: int, bodies: Mapping[str, int]
) -> HistoryExcess | None:
    """What is older than `before_s`, or the oldest of what takes more room than `keep_bytes` (0: no limit).

    Args:
        bodies: The size on disk of every stored body, by its hash. Together with what the rows take in
            the database they are what is counted; what is pinned counts, but stays.

    Returns:
        None if everything is within the budget, or nothing may go.
    """
    needed = _size(connection) + sum(bodies.values()) - keep_bytes if keep_bytes else 0
    before_key = first_key(before_s) if before_s is not None else 0
    if needed <= 0 and not before_key:
        return None
    share = _size(connection) / max(connection.execute("SELECT count(*) FROM exchange").fetchone()[0], 1)
    uses = dict(
        connection.execute(
            "SELECT body_sha256, count(*) FROM exchange WHERE body_sha256 <> '' GROUP BY body_sha256"
        )
    )
    entries, last, freed = 0, 0, 0.0
    rows = connection.execute("SELECT key, body_sha256 FROM exchange WHERE +pinned = 0 ORDER BY key")
    for key, sha256 in rows:
        if key >= before_key and freed >= needed:
            break
        entries, last = entries + 1, key
        freed += share
        if sha256:
            uses[sha256] -= 1
            if not uses[sha256]:  # the last one that names this body
                freed += bodies.get(sha256, 0)
    rows.close()
    if not entries:
        return None
    (newest_at,) = connection.execute("SELECT started_at FROM exchange WHERE key = ?", (last,)).fetchone()
    return HistoryExcess(entries, int(freed), str(last), newest_at)


def _size(connection: sqlite3.Connection) -> int:
    """The bytes of the database that hold something."""
    pages, free, size = (
        connection.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("page_count", "freelist_count", "page_size")
    )
    return int((pages - free) * size)
