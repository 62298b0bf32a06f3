"""In and out again, from other programs' documents: what they said is said again, or a report names it.

The way round is import, export, import. Both documents are compared in the words of their own format, and
both imports as requests.
"""

import json
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from postgui.formats import yaml_emit
from postgui.formats.exporter_kind import exporter_kinds
from postgui.formats.exporting.text_request import body_type
from postgui.formats.importer_kind import importer_kinds, read_source
from postgui.formats.importing.build import header_value
from postgui.formats.importing.source import Source
from postgui.formats.yaml12 import load
from postgui.model.bundle import Imported, Loss
from postgui.model.request import Body, Request
from tests.unit.formats.test_export_round_trip import LINES, TEXT, VALUE, WORD, requests_in

Document = dict[str, Any]
METHOD = st.sampled_from(["GET", "POST", "PUT", "PURGE"])
BASE = st.sampled_from(["http://host:8080/a", "https://api.example.org/a/b", "{{baseUrl}}/a"])
FLAG = st.sampled_from([{}, {"disabled": True}])
ABOUT: st.SearchStrategy[Document] = st.one_of(
    st.just({}), TEXT.filter(bool).map(lambda text: {"description": text})
)


def rows(
    name: str, values: st.SearchStrategy[str] = VALUE, flags: st.SearchStrategy[Document] = FLAG
) -> st.SearchStrategy[list[Document]]:
    """Rows of a table, whose name is under `name`."""
    one = st.builds(
        lambda key, value, flag, about: {name: key, "value": value, **flag, **about},
        WORD.filter(lambda word: word.lower() not in ("host", "cookie")),
        values,
        flags,
        ABOUT,
    )
    return st.lists(one, max_size=3)


def filled(strategies: dict[str, st.SearchStrategy[Any]]) -> st.SearchStrategy[Document]:
    """A document in which each of these parts may be missing."""
    return st.fixed_dictionaries({}, optional=strategies)


def around(format_id: str, document: str) -> tuple[Imported, str, Imported, tuple[Loss, ...]]:
    """The first import, what was exported of it, the import of that, and what was reported on the way."""
    first = read(format_id, document)
    exported = exporter_kinds()[format_id].write(first.collection)
    return first, exported.text, read(format_id, exported.text), (*first.losses, *exported.losses)


def read(format_id: str, document: str) -> Imported:
    return read_source(Source("source", document.encode()), importer_kinds()[format_id])


def check_parts(
    before: Document, after: Document, losses: Iterable[Loss], where: str, words: dict[str, str]
) -> None:
    """Parts that differ must be named by a loss at `where`, which holds the part's word."""
    named = " ".join(loss.what for loss in losses if loss.where == where)
    for part, value in before.items():
        if value != after[part]:
            assert part in words, (part, value, after[part])
            assert words[part] in named, (part, value, after[part], named)


def check_requests(first: Imported, second: Imported) -> None:
    """The second import makes what the first made."""
    mine, theirs = requests_in(first.collection.top), requests_in(second.collection.top)
    assert [plain(one) for one in mine] == [plain(one) for one in theirs]


def plain(request: Request) -> Document:
    """The parts of a request; a Content-Type is the same in a header and in the body."""
    parts = ("name", "method", "url", "params", "auth", "settings", "docs", "scripts")
    headers = [pair for pair in request.headers if pair.name.lower() != "content-type"]
    body = request.body
    if body.kind == "file" and not body.files:  # no file is chosen yet, so there is none
        body = Body()
    own = header_value(request.headers, "content-type")
    kind = own or ("" if body.kind == "multipart-form" else body_type(body))
    files = tuple(replace(file, content_type="") for file in body.files)
    body = replace(body, files=files, content_type="")
    return {
        **{part: getattr(request, part) for part in parts},
        "headers": headers,
        "body": body,
        "type": "" if body.kind == "none" else kind,
    }


# Postman

POSTMAN_BODY = st.one_of(
    st.builds(
        lambda text, language: {"mode": "raw", "raw": text, "options": {"raw": {"language": language}}},
        LINES.filter(bool),
        st.sampled_from(["json", "xml", "text"]),
    ),
    rows("key", flags=FLAG.map(lambda flag: {"type": "text", **flag}))
    .filter(bool)
    .map(lambda found: {"mode": "urlencoded", "urlencoded": found}),
    st.lists(
        st.builds(
            lambda key, value, flag: {"key": key, "type": "text", "value": value, **flag}, WORD, VALUE, FLAG
        )
        | st.builds(
            lambda key, path, flag: {"key": key, "type": "file", "src": path, **flag}, WORD, WORD, FLAG
        ),
        min_size=1,
        max_size=3,
    ).map(lambda found: {"mode": "formdata", "formdata": found}),
    st.builds(
        lambda query, variables: {"mode": "graphql", "graphql": {"query": query, "variables": variables}},
        LINES.filter(bool),
        st.sampled_from(["", '{\n  "a": 1\n}']),
    ),
    WORD.map(lambda path: {"mode": "file", "file": {"src": path}}),
)


