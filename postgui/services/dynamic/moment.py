"""The present moment, or one some time away from it, in the usual ways to write it."""

import re
from datetime import UTC, datetime, timedelta, tzinfo
from functools import partial

from postgui.services.dynamic_kind import DynamicGroup, DynamicVariable, no_arguments
from postgui.translation import mark, tr

_OFFSET = re.compile(r"(?:^|\s)([+-]\d{1,7})(ms|[smhdwMy])$")
_SECONDS = {"ms": 0.001, "s": 1, "m": 60, "h": 3600, "d": 86400, "w": 604800}
# Widths and flags of C libraries are left out: `%999999999Y` would fill the memory.
_DIRECTIVE = re.compile(r"%(.?)")
_DIRECTIVES = frozenset("aAbBcdfHIjmMpSUVwWxXyYzZGu%")
_USAGE = "%Y-%m-%d +1d"


def _timestamp(name: str, factor: int, arguments: str) -> str:
    no_arguments(name, arguments)
    return str(int(datetime.now(UTC).timestamp() * factor))


def _iso(arguments: str) -> str:
    no_arguments("isoTimestamp", arguments)
    return iso_text(datetime.now(UTC))


def iso_text(moment: datetime) -> str:
    """As JavaScript writes it: UTC, milliseconds, Z (ISO 8601)."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def date_text(moment: datetime, arguments: str) -> str:
    """`moment` moved and written as `arguments` say: a format, an offset, both or none.

    Raises:
        ValueError: They can't be understood, or lead out of the calendar.
    """
    layout = arguments.strip()
    if (offset := _OFFSET.search(layout)) is not None:
        moment = _moved(moment, int(offset[1]), offset[2])
        layout = layout[: offset.start()].strip()
    if len(layout) > 1 and layout[0] == layout[-1] and layout[0] in "'\"":
        layout = layout[1:-1]
    match layout:
        case "" | "iso":
            return iso_text(moment)
        case "unix":
            return str(int(moment.timestamp()))
        case "ms":
            return str(int(moment.timestamp() * 1000))
        case _:
            pass
    if unknown := [char for char in _DIRECTIVE.findall(layout) if char not in _DIRECTIVES or not char]:
        raise ValueError(
            tr(
                "has a date format with %{unknown}, which means nothing: %Y-%m-%d %H:%M:%S does",
                unknown=unknown[0],
            )
        )
    if "%" not in layout:
        raise ValueError(tr("takes iso, unix, ms or a format like %Y-%m-%d, not {layout!r}", layout=layout))
    return moment.strftime(layout)


def _moved(moment: datetime, count: int, unit: str) -> datetime:
    try:
        if unit in ("M", "y"):
            months = moment.year * 12 + moment.month - 1 + count * (12 if unit == "y" else 1)
            year, month = divmod(months, 12)
            for day in range(moment.day, 27, -1):  # 31 January + 1M is the last of February
                try:
                    return moment.replace(year=year, month=month + 1, day=day)
                except ValueError:
                    continue
            return moment.replace(year=year, month=month + 1)
        return moment + timedelta(seconds=count * _SECONDS[unit])
    except (OverflowError, ValueError) as error:
        raise ValueError(tr("leads out of the calendar: {count:+d}{unit}", count=count, unit=unit)) from error


def _date(zone: tzinfo | None, arguments: str) -> str:
    return date_text(datetime.now(UTC).astimezone(zone), arguments)


KIND = DynamicGroup(
    id="moment",
    label=mark("Time"),
    variables=(
        DynamicVariable("timestamp", mark("Seconds since 1970, UTC"), partial(_timestamp, "timestamp", 1)),
        DynamicVariable(
            "timestampMs", mark("Milliseconds since 1970, UTC"), partial(_timestamp, "timestampMs", 1000)
        ),
        DynamicVariable("isoTimestamp", mark("The moment of sending, ISO 8601, UTC"), _iso),
        DynamicVariable(
            "date",
            mark("Date and time, UTC; a format and an offset (s m h d w M y)"),
            partial(_date, UTC),
            _USAGE,
        ),
        DynamicVariable("localDate", mark("The same in the local time zone"), partial(_date, None), _USAGE),
    ),
    order=20,
)
