"""The real `python -m postgui send`: exact bytes out, exact bytes in, and the exit status."""

import base64
import hashlib
import json
import re
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.command import Postgui
from tests.support.nasty import NastyServer

FORM = "application/x-www-form-urlencoded"
RESPONSE_KEYS = {"status", "reason", "http_version", "headers", "size", "wire_size", "sha256", "body"}
PHASES = ["dns_ms", "connect_ms", "tls_ms", "send_ms", "wait_ms", "receive_ms", "total_ms"]


def answer(body: bytes, *headers: str, status: str = "200 OK") -> bytes:
    lines = [f"HTTP/1.1 {status}", *headers, f"Content-Length: {len(body)}", "", ""]
    return "\r\n".join(lines).encode() + body


def body_of(raw: bytes) -> bytes:
    return raw.partition(b"\r\n\r\n")[2]


def headers_of(raw: bytes) -> list[tuple[str, str]]:
    lines = raw.partition(b"\r\n\r\n")[0].decode("latin-1").split("\r\n")[1:]
    return [(name, value.strip()) for name, _, value in (line.partition(":") for line in lines)]


def header(raw: bytes, name: str) -> str:
    return next((value for key, value in headers_of(raw) if key.lower() == name.lower()), "")


def test_body_goes_to_stdout_and_one_line_to_stderr(postgui: Postgui, nasty: NastyServer) -> None:
    body = b"\xff\x00not text\r\n"
    capture = nasty.capture(answer(body, status="201 Made Up"))
    done = postgui("send", f"{capture.url}a?b")
    assert done.stdout == body
    assert re.fullmatch(
        rf"201 Made Up  .+ m?s  12 B  HTTP/1\.1  GET {re.escape(capture.url)}a\?b\n", done.err
    )
    assert capture.requests[0].startswith(b"GET /a?b HTTP/1.1\r\nHost: ")


@pytest.mark.parametrize("status", ["204 No Content", "404 Not Found", "500 Oops"])
def test_any_answer_is_success(postgui: Postgui, nasty: NastyServer, status: str) -> None:
    assert postgui("send", nasty.capture(answer(b"", status=status)).url).err.startswith(status)


def test_data_makes_a_form_post(postgui: Postgui, nasty: NastyServer, tmp_path: Path) -> None:
    (tmp_path / "more.txt").write_bytes(b"c=3\r\n&d=4\n")
    capture = nasty.capture()
    postgui("send", capture.url, "-d", "a=1", "--data", "b=2", "-d", "@more.txt")
    assert capture.requests[0].startswith(b"POST / HTTP/1.1\r\n")
    assert header(capture.requests[0], "content-type") == FORM
    assert body_of(capture.requests[0]) == b"a=1&b=2&c=3&d=4"


def test_data_from_stdin(postgui: Postgui, nasty: NastyServer) -> None:
    capture = nasty.capture()
    postgui("send", capture.url, "--data-binary", "@-", stdin=b"x\r\n\xffy\n")
    assert body_of(capture.requests[0]) == b"x\r\n\xffy\n"
    assert header(capture.requests[0], "content-type") == FORM


def test_what_is_sent_byte_for_byte_is_no_template(postgui: Postgui, nasty: NastyServer) -> None:
    capture = nasty.capture()
    postgui("send", capture.url, "--data-binary", "@-", stdin=b"{{none}}\r\n")
    assert body_of(capture.requests[0]) == b"{{none}}\r\n"


def test_method_and_content_type_are_kept(postgui: Postgui, nasty: NastyServer) -> None:
    capture = nasty.capture()
    postgui("send", capture.url, "-X", "pAtCh", "-d", "{}", "-H", "content-TYPE: application/json")
    raw = capture.requests[0]
    assert raw.startswith(b"pAtCh / HTTP/1.1\r\n")
    types = [pair for pair in headers_of(raw) if pair[0].lower() == "content-type"]
    assert types == [("content-TYPE", "application/json")]


def test_headers_keep_order_case_and_repeats(postgui: Postgui, nasty: NastyServer) -> None:
    capture = nasty.capture()
    postgui("send", capture.url, "-H", "x-B: 1", "-H", "X-a: 2", "-H", "x-B: ü", "-H", "X-Empty;")
    mine = [(name, value) for name, value in headers_of(capture.requests[0]) if name.lower().startswith("x-")]
    assert mine == [("x-B", "1"), ("X-a", "2"), ("x-B", "ü".encode().decode("latin-1")), ("X-Empty", "")]


def test_form_is_multipart(postgui: Postgui, playground: str, tmp_path: Path) -> None:
    (tmp_path / "me.png").write_bytes(b"\x89PNG")
    done = postgui("send", f"{playground}/form", "--form", "title=Me & you", "--form", "photo=@me.png")
    text = json.dumps(json.loads(done.stdout))
    assert "Me & you" in text
    assert "me.png" in text


