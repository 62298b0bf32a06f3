"""`postgui send --curl`, and the flags for how to send: the real command line against real servers."""

import json
from pathlib import Path

import pytest

from tests.e2e.command import Postgui
from tests.support.nasty import NastyServer

PEER_KEYS = {
    *("address", "local_address", "reused", "proxy", "tls", "cipher", "alpn", "server_name", "verified"),
    "distrust",
}


def test_a_curl_command_is_sent(postgui: Postgui, nasty: NastyServer) -> None:
    capture = nasty.capture()
    done = postgui("send", "--curl", f"curl -s '{capture.url}a?b=1' -H 'X-A: 1' -d 'c=2' -o out.txt")
    (raw,) = capture.requests
    assert raw.startswith(b"POST /a?b=1 HTTP/1.1\r\n")
    assert b"X-A: 1\r\n" in raw
    assert raw.endswith(b"\r\n\r\nc=2")
    assert "Note: -o was left out" in done.err


def test_dry_run_of_several_requests_from_stdin_prints_each(postgui: Postgui, tmp_path: Path) -> None:
    (tmp_path / "body.txt").write_bytes(b"from\r\nfile")
    command = "curl http://a/1 --next http://a/2 -d @body.txt\ncurl http://a/3 --data-binary @body.txt"
    shown = postgui("send", "--curl", "-", "--dry-run", stdin=command.encode()).stdout
    assert shown.startswith(b"GET /1 HTTP/1.1\r\n")
    assert b"\r\n\r\nPOST /2 HTTP/1.1\r\n" in shown
    assert b"\r\n\r\nfromfilePOST /3 HTTP/1.1\r\n" in shown
    assert shown.endswith(b"\r\n\r\nfrom\r\nfile")


def test_the_command_may_be_in_a_file_and_flags_come_on_top(postgui: Postgui, tmp_path: Path) -> None:
    (tmp_path / "command.sh").write_text("curl http://a -u me:pw")
    shown = postgui("send", "--curl", "@command.sh", "-X", "PUT", "-H", "X-B: 2", "--dry-run").stdout
    assert shown.startswith(b"PUT / HTTP/1.1\r\n")
    assert b"X-B: 2\r\n" in shown
    assert b"Authorization: Basic bWU6cHc=\r\n" in shown


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--curl", "curl 'http://a"), "single quote"),
        (("--curl", "ls"), "no curl command"),
        (("--curl", "@gone"), "gone"),
        (("--curl", "curl http://a http://b", "-o", "x"), "2 requests"),
        (("http://a", "--curl", "curl http://b"), "unrecognized"),
        (("http://a", "--auth", "wonder", "a=b"), "wonder"),
        (("http://a", "--auth", "basic", "user=b"), "username"),
        (("http://a", "--auth", "basic", "me"), "no '='"),
        (("http://a", "--key", "k"), "--cert"),
    ],
)
def test_what_can_not_be_is_said(postgui: Postgui, arguments: tuple[str, ...], said: str) -> None:
    assert said in postgui("send", *arguments, status=2).err


def test_auth_and_compression(postgui: Postgui) -> None:
    words = ("send", "http://a", "--auth", "basic", "username=me", "password={{pw}}", "--var", "pw=x")
    assert b"Authorization: Basic bWU6eA==\r\n" in postgui(*words, "--dry-run").stdout
    packed = postgui("send", "http://a", "-d", "x" * 999, "--compress", "gzip", "--dry-run").stdout
    assert b"Content-Encoding: gzip\r\n" in packed
    assert len(packed) < 900


def test_connect_to_and_fresh_and_no_follow(postgui: Postgui, playground: str) -> None:
    port = playground.rpartition(":")[2]
    url = f"http://no-such-host.invalid:{port}/redirect/1"
    shown = postgui.json("send", url, "--connect-to", "127.0.0.1", "--no-follow", "--fresh", "-4", "--json")
    assert shown["response"]["status"] in range(300, 400)
    assert shown["redirects"] == []
    assert shown["peer"]["address"] == f"127.0.0.1:{port}"


def test_json_tells_of_the_connection(postgui: Postgui, playground: str) -> None:
    shown = postgui.json("send", f"{playground}/redirect/1", "--json")
    assert set(shown["peer"]) == PEER_KEYS
    assert shown["peer"]["tls"] is None
    assert shown["up_bytes"] > 0
    assert shown["down_bytes"] > 0
    assert shown["informational"] == []
    assert isinstance(shown["cookies"], list)
    (hop,) = shown["redirects"]
    assert hop["why"] == "redirect"
    assert set(hop["peer"]) == PEER_KEYS
    assert hop["timings"]["offset_ms"] <= shown["timings"]["offset_ms"]


def test_a_proxy_that_is_not_there_is_named(postgui: Postgui, nasty: NastyServer) -> None:
    done = postgui("send", "http://a.test/", "--proxy", "http://127.0.0.1:1", "--json", status=1)
    assert json.loads(done.stdout)["error"]["kind"]
