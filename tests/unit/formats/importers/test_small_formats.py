"""The formats for which no corpus is at hand: what people write and export, as their documentation says."""

import json
from typing import Any

import pytest

from postgui.formats.importer_kind import chosen_kind, read_source
from postgui.formats.importing.source import Source
from postgui.model.bundle import Branch
from postgui.model.problem import ProblemError
from postgui.model.request import Request
from tests.support.import_reading import imported, only, requests_of


def headers(request: Request) -> dict[str, str]:
    return {one.name: one.value for one in request.headers}


def test_fetch_as_a_browser_copies_it() -> None:
    request = only(
        imported(
            'await fetch("https://a.test/users?x=1", {\n'
            '  "headers": {"accept": "*/*", "x-q": "caf\\u00e9"},\n'
            '  "referrer": "https://a.test/",\n  "body": "{\\"name\\":\\"Ada\\"}",\n  "method": "POST",\n'
            '  "mode": "cors"\n});',
            "pasted",
            "fetch",
        )
    )
    assert (request.method, request.url, request.name) == ("POST", "https://a.test/users?x=1", "users")
    assert headers(request) == {"accept": "*/*", "x-q": "café", "Referer": "https://a.test/"}
    assert request.body.text == '{"name":"Ada"}'


def test_fetch_as_people_write_it_and_code_is_told() -> None:
    found = imported(
        "const r = fetch('http://a.test/' + 'me', { method: 'put', // yes\n"
        "  headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },\n"
        "  body: JSON.stringify({ a: [1, 2.5, true, null], 'b': 'c' }) })",
        "pasted",
        "fetch",
    )
    request = only(found)
    assert (request.method, request.url, request.body.kind) == ("PUT", "http://a.test/me", "json")
    assert json.loads(request.body.text) == {"a": [1, 2.5, True, None], "b": "c"}
    assert [one.what for one in found.losses] == ["The header Authorization"]


def test_a_raw_request() -> None:
    raw = (
        "POST /a?b=c HTTP/1.1\r\nHost: a.test\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n"
    )
    raw += "{}"
    request = only(imported(raw, "pasted", "raw"))
    assert (request.method, request.url) == ("POST", "https://a.test/a?b=c")
    assert (headers(request), request.body.text) == ({"Content-Type": "application/json"}, "{}")
    assert (
        only(imported("GET / HTTP/1.1\nHost: localhost:8080\n\n", "x", "raw")).url == "http://localhost:8080/"
    )
    with pytest.raises(ProblemError, match="Host"):
        imported("GET / HTTP/1.1\nAccept: a\n\n", "x", "raw")


HTTP_FILE = """
@host = http://a.test

### Create user
# @name create
# @no-redirect
POST {{host}}/users
    ?page=1
    &size=2 HTTP/1.1
Content-Type: application/json
Authorization: Basic ada s3cret

{ "name": "{{ name }}" }

> {% client.test("made", () => {}) %}

### Photo
PUT {{host}}/photo
Content-Type: multipart/form-data; boundary=b

--b
Content-Disposition: form-data; name="title"

Me
--b
Content-Disposition: form-data; name="photo"; filename="me.png"
Content-Type: image/png

< ./me.png
--b--

###
GET {{host}}/me
"""


def test_an_http_file_with_its_environments() -> None:
    environments = {"dev": {"name": "Ada"}, "$shared": {"x": "1"}}
    files = {
        "http-client.env.json": json.dumps(environments).encode(),
        "http-client.private.env.json": b'{"dev": {"key": "k"}}',
    }
    found = imported(HTTP_FILE, "users.http", "http", files)
    create, photo, me = requests_of(found.collection.top)
    assert (create.name, create.method, create.url) == ("create", "POST", "{{host}}/users?page=1&size=2")
    assert (create.auth.kind, create.auth.value("password")) == ("basic", "s3cret")
    assert create.settings.follow_redirects is False
    assert create.body.text == '{ "name": "{{name}}" }'
    assert "client.test" in create.scripts[0].code
    assert [(row.name, row.value, row.files) for row in photo.body.rows] == [
        ("title", "Me", ()),
        ("photo", "", ("./me.png",)),
    ]
    assert (me.name, me.method) == ("me", "GET")
    assert [one.name for one in found.collection.top.folder.defaults.variables] == ["host"]
    (dev,) = found.collection.environments
    assert {one.name: (one.value, one.secret) for one in dev.variables} == {
        "x": ("1", False),
        "name": ("Ada", False),
        "key": ("k", True),
    }


