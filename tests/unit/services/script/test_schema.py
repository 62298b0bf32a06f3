"""`jsonSchema` in scripts agrees with the `jsonschema` library on every word of the drafts in use."""

import json
from collections.abc import AsyncIterator, Sequence

import pytest
from jsonschema import Draft202012Validator

from postgui.services.script.place import Place
from postgui.services.script.sandbox import Sandbox
from postgui.services.script.state import outcome_of, state_of
from tests.support import builder

VALUES: list[object] = [
    None,
    True,
    0,
    3,
    4.5,
    -1,
    "",
    "abc",
    "a@b.test",
    "2024-02-29",
    "2023-02-29",
    "2024-01-31T12:00:00Z",
    "12:00:00Z",
    "127.0.0.1",
    "999.0.0.1",
    "::1",
    "1:2",
    "https://x.test/a",
    "no uri",
    "123e4567-e89b-12d3-a456-426614174000",
    [],
    [1],
    [1, "a", 3],
    [1, 1],
    {},
    {"a": 1},
    {"a": "x", "b": 2},
    {"x-1": 5, "b": {"c": [1]}},
    {"kind": "card", "number": "12"},
    {"kind": "card"},
]
SCHEMAS: list[bool | dict[str, object]] = [
    True,
    False,
    {"type": ["string", "null"]},
    {"type": "integer", "minimum": 0, "exclusiveMaximum": 4},
    {"multipleOf": 1.5},
    {"minLength": 3, "maxLength": 8, "pattern": "^a"},
    {"enum": ["abc", None, {"a": 1}]},
    {"const": [1]},
    {"minItems": 1, "maxItems": 2, "uniqueItems": True},
    {"prefixItems": [{"type": "number"}, {"type": "string"}], "items": False},
    {"items": {"type": "number"}},
    {"contains": {"const": 1}, "minContains": 2},
    {"contains": {"const": 1}, "maxContains": 1},
    {"required": ["a"], "properties": {"a": {"type": "number"}}},
    {"properties": {"a": {}}, "additionalProperties": False},
    {"patternProperties": {"^x-": {"maximum": 4}}, "additionalProperties": {"type": ["object", "number"]}},
    {"propertyNames": {"pattern": "^[a-z]$"}},
    {"minProperties": 1, "maxProperties": 1},
    {"dependentRequired": {"a": ["b"]}},
    {"dependentSchemas": {"a": {"required": ["b"]}}},
    {
        "if": {"properties": {"kind": {"const": "card"}}, "required": ["kind"]},
        "then": {"required": ["number"]},
    },
    {"if": {"type": "string"}, "then": {"minLength": 3}, "else": {"type": "object"}},
    {"allOf": [{"type": "object"}, {"required": ["b"]}]},
    {"anyOf": [{"type": "string"}, {"type": "array"}]},
    {"oneOf": [{"type": "number"}, {"type": "integer"}]},
    {"not": {"type": "object"}},
    {"$defs": {"a/b": {"type": "string"}}, "$ref": "#/$defs/a~1b"},
    {"properties": {"b": {"$ref": "#/$defs/in"}}, "$defs": {"in": {"type": "object"}}},
]

FORMATS = {
    "email": "a@b.test",
    "date": "2024-02-29",
    "time": "12:00:00Z",
    "date-time": "2024-01-31T12:00:00Z",
    "ipv4": "127.0.0.1",
    "ipv6": "::1",
    "uuid": "123e4567-e89b-12d3-a456-426614174000",
}
"""The only one of the texts above that is one."""


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    sandbox = Sandbox()
    yield sandbox
    await sandbox.close()


async def checked(sandbox: Sandbox, schemas: Sequence[object]) -> list[list[bool]]:
    """Of each schema, which of the values fit."""
    code = f"""
        const holds = (value, schema) => tv4.validate(value, schema);
        const values = {json.dumps(VALUES)};
        const schemas = {json.dumps(schemas)};
        bru.setVar("found", schemas.map((schema) => values.map((value) => holds(value, schema))));
    """
    state = state_of(Place("tests", "", "Api"), builder.json_post(), (), builder.exchange("{}"))
    outcome = outcome_of(await sandbox.run(state, code, refuse))
    assert not outcome.error
    found: list[list[bool]] = json.loads(str(outcome.changes[0].value))
    return found


async def test_every_word_of_a_schema_counts(sandbox: Sandbox) -> None:
    for schema, told in zip(SCHEMAS, await checked(sandbox, SCHEMAS), strict=True):
        validator = Draft202012Validator(schema)
        wanted = [validator.is_valid(value) for value in VALUES]
        wrong = [value for value, one, other in zip(VALUES, told, wanted, strict=True) if one != other]
        assert not wrong, schema


async def test_a_format_is_checked(sandbox: Sandbox) -> None:
    schemas = [{"type": "string", "format": name} for name in FORMATS]
    for name, told in zip(FORMATS, await checked(sandbox, schemas), strict=True):
        assert [value for value, fits in zip(VALUES, told, strict=True) if fits] == [FORMATS[name]], name


async def refuse(name: str, argument: object) -> object:
    raise AssertionError(name)
