"""Requests and their files: what is written is read again, and a change keeps all else."""

import difflib
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft7Validator

from postgui.formats.opencollection_read import (
    read_request,
)
from postgui.formats.opencollection_write import (
    update_request,
    write_request,
)
from postgui.formats.sidecar import parse_sidecar, sidecar_bytes, with_extras
from postgui.formats.yaml12 import load
from postgui.model.problem import ProblemError
from postgui.model.query import edit_url, rows_of
from postgui.model.request import (
    AuthConfig,
    Body,
    Pair,
    Param,
    Request,
    Settings,
    Variable,
    new_request,
)

SHARED = Path(__file__).parents[4] / "shared"
SCHEMA = SHARED / "opencollection.schema.json"


def stored(request: Request, old: str | None = None, beside: bytes = b"") -> tuple[str, bytes]:
    """File and sidecar of `request`."""
    text = write_request(request) if old is None else update_request(old, request)
    return text, sidecar_bytes(request, read_request(text), parse_sidecar(beside))


def read_back(text: str, beside: bytes) -> Request:
    return with_extras(read_request(text), parse_sidecar(beside))


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


FULL = Request(
    name="Create user",
    method="POST",
    url="{{host}}/users/:id?notify=true",
    params=(Param("notify", "true", description="by mail"), Param("id", "7", "path")),
    headers=(Pair("Accept", "application/json"), Pair("X-Off", "off", enabled=False)),
    body=Body("json", '{\n  "name": "Ada"\n}\n'),
    auth=AuthConfig("basic", (("username", "ada"), ("password", "{{password}}"))),
    settings=Settings(timeout_ms=5000, follow_redirects=False),
    variables=(Variable("host", "http://127.0.0.1:1", description="where"),),
    docs="Adds a user.\n\nTwice is an error.",
    tags=("users", "no"),
)
WRITTEN = """\
info:
  name: Create user
  type: http
  seq: 1000
  tags:
    - users
    - 'no'

http:
  method: POST
  url: '{{host}}/users/:id?notify=true'
  headers:
    - name: Accept
      value: application/json
    - name: X-Off
      value: 'off'
      disabled: true
  params:
    - name: notify
      value: 'true'
      type: query
      description: by mail
    - name: id
      value: '7'
      type: path
  body:
    type: json
    data: |
      {
        "name": "Ada"
      }
  auth:
    type: basic
    username: ada
    password: '{{password}}'

runtime:
  variables:
    - name: host
      value: http://127.0.0.1:1
      description: where

settings:
  timeout: 5000
  followRedirects: false

docs: |-
  Adds a user.

  Twice is an error.
"""


def test_a_new_file_says_only_what_differs_in_a_fixed_order():
    assert write_request(FULL, seq=1000) == WRITTEN
    assert read_request(WRITTEN) == FULL
    assert write_request(replace(new_request("Ping"), url="http://127.0.0.1/"), seq=2000) == (
        "info:\n  name: Ping\n  type: http\n  seq: 2000\n\n"
        "http:\n  method: GET\n  url: http://127.0.0.1/\n  auth: inherit\n"
    )


def part(start: str, end: str) -> str:
    """`WRITTEN` from `start` up to `end`."""
    at = WRITTEN.index(start)
    return WRITTEN[at : WRITTEN.index(end, at) if end else len(WRITTEN)]


@pytest.mark.parametrize(
    ("request_", "old", "new"),
    [
        (replace(FULL, method="PUT"), "method: POST", "method: PUT"),
        (replace(FULL, headers=FULL.headers[:1]), part("    - name: X-Off", "  params:"), ""),
        (
            replace(FULL, settings=replace(FULL.settings, max_redirects=3)),
            "Redirects: false\n",
            "Redirects: false\n  maxRedirects: 3\n",
        ),
        (replace(FULL, body=Body("json", '{\n  "name": "Eve"\n}\n')), '"Ada"', '"Eve"'),
        (replace(FULL, body=Body("xml", '{\n  "name": "Ada"\n}\n')), "type: json\n", "type: xml\n"),
        (replace(FULL, auth=AuthConfig("inherit")), part("  auth:\n", "\nruntime"), "  auth: inherit\n"),
        (replace(FULL, docs=""), part("\ndocs", ""), ""),
        (replace(FULL, variables=()), part("runtime", "settings"), ""),
        (replace(FULL, tags=("users",)), "    - 'no'\n", ""),
    ],
)
def test_one_edit_is_one_hunk(request_, old, new):
    assert WRITTEN.count(old) == 1
    out = update_request(WRITTEN, request_)
    assert out == WRITTEN.replace(old, new)
    assert hunks(WRITTEN, out) == 1