def test_a_hurl_file() -> None:
    text = (
        "# Sign in\nPOST https://a.test/login?x=1 # here\nX-A: 1\n[Query]\nb: 2\n[BasicAuth]\nada: pw\n"
        '[Options]\nlocation: true\n{\n  "a": "GET https://no.test"\n}\nHTTP 200\nX-B: 1\n'
        '[Asserts]\njsonpath "$.a" == 1\n\nGET https://a.test/me\nHTTP *\n'
    )
    found = imported(text, "a.hurl", "hurl")
    login, me = requests_of(found.collection.top)
    assert (login.method, login.url) == ("POST", "https://a.test/login?x=1&b=2")
    assert (login.auth.value("username"), login.settings.follow_redirects) == ("ada", True)
    assert json.loads(login.body.text) == {"a": "GET https://no.test"}
    assert (login.assertions[0].expression, login.assertions[0].value) == ("res.status", "200")
    assert [(one.expression, one.operator, one.value) for one in login.assertions[2:]] == [
        ("res.body.a", "eq", "1")
    ]
    assert found.losses == ()
    assert (me.method, me.assertions) == ("GET", ())


def test_hoppscotch() -> None:
    request = {
        "v": "5",
        "name": "Create",
        "method": "POST",
        "endpoint": "<<base>>/users",
        "params": [{"key": "a", "value": "1", "active": True}, {"key": "off", "value": "2", "active": False}],
        "headers": [{"key": "X-A", "value": "<<x>>", "active": True}],
        "auth": {"authType": "bearer", "authActive": True, "token": "<<token>>"},
        "body": {"contentType": "application/json", "body": '{"a": 1}'},
        "preRequestScript": "",
        "testScript": "pw.expect(1)",
    }
    folder = {"v": 2, "name": "Users", "folders": [], "requests": [request]}
    found = imported([{"v": 2, "name": "Shop", "folders": [folder], "requests": []}], "h.json", "hoppscotch")
    made = only(found)
    assert found.collection.top.folder.name == "Shop"
    assert (made.method, made.url) == ("POST", "{{base}}/users?a=1")
    assert [(row.name, row.enabled) for row in made.params] == [("a", True), ("off", False)]
    assert (made.auth.value("token"), made.body.kind) == ("{{token}}", "json")
    assert made.scripts[0].phase == "tests"


def test_thunder_client() -> None:
    data = {
        "clientName": "Thunder Client",
        "collectionName": "Shop",
        "folders": [{"_id": "f", "name": "Users", "containerId": "", "sortNum": 1}],
        "requests": [
            {
                "_id": "r",
                "containerId": "f",
                "name": "Create",
                "method": "POST",
                "url": "{{base}}/users/{id}",
                "headers": [{"name": "X-A", "value": "1", "isDisabled": True}],
                "params": [],
                "body": {"type": "formencoded", "form": [{"name": "a", "value": "1"}]},
                "auth": {"type": "basic", "basic": {"username": "ada", "password": "pw"}},
                "tests": [{"type": "res-code", "action": "equal", "value": "200"}],
            }
        ],
        "settings": {"auth": {"type": "bearer", "bearer": "t"}},
    }
    found = imported(data, "t.json", "thunder")
    made = only(found)
    assert found.collection.top.folder.defaults.auth.value("token") == "t"
    assert (made.auth.value("password"), made.headers[0].enabled) == ("pw", False)
    assert [(row.name, row.value) for row in made.body.rows] == [("a", "1")]
    assert (made.assertions[0].expression, made.assertions[0].value) == ("res.status", "200")


def test_posting() -> None:
    text = (
        'name: Create\nmethod: POST\nurl: $BASE/users\nbody:\n  content: \'{"a": "${NAME}"}\'\n'
        "auth:\n  type: basic\n  basic:\n    username: ada\n    password: $PW\n"
        "params:\n- name: q\n  value: '1'\n- name: off\n  value: '2'\n  enabled: false\n"
        "options:\n  follow_redirects: false\n"
    )
    made = only(imported(text, "create.posting.yaml", "posting"))
    assert (made.method, made.url) == ("POST", "{{BASE}}/users?q=1")
    assert (made.body.kind, made.body.text) == ("json", '{"a": "{{NAME}}"}')
    assert made.auth.value("password") == "{{PW}}"
    assert made.settings.follow_redirects is False


