"""A request as a curl command: read again it sends the same, and so does curl itself."""

import re
import shutil
import subprocess
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from postgui.formats.curl.read import read_curl
from postgui.formats.curl.write import write_curl
from postgui.model.request import (
    AuthConfig,
    Body,
    BodyFile,
    ClientCertificate,
    FormRow,
    Pair,
    Param,
    Request,
    Settings,
)
from postgui.net.prepare import Kinds, prepare
from tests.support.nasty import NastyServer

CURL = shutil.which("curl")
FOLLOW = Settings(follow_redirects=True)
TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=30)
WORD = st.text("abcXYZ019-_", min_size=1, max_size=8)
VALUE = st.text(
    st.characters(min_codepoint=33, max_codepoint=0x2FF, exclude_categories=["Cc", "Cs"]),
    min_size=1,
    max_size=12,
)
BODIES = st.one_of(
    st.just(Body()),
    st.builds(lambda text: Body("json", text), TEXT),
    st.builds(lambda text: Body("text", text), TEXT),
    st.builds(
        lambda rows: Body("form-urlencoded", rows=tuple(rows)),
        st.lists(st.builds(FormRow, WORD, TEXT), max_size=4),
    ),
    st.builds(
        lambda rows: Body("multipart-form", rows=tuple(rows), boundary="b"),
        st.lists(
            st.builds(
                lambda n, v, t: FormRow(n, v, content_type=t), WORD, TEXT, st.sampled_from(["", "a/b"])
            ),
            min_size=1,
            max_size=4,
        ),
    ),
)
REQUESTS = st.builds(
    lambda method, path, headers, body: Request(
        method=method, url=f"http://host/{path}", headers=tuple(headers), body=body, settings=FOLLOW
    ),
    st.sampled_from(["GET", "POST", "PUT", "DELETE", "wEird"]),
    st.text("ab/.?&=%+ü []'\"$`\\", max_size=12),
    st.lists(st.builds(Pair, st.builds(lambda word: f"X-{word}", WORD), VALUE), max_size=3),
    BODIES,
)


@cache
def kinds() -> Kinds:
    return Kinds.load()


def wire(request: Request, base: Path = Path()) -> tuple[bytes, list[tuple[bytes, bytes]], bytes]:
    """Target, headers and body as they would go out; where automatic headers stand does not matter."""
    if request.body.kind == "multipart-form":
        request = replace(request, body=replace(request.body, boundary="b"))
    outgoing = prepare(request, base, kinds())
    headers = sorted((header.name.lower(), header.value) for header in outgoing.headers)
    return (
        outgoing.method.encode() + b" " + outgoing.address.target,
        headers,
        b"".join(outgoing.body.blocks()),
    )


@settings(max_examples=200, deadline=None)
@given(REQUESTS)
@example(Request(url="http://host/", body=Body("json", "a'\\\r\nb\r"), settings=FOLLOW))
def test_what_is_written_and_read_again_sends_the_same(request: Request) -> None:
    written = write_curl(request)
    (again,) = read_curl(written.text)
    assert wire(again.request) == wire(request)


@pytest.mark.parametrize(
    "chosen",
    [
        Settings(follow_redirects=True, timeout_ms=1500, connect_timeout_ms=10, max_redirects=3),
        Settings(follow_redirects=False, verify_tls=False, http_version="1.1", retries=2, retry_delay_ms=500),
        Settings(follow_redirects=True, forward_authorization=True, http_version="2", ip_version="6"),
        Settings(follow_redirects=True, proxy="socks5h://p:1", proxy_username="u", proxy_password="{{pw}}"),
        Settings(follow_redirects=True, proxy="none"),
        Settings(follow_redirects=True, proxy_bypass="a.b, *.a.b"),
        Settings(follow_redirects=True, connect_to="[::1]:81", unix_socket="/s", local_address="127.0.0.1"),
        Settings(follow_redirects=True, tls_min="1.2", tls_max="1.3", ca_file="ca.pem"),
        Settings(
            follow_redirects=True,
            certificates=(ClientCertificate("*", "pkcs12", "a:b.pfx", "", "{{pass}}"),),
        ),
    ],
)
def test_settings_come_back(chosen: Settings) -> None:
    written = write_curl(Request(url="http://host/", settings=chosen))
    assert written.notes == ()
    assert read_curl(written.text)[0].request.settings == chosen


@pytest.mark.parametrize("kind", ["basic", "digest", "ntlm", "negotiate"])
def test_credentials_come_back(kind: str) -> None:
    auth = AuthConfig(kind, (("username", "me"), ("password", "{{pw}}")))
    written = write_curl(Request(url="http://host/", auth=auth, settings=FOLLOW))
    assert read_curl(written.text)[0].request.auth == auth


