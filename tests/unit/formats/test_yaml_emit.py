"""What is written reads back the same, in YAML 1.2 and 1.1."""

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from postgui.formats.yaml12 import load, same
from postgui.formats.yaml_emit import document, flow

HARD = " \t\n\r:#-'\"\\{}[],&*!|>%@`~.0129abcxoeEyYnN_=+\x85\u2028\ufeff\x00\xa0"
TEXT = st.text(st.one_of(st.sampled_from(HARD), st.characters(exclude_categories=["Cs"])), max_size=12)
SCALAR = st.one_of(TEXT, st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False))
DATA = st.recursive(
    SCALAR,
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(TEXT, inner, max_size=4)),
    max_leaves=8,
)


@given(st.dictionaries(TEXT, DATA, min_size=1, max_size=4))
def test_any_values_survive(values):
    text = document(values)
    assert same(load(text), values)
    assert same(load(text.replace("\n", "\r\n")), values)
    assert same(load(flow(values)), values)


@given(TEXT)
def test_yaml_1_1_reads_the_same_text(text):
    written = document({"a": text})
    if not set("\x85\u2028\u2029") & set(written):  # plain characters only since 1.2
        assert yaml.safe_load(written) == {"a": text}


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("plain words", "a: plain words\n"),
        ("https://a.b/c?d=e", "a: https://a.b/c?d=e\n"),
        ("{{host}}/a", "a: '{{host}}/a'\n"),
        ("off", "a: 'off'\n"),
        ("1_000", "a: '1_000'\n"),
        ("12:30", "a: '12:30'\n"),
        ("2024-01-01", "a: '2024-01-01'\n"),
        ("012", "a: '012'\n"),
        ("", "a: ''\n"),
        ("it's", "a: it's\n"),
        (" lead", "a: ' lead'\n"),
        ("a\nb", "a: |-\n  a\n  b\n"),
        ("a \n\tb\n", "a: |\n  a \n  \tb\n"),
        ("  a\nb\n", "a: |2\n    a\n  b\n"),
        ("a\r\nb", 'a: "a\\r\\n\\\n  b"\n'),
        ("a\n\n", 'a: "a\\n\\\n  \\n\\\n  "\n'),
        ("zero\u200bwidth", 'a: "zero\\u200bwidth"\n'),
    ],
)
def test_style(text, written):
    assert document({"a": text}) == written
    assert load(written) == {"a": text}
