"""What kind of bytes a body holds."""

import pytest

from postgui.formats.render.media import describe, image_type, language_of

PNG = b"\x89PNG\r\n\x1a\n\x00\x00"


@pytest.mark.parametrize(
    ("content_type", "head", "language"),
    [
        ("application/json; charset=utf-8", b"x", "json"),
        ("application/problem+json", b"{}", "json"),
        ("application/x-ndjson", b"{}", "json"),
        ("application/json", b"\x00\x01", "json"),
        ("text/html", b"", "html"),
        ("image/svg+xml", b"<svg/>", "xml"),
        ("application/soap+xml", b"<a/>", "xml"),
        ("text/csv", b"a,b", "text"),
        ("", b' {"a": 1}', "json"),
        ("", b"<!DOCTYPE HTML>", "html"),
        ("", b"<?xml version='1.0'?>", "xml"),
        ("text/plain", b"hello", "text"),
        ("text/plain", b"BMW and ID3", "text"),
        ("text/plain", PNG, "binary"),
        ("application/octet-stream", b"just text", "text"),
        ("application/octet-stream", b"\x00\x01\x02\xff", "binary"),
        ("application/pdf", b"%PDF-1.7", "binary"),
        ("", "hi there".encode("utf-16-le"), "text"),
    ],
)
def test_how_to_show_a_body(content_type, head, language):
    assert language_of(content_type, head) == language


def test_an_image_is_known_by_its_bytes():
    assert image_type("text/plain", PNG) == "image/png"
    assert image_type("image/png", b"<html>not found</html>") == ""
    assert image_type("application/zip", b"PK\x03\x04") == ""


def test_a_binary_body_has_a_name():
    assert describe("application/octet-stream", b"%PDF-1.7") == "PDF document"
    assert describe("application/x-odd; v=1", b"\x00") == "application/x-odd"
    assert describe("", b"\x00") == "Binary data"
