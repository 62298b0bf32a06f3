"""What a locustfile takes from an answer is what PostGUI's own captures take: the same functions, run."""

import csv
import io
import itertools
import json
import re
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from xml.etree import ElementTree

import pytest
from jsonpath import JSONPathEnvironment

from postgui.formats.locustfile.function import FUNCTIONS
from postgui.formats.locustfile.query import query_call
from postgui.services.check.value import as_text
from postgui.services.check.xpath import xpath_values
from postgui.services.run.data import read_rows

BODY = {
    "items": [{"id": 1, "tags": ["a"]}, {"id": 2, "tags": [], "items": [{"id": 3}]}, {"name": "no id"}],
    "a b": {"*": 0, "id": None},
    "text": "abc",
}
XML = b"""<?xml version="1.0"?>
<shop xmlns="urn:shop" xmlns:x="urn:x"><item id="1">One<b>!</b></item><item id="2"><x:name>Two</x:name></item>
<item>Three</item></shop>"""


def called(call: str, content: bytes) -> Any:
    """The value of `call` in a file that has all functions."""
    events = SimpleNamespace(init=SimpleNamespace(add_listener=lambda function: function))
    names: dict[str, Any] = {"csv": csv, "io": io, "itertools": itertools, "json": json, "re": re}
    names |= {"ElementTree": ElementTree, "Path": Path, "events": events}
    exec("\n".join(line for lines in FUNCTIONS.values() for line in lines), names)
    names["response"] = SimpleNamespace(
        content=content, text=content.decode(), json=lambda: json.loads(content)
    )
    return eval(call, names)


@pytest.mark.parametrize(
    "query",
    [
        "$.items[*].id",
        "$..id",
        "$.items[-1].name",
        "$.items[0:2].id",
        "$.items[::-1].id",
        "$.items[1:]..id",
        "$['a b'].*",
        "$..items[*].tags[0]",
        "$..[0]",
        "$..*",
        "$.*.id",
        "$.text[0]",
        "$.none[*]",
        "$[ * ]",
    ],
)
def test_a_jsonpath_selects_what_the_standard_says(query):
    call, name = query_call(f"jsonpath({json.dumps(query)})")
    assert name == "all_at"
    expected = [match.obj for match in JSONPathEnvironment(strict=True).finditer(query, BODY)]
    found = called(call, json.dumps(BODY).encode())
    assert found == (expected if len(expected) > 1 else expected[0] if expected else None)


@pytest.mark.parametrize(
    "query",
    [
        "/shop/item",
        "//item/text()",
        "//item/@id",
        "//item[2]/x:name",
        "//item[@id='1']/b/text()",
        "/shop/item[last()]",
        "/shop/*",
        "//item[b]",
        "//item[b='!']/@id",
        "//x:name",
        "//none",
        "/shop/item[1]",
    ],
)
def test_an_xpath_selects_what_postgui_selects(query):
    call, name = query_call(f'xpath("{query}")')
    assert name == "in_xml"
    expected = xpath_values(XML.decode(), query)
    assert called(call, XML) == (expected if len(expected) > 1 else expected[0] if expected else None)


@pytest.mark.parametrize(
    ("expression", "expected"),
    [(r"regex('id=(\d+)')", "41"), (r"regex('id=\d+')", "id=41"), ("regex('none')", None)],
)
def test_a_pattern_gives_its_first_group_or_all_that_it_finds(expression, expected):
    assert called(query_call(expression)[0], b"the id=41 it is") == expected


def test_an_escaped_quote_stays_in_the_query():
    assert called(query_call(r"jsonpath('$[\'a b\'][\'*\']')")[0], json.dumps(BODY).encode()) == 0


@pytest.mark.parametrize("content", [b"", b"no JSON", b"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", b"<open>"])
@pytest.mark.parametrize("expression", ["jsonpath('$..a')", "xpath('//a')"])
def test_an_answer_of_another_kind_has_nothing_to_take(expression, content):
    assert called(query_call(expression)[0], content) is None


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.csv", 'name,"the id",n\nAda,"7",1.5\n"O, ""B""",8,007\n'),
        ("b.csv", "\ufeffname; id\r\nAda; 1\r\n\r\nBob\r\n"),
        ("c.tsv", "name\tid\nAda\t1\n"),
        ("d.json", '[{"name": "Ada", "id": 7, "none": null, "list": [1, "é"]}, {"name": "B"}]'),
        ("e.json", '{"name": "alone"}'),
    ],
)
def test_the_rows_are_those_of_a_run(tmp_path, name, text):
    path = tmp_path / name
    path.write_bytes(text.encode())
    found = called(f"rows_of({str(path)!r})", b"")
    assert found == [{key: as_text(value) for key, value in row.items()} for row in read_rows(path)]
