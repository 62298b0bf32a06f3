"""What a person types to find exchanges, as a `HistoryFilter`: words, and `name:value` for the rest. Pure.

`status:5xx host:api.example.org slower:2s after:7d "timed out"` is one search. A value with blanks stands in
quotes, several are separated by commas; what can't be understood is searched for as text, and named.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any, TypeAlias

from postgui.model.history import HistoryFilter

NAMES: Mapping[str, str] = {
    "method": "GET, or several: PUT,PATCH",
    "status": "404, 5xx or 400-499; none for no answer",
    "host": "api.example.org, *.example.org or localhost:8000",
    "collection": "the name of the collection",
    "after": "at or after: 2025-01-31, today, yesterday, or ago: 30m, 12h, 7d",
    "before": "before: the same",
    "slower": "took at least: 300ms, 2s",
    "faster": "took at most",
    "larger": "body of at least: 500, 10kB, 2MB",
    "smaller": "body of at most",
    "is": "pinned, noted or failed",
}
"""What can stand before a colon, and what after it."""

_PIECE = re.compile(r'([a-z]+):("[^"]*"?|[^\s"]*)(?=\s|$)|"[^"]*"?|[^\s"]+|"')
_STATUS = re.compile(r"([1-9]\d{0,2})(x{0,2})(?:-([1-9]\d{2}))?")
_AGO = re.compile(r"(\d{1,6})([mhdw])")
_DURATION = re.compile(r"(\d+(?:\.\d+)?)(ms|s|min|)")
_SIZE = re.compile(r"(\d+(?:\.\d+)?)\s?(b|kb|mb|gb|kib|mib|gib|k|m|g|)")
_AGO_UNITS = {"m": "minutes", "h": "hours", "d": "days", "w": "weeks"}
_MS = {"ms": 1, "": 1, "s": 1000, "min": 60_000}
_BYTES = {"": 1, "b": 1} | {
    unit: base**power
    for power, letter in enumerate("kmg", start=1)
    for unit, base in ((letter, 1000), (f"{letter}b", 1000), (f"{letter}ib", 1024))
}

Fields: TypeAlias = dict[str, Any]
"""Fields of a `HistoryFilter`."""


@dataclass(frozen=True, slots=True)
class HistorySearch:
    """`wanted`, and the parts of the search that look like more than text but can't be understood."""

    wanted: HistoryFilter
    unclear: tuple[str, ...] = ()


def parse_history_search(typed: str, now: float) -> HistorySearch:
    """Understand a search; never raises. `now` is in seconds since the epoch, days are local ones."""
    wanted, words, unclear = HistoryFilter(), list[str](), list[str]()
    for match in _PIECE.finditer(typed):
        name, value = match.group(1), (match.group(2) or "").strip('"')
        if name not in NAMES:
            words.append(match.group())
        elif value:  # else it is still being typed
            try:
                wanted = narrowed(wanted, name, value, now)
            except ValueError:
                unclear.append(match.group())
                words.append(match.group())
    text = " ".join(words)
    if text and typed[-1:].isspace():
        text += " "  # the last word is whole
    return HistorySearch(replace(wanted, text=text), tuple(unclear))


def narrowed(wanted: HistoryFilter, name: str, value: str, now: float) -> HistoryFilter:
    """`wanted` with one more condition; `name` is one of `NAMES`.

    Raises:
        ValueError: The value is not one for `name`.
    """
    return replace(wanted, **_READERS[name](wanted, value.strip(), now))


def search_word(name: str, value: str) -> str:
    """How a condition is written in a search."""
    return f'{name}:"{value}"' if re.search(r"\s", value) else f"{name}:{value}"


def with_word(typed: str, name: str, value: str) -> str:
    """The search with this condition in the place of others of its name; with no value without them."""
    kept = [match.group() for match in _PIECE.finditer(typed) if match.group(1) != name]
    return " ".join([*kept, search_word(name, value)] if value else kept)


def words_of(typed: str, name: str) -> tuple[str, ...]:
    """The values that a search gives for `name`."""
    found = [match.group(2) for match in _PIECE.finditer(typed) if match.group(1) == name]
    return tuple(value.strip('"') for value in found)


def _list(value: str) -> tuple[str, ...]:
    items = tuple(filter(None, (item.strip() for item in value.split(","))))
    if not items:
        raise ValueError(value)
    return items


def _statuses(wanted: HistoryFilter, value: str, _now: float) -> Fields:
    if value.lower() == "none":
        return {"failed": True}
    ranges = []
    for item in _list(value.lower()):
        match = _STATUS.fullmatch(item)
        if match is None:
            raise ValueError(item)
        start, _, last = match.groups()
        low = int(start.ljust(3, "0"))
        high = int(last) if last else int(start.ljust(3, "9"))
        ranged = len(start) + len(match.group(2)) > 3 or high < low or (last and len(start) < 3)
        if ranged or (len(start) < 3 and low > 599):  # RFC 9110, section 15: five classes
            raise ValueError(item)
        ranges.append((low, high))
    return {"statuses": (*wanted.statuses, *ranges)}


def _time(value: str, now: float) -> float:
    """A moment as seconds since the epoch."""
    today = datetime.fromtimestamp(now).replace(hour=0, minute=0, second=0, microsecond=0)
    word = value.lower()
    if word in ("today", "yesterday"):
        return (today - timedelta(days=word == "yesterday")).timestamp()
    ago = _AGO.fullmatch(word)
    try:
        if ago is not None:
            return now - timedelta(**{_AGO_UNITS[ago.group(2)]: int(ago.group(1))}).total_seconds()
        return datetime.fromisoformat(value).timestamp()
    except (OverflowError, OSError) as error:
        raise ValueError(value) from error


def _duration_ms(value: str) -> float:
    match = _DURATION.fullmatch(value.lower())
    if match is None:
        raise ValueError(value)
    return float(match.group(1)) * _MS[match.group(2)]


def _size_bytes(value: str) -> int:
    match = _SIZE.fullmatch(value.lower())
    if match is None:
        raise ValueError(value)
    return int(float(match.group(1)) * _BYTES[match.group(2)])


def _is(_wanted: HistoryFilter, value: str, _now: float) -> Fields:
    words = _list(value.lower())
    if not {"pinned", "noted", "failed"}.issuperset(words):
        raise ValueError(value)
    return dict.fromkeys(words, True)


_READERS: Mapping[str, Callable[[HistoryFilter, str, float], Fields]] = {
    "method": lambda wanted, value, _now: {"methods": (*wanted.methods, *_list(value.upper()))},
    "status": _statuses,
    "host": lambda wanted, value, _now: {"hosts": (*wanted.hosts, *_list(value))},
    "collection": lambda wanted, value, _now: {"collections": (*wanted.collections, value)},
    "after": lambda _wanted, value, now: {"since": _time(value, now)},
    "before": lambda _wanted, value, now: {"until": _time(value, now)},
    "slower": lambda _wanted, value, _now: {"least_ms": _duration_ms(value)},
    "faster": lambda _wanted, value, _now: {"most_ms": _duration_ms(value)},
    "larger": lambda _wanted, value, _now: {"least_bytes": _size_bytes(value)},
    "smaller": lambda _wanted, value, _now: {"most_bytes": _size_bytes(value)},
    "is": _is,
}
