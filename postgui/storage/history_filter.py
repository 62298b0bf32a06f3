"""A `HistoryFilter` as conditions of SQL. Pure.

Written for lists that are read newest first: what an index keeps in the order of time may use it, what
would have to be sorted afterwards may not (the `+` before a column says so to SQLite).
"""

from collections.abc import Sequence
from typing import TypeAlias
from urllib.parse import urlsplit

from postgui.model.history import HistoryFilter

Condition: TypeAlias = tuple[str, Sequence[object]]
"""What must hold, and the values for its question marks."""


def conditions(wanted: HistoryFilter) -> Condition:
    """What must hold of a row of `exchange`, "" if anything may; the text is not in it."""
    every = [
        *_choices("method", wanted.methods),
        *_choices("collection", wanted.collections),
        *_statuses(wanted.statuses),
        *_hosts(wanted.hosts),
        *_bounds(wanted),
    ]
    for asked, condition in (
        (wanted.failed, "exchange.status IS NULL"),
        (wanted.pinned, "exchange.pinned = 1"),
        (wanted.noted, "exchange.note <> ''"),
        (wanted.unpinned, "+exchange.pinned = 0"),
    ):
        if asked:
            every.append((condition, ()))
    texts = [text for text, _ in every]
    return " AND ".join(texts), [value for _, values in every for value in values]


def host_of(url: str) -> str:
    """The host of a URL in lower case, without user and port; "" if it has none."""
    try:
        return (urlsplit(url).hostname or "").rstrip(".")
    except ValueError:
        return ""


def _choices(column: str, choices: Sequence[str]) -> list[Condition]:
    if not choices:
        return []
    mark = "+" if len(choices) > 1 else ""
    one = f"{mark}exchange.{column} = ? COLLATE NOCASE"
    return [(f"({' OR '.join([one] * len(choices))})", choices)]


def _statuses(ranges: Sequence[tuple[int, int]]) -> list[Condition]:
    if not ranges:
        return []
    if len(ranges) == 1:
        low, high = ranges[0]
        if low == high:
            return [("exchange.status = ?", (low,))]
        if low % 100 == 0 and high == low + 99:
            return [("exchange.status / 100 = ?", (low // 100,))]
    one = "+exchange.status BETWEEN ? AND ?"
    return [(f"({' OR '.join([one] * len(ranges))})", [end for pair in ranges for end in pair])]


def _hosts(hosts: Sequence[str]) -> list[Condition]:
    if not hosts:
        return []
    column = "exchange.host" if len(hosts) == 1 else "+exchange.host"
    parts: list[str] = []
    values: list[object] = []
    for each in hosts:
        name, port = _name_and_port(each)
        condition = f"{column} GLOB ?" if "*" in name else f"{column} = ?"
        values.append(_glob(name) if "*" in name else name)
        if port:
            condition = f"({condition} AND exchange.url || '/' GLOB ?)"
            values.append(f"*://*:{port}[/?#]*")
        parts.append(condition)
    return [(f"({' OR '.join(parts)})", values)]


def _bounds(wanted: HistoryFilter) -> list[Condition]:
    limits: tuple[tuple[str, float | None], ...] = (
        ("started_at >= ?", wanted.since),
        ("started_at < ?", wanted.until),
        ("duration_ms >= ?", wanted.least_ms),
        ("duration_ms <= ?", wanted.most_ms),
        ("size_bytes >= ?", wanted.least_bytes),
        ("size_bytes <= ?", wanted.most_bytes),
    )
    return [(f"exchange.{text}", (limit,)) for text, limit in limits if limit is not None]


def _name_and_port(host: str) -> tuple[str, str]:
    name, colon, port = host.lower().rpartition(":")
    if not colon or not port.isdecimal() or (":" in name and not name.endswith("]")):
        return host.lower().strip("[]"), ""
    return name.strip("[]"), port


def _glob(pattern: str) -> str:
    """As GLOB wants it; only `*` means something."""
    return "".join(f"[{char}]" if char in "?[" else char for char in pattern)
