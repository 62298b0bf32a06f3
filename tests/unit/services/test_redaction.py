"""No secret reaches the disk, in whatever spelling; everything else stays as it was."""

import base64
import json
from html import escape
from urllib.parse import quote, quote_plus

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postgui.services.redaction import Redactor, credentials_in, redact_header

_SECRET = 'p@ss/w+rd "x" & ü=1'


@pytest.mark.parametrize(
    ("name", "value", "kept"),
    [
        ("Authorization", "Bearer abc.def", "Bearer ***"),
        ("authorization", "Basic dXNlcjpzZWNyZXQ=", "Basic ***"),
        ("Authorization", 'Digest username="u", response="abc"', "Digest ***"),
        ("Authorization", "rawtoken", "***"),
        ("Authorization", "", ""),
        ("Proxy-Authorization", "Basic abc", "Basic ***"),
        ("Cookie", "sid=abc; theme=dark", "sid=***; theme=***"),
        ("Cookie", "a=b=c; bare; ", "a=***;***; "),
        ("Set-Cookie", "sid=abc; Path=/; HttpOnly", "sid=***; Path=/; HttpOnly"),
        ("Set-Cookie", "abc", "***"),
        ("Content-Type", "application/json", "application/json"),
        ("X-Authorization", "kept as it is", "kept as it is"),
    ],
)
def test_credentials_of_headers_go_and_what_they_are_stays(name, value, kept):
    assert redact_header(name, value) == kept


def test_head_bytes_lose_the_same_and_nothing_else():
    head = (
        b"GET http://user:pw@host/a?key=topsecret HTTP/1.1\r\n"
        b"Host: host\r\nAUTHORIZATION:  Bearer abc\r\nX-Odd: \xff\r\n"
        b"Cookie: a=1;\r\n b=2\r\nAuthorization-Info: stays\r\n\r\n"
    )
    assert Redactor({"topsecret"}).head(head) == (
        b"GET http://***@host/a?key=*** HTTP/1.1\r\n"
        b"Host: host\r\nAUTHORIZATION:  Bearer ***\r\nX-Odd: \xff\r\n"
        b"Cookie: a=***;\r\n b=***\r\nAuthorization-Info: stays\r\n\r\n"
    )


@pytest.mark.parametrize(
    ("url", "kept"),
    [
        ("http://user:pass@host/a@b", "http://***@host/a@b"),
        ("https://token@host", "https://***@host"),
        ("http://a:p@ss@host/", "http://***@host/"),
        ("http://host/?mail=a@b.c", "http://host/?mail=a@b.c"),
        ("http://{{user}}:{{password}}@host", "http://{{user}}:{{password}}@host"),
        ("see http://u:p@a and http://u:p@b", "see http://***@a and http://***@b"),
    ],
)
def test_user_information_of_urls_goes(url, kept):
    assert Redactor().text(url) == kept


@pytest.mark.parametrize(
    "spell",
    [
        str,
        quote,
        quote_plus,
        lambda text: quote(text, safe=""),
        lambda text: quote(text, safe="").lower(),
        lambda text: quote(text, safe="!$&'()*+,;=:@/?"),
        lambda text: json.dumps(text),
        lambda text: json.dumps(text, ensure_ascii=False).replace("/", "\\/"),
        escape,
        lambda text: base64.b64encode(text.encode()).decode(),
    ],
)
def test_every_spelling_of_a_secret_is_found(spell):
    text = f"before {spell(_SECRET)} after"
    clean = Redactor({_SECRET}).text(text)
    assert "***" in clean
    assert "rd" not in clean
    assert clean.startswith("before ")
    assert clean.endswith(" after")


@pytest.mark.parametrize("user", ["a", "ab", "abc", "user", "someone@example.com"])
@pytest.mark.parametrize("encode", [base64.b64encode, base64.urlsafe_b64encode])
def test_base64_hides_nothing_whatever_stands_around_the_secret(user, encode):
    secret = "s3cr?t>~value"
    encoded = encode(f"{user}:{secret}:end".encode()).decode()
    for written in (encoded, quote(encoded, safe="")):
        clean = Redactor({secret}).text(f"x={written};")
        before, mask, _ = clean.removeprefix("x=").partition("***")
        assert mask
        whole = before[: len(before) // 4 * 4]  # base64 that can still be decoded
        assert b"s3" not in base64.urlsafe_b64decode(whole)


def test_secrets_in_bodies_go_and_an_untouched_body_stays_the_same_object():
    redactor = Redactor({"topsecret", "other"})
    body = b'{"a": "topsecret", "b": ["other", 1.10]}'
    assert redactor.body(body) == b'{"a": "***", "b": ["***", 1.10]}'
    clean = b"nothing here"
    assert redactor.body(clean) is clean


def test_the_longer_of_two_secrets_goes_whole():
    assert Redactor({"abc", "abcdef"}).text("x abcdef y abc") == "x *** y ***"


def test_a_tiny_secret_spares_pictures():
    picture = b"\x89PNG\0 ab ab"
    assert Redactor({"ab"}).body(picture) is picture
    assert Redactor({"ab"}).body(b"text ab") == b"text ***"


@pytest.mark.parametrize("secrets", [set(), {""}, {"x"}])
def test_without_real_secrets_nothing_changes(secrets):
    redactor = Redactor(secrets)
    assert not redactor
    assert redactor.text("x text") == "x text"
    assert b"".join(redactor.stream([b"x", b"y"])) == b"xy"


def test_lone_surrogates_pass_through():
    assert Redactor({"secret"}).text("\ud800 secret") == "\ud800 ***"


@given(
    st.lists(
        st.sampled_from([b"topsecret", b"tops", b"ecret", b"x" * 300, b"\0", b"dG9wc2VjcmV0"]), max_size=30
    ),
    st.integers(1, 50),
)
def test_a_stream_is_redacted_like_a_whole_wherever_it_is_cut(parts, size):
    data = b"".join(parts)
    redactor = Redactor({"topsecret"})
    chunks = (data[at : at + size] for at in range(0, len(data), size))
    clean = b"".join(redactor.stream(chunks))
    assert b"topsecret" not in clean
    assert clean == redactor.body(data)


def test_long_credentials_are_worth_looking_for_elsewhere():
    headers = (
        ("Authorization", "Bearer abcdefghij"),
        ("authorization", "Basic short"),
        ("Proxy-Authorization", "rawtokenrawtoken"),
        ("X-Other", "Bearer notthisone"),
    )
    assert credentials_in(headers) == {"abcdefghij", "rawtokenrawtoken"}
