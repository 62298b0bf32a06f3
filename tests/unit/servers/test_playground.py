"""The playground's answers, over a real connection."""

import base64
import gzip
import hashlib
import http.client
import json
import zlib
from types import SimpleNamespace
from typing import Any
from urllib.parse import quote, urlsplit

import brotli  # type: ignore[import-untyped,unused-ignore]
import pytest
import zstandard
from starlette.requests import Request

from postgui.servers import playground_answer
from postgui.servers.playground import pages

Headers = tuple[tuple[str, str], ...]


class Answer:
    """Status, headers and body of one answer."""

    def __init__(self, response: http.client.HTTPResponse) -> None:
        self.status = response.status
        self.headers = response.headers
        self.body = response.read()

    @property
    def json(self) -> Any:
        return json.loads(self.body)


def send(
    base: str, method: str, target: str, body: bytes | None = None, headers: Headers = (("Accept", "*/*"),)
) -> Answer:
    """Send exactly these headers (and Host) with http.client, which follows and adds nothing."""
    connection = http.client.HTTPConnection(urlsplit(base).netloc, timeout=10)
    try:
        connection.putrequest(method, target, skip_accept_encoding=True)
        for name, value in headers:
            connection.putheader(name, value)
        if body is not None:
            connection.putheader("Content-Length", str(len(body)))
        connection.endheaders(body)
        return Answer(connection.getresponse())
    finally:
        connection.close()


@pytest.mark.parametrize("target", ["/echo", "/echo/a%2Fb/c", "/anything/x.y"])
@pytest.mark.parametrize("method", ["GET", "POST", "DELETE", "BREW"])
def test_echo_takes_any_method_and_path(playground: str, method: str, target: str) -> None:
    told = send(playground, method, target).json
    assert (told["method"], told["path"]) == (method, target)
    assert told["url"] == playground + target


def test_echo_keeps_order_case_and_repeats(playground: str) -> None:
    headers = (("X-One", "1"), ("x-two", "2"), ("X-One", "3"), ("ACCEPT", "text/plain"))
    told = send(playground, "GET", "/echo?b=1&a=&b=2&flag", headers=headers).json
    assert told["headers"][1:] == [list(pair) for pair in headers]
    assert told["query"] == [["b", "1"], ["a", ""], ["b", "2"], ["flag", ""]]


def test_echo_shows_json_as_it_was_sent(playground: str) -> None:
    body = '{\n  "z": 12345678901234567890,\n  "a": 1.10, "a": "Grüße\\n"\n}'
    answer = send(playground, "POST", "/echo", body.encode())
    assert b'"z": 12345678901234567890' in answer.body
    assert b'"a": 1.10, "a"' in answer.body
    assert answer.json["json"]["a"] == "Grüße\n"
    assert answer.json["body"] == body


@pytest.mark.parametrize("body", [b"{not json", b"NaN", b"[" * 5000, b""])
def test_echo_shows_other_text_as_text(playground: str, body: bytes) -> None:
    told = send(playground, "POST", "/echo", body).json
    assert "json" not in told
    assert (told["body"], told["body_size"]) == (body.decode(), len(body))


def test_echo_shows_binary_as_base64_and_only_counts_what_is_too_big(playground: str) -> None:
    body = bytes(range(256))
    told = send(playground, "PUT", "/echo", body).json
    assert told["body"] is None
    assert base64.b64decode(told["body_base64"]) == body
    big = send(playground, "PUT", "/echo", b"x" * ((8 << 20) + 1)).json
    assert (big["body"], big["body_base64"], big["body_size"]) == (None, None, (8 << 20) + 1)


def test_form_lists_fields_in_order(playground: str) -> None:
    urlencoded = (("Content-Type", "application/x-www-form-urlencoded"),)
    told = send(playground, "POST", "/form", b"a=1&b=%C3%A9&a=", urlencoded).json
    assert told["fields"] == [["a", "1"], ["b", "é"], ["a", ""]]
    assert send(playground, "POST", "/form", b"{}", (("Content-Type", "application/json"),)).status == 415


