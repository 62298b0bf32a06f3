"""Any request that the model can hold is read as it was written, new and over an old file."""

import difflib
import json
from dataclasses import fields, replace
from pathlib import Path
from typing import Any, Literal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft7Validator

from postgui.formats.opencollection_auth import FIELDS, FLOWS
from postgui.formats.opencollection_environment import update_environment, write_environment
from postgui.formats.opencollection_folder import (
    no_auth,
    read_folder,
    update_folder,
    write_collection,
    write_folder,
)
from postgui.formats.opencollection_read import read_environment, read_request
from postgui.formats.opencollection_write import update_request, write_request
from postgui.formats.sidecar import (
    essence,
    folder_sidecar_bytes,
    parse_sidecar,
    sidecar_bytes,
    with_extras,
    with_folder_extras,
)
from postgui.formats.yaml12 import load
from postgui.model.assertion import Assertion, Capture
from postgui.model.collection import Author, Defaults, Environment, Folder
from postgui.model.query import edit_rows, rows_of
from postgui.model.request import (
    AuthConfig,
    Body,
    BodyFile,
    BodyVariant,
    ClientCertificate,
    Example,
    FormRow,
    Pair,
    Param,
    Request,
    Settings,
    Variable,
)
from postgui.model.script import PHASES, Script

SHARED = Path(__file__).parents[4] / "shared"
SCHEMA = SHARED / "opencollection.schema.json"

HARD = " \t\n\r:#-'\"\\{}[],&*!|>%@`~.01abcx\x85\u2028é/?="
WORDS = ["off", "no", "1_000", "12:30", "2024-01-01", "012", "1.0", "~", "null", "https://x/a?b=c"]
TEXT = st.one_of(st.text(HARD, max_size=10), st.text("abc\n ", max_size=10), st.sampled_from(WORDS))


