"""JSON as indented rows: nothing but the white space between tokens is touched."""

import json
import random
import re
from pathlib import Path

import pytest

from postgui.documents.document import Document
from postgui.documents.json_pretty import PrettyJson, json_index
from postgui.documents.row import FOLD_FAR, FOLD_NONE, Row
from postgui.documents.source import MemorySource

CORPUS = Path(__file__).parents[4] / "shared" / "corpora" / "json-testsuite" / "test_parsing"


def pretty(text: str | bytes) -> PrettyJson:
    return PrettyJson(MemorySource(text if isinstance(text, bytes) else text.encode()))


def shown(text: str | bytes) -> list[str]:
    return ["  " * row.indent + row.text for row in pretty(text).rows(0, 10**6)]


def tokens(rows: list[Row]) -> str:
    """The rows without what re-indenting adds: the space after a colon."""
    return "".join(
        row.text[start : start + length].removesuffix(" ")
        if role == "syntax-punctuation"
        else row.text[start : start + length]
        for row in rows
        for start, length, role in row.pieces
    )


def without_space(data: bytes) -> str:
    found = re.sub(rb'("(?:[^"\\]|\\.)*"?)|[ \t\n\r]+', lambda match: match[1] or b"", data, flags=re.DOTALL)
    return found.decode("utf-8", "replace").removeprefix("\ufeff")


def test_members_and_elements_stand_in_rows_of_their_own() -> None:
    assert shown('{"a":[1,2,{"x":{} ,"y":[ ]}],"b":null}') == [
        "{",
        '  "a": [',
        "    1,",
        "    2,",
        "    {",
        '      "x": {},',
        '      "y": []',
        "    }",
        "  ],",
        '  "b": null',
        "}",
    ]


def test_numbers_escapes_and_duplicates_stay_as_sent() -> None:
    text = '{"n":1.10,"n":1e400,"id":12345678901234567890123,"s":"\\u00e9\\/\\n"}'
    assert "".join(line.strip() for line in shown(text)).replace('": ', '":') == text


def test_several_values_stand_one_after_the_other() -> None:
    assert shown('{"a":1}\n{"a":2}\n3 "x"[]') == [
        "{",
        '  "a": 1',
        "}",
        "{",
        '  "a": 2',
        "}",
        "3",
        '"x"',
        "[]",
    ]


def test_each_token_has_its_colour() -> None:
    (_, row, *_) = pretty('{"key":true,"n":[-1,"text",oops]}').rows(0, 9)
    assert [(row.text[at : at + length], role) for at, length, role in row.pieces] == [
        ('"key"', "syntax-key"),
        (": ", "syntax-punctuation"),
        ("true", "syntax-keyword"),
        (",", "syntax-punctuation"),
    ]
    roles = {row.text.rstrip(","): row.pieces[0][2] for row in pretty('[-1,"text",oops]').rows(1, 3)}
    assert roles == {"-1": "syntax-number", '"text"': "syntax-string", "oops": "error"}


def test_a_long_string_goes_on_in_soft_rows_and_stays_a_string() -> None:
    value = 'é{}[],:\\"' * 1000
    rows = pretty(f'{{"k":"{value}","z":1}}').rows(0, 100)
    soft = [row for row in rows if not row.line]
    assert len(soft) >= 8
    assert {role for row in soft[:-1] for _, _, role in row.pieces} == {"syntax-string"}
    assert "".join(row.text for row in rows) == f'{{"k": "{value}","z": 1}}'
    assert rows[-2].text == '"z": 1'


def test_a_row_knows_which_one_closes_it() -> None:
    made = pretty('{"a":[1,[]],"b":{"c":2}}')
    rows = made.rows(0, 99)
    assert [(row.index, row.fold) for row in rows if row.fold != FOLD_NONE] == [(0, 8), (1, 4), (5, 7)]
    assert made.closing_row(1) == 4
    assert made.closing_row(2) == FOLD_NONE


def test_the_end_of_something_huge_is_found_through_the_checkpoints() -> None:
    text = '{"first":[' + ",".join('{"x":[1,{"y":[]}]}' for _ in range(60_000)) + '],"last":1}'
    made = pretty(text)
    assert made.rows(1, 1)[0].fold == FOLD_FAR
    closing = made.closing_row(1)
    assert made.rows(closing, 2)[0].text == "],"
    assert made.rows(closing + 1, 1)[0].text == '"last": 1'
    assert made.closing_row(0) == made.rows_known - 1


def test_what_is_never_closed_has_no_closing_row() -> None:
    assert pretty('{"a":[1,2').closing_row(1) == FOLD_NONE


def test_nesting_of_a_hundred_thousand_levels_opens() -> None:
    made = pretty(b"[" * 100_000 + b"]" * 100_000)
    assert made.rows_known == 199_999
    assert made.rows(99_999, 1)[0].text == "[]"
    assert made.closing_row(0) == 199_998


def test_any_stretch_of_rows_is_the_same_as_in_the_whole() -> None:
    chance = random.Random(3)
    value = [{"id": n, "text": "x" * chance.choice((1, 30, 5000)), "t": [True, None]} for n in range(400)]
    made = pretty(json.dumps(value, indent=chance.choice((None, 2))))
    rows = made.rows(0, 10**6)
    assert len(rows) == made.rows_known
    for _ in range(100):
        first = chance.randrange(len(rows))
        for row, same in zip(made.rows(first, 50), rows[first : first + 50], strict=True):
            assert (row.text, row.indent, row.start, row.line) == (
                same.text,
                same.indent,
                same.start,
                same.line,
            )


def test_it_is_what_json_dumps_makes_of_it() -> None:
    chance = random.Random(8)

    def value(depth: int) -> object:
        kind = chance.randint(0, 2 if depth < 5 else 0)
        if kind == 0:
            return chance.choice((1, -2.5, 'a"b{,}', "", True, None, "é\n"))
        if kind == 1:
            return [value(depth + 1) for _ in range(chance.randint(0, 4))]
        return {f"k{n}": value(depth + 1) for n in range(chance.randint(0, 4))}

    for _ in range(300):
        made = value(0)
        wanted = json.dumps(made, indent=2, ensure_ascii=False)
        assert "\n".join(shown(json.dumps(made, ensure_ascii=False, separators=(",", ":")))) == wanted
        assert "\n".join(shown(json.dumps(made, ensure_ascii=False, indent=7))) == wanted


def test_it_is_a_document_and_begins_without_an_index() -> None:
    source = MemorySource(b'[{"a":1},' * 50_000)
    made: Document = PrettyJson(source, "utf-8", json_index())
    assert not made.complete
    assert [row.text for row in made.rows(0, 3)] == ["[", "{", '"a": 1']


@pytest.mark.skipif(not CORPUS.is_dir(), reason="the JSON test suite is not here")
def test_every_file_of_the_json_test_suite_keeps_all_but_white_space() -> None:
    files = sorted(CORPUS.glob("*.json"))
    assert len(files) > 100
    for file in files:
        data = file.read_bytes()
        assert tokens(pretty(data).rows(0, 10**7)) == without_space(data), file.name
