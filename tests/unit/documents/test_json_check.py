"""Whether a text is JSON, to the letter, and where not: the same in chunks of any size."""

import json
import random
from pathlib import Path

import pytest

from postgui.documents.json_check import JsonCheck, JsonFlaw, check_steps, place_of
from postgui.documents.source import MemorySource

CORPUS = Path(__file__).parents[4] / "shared" / "corpora" / "json-testsuite" / "test_parsing"


def flaw(data: str | bytes, chunk: int = 65536, *, many: bool = False) -> JsonFlaw | None:
    data = data.encode() if isinstance(data, str) else data
    check = JsonCheck(many=many)
    for at in range(0, len(data), chunk):
        check.feed(data[at : at + chunk])
    check.feed(b"", final=True)
    return check.flaw


def no_constant(name: str) -> None:
    raise ValueError(name)


@pytest.mark.parametrize(
    ("text", "offset", "reason"),
    [
        ("[1,2,]", 5, "A value is missing between ',' and ']'"),
        ('{"a":1,}', 7, "A member is missing between ',' and '}'"),
        ('{"a" 1}', 5, "':' is missing after the name"),
        ("{'a':1}", 1, "Names need double quotes"),
        ("[1 2]", 3, "',' or ']' is missing"),
        ("[1}", 2, "',' or ']' is missing"),
        ("", 0, "There is no JSON here"),
        ("1 2", 2, "The JSON ends before this; nothing may follow it"),
        ('{"a":[1', 7, "The text ends, but ']' is missing"),
        ('["abc', 1, "The closing '\"' of this text is missing"),
        (r'["a\x"]', 3, r"\x is not an escape that JSON knows"),
        ('["a\tb"]', 3, r"A control character must be written as \u0009"),
        ("[01]", 1, "This is not a valid number"),
        ("[nul]", 1, "'nul' is not a JSON value"),
        ("[1 // no\n]", 3, "',' or ']' is missing"),
        ("[# no\n]", 1, "JSON has no comments"),
    ],
)
def test_the_place_and_the_reason_are_told(text: str, offset: int, reason: str) -> None:
    for chunk in (65536, 1):
        found = flaw(text, chunk)
        assert found is not None
        assert (found.offset, found.reason) == (offset, reason)


def test_several_values_are_fine_only_where_they_are_expected() -> None:
    for text in ('{"a":1}\n{"a":2}\n', "1\n2\n", '{}{}3 4 "a"', '\x1e{"a":1}\n\x1e2\n'):
        assert flaw(text, many=True) is None
        assert flaw(text, 3, many=True) is None
        assert flaw(text) is not None


def test_it_agrees_with_a_parser_on_thousands_of_texts() -> None:
    chance = random.Random(4)
    words = ["{", "}", "[", "]", ",", ":", '"a"', '"b\\n"', "1", "-0.5e3", "true", " ", "\n", '"', "\\", "01"]
    whole = ['{"a":[1,{"b":2,"c":[{},[]]}],"d":"\\u00e9"}', "[1,[2,[{}]],[3,4]]", '[{"a":1},{"b":[2]}]']
    for number in range(6000):
        if number % 2:
            text = "".join(chance.choices(words, k=chance.randint(1, 12)))
        else:
            text = chance.choice(whole)
            at = chance.randrange(len(text))
            text = text[:at] + chance.choice(words) + text[at + chance.randint(0, 1) :]
        try:
            json.loads(text, parse_constant=no_constant)
            valid = True
        except ValueError:
            valid = False
        for chunk in (1, 5, 65536):
            assert (flaw(text, chunk) is None) == valid, (text, chunk)


def test_a_place_has_a_line_and_a_column_in_characters() -> None:
    text = '{"é":\n "ü" x}'
    source = MemorySource(text.encode())
    check = JsonCheck()
    list(check_steps(source, check))
    assert check.flaw is not None
    fault = place_of(source, check.flaw)
    assert (fault.line, fault.column) == (2, 6)
    assert text.encode()[fault.offset :] == b"x}"


def test_a_string_longer_than_any_chunk_and_deep_nesting_are_checked() -> None:
    assert flaw('["' + "é\\n" * 200_000 + '"]') is None
    assert flaw("[" * 100_000 + "]" * 100_000) is None
    found = flaw("[" * 100_000)
    assert found is not None
    assert (found.offset, found.reason) == (100_000, "The text ends, but ']' is missing")


@pytest.mark.skipif(not CORPUS.is_dir(), reason="the JSON test suite is not here")
def test_the_json_test_suite_is_judged_as_it_says() -> None:
    for file in sorted(CORPUS.glob("*.json")):
        data = file.read_bytes()
        found = flaw(data)
        if file.name[0] == "y":
            assert found is None, file.name
        elif file.name[0] == "n":
            assert found is not None, file.name
            assert found.reason
            assert flaw(data, 997) == found, file.name