def tuples(of: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.lists(of, max_size=2).map(tuple)


PAIR = st.builds(Pair, TEXT, TEXT, st.booleans(), TEXT)
PARAM = st.builds(Param, TEXT.filter(bool), st.one_of(TEXT, st.none()), st.just("query"), st.booleans(), TEXT)
FILES = st.lists(TEXT, max_size=2).map(tuple)
ROW = st.builds(
    FormRow, TEXT, TEXT, st.sampled_from(["text", "file"]), FILES, TEXT, st.booleans(), TEXT, TEXT
)
KINDS = [
    *("none", "json", "text", "xml", "sparql", "form-urlencoded", "multipart-form", "file"),
    *("graphql", "msgpack"),
]
BODY = st.builds(
    Body,
    st.sampled_from(KINDS),
    TEXT,
    tuples(ROW),
    tuples(st.builds(BodyFile, TEXT, TEXT, st.booleans(), TEXT)),
    TEXT,
    TEXT,
    TEXT,
    TEXT,
    st.sampled_from(["", "gzip", "br", "zstd"]),
)
AUTH_VALUES = st.dictionaries(
    st.one_of(
        st.sampled_from(["prefix", *sorted(set().union(*FIELDS.values(), *FLOWS.values()))]),
        st.sampled_from(["placement", "flow", "username", "token"]),
    ),
    st.one_of(
        TEXT, st.sampled_from(["header", "cookie", "client_credentials", "authorization_code", "true"])
    ),
    max_size=6,
).map(lambda values: tuple(values.items()))
AUTH = st.one_of(
    st.builds(AuthConfig, st.sampled_from(["none", "inherit"])),
    st.builds(AuthConfig, st.sampled_from([*FIELDS, "oauth2", "jwt", "negotiate", "netrc"]), AUTH_VALUES),
)
CERTIFICATE = st.builds(ClientCertificate, TEXT, st.just("pem"), TEXT, TEXT, TEXT, st.booleans())
PROXY = st.sampled_from(
    ["system", "none", "http://p:8080", "socks5://[::1]:1080", "https://{{host}}", "{{proxy}}", "http://a/b"]
)
BY_TYPE: list[tuple[Any, st.SearchStrategy[Any]]] = [
    (int | None, st.integers(0, 10**6)),
    (bool | None, st.booleans()),
    (str | None, PROXY),
    (tuple[ClientCertificate, ...] | None, tuples(CERTIFICATE)),
    (Literal["auto", "1.1", "2"] | None, st.sampled_from(["auto", "1.1", "2"])),
    (Literal["4", "6"] | None, st.sampled_from(["4", "6"])),
    (Literal["1.0", "1.1", "1.2", "1.3"] | None, st.sampled_from(["1.2", "1.3"])),
]
SETTINGS = st.builds(
    Settings,
    **{
        field.name: st.one_of(st.none(), next(of for kind, of in BY_TYPE if kind == field.type))
        for field in fields(Settings)
    },
)
VARIABLE = st.builds(
    Variable,
    TEXT,
    TEXT,
    st.booleans(),
    st.booleans(),
    TEXT,
    st.sampled_from(["", "number", "boolean", "null", "object"]),
)
SCRIPT = st.builds(Script, st.sampled_from(PHASES), TEXT)
ASSERTION = st.builds(
    Assertion, TEXT, st.sampled_from(["eq", "isDefined", "weird"]), TEXT, st.booleans(), TEXT
)
CAPTURE = st.builds(
    Capture,
    TEXT,
    TEXT,
    st.sampled_from(["runtime", "environment"]),
    st.sampled_from(["before-request", "after-response"]),
    st.booleans(),
    TEXT,
)
EXAMPLE = st.builds(
    Example,
    TEXT,
    TEXT,
    TEXT,
    TEXT,
    tuples(PARAM),
    tuples(PAIR),
    BODY.filter(lambda body: body.kind not in ("graphql", "msgpack")),
    st.integers(0, 599),
    TEXT,
    tuples(st.tuples(TEXT, TEXT)),
    st.sampled_from(["json", "text", "binary"]),
    TEXT,
).map(lambda example: replace(example, params=example_rows(example)))
VARIANTS = st.lists(st.builds(BodyVariant, TEXT, BODY), max_size=3).flatmap(
    lambda variants: st.tuples(st.just(tuple(variants)), st.integers(0, max(0, len(variants) - 1)))
)


def example_rows(example: Example) -> tuple[Param, ...]:
    return rows_of(edit_rows(Request(url=example.url), example.params))


def with_variants(request: Request, chosen: tuple[tuple[BodyVariant, ...], int]) -> Request:
    variants, index = chosen
    shown = tuple(replace(each, body=Body()) if at == index else each for at, each in enumerate(variants))
    return replace(request, variants=shown, variant=index)


REQUEST = st.builds(
    with_variants,
    st.builds(
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
        tuples(TEXT),
        tuples(SCRIPT),
        tuples(ASSERTION),
        tuples(CAPTURE),
        tuples(EXAMPLE),
        description=TEXT,
    ).map(lambda request: edit_rows(request, request.params)),
    st.one_of(st.just(((), 0)), VARIANTS),
)
FOLDER = st.builds(
    Folder,
    TEXT,
    st.builds(Defaults, tuples(PAIR), AUTH, tuples(VARIABLE), SETTINGS, tuples(SCRIPT)),
    TEXT,
    tuples(TEXT),
    TEXT,
    TEXT,
    tuples(st.builds(Author, TEXT, TEXT, TEXT)),
)


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
        examples=tuple(map(comparable_example, request.examples)),
        variants=tuple(replace(each, body=essence(each.body)) for each in request.variants),
    )


