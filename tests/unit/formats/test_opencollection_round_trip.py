"""Any request that the model can hold is read as it was written, new and over an old file."""

import difflib
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft7Validator

from postgui.formats.opencollection_read import (
    read_request,
)
from postgui.formats.opencollection_write import (
    update_request,
    write_request,
)
from postgui.formats.sidecar import essence, parse_sidecar, sidecar_bytes, with_extras
from postgui.formats.yaml12 import load
from postgui.model.query import edit_rows, rows_of
from postgui.model.request import (
    AuthConfig,
    Body,
    BodyFile,
    FormRow,
    Pair,
    Param,
    Request,
    Settings,
    Variable,
)

SHARED = Path(__file__).parents[4] / "shared"
SCHEMA = SHARED / "opencollection.schema.json"

HARD = " \t\n\r:#-'\"\\{}[],&*!|>%@`~.01abcx\x85\u2028é/?="
WORDS = ["off", "no", "1_000", "12:30", "2024-01-01", "012", "1.0", "~", "null", "https://x/a?b=c"]
TEXT = st.one_of(st.text(HARD, max_size=10), st.text("abc\n ", max_size=10), st.sampled_from(WORDS))


def tuples(of: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.lists(of, max_size=3).map(tuple)


PAIR = st.builds(Pair, TEXT, TEXT, st.booleans(), TEXT)
PARAM = st.builds(Param, TEXT.filter(bool), st.one_of(TEXT, st.none()), st.just("query"), st.booleans(), TEXT)
FILES = st.lists(TEXT, max_size=2).map(tuple)
ROW = st.builds(FormRow, TEXT, TEXT, st.sampled_from(["text", "file"]), FILES, TEXT, st.booleans(), TEXT)
KINDS = ["none", "json", "text", "xml", "sparql", "form-urlencoded", "multipart-form", "file", "msgpack"]
BODY = st.builds(
    Body,
    st.sampled_from(KINDS),
    TEXT,
    tuples(ROW),
    tuples(st.builds(BodyFile, TEXT, TEXT, st.booleans(), TEXT)),
)
AUTH_FIELDS = st.sampled_from(
    ["username", "password", "token", "prefix", "key", "value", "placement", "credentials.clientId"]
)
AUTH = st.one_of(
    st.builds(AuthConfig, st.sampled_from(["none", "inherit"])),
    st.builds(
        AuthConfig,
        st.sampled_from(["basic", "bearer", "apikey", "jwt"]),
        st.dictionaries(AUTH_FIELDS, st.one_of(TEXT, st.sampled_from(["header", "cookie"]))).map(
            lambda values: tuple(values.items())
        ),
    ),
)
SWITCH = st.one_of(st.none(), st.booleans())
NUMBER = st.one_of(st.none(), st.integers(0, 10**6))
SETTINGS = st.builds(
    Settings,
    NUMBER,
    SWITCH,
    NUMBER,
    SWITCH,
    SWITCH,
    SWITCH,
    st.sampled_from([None, "auto", "1.1", "2"]),
)
VARIABLE = st.builds(Variable, TEXT, TEXT, st.booleans(), st.booleans(), TEXT)
REQUEST = st.builds(
    Request,
    TEXT,
    TEXT,
    TEXT,
    tuples(PARAM),
    tuples(PAIR),
    BODY,
    AUTH,
    SETTINGS,
    tuples(VARIABLE),
    TEXT,
    tuples(TEXT),
).map(lambda request: edit_rows(request, request.params))


def stored(request: Request, old: str | None = None, beside: bytes = b"") -> tuple[str, bytes]:
    """File and sidecar of `request`."""
    text = write_request(request) if old is None else update_request(old, request)
    return text, sidecar_bytes(request, read_request(text), parse_sidecar(beside))


def read_back(text: str, beside: bytes) -> Request:
    return with_extras(read_request(text), parse_sidecar(beside))


def comparable(request: Request) -> Request:
    """`request` without what no file tells: leftovers of other body kinds, the order of auth fields."""
    secret = {variable.name for variable in request.variables if variable.secret}
    return replace(
        request,
        params=rows_of(request),
        body=essence(request.body),
        auth=AuthConfig(request.auth.kind, tuple(sorted(request.auth.values))),
        variables=tuple(replace(v, secret=v.name in secret) for v in request.variables),
    )


def schema_errors(text: str, kind: str) -> list[str]:
    if not SCHEMA.exists():
        pytest.skip("shared/opencollection.schema.json is not beside the checkout")
    schema = json.loads(SCHEMA.read_text("utf-8"))
    if kind:
        schema = {"$ref": f"#/$defs/{kind}", "$defs": schema["$defs"]}
    return [error.message for error in Draft7Validator(schema).iter_errors(load(text))]


def hunks(old: str, new: str) -> int:
    lines = difflib.unified_diff(old.splitlines(), new.splitlines(), n=0)
    return sum(line.startswith("@@") for line in lines)


@settings(deadline=None, suppress_health_check=list(HealthCheck))
@given(REQUEST, REQUEST, st.booleans())
def test_any_request_is_read_as_it_was_written(first, second, windows):
    text, beside = stored(first)
    assert comparable(read_back(text, beside)) == comparable(first)
    if windows:
        text = text.replace("\n", "\r\n")
    assert update_request(text, read_request(text)) is text
    text, beside = stored(second, text, beside)
    assert comparable(read_back(text, beside)) == comparable(second)


@settings(deadline=None, max_examples=50, suppress_health_check=list(HealthCheck))
@given(REQUEST)
def test_any_request_keeps_to_the_schema(request_):
    assert schema_errors(write_request(request_, seq=1000), "HttpRequest") == []
