"""Filters: JSONPath as its compliance suite has it, XPath, and what both do with what is hostile."""

import json
from pathlib import Path
from typing import Any

import pytest

from postgui.formats.render import query as query_module
from postgui.formats.render.query import query_language, run_query
from postgui.formats.render.query_answer import SHOWN_MATCHES, QueryAnswer
from tests.support.builder import content

_SUITE = Path(__file__).parents[5] / "shared" / "corpora" / "jsonpath-cts" / "tests"
_KNOWN_FAILURES: frozenset[str] = frozenset()
XML = '<r xmlns="u" xmlns:p="v"><a id="1">x &amp; y</a><p:b>z</p:b><a id="2"/>tail</r>'


def ask(body: str, query: str, content_type: str = "application/json") -> QueryAnswer:
    return run_query(content(body), content_type, query)


def suite() -> list[Any]:
    found = []
    for file in sorted(_SUITE.rglob("*.json")):
        for case in json.loads(file.read_text("utf-8"))["tests"]:
            found.append(pytest.param(case, id=f"{file.stem}: {case['name']}"))
    return found


@pytest.mark.skipif(not _SUITE.is_dir(), reason="the JSONPath compliance suite is not beside the project")
def test_the_compliance_suite_of_rfc_9535_passes():
    failed = []
    for param in suite():
        case = param.values[0]
        body = json.dumps(case.get("document"))
        answer = ask(body, case["selector"])
        if case.get("invalid_selector"):
            passed = bool(answer.error)
        else:
            wanted = case.get("results") or [case["result"]]
            passed = not answer.error and _values(answer) in wanted
        if not passed:
            failed.append(param.id)
    assert set(failed) == _KNOWN_FAILURES
    assert len(suite()) > 400


def _values(answer: QueryAnswer) -> list[Any]:
    decoder, at, values = json.JSONDecoder(), 0, []
    while at < len(answer.text):
        value, at = decoder.raw_decode(answer.text, at)
        values.append(value)
        at += 1
    return values


def test_numbers_come_out_as_they_were_sent():
    body = f'{{"a": [1.10, 1e400, 12345678901234567890123, -0.0, {"9" * 5000}], "b": {{"c": 1.0}}}}'
    assert ask(body, "$.a[*]").text.split("\n") == [
        "1.10",
        "1e400",
        "12345678901234567890123",
        "-0.0",
        "9" * 5000,
    ]
    assert ask(body, "$.b").text == '{\n  "c": 1.0\n}'
    assert ask(body, "$.a[?@ == 1.1]").text == "1.10"


def test_lines_of_values_are_one_list():
    answer = ask('{"a": 1}\n{"a": 2}\n', "$[*].a", "application/x-ndjson")
    assert (answer.text, answer.count) == ("1\n2", 2)


@pytest.mark.parametrize(("query", "at"), [("$.a[", 4), ("$.a b", 4), ("a", 0)])
def test_a_wrong_jsonpath_says_where(query, at):
    answer = ask("{}", query)
    assert answer.error
    assert abs(answer.error_at - at) <= 1


def test_nothing_found_is_no_error():
    assert ask("{}", "$.x") == QueryAnswer("", "json", 0)


@pytest.mark.parametrize("body", ["{", '{"a": tru}', "[" * 100_000, ""])
def test_a_broken_body_says_so(body):
    assert ask(body, "$..a").error


def test_many_matches_are_cut_and_counted():
    answer = ask(json.dumps(list(range(SHOWN_MATCHES + 5))), "$[*]")
    assert answer.count == SHOWN_MATCHES + 5
    assert answer.note == "The first 1,000 of 1,005 matches."
    assert answer.text.count("\n") == SHOWN_MATCHES - 1


def test_a_very_large_body_is_refused_in_words(monkeypatch):
    monkeypatch.setattr(query_module, "QUERY_BYTES", 10)
    assert "Find" in ask('{"a": 1234567}', "$.a").error


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ("//a/@id", "1\n2"),
        ("//p:b/text()", "z"),
        ("count(//a)", "2"),
        ("//a[@id='1'] = 'x & y'", "true"),
        ("/r/a[1]", '<a xmlns="u" id="1">x &amp; y</a>'),
        ("string(/r/a[1])", "x & y"),
        ("//nothing", ""),
    ],
)
def test_xpath_with_the_prefixes_of_the_document(query, text):
    answer = ask(XML, query, "application/xml")
    assert not answer.error
    assert answer.text.replace("ns0:", "").replace(":ns0", "") == text


@pytest.mark.parametrize("query", ["//a[", "//q:a", "foo(", "1 div 0", "//a/@id + 'x'"])
def test_a_wrong_xpath_is_a_sentence(query):
    answer = ask(XML, query, "text/xml")
    assert answer.error.endswith(".")
    assert "\n" not in answer.error


@pytest.mark.timeout(20)
def test_an_entity_bomb_and_a_file_are_never_expanded():
    bomb = '<!DOCTYPE r [<!ENTITY a "aaaaaaaaaa">' + "".join(
        f'<!ENTITY {chr(98 + level)} "{f"&{chr(97 + level)};" * 10}">' for level in range(12)
    )
    assert "entities" in ask(f"{bomb}]><r>&m;</r>", "//r", "text/xml").error
    outside = '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/hostname">]><r>&x;</r>'
    assert "entities" in ask(outside, "//r", "text/xml").error
    assert ask("<r>" * 50_000, "//r", "text/xml").error


def test_xpath_reads_no_files():
    for query in (
        "doc('file:///etc/hostname')",
        "unparsed-text('file:///etc/hostname')",
        "collection('/etc')",
    ):
        answer = ask(XML, query, "text/xml")
        assert answer.error
        assert not answer.text


@pytest.mark.parametrize(
    ("content_type", "head", "language"),
    [
        ("application/json", b"{}", "jsonpath"),
        ("application/soap+xml", b"<a/>", "xpath"),
        ("text/html", b"<p>", ""),
        ("image/png", b"\x89PNG\r\n\x1a\n", ""),
        ("application/json", b"", ""),
    ],
)
def test_the_body_decides_the_language(content_type, head, language):
    assert query_language(content_type, head) == language
