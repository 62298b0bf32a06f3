"""The bytes that will be sent, before they are."""

from pathlib import Path

import pytest

from postgui.model.problem import ProblemError
from postgui.model.request import AuthConfig, Body, BodyFile, FormRow, Pair, Param, Request, Settings
from postgui.net.prepare import Kinds, prepare
from tests.support.builder import headers


def head_of(request: Request, base: Path = Path()) -> list[str]:
    lines = prepare(request, base, Kinds.load()).head.decode("latin-1").split("\r\n")
    assert lines[-2:] == ["", ""]
    return lines[:-2]


def test_a_plain_get():
    assert head_of(Request(url="http://h:8/p?q"))[:2] == ["GET /p?q HTTP/1.1", "Host: h:8"]


def test_own_headers_keep_order_case_and_repeats_and_beat_automatic_ones():
    own = headers("x-B: 1", "X-b: 2", "#Off: x", "ACCEPT: a/b", "Empty:", "x-B: 1")
    lines = head_of(Request(url="http://h/", headers=own))
    assert lines[1:7] == ["Host: h", "x-B: 1", "X-b: 2", "ACCEPT: a/b", "Empty: ", "x-B: 1"]
    assert [line for line in lines if line.lower().startswith("accept:")] == ["ACCEPT: a/b"]


def test_an_own_host_stands_where_it_was_put():
    assert head_of(Request(url="http://h/", headers=headers("A: 1", "Host: other")))[1:3] == [
        "A: 1",
        "Host: other",
    ]


def test_methods_keep_their_case_and_may_be_any_token():
    assert head_of(Request(method="m-Search", url="http://h/"))[0] == "m-Search / HTTP/1.1"


@pytest.mark.parametrize("method", ["", "GE T", "GET\r\nX: 1", "ä"])
def test_what_is_no_method_is_refused(method):
    with pytest.raises(ProblemError, match="is not an HTTP method"):
        prepare(Request(method=method, url="http://h/"), Path(), Kinds.load())


@pytest.mark.parametrize(
    ("pair", "says"),
    [
        (Pair("A", "b\r\nEvil: 1"), "value of header 'A' has CR at position 2"),
        (Pair("A\n", "b"), "name of header"),
        (Pair("A", "\0"), "NUL"),
        (Pair("A B", "x"), "is not a header name"),
    ],
)
def test_headers_that_would_smuggle_are_refused_with_the_place(pair, says):
    with pytest.raises(ProblemError, match=says):
        prepare(Request(url="http://h/", headers=(pair,)), Path(), Kinds.load())


def test_non_ascii_values_go_out_as_utf8():
    out = prepare(Request(url="http://h/", headers=(Pair("A", "é"),)), Path(), Kinds.load())
    assert out.header(b"a") == "é".encode()


@pytest.mark.parametrize(
    ("method", "length"), [("GET", None), ("POST", b"0"), ("DELETE", None), ("PUT", b"0")]
)
def test_a_missing_body_is_announced_only_where_one_is_expected(method, length):
    out = prepare(Request(method=method, url="http://h/"), Path(), Kinds.load())
    assert out.header(b"Content-Length") == length


def test_json_goes_out_as_typed():
    text = '{ "a": 1.10, "a": 12345678901234567890 }\n'
    out = prepare(Request(method="POST", url="http://h/", body=Body("json", text)), Path(), Kinds.load())
    assert b"".join(out.body.blocks()) == text.encode()
    assert out.header(b"content-type") == b"application/json"


def test_an_own_content_type_beats_the_kind():
    request = Request(
        method="POST",
        url="http://h/",
        body=Body("json", "{}"),
        headers=headers("content-type: application/x"),
    )
    assert [line for line in head_of(request) if line.lower().startswith("content-type")] == [
        "content-type: application/x"
    ]


def test_form_fields_are_serialised_as_the_url_standard_says():
    rows = (
        FormRow("a b", "1&2=3"),
        FormRow("a b", ""),
        FormRow("off", "x", enabled=False),
        FormRow("ü~*-._", "+%"),
    )
    out = prepare(
        Request(method="POST", url="http://h/", body=Body("form-urlencoded", rows=rows)), Path(), Kinds.load()
    )
    assert b"".join(out.body.blocks()) == b"a+b=1%262%3D3&a+b=&%C3%BC%7E*-._=%2B%25"


def test_multipart_carries_text_and_files(tmp_path):
    (tmp_path / 'na"me ü.txt').write_bytes(b"\x00\xff")
    rows = (
        FormRow("t", "line1\r\nline2", content_type="text/x"),
        FormRow("f", kind="file", files=('na"me ü.txt', 'na"me ü.txt')),
    )
    out = prepare(
        Request(method="POST", url="http://h/", body=Body("multipart-form", rows=rows)),
        tmp_path,
        Kinds.load(),
    )
    content_type = out.header(b"content-type") or b""
    boundary = content_type.partition(b"boundary=")[2]
    part = (
        b"--"
        + boundary
        + b'\r\nContent-Disposition: form-data; name="f"; filename="na%22me \xc3\xbc.txt"\r\n'
        b"Content-Type: text/plain\r\n\r\n\x00\xff\r\n"
    )
    whole = b"".join(out.body.blocks())
    assert whole == (
        b"--" + boundary + b'\r\nContent-Disposition: form-data; name="t"\r\nContent-Type: text/x\r\n\r\n'
        b"line1\r\nline2\r\n" + part * 2 + b"--" + boundary + b"--\r\n"
    )
    assert out.header(b"content-length") == str(len(whole)).encode()


