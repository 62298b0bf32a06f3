"""cookies.txt: what curl writes is read, what is written is read back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postgui.formats.netscape_cookies import read_netscape, write_netscape
from postgui.model.cookie import Cookie

CURL = b"""# Netscape HTTP Cookie File
# https://curl.se/docs/http-cookies.html

#HttpOnly_.example.org\tTRUE\t/\tTRUE\t1800000000\tid\ta=b; "c"
127.0.0.1\tFALSE\t/api\tFALSE\t0\tname\t
"""


def test_lines_as_curl_writes_them_are_read():
    first, second = read_netscape(CURL)
    assert first.cookie == Cookie(
        "id", 'a=b; "c"', "example.org", "/", 1_800_000_000, secure=True, http_only=True, host_only=False
    )
    assert (first.number, second.number) == (4, 5)
    assert second.cookie == Cookie("name", "", "127.0.0.1", "/api")


def test_windows_line_ends_a_mark_at_the_start_and_a_lost_empty_value_are_fine():
    (line,) = read_netscape(b"\xef\xbb\xbfa.example\tFALSE\t/\tfalse\t-1\tn\r\n")
    assert line.cookie == Cookie("n", "", "a.example")


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("a.example FALSE / FALSE 0 n v", "1 fields"),
        ("a.example\tFALSE\t/\tFALSE\t0\tn\tv\tmore", "8 fields"),
        ("a.example\tyes\t/\tFALSE\t0\tn\tv", "second field is 'yes'"),
        ("a.example\tTRUE\t/\t1\t0\tn\tv", "fourth field is '1'"),
        ("a.example\tTRUE\t/\tTRUE\tnever\tn\tv", "fifth field is 'never'"),
        ("a.example\tTRUE\t/\tTRUE\tnan\tn\tv", "fifth field is 'nan'"),
    ],
)
def test_a_line_that_is_no_cookie_is_told_with_its_number(line: str, told: str):
    (found,) = read_netscape(f"# a comment\n\n{line}\n".encode())
    assert found.cookie is None
    assert found.number == 3
    assert told in found.reason


def test_what_is_written_is_read_back_byte_for_byte():
    cookies = (
        Cookie("a", '"x y"', "a.example", "/p q", 1_800_000_000, secure=True, http_only=True),
        Cookie("ü", b"\xe9\xff".decode("utf-8", "surrogateescape"), "b.example", host_only=False),
        Cookie("empty", "", "::1"),
    )
    data, left_out = write_netscape(cookies)
    assert tuple(line.cookie for line in read_netscape(data)) == cookies
    assert left_out == ()
    assert data.startswith(b"# Netscape HTTP Cookie File\n")


def test_what_such_a_file_can_not_hold_is_told():
    data, left_out = write_netscape([Cookie("a", "1\t2", "a.example"), Cookie("", "v", "a.example")])
    assert read_netscape(data) == ()
    assert [cookie.name for cookie, _ in left_out] == ["a", ""]
    assert "tab" in left_out[0][1]
    assert "no name" in left_out[1][1]


@given(st.binary(max_size=300))
def test_no_bytes_break_reading(data: bytes):
    for line in read_netscape(data):
        assert (line.cookie is None) == bool(line.reason)
