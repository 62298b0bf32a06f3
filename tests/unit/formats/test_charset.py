"""Where the charset of a body comes from, in order."""

import pytest

from postgui.formats.charset import declared_charset, decode, needs_detection


@pytest.mark.parametrize(
    ("data", "content_type", "text", "how"),
    [
        (b"\xef\xbb\xbf{}", "text/plain; charset=latin-1", "{}", "byte order mark"),
        ("{}".encode("utf-16"), "", "{}", "byte order mark"),
        ("{}".encode("utf-32"), "", "{}", "byte order mark"),
        (b"\xe9", "text/plain; charset=ISO-8859-1", "é", "Content-Type"),
        (b"\x93", 'text/plain; Charset="windows-1252"', "\u201c", "Content-Type"),
        ("é".encode("utf-16-le"), "text/plain; charset=utf-16", "é", "Content-Type"),
        (b'<?xml version="1.0" encoding="windows-1251"?>\xcf', "text/xml", None, "XML declaration"),
        (b'<html><meta charset="shift_jis">\x82\xa0', "text/html", None, "HTML meta"),
        ('{"a":1}'.encode("utf-16-le"), "application/json", '{"a":1}', "zero bytes"),
        ("é".encode(), "", "é", "valid UTF-8"),
        (b"", "", "", "valid UTF-8"),
    ],
)
def test_the_first_that_says_it_counts(data, content_type, text, how):
    decoded = decode(data, content_type)
    assert decoded.how == how
    assert not decoded.damaged
    if text is not None:
        assert decoded.text == text


def test_valid_utf8_beats_a_header_that_is_wrong():
    decoded = decode("é".encode(), "text/plain; charset=us-ascii")
    assert decoded.text == "é"
    assert decoded.how == "valid UTF-8, though the Content-Type says ascii"


@pytest.mark.parametrize(
    "label", ["base64", "zlib", "rot13", "idna", "unicode_escape", "no-such", "", "\x00", "a" * 5000]
)
def test_labels_that_are_no_charset_are_ignored(label):
    assert declared_charset(b"x", f"text/plain; charset={label}") is None
    assert decode(b"x", f"text/plain; charset={label}").text == "x"


def test_undeclared_bytes_are_told_by_statistics():
    russian = "Это простой текст на русском языке для проверки".encode("cp1251")
    assert needs_detection(russian)
    assert decode(russian).text == russian.decode("cp1251")


def test_a_few_bad_bytes_among_good_utf8_stay_utf8():
    decoded = decode("Ääkköset ja muut merkit".encode() + b"\xff")
    assert decoded.charset == "utf-8"
    assert decoded.damaged


def test_half_a_character_at_a_cut_is_no_damage():
    data = "aé".encode()[:2]
    assert decode(data, complete=False).text == "a"
    assert not decode(data, complete=False).damaged
    assert decode(data, "text/plain; charset=utf-8").damaged