STRANGE = """\
# made by hand
info:
  name: Odd
  type: http
  description: {content: kept, type: text/markdown}
http:
  url: 'http://a/?off&b=2'
  method: get
  params:
  - {name: "off", value: "", type: query}
  - name: b
    value: 9
    type: query
  body:
  - title: small
    body: {type: json, data: "1"}
  - title: big
    selected: true
    body:
      type: text
      data: |+
        long

  auth:
    type: oauth2
    flow: client_credentials
    credentials:
      clientId: me
      placement: body
    additionalParameters:
      accessTokenRequest:
      - {name: a, value: b, placement: body}
    settings: {autoFetchToken: true}
runtime:
  variables:
  - name: n
    value: {type: number, data: "1"}
  - name: v
    value:
    - {title: a, value: x}
    - {title: b, selected: true, value: y}
  scripts:
  - type: tests
    code: |-
      test("x", () => {})
  assertions:
  - {expression: res.status, operator: eq, value: "200"}
settings:
  timeout: inherit
  encodeUrl: true
examples: [1]
"""


def test_shapes_that_others_write_are_read():
    request = read_request(STRANGE)
    assert request.method == "get"
    assert request.params == ()  # the file repeats the URL, which wins where they differ
    assert [(row.name, row.value) for row in rows_of(request)] == [("off", None), ("b", "2")]
    assert request.body == Body("text", "long\n\n")
    assert request.auth.value("credentials.clientId") == "me"
    assert request.auth.value("settings.autoFetchToken") == "true"
    assert [variable.value for variable in request.variables] == ["1", "y"]
    assert request.settings == Settings(encode_url=True)


@pytest.mark.parametrize(
    ("change", "old", "new"),
    [
        (lambda r: replace(r, name="Even"), "name: Odd", "name: Even"),
        (lambda r: replace(r, body=Body("text", "short")), "data: |+\n        long\n\n", "data: short\n"),
        (
            lambda r: replace(r, auth=with_auth(r.auth, "credentials.clientId", "you")),
            "clientId: me",
            "clientId: you",
        ),
        (
            lambda r: replace(r, auth=with_auth(r.auth, "settings.autoFetchToken", "false")),
            "autoFetchToken: true",
            "autoFetchToken: false",
        ),
        (
            lambda r: replace(r, variables=(replace(r.variables[0], value="2"), r.variables[1])),
            'data: "1"}\n  - name: v',
            'data: "2"}\n  - name: v',
        ),
        (
            lambda r: replace(r, variables=(r.variables[0], replace(r.variables[1], value="z"))),
            "value: y",
            "value: z",
        ),
        (lambda r: replace(r, settings=Settings(1, encode_url=True)), "timeout: inherit", "timeout: 1"),
        (
            lambda r: replace(r, headers=(Pair("A", "b"),)),
            "  params:\n",
            "  headers:\n  - name: A\n    value: b\n  params:\n",
        ),
    ],
)
def test_an_edit_of_a_strange_file_keeps_everything_else(change, old, new):
    assert STRANGE.count(old) == 1
    request = change(read_request(STRANGE))
    out = update_request(STRANGE, request)
    assert read_request(out) == request
    if "headers" not in new:
        assert out == STRANGE.replace(old, new)
    assert hunks(STRANGE, out) == 1


def values(text: str) -> Any:
    return load(text)


def with_auth(auth: AuthConfig, name: str, value: str) -> AuthConfig:
    return AuthConfig(auth.kind, tuple((key, value if key == name else old) for key, old in auth.values))


def test_a_file_that_repeats_the_query_goes_on_doing_so():
    out = update_request(STRANGE, edit_url(read_request(STRANGE), "http://a/?off&b=3&c"))
    params = values(out)["http"]["params"]
    assert [(row["name"], row["value"]) for row in params] == [("off", ""), ("b", "3"), ("c", "")]