def pairs(kind: str, **values: str) -> Document:
    """Postman's authentication."""
    return {
        "type": kind,
        kind: [{"key": name, "value": value, "type": "string"} for name, value in values.items()],
    }


POSTMAN_AUTH = st.one_of(
    st.just({"type": "noauth"}),
    st.builds(lambda user, word: pairs("basic", username=user, password=word), WORD, WORD),
    WORD.map(lambda token: pairs("bearer", token=token)),
    st.builds(
        lambda key, value, place: pairs("apikey", **{"key": key, "value": value, "in": place}),
        WORD,
        WORD,
        st.sampled_from(["header", "query"]),
    ),
)
EVENTS = st.lists(st.sampled_from(["prerequest", "test"]), unique=True, min_size=1).map(
    lambda found: [
        {"listen": event, "script": {"type": "text/javascript", "exec": ["a()", f"b('{event}')"]}}
        for event in found
    ]
)


@st.composite
def postman_items(draw: st.DrawFn) -> Document:
    """A request with all that Postman says of one."""
    query = draw(rows("key", WORD))
    enabled = "&".join(f"{row['key']}={row['value']}" for row in query if not row.get("disabled"))
    raw = draw(BASE) + (f"?{enabled}" if enabled else "")
    parts = filled({"body": POSTMAN_BODY, "auth": POSTMAN_AUTH, "description": LINES.filter(str.strip)})
    headers = draw(rows("key").map(lambda found: [one for one in found if one["value"]]))
    url = {"raw": raw, **({"query": query} if query else {})}
    request = {"method": draw(METHOD), "url": url, "header": headers, **draw(parts)}
    around_it = filled(
        {
            "event": EVENTS,
            "protocolProfileBehavior": filled(
                {
                    "followRedirects": st.booleans(),
                    "strictSSL": st.booleans(),
                    "disableCookies": st.booleans(),
                    "insecureHTTPParser": st.just(True),
                }
            ),
            "response": st.just(
                [
                    {
                        "name": "Fine",
                        "originalRequest": {"method": "GET", "header": [], "url": {"raw": "http://h/a"}},
                        "status": "OK",
                        "code": 200,
                        "header": [{"key": "X-A", "value": "1"}],
                        "body": '{"a": 1}',
                    }
                ]
            ),
        }
    )
    return {"request": request, **draw(around_it)}


def postman_says(item: Document) -> Document:
    """What an item says, but for the ways to say the same."""
    request = item["request"]
    given = item.get("event", ())
    return {
        "method": request["method"],
        "url": request["url"]["raw"],
        "query": request["url"].get("query", []),
        "headers": request["header"],
        "body": request.get("body"),
        "auth": request.get("auth"),
        "docs": request.get("description", "").strip(),
        "scripts": {event["listen"]: event["script"]["exec"] for event in given},
        "behaviour": item.get("protocolProfileBehavior") or None,
        "examples": [
            (one["name"], one["code"], one["header"], one["body"], one["originalRequest"]["url"]["raw"])
            for one in item.get("response", ())
        ],
    }


@settings(deadline=None, max_examples=80)
@given(st.lists(postman_items(), min_size=1, max_size=3))
def test_postman_gets_back_what_it_said(items: list[Document]) -> None:
    named = [{"name": f"Request {number}", **one} for number, one in enumerate(items)]
    schema = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
    document = {
        "info": {"name": "Shop", "schema": schema},
        "item": [{"name": "Inner", "item": named}],
        "variable": [{"key": "baseUrl", "value": "http://a.test"}],
    }
    first, text, second, losses = around("postman", json.dumps(document))
    again = json.loads(text)
    assert again["info"]["name"] == "Shop"
    assert again["variable"] == document["variable"]
    (folder,) = again["item"]
    assert folder["name"] == "Inner"
    words = {"behaviour": "insecureHTTPParser"}
    for mine, theirs in zip(named, folder["item"], strict=True):
        where = f"Inner / {mine['name']}"
        check_parts(postman_says(mine), postman_says(theirs), losses, where, words)
    check_requests(first, second)


