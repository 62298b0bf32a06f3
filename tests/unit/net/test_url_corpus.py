"""URLs against the web platform tests (`url-wpt`), where the two want the same.

The URL standard normalises; what is typed here goes out as typed. So hosts must agree, and targets but for
what is listed below with its reason.
"""

import json
from pathlib import Path
from typing import Any

import pytest

from postgui.model.problem import ProblemError
from postgui.net.address import parse

CORPUS = Path(__file__).parents[4] / "shared" / "corpora" / "url-wpt"

pytestmark = pytest.mark.skipif(not CORPUS.is_dir(), reason="the URL vectors (url-wpt) are not here")

# Hosts that differ, by the reason why.
KEPT_CASE = {"gOoGle.com"}  # a host of ASCII letters is shown and sent as typed; DNS does not care
NOT_FOR_DNS = {  # browsers take labels that DNS can't look up: empty, too long, a hyphen at an end
    "a\u2020--",
    "-\u2020",
    "x..\xdf",
    "x01234567890123456789012345678901234567890123456789012345678901\u2020",
}
ANGLE_BRACKETS = {"<\u0338", ">\u0338", "<\xad\u0338", ">\xad\u0338"}  # refused before they are composed

# Characters that WHATWG leaves in a query, and RFC 3986 does not.
ENCODED_HERE = {"|": "%7C", "\\": "%5C"}


def load(name: str) -> Any:
    path = CORPUS / name
    if not path.is_file():
        pytest.skip(f"{name} is not among the URL vectors here")
    return json.loads(path.read_text(encoding="utf-8"))


def host_of(text: str) -> str | None:
    try:
        return parse(f"http://{text}/x").host
    except ProblemError:
        return None


def test_hosts_become_what_browsers_make_of_them():
    vectors = [row for row in load("toascii.json") if isinstance(row, dict)]
    different = {row["input"] for row in vectors if host_of(row["input"]) != row["output"]}
    assert len(vectors) > 80
    assert different == KEPT_CASE | NOT_FOR_DNS | ANGLE_BRACKETS


def test_a_query_is_percent_encoded_in_utf8_as_browsers_do():
    vectors = [row for row in load("percent-encoding.json") if isinstance(row, dict)]
    for row in vectors:
        wanted = row["output"]["utf-8"]
        for char, escape in ENCODED_HERE.items():
            wanted = wanted.replace(char, escape)
        assert parse(f"http://h/?{row['input']}").target == f"/?{wanted}".encode()
    assert len(vectors) >= 6


def test_ports_are_read_as_browsers_read_them():
    """Only what is a number or nothing: browsers cut `8080+2` at the first sign that is no digit."""
    rows = [row for row in load("setters_tests.json")["port"] if row["href"].startswith("http")]
    numbers = [row for row in rows if row["new_value"].isdigit() and int(row["new_value"]) < 65536]
    for row in numbers:
        address = parse(f"{row['href'].split(':')[0]}://example.net:{row['new_value']}/")
        assert str(address.port) == (row["expected"]["port"] or row["new_value"])
        shown = row["expected"]["port"]
        assert address.host_header == ("example.net:" + shown if shown else "example.net")
    refused = [row["new_value"] for row in rows if row not in numbers and row["new_value"]]
    for port in refused:
        if not any(sign in port for sign in "/?#\n"):
            with pytest.raises(ProblemError):
                parse(f"http://example.net:{port}/")
    assert numbers
    assert refused


def test_paths_and_queries_are_encoded_as_browsers_encode_them():
    """Not compared: dot segments and `\\`, which browsers rewrite, and NUL, which is refused here."""
    compared = 0
    for part, sign in (("pathname", "/"), ("search", "?")):
        for row in load("setters_tests.json")[part]:
            typed = row["new_value"].removeprefix(sign)
            if not row["href"].startswith("http") or any(no in typed for no in ("..", "\\", "\0", "?", "#")):
                continue
            wanted = row["expected"]["href"].partition("#")[0].partition("//")[2].partition("/")[2]
            if part == "search" and not typed.strip():
                continue  # a space at the end of a URL is taken off, and an empty query stays as typed
            target = parse(f"http://h/{sign if part == 'search' else ''}{typed}x").target
            assert target == f"/{wanted}x".encode(), row
            compared += 1
    assert compared >= 5
