"""JSONPath through a file in stretches finds what it finds in memory, and ends where it can't."""

import json
import random
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from postgui.formats.render import query as query_module
from postgui.formats.render import query_stream
from postgui.formats.render.query import QueryJob, run_query
from postgui.formats.render.query_answer import QueryAnswer
from postgui.model.content import Content
from tests.support.builder import content

QUERIES = (
    *("$", "$.*", "$[*]", "$..*", "$.a1", "$..a1", "$['a1','b1']", "$..['a1',0]", "$[*][*]", "$[*].a1..b2"),
    *("$..[0]", "$..[-1]", "$[1:5]", "$..[1:]", "$..[:-1]", "$..[::2]", "$[3:1]", "$[2::3]", "$[0,2,1]"),
    *("$[?@.a1]", "$..[?@.a1]", "$..[?@>1]", "$..a0[?length(@)>1]", "$..a1..b2"),
)


@pytest.fixture(autouse=True)
def short_stretches(monkeypatch):
    monkeypatch.setattr(query_stream, "STRETCH_BYTES", 120)
    monkeypatch.setattr(query_stream, "_SHOWN_OF_LONG", 10)
    monkeypatch.setattr(query_module, "STREAMED_BYTES", 0)


def value(depth: int, dice: random.Random) -> Any:
    kind = dice.random()
    if depth <= 0 or kind < 0.3:
        return dice.choice([1, 1.50, "x" * dice.randint(0, 300), None, True, {}, [], "a,b]}{"])
    if kind < 0.65:
        return [value(depth - 1, dice) for _ in range(dice.randint(0, 7))]
    names = ("a", "b", "it,em", 'q"x')
    return {
        f"{dice.choice(names)}{dice.randint(0, 3)}": value(depth - 1, dice) for _ in range(dice.randint(0, 8))
    }


def streamed(path: Path, text: str, query: str, content_type: str = "application/json") -> list[QueryAnswer]:
    path.write_text(text, "utf-8")
    body = Content(None, path, path.stat().st_size, "")
    return list(QueryJob(body, content_type, query).parts())


@pytest.mark.parametrize("seed", [1, 4, 9, 11])
@pytest.mark.parametrize("indent", [None, 1])
def test_it_finds_what_is_found_in_memory(tmp_path, seed, indent):
    made = [value(4, random.Random(seed)), value(4, random.Random(seed + 100))]
    text = json.dumps(made, indent=indent)
    for query in QUERIES:
        wanted = run_query(content(text), "application/json", query)
        found = streamed(tmp_path / "body", text, query)[-1]
        assert (found.count, found.error) == (wanted.count, wanted.error), query
        if "\u2026" not in found.text:  # a match that is longer than a stretch is cut
            assert found.text == wanted.text, query


def test_lines_of_values_are_one_list(tmp_path):
    text = "".join(f'{{"a": {number}}}\n' for number in range(200))
    kind = "application/x-ndjson"
    assert streamed(tmp_path / "body", text, "$[150:152].a", kind)[-1].text == "150\n151"
    assert streamed(tmp_path / "body", text, "$[?@.a == 199].a", kind)[-1] == QueryAnswer("199", "json", 1)
    assert streamed(tmp_path / "body", text, "$[-1].a", kind)[-1].text == "199"


def test_what_is_found_comes_while_it_goes_on(tmp_path):
    text = json.dumps({"items": [{"id": number} for number in range(500)]})
    answers = streamed(tmp_path / "body", text, "$.items[*].id")
    first = next(answer for answer in answers if answer.count)
    assert (first.count, first.text) == (1, "0")
    assert first.share < 1
    assert (answers[-1].count, answers[-1].share) == (500, 1.0)


def test_what_needs_the_whole_body_is_answered_in_memory_or_refused(tmp_path, monkeypatch):
    text = json.dumps({"limit": 3, "items": list(range(200))})
    assert streamed(tmp_path / "body", text, "$.items[?@ < $.limit]")[-1].text == "0\n1\n2"
    monkeypatch.setattr(query_module, "QUERY_BYTES", 100)
    assert "whole body" in streamed(tmp_path / "body", text, "$.items[?@ < $.limit]")[-1].error
    assert streamed(tmp_path / "body", text, "$.items[?@ < 3]")[-1].text == "0\n1\n2"
    assert "up to 100 B" in streamed(tmp_path / "body", text, "$[?@[0] == 0]")[-1].error


def test_a_broken_body_says_so(tmp_path):
    wrong = streamed(tmp_path / "body", '{"a": [' + "1, " * 200 + "tru]}", "$..a")[-1]
    assert "no valid JSON" in wrong.error
    for text in ("[" + "[1]," * 100, '{"a": [1]' + " " * 200):
        assert "breaks off" in streamed(tmp_path / "body", text, "$..[0]")[-1].note


def test_a_mistake_has_its_place(tmp_path):
    (answer,) = streamed(tmp_path / "body", "[]", "$.a[")
    assert answer.error_at == 4


def test_bytes_of_another_charset_are_read(tmp_path):
    path = tmp_path / "body"
    path.write_bytes(json.dumps([{"name": "Gr\u00fc\u00dfe"}] * 50, ensure_ascii=False).encode("latin-1"))
    body = Content(None, path, path.stat().st_size, "")
    job = QueryJob(body, "application/json; charset=iso-8859-1", "$[49].name")
    assert list(job.parts())[-1].text == '"Gr\u00fc\u00dfe"'
    gone = replace(body, path=tmp_path / "gone")
    with pytest.raises(OSError, match="gone"):
        list(replace(job, body=gone).parts())