def test_dry_run_prints_the_bytes_that_are_sent(postgui: Postgui, nasty: NastyServer) -> None:
    capture = nasty.capture()
    arguments = ("send", capture.url, "-d", "a=1", "-H", "X-One: two")
    shown = postgui(*arguments, "--dry-run").stdout
    assert not capture.requests
    postgui(*arguments)
    assert capture.requests == (shown,)
    assert postgui.history() == [("POST", 200)]


def test_dry_run_shows_chunked_framing_too(postgui: Postgui, nasty: NastyServer, tmp_path: Path) -> None:
    (tmp_path / "big").write_bytes(bytes(range(256)) * 100)
    capture = nasty.capture()
    arguments = ("send", capture.url, "--data-binary", "@big", "-H", "Transfer-Encoding: chunked")
    shown = postgui(*arguments, "--dry-run").stdout
    postgui(*arguments)
    assert capture.requests == (shown,)
    assert shown.endswith(b"\r\n0\r\n\r\n")


def test_dry_run_as_json(postgui: Postgui) -> None:
    done = postgui(
        "send", "http://localhost:1/x", "--data-binary", "@-", "--dry-run", "--json", stdin=b"\xff\0"
    )
    request = json.loads(done.stdout)["request"]
    assert base64.b64decode(request.pop("body_base64")) == b"\xff\0"
    assert ["Content-Type", FORM] in request.pop("headers")
    assert request == {
        "method": "POST",
        "url": "http://localhost:1/x",
        "http_version": "HTTP/1.1",
        "body_size": 2,
    }


def test_json_has_the_promised_keys(postgui: Postgui, nasty: NastyServer) -> None:
    body = '{"ä": 1.10}'.encode()
    capture = nasty.capture(answer(body, "X-A: 1", "x-a: 2"))
    shown = postgui.json("send", capture.url, "-d", "q=1", "--json")
    assert list(shown)[:5] == ["request", "response", "timings", "redirects", "error"]
    request, response, timings = shown["request"], shown["response"], shown["timings"]
    assert set(request) == {"method", "url", "http_version", "headers", "body_size"}
    assert (request["method"], request["url"], request["body_size"]) == ("POST", capture.url, 3)
    assert set(response) == RESPONSE_KEYS
    assert response["headers"][:2] == [["X-A", "1"], ["x-a", "2"]]
    assert response["body"] == '{"ä": 1.10}'
    assert (response["size"], response["wire_size"]) == (len(body), len(body))
    assert response["sha256"] == hashlib.sha256(body).hexdigest()
    assert list(timings) == [*PHASES, "offset_ms"]
    assert timings["tls_ms"] is None
    assert timings["total_ms"] > 0
    assert shown["redirects"] == []
    assert shown["error"] is None


def test_json_sizes_of_a_compressed_body(postgui: Postgui, playground: str) -> None:
    response = postgui.json("send", f"{playground}/gzip", "--json")["response"]
    assert response["size"] == len(response["body"].encode()) != response["wire_size"]
    assert response["sha256"] == hashlib.sha256(response["body"].encode()).hexdigest()


@pytest.mark.parametrize("body", [b"\x89PNG\xff\xfe", b"x" * 1_000_000], ids=["binary", "big"])
def test_json_leaves_out_a_body_that_is_no_text_or_big(
    postgui: Postgui, nasty: NastyServer, body: bytes
) -> None:
    response = postgui.json("send", nasty.capture(answer(body)).url, "--json")["response"]
    assert response["body"] is None
    assert response["size"] == len(body)


def test_json_lists_redirects(postgui: Postgui, playground: str) -> None:
    shown = postgui.json("send", f"{playground}/redirect/2", "--json")
    assert [hop["response"]["status"] for hop in shown["redirects"]] == [302, 302]
    assert shown["redirects"][0]["request"]["url"] == f"{playground}/redirect/2"
    assert shown["response"]["status"] == 200


def test_output_file(postgui: Postgui, nasty: NastyServer, tmp_path: Path) -> None:
    body = bytes(range(256)) * 8000  # over 1 MB: goes through a spool file
    done = postgui("send", nasty.capture(answer(body)).url, "-o", "out.bin")
    assert done.stdout == b""
    assert (tmp_path / "out.bin").read_bytes() == body


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_output_that_fails_still_tells_of_the_answer(postgui: Postgui, nasty: NastyServer) -> None:
    url = nasty.capture(answer(b"x")).url
    shown = postgui.json("send", url, "-o", "/dev/full", "--json", status=2)
    assert shown["response"]["status"] == 200
    assert "can't be written" in shown["error"]["what"]
    assert postgui("send", url, "-o", "/dev/full", status=2).err.startswith("200 OK")


