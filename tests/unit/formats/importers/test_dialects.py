"""What only some programs have, as ours or told: Hoppscotch, Thunder Client, Insomnia, `.http`, HAR, WSDL."""

import json
from typing import Any

import pytest

from postgui.formats.importer_kind import chosen_kind, read_source
from postgui.formats.importing.source import Source
from postgui.model.assertion import Capture
from postgui.model.bundle import Branch
from tests.support.import_reading import imported, lost, only, requests_of

# Hoppscotch

HOPPSCOTCH_REQUEST = {
    "v": "17",
    "name": "R",
    "method": "POST",
    "endpoint": "<<base>>/x",
    "params": [],
    "headers": [],
    "auth": {"authType": "inherit", "authActive": True},
    "body": {"contentType": None, "body": None},
    "preRequestScript": "",
    "testScript": "",
    "requestVariables": [],
    "responses": {},
}


def hoppscotch(**more: Any) -> Any:
    collection = {"v": 11, "name": "H", "folders": [], "headers": [], "variables": []}
    return {**collection, "requests": [{**HOPPSCOTCH_REQUEST, **more}]}


def test_hoppscotch_answers_become_examples() -> None:
    answer = {
        "name": "made",
        "status": "Created",
        "code": 201,
        "headers": [{"key": "Content-Type", "value": "application/json"}],
        "body": '{"a":1}',
        "originalRequest": {**HOPPSCOTCH_REQUEST, "endpoint": "<<base>>/y"},
    }
    (example,) = only(imported(hoppscotch(responses={"made": answer}), "h.json", "hoppscotch")).examples
    assert (example.name, example.status, example.status_text) == ("made", 201, "Created")
    assert (example.method, example.url) == ("POST", "{{base}}/y")
    assert (example.response_kind, example.response_body) == ("json", '{"a":1}')


def test_hoppscotch_scripts_of_a_collection_come_along() -> None:
    found = imported({**hoppscotch(), "preRequestScript": "hopp.env.set('a', 'b')"}, "h.json", "hoppscotch")
    (script,) = found.collection.top.folder.defaults.scripts
    assert (script.phase, script.code) == ("before-request", "hopp.env.set('a', 'b')")
    assert lost(found) == [("The collection", "Scripts that call pw.* or hopp.*")]


def test_a_file_that_hoppscotch_does_not_name_is_told() -> None:
    rows = [
        {"key": "k", "value": "v", "active": True, "isFile": False},
        {"key": "f", "value": [{}], "active": True, "isFile": True},
    ]
    body = {"contentType": "multipart/form-data", "body": rows}
    found = imported(hoppscotch(body=body), "h.json", "hoppscotch")
    assert [(row.name, row.kind) for row in only(found).body.rows] == [("k", "text"), ("f", "file")]
    assert lost(found) == [("R", "The file of the form field 'f'")]


def test_hoppscotch_tokens_of_two_kinds() -> None:
    grant = {
        "grantType": "CLIENT_CREDENTIALS",
        "authEndpoint": "http://a.test/token",
        "clientID": "me",
        "clientSecret": "s",
        "clientAuthentication": "AS_BASIC_AUTH_HEADERS",
        "tokenRequestParams": [
            {"id": 1, "key": "audience", "value": "<<aud>>", "active": True, "sendIn": "body"}
        ],
    }
    auth = {"authType": "oauth-2", "authActive": True, "addTo": "HEADERS", "grantTypeInfo": grant}
    values = dict(only(imported(hoppscotch(auth=auth), "h.json", "hoppscotch")).auth.values)
    assert values == {
        "flow": "client_credentials",
        "accessTokenUrl": "http://a.test/token",
        "credentials.clientId": "me",
        "credentials.clientSecret": "s",
        "credentials.placement": "basic_auth_header",
        "additionalParameters.accessTokenRequest": "audience={{aud}}",
    }
    auth = {"authType": "jwt", "authActive": True, "addTo": "QUERY_PARAMS", "algorithm": "HS256"}
    auth |= {"secret": "<<s>>", "payload": '{"a":1}', "jwtHeaders": "{}", "paramName": "t"}
    jwt = only(imported(hoppscotch(auth=auth), "h.json", "hoppscotch")).auth
    assert (jwt.kind, jwt.value("secret"), jwt.value("claims")) == ("jwt", "{{s}}", '{"a":1}')
    assert (jwt.value("placement"), jwt.value("parameter")) == ("query", "t")


