"""The settings file: TOML that people may edit by hand, with comments that survive.

Reading is the standard library's tomllib. tomlkit, slower and only needed for a change, keeps
comments, order and keys that this version does not know.
"""

import asyncio
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any, Literal

from postgui.model.event import Event
from postgui.model.problem import Problem
from postgui.storage.data_folder import DataFolder, set_aside
from postgui.storage.file import write_atomic
from postgui.storage.process_lock import locked


@dataclass(frozen=True, slots=True)
class Preferences:
    """What the person chose for the whole program.

    `timeout_ms` is the default of requests that say nothing (0: none). A body is received up to
    `largest_body_mb` (0: no limit), and kept in the history up to `history_body_mb`. The history keeps at
    most so many days and bytes of bodies (0: no limit).
    """

    theme: Literal["system", "light", "dark"] = "system"
    scale: float = 1.0
    timeout_ms: int = 0
    largest_body_mb: int = 2048
    history_body_mb: int = 256
    history_days: int = 0
    history_size_bytes: int = 5_000_000_000


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a preference stands in the file, and what it may be."""

    table: str
    key: str
    allows: Callable[[Any], bool]


def _is_count(value: Any) -> bool:
    return type(value) is int and value >= 0


_PLACES: Mapping[str, _Place] = {
    "theme": _Place("look", "theme", lambda value: value in ("system", "light", "dark")),
    "scale": _Place("look", "scale", lambda value: type(value) in (int, float) and 0.5 <= value <= 4),
    "timeout_ms": _Place("send", "timeout_ms", _is_count),
    "largest_body_mb": _Place("send", "largest_body_mb", _is_count),
    "history_body_mb": _Place("history", "largest_body_mb", _is_count),
    "history_days": _Place("history", "keep_days", _is_count),
    "history_size_bytes": _Place("history", "keep_bytes", _is_count),
}


class SettingsStore:
    """The preferences, read from the file at first use and written when they change.

    Attributes:
        changed: The name of a preference that `save` changed.
        noticed: A file that was set aside, a value that can't be used.
    """

    def __init__(self, data_dir: Path) -> None:
        self.changed: Event[str] = Event()
        self.noticed: Event[Problem] = Event()
        self._path = DataFolder(data_dir).settings
        self._values: Preferences | None = None
        self._one_write = asyncio.Lock()  # keeps the order

    @property
    def values(self) -> Preferences:
        """The preferences. The first call reads the file: a few lines, before any window is shown."""
        if self._values is None:
            self._values = self._read()
        return self._values

    @property
    def timeout_ms(self) -> int:
        """The default timeout; 0 means none."""
        return self.values.timeout_ms

    async def save(self, values: Preferences) -> None:
        """Make `values` count at once, and write those that differ into the file.

        Raises:
            ValueError: A value is not allowed; nothing was changed.
            OSError: The file could not be written; the values count until the program ends.
        """
        before = self.values
        for name, place in _PLACES.items():
            if not place.allows(getattr(values, name)):
                raise ValueError(f"{name} can't be {getattr(values, name)!r}")
        names = [field.name for field in fields(values) if _differs(field.name, values, before)]
        if not names:
            return
        self._values = values
        for name in names:
            self.changed.emit(name)
        async with self._one_write:
            await asyncio.to_thread(self._write, {name: getattr(values, name) for name in names})

    def _read(self) -> Preferences:
        import tomllib

        try:
            stored = tomllib.loads(self._path.read_text("utf-8-sig"))  # Windows editors add the mark
        except FileNotFoundError:
            return Preferences()
        except (OSError, ValueError, RecursionError) as error:
            self.noticed.emit(self._unreadable(error))
            return Preferences()
        values = Preferences()
        for name, place in _PLACES.items():
            table = stored.get(place.table)
            if not isinstance(table, dict) or place.key not in table:
                continue
            if place.allows(table[place.key]):
                values = replace(values, **{name: table[place.key]})
            else:
                self.noticed.emit(self._unusable(place, table[place.key]))
        return values

    def _write(self, changes: Mapping[str, object]) -> None:
        """Put `changes` into the file as it is now: an editor or another window may have changed it."""
        with locked(self._path):
            self._replace(changes)

    def _replace(self, changes: Mapping[str, object]) -> None:
        import tomlkit
        import tomlkit.exceptions

        text = ""
        with suppress(FileNotFoundError):
            text = self._path.read_text("utf-8-sig")
        try:
            document = tomlkit.parse(text)
        except (tomlkit.exceptions.TOMLKitError, ValueError):
            set_aside(self._path)
            document = tomlkit.document()
        for name, value in changes.items():
            place = _PLACES[name]
            if not isinstance(document.get(place.table), dict):
                document[place.table] = tomlkit.table()
            document[place.table][place.key] = value
        write_atomic(self._path, tomlkit.dumps(document).encode())

    def _unreadable(self, error: Exception) -> Problem:
        advice = f"Check the file {self._path}."
        if not isinstance(error, OSError):
            with suppress(OSError):
                advice = f"The file is kept as {set_aside(self._path)}: mend it and rename it back."
        return Problem(
            "The settings could not be read",
            "The defaults are used instead.",
            advice,
            kind="settings-damaged",
            detail=str(error),
        )

    def _unusable(self, place: _Place, value: object) -> Problem:
        return Problem(
            f"The setting {place.table}.{place.key} can't be {value!r}",
            "Its default is used instead; the file is left as it is.",
            f"Correct it in {self._path}.",
            kind="settings-value",
        )


def _differs(name: str, values: Preferences, others: Preferences) -> bool:
    return bool(getattr(values, name) != getattr(others, name))