# Insomnia

INSOMNIA_BODY = st.one_of(
    st.builds(
        lambda kind, text: {"mimeType": kind, "text": text},
        st.sampled_from(["application/json", "application/xml", "text/plain"]),
        LINES.filter(bool),
    ),
    rows("name", WORD)
    .filter(bool)
    .map(lambda found: {"mimeType": "application/x-www-form-urlencoded", "params": found}),
    st.lists(
        st.builds(lambda key, value, flag: {"name": key, "value": value, **flag}, WORD, WORD, FLAG)
        | st.builds(
            lambda key, path, flag: {"name": key, "value": "", "type": "file", "fileName": path, **flag},
            WORD,
            WORD,
            FLAG,
        ),
        min_size=1,
        max_size=3,
    ).map(lambda found: {"mimeType": "multipart/form-data", "params": found}),
    st.just({"mimeType": "application/graphql", "text": '{"query": "{ a }", "variables": {"b": 1}}'}),
    WORD.map(lambda path: {"mimeType": "application/octet-stream", "fileName": path}),
)
INSOMNIA_AUTH = st.one_of(
    st.just({"type": "none"}),
    st.builds(lambda user, word: {"type": "basic", "username": user, "password": word}, WORD, WORD),
    st.builds(lambda user, word: {"type": "digest", "username": user, "password": word}, WORD, WORD),
    WORD.map(lambda token: {"type": "bearer", "token": token}),
    st.builds(
        lambda key, value, place: {"type": "apikey", "key": key, "value": value, "addTo": place},
        WORD,
        WORD,
        st.sampled_from(["header", "queryParams", "cookie"]),
    ),
    st.builds(
        lambda grant, client, in_body: {
            "type": "oauth2",
            "grantType": grant,
            "accessTokenUrl": "https://a.test/token",
            "clientId": client,
            "clientSecret": "s3cret",
            "credentialsInBody": in_body,
        },
        st.sampled_from(["client_credentials", "password"]),
        WORD,
        st.booleans(),
    ),
)
INSOMNIA_VALUE = WORD | st.sampled_from(["{{ _.token }}", "{{ _['a-b'] }}", "{% hash 'md5', 'x' %}"])
INSOMNIA = filled(
    {
        "body": INSOMNIA_BODY,
        "headers": rows("name", INSOMNIA_VALUE).filter(bool),
        "parameters": rows("name", WORD).filter(bool),
        "authentication": INSOMNIA_AUTH,
        "scripts": filled({"preRequest": st.just("a()\nb()"), "afterResponse": st.just("c()")}).filter(bool),
        "settings": filled(
            {
                "followRedirects": st.sampled_from(["on", "off"]),
                "encodeUrl": st.just(False),
                "cookies": st.just({"send": False, "store": False}),
            }
        ).filter(bool),
        "about": LINES.filter(str.strip),
    }
)


INSOMNIA_SETTINGS = {
    "renderRequestBody": True,
    "encodeUrl": True,
    "followRedirects": "global",
    "cookies": {"send": True, "store": True},
    "rebuildPath": True,
}
"""What each says where nothing is said (Insomnia's import-v5-parser.ts, RequestSchema)."""


def insomnia_says(request: Document) -> Document:
    """What a request says; the Content-Type of its body is a header as well in what Insomnia writes."""
    headers = request.get("headers", [])
    kept = [one for one in headers if one["name"] != "Content-Type"]
    body = request.get("body")
    if body and body["mimeType"] == "application/graphql":
        body = {**body, "text": json.loads(body["text"])}
    return {
        "method": request["method"],
        "url": request["url"],
        "headers": kept,
        "parameters": request.get("parameters", []),
        "body": body,
        "auth": request.get("authentication"),
        "scripts": request.get("scripts"),
        "settings": {**INSOMNIA_SETTINGS, **request.get("settings", {})},
        "docs": (request["meta"].get("description") or "").strip(),
    }


