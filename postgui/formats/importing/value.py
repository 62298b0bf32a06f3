"""Values of foreign JSON and YAML, taken with care: what has the wrong type counts as absent. Pure."""

import json
import math
from typing import Any


def text(value: Any) -> str:
    """A scalar as text, as JavaScript would write it; "" for null, JSON for what is no scalar."""
    if isinstance(value, str):
        return clean(value)
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and math.isfinite(value) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    if isinstance(value, int | float):
        return str(value)
    return compact(value)


def clean(value: str) -> str:
    """`value` without halves of surrogate pairs, which no file can hold."""
    try:
        value.encode()
    except UnicodeEncodeError:
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return value


def compact(value: Any) -> str:
    return clean(json.dumps(value, ensure_ascii=False, separators=(",", ":"), default=str))


def pretty(value: Any) -> str:
    """JSON for reading."""
    return clean(json.dumps(value, ensure_ascii=False, indent=2, default=str))


def mapping(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def items(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def mappings(value: Any) -> list[dict[str, Any]]:
    """The objects of a list."""
    return [item for item in items(value) if isinstance(item, dict)]


def flag(value: Any) -> bool:
    """Truth as exports write it: true, "true", 1."""
    return value is True or value == 1 or (isinstance(value, str) and value.lower() == "true")


def whole(value: Any) -> int | None:
    """A whole number that is not negative, else None."""
    if isinstance(value, str) and value.isdecimal() and len(value) < 15:
        return int(value)
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value < 1e15:
        return None
    return int(value)


def named(value: Any, *names: str) -> str:
    """The first of the names that has a value, as text."""
    found = mapping(value)
    return next((text(found[name]) for name in names if found.get(name) not in (None, "")), "")
