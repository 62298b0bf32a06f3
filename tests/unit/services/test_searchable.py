"""Which text of a body can be found."""

import pytest

from postgui.model.exchange import Hop
from postgui.services.searchable import body_text, header_text
from tests.support import builder


@pytest.mark.parametrize(
    ("content_type", "data", "text"),
    [
        ("application/json", '{"a": "ü"}'.encode(), '{"a": "ü"}'),
        ("", b"plain", "plain"),
        ("text/plain; charset=iso-8859-1", b"gr\xfcn", "grün"),
        ("text/plain", b"gr\xfcn", "grün"),
        ("application/vnd.api+json", b"\x80", "€"),
        ("text/plain; charset=no-such", b"text", "text"),
        ("text/plain", "ü".encode("utf-16"), "ü"),
        ("text/plain; charset=utf-16-le", "ab".encode("utf-16-le"), "ab"),
        ("text/plain", "\ufeffmark".encode(), "mark"),
        ("text/plain", "grü".encode()[:-1], "gr"),
        ("image/png", b"\x89PNG\r\n\0\0", ""),
        ("application/octet-stream", b"a\0b", ""),
        ("image/png", b"\x89PNG", ""),
    ],
)
def test_body_text(content_type, data, text):
    assert body_text(content_type, data) == text


def test_headers_of_every_hop_are_searched():
    hop = Hop(builder.sent(), builder.response(302, "Found", ("Location", "/next")))
    text = header_text(builder.exchange(redirects=(hop,)))
    assert "Location: /next" in text
    assert "Content-Type: application/json" in text
    assert text.count("Host: ") == 2


def test_an_exchange_without_an_answer_has_its_request_headers():
    assert "Host: 127.0.0.1:8000" in header_text(builder.refused())
