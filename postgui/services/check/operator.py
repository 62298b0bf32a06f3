"""The operators of assertions: Bruno's names, with what they mean there, and `matchesSchema`.

Each is a function of what was found and the right side as text; it says whether the assertion holds.
"""

import json
import re
from collections.abc import Callable, Mapping, Sized
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Any

from postgui.services.check.value import UNDEFINED, Undefined, is_same, operand, type_name

Test = Callable[[Any, str], bool]


class CannotCompareError(Exception):
    """The two can't be compared this way; the text says why, for a person."""


@dataclass(frozen=True, slots=True)
class Operator:
    """One operator: `label` completes the sentence "the value ...". A unary one takes no right side."""

    name: str
    label: str
    test: Test
    unary: bool = False


@cache
def operators() -> Mapping[str, Operator]:
    """All operators by name, in the order in which they are offered."""
    return MappingProxyType({each.name: each for each in (*_binary(), *_unary())})


def _binary() -> tuple[Operator, ...]:
    return (
        Operator("eq", "equals", lambda found, text: _equal(found, operand(text))),
        Operator("neq", "does not equal", lambda found, text: not _equal(found, operand(text))),
        Operator("gt", "is greater than", lambda found, text: _ordered(found, text) > 0),
        Operator("gte", "is at least", lambda found, text: _ordered(found, text) >= 0),
        Operator("lt", "is less than", lambda found, text: _ordered(found, text) < 0),
        Operator("lte", "is at most", lambda found, text: _ordered(found, text) <= 0),
        Operator("in", "is one of", _is_one_of),
        Operator("notIn", "is none of", lambda found, text: not _is_one_of(found, text)),
        Operator("contains", "contains", _contains),
        Operator("notContains", "does not contain", lambda found, text: not _contains(found, text)),
        Operator("length", "has the length", _has_length),
        Operator("matches", "matches the pattern", _matches),
        Operator("notMatches", "does not match the pattern", lambda found, text: not _matches(found, text)),
        Operator("startsWith", "starts with", lambda found, text: _text(found).startswith(_plain(text))),
        Operator("endsWith", "ends with", lambda found, text: _text(found).endswith(_plain(text))),
        Operator("between", "is between", _is_between),
        Operator("matchesSchema", "matches the JSON Schema", _matches_schema),
    )


def _unary() -> tuple[Operator, ...]:
    def of_type(name: str, label: str, *types: str) -> Operator:
        return Operator(name, label, lambda found, _text: type_name(found) in types, unary=True)

    return (
        Operator("isEmpty", "is empty", lambda found, _text: _is_empty(found), unary=True),
        Operator("isNotEmpty", "is not empty", lambda found, _text: not _is_empty(found), unary=True),
        of_type("isNull", "is null", "null"),
        of_type("isUndefined", "is not there", "undefined"),
        Operator("isDefined", "is there", lambda found, _text: found is not UNDEFINED, unary=True),
        Operator("isTruthy", "is true", lambda found, _text: found is True, unary=True),
        Operator("isFalsy", "is false", lambda found, _text: found is False, unary=True),
        of_type("isJson", "is an object or array", "object", "array"),
        of_type("isNumber", "is a number", "number"),
        of_type("isString", "is text", "string"),
        of_type("isBoolean", "is true or false", "boolean"),
        of_type("isArray", "is an array", "array"),
    )


def _equal(found: Any, expected: Any) -> bool:
    """`===`; an object or array may be given as JSON, which Bruno has no way to write."""
    if isinstance(found, dict | list) and isinstance(expected, str):
        try:
            return is_same(found, json.loads(expected))
        except ValueError:
            return False
    return is_same(found, expected)


def _ordered(found: Any, text: str) -> int:
    """-1, 0 or 1 as `found` is below, at or above the number on the right."""
    limit = operand(text)
    for value in (found, limit):
        if type_name(value) != "number":
            raise CannotCompareError(f"only numbers have an order, and one is {_called(value)}")
    return int(found > limit) - int(found < limit)


def _is_one_of(found: Any, text: str) -> bool:
    text = text.strip()
    if text.startswith("[") and text.endswith("]"):
        text = text[1:-1]
    return any(is_same(found, operand(part)) for part in text.split(","))


def _contains(found: Any, text: str) -> bool:
    wanted = operand(text)
    if isinstance(found, list):
        return any(is_same(each, wanted) for each in found)
    if isinstance(found, str):
        if not isinstance(wanted, str):  # `contains 200` of a text: the digits are meant
            wanted = text.strip()
        return wanted in found
    raise CannotCompareError(f"only text and arrays contain something, and it is {_called(found)}")


def _has_length(found: Any, text: str) -> bool:
    if not isinstance(found, str | list):
        raise CannotCompareError(f"only text and arrays have a length, and it is {_called(found)}")
    return is_same(len(found), operand(text))


def _matches(found: Any, text: str) -> bool:
    """A search, not a full match; `/pattern/` and `pattern` are the same."""
    if len(text) >= 2 and text.startswith("/") and text.endswith("/"):
        text = text[1:-1]
    import regex  # it has a time limit, which `re` has not

    try:
        subject = found if isinstance(found, str) else "" if found is UNDEFINED else json.dumps(found)
        return found is not UNDEFINED and regex.search(text, subject, timeout=1.0) is not None
    except (regex.error, re.error) as error:
        raise CannotCompareError(f"the pattern is not valid: {error}") from error
    except TimeoutError as error:
        raise CannotCompareError("the pattern took over a second: it backtracks too much") from error


def _is_between(found: Any, text: str) -> bool:
    low, comma, high = text.strip().removeprefix("[").removesuffix("]").partition(",")
    if not comma:
        raise CannotCompareError("two numbers with a comma between them are needed")
    return _ordered(found, low) >= 0 and _ordered(found, high) <= 0


def _is_empty(found: Any) -> bool:
    if isinstance(found, Sized) and not isinstance(found, Undefined):
        return len(found) == 0
    raise CannotCompareError(f"only text, arrays and objects can be empty, and it is {_called(found)}")


def _matches_schema(found: Any, text: str) -> bool:
    from jsonschema import Draft202012Validator
    from jsonschema.exceptions import SchemaError
    from jsonschema.validators import validator_for
    from referencing import Registry
    from referencing.exceptions import Unresolvable

    try:
        schema = json.loads(text)
        kind = validator_for(schema, default=Draft202012Validator)
        kind.check_schema(schema)
        # Without a registry of its own it would fetch what `$ref` names.
        wrong = next(iter(kind(schema, registry=Registry()).iter_errors(found)), None)
    except ValueError as error:
        raise CannotCompareError(f"the schema is no valid JSON: {error}") from error
    except SchemaError as error:
        raise CannotCompareError(f"the schema is not valid: {error.message}") from error
    except Unresolvable as error:
        raise CannotCompareError(
            f"the schema refers to {error.ref}, and nothing is fetched for it"
        ) from error
    if wrong is not None:
        raise CannotCompareError(f"{wrong.json_path}: {wrong.message}")
    return True


def _plain(text: str) -> str:
    """The right side as text, without its quotes."""
    value = operand(text)
    return value if isinstance(value, str) else text.strip()


def _text(found: Any) -> str:
    if not isinstance(found, str):
        raise CannotCompareError(f"only text can begin or end with something, and it is {_called(found)}")
    return found


def _called(value: Any) -> str:
    name = type_name(value)
    return {"undefined": "not there", "null": "null"}.get(name, f"a{'n' if name[0] in 'ao' else ''} {name}")
