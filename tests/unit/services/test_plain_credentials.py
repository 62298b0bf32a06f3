"""Who is warned that credentials go over plain http, and who is not."""

from dataclasses import replace

import pytest

from postgui.model.exchange import Hop, SentRequest
from postgui.services.plain_credentials import is_loopback, plain_credentials, plain_credentials_of
from tests.support.builder import exchange, response, sent

FORM = ("Content-Type", "application/x-www-form-urlencoded")
JSON = ("content-type", "application/json; charset=utf-8")


def request(url: str, *headers: tuple[str, str], body: bytes = b"") -> SentRequest:
    return SentRequest("POST", url, headers=headers, body_head=body, body_size=len(body))


@pytest.mark.parametrize(
    ("host", "loopback"),
    [
        ("localhost", True),
        ("api.localhost.", True),
        ("127.0.0.1", True),
        ("127.9.9.9", True),
        ("[::1]", True),
        ("::ffff:127.0.0.1", True),
        ("localhost.example.org", False),
        ("192.168.1.4", False),
        ("[fe80::1%eth0]", False),
    ],
)
def test_only_this_machine_is_loopback(host, loopback):
    assert is_loopback(host) is loopback


@pytest.mark.parametrize(
    ("sent_request", "named"),
    [
        (request("http://a.example/", ("Authorization", "Bearer x")), "the header Authorization"),
        (request("http://a.example/", ("cookie", "sid=1")), "the header cookie"),
        (request("http://a.example/", ("X-Api-Key", "k")), "the header X-Api-Key"),
        (request("http://a.example/?page=1&api_key=k"), "api_key in the URL"),
        (request("http://a.example/?accessToken=k"), "accessToken in the URL"),
        (request("http://me:pw@a.example/"), "user and password in the URL"),
        (request("http://a.example/", FORM, body=b"user=a&passwd=b"), "the body's field passwd"),
        (
            request("http://a.example/", JSON, body=b'{"user": {"newPassword": "b"}}'),
            "the body's field newPassword",
        ),
        (
            request(
                "http://a.example/",
                ("Content-Type", "multipart/form-data; boundary=b"),
                body=b'--b\r\nContent-Disposition: form-data; name="pin"\r\n\r\n1234\r\n--b--',
            ),
            "the body's field pin",
        ),
    ],
)
def test_credentials_over_plain_http_are_named(sent_request, named):
    text = plain_credentials(sent_request)
    assert text.startswith("Credentials go over http:// to a.example, readable by everybody on the way: ")
    assert named in text
    assert ("A POST body is not protected by being a body." in text) is ("the body's" in named)


@pytest.mark.parametrize(
    "sent_request",
    [
        request("https://a.example/", ("Authorization", "Bearer x")),
        request("http://127.0.0.1:8000/", ("Authorization", "Bearer x")),
        request("http://a.example/?page=1&tokenize=yes&spinning=1"),
        request("http://a.example/?api_key="),
        request("http://a.example/", ("Authorization", "")),
        request("http://a.example/", FORM, body=b"user=a&password="),
        request("http://a.example/", JSON, body=b'{"password": null, "text": "password"}'),
        request("http://[broken/"),
    ],
)
def test_nothing_is_said_where_nothing_is_given_away(sent_request):
    assert plain_credentials(sent_request) == ""


def test_a_header_that_authentication_added_counts_whatever_its_name():
    strange = request("http://a.example/", ("X-Zebra", "stripes"))
    assert plain_credentials(strange) == ""
    assert "X-Zebra" in plain_credentials(strange, ["x-zebra"])


def test_many_are_counted():
    query = "&".join(f"{name}=1" for name in ("token", "secret", "api_key", "pwd", "otp"))
    assert plain_credentials(request(f"http://a.example/?{query}")).endswith("api_key in the URL and 2 more.")


def test_a_request_on_the_way_counts_too():
    first = replace(sent("http://a.example/login"), headers=(("Authorization", "Basic x"),))
    hop = Hop(first, response(302, "Found"))
    assert "a.example" in plain_credentials_of(exchange(url="https://a.example/", redirects=(hop,)))
    assert plain_credentials_of(exchange()) == ""
