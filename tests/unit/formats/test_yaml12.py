"""Scalars as YAML 1.2 means them, exact positions, and hostile or broken input told by line."""

import pytest

from postgui.formats.yaml12 import compose, decode, load, same, text_of
from postgui.model.problem import ProblemError


def problem_of(text: str) -> str:
    with pytest.raises(ProblemError) as caught:
        load(text, "a.yml")
    assert caught.value.problem.kind == "broken-file"
    return caught.value.problem.what


@pytest.mark.parametrize(
    "word", ["off", "no", "yes", "On", "y", "1_000", "12:30", "2024-01-01", "0b11", "<<"]
)
def test_what_only_yaml_1_1_converts_is_text(word):
    assert load(f"a: {word}") == {"a": word}


@pytest.mark.parametrize(
    ("word", "value"),
    [
        ("012", 12),
        ("0o17", 15),
        ("0xff", 255),
        ("-7", -7),
        ("1e3", 1000.0),
        (".5", 0.5),
        ("true", True),
        ("False", False),
        ("null", None),
        ("~", None),
        ("", None),
        ("'12'", "12"),
        ('"true"', "true"),
        ("!!str 12", "12"),
        ("!!int '12'", 12),
    ],
)
def test_core_schema(word, value):
    assert same(load(f"a: {word}"), {"a": value})


@pytest.mark.parametrize(
    ("value", "text"),
    [(12, "12"), (1.0, "1"), (0.1, "0.1"), (1e21, "1e+21"), (1e-7, "1e-7"), (True, "true"), (None, "")],
)
def test_numbers_become_text_as_javascript_writes_them(value, text):
    assert text_of(value) == text


def test_line_separators_of_yaml_1_1_are_plain_characters():
    assert load("a: x\u2028y\nb: |\n  p\x85q\n") == {"a": "x\u2028y", "b": "p\x85q\n"}


def test_values_of_different_types_are_not_the_same():
    assert not same(1, True)
    assert not same(1, 1.0)
    assert not same({"a": 1}, {"a": "1"})
    assert same({"a": 1, "b": [2]}, {"b": [2], "a": 1})


def test_broken_input_is_told_with_its_line():
    assert problem_of("a: 1\nb: [\n").startswith("a.yml, line 3: ")
    assert problem_of("a: 1\nb: x: y\n") == "a.yml, line 2: mapping values are not allowed in this context"
    assert problem_of("a: 1\na: 2\n") == "a.yml, line 2: the key 'a' stands here twice"
    assert problem_of("a: \x07\n").startswith("a.yml, line 1: ")
    assert problem_of("a: 1\n---\nb: 2\n") == "a.yml, line 2: a second YAML document starts here"
    assert problem_of("a: *b\n") == "a.yml, line 1: *b is not defined"


def test_an_unquoted_variable_gets_advice():
    with pytest.raises(ProblemError) as caught:
        load("url: {{host}}/a")
    assert "quotes" in caught.value.problem.advice


def test_not_utf8_is_told_with_its_line():
    with pytest.raises(ProblemError, match=r"a\.yml, line 2: this is not UTF-8 text"):
        decode(b"a: 1\nb: \xff\n", "a.yml")


def test_a_bomb_of_aliases_ends_early():
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 10)}]" for i in range(1, 12)]
    assert "more than" in problem_of("\n".join(lines))


def test_depth_is_limited():
    text = problem_of("[" * 50_000)
    assert "deep" in text or "depth" in text  # the parser's own limit comes first in newer versions


def test_an_alias_of_itself_is_refused():
    assert "contains itself" in problem_of("a: &a [*a]")


def test_aliases_give_their_value():
    assert load("a: &x [1, 2]\nb: *x\n") == {"a": [1, 2], "b": [1, 2]}


def test_a_node_knows_where_its_content_ends():
    text = "a: |  # note\n  one\n  two\n\nb: 'x' # c\n"
    (_, block), (_, quoted) = compose(text).pairs
    assert text[block.start : block.end] == "|  # note\n  one\n  two"
    assert text[quoted.start : quoted.end] == "'x'"
    assert block.block_indent == 2


def test_a_break_of_1_1_survives_beside_every_private_character():
    private = "".join(map(chr, range(0xE000, 0xF900)))
    assert load(f"a: '{private}\x85b'") == {"a": f"{private}\x85b"}
