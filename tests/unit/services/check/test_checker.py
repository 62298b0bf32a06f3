"""Expressions, assertions and captures over one answer."""

import json
from typing import Any

import pytest

from postgui.model.assertion import Assertion, Capture
from postgui.model.content import Content
from postgui.model.exchange import Exchange, ResponseHead, SentRequest, Timings
from postgui.model.request import Request
from postgui.services.check.answer import Answer
from postgui.services.check.checker import check, unchecked
from postgui.services.check.expression import NotAPathError, SelectionError, select
from postgui.services.check.value import UNDEFINED

BODY = {
    "items": [{"id": 1, "name": "Ada"}, {"id": 2, "name": "Grace"}],
    "a b": {"length": 3},
    "n": None,
    "big": 12345678901234567890,
}


def answer(body: bytes | None = None, content_type: str = "application/json") -> Answer:
    data = json.dumps(BODY).encode() if body is None else body
    head = ResponseHead(
        201, "", "HTTP/1.1", (("ETag", "v1"), ("Content-Type", content_type), ("X", "1"), ("x", "2"))
    )
    sent = SentRequest("POST", "http://127.0.0.1/users?x=1", headers=(("Accept", "*/*"),))
    content = Content(data, None, len(data))
    timings = Timings(total_ms=12.4)
    return Answer(Exchange("1", 0, sent, head, content, timings=timings), {"token": "t0"})


@pytest.mark.parametrize(
    ("expression", "value"),
    [
        ("res.status", 201),
        ("res.statusText", "Created"),
        ("res.responseTime", 12),
        ("res.getStatus()", 201),
        ("res.url", "http://127.0.0.1/users?x=1"),
        ("res.headers.etag", "v1"),
        ("res.headers['x']", "1, 2"),
        ('res.getHeader("ETag")', "v1"),
        ("res.getHeader('absent')", UNDEFINED),
        ("res.body.items[1].name", "Grace"),
        ("res.body.items.length", 2),
        ("res.body['a b'].length", 3),
        ("res.body.items[9]", UNDEFINED),
        ("res.body.absent", UNDEFINED),
        ("res.body.n", None),
        ("res.body.big", 12345678901234567890),
        ("res('items[0].id')", 1),
        ("res('items')[0].id", 1),
        ("res.getBody().items[0].id", 1),
        ("res.body?.items?.[0].id", 1),
        ("jsonpath('$.items[*].id')", [1, 2]),
        ("jsonpath('$.items[0].id')", 1),
        ("jsonpath('$.absent')", UNDEFINED),
        (r"regex('\"name\": \"(\w+)\"')", "Ada"),
        ("req.method", "POST"),
        ("req.getHeader('accept')", "*/*"),
        ("bru.getVar('token')", "t0"),
        ("token", "t0"),
        ("token.length", 2),
        ("res.tlsDaysLeft", UNDEFINED),
    ],
)
def test_an_expression_selects(expression: str, value: Any) -> None:
    assert select(expression, answer()) == value


@pytest.mark.parametrize(
    "expression",
    ["", "1 + 1", "res.body.items.map(i => i.id)", "nobody", "res.nothing", "res.status()", "['a']"],
)
def test_what_is_no_path_is_left_to_javascript(expression: str) -> None:
    with pytest.raises(NotAPathError):
        select(expression, answer())


@pytest.mark.parametrize(
    ("expression", "reason"),
    [
        ("res.body.absent.deeper", "no 'deeper' in undefined"),
        ("res.body.n.deeper", "no 'deeper' in null"),
        ("jsonpath('$[')", "JSONPath"),
        ("regex('(')", "pattern"),
        ("xpath('//a')", "XML"),
    ],
)
def test_what_gives_nothing_says_why(expression: str, reason: str) -> None:
    with pytest.raises(SelectionError, match=reason.replace("$", r"\$")):
        select(expression, answer())


def test_xpath_takes_texts_attributes_and_numbers() -> None:
    xml = b'<?xml version="1.0"?><r xmlns="urn:x" xmlns:p="urn:p"><a id="7">one</a><p:b>two</p:b></r>'
    found = answer(xml, "application/xml")
    assert select("xpath('//a')", found) == "one"
    assert select("xpath('//p:b')", found) == "two"
    assert select("xpath('//a/@id')", found) == "7"
    assert select("xpath('count(//*)')", found) == 3


def test_xml_with_entities_is_not_looked_into() -> None:
    bomb = b'<!DOCTYPE r [<!ENTITY a "aaaa">]><r>&a;</r>'
    with pytest.raises(SelectionError, match="entities"):
        select("xpath('//r')", answer(bomb, "application/xml"))


def test_a_body_that_is_no_json_is_text() -> None:
    assert select("res.body", answer("grüße".encode(), "text/plain")) == "grüße"


def test_results_say_what_was_found_and_disabled_rows_are_left_out() -> None:
    request = Request(
        assertions=(
            Assertion("res.status", "eq", "{{wanted}}"),
            Assertion("res.body.items[0].name", "eq", "Grace"),
            Assertion("res.status", "eq", "1", enabled=False),
            Assertion("res.status", "resembles", "1"),
            Assertion("res.body.items.map(i => i.id)", "length", "2"),
        )
    )
    checked = check(request, answer(), lambda text: text.replace("{{wanted}}", "201"))
    good, wrong, unknown, script = checked.results
    assert (good.name, good.passed) == ("res.status eq 201", True)
    assert (wrong.passed, wrong.found, wrong.expected) == (False, '"Ada"', "equals Grace")
    assert "resembles" in unknown.message
    assert "no path" in script.message
    assert len(checked.failed) == 3


def test_javascript_evaluates_what_is_no_path() -> None:
    request = Request(assertions=(Assertion("res.body.items.map(i => i.id)", "length", "2"),))
    checked = check(request, answer(), str, lambda _expression: [1, 2])
    assert checked.results[0].passed


def test_captures_become_text_and_a_missing_value_is_told() -> None:
    request = Request(
        captures=(
            Capture("res.body.items[0]", "first"),
            Capture("res.body.items[0].name", " name "),
            Capture("res.body.absent", "none"),
            Capture("res.status", ""),
            Capture("res.status", "off", enabled=False),
            Capture("res.status", "early", phase="before-request"),
        )
    )
    checked = check(request, answer(), str)
    assert [(each.name, each.value) for each in checked.changes] == [
        ("first", '{"id": 1, "name": "Ada"}'),
        ("name", "Ada"),
    ]
    assert [each.message for each in checked.results] == [
        "There is nothing to take.",
        "The variable has no name.",
    ]


def test_without_an_answer_every_assertion_failed() -> None:
    request = Request(assertions=(Assertion("res.status", "eq", "200"), Assertion("res.body", "isJson")))
    assert [each.passed for each in unchecked(request, "refused").results] == [False, False]
