"""The system variables of `.http` files, of VS Code's and JetBrains' dialect -> ours. Pure.

What has no equal stays as it stands; what refers to another request's answer is told.
"""

import re

from postgui.formats.importing.build import tidy
from postgui.formats.importing.losses import Losses
from postgui.translation import tr

_SYSTEM = re.compile(r"\{\{\s*\$([\w.]+)(?:\(([^{}()]*)\)|\s+([^{}]*?))?\s*\}\}")
_ANSWER = re.compile(r"\{\{\s*([\w-]+)\.(?:response|request)\.(?:body|headers)[^{}]*\}\}")
_PLAIN = {
    "guid": "$guid",
    "uuid": "$guid",
    "random.uuid": "$guid",
    "timestamp": "$timestamp",
    "isoTimestamp": "$isoTimestamp",
    "randomInt": "$randomInt",
    "random.email": "$randomEmail",
    "random.integer": "$randomInt",
}
_ENVIRONMENT = ("processEnv", "dotenv")
_LIMITS = re.compile(r"(-?\d+)[\s,]+(-?\d+)")
_LAYOUTS = {"iso8601": "iso", "rfc1123": "'%a, %d %b %Y %H:%M:%S GMT'"}
_OFFSET = re.compile(r"([+-]?\d+)\s+(ms|[smhdwMy])")
_TOKENS = {"YYYY": "%Y", "MM": "%m", "DD": "%d", "HH": "%H", "mm": "%M", "ss": "%S"}
_TOKEN = re.compile("|".join(_TOKENS))


class Templates:
    """Turns the texts of one file; `where` is the request that is read now."""

    def __init__(self, losses: Losses) -> None:
        self.where = ""
        self._losses = losses

    def read(self, value: str) -> str:
        """A text with references of ours."""
        if "{{" not in value:
            return value
        for match in _ANSWER.finditer(value):
            what = tr("The reference {reference} to another answer", reference=match[0][:80])
            why = tr("Capture the value in Vars of the request {name}, and use its variable.", name=match[1])
            self._losses.add(self.where, what, why)
        return tidy(_SYSTEM.sub(self._system, value))

    def _system(self, match: re.Match[str]) -> str:
        name, arguments = match[1], (match[2] or match[3] or "").strip()
        found = _known(name, arguments)
        return match[0] if found is None else f"{{{{{found}}}}}"


def _known(name: str, arguments: str) -> str | None:
    """What stands between our braces; None for what has no equal here."""
    if name in _ENVIRONMENT and re.fullmatch(r"%?\w+", arguments):
        return None if arguments.startswith("%") else f"process.env.{arguments}"
    if name.startswith("env.") and not arguments:
        return f"process.env.{name.removeprefix('env.')}"
    if name in _PLAIN and not arguments:
        return _PLAIN[name]
    if name in ("randomInt", "random.integer") and (limits := _LIMITS.fullmatch(arguments)):
        return f"$randomInt {limits[1]} {limits[2]}"
    if name == "timestamp" and (moved := _moved(arguments)):
        return f"$date unix {moved}"
    if name in ("datetime", "localDatetime"):
        return _date("$date" if name == "datetime" else "$localDate", arguments)
    return None


def _date(function: str, arguments: str) -> str | None:
    """`iso8601 1 d`, or a format in quotes in its place."""
    match = re.fullmatch(r"(iso8601|rfc1123|'[^']*'|\"[^\"]*\")(?:\s+(.*))?", arguments)
    if match is None:
        return None
    layout = _LAYOUTS.get(match[1]) or _layout(match[1][1:-1])
    moved = _moved(match[2]) if match[2] else " "
    return f"{function} {layout} {moved}".rstrip() if layout and moved else None


def _layout(wanted: str) -> str:
    """A format of Day.js as one of ours; "" where it has parts without an equal."""
    rest = _TOKEN.sub("", wanted.replace("[T]", "").replace("T", ""))
    if re.search(r"[A-Za-z%\[\]]", rest):
        return ""
    return f"'{_TOKEN.sub(lambda match: _TOKENS[match[0]], wanted.replace('[T]', 'T'))}'"


def _moved(arguments: str) -> str:
    match = _OFFSET.fullmatch(arguments.strip())
    return f"{int(match[1]):+d}{match[2]}" if match else ""
