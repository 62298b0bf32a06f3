"""Colouring, bracket matching and search: pure functions over lines of text."""

import pytest

from postgui.ui.editor.bracket import find_partner
from postgui.ui.editor.position import utf16_offset, utf16_units
from postgui.ui.editor.search import Matches, count_text, find_all
from postgui.ui.editor.syntax import (
    IN_STRING,
    PLAIN,
    tokenise_javascript,
    tokenise_json,
    tokenise_markdown,
    tokenise_xml,
    tokenise_yaml,
)
from tests.support.work import calls


def roles(line: str, tokenise=tokenise_json, state: int = PLAIN) -> list[tuple[str, str]]:
    pieces, _ = tokenise(line, state)
    return [
        (line[each.start : each.start + each.length], each.role.removeprefix("syntax-")) for each in pieces
    ]


def test_json_names_differ_from_texts():
    assert roles('"a" : "b", true, -1.5e3') == [
        ('"a"', "key"),
        (" :", "punctuation"),
        ('"b"', "string"),
        (",", "punctuation"),
        ("true", "keyword"),
        (",", "punctuation"),
        ("-1.5e3", "number"),
    ]


def test_a_json_text_can_go_on_in_the_next_row():
    _, state = tokenise_json('"abc\\', PLAIN)
    assert state == IN_STRING
    assert roles('def", 1', state=state) == [('def"', "string"), (",", "punctuation"), ("1", "number")]


def test_xml_pieces():
    assert roles("<a x='1'>t&amp;</a>", tokenise_xml) == [
        ("<a", "tag"),
        ("x", "attribute"),
        ("'", "string"),
        ("1'", "string"),
        (">", "tag"),
        ("&amp;", "number"),
        ("</a", "tag"),
        (">", "tag"),
    ]


@pytest.mark.parametrize(
    ("first", "second", "role"),
    [
        ("<!-- a", "b --> c", "comment"),
        ("<![CDATA[ <", "x ]]>", "string"),
        ("<?php", "?>", "keyword"),
        ('<a b="x', 'y">', "string"),
        ("<!DOCTYPE", "html>", "keyword"),
    ],
)
def test_what_goes_over_a_line_keeps_its_colour(first, second, role):
    _, state = tokenise_xml(first, PLAIN)
    assert roles(second, tokenise_xml, state)[0][1] == role
    _, state = tokenise_xml(second, state)
    assert tokenise_xml("text", state)[0] == []


@pytest.mark.parametrize("piece", ['"', '"\\', "<", "<a '", "&", "{{"])
@pytest.mark.parametrize("tokenise", [tokenise_json, tokenise_xml])
def test_colouring_a_hostile_line_four_times_as_long_is_four_times_the_work(piece, tokenise):
    short = calls(lambda: tokenise(piece * 5_000, PLAIN))
    assert calls(lambda: tokenise(piece * 20_000, PLAIN)) <= 4 * short + 20
    tokenise(piece * 200_000, PLAIN)  # what goes back and forth would not come to an end


def partner(text: str, at: int) -> int | None:
    found = find_partner(0, at, 1, lambda _: text, strings=True)
    return found[1] if found else None


def test_a_bracket_finds_its_partner_outside_texts():
    text = '{"a}": [1, {}], "b": "]"}'
    assert partner(text, 0) == len(text) - 1
    assert partner(text, len(text) - 1) == 0
    assert partner(text, text.index("[")) == text.index("]")
    assert partner(text, text.index("a}") + 1) is None
    assert partner("{", 0) is None


def test_brackets_match_over_lines():
    lines = ["{", '  "a": [', "  ]", "}"]
    assert find_partner(0, 0, 4, lines.__getitem__, strings=True) == (3, 0)
    assert find_partner(2, 2, 4, lines.__getitem__, strings=True) == (1, 7)


def test_search_folds_case_and_goes_round():
    matches = find_all("aXa x", "x", match_case=False)
    assert matches.starts == (1, 4)
    assert matches.next_from(2) == 1
    assert matches.next_from(5) == 0
    assert matches.previous_from(1) == 1
    assert find_all("aXa x", "x", match_case=True).starts == (4,)
    assert find_all("a.b", ".", match_case=True).starts == (1,)
    assert find_all("abc", "", match_case=True) == Matches()


def test_search_says_what_it_found():
    assert count_text(Matches(), -1) == "No results"
    assert count_text(Matches((1, 2, 3), 1), 1) == "2 of 3"
    assert count_text(find_all("aaa", "a", match_case=True, limit=2), -1) == "2+ found"


def test_offsets_are_counted_as_qt_counts_them():
    text = "a😀b"
    assert len(utf16_units(text)) == 4
    assert utf16_units(text).index("b") == utf16_offset(text, 2) == 3


def test_javascript_pieces():
    assert roles("const a = f('x', 1.5e3) // note", tokenise_javascript) == [
        ("const", "keyword"),
        ("=", "punctuation"),
        ("f", "key"),
        ("(", "punctuation"),
        ("'x'", "string"),
        (",", "punctuation"),
        ("1.5e3", "number"),
        (")", "punctuation"),
        ("// note", "comment"),
    ]


@pytest.mark.parametrize(
    ("first", "second", "role"),
    [("/* a", "b */ c", "comment"), ("x = `a ${b}", "c` + d", "string")],
)
def test_javascript_goes_on_in_the_next_line(first, second, role):
    _, state = tokenise_javascript(first, PLAIN)
    assert state != PLAIN
    assert roles(second, tokenise_javascript, state)[0][1] == role
    assert tokenise_javascript(second, state)[1] == PLAIN


def test_markdown_pieces():
    assert roles("# Users", tokenise_markdown) == [("# Users", "keyword")]
    assert roles("- see `id` and [it](http://x)", tokenise_markdown) == [
        ("-", "punctuation"),
        ("`id`", "string"),
        ("[it](http://x)", "attribute"),
    ]
    _, state = tokenise_markdown("```js", PLAIN)
    assert roles("# no heading", tokenise_markdown, state) == [("# no heading", "string")]
    assert tokenise_markdown("```", state)[1] == PLAIN


def test_yaml_pieces():
    assert roles('  - a b: "x" # y', tokenise_yaml) == [
        ("a b:", "key"),
        ('"x"', "string"),
        ("# y", "comment"),
    ]
    assert roles("- {a: b, c: true}", tokenise_yaml) == [("a:", "key"), ("c:", "key"), ("true", "keyword")]
    assert roles("seq: 12", tokenise_yaml) == [("seq:", "key"), ("12", "number")]
    assert roles("url: http://x/a#b", tokenise_yaml) == [("url:", "key")]
