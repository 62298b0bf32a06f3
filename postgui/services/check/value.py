"""Values as assertions see them: JSON's, and `undefined`; how they are written, typed and compared.

The rules are JavaScript's, because collections were written for it: `1` is no `true`, `"1"` is no `1`.
"""

import json
import math
from typing import Any, Final


class Undefined:
    """What is not there at all, which is not the same as null."""

    def __repr__(self) -> str:
        return "undefined"

    def __bool__(self) -> bool:
        return False


UNDEFINED: Final = Undefined()

_LARGEST_SAFE_INTEGER = 2**53 - 1
"""Above it, JavaScript would change the number (ECMA-262, section 21.1.2.6)."""

_SHOWN_CHARACTERS = 300


def type_name(value: Any) -> str:
    """The type in the words of JSON Schema, and `undefined`."""
    match value:
        case Undefined():
            return "undefined"
        case None:
            return "null"
        case bool():
            return "boolean"
        case int() | float():
            return "number"
        case str():
            return "string"
        case list():
            return "array"
        case _:
            return "object"


def is_same(one: Any, other: Any) -> bool:
    """JavaScript's `===`, except that objects and arrays are compared by what is in them."""
    if type_name(one) != type_name(other):
        return False
    if isinstance(one, list):
        return len(one) == len(other) and all(map(is_same, one, other))
    if isinstance(one, dict):
        return one.keys() == other.keys() and all(is_same(value, other[key]) for key, value in one.items())
    return bool(one == other) or one is other


def shown(value: Any) -> str:
    """`value` as JSON, shortened, for a person."""
    text = "undefined" if value is UNDEFINED else json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= _SHOWN_CHARACTERS else f"{text[:_SHOWN_CHARACTERS]}…"


def as_text(value: Any) -> str:
    """`value` as a variable holds it: text as it is, everything else as JSON, nothing for null."""
    if isinstance(value, str):
        return value
    return "" if value is None or value is UNDEFINED else json.dumps(value, ensure_ascii=False)


def operand(text: str) -> Any:
    """What stands on the right of an operator: `true`, `null`, a number, quoted or plain text.

    A number too big for JavaScript stays text, as it does in Bruno.
    """
    text = text.strip()
    words: dict[str, Any] = {"true": True, "false": False, "null": None, "undefined": UNDEFINED}
    if text in words:
        return words[text]
    if len(text) >= 2 and text[0] == text[-1] and text[0] in "\"'":
        return text[1:-1]
    return number(text)


def number(text: str) -> Any:
    """The number that `text` is, else `text` itself. Takes what JavaScript's `Number()` takes."""
    plain = text.replace("_", "x")  # Python allows 1_000, JavaScript does not in text
    try:
        if plain[:2].lower() in ("0x", "0o", "0b"):
            return int(plain, 0)
        value = float(plain)
    except ValueError:
        return text
    if math.isnan(value) or (math.isinf(value) and "Infinity" not in plain):
        return text
    if value > _LARGEST_SAFE_INTEGER:
        return text
    return int(value) if value.is_integer() else value