# Thunder Client


def thunder(**more: Any) -> Any:
    request = {"_id": "r", "containerId": "", "name": "R", "url": "{{base}}/c/{id}", "method": "POST"}
    collection = {"clientName": "Thunder Client", "collectionName": "T", "version": "1.2", "folders": []}
    return {**collection, "requests": [{**request, **more}]}


def test_thunder_path_variables_in_braces() -> None:
    row = {"name": "id", "value": "5", "isPath": True}
    made = only(imported(thunder(params=[row]), "t.json", "thunder"))
    assert made.url == "{{base}}/c/:id"
    assert [(one.name, one.value, one.kind) for one in made.params] == [("id", "5", "path")]


def test_thunder_system_variables_are_ours() -> None:
    raw = "{{#guid}} {{#number, 1, 5}} {{#email}} {{#date, 'YYYY-MM-DD'}} {{#enum, a, b}} {{name | toUpper}}"
    found = imported(thunder(body={"type": "text", "raw": raw}), "t.json", "thunder")
    assert only(found).body.text == (
        "{{$guid}} {{$randomInt 1 5}} {{$randomEmail}} {{$date %Y-%m-%d}} {{#enum, a, b}} {{name | toUpper}}"
    )
    assert lost(found) == [
        ("R", "The system variable {{#enum, a, b}}"),
        ("R", "The filter in {{name | toUpper}}"),
    ]


def test_thunder_tests_become_assertions_and_captures() -> None:
    tests = [
        {"type": "res-code", "action": "equal", "value": "200"},
        {"type": "set-env-var", "custom": "json.data.token", "action": "setto", "value": "{{token, local}}"},
        {"type": "header", "custom": "X-Id", "action": "contains", "value": "a"},
        {"type": "json-query", "custom": "json.items", "action": "count", "value": "3"},
        {"type": "res-body", "action": "isjson", "value": ""},
        {"type": "custom-function", "custom": "a", "action": "equal", "value": "b"},
    ]
    found = imported(thunder(tests=tests), "t.json", "thunder")
    made = only(found)
    assert [(one.expression, one.operator, one.value) for one in made.assertions] == [
        ("res.status", "eq", "200"),
        ("res.headers['x-id']", "contains", "a"),
        ("res.body.items", "length", "3"),
        ("res.body", "isJson", ""),
    ]
    assert made.captures == (Capture("res.body.data.token", "token"),)
    assert lost(found) == [("R", "The test custom-function a")]


# Insomnia


def test_insomnia_shows_by_sort_key() -> None:
    items = [
        {"name": "Late", "method": "GET", "url": "http://a.test", "meta": {"id": "req_1", "sortKey": -1}},
        {"name": "Early", "meta": {"id": "fld_1", "sortKey": -5}, "children": []},
    ]
    document = {"type": "collection.insomnia.rest/5.0", "name": "I", "collection": items}
    names = [
        one.folder.name if isinstance(one, Branch) else one.name
        for one in imported(document, "i.json", "insomnia").collection.top.items
    ]
    assert names == ["Early", "Late"]


@pytest.mark.parametrize(
    ("tag", "ours"),
    [
        ("{% uuid 'v4' %}", "{{$guid}}"),
        ("{% now 'iso-8601', '' %}", "{{$isoTimestamp}}"),
        ("{% now 'unix' %}", "{{$timestamp}}"),
        ("{% faker 'randomFullName' %}", "{{$randomFullName}}"),
        ("{% prompt 'Name', 'Your name', 'Ada', '', false, true %}", "{{?Name:Ada}}"),
    ],
)
def test_insomnia_template_tags_that_have_an_equal(tag: str, ours: str) -> None:
    request = {"name": "R", "method": "GET", "url": f"http://a.test/{tag}"}
    document = {"type": "collection.insomnia.rest/5.0", "name": "I", "collection": [request]}
    found = imported(document, "i.json", "insomnia")
    assert (only(found).url, found.losses) == (f"http://a.test/{ours}", ())


