"""From a value that the person points at in an answer to the assertion or capture that says it. Pure."""

import re
from collections.abc import Sequence
from typing import Any

from postgui.model.assertion import Assertion, Capture
from postgui.services.check.answer import Answer
from postgui.services.check.expression import select
from postgui.services.check.value import UNDEFINED, is_same, operand

_STEP = re.compile(r"\.(?P<name>[^.\[]+)|\['(?P<quoted>(?:[^'\\]|\\.)*)'\]|\[(?P<number>\d+)\]")
_NAME = re.compile(r"[A-Za-z_$][\w$]*", re.ASCII)
_WORD = re.compile(r"[A-Za-z_]\w*", re.ASCII)


def path_expression(path: str) -> str:
    """The expression for a JSONPath of names and numbers (RFC 9535), or for an XPath.

    `$.items[0].name` is `res.body.items[0].name`, which Bruno reads as well.
    """
    if not path.startswith("$"):
        return f"xpath('{_escaped(path)}')"
    if "\\" in path:  # escapes of JSONPath that a member in brackets does not have
        return f"jsonpath('{_escaped(path)}')"
    steps = _STEP.finditer(path, 1)
    return "res.body" + "".join(_step(found) for found in steps)


def cell_expression(array: Sequence[str], row: int, column: str) -> str:
    """The expression for a cell of a table; `array` are the names that lead to the array of its rows."""
    return f"res.body{''.join(map(_member, array))}[{row}]{_member(column)}"


def header_expression(name: str) -> str:
    """The expression for a header of the answer."""
    return f"res.headers{_member(name.lower())}"


def assertion_of(expression: str, answer: Answer) -> Assertion:
    """What holds of `expression` in this answer: its value, of an array its length.

    Raises:
        SelectionError, NotAPathError, BodyTooBigError: It has no value.
        OSError: The body can't be read.
    """
    value = select(expression, answer)
    if isinstance(value, list):
        return Assertion(expression, "length", str(len(value)))
    if isinstance(value, dict):
        return Assertion(expression, "isJson")
    if value is UNDEFINED:
        return Assertion(expression, "isUndefined")
    text = _operand_text(value)
    if not is_same(operand(text), value):  # a number that JavaScript has no room for
        return Assertion(expression, "isNumber")
    return Assertion(expression, "eq", text)


def capture_of(expression: str, taken: tuple[Capture, ...]) -> Capture:
    """A capture of `expression` into a variable that is called like its last part, numbered if need be."""
    words = _WORD.findall(expression.removeprefix("res.body").removeprefix("res.headers"))
    name = words[-1] if words else "value"
    known = {each.variable for each in taken}
    number, free = 1, name
    while free in known:
        number += 1
        free = f"{name}{number}"
    return Capture(expression, free)


def _operand_text(value: Any) -> str:
    if isinstance(value, str):
        plain = operand(value) == value and value == value.strip() and value != ""
        return value if plain else f'"{value}"'
    words = {True: "true", False: "false"}
    return words[value] if isinstance(value, bool) else "null" if value is None else repr(value)


def _step(found: re.Match[str]) -> str:
    if (number := found["number"]) is not None:
        return f"[{number}]"
    return _member(found["name"] if found["quoted"] is None else found["quoted"])


def _member(name: str) -> str:
    return f".{name}" if _NAME.fullmatch(name) else f"['{_escaped(name)}']"


def _escaped(text: str) -> str:
    """For single quotes; expressions unescape quotes and backslashes, and nothing else."""
    return text.replace("\\", "\\\\").replace("'", "\\'")
