"""How a big body is to be shown, decided by its first bytes."""

from postgui.formats.render.big_text import BIG_BYTES, big_pretty, big_raw, hex_rows, is_big
from tests.support.builder import content


def test_json_is_laid_out_and_checked_where_it_was_promised():
    promised = big_pretty(content('{"a": 1}'), "application/problem+json")
    assert promised is not None
    assert (promised.rows, promised.checked, promised.many) == ("json", True, False)
    guessed = big_pretty(content('{"a": 1}'), "text/plain")
    assert guessed is not None
    assert (guessed.rows, guessed.checked) == ("json", False)
    stream = big_pretty(content('{"a": 1}\n{"a": 2}\n'), "application/x-ndjson")
    assert stream is not None
    assert stream.many


def test_markup_that_fits_is_left_to_a_page():
    assert big_pretty(content("<a/>"), "application/xml") is None
    huge = big_pretty(content("<a/>" * 1_300_000), "application/xml")
    assert huge is not None
    assert huge.rows == "xml"
    page = big_pretty(content("<html><p>" * 600_000), "text/html")
    assert page is not None
    assert (page.rows, page.note) == ("html", "")
    assert big_pretty(content("a{b:c}"), "text/css") is None
    code = big_pretty(content("f();" * 1_300_000), "application/javascript")
    assert code is not None
    assert code.rows == "javascript"


def test_the_charset_comes_with_where_it_was_found():
    raw = big_raw(content("привет".encode("cp1251")), "text/plain; charset=windows-1251")
    assert (raw.rows, raw.charset, raw.charset_from) == ("text", "cp1251", "Content-Type")


def test_bytes_that_are_no_text_become_hexadecimal():
    image = b"\x89PNG\r\n\x1a\n" + bytes(100)
    assert big_raw(content(image), "image/png").rows == "hex"
    assert hex_rows(content(image), "image/png").note == "PNG image, 108 B."
    assert hex_rows(content("text"), "text/plain").note == ""


def test_small_bodies_are_not_big():
    assert not is_big(content("x" * BIG_BYTES))
    assert is_big(content("x" * (BIG_BYTES + 1)))