def test_no_body_leaves_the_variants_and_says_so_beside():
    request = replace(read_request(STRANGE), body=Body())
    text, beside = stored(request, STRANGE)
    assert text == STRANGE
    assert json.loads(beside) == {"body": {"kind": "none"}}
    assert read_back(text, beside) == request


def test_unknown_kinds_are_kept_as_they_are():
    text = (
        "info: {name: A, type: http}\nhttp:\n  url: a\n  body:\n    type: protobuf\n    data: {x: 1}\n"
        "  auth:\n    type: spnego\n    realm: r\n    deep: {a: [1]}\n"
    )
    request = read_request(text)
    assert request.body == Body("protobuf")
    assert request.auth == AuthConfig("spnego", (("realm", "r"),))
    assert update_request(text, replace(request, url="b")) == text.replace("url: a", "url: b")
    assert sidecar_bytes(request, request, {}) == b""


def test_what_the_schema_lacks_goes_beside():
    request = replace(
        FULL,
        auth=AuthConfig("apikey", (("key", "k"), ("value", "v"), ("placement", "cookie"))),
        settings=Settings(verify_tls=False, http_version="2"),
    )
    text, beside = stored(request)
    assert values(text)["http"]["auth"] == {"type": "apikey", "key": "k", "value": "v"}
    assert json.loads(beside) == {
        "verify_tls": False,
        "http_version": "2",
        "auth": {"type": "apikey", "values": {"placement": "cookie"}},
    }
    assert read_back(text, beside) == request


def test_a_sidecar_keeps_what_it_does_not_know_and_yields_to_the_file():
    beside = b'{"later": 1, "auth": {"type": "jwt", "values": {"key": "k"}}}'
    assert parse_sidecar(sidecar_bytes(FULL, FULL, parse_sidecar(beside))) == {"later": 1}
    assert with_extras(FULL, parse_sidecar(beside)).auth == FULL.auth
    for nonsense in (b"[1]", b"{", b"\xff"):
        with pytest.raises(ProblemError):
            parse_sidecar(nonsense)
    odd = {
        "verify_tls": 1,
        "http_version": "9",
        "auth": 3,
        "body": {"kind": "x", "rows": [1]},
        "bare_params": {},
    }
    assert replace(with_extras(FULL, odd)) == FULL


def test_yaml_1_2_words_stay_text_in_a_request():
    text = "info: {name: off, type: http}\nhttp:\n  url: http://a/?off=no\n  headers:\n"
    text += "".join(
        f"  - name: {word}\n    value: {word}\n" for word in ("off", "1_000", "12:30", "2024-01-01")
    )
    request = read_request(text + "  - name: n\n    value: 012\n")
    assert request.name == "off"
    assert [pair.value for pair in request.headers] == ["off", "1_000", "12:30", "2024-01-01", "12"]
    assert schema_errors(text, "HttpRequest") == []


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        ("info: {type: http}\nhttp:\n  headers: x\n", 3, "a list is expected here"),
        ("info: {type: http}\nhttp:\n  url: {{host}}\n", 3, "a key must be a word"),
        ("info: {type: http}\nhttp:\n  url:\n    a: 1\n", 4, "text is expected here"),
        ("info: {type: http}\nhttp: x\n", 2, "keys and values are expected here"),
        ("info: {type: http}\nhttp:\n  auth: {x: 1}\n", 3, "auth needs a type"),
        ("a: 1\n", 1, "this is no OpenCollection request"),
    ],
)
def test_a_wrong_shape_is_told_with_its_line(text, line, reason):
    with pytest.raises(ProblemError) as caught:
        read_request(text, where="A.yml")
    assert caught.value.problem.what.startswith(f"A.yml, line {line}: {reason}")


def test_other_items_are_told_as_unsupported():
    with pytest.raises(ProblemError) as caught:
        read_request("info: {name: G, type: grpc}\ngrpc: {url: a}\n")
    assert caught.value.problem.kind == "unsupported"


def test_a_brace_segment_with_a_path_row_is_saved_so_that_bruno_fills_it():
    request = Request(name="r", url="http://h/{id}/{other}", params=(Param("id", "7", "path"),))
    text = write_request(request)
    assert "url: http://h/:id/{other}" in text
    assert update_request(text, request, name="r") == text
