"""Hurl's captures and asserts as ours, and back."""

import pytest

from postgui.formats.hurl_query import read_assert, read_capture, written_assert, written_capture
from postgui.model.assertion import Assertion, Capture

BOTH_WAYS = [
    ("status == 200", Assertion("res.status", "eq", "200")),
    ('jsonpath "$.a.b[0]" == "x"', Assertion("res.body.a.b[0]", "eq", "x")),
    ('jsonpath "$.a" == "5"', Assertion("res.body.a", "eq", '"5"')),
    ('jsonpath "$.a" == 5', Assertion("res.body.a", "eq", "5")),
    ('jsonpath "$..a[?(@.b > 1)]" exists', Assertion("jsonpath('$..a[?(@.b > 1)]')", "isDefined")),
    ('jsonpath "$.a" not exists', Assertion("res.body.a", "isUndefined")),
    ('jsonpath "$.list" count == 2', Assertion("res.body.list", "length", "2")),
    ('header "x-id" contains "a"', Assertion("res.headers['x-id']", "contains", "a")),
    ('header "x-id" not contains "a"', Assertion("res.headers['x-id']", "notContains", "a")),
    ('xpath "//p[@id=\'a\']" == "x"', Assertion("xpath('//p[@id=\\'a\\']')", "eq", "x")),
    ('body startsWith "200"', Assertion("res.body", "startsWith", "200")),
    ("duration < 1000", Assertion("res.responseTime", "lt", "1000")),
    ("bytes count > 10", Assertion("res.size", "gt", "10")),
    ('jsonpath "$.a" isString', Assertion("res.body.a", "isString")),
]


@pytest.mark.parametrize(("line", "assertion"), BOTH_WAYS, ids=[line for line, _ in BOTH_WAYS])
def test_asserts_both_ways(line: str, assertion: Assertion) -> None:
    read = read_assert(line)
    assert read is not None
    assert (read.expression, read.operator) == (assertion.expression, assertion.operator)
    assert read.value in (assertion.value, f'"{assertion.value}"')
    assert written_assert(assertion) == line


@pytest.mark.parametrize(
    "line",
    [
        'cookie "sid" exists',
        'certificate "Subject" == "x"',
        'jsonpath "$.a" split "," count == 2',
        'jsonpath "$.a" isDate',
        "bytes startsWith hex,ff;",
        "status",
    ],
)
def test_asserts_without_an_equal(line: str) -> None:
    assert read_assert(line) is None


def test_captures_both_ways() -> None:
    for line, capture in (
        ('token: jsonpath "$.token"', Capture("res.body.token", "token")),
        ('id: header "x-id"', Capture("res.headers['x-id']", "id")),
        ('n: regex "id=(\\\\d+)"', Capture("regex('id=(\\d+)')", "n")),
    ):
        assert read_capture(line) == capture
        assert written_capture(capture) == line
    assert read_capture('sid: cookie "sid"') is None
    assert written_capture(Capture("res.getBody()", "a")) is None
