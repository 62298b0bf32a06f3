"""Thunder Client's templates -> ours: `{{ name }}`, and its system variables such as `{{#guid}}`. Pure."""

import re
from typing import Any

from postgui.formats.importing.build import tidy
from postgui.formats.importing.losses import Losses
from postgui.formats.importing.value import text
from postgui.translation import tr

_SYSTEM = re.compile(r"\{\{\s*#(\w+)\s*(?:,\s*([^{}]*?)\s*)?\}\}")
_FILTER = re.compile(r"\{\{[^{}|]*\|[^{}]*\}\}")
_PLAIN = {
    "guid": "$guid",
    "string": "$randomWord",
    "number": "$randomInt 1 1000000",
    "email": "$randomEmail",
    "date": "$timestampMs",
    "dateISO": "$isoTimestamp",
}
_LIMITS = re.compile(r"(-?\d+)\s*,\s*(-?\d+)")
_TOKENS = {"YYYY": "%Y", "MM": "%m", "DD": "%d", "HH": "%H", "hh": "%H", "mm": "%M", "ss": "%S"}
_TOKEN = re.compile("|".join(_TOKENS))


class Templates:
    """Turns the texts of one item, and tells what stays as it is."""

    def __init__(self, where: str, losses: Losses) -> None:
        self.where = where
        self.losses = losses

    def read(self, value: Any) -> str:
        """A text with references of ours."""
        content = text(value)
        if "{{" not in content:
            return content
        found = _SYSTEM.sub(self._system, tidy(content))
        for one in _FILTER.findall(found):
            why = tr("PostGUI has no filters: the variable stays unknown.")
            self.losses.add(self.where, tr("The filter in {reference}", reference=one[:80]), why)
        return found

    def _system(self, match: re.Match[str]) -> str:
        name, arguments = match[1], match[2] or ""
        if name in _PLAIN and not arguments:
            return f"{{{{{_PLAIN[name]}}}}}"
        if name == "number" and (limits := _LIMITS.fullmatch(arguments)):
            return f"{{{{$randomInt {limits[1]} {limits[2]}}}}}"
        if name == "date" and (layout := _layout(arguments)):
            return f"{{{{$date {layout}}}}}"
        what = tr("The system variable {reference}", reference=match[0][:80])
        self.losses.add(self.where, what, tr("PostGUI has no such variable; it stays as text."))
        return match[0]


def _layout(argument: str) -> str:
    """`'YYYY-MM-DD'` as a format of ours; "" for one with parts that it has no equal of."""
    wanted = argument.strip().strip("'\"")
    if wanted in ("X", "x"):
        return "unix" if wanted == "X" else "ms"
    rest = _TOKEN.sub("", wanted.replace("T", ""))
    return "" if re.search(r"[A-Za-z%]", rest) else _TOKEN.sub(lambda match: _TOKENS[match[0]], wanted)
