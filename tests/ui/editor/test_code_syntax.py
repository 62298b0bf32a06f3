"""Colours of generated code: what is text and what is not, over lines."""

import pytest

from postgui.formats.code_kind import code_kinds
from postgui.ui.editor.code_syntax import code_tokeniser
from postgui.ui.editor.syntax import PLAIN


def roles(language: str, *lines: str) -> list[list[tuple[str, str]]]:
    """For each line what has which colour."""
    tokenise = code_tokeniser(language)
    assert tokenise is not None
    state, found = PLAIN, []
    for line in lines:
        pieces, state = tokenise(line, state)
        found.append([(line[p.start : p.start + p.length], p.role.removeprefix("syntax-")) for p in pieces])
    return found


def test_strings_words_numbers_and_comments_of_python() -> None:
    assert roles("python", "import x  # a 'b'", "y = f(b'it\\'s', 2.5)") == [
        [("import", "keyword"), ("# a 'b'", "comment")],
        [("'it\\'s'", "string"), ("2.5", "number")],
    ]


def test_a_string_of_python_ends_with_its_line() -> None:
    assert roles("python", "a = 'x", "b = 1")[1] == [("1", "number")]


def test_a_quote_of_the_shell_goes_on_over_lines_and_has_no_escapes() -> None:
    assert roles("shell", "curl --data 'a \\", "b\\' --get") == [
        [("curl", "keyword"), ("--data", "attribute"), ("'a \\", "string")],
        [("b\\'", "string"), ("--get", "attribute")],
    ]


def test_a_raw_string_of_rust_ends_at_its_own_hashes() -> None:
    assert roles("rust", 'f(r##"a"#', 'b"##) // c') == [
        [('r##"a"#', "string")],
        [('b"##', "string"), ("// c", "comment")],
    ]


def test_an_address_is_no_comment() -> None:
    assert roles("javascript", "`http://a", "//b`") == [[("`http://a", "string")], [("//b`", "string")]]


def test_the_body_of_raw_http_has_no_colours() -> None:
    assert roles("http", "POST /a HTTP/1.1", "Host: x", "", "Not: a header")[1:] == [
        [("Host", "key"), (":", "punctuation")],
        [],
        [],
    ]


@pytest.mark.parametrize("kind", code_kinds().values(), ids=lambda kind: kind.id)
def test_every_target_has_colours(kind) -> None:
    assert code_tokeniser(kind.language) is not None
