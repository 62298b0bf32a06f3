"""Re-indenting JSON moves whitespace between tokens, and nothing else ever."""

import json
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postgui.formats.charset import decode
from postgui.formats.render.pretty_json import check_json, pretty_json

SUITE = Path(__file__).parents[4].parent / "shared/corpora/json-testsuite/test_parsing"
FILES = sorted(SUITE.glob("*.json")) if SUITE.is_dir() else []
suite_only = pytest.mark.skipif(not FILES, reason="JSONTestSuite is not beside this checkout")
_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[^ \t\r\n"]+')


def solid(text: str) -> str:
    """`text` without the whitespace outside strings."""
    return "".join(_TOKEN.findall(text))


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@given(VALUES, st.sampled_from([None, 0, 1, "\t"]), st.booleans())
def test_any_json_is_laid_out_as_the_standard_library_does(value, indent, ascii_only):
    text = json.dumps(value, indent=indent, ensure_ascii=ascii_only)
    pretty = pretty_json(text)
    assert pretty.fault is None
    assert pretty.text == json.dumps(value, indent=2, ensure_ascii=ascii_only)
    assert check_json(text) is None


@given(st.text(alphabet='{}[],:"\\ \n\t01.e-truefalsn{x}', max_size=40))
def test_no_character_is_lost_or_made_up_whatever_the_text(text):
    pretty = pretty_json(text)
    assert re.sub(r"\s", "", pretty.text) == re.sub(r"\s", "", text)
    assert (pretty.fault is None) == _is_valid(text)
    assert pretty.fault == check_json(text)


@given(VALUES)
def test_formatting_twice_changes_nothing_more(value):
    once = pretty_json(json.dumps(value)).text
    assert pretty_json(once).text == once


@pytest.mark.parametrize(
    "text",
    [
        '{"a":1.10,"b":1e400,"c":-0.0,"d":1E+2}',
        '{"n":1234567890123456789012345678901234567890}',
        '{"a":1,"a":2,"a":[]}',
        r'{"s":"\u00e9\/\ud83d\n\"{,}"}',
        '["\u2028\u00a0\ud83d\ude00"]',
    ],
)
def test_numbers_escapes_duplicates_and_order_stay(text):
    assert solid(pretty_json(text).text) == text


def test_empty_containers_stay_on_one_line():
    assert pretty_json('{"a":[ ],"b":{\n}}').text == '{\n  "a": [],\n  "b": {}\n}'


@pytest.mark.parametrize(
    ("text", "line", "column", "reason"),
    [
        ("", 1, 1, "There is no JSON here"),
        ('{"a":1,}', 1, 8, "A member is missing between ',' and '}'"),
        ("[1,\n 2,\n]", 3, 1, "A value is missing between ',' and ']'"),
        ("{'a':1}", 1, 2, "Names need double quotes"),
        ("{a:1}", 1, 2, "A name in double quotes is missing"),
        ('{"a" 1}', 1, 6, "A ':' is missing after the name"),
        ('{"a":1 "b":2}', 1, 8, "A ',' or '}' is missing"),
        ("[1", 1, 3, "The text ends, but ']' is missing"),
        ("[1}", 1, 3, "'}' closes nothing here; ']' is missing"),
        ("[012]", 1, 3, "This is not a valid number"),
        ("[1.]", 1, 3, "This is not a valid number"),
        ("[NaN]", 1, 2, "'NaN' is not a JSON value"),
        ('["abc', 1, 2, "The closing '\"' of this text is missing"),
        ('["\\x"]', 1, 3, "\\x is not an escape that JSON knows"),
        ('["\t"]', 1, 3, "A control character must be written as \\u0009"),
        ("[1] 2", 1, 5, "The JSON ends before this; nothing may follow it"),
        ("[1, // no\r\n2]", 1, 5, "JSON has no comments"),
        ('[\r\n"a": 1]', 2, 1, "Names are for objects; an array has only values"),
    ],
)
def test_the_first_error_has_a_place_and_a_reason(text, line, column, reason):
    fault = check_json(text)
    assert fault is not None
    assert (fault.line, fault.column, fault.reason) == (line, column, reason)


def test_invalid_json_is_laid_out_up_to_the_error_and_stays_as_it_is_after_it():
    pretty = pretty_json('{"a":{"b":[1,2, oops  here\n   ]}}')
    assert pretty.text == '{\n  "a": {\n    "b": [\n      1,\n      2, oops  here\n   ]}}'
    assert pretty.text[pretty.fault_offset :].startswith("oops")


def test_templates_count_as_values_only_where_they_are_allowed():
    text = '{"n":{{count}},"s":"{{x}}","p":1{{zeros}}, {{rest}} ,{{k}}:{{ $v }}}'
    assert check_json(text, templates=True) is None
    assert solid(pretty_json(text, templates=True).text) == solid(text)
    assert "{{ $v }}" in pretty_json(text, templates=True).text
    assert check_json(text) is not None


def test_a_stream_of_values_is_valid_where_it_is_expected():
    text = '{"a":1}\n{"a":2}\n'
    assert pretty_json(text, many=True).text == '{\n  "a": 1\n}\n{\n  "a": 2\n}'
    assert check_json(text) is not None


@pytest.mark.parametrize("text", ["[" * 100_000, '{"a":' * 100_000, "[" * 100_000 + "]" * 100_000])
def test_deep_nesting_is_no_danger(text):
    pretty = pretty_json(text)
    assert (pretty.fault is None) == text.endswith("]")
    assert len(pretty.text) < 300 * len(text)


def test_a_string_without_end_takes_linear_time():
    assert check_json('["' + "\\\\a" * 200_000) is not None


def test_the_limit_bounds_the_result():
    pretty = pretty_json("[" + "1," * 1000 + "1]", limit=100)
    assert len(pretty.text) == 100
    assert pretty.cut


@suite_only
@pytest.mark.parametrize("path", [path for path in FILES if path.name[0] == "y"], ids=lambda path: path.stem)
def test_what_must_parse_is_laid_out_without_change(path):
    text = decode(path.read_bytes(), "application/json").text
    pretty = pretty_json(text)
    assert pretty.fault is None
    assert solid(pretty.text) == solid(text)


@suite_only
@pytest.mark.parametrize("path", [path for path in FILES if path.name[0] == "n"], ids=lambda path: path.stem)
def test_what_must_fail_is_reported_with_its_place(path):
    # As bytes: a byte that is no UTF-8 is an error by itself, wherever it stands.
    text = path.read_bytes().decode("utf-8", "replace")
    fault = check_json(text)
    if fault is None:
        assert "\ufffd" in text
        return
    assert fault.line >= 1
    assert fault.column >= 1
    assert 0 <= fault.offset <= len(text)
    assert fault.reason


def _is_valid(text: str) -> bool:
    def refuse(word: str) -> None:
        raise ValueError(word)

    try:
        json.loads(text, parse_constant=refuse)
    except ValueError:
        return False
    return True
