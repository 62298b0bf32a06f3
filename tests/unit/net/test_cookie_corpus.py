"""The jar against the http-state corpus (the tests that RFC 6265 was written with).

Each case is one answer of `http://home.example.org:8888/cookie-parser?NAME` and the Cookie header that
the next request must have. What RFC 6265bis changed since is in `DIFFERENCES`, with the reason.
"""

import json
from pathlib import Path

import pytest

from postgui.model.exchange import ResponseHead
from postgui.net.address import parse, redirect_target
from postgui.net.cookie_date import parse_cookie_date
from postgui.net.cookie_jar import CookieJar
from postgui.net.cookie_suffix import public_suffixes

CORPUS = Path(__file__).resolve().parents[4] / "shared" / "corpora" / "cookies-http-state" / "data"
NOW = 1_502_280_000.0  # 9 August 2017, the date of the corpus: some of its cookies have ended since

NAMELESS = "a cookie without '=' is a value without a name, kept and sent (6265bis, 5.6 step 3, 5.8.3)"
DIFFERENCES: dict[str, tuple[bytes, str]] = {
    "0023": (b"foo", NAMELESS),
    "0024": (b"foo", NAMELESS),
    "0026": (b"foo", NAMELESS),
    "0027": (b"bar", NAMELESS + "; the second replaces the first (5.7 step 22)"),
    "0028": (b"foo", NAMELESS + "; the corpus repeats the answer where the Cookie header belongs"),
    "chromium0009": (b"BLAHHH", NAMELESS),
    "chromium0010": (b'"BLA\\"HHH"', NAMELESS),
    "chromium0012": (b"ABC", NAMELESS),
    "mozilla0014": (b"six", NAMELESS),
    "mozilla0016": (b"eight", NAMELESS + "; each replaces the one before (5.7 step 22)"),
    "name0017": (b"a=bar", NAMELESS),
    "name0023": (b"foo", NAMELESS),
    "name0025": (b"==a=bar", NAMELESS),
    "disabled-chromium0022": (
        b"",
        "a NUL refuses the whole line (5.6 step 1); to the corpus, which calls this one disabled, it ends it",
    ),
    "optional-domain0042": (
        b"foo=bar",
        "an empty Domain counts as the last one and makes the cookie host-only (5.6.3, 5.7 steps 7 and 10); "
        "in RFC 6265 it was undefined",
    ),
}

CASES = sorted(path.name.removesuffix("-test") for path in CORPUS.glob("parser/*-test"))
DATES = json.loads((CORPUS / "dates" / "examples.json").read_text("utf-8")) if CORPUS.exists() else []

needs_corpus = pytest.mark.skipif(not CORPUS.exists(), reason="the shared corpora are not beside the project")


@needs_corpus
def test_the_whole_corpus_is_read():
    assert len(CASES) == 105
    assert set(DIFFERENCES) < set(CASES)


@needs_corpus
@pytest.mark.parametrize("case", CASES)
def test_the_next_request_has_the_cookies_of_the_corpus(case: str):
    first = parse(f"http://home.example.org:8888/cookie-parser?{case}")
    received = (CORPUS / "parser" / f"{case}-test").read_bytes().decode("latin-1")
    lines = [line.partition(":") for line in received.split("\n") if line]
    headers = tuple((name, value.strip(" \t\r")) for name, _, value in lines)
    location = next((value for name, value in headers if name == "Location"), f"/cookie-parser-result?{case}")
    jar = CookieJar(public_suffixes())

    jar.take(first, ResponseHead(302, headers=headers), NOW)
    sent, _ = jar.header_for(redirect_target(first, location), NOW)

    expected = (CORPUS / "parser" / f"{case}-expected").read_bytes().strip().removeprefix(b"Cookie: ")
    if case in DIFFERENCES:
        assert expected != DIFFERENCES[case][0], "this is no difference any more"
        expected = DIFFERENCES[case][0]
    assert sent.encode("utf-8", "surrogateescape") == expected


@pytest.mark.parametrize("example", DATES, ids=[each["test"] for each in DATES])
def test_dates_are_read_as_in_the_corpus(example: dict[str, str | None]):
    text, expected = example["test"], example["expected"]
    assert text
    assert parse_cookie_date(text) == (parse_cookie_date(expected) if expected else None)