def test_a_missing_file_is_told_before_anything_is_sent(tmp_path):
    body = Body("file", files=(BodyFile("nope.bin"),))
    with pytest.raises(ProblemError) as caught:
        prepare(Request(method="PUT", url="http://h/", body=body), tmp_path, Kinds.load())
    assert "nope.bin" in caught.value.problem.what


def test_an_unknown_body_kind_is_refused_not_dropped():
    with pytest.raises(ProblemError, match="yaml"):
        prepare(Request(url="http://h/", body=Body("yaml", "{}")), Path(), Kinds.load())


@pytest.mark.parametrize(
    ("auth", "line"),
    [
        (AuthConfig("basic", (("username", "ü"), ("password", "p:w"))), "Authorization: Basic w7w6cDp3"),
        (AuthConfig("bearer", (("token", "abc"),)), "Authorization: Bearer abc"),
        (AuthConfig("apikey", (("key", "X-Key"), ("value", "v"))), "X-Key: v"),
    ],
)
def test_auth_adds_its_header(auth, line):
    assert line in head_of(Request(url="http://h/", auth=auth))


def test_an_own_authorization_header_beats_auth_and_userinfo():
    auth = AuthConfig("bearer", (("token", "abc"),))
    lines = head_of(Request(url="http://u:p@h/", auth=auth, headers=headers("authorization: Mine")))
    assert [line for line in lines if line.lower().startswith("authorization")] == ["authorization: Mine"]


def test_an_api_key_in_the_query_is_encoded_and_appended():
    auth = AuthConfig("apikey", (("key", "k&"), ("value", "a=b%"), ("placement", "query")))
    assert head_of(Request(url="http://h/p?x=1", auth=auth))[0] == "GET /p?x=1&k%26=a%3Db%25 HTTP/1.1"
    assert head_of(Request(url="http://h/p", auth=auth))[0] == "GET /p?k%26=a%3Db%25 HTTP/1.1"


def test_path_values_fill_their_segments():
    request = Request(url="http://h/u/:id/x", params=(Param("id", "a/b", "path"),))
    assert head_of(request)[0] == "GET /u/a/b/x HTTP/1.1"


def test_as_is_leaves_the_url_alone():
    request = Request(url="http://h/{x}", settings=Settings(encode_url=False))
    assert head_of(request)[0] == "GET /{x} HTTP/1.1"


def test_asking_for_chunked_replaces_content_length():
    request = Request(
        method="POST",
        url="http://h/",
        body=Body("text", "abc"),
        headers=headers("Transfer-Encoding: chunked"),
    )
    out = prepare(request, Path(), Kinds.load())
    assert out.chunked
    assert out.header(b"content-length") is None


def test_userinfo_in_any_charset_is_sent_byte_by_byte():
    head = prepare(Request(url="http://us%FFer:p@h/"), Path(), Kinds.load()).head
    assert b"Authorization: Basic dXP/ZXI6cA==\r\n" in head


@pytest.mark.parametrize(
    "request_",
    [
        Request(url="http://h/\ud83d"),
        Request(url="http://h/", headers=(Pair("X", "\ud83d"),)),
        Request(url="http://h/", body=Body("json", "\ud83d")),
        Request(url="http://h/", body=Body("form-urlencoded", rows=(FormRow("a", "\ud83d"),))),
    ],
)
def test_half_a_character_is_refused(request_):
    with pytest.raises(ProblemError) as caught:
        prepare(request_, Path(), Kinds.load())
    assert caught.value.problem.kind == "half-character"


def test_the_content_type_of_a_file_cannot_smuggle_a_header(tmp_path):
    (tmp_path / "a").write_bytes(b"x")
    body = Body("file", files=(BodyFile("a", "text/plain\r\nX-Evil: 1"),))
    with pytest.raises(ProblemError) as caught:
        prepare(Request(url="http://h/", body=body), tmp_path, Kinds.load())
    assert caught.value.problem.kind == "bad-header"


def test_a_path_that_no_system_has_is_a_problem(tmp_path):
    body = Body("file", files=(BodyFile("a\0b"),))
    with pytest.raises(ProblemError) as caught:
        prepare(Request(url="http://h/", body=body), tmp_path, Kinds.load())
    assert caught.value.problem.kind == "file"


def test_a_file_that_went_away_can_still_be_previewed(tmp_path):
    (tmp_path / "a").write_bytes(b"x")
    body = Body("file", files=(BodyFile("a"),))
    outgoing = prepare(Request(url="http://h/", body=body), tmp_path, Kinds.load())
    (tmp_path / "a").unlink()
    assert outgoing.request.body_head == b""
