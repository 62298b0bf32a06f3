"""HAR 1.2: whole, readable by others, and without secrets unless they are asked for."""

import base64
import json
from dataclasses import replace
from typing import Any

import pytest

from postgui.model.exchange import Exchange, Hop, Peer, Timings
from postgui.services import har
from postgui.services.har import har_text
from tests.support.builder import exchange, refused, response, sent

SECRET = "hunter2hunter2"
_ENTRY = {"startedDateTime", "time", "request", "response", "cache", "timings"}
_REQUEST = {"method", "url", "httpVersion", "cookies", "headers", "queryString", "headersSize", "bodySize"}
_RESPONSE = {
    *("status", "statusText", "httpVersion", "cookies", "headers", "content", "redirectURL"),
    *("headersSize", "bodySize"),
}


def entries(shown: Exchange, **options: Any) -> list[dict[str, Any]]:
    log = json.loads(har_text(shown, **options))["log"]
    assert log["version"] == "1.2"
    assert log["creator"]["name"] == "PostGUI"
    found: list[dict[str, Any]] = log["entries"]
    for entry in found:
        assert set(entry) >= _ENTRY
        assert set(entry["request"]) >= _REQUEST
        assert set(entry["response"]) >= _RESPONSE
        assert {"send", "wait", "receive"} <= set(entry["timings"])
    return found


def test_each_hop_is_an_entry_with_its_own_times():
    hop = Hop(
        sent("http://127.0.0.1/1"),
        response(302, "Found", ("Location", "/2")),
        Timings(dns_ms=5, connect_ms=20, tls_ms=10, send_ms=5, wait_ms=60, receive_ms=5, total_ms=105),
    )
    last = Timings(send_ms=1, wait_ms=2, receive_ms=3, total_ms=111, offset_ms=105)
    first, second = entries(exchange(redirects=(hop,), timings=last, peer=Peer("[::1]:80")))
    assert first["timings"] == {
        "blocked": -1,
        "dns": 5,
        "connect": 30,
        "ssl": 10,
        "send": 5,
        "wait": 60,
        "receive": 5,
    }
    assert first["time"] == 105
    assert first["response"]["redirectURL"] == "/2"
    assert second["time"] == 6
    assert first["startedDateTime"] == "2023-11-14T22:13:20.000Z"
    assert second["startedDateTime"] == "2023-11-14T22:13:20.105Z"
    assert second["serverIPAddress"] == "::1"
    assert second["request"]["queryString"] == [{"name": "notify", "value": "true"}]


def test_bodies_that_are_no_text_are_base64():
    (entry,) = entries(exchange(b"\xff\x00"))
    assert base64.b64decode(entry["response"]["content"]["text"]) == b"\xff\x00"
    assert entry["response"]["content"]["encoding"] == "base64"
    (entry,) = entries(exchange('{"ä": 1}'))
    assert entry["response"]["content"]["text"] == '{"ä": 1}'


def test_a_large_body_is_left_out_and_said(monkeypatch):
    monkeypatch.setattr(har, "BODY_BYTES", 10)
    content = entries(exchange(b"x" * 11))[0]["response"]["content"]
    assert "text" not in content
    assert content["size"] == 11
    assert "11 bytes" in content["comment"]


def secret_exchange() -> Exchange:
    request = replace(
        sent(f"http://127.0.0.1/?key={SECRET}", "POST", body=SECRET.encode()),
        headers=(
            ("Authorization", f"Bearer {SECRET}"),
            ("Cookie", "sid=abcdefgh"),
            ("Content-Type", "text/plain"),
        ),
    )
    answer = response(200, "OK", ("Set-Cookie", "sid=abcdefgh; Path=/; HttpOnly"))
    return exchange(f"you said {SECRET}", request=request, response=answer)


def test_secrets_are_masked_everywhere():
    text = har_text(secret_exchange(), {SECRET})
    assert SECRET not in text
    assert "abcdefgh" not in text


def test_with_secrets_all_is_there():
    (entry,) = entries(secret_exchange(), secrets={SECRET}, with_secrets=True)
    assert entry["request"]["cookies"] == [{"name": "sid", "value": "abcdefgh"}]
    assert entry["response"]["cookies"] == [
        {"name": "sid", "value": "abcdefgh", "path": "/", "httpOnly": True, "secure": False}
    ]
    assert entry["request"]["postData"]["text"] == SECRET
    assert entry["response"]["content"]["text"] == f"you said {SECRET}"


def test_a_failure_is_an_entry_without_status():
    (entry,) = entries(refused())
    assert entry["response"]["status"] == 0
    assert "refused" in entry["comment"]


@pytest.mark.parametrize("wire", [0, 5])
def test_sizes_on_the_wire_and_after(wire):
    (entry,) = entries(exchange(b"0123456789", wire_size=wire))
    assert entry["response"]["bodySize"] == wire
    assert entry["response"]["content"].get("compression") == (5 if wire else None)