def test_insomnia_text_parts_have_their_type() -> None:
    part = {"name": "m", "value": "{}", "type": "text", "multiline": "application/json"}
    body = {"mimeType": "multipart/form-data", "params": [part]}
    request = {"name": "R", "method": "POST", "url": "http://a.test", "body": body}
    document = {"type": "collection.insomnia.rest/5.0", "name": "I", "collection": [request]}
    (row,) = only(imported(document, "i.json", "insomnia")).body.rows
    assert row.content_type == "application/json"


# .http


def test_http_system_variables_of_both_dialects_are_ours() -> None:
    found = imported(
        "@day = {{$datetime 'YYYY-MM-DD' -1 d}}\n\n### A\nPOST http://a.test\n\n"
        "{{$guid}} {{$random.uuid}} {{$randomInt 1 10}} {{$random.integer(1, 10)}} {{$processEnv HOME}} "
        "{{$dotenv KEY}} {{$env.KEY}} {{$timestamp -1 d}} {{$localDatetime iso8601}} {{$random.email}}\n",
        "a.http",
        "http",
    )
    assert only(found).body.text == (
        "{{$guid}} {{$guid}} {{$randomInt 1 10}} {{$randomInt 1 10}} {{process.env.HOME}} "
        "{{process.env.KEY}} {{process.env.KEY}} {{$date unix -1d}} {{$localDate iso}} {{$randomEmail}}"
    )
    (day,) = found.collection.top.folder.defaults.variables
    assert day.value == "{{$date '%Y-%m-%d' -1d}}"


def test_what_refers_to_another_answer_is_told() -> None:
    found = imported(
        "# @name login\nPOST http://a.test\n\n### Me\n"
        "GET http://a.test\nX: {{login.response.body.$.token}}\n",
        "a.http",
        "http",
    )
    assert lost(found) == [("Me", "The reference {{login.response.body.$.token}} to another answer")]


def test_a_curl_command_in_an_http_file_is_its_request() -> None:
    found = imported(
        "### A\ncurl -X PUT {{host}}/x -H 'A: b' \\\n  -d 'q=1'\n\n### B\nGET {{host}}/y\n", "a.http", "http"
    )
    put, get = requests_of(found.collection.top)
    assert (put.name, put.method, put.url) == ("A", "PUT", "{{host}}/x")
    assert [(row.name, row.value) for row in put.body.rows] == [("q", "1")]
    assert get.url == "{{host}}/y"


def test_what_is_no_http_request_in_an_http_file_is_told() -> None:
    found = imported(
        "### S\nWEBSOCKET ws://a.test\n\n### A\nimport other.http\nrun #a\n\nGET http://a.test\n",
        "a.http",
        "http",
    )
    assert only(found).url == "http://a.test"
    assert lost(found) == [
        ("S", "A request of type WEBSOCKET"),
        ("A", "import other.http"),
        ("A", "run #a"),
    ]


def test_times_and_encoding_of_an_http_request() -> None:
    text = "# @timeout 500 ms\n# @connection-timeout 2\n# @no-auto-encoding\nGET http://a.test\n"
    settings = only(imported(text, "a.http", "http")).settings
    assert (settings.timeout_ms, settings.connect_timeout_ms, settings.encode_url) == (500, 2000, False)


# HAR


def entry(url: str, body: str = "") -> dict[str, Any]:
    answer = {"status": 200, "statusText": "OK", "headers": [], "content": {"text": body}}
    return {"request": {"method": "GET", "url": url, "headers": []}, "response": answer}