def test_upload_describes_each_part_or_the_whole_body(playground: str) -> None:
    body = (
        b'--B\r\nContent-Disposition: form-data; name="k"\r\n\r\nv\r\n'
        b'--B\r\nContent-Disposition: form-data; name="f"; filename="n.txt"\r\n'
        b"Content-Type: text/plain\r\n\r\nabc\r\n--B--\r\n"
    )
    digest = hashlib.sha256(b"abc").hexdigest()
    told = send(
        playground, "POST", "/upload", body, (("Content-Type", "multipart/form-data; boundary=B"),)
    ).json
    file = {"name": "f", "filename": "n.txt", "content_type": "text/plain", "size": 3, "sha256": digest}
    assert told["parts"] == [{"name": "k", "value": "v"}, file]
    told = send(playground, "PUT", "/upload", b"abc", (("Content-Type", "x/y"),)).json
    assert told == {"content_type": "x/y", "size": 3, "sha256": digest}


@pytest.mark.parametrize("code", [200, 204, 304, 418, 500, 599])
def test_status_is_the_one_asked_for(playground: str, code: int) -> None:
    assert send(playground, "PUT", f"/status/{code}").status == code


@pytest.mark.parametrize(
    "target",
    ["/status/99", "/status/600", "/status/abc", "/status/-1", "/delay/31", "/delay/nan", "/stream/10001",
     "/bytes/1073741825", "/bytes/٣", "/redirect/0", "/redirect/101", "/redirect/1?status=304",
     "/events?n=99999", "/stream/1?interval_ms=99999", "/cookies/set", "/cookies/set?a%0A=b",
     "/cookies/set?a=b;c"],
)  # fmt: skip
def test_refuses_what_is_out_of_bounds_and_says_why(playground: str, target: str) -> None:
    answer = send(playground, "GET", quote(target, safe="/?=&;%"))
    assert answer.status == 400
    assert answer.json["error"]


