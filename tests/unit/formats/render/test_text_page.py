"""A body made ready for a text view."""

import pickle
from pathlib import Path

import pytest

from postgui.formats.render import text_page
from postgui.formats.render.text_page import TextPage, is_quick, pretty_page, raw_page
from postgui.model.content import Content
from tests.support.builder import content

JSON = "application/json"


def rows(page: TextPage) -> list[str]:
    return page.text.split("\n")


def whole_lines(page: TextPage) -> list[str]:
    """The rows with the parts of long lines joined again."""
    lines: list[str] = []
    for number, row in enumerate(rows(page)):
        if number in page.soft_rows:
            lines[-1] += row
        else:
            lines.append(row)
    return lines


def test_json_is_pretty_and_raw_is_as_it_came():
    body = content('{"a":1.10}')
    assert pretty_page(body, JSON).text == '{\n  "a": 1.10\n}'
    assert pretty_page(body, JSON).language == "json"
    assert raw_page(body, JSON).text == '{"a":1.10}'


def test_an_error_is_named_and_placed_in_the_rows():
    page = pretty_page(content('{"a":[1,oops]}'), JSON)
    assert page.problem == "Not valid JSON. Line 1, column 9: 'oops' is not a JSON value"
    assert page.fault_place is not None
    row, column = page.fault_place
    assert rows(page)[row][column:].startswith("oops")


def test_an_error_behind_a_long_line_is_placed_in_the_right_row():
    page = pretty_page(content('{"a":"' + "x" * 5000 + '","b":oops}'), JSON)
    assert page.fault_place is not None
    row, column = page.fault_place
    assert rows(page)[row][column:].startswith("oops")


def test_text_that_only_looks_like_json_is_left_alone():
    page = pretty_page(content("[INFO] started\n[INFO] done"), "text/plain")
    assert page == raw_page(content("[INFO] started\n[INFO] done"), "text/plain")
    assert page.problem == ""


def test_long_lines_become_several_rows_that_join_again():
    line = "x" * 9_001
    page = raw_page(content(f"{line}\r\nshort"), "text/plain")
    assert max(len(row) for row in rows(page)) <= 2_000
    assert whole_lines(page) == [line, "short"]


def test_a_big_body_shows_its_start_and_says_so(tmp_path: Path, monkeypatch):
    monkeypatch.setattr(text_page, "SHOWN_BYTES", 10_000)
    spool = tmp_path / "body"
    spool.write_bytes(b'{"a": "' + b"x" * 30_000 + b'"}')
    body = Content(None, spool, spool.stat().st_size, "")
    for page in (raw_page(body, JSON), pretty_page(body, JSON)):
        assert page.note == "Showing the first 10 kB of 30 kB."
        assert page.cut
        assert page.problem == ""
    assert not is_quick(body, JSON)


def test_too_many_lines_are_cut_and_counted(monkeypatch):
    monkeypatch.setattr(text_page, "SHOWN_ROWS", 100)
    page = raw_page(content("a\n" * 300), "text/plain")
    assert len(rows(page)) == 100
    assert page.note == "Showing the first 100 of 301 lines."


def test_binary_bytes_are_named_and_dumped():
    page = pretty_page(content(b"\x89PNG\r\n\x1a\n\x00\x01"), "image/png")
    assert page.note == "PNG image, 10 B."
    assert rows(page) == ["00000000  89 50 4e 47 0d 0a 1a 0a  00 01                    |.PNG......|"]


@pytest.mark.parametrize("make", [pretty_page, raw_page])
@pytest.mark.parametrize(
    ("data", "content_type"),
    [
        (b"", ""),
        (b"\xff\xfe\x00", "text/html"),
        (b"\x00" * 50, JSON),
        (b"<a>\xe9", "text/xml"),
        (b"[1", "x/y"),
    ],
)
def test_no_body_is_too_odd(make, data, content_type):
    page = make(content(data), content_type)
    assert pickle.loads(pickle.dumps(page)) == page


def test_damaged_bytes_are_said():
    page = raw_page(content(b"caf\xe9"), "text/plain; charset=utf-8")
    assert page.note == "Some bytes are not valid UTF-8; they show as \ufffd."


def test_a_missing_spool_file_is_an_error(tmp_path: Path):
    with pytest.raises(OSError, match="gone"):
        raw_page(Content(None, tmp_path / "gone", 5, ""), "")