def test_what_a_capture_has_too_much_of_is_told() -> None:
    entries = [entry("wss://a.test/live"), entry("http://a.test/big", "x" * 1_000_001)]
    found = imported({"log": {"version": "1.2", "entries": entries}}, "a.har", "har")
    (example,) = only(found).examples
    assert example.response_body == ""
    assert lost(found) == [("wss://a.test/live", "A WebSocket connection"), ("big", "The body of the answer")]


# WSDL

WSDL = """<definitions xmlns="http://schemas.xmlsoap.org/wsdl/" xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/"
  xmlns:t="urn:t" targetNamespace="urn:t">
  <types><schema xmlns="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:t"
    elementFormDefault="qualified">{schema}
  </schema></types>
  <message name="In"><part name="p" element="t:Add"/></message>
  <portType name="P"><operation name="Add"><input message="t:In"/></operation></portType>
  <binding name="B" type="t:P"><soap:binding style="document"/>
    <operation name="Add">
      <soap:operation soapAction="urn:add"/><input><soap:body use="literal"/></input>
    </operation>
  </binding>
  <service name="S"><port name="P1" binding="t:B"><soap:address location="http://a.test/s"/></port></service>
</definitions>"""
SCHEMA = b"""<schema xmlns="http://www.w3.org/2001/XMLSchema" elementFormDefault="qualified">
  <element name="Add"><complexType><sequence>
    <element name="first" type="int"/>
  </sequence></complexType></element>
</schema>"""


def test_a_wsdl_reads_the_schemas_beside_it() -> None:
    text = WSDL.format(schema='<include schemaLocation="more/types.xsd"/>')
    found = imported(text, "s.wsdl", "wsdl", {"more/types.xsd": SCHEMA})
    assert '<Add xmlns="urn:t">' in only(found).body.text
    assert "<first>?</first>" in only(found).body.text
    assert found.losses == ()


def test_a_wsdl_never_reads_what_is_outside_its_folder_or_on_the_network() -> None:
    schema = '<include schemaLocation="../types.xsd"/><include schemaLocation="http://a.test/types.xsd"/>'
    found = imported(WSDL.format(schema=schema), "s.wsdl", "wsdl", {"../types.xsd": SCHEMA})
    assert [(one.what, one.why) for one in found.losses] == [
        ("What ../types.xsd holds", "There is no such file in the folder imported."),
        ("What http://a.test/types.xsd holds", "Nothing is fetched while importing."),
    ]


def test_a_folder_of_wsdl_files() -> None:
    files = {"a/s.wsdl": WSDL.format(schema='<include schemaLocation="t.xsd"/>').encode()}
    source = Source("services", files=files | {"a/t.xsd": SCHEMA})
    kind = chosen_kind(source)
    assert kind.id == "wsdl"
    assert "<first>?</first>" in only(read_source(source, kind)).body.text


# OpenAPI


def test_a_reference_by_anchor_is_that_schema_and_not_the_document() -> None:
    schema = {
        "$anchor": "user",
        "type": "object",
        "properties": {"name": {"type": "string", "default": "Ada"}},
    }
    body = {"content": {"application/json": {"schema": {"$ref": "#user"}}}}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": {"/u": {"post": {"requestBody": body}}},
        "components": {"schemas": {"User": schema}},
    }
    assert json.loads(only(imported(document, "o.json", "openapi")).body.text) == {"name": "Ada"}


# Several files


def test_a_folder_of_exports_of_other_programs() -> None:
    """What is no collection folder of one program is read file by file."""
    environment = {"clientName": "Thunder Client", "environmentName": "Dev", "variables": [{"name": "base"}]}
    files = {
        "a/tc_col.json": json.dumps(thunder()).encode(),
        "a/tc_env.json": json.dumps(environment).encode(),
        "h.json": json.dumps(hoppscotch()).encode(),
        "broken.json": b'{"a": ,}',
        "README.md": b"# Exports",
    }
    source = Source("exports", files=files)
    kind = chosen_kind(source)
    assert kind.id == "files"
    found = read_source(source, kind)
    assert [one.folder.name for one in found.collection.top.items if isinstance(one, Branch)] == ["T", "H"]
    assert [one.name for one in found.collection.environments] == ["Dev"]
    assert lost(found) == [("broken.json", "This file")]


