"""Colours of styles, forms and parts: what a line's pieces are, and what is open at its end."""

import pytest

from postgui.ui.editor.syntax import tokeniser


def roles(language: str, text: str) -> list[tuple[str, str]]:
    """The pieces of all lines, in order."""
    tokenise = tokeniser(language)
    assert tokenise is not None
    found, state = [], 0
    for line in text.split("\n"):
        pieces, state = tokenise(line, state)
        found += [(line[each.start : each.start + each.length].strip(), each.role[7:]) for each in pieces]
    return [each for each in found if each[1] != "punctuation"]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("css", "a:hover { color: #fff }", [(":hover", "attribute"), ("color", "key"), ("#fff", "number")]),
        (
            "css",
            "  margin: 1.5em !important",
            [("margin", "key"), ("1.5em", "number"), ("!important", "keyword")],
        ),
        ("css", "/* a\nb */ @media x", [("/* a", "comment"), ("b */", "comment"), ("@media", "keyword")]),
        ("form", "name = a = b", [("name", "key")]),
        ("multipart", "--X\nA: b\n\nC: d", [("--X", "comment"), ("A", "key")]),
    ],
)
def test_pieces(language, text, expected):
    assert roles(language, text) == expected


@pytest.mark.parametrize("language", ["css", "form", "multipart"])
@pytest.mark.parametrize(
    "line", ["", "\\", "'", '"\\', "/*/", "`\\", "a" * 2000, "{ " * 900, "- " * 900, ": " * 900]
)
def test_no_line_is_too_much(language, line):
    tokenise = tokeniser(language)
    assert tokenise is not None
    pieces, _ = tokenise(line, 0)
    assert all(0 <= each.start < each.start + each.length <= len(line) for each in pieces)
    assert [each.start for each in pieces] == sorted(each.start for each in pieces)