@pytest.mark.parametrize(
    "request_",
    [
        Request(url="http://a", auth=AuthConfig("basic", (("username", "u"), ("password", "s3cret")))),
        Request(url="http://a", auth=AuthConfig("bearer", (("token", "s3cret"),))),
        Request(
            url="http://a",
            auth=AuthConfig("apikey", (("key", "k"), ("value", "s3cret"), ("placement", "query"))),
        ),
        Request(
            url="http://a", auth=AuthConfig("awsv4", (("accessKeyId", "K"), ("secretAccessKey", "s3cret")))
        ),
        Request(
            url="http://a", settings=Settings(proxy="http://p", proxy_username="u", proxy_password="s3cret")
        ),
        Request(
            url="http://a",
            settings=Settings(certificates=(ClientCertificate("*", "pem", "c", "", "s3cret"),)),
        ),
    ],
)
def test_a_secret_never_stands_in_the_command(request_: Request) -> None:
    text = write_curl(request_).text
    assert "s3cret" not in text
    assert "{{" in text


def test_variables_stay_in_every_place() -> None:
    request = Request(
        url="http://{{host}}/{{a}} b/:id",
        params=(Param("id", "{{id}}", "path"),),
        body=Body("form-urlencoded", rows=(FormRow("k", "{{v}} &"),)),
    )
    text = write_curl(request).text
    assert "http://{{host}}/{{a}}%20b/{{id}}" in text
    assert "k={{v}}+%26" in text
    assert "--globoff" in text


def test_what_curl_has_no_word_for_is_named() -> None:
    request = Request(
        url="http://a",
        auth=AuthConfig("wsse"),
        body=replace(Body("text", "x"), compression="gzip"),
        settings=Settings(server_name="b"),
    )
    assert re.search("wsse.*gzip.*SNI", " ".join(write_curl(request).notes))


@pytest.mark.skipif(CURL is None, reason="there is no curl here")
@pytest.mark.parametrize(
    "request_",
    [
        Request(method="POST"),
        Request(method="GET", headers=(Pair("X-A", "é'\""), Pair("x-a", ""), Pair("Accept", "a/b"))),
        Request(method="dElete", body=Body("json", '{"a": "é\'$x`"}')),
        Request(method="POST", body=Body("text", "a\nb"), switched_off=("content-type",)),
        Request(method="PUT", body=Body("xml", "<a/>", content_type="text/x")),
        Request(method="POST", body=Body("form-urlencoded", rows=(FormRow("a b", "~ü&"), FormRow("", "x")))),
        Request(
            method="POST",
            body=Body(
                "multipart-form",
                rows=(
                    FormRow("t", 'a;b"\\'),
                    FormRow("u", '{"a";1}', content_type="application/json"),
                    FormRow("f", kind="file", files=("file.bin",), file_name='n".txt'),
                ),
            ),
        ),
        Request(method="PUT", body=Body("file", files=(BodyFile("file.bin"),))),
        Request(method="GET", auth=AuthConfig("basic", (("username", "u"), ("password", "{{p}}")))),
        Request(method="POST", body=Body("graphql", "{a}", variables='{"b": 1.10}', operation="O")),
    ],
)
def test_curl_itself_sends_the_same(request_: Request, nasty: NastyServer, tmp_path: Path) -> None:
    """The golden test: both are bytes on a socket, save for who sent them."""
    (tmp_path / "file.bin").write_bytes(b"\x00\xff")
    capture = nasty.capture()
    request = replace(
        request_, url=f"{capture.url}a/../b%2F?q=1&&[x]={{}}", settings=Settings(follow_redirects=False)
    )
    written = write_curl(request, tmp_path)
    subprocess.run(
        ["sh", "-c", f"{written.text} --silent --noproxy '*'"], check=True, timeout=30, capture_output=True
    )
    outgoing = prepare(request, tmp_path, kinds())
    mine = outgoing.head + b"".join(outgoing.body.blocks())
    (theirs,) = capture.requests
    assert parsed(theirs) == parsed(mine)


def parsed(raw: bytes) -> tuple[bytes, list[tuple[bytes, bytes]], bytes]:
    boundary = re.search(rb"boundary=(\S+)", raw)
    if boundary is not None:
        raw = raw.replace(boundary[1], b"BOUNDARY")
    head, _, body = raw.partition(b"\r\n\r\n")
    line, *lines = head.split(b"\r\n")
    pairs = [(name.lower(), value.strip()) for name, _, value in (one.partition(b":") for one in lines)]
    skipped = {b"user-agent", b"accept-encoding", *({b"content-length"} if boundary else ())}
    return line, sorted(pair for pair in pairs if pair[0] not in skipped), body
