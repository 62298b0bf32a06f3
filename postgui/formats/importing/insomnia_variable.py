"""Insomnia's templates and environments -> `{{name}}` and environments. Pure."""

import re
from typing import Any

from postgui.formats.importing.build import tidy
from postgui.formats.importing.losses import Losses
from postgui.formats.importing.value import mapping, mappings, text
from postgui.model.collection import Environment
from postgui.model.request import Variable
from postgui.translation import tr

_REFERENCE = re.compile(r"\{\{\s*_(?:\.([\w$.-]+)|\[\s*['\"]([^'\"\]]+)['\"]\s*\])\s*\}\}")
_TAG = re.compile(r"\{%\s*(\w+)(.*?)%\}", re.DOTALL)
_ARGUMENT = re.compile(r"'((?:[^'\\]|\\.)*)'|\"((?:[^\"\\]|\\.)*)\"|([^\s,]+)")
_FAKE = re.compile(r"(?:random[A-Z]\w*|guid|timestamp|isoTimestamp)")
_MOMENTS = {
    "iso-8601": "$isoTimestamp",
    "unix": "$timestamp",
    "seconds": "$timestamp",
    "millis": "$timestampMs",
    "ms": "$timestampMs",
}
_MAX_DEPTH = 20


def template(value: str) -> str:
    """`{{ _.name }}` as `{{name}}`."""
    return tidy(_REFERENCE.sub(lambda match: f"{{{{{match[1] or match[2]}}}}}", value))


class Templates:
    """Turns the texts of one item, and tells of each template tag that stays as it is."""

    def __init__(self, where: str, losses: Losses) -> None:
        self._where = where
        self._losses = losses

    def read(self, value: Any) -> str:
        """A text with references of ours."""
        return _TAG.sub(self._tag, template(text(value)))

    def _tag(self, match: re.Match[str]) -> str:
        arguments = [one or two or three for one, two, three in _ARGUMENT.findall(match[2])]
        if found := _known(match[1], arguments):
            return f"{{{{{found}}}}}"
        self._losses.add(
            self._where,
            tr("The template tag {match}", match=match[0][:80]),
            tr("It is code of Insomnia's; it stays as text."),
        )
        return match[0]


def _known(tag: str, arguments: list[str]) -> str:
    """What stands between our braces for a tag; "" for one that has no equal here."""
    first = arguments[0] if arguments else ""
    match tag:
        case "uuid" if first in ("", "v4"):
            return "$guid"
        case "now" | "timestamp":
            return _MOMENTS.get(first or ("iso-8601" if tag == "now" else "unix"), "")
        case "faker" if _FAKE.fullmatch(first):
            return f"${first}"
        case "prompt" if first and not set("{}:") & set(first):
            default = arguments[2] if len(arguments) > 2 else ""
            return f"?{first}:{default}" if default and not set("{}") & set(default) else f"?{first}"
    return ""


def read_variables(value: Any, where: str, losses: Losses) -> tuple[Variable, ...]:
    """The data of an environment or folder; what is nested gets names with dots."""
    if isinstance(value, list):  # the table of later versions
        found = []
        for one in mappings(value):
            name = text(one.get("name"))
            enabled = one.get("enabled") is not False
            secret = one.get("type") == "secret"
            found.append(Variable(name, template(text(one.get("value"))), enabled, secret))
        return tuple(one for one in found if one.name)
    templates = Templates(where, losses)
    return tuple(Variable(name, templates.read(one)) for name, one in _flat(mapping(value), "", 0))


def _flat(data: dict[str, Any], prefix: str, depth: int) -> list[tuple[str, Any]]:
    found: list[tuple[str, Any]] = []
    for name, value in data.items():
        if isinstance(value, dict) and value and depth < _MAX_DEPTH:
            found += _flat(value, f"{prefix}{name}.", depth + 1)
        else:
            found.append((prefix + str(name), value))
    return found


def read_environments(base: dict[str, Any], losses: Losses) -> list[Environment]:
    """The base environment, and those that extend it."""
    subs = mappings(base.get("environments"))
    name = text(base.get("name")) or "Base Environment"
    variables = read_variables(_data(base), name, losses)
    found = [Environment(name, variables, color=text(base.get("color")))] if variables or subs else []
    for one in subs:
        title = text(one.get("name")) or "Environment"
        found.append(
            Environment(title, read_variables(_data(one), title, losses), name, text(one.get("color")))
        )
    return found


def _data(environment: dict[str, Any]) -> Any:
    pairs = environment.get("kvPairData")
    return pairs if pairs else environment.get("data")