def test_har_keeps_what_was_sent_and_groups_what_pages_load() -> None:
    def entry(url: str, kind: str, **more: Any) -> dict[str, Any]:
        request = {"method": "GET", "url": url, "headers": [{"name": ":path", "value": "/"}], **more}
        content = {"mimeType": "application/json", "text": "{}"}
        answer = {"status": 200, "statusText": "OK", "headers": [], "content": content}
        return {"request": request, "response": answer, "_resourceType": kind}

    post = {"mimeType": "application/x-www-form-urlencoded", "text": "a=1&b=%20"}
    posted = entry("https://a.test/api/users?x=1", "xhr", method="POST", postData=post)
    log = {"log": {"version": "1.2", "entries": [posted, entry("https://a.test/logo.png", "image")]}}
    found = imported(log, "shop.har", "har")
    resources, users = found.collection.top.items
    assert isinstance(resources, Branch)
    assert isinstance(users, Request)
    assert (users.name, users.method, users.url) == ("api/users", "POST", "https://a.test/api/users?x=1")
    assert users.headers == ()
    assert users.body.text == "a=1&b=%20" or [row.name for row in users.body.rows] == ["a", "b"]
    assert (users.examples[0].status, users.examples[0].response_body) == (200, "{}")


WSDL = """<?xml version="1.0"?>
<definitions name="Calc" targetNamespace="urn:c" xmlns:t="urn:c" xmlns="http://schemas.xmlsoap.org/wsdl/"
 xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/" xmlns:x="http://www.w3.org/2001/XMLSchema">
<types><x:schema targetNamespace="urn:c" elementFormDefault="qualified">
<x:element name="Add"><x:complexType><x:sequence><x:element name="a" type="x:int"/><x:element ref="t:Loop"/>
</x:sequence></x:complexType></x:element>
<x:element name="Loop"><x:complexType><x:sequence><x:element ref="t:Loop"/></x:sequence></x:complexType>
</x:element>
</x:schema></types>
<message name="In"><part name="p" element="t:Add"/></message>
<portType name="P"><operation name="Add"><documentation>Adds.</documentation><input message="t:In"/>
</operation></portType>
<binding name="B" type="t:P"><soap:binding style="document"/>
<operation name="Add"><soap:operation soapAction="urn:c#Add"/><input><soap:body use="literal"/></input>
</operation></binding>
<service name="Calc"><port name="S" binding="t:B"><soap:address location="http://a.test/calc"/></port></service>
</definitions>"""


def test_wsdl_makes_an_envelope_for_each_operation() -> None:
    found = imported(WSDL, "calc.wsdl", "wsdl")
    made = only(found)
    assert (made.name, made.method, made.docs, made.url) == ("Add", "POST", "Adds.", "{{baseUrl}}")
    assert headers(made)["SOAPAction"] == '"urn:c#Add"'
    assert '<Add xmlns="urn:c">' in made.body.text
    assert "<a>?</a>" in made.body.text
    assert any("contains itself" in one.why for one in found.losses)
    (environment,) = found.collection.environments
    assert environment.variables[0].value == "http://a.test/calc"


def test_entities_of_xml_are_never_followed() -> None:
    bomb = WSDL.replace(
        "<definitions", '<!DOCTYPE d [<!ENTITY e SYSTEM "file:///etc/passwd">]><definitions', 1
    )
    with pytest.raises(ProblemError, match="document type"):
        imported(bomb, "calc.wsdl", "wsdl")


def test_an_opencollection_folder_in_a_zip_file() -> None:
    files = {
        "api/opencollection.yml": b"opencollection: '1.0.0'\ninfo:\n  name: Shop\n",
        "api/Users/folder.yml": b"info:\n  name: People\n  type: folder\n",
        "api/Users/Get.yml": b"info:\n  name: Get\n  type: http\nhttp:\n  method: GET\n  url: http://a.test\n",
        "api/Users/Get.postgui.json": b'{"http_version": "2"}',
        "api/Users/Get.py": b"def before(request, variables): ...\n",
        "other.py": b"",
        "api/environments/Prod.yml": b"name: Prod\nvariables:\n- name: a\n  value: '1'\n",
    }
    source = Source("api", files=files)
    kind = chosen_kind(source)
    assert kind.id == "opencollection"
    result = read_source(source, kind)
    assert [(loss.where, loss.what) for loss in result.losses] == [("api/Users/Get.py", "The Python file")]
    assert "program" in result.losses[0].why
    found = result.collection
    (people,) = found.top.items
    assert isinstance(people, Branch)
    assert (found.top.folder.name, people.folder.name) == ("Shop", "People")
    (get,) = requests_of(people)
    assert (get.name, get.settings.http_version) == ("Get", "2")
    assert found.environments[0].variables[0].value == "1"