@settings(deadline=None, max_examples=80)
@given(st.lists(st.tuples(METHOD, INSOMNIA), min_size=1, max_size=3))
def test_insomnia_gets_back_what_it_said(given_items: list[tuple[str, Document]]) -> None:
    requests = []
    for number, (method, parts) in enumerate(given_items):
        about = parts.pop("about", "")
        meta = {"id": f"req_{number}", **({"description": about} if about else {})}
        one = {"url": "{{ _.base }}/a", "name": f"Request {number}", "meta": meta, "method": method}
        requests.append({**one, **parts})
    folder = {"name": "Inner", "meta": {"id": "fld_1"}, "children": requests}
    document: Document = {
        "type": "collection.insomnia.rest/5.0",
        "name": "Shop",
        "meta": {"id": "wrk_1"},
        "collection": [folder],
        "environments": {"name": "Base Environment", "meta": {"id": "env_1"}, "data": {"base": "http://a"}},
    }
    first, text, second, losses = around("insomnia", yaml_emit.document(document))
    again: Any = load(text, "again")
    assert again["name"] == "Shop"
    (inner,) = again["collection"]
    for mine, theirs in zip(requests, inner["children"], strict=True):
        where = f"Inner / {mine['name']}"
        check_parts(insomnia_says(mine), insomnia_says(theirs), losses, where, {})
    check_requests(first, second)


# HAR

HEADER = st.builds(
    lambda name, value: {"name": name, "value": value},
    WORD.filter(lambda word: word.lower() not in ("host", "cookie")),
    WORD,
)
POSTED = st.one_of(
    st.builds(
        lambda kind, text: {"mimeType": kind, "text": text},
        st.sampled_from(["application/json", "text/plain", "application/xml", "application/vnd.a+json"]),
        LINES.filter(bool),
    ),
    st.lists(st.builds("{}={}".format, WORD, WORD), min_size=1, max_size=3).map(
        lambda found: {"mimeType": "application/x-www-form-urlencoded", "text": "&".join(found)}
    ),
    st.lists(
        st.builds(lambda name, value: {"name": name, "value": value}, WORD, WORD)
        | st.builds(lambda name, file: {"name": name, "fileName": file}, WORD, WORD),
        min_size=1,
        max_size=3,
    ).map(lambda found: {"mimeType": "multipart/form-data", "params": found}),
    st.just({"mimeType": "image/png", "text": "AAAA", "encoding": "base64"}),
)


@st.composite
def har_entries(draw: st.DrawFn) -> Document:
    """An exchange as a browser writes it."""
    query = "&".join(draw(st.lists(st.builds("{}={}".format, WORD, WORD), max_size=2)))
    url = draw(st.sampled_from(["http://host:8080/a", "https://api.example.org/a/b"]))
    headers = draw(st.lists(HEADER, max_size=3))
    request = {"method": draw(METHOD), "url": url + (f"?{query}" if query else ""), "headers": headers}
    if (post := draw(st.none() | POSTED)) is not None:
        request["postData"] = post
        headers.append({"name": "Content-Type", "value": post["mimeType"]})
    content = {"mimeType": "application/json", "text": draw(LINES)}
    answer = {"status": 200, "statusText": "OK", "headers": draw(st.lists(HEADER, max_size=2))}
    about = draw(st.just({}) | LINES.map(str.strip).filter(bool).map(lambda text: {"comment": text}))
    return {"request": request, "response": {**answer, "content": content}, **about}


def har_says(entry: Document) -> Document:
    """What an entry says; a multipart form's boundary is made anew."""
    request, answer = entry["request"], entry["response"]
    post = request.get("postData")
    headers = [(one["name"], one["value"]) for one in request["headers"]]
    is_multipart = bool(post and post["mimeType"].startswith("multipart/"))
    return {
        "method": request["method"],
        "url": request["url"],
        "headers": [one for one in headers if not (is_multipart and one[0] == "Content-Type")],
        "body": post,
        "status": (answer["status"], answer["statusText"], answer["headers"]),
        "answer": answer["content"]["text"],
        "comment": entry.get("comment"),
    }


@settings(deadline=None, max_examples=80)
@given(st.lists(har_entries(), min_size=1, max_size=3))
def test_an_archive_says_again_what_it_said(entries: list[Document]) -> None:
    for number, one in enumerate(entries):  # the order of hosts is theirs, not that of time
        one["request"]["headers"].append({"name": "X-Number", "value": str(number)})
    first, text, second, losses = around("har", json.dumps({"log": {"version": "1.2", "entries": entries}}))
    again = {number_of(one): one for one in json.loads(text)["log"]["entries"]}
    assert again.keys() == {number_of(one) for one in entries}
    for mine in entries:
        theirs = again[number_of(mine)]
        path = mine["request"]["url"].partition("?")[0].split("/", 3)[3]
        check_parts(har_says(mine), har_says(theirs), losses, path, {"body": "A body that is no text"})
    check_requests(first, second)


def number_of(entry: Document) -> str:
    found = (one["value"] for one in entry["request"]["headers"] if one["name"] == "X-Number")
    return str(next(found))
