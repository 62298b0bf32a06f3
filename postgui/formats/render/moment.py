"""Dates and times as the language of the window writes them. Pure.

Only for reading: files, archives and what can be typed again have ISO 8601. The time of day alone is written
alike in all languages of PostGUI (`%H:%M:%S`).
"""

from datetime import datetime

from postgui.translation import fill, mark, tr

_FORMAT = "Date or time, as strftime of Python writes it"
_DAY = mark("%Y-%m-%d", "Date or time, as strftime of Python writes it")
_MINUTE = mark("%Y-%m-%d %H:%M", "Date or time, as strftime of Python writes it")
_SECOND = mark("%Y-%m-%d %H:%M:%S", "Date or time, as strftime of Python writes it")


def day_text(at: datetime) -> str:
    """The day: `2026-11-30`, in German `30.11.2026`."""
    return fill("{at}", at=_When(at, _DAY))


def minute_text(at: datetime) -> str:
    """Day and minute: `2026-11-30 13:05`."""
    return fill("{at}", at=_When(at, _MINUTE))


def second_text(at: datetime) -> str:
    """Day and second: `2026-11-30 13:05:59`."""
    return fill("{at}", at=_When(at, _SECOND))


class _When:
    """A moment in the field of a text: it is written anew when the text is said again."""

    def __init__(self, at: datetime, pattern: str) -> None:
        self._at = at
        self._pattern = pattern

    def __format__(self, _spec: str) -> str:
        return self._at.strftime(tr(self._pattern, _FORMAT))
