"""GraphQL bodies: one JSON object, numbers in the variables untouched."""

import json
from pathlib import Path

import pytest

from postgui.model.problem import ProblemError
from postgui.model.request import Body, Request
from postgui.net.prepare import Kinds, prepare


def sent(text: str = "", operation: str = "", variables: str = "") -> bytes:
    body = Body("graphql", text, operation=operation, variables=variables)
    request = Request(method="POST", url="http://h/", body=body)
    return b"".join(prepare(request, Path(), Kinds.load()).body.blocks())


def test_query_operation_and_variables_make_one_object():
    data = sent(text='query Q { a(x: "ü") }', operation="Q", variables=' {"id": 12345678901234567890} ')
    assert json.loads(data) == {
        "query": 'query Q { a(x: "ü") }',
        "operationName": "Q",
        "variables": {"id": 12345678901234567890},
    }
    assert b"12345678901234567890" in data


def test_what_is_empty_is_left_out():
    assert sent(text="{ a }") == b'{"query":"{ a }"}'


@pytest.mark.parametrize(
    ("variables", "says"),
    [
        ('{"a": }', "Line 1, column 7"),
        ("[1]", "not an object"),
        ("NaN", "NaN is no JSON"),
        ("[" * 100_000, "nested too deep"),
    ],
)
def test_variables_that_are_no_object_are_refused_with_the_place(variables, says):
    with pytest.raises(ProblemError) as refused:
        sent(text="{ a }", variables=variables)
    assert says in refused.value.problem.meaning
