"""What each operator of an assertion means: as in Bruno, checked against what its own assertions give."""

from typing import Any

import pytest

from postgui.services.check.operator import CannotCompareError, operators
from postgui.services.check.value import UNDEFINED

HOLDS: tuple[tuple[Any, str, str], ...] = (
    (200, "eq", "200"),
    ("200", "eq", '"200"'),
    (1.0, "eq", "1"),
    (True, "eq", "true"),
    (None, "eq", "null"),
    (UNDEFINED, "eq", "undefined"),
    ({"a": [1]}, "eq", '{"a": [1]}'),
    ("12345678901234567890", "eq", "12345678901234567890"),
    (200, "neq", '"200"'),
    (True, "neq", "1"),
    (3, "gt", "2.5"),
    (3, "gte", "3"),
    (-1, "lt", "0"),
    (0, "lte", "0x0"),
    (201, "in", "[200, 201]"),
    ("b", "in", "a, b"),
    (500, "notIn", "200, 201"),
    ("hello", "contains", "ell"),
    ("a1b", "contains", "1"),
    ([1, "2"], "contains", "1"),
    ([1, "2"], "notContains", "2"),
    ("héllo", "length", "5"),
    ([1, 2], "length", "2"),
    ("ab12", "matches", r"\d+$"),
    ("ab12", "matches", r"/^ab/"),
    (42, "matches", r"^\d+$"),
    ("ab", "notMatches", r"\d"),
    (UNDEFINED, "notMatches", "."),
    ("hello", "startsWith", "he"),
    ("hello", "endsWith", '"lo"'),
    (5, "between", "1, 5"),
    ([], "isEmpty", ""),
    ({}, "isEmpty", ""),
    ("x", "isNotEmpty", ""),
    (None, "isNull", ""),
    (UNDEFINED, "isUndefined", ""),
    (None, "isDefined", ""),
    (True, "isTruthy", ""),
    (False, "isFalsy", ""),
    ([], "isJson", ""),
    (1.5, "isNumber", ""),
    ("", "isString", ""),
    (False, "isBoolean", ""),
    ([], "isArray", ""),
    ({"id": 7}, "matchesSchema", '{"type": "object", "required": ["id"]}'),
)

FAILS: tuple[tuple[Any, str, str], ...] = (
    (200, "eq", '"200"'),
    ("true", "eq", "true"),
    (None, "eq", "undefined"),
    ([True], "eq", "[1]"),
    (2, "gt", "2"),
    (200, "in", '"200", 201'),
    ("hello", "contains", "x"),
    ("hello", "matches", "^x"),
    (UNDEFINED, "matches", ".*"),
    (6, "between", "1,5"),
    (1, "isTruthy", ""),
    (0, "isFalsy", ""),
    (True, "isNumber", ""),
    ({}, "isArray", ""),
    (UNDEFINED, "isDefined", ""),
)

CANT_BE_COMPARED: tuple[tuple[Any, str, str, str], ...] = (
    ("3", "gt", "2", "a string"),
    (3, "gt", "two", "a string"),
    (UNDEFINED, "lt", "2", "not there"),
    (5, "contains", "5", "a number"),
    (5, "length", "1", "a number"),
    (5, "startsWith", "5", "a number"),
    (5, "isEmpty", "", "a number"),
    (5, "between", "1", "comma"),
    ("x", "matches", "(", "pattern"),
    ("a" * 40, "matches", r"^(a|a)*$(?<=b)", "backtracks"),
    ({}, "matchesSchema", "{", "JSON"),
    ({}, "matchesSchema", '{"type": "nonsense"}', "schema"),
    ({}, "matchesSchema", '{"required": ["id"]}', "id"),
    ({}, "matchesSchema", '{"$ref": "http://127.0.0.1:1/schema.json"}', "nothing is fetched"),
)


@pytest.mark.parametrize(("found", "name", "text"), HOLDS)
def test_it_holds(found: Any, name: str, text: str) -> None:
    assert operators()[name].test(found, text) is True


@pytest.mark.parametrize(("found", "name", "text"), FAILS)
def test_it_does_not_hold(found: Any, name: str, text: str) -> None:
    assert operators()[name].test(found, text) is False


@pytest.mark.parametrize(("found", "name", "text", "reason"), CANT_BE_COMPARED)
def test_what_cannot_be_compared_says_why(found: Any, name: str, text: str, reason: str) -> None:
    with pytest.raises(CannotCompareError, match=reason):
        operators()[name].test(found, text)


def test_each_operator_of_bruno_is_there() -> None:
    brunos = """eq neq gt gte lt lte in notIn contains notContains length matches notMatches startsWith
        endsWith between isEmpty isNotEmpty isNull isUndefined isDefined isTruthy isFalsy isJson isNumber
        isString isBoolean isArray"""
    assert set(brunos.split()) <= operators().keys()


def test_every_operator_is_tried_here() -> None:
    tried = {name for _, name, _ in (*HOLDS, *FAILS)}
    assert tried == operators().keys()
