"""The rows of Thunder Client's Tests -> assertions and captured variables. Pure."""

import re
from typing import Any

from postgui.formats.importing.losses import Losses
from postgui.formats.importing.value import flag, mappings, text
from postgui.model.assertion import Assertion, Capture
from postgui.translation import tr

_EXPRESSIONS = {
    "res-code": "res.status",
    "res-time": "res.responseTime",
    "res-body": "res.body",
    "content-type": "res.headers['content-type']",
    "content-length": "res.headers['content-length']",
    "content-encoding": "res.headers['content-encoding']",
}
_OPERATORS = {
    "equal": "eq",
    "notequal": "neq",
    "<": "lt",
    "<=": "lte",
    ">": "gt",
    ">=": "gte",
    "contains": "contains",
    "count": "length",
    "regex": "matches",
    "isjson": "isJson",
}
_TYPES = {"string": "isString", "number": "isNumber", "boolean": "isBoolean", "array": "isArray"}
_TARGET = re.compile(r"\{\{\s*([\w.-]+)\s*(?:,\s*\w+\s*)?\}\}")


def read_checks(
    data: dict[str, Any], where: str, losses: Losses
) -> tuple[tuple[Assertion, ...], tuple[Capture, ...]]:
    """What the answer is compared with, and what is taken from it."""
    assertions, captures = [], []
    for one in mappings(data.get("tests")):
        enabled = not flag(one.get("isDisabled"))
        if (capture := _capture(one, enabled)) is not None:
            captures.append(capture)
        elif (assertion := _assertion(one, enabled)) is not None:
            assertions.append(assertion)
        else:
            what = f"The test {text(one.get('type'))} {text(one.get('custom'))}".strip()
            losses.add(where, what, tr("There is no such assertion here."))
    return tuple(assertions), tuple(captures)


def _assertion(row: dict[str, Any], enabled: bool) -> Assertion | None:
    kind, custom = text(row.get("type")), text(row.get("custom")).strip()
    action, value = text(row.get("action")).lower(), text(row.get("value"))
    expression = _EXPRESSIONS.get(kind, "")
    if kind == "json-query":
        expression = _selected(custom if custom.startswith("json") else f"json.{custom}")
    elif kind == "header" and custom:
        expression = _header(custom)
    operator = _OPERATORS.get(action, "")
    if action == "istype":
        operator, value = _TYPES.get(value.lower(), ""), ""
    return Assertion(expression, operator, value, enabled) if expression and operator else None


def _capture(row: dict[str, Any], enabled: bool) -> Capture | None:
    """`json.token` set to `{{token}}`; None for another test."""
    target = _TARGET.fullmatch(text(row.get("value")).strip())
    if text(row.get("type")) != "set-env-var" or target is None:
        return None
    expression = _selected(text(row.get("custom")).strip())
    return Capture(expression, target[1], enabled=enabled) if expression else None


def _selected(source: str) -> str:
    """`json.a.b`, `header.name` or `text` as an expression of ours; "" for another."""
    kind, dot, rest = source.partition(".")
    if source == "text":
        return "res.body"
    if kind == "header" and rest:
        return _header(rest)
    if kind == "json" and "|" not in rest:
        return f"res.body.{rest}" if dot else "res.body"
    return f"res.body{source.removeprefix('json')}" if source.startswith("json[") else ""


def _header(name: str) -> str:
    return f"res.headers['{name.lower()}']"
