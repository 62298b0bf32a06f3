"""Out and in again: what comes back is what went out, but for what the report names."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from postgui.formats.exporter_kind import exporter_kinds
from postgui.formats.exporting.text_request import body_text
from postgui.formats.importer_kind import chosen_kind, read_source
from postgui.formats.importing.source import Source
from postgui.model.bundle import Branch, Collection
from postgui.model.collection import Defaults, Folder
from postgui.model.request import AuthConfig, Body, BodyFile, FormRow, Pair, Request, Settings, Variable
from postgui.model.script import Script

WORD = st.text("abcXYZ019-_", min_size=1, max_size=8)
TEXT = st.text(st.sampled_from("aZ0 ü漢'\"\\<>&{}$#%:;,/=+"), max_size=20).map(str.strip)
LINES = st.lists(TEXT, max_size=4).map("\n".join)
VALUE = TEXT | WORD.map(lambda name: f"{{{{{name}}}}}")
PAIR = st.builds(Pair, WORD, VALUE, st.booleans(), TEXT)
ROW = st.builds(FormRow, WORD, VALUE, enabled=st.booleans(), description=TEXT)
FILE_ROW = st.builds(FormRow, WORD, kind=st.just("file"), files=st.tuples(WORD))
BODY = st.one_of(
    st.just(Body()),
    st.builds(Body, st.sampled_from(["json", "xml", "text"]), LINES.filter(bool)),
    st.builds(Body, st.just("form-urlencoded"), rows=st.lists(ROW, min_size=1, max_size=3).map(tuple)),
    st.builds(
        Body, st.just("multipart-form"), rows=st.lists(ROW | FILE_ROW, min_size=1, max_size=3).map(tuple)
    ),
    st.builds(
        Body, st.just("graphql"), st.just("query Q { a }"), variables=st.sampled_from(["", '{\n  "a": 1\n}'])
    ),
    st.builds(Body, st.just("file"), files=st.tuples(st.builds(BodyFile, WORD))),
)
AUTH = st.one_of(
    st.sampled_from([AuthConfig("inherit"), AuthConfig("none")]),
    st.builds(lambda user, word: AuthConfig("basic", (("username", user), ("password", word))), WORD, VALUE),
    st.builds(lambda word: AuthConfig("bearer", (("token", word),)), WORD),
    st.builds(
        lambda name, value, place: AuthConfig(
            "apikey", (("key", name), ("value", value), ("placement", place))
        ),
        WORD,
        WORD,
        st.sampled_from(["header", "query"]),
    ),
)
OAUTH2 = st.builds(
    lambda flow, placement, more: AuthConfig(
        "oauth2",
        (
            ("flow", flow),
            ("accessTokenUrl", "https://a.test/token"),
            ("credentials.clientId", "me"),
            ("credentials.clientSecret", "s3cret"),
            ("scope", "a b"),
            ("credentials.placement", placement),
            *more,
        ),
    ),
    st.sampled_from(["client_credentials", "resource_owner_password_credentials"]),
    st.sampled_from(["body", "basic_auth_header"]),
    st.sampled_from(
        [
            (),
            (("tokenConfig.placement.header", "Token"),),
            (("additionalParameters.accessTokenRequest", "audience=api\nheader:X-A=b"),),
        ]
    ),
)
AWS = st.builds(
    lambda key: AuthConfig("awsv4", (("accessKeyId", key), ("secretAccessKey", "s"), ("region", "eu"))), WORD
)
OAUTH1 = st.builds(
    lambda key: AuthConfig(
        "oauth1", (("signatureMethod", "HMAC-SHA1"), ("consumerKey", key), ("accessTokenSecret", "t"))
    ),
    WORD,
)
MORE_AUTH = AUTH | OAUTH2 | AWS | OAUTH1
SETTINGS = st.builds(
    Settings,
    follow_redirects=st.sampled_from([None, True, False]),
    encode_url=st.sampled_from([None, False]),
    verify_tls=st.sampled_from([None, False]),
    timeout_ms=st.sampled_from([None, 5]),
)
URL = st.builds(
    lambda host, path, query: f"{host}/{path}{f'?{query}' if query else ''}",
    st.sampled_from(["http://host:8080", "https://api.example.org", "{{baseUrl}}"]),
    st.lists(WORD, max_size=2).map("/".join),
    st.lists(st.builds("{}={}".format, WORD, WORD), max_size=2).map("&".join),
)
REQUEST = st.builds(
    Request,
    name=WORD,
    method=st.sampled_from(["GET", "POST", "PUT", "PURGE"]),
    url=URL,
    headers=st.lists(PAIR.filter(lambda pair: pair.name.lower() != "content-type"), max_size=3).map(tuple),
    body=BODY,
    auth=MORE_AUTH,
    settings=SETTINGS,
    docs=LINES.map(str.strip),
    tags=st.sampled_from([(), ("a",)]),
    scripts=st.sampled_from([(), (Script("before-request", "a()\nb()"),)]),
    variables=st.lists(st.builds(Variable, WORD, WORD), max_size=1).map(tuple),
)
FORMATS = ("postman", "insomnia")
PARTS = ("method", "url", "headers", "body", "auth", "settings", "docs", "scripts", "variables", "tags")
WORDS = {
    "settings": "setting",
    "variables": "variables",
    "tags": "Tags",
    "headers": "Descriptions",
    "body": "Content types of files",
    "auth": "of its authentication",
}
"""Part of a request -> a word of the loss that says so."""


@pytest.mark.parametrize("format_id", FORMATS)
@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(requests=st.lists(REQUEST, min_size=1, max_size=3, unique_by=lambda one: one.name.lower()))
def test_only_what_the_report_names_is_lost(format_id: str, requests: list[Request]) -> None:
    top = Folder("Top", Defaults(auth=AuthConfig("none")))
    inner = Branch(Folder("Inner", Defaults(auth=AuthConfig("inherit"))), tuple(requests))
    collection = Collection(Branch(top, (inner,)))
    exported = exporter_kinds()[format_id].write(collection)
    back = again(exported.text).top
    assert isinstance(back.items[0], Branch)
    assert back.items[0].folder.name == "Inner"
    for before, after in zip(requests, back.items[0].items, strict=True):
        assert isinstance(after, Request)
        assert after.name == before.name
        lost = " ".join(loss.what for loss in exported.losses if loss.where == f"Inner / {before.name}")
        for part in PARTS:
            mine, theirs = getattr(normal(before), part), getattr(normal(after), part)
            if mine != theirs:
                assert part in WORDS, (part, mine, theirs)
                assert WORDS[part] in lost, (part, mine, theirs, lost)


def again(text: str) -> Collection:
    """What an importer makes of it."""
    source = Source("export", text.encode())
    return read_source(source, chosen_kind(source)).collection


def normal(request: Request) -> Request:
    """What means the same as the same."""
    headers = tuple(
        pair for pair in request.headers if pair.name.lower() != "content-type" or not pair.enabled
    )
    auth = AuthConfig(request.auth.kind, tuple(sorted(request.auth.values)))
    return replace(request, headers=headers, auth=auth)


@settings(deadline=None, max_examples=60)
@given(REQUEST.filter(lambda one: one.body.kind in ("none", "json", "xml", "text", "form-urlencoded")))
def test_an_archive_has_what_is_sent(request_: Request) -> None:
    sent = replace(request_, auth=AuthConfig("none"), headers=request_.sent_headers())
    collection = Collection(Branch(Folder("Top"), (sent,)))
    back = again(exporter_kinds()["har"].write(collection).text).top
    (after,) = requests_in(back)
    assert (after.method, after.url) == (sent.method, sent.url)
    mine = {(pair.name.lower(), pair.value) for pair in sent.headers}
    assert mine <= {(pair.name.lower(), pair.value) for pair in after.headers if pair.enabled}
    assert (body_text(after.body) or "") == (body_text(sent.body) or "")  # a form of nothing sends nothing


def requests_in(branch: Branch) -> list[Request]:
    """All of them, whatever folders they are in."""
    found: list[Request] = []
    for item in branch.items:
        found += requests_in(item) if isinstance(item, Branch) else [item]
    return found
