"""A value that was pointed at in an answer becomes an expression that finds it, and a true assertion."""

import json

import pytest

from postgui.model.assertion import Assertion, Capture
from postgui.model.content import Content
from postgui.model.exchange import Exchange, ResponseHead, SentRequest
from postgui.services.check.answer import Answer
from postgui.services.check.expression import select
from postgui.services.check.operator import operators
from postgui.services.check.picked import (
    assertion_of,
    capture_of,
    cell_expression,
    header_expression,
    path_expression,
)

BODY = {
    "items": [{"name": "Ada", "a b": 1.5, "it's": True, "n": None}],
    "big": 12345678901234567890,
    "texts": ["12", "true", " x ", "", '"q"', "null"],
    "ä": {"x": 1},
}


@pytest.fixture
def answer() -> Answer:
    data = json.dumps(BODY).encode()
    head = ResponseHead(200, headers=(("Content-Type", "application/json"), ("X-Id", "007")))
    body = Content(data, size_bytes=len(data))
    return Answer(Exchange("1", 0.0, SentRequest("GET", "http://x"), head, body))


@pytest.mark.parametrize(
    ("path", "expression", "value"),
    [
        ("$.items[0].name", "res.body.items[0].name", "Ada"),
        ("$.items[0]['a b']", "res.body.items[0]['a b']", 1.5),
        ("$.items[0]['it\\'s']", "jsonpath('$.items[0][\\'it\\\\\\'s\\']')", True),
        ("$.ä.x", "res.body['ä'].x", 1),
        ("$", "res.body", BODY),
    ],
)
def test_a_path_becomes_an_expression_for_the_same_value(
    answer: Answer, path: str, expression: str, value: object
) -> None:
    assert path_expression(path) == expression
    assert select(expression, answer) == value


@pytest.mark.parametrize(
    "expression",
    [
        *("res.body.items[0].name", "res.body.items[0]['a b']", "res.body.items[0].n", "res.body.big"),
        *(f"res.body.texts[{at}]" for at in range(6)),
        *("res.body.items", "res.body.items[0]", "res.status", "res.body.absent", header_expression("X-Id")),
        cell_expression(("items",), 0, "a b"),
    ],
)
def test_what_is_asserted_holds_of_the_answer_that_it_was_taken_from(answer: Answer, expression: str) -> None:
    made = assertion_of(expression, answer)
    assert operators()[made.operator].test(select(expression, answer), made.value)


def test_text_that_looks_like_another_type_is_quoted(answer: Answer) -> None:
    assert assertion_of("res.body.texts[0]", answer) == Assertion("res.body.texts[0]", "eq", '"12"')
    assert assertion_of("res.body.items", answer) == Assertion("res.body.items", "length", "1")


def test_a_capture_is_named_after_the_last_part_and_apart_from_others() -> None:
    assert capture_of("res.body.items[0].id", ()) == Capture("res.body.items[0].id", "id")
    assert capture_of("res.body.id", (Capture("x", "id"), Capture("x", "id2"))).variable == "id3"
    assert capture_of("res.headers['x-request-id']", ()).variable == "id"
    assert capture_of("res.body", ()).variable == "value"
