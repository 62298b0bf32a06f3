"""Hops, timings and what was sent, in words and rows."""

from dataclasses import replace

import pytest

from postgui.formats.render.hop_text import hop_line, hops_text
from postgui.formats.render.sent_text import body_text, is_text, sent_head_text, sent_text
from postgui.formats.render.timing_text import figure_ms, request_timings, timing_text, total_ms
from postgui.model.exchange import Hop, Informational, Peer, SentRequest, Timings
from tests.support.builder import exchange, refused, response, sent

REDIRECT = Hop(
    sent("http://a/1"),
    response(302, "Found", ("Location", "/2")),
    Timings(dns_ms=1, connect_ms=4, send_ms=1, wait_ms=10, receive_ms=1, total_ms=20),
    Peer("10.0.0.1:80"),
)
RETRY = Hop(sent("http://a/2"), None, Timings(total_ms=5), why="retry", note="tried again after 0.5 s")
CHALLENGE = Hop(sent("http://a/3"), response(401, "Unauthorized"), Timings(total_ms=5), why="challenge")


def test_each_hop_is_one_line():
    assert hop_line(REDIRECT) == "302 Found from GET http://a/1 to /2"
    assert hop_line(RETRY) == "No answer from GET http://a/2, tried again after 0.5 s"
    assert hop_line(CHALLENGE) == "401 Unauthorized from GET http://a/3, authentication was asked for"


def test_hops_are_counted_while_they_happen():
    assert hops_text([]) == ""
    assert hops_text([REDIRECT]) == "Redirected once"
    assert hops_text([REDIRECT, REDIRECT, RETRY]) == "Redirected 2 times, tried again once"
    assert hops_text([REDIRECT] * 5) == "Redirected 5 times"


def test_phases_follow_each_other_from_where_the_request_began():
    last = Timings(send_ms=1, wait_ms=30, receive_ms=2, total_ms=60, offset_ms=24)
    first, second = request_timings(exchange(redirects=(REDIRECT,), timings=last))
    assert [phase.name for phase in first.phases] == ["dns", "connect", "send", "wait", "receive"]
    assert (first.start_ms, first.end_ms, first.rest_ms) == (0, 20, 3)
    assert second.phases[0].start_ms == 24
    assert second.phases[1].start_ms == 25
    assert second.end_ms == 60
    assert total_ms(exchange(redirects=(REDIRECT,), timings=last)) == 60


def test_requests_without_an_offset_stand_behind_each_other():
    """The history of older versions has no offsets."""
    timings = request_timings(exchange(redirects=(REDIRECT, RETRY)))
    assert [timing.start_ms for timing in timings] == [0, 20, 25]


def test_figures_are_exact():
    assert [figure_ms(value) for value in (0.4123, 9.9994, 84.26, 12_345.6)] == [
        "0.412 ms",
        "9.999 ms",
        "84.3 ms",
        "12,345.6 ms",
    ]


def test_timing_as_text_has_every_figure():
    shown = exchange(
        redirects=(REDIRECT,),
        timings=Timings(send_ms=1, wait_ms=30, receive_ms=2, total_ms=60, offset_ms=24),
        peer=Peer("10.0.0.1:80", "10.0.0.9:5000", reused=True, proxy="http://proxy:3128"),
        informational=(Informational(103, "Early Hints", (), 12.5),),
        up_bytes=321,
        down_bytes=12_345,
        wire_size=5,
    )
    text = timing_text(shown)
    assert text.startswith("1 of 2: GET http://a/1, 302 Found (redirected)\n  DNS lookup ")
    for label, value in (
        ("Connection", "reused connection"),
        ("103 Early Hints", "after 12.5 ms"),
        ("Began after", "24.0 ms"),
        ("Local address", "10.0.0.9:5000"),
        ("Proxy", "http://proxy:3128"),
        ("Total", "60.0 ms"),
        ("Up, on the wire", "321 bytes"),
        ("Down, on the wire", "12.3 kB (12,345 bytes)"),
        ("Body as received", "5 bytes"),
        ("Body, decoded", "12 bytes"),
    ):
        assert any(
            line.split(None, len(label.split()))[-1] == value for line in text.splitlines() if label in line
        )


def test_a_failure_tells_where_it_ended():
    failed = refused(timings=Timings(dns_ms=1, connect_ms=2, total_ms=3))
    text = timing_text(failed)
    assert "127.0.0.1 refused the connection" in text
    assert "Wait for the answer" not in text
    assert "Body, decoded" not in text


def test_sent_shows_requests_and_the_answers_between_them():
    text = sent_text(exchange(redirects=(REDIRECT, RETRY), url="http://a/3"))
    assert text == (
        "──── Request 1 of 3 ────\nGET /1 HTTP/1.1\nHost: a\nAccept: */*\n\n"
        "──── Answer 1: 302 Found, redirected ────\nHTTP/1.1 302 Found\nLocation: /2\n\n"
        "──── Request 2 of 3 ────\nGET /2 HTTP/1.1\nHost: a\nAccept: */*\n\n"
        "──── Answer 2: none came, tried again after 0.5 s ────\n\n"
        "──── Request 3 of 3 ────\nGET /3 HTTP/1.1\nHost: a\nAccept: */*"
    )


def test_sent_over_http2_lists_pseudo_headers():
    headers = ((":method", "GET"), (":path", "/x"), ("accept", "*/*"))
    assert sent_head_text(SentRequest("GET", "https://a/x", "HTTP/2", headers)) == (
        ":method: GET\n:path: /x\naccept: */*"
    )


def test_informational_answers_are_told():
    shown = exchange(informational=(Informational(103, "Early Hints", (("Link", "</a.css>"),)),))
    assert sent_text(shown).endswith("──── Answered on the way: 103 Early Hints ────\nLink: </a.css>")


@pytest.mark.parametrize(
    ("data", "cut", "text"),
    [
        (b"", False, True),
        ("Grüße\n".encode(), False, True),
        ("Grüße".encode()[:3], True, True),
        ("Grüße".encode()[:3], False, False),
        (b"\xff\xfe", True, False),
        (b"a\0b", False, False),
    ],
)
def test_text_is_told_from_other_bytes(data, cut, text):
    assert is_text(data, cut=cut) is text


def test_a_body_says_how_much_more_there_is():
    assert body_text(b"a=1", 3) == "a=1"
    assert body_text(b"a=1", -1) == "a=1"
    assert body_text(b"ab", 5_000) == "ab\n… the first 2 B of 5 kB (5,000 bytes)"
    assert body_text(b"", 5_000) == "(5,000 bytes of body)"
    assert body_text(b"\x89PNG\0", 5).startswith("00000000  89 50 4e 47 00")


def test_a_head_that_is_not_kept_is_made_of_what_is():
    bare = replace(sent("http://a/1"), head=b"")
    assert sent_head_text(bare) == "GET http://a/1 HTTP/1.1\nHost: a\nAccept: */*"