def comparable_example(example: Example) -> Example:
    """`example` without what its file has no place for; nothing is sent with that."""
    body = essence(example.body)
    rows = tuple(replace(row, file_name="") for row in body.rows)
    params = (
        replace(row, value=row.value or "") if not row.enabled else row
        for row in rows_of(Request(url=example.url, params=example.params))
    )
    return replace(
        example,
        params=tuple(params),
        body=replace(body, rows=rows, content_type="", compression="", boundary=""),
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


@settings(deadline=None, max_examples=25, suppress_health_check=list(HealthCheck))
@given(REQUEST, REQUEST, st.booleans())
def test_any_request_is_read_as_it_was_written(first, second, windows):
    text, beside = stored(first)
    assert comparable(read_back(text, beside)) == comparable(first)
    if windows:
        text = text.replace("\n", "\r\n")
    assert update_request(text, read_request(text)) is text
    text, beside = stored(second, text, beside)
    assert comparable(read_back(text, beside)) == comparable(second)


@settings(deadline=None, max_examples=25, suppress_health_check=list(HealthCheck))
@given(REQUEST)
def test_any_request_keeps_to_the_schema(request_):
    text = write_request(request_, seq=1000)
    kind = "GraphQLRequest" if "\n  type: graphql\n" in text else "HttpRequest"
    assert schema_errors(text, kind) == []


def stored_folder(folder: Folder, old: str, beside: bytes, collection: bool) -> tuple[str, bytes]:
    text = update_folder(old, folder, collection=collection)
    known = read_folder(text, collection=collection)
    return text, folder_sidecar_bytes(folder, known, parse_sidecar(beside))


def comparable_folder(folder: Folder) -> Folder:
    """`folder` with what no file tells apart made the same."""
    as_request = comparable(Request(variables=folder.defaults.variables, auth=folder.defaults.auth))
    return replace(
        folder,
        defaults=replace(folder.defaults, auth=as_request.auth, variables=as_request.variables),
    )


@settings(deadline=None, max_examples=40, suppress_health_check=list(HealthCheck))
@given(FOLDER, FOLDER, st.booleans(), st.booleans())
def test_any_folder_is_read_as_it_was_written(first, second, collection, windows):
    text, beside = write_collection("C") if collection else write_folder("F", seq=1), b""
    for folder in (first, second):
        text, beside = stored_folder(folder, text, beside, collection)
        if windows:
            text = text.replace("\n", "\r\n") if "\r\n" not in text else text
        known = read_folder(text, collection=collection)
        assert update_folder(text, known, collection=collection) is text
        back = with_folder_extras(known, parse_sidecar(beside), no_auth(collection))
        assert comparable_folder(back) == comparable_folder(folder)


@settings(deadline=None, max_examples=25, suppress_health_check=list(HealthCheck))
@given(FOLDER, st.booleans())
def test_any_folder_keeps_to_the_schema(folder, collection):
    text = write_collection("C") if collection else write_folder("F", seq=1)
    text, _ = stored_folder(folder, text, b"", collection)
    assert schema_errors(text, "" if collection else "Folder") == []


ENVIRONMENT = st.builds(Environment, TEXT, tuples(VARIABLE), TEXT, TEXT, st.none(), TEXT)


@settings(deadline=None, max_examples=40, suppress_health_check=list(HealthCheck))
@given(ENVIRONMENT, ENVIRONMENT)
def test_any_environment_keeps_to_the_schema_and_is_read_as_it_was_written(first, second):
    text = write_environment(first)
    for environment in (first, second):
        text = update_environment(text, environment)
        assert schema_errors(text, "Environment") == []
        back = read_environment(text, Path("there.yml"))
        hidden = tuple(replace(each, value="") if each.secret else each for each in environment.variables)
        wanted = replace(environment, variables=hidden, path=back.path, name=environment.name or "there")
        assert back == wanted
        assert update_environment(text, environment) is text


def test_a_typed_variable_that_becomes_a_secret_keeps_its_type():
    plain = Variable("pin", "1234", data_type="number")
    text = write_environment(Environment("E", (plain,)))
    text = update_environment(text, Environment("E", (replace(plain, secret=True),)))
    assert "1234" not in text
    back = read_environment(text, Path("E.yml"))
    assert back.variables == (replace(plain, value="", secret=True),)
