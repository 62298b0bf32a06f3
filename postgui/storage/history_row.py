"""A history row as values: the columns of the list, and the record behind it as packed JSON. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from postgui.model.exchange import Exchange
from postgui.model.history import HistoryEntry
from postgui.model.request import Request
from postgui.storage.json_file import from_json, to_json

COLUMNS = (
    *("key", "started_at", "method", "url", "status", "reason", "duration_ms", "size_bytes", "problem"),
    *("collection", "pinned", "note"),
)
"""What `entry_of` takes, in this order."""


SERIAL_BITS = 20
"""A key is the start in milliseconds, shifted by so many bits, plus a number among those of that time."""


def first_key(started_at: float) -> int:
    """The smallest key of an exchange that began then."""
    return max(int(started_at * 1000), 0) << SERIAL_BITS


@dataclass(frozen=True, slots=True)
class StoredRecord:
    """What only a look at one entry needs; the body is named by its hash."""

    exchange: Exchange
    request: Request


def entry_of(row: Iterable[Any]) -> HistoryEntry:
    """The entry of a row of `COLUMNS`."""
    key, *values = row
    values[-2] = bool(values[-2])  # pinned
    return HistoryEntry(str(key), *values)


def pack(record: StoredRecord) -> bytes:
    import zstandard

    return zstandard.compress(to_json(record), 3)


def unpack(data: bytes) -> StoredRecord:
    """The inverse of `pack`.

    Raises:
        ValueError: It is damaged.
    """
    import zstandard

    try:
        return from_json(zstandard.decompress(data), StoredRecord)
    except zstandard.ZstdError as error:
        raise ValueError(str(error)) from error