async def test_delay_waits(playground: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert send(playground, "POST", "/delay/0.2").json == {"waited_s": 0.2}
    waited: list[float] = []

    async def sleep(seconds: float) -> None:
        waited.append(seconds)

    monkeypatch.setattr(playground_answer, "asyncio", SimpleNamespace(sleep=sleep))
    await playground_answer.delay(Request({"type": "http", "path_params": {"s": "29.5"}}))
    assert waited == [29.5]


def test_stream_sends_one_line_after_the_other(playground: str) -> None:
    answer = send(playground, "GET", "/stream/3?interval_ms=1")
    assert [json.loads(line)["line"] for line in answer.body.splitlines()] == [0, 1, 2]
    assert answer.headers["Transfer-Encoding"] == "chunked"


def test_events_are_framed_as_server_sent_events(playground: str) -> None:
    answer = send(playground, "GET", "/events?n=2&interval_ms=1")
    assert answer.headers["Content-Type"].startswith("text/event-stream")
    frames = answer.body.decode().split("\n\n")
    assert frames[1:] == [f'id: {i}\nevent: tick\ndata: {{"tick": {i}, "of": 2}}' for i in range(2)] + [""]


def test_bytes_are_as_many_as_asked_for_and_always_the_same(playground: str) -> None:
    first = send(playground, "GET", "/bytes/200000")
    assert (len(first.body), first.headers["Content-Length"]) == (200_000, "200000")
    assert send(playground, "GET", "/bytes/200000").body == first.body
    assert send(playground, "GET", "/bytes/200000?seed=1").body != first.body


@pytest.mark.parametrize("code", [301, 302, 303, 307, 308])
def test_redirects_count_down_to_the_echo(playground: str, code: int) -> None:
    target, seen = f"/redirect/2?status={code}", []
    while (answer := send(playground, "GET", target)).status == code:
        target = answer.headers["Location"]
        seen.append(target)
    assert seen == [f"/redirect/1?status={code}", f"/anything/redirected?status={code}"]
    assert answer.json["path"] == "/anything/redirected"


def test_cookies_are_set_and_told(playground: str) -> None:
    answer = send(playground, "GET", "/cookies/set?a=1&b=x%20y")
    assert answer.headers.get_all("Set-Cookie") == ["a=1; Path=/", "b=x y; Path=/"]
    told = send(playground, "GET", "/cookies", headers=(("Cookie", "a=1; b=2"),)).json
    assert told == {"cookies": [["a", "1"], ["b", "2"]]}


@pytest.mark.parametrize(
    "given", ["", "Basic", "Basic !!", "Bearer x", "Basic " + base64.b64encode(b"ada:x").decode()]
)
def test_basic_auth_asks_for_user_and_password(playground: str, given: str) -> None:
    answer = send(playground, "GET", "/auth/basic", headers=(("Authorization", given),))
    assert answer.status == 401
    assert answer.headers["WWW-Authenticate"].startswith('Basic realm="Playground"')


def test_basic_auth_lets_the_right_ones_in(playground: str) -> None:
    given = "Basic " + base64.b64encode(b"ada:lovelace").decode()
    assert send(playground, "GET", "/auth/basic", headers=(("Authorization", given),)).json["user"] == "ada"


def test_compressed_answers_decode_to_json(playground: str) -> None:
    decoders = {
        "gzip": gzip.decompress,
        "deflate": zlib.decompress,
        "brotli": brotli.decompress,
        "zstd": lambda data: zstandard.ZstdDecompressor().decompress(data),
    }
    for name, decode in decoders.items():
        answer = send(playground, "GET", f"/{name}")
        assert json.loads(decode(answer.body))["coding"] == answer.headers["Content-Encoding"]


@pytest.mark.parametrize(
    ("target", "content_type", "start"),
    [
        ("/html", "text/html; charset=utf-8", b"<!doctype html>"),
        ("/xml", "application/xml", b"<?xml"),
        ("/image", "image/png", b"\x89PNG\r\n\x1a\n"),
        ("/image?format=svg", "image/svg+xml", b"<svg"),
    ],
)
def test_formats(playground: str, target: str, content_type: str, start: bytes) -> None:
    answer = send(playground, "GET", target)
    assert answer.headers["Content-Type"] == content_type
    assert answer.body.startswith(start)


def test_the_list_names_every_endpoint_as_html_or_json(playground: str) -> None:
    listed = [page.path for page in pages() if page.listed]
    told = send(playground, "GET", "/").json
    assert [row["path"] for row in told["endpoints"]] == listed
    assert all(row["what"] for row in told["endpoints"])
    page = send(playground, "GET", "/", headers=(("Accept", "text/html,*/*;q=0.8"),))
    assert page.headers["Content-Type"].startswith("text/html")
    assert all(path in page.body.decode() for path in listed)


def test_every_example_of_the_list_answers(playground: str) -> None:
    for page in pages():
        if page.listed and page.path not in {"/delay/{s}", "/events", "/stream/{n}"}:
            method = page.methods[0] if page.methods else "GET"
            status = send(playground, method, page.example or page.path).status
            assert status < 500, page.path
            assert status != 404, page.path


def test_what_is_not_there_is_said_in_json(playground: str) -> None:
    missing = send(playground, "GET", "/nope/")
    assert (missing.status, missing.json["error"]) == (404, "Nothing is at /nope/; / lists what there is")
    wrong = send(playground, "DELETE", "/form")
    assert wrong.status == 405
    assert "DELETE" in wrong.json["error"]


def test_a_very_long_url_is_fine(playground: str) -> None:
    assert send(playground, "GET", f"/echo?q={'x' * 64_000}").status == 200


@pytest.mark.parametrize(
    ("method", "target", "status"),
    [("POST", "/redirect/1", 302), ("PUT", "/status/204", 204), ("POST", "/auth/basic", 401),
     ("POST", "/nope", 404), ("DELETE", "/form", 405), ("POST", "/status/99", 400)],
)  # fmt: skip
def test_a_connection_survives_an_answer_that_needs_no_body(
    playground: str, method: str, target: str, status: int
) -> None:
    connection = http.client.HTTPConnection(urlsplit(playground).netloc, timeout=10)
    connection.connect()
    first = connection.sock.getsockname()
    try:
        for _ in range(20):
            # Head and body in two pieces, as most clients send them: the answer must wait for both.
            connection.request(method, target, b"x" * 100_000)
            response = connection.getresponse()
            response.read()
            assert response.status == status
            assert connection.sock is not None
            assert connection.sock.getsockname() == first
    finally:
        connection.close()
