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
from postgui.translation import mark, tr

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
        Operator("eq", mark("equals"), lambda found, text: _equal(found, operand(text))),
        Operator("neq", mark("does not equal"), lambda found, text: not _equal(found, operand(text))),
        Operator("gt", mark("is greater than"), lambda found, text: _ordered(found, text) > 0),
        Operator("gte", mark("is at least"), lambda found, text: _ordered(found, text) >= 0),
        Operator("lt", mark("is less than"), lambda found, text: _ordered(found, text) < 0),
        Operator("lte", mark("is at most"), lambda found, text: _ordered(found, text) <= 0),
        Operator("in", mark("is one of"), _is_one_of),
        Operator("notIn", mark("is none of"), lambda found, text: not _is_one_of(found, text)),
        Operator("contains", mark("contains"), _contains),
        Operator("notContains", mark("does not contain"), lambda found, text: not _contains(found, text)),
        Operator("length", mark("has the length"), _has_length),
        Operator("matches", mark("matches the pattern"), _matches),
        Operator(
            "notMatches", mark("does not match the pattern"), lambda found, text: not _matches(found, text)
        ),
        Operator(
            "startsWith", mark("starts with"), lambda found, text: _text(found).startswith(_plain(text))
        ),
        Operator("endsWith", mark("ends with"), lambda found, text: _text(found).endswith(_plain(text))),
        Operator("between", mark("is between"), _is_between),
        Operator("matchesSchema", mark("matches the JSON Schema"), _matches_schema),
    )


def _unary() -> tuple[Operator, ...]:
    def of_type(name: str, label: str, *types: str) -> Operator:
        return Operator(name, label, lambda found, _text: type_name(found) in types, unary=True)

    return (
        Operator("isEmpty", mark("is empty"), lambda found, _text: _is_empty(found), unary=True),
        Operator("isNotEmpty", mark("is not empty"), lambda found, _text: not _is_empty(found), unary=True),
        of_type("isNull", mark("is null"), "null"),
        of_type("isUndefined", mark("is not there"), "undefined"),
        Operator("isDefined", mark("is there"), lambda found, _text: found is not UNDEFINED, unary=True),
        Operator("isTruthy", mark("is true"), lambda found, _text: found is True, unary=True),
        Operator("isFalsy", mark("is false"), lambda found, _text: found is False, unary=True),
        of_type("isJson", mark("is an object or array"), "object", "array"),
        of_type("isNumber", mark("is a number"), "number"),
        of_type("isString", mark("is text"), "string"),
        of_type("isBoolean", mark("is true or false"), "boolean"),
        of_type("isArray", mark("is an array"), "array"),
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
            raise CannotCompareError(
                tr("only numbers have an order, and one is {called}", called=_called(value))
            )
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
    raise CannotCompareError(
        tr("only text and arrays contain something, and it is {called}", called=_called(found))
    )


def _has_length(found: Any, text: str) -> bool:
    if not isinstance(found, str | list):
        raise CannotCompareError(
            tr("only text and arrays have a length, and it is {called}", called=_called(found))
        )
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
        raise CannotCompareError(tr("the pattern is not valid: {error}", error=error)) from error
    except TimeoutError as error:
        raise CannotCompareError(tr("the pattern took over a second: it backtracks too much")) from error


def _is_between(found: Any, text: str) -> bool:
    low, comma, high = text.strip().removeprefix("[").removesuffix("]").partition(",")
    if not comma:
        raise CannotCompareError(tr("two numbers with a comma between them are needed"))
    return _ordered(found, low) >= 0 and _ordered(found, high) <= 0


def _is_empty(found: Any) -> bool:
    if isinstance(found, Sized) and not isinstance(found, Undefined):
        return len(found) == 0
    raise CannotCompareError(
        tr("only text, arrays and objects can be empty, and it is {called}", called=_called(found))
    )


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
        raise CannotCompareError(tr("the schema is no valid JSON: {error}", error=error)) from error
    except SchemaError as error:
        raise CannotCompareError(tr("the schema is not valid: {message}", message=error.message)) from error
    except Unresolvable as error:
        raise CannotCompareError(
            tr("the schema refers to {ref}, and nothing is fetched for it", ref=error.ref)
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
        raise CannotCompareError(
            tr("only text can begin or end with something, and it is {called}", called=_called(found))
        )
    return found


_CALLED = {
    "undefined": mark("not there"),
    "boolean": mark("a boolean"),
    "number": mark("a number"),
    "string": mark("a string"),
    "array": mark("an array"),
    "object": mark("an object"),
}


def _called(value: Any) -> str:
    name = type_name(value)
    return tr(_CALLED[name]) if name in _CALLED else name