# Postman's folders

DEFINITION = b"""$kind: collection
name: Shop
description: All of it
variables:
  - key: base
    value: http://a.test
auth:
  type: bearer
  credentials:
    - key: token
      value: '{{token}}'
scripts:
  - type: http:beforeRequest
    language: text/javascript
    code: a()
"""
CREATE = b"""$kind: http-request
name: Create
description: Makes one
method: POST
url: '{{base}}/users/:id?page=1'
order: 1500.5
headers:
  X-A: b
queryParams:
  - key: page
    value: '1'
    description: which
  - key: off
    value: '2'
    disabled: true
pathVariables:
  - key: id
    value: '7'
body:
  type: json
  content: '{"a": 1}'
scripts:
  - type: afterResponse
    language: text/javascript
    code: pm.test("ok", () => {})
"""
EXAMPLE = b"""$kind: http-example
request:
  url: '{{base}}/users/7'
  method: POST
response:
  statusCode: 201
  statusText: Created
  headers:
    Content-Type: application/json
  body:
    type: json
    content: '{"id": 7}'
"""


def test_a_collection_that_postman_keeps_as_a_folder() -> None:
    files = {
        "collections/Shop/.resources/definition.yaml": DEFINITION,
        "collections/Shop/Users/.resources/definition.yaml": b"$kind: collection\norder: 1000\n",
        "collections/Shop/Users/Create.request.yaml": CREATE,
        "collections/Shop/Users/First.request.yaml": b"$kind: http-request\nurl: http://a\norder: 1500.25\n",
        "collections/Shop/Users/.resources/Create.resources/examples/made.example.yaml": EXAMPLE,
        "environments/Dev.environment.yaml": b"name: Dev\nvalues:\n  - key: token\n    value: abc\n",
    }
    source = Source("postman", files=files)
    kind = chosen_kind(source)
    assert kind.id == "postman"
    found = read_source(source, kind)
    top = found.collection.top
    assert (top.folder.name, top.folder.docs) == ("Shop", "All of it")
    assert top.folder.defaults.auth.value("token") == "{{token}}"
    assert [one.code for one in top.folder.defaults.scripts] == ["a()"]
    first, create = requests_of(top)
    assert (first.name, create.name) == ("First", "Create")
    assert (create.method, create.url) == ("POST", "{{base}}/users/:id?page=1")
    assert [(one.name, one.kind, one.enabled) for one in create.params] == [
        ("page", "query", True),
        ("off", "query", False),
        ("id", "path", True),
    ]
    assert [(pair.name, pair.value) for pair in create.headers] == [("X-A", "b")]
    assert (create.body.kind, create.body.text, create.scripts[0].phase) == ("json", '{"a": 1}', "tests")
    (example,) = create.examples
    assert (example.name, example.status, example.response_body) == ("made", 201, '{"id": 7}')
    (environment,) = found.collection.environments
    assert [(one.name, one.value) for one in environment.variables] == [("token", "abc")]


def test_one_request_of_such_a_folder() -> None:
    found = imported(CREATE.decode(), "Create.request.yaml", "postman")
    assert (only(found).name, only(found).url) == ("Create", "{{base}}/users/:id?page=1")


# Bruno


def test_bruno_items_come_in_the_order_that_bruno_shows() -> None:
    def item(name: str, seq: int) -> dict[str, Any]:
        return {
            "type": "http",
            "name": name,
            "seq": seq,
            "request": {"method": "GET", "url": "http://a.test"},
        }

    folder = {"type": "folder", "name": "F", "items": [item("Second", 2), item("First", 1)]}
    data = {"name": "B", "version": "1", "items": [item("Last", 3), item("Early", 1), folder]}
    found = imported(data, "b.json", "bruno")
    assert [one.name for one in requests_of(found.collection.top)] == ["First", "Second", "Early", "Last"]