@pytest.mark.parametrize("behaviour", ["refused", "cut-body"])
def test_no_answer_exits_with_1(postgui: Postgui, nasty: NastyServer, behaviour: str) -> None:
    done = postgui("send", nasty.url(behaviour), status=1)
    assert "postgui: " in done.err
    assert "Traceback" not in done.err
    shown = postgui.json("send", nasty.url(behaviour), "--json", status=1)
    assert set(shown["error"]) == {"what", "meaning", "advice", "kind", "detail", "line"}
    assert (shown["response"] is None) == (behaviour == "refused")


def test_timeout_exits_with_1(postgui: Postgui, nasty: NastyServer) -> None:
    capture = nasty.capture(hold=True)
    shown = postgui.json("send", capture.url, "--timeout", "0.2", "--json", status=1)
    assert shown["error"]["kind"].startswith("timeout")


def test_a_body_over_the_limit_exits_with_1_and_its_beginning_is_kept(
    postgui: Postgui, playground: str, tmp_path: Path
) -> None:
    url = f"{playground}/bytes/5000000"
    done = postgui("send", url, "--max-body", "2MB", "-o", "part", status=1)
    assert "larger than 2 MB" in done.err
    assert "--max-body" in done.err
    assert 2_000_000 < (tmp_path / "part").stat().st_size < 5_000_000
    postgui("send", url, "--max-body", "0", "-o", "whole")
    assert (tmp_path / "whole").stat().st_size == 5_000_000


def test_insecure_takes_a_bad_certificate(postgui: Postgui, nasty: NastyServer) -> None:
    url = nasty.tls_url("self-signed")
    assert postgui.json("send", url, "--json", status=1)["error"]["kind"].startswith("tls")
    assert postgui("send", url, "--insecure").err.startswith("200")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("missing.yml",), "no request file"),
        (("folder",), "is a folder"),
        (("http://localhost:1", "--env", "dev"), "--collection"),
        (("http://localhost:1", "--collection", "missing"), "no collection folder"),
        (("http://localhost:1", "--collection", "folder", "--env", "dev"), "no collection"),
        (("",), "empty"),
        (("http://localhost:1", "-H", "nonsense"), "header line"),
        (("http://localhost:1", "-H", ": value"), "header line"),
        (("http://localhost:1", "-d", "@missing"), "can't be read"),
        (("http://localhost:1", "-o", "missing/out"), "can't be written"),
        (("ftp://localhost/",), "can't be sent"),
        (("http://localhost:1", "-X", "a b"), "not an HTTP method"),
        (("http://localhost:1/{{nobody}}",), "no value"),
    ],
    ids=lambda value: value[-1] if isinstance(value, tuple) else "",
)
def test_bad_input_exits_with_2(
    postgui: Postgui, arguments: tuple[str, ...], said: str, tmp_path: Path
) -> None:
    (tmp_path / "folder").mkdir()
    done = postgui("send", *arguments, status=2)
    assert done.stdout == b""
    assert said in done.err
    assert "Traceback" not in done.err
    shown = postgui.json("send", *arguments, "--json", status=2)
    assert said in shown["error"]["what"] + shown["error"]["meaning"]


def test_variables_are_filled_or_left(
    postgui: Postgui, nasty: NastyServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("POSTGUI_TEST_WORD", "from-outside")
    capture = nasty.capture()
    postgui(
        *("send", capture.url + "{{a}}/{{process.env.POSTGUI_TEST_WORD}}/{{none}}"),
        *("--var", "a={{b}}", "--var", "b=2", "--allow-unresolved"),
    )
    assert capture.requests[0].startswith(b"GET /2/from-outside/%7B%7Bnone%7D%7D HTTP/1.1\r\n")


def test_history_lists_searches_and_limits(postgui: Postgui, playground: str) -> None:
    for code in (201, 404, 418):
        postgui("send", f"{playground}/status/{code}?mark=m{code}")
    postgui("send", f"{playground}/status/500", "--no-history")
    assert postgui.history() == [("GET", 418), ("GET", 404), ("GET", 201)]
    assert postgui.history("--limit", "2") == [("GET", 418), ("GET", 404)]
    assert postgui.history("--search", "m404") == [("GET", 404)]  # a port may begin with 404
    table = postgui("history", "--search", "m201").stdout.decode()
    assert re.fullmatch(
        rf"\d{{4}}-\d\d-\d\d .*201 .* GET  {re.escape(playground)}/status/201\?mark=m201\n", table
    )
    entry: dict[str, Any] = postgui.json("history", "--limit", "1", "--json")[0]
    assert entry["started_at"].endswith("+00:00")


def test_empty_history(postgui: Postgui) -> None:
    done = postgui("history")
    assert (done.stdout, done.err) == (b"", "The history is empty.\n")
