"""Completing a query with the names that are in the body, at the place where the cursor is."""

import pytest

from postgui.formats.render.query_keys import KeysJob, json_keys, xml_keys
from postgui.formats.render.query_words import words_for
from tests.support.builder import content

JSON = """{"items": [{"id": 1, "name": "a", "tags": ["x"], "owner": {"id": 2, "e mail": ""}}, {"price": 2}],
  "total": 2, "it's": 1}"""
XML = '<shop xmlns="u"><!-- <no/> --><item id="1" sku="a"><name>x</name></item><p:note>n</p:note></shop>'


def offered(language, before, keys=None):
    found = words_for(keys or (xml_keys(XML) if language == "xpath" else json_keys(JSON)), language, before)
    return [before[: found.start] + word for word, _ in found.words]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", ["$.items", "$.total", "$['it\\'s']"]),
        ("$", ["$.items", "$.total", "$['it\\'s']"]),
        ("$.", ["$.items", "$.total", "$['it\\'s']"]),
        ("$.to", ["$.total"]),
        ("$.TO", ["$.total"]),
        ("$.total", []),
        ("$.items[*].", ["$.items[*].id", "$.items[*].name", "$.items[*].tags", "$.items[*].owner"]),
        ("$.items[0].owner.", ["$.items[0].owner.id", "$.items[0].owner['e mail']"]),
        ("$.items[0].owner['e", ["$.items[0].owner['e mail']"]),
        ("$['it", ["$['items']", "$['it\\'s']"]),
        ("$..pr", ["$..price"]),
        ("$..owner.", ["$..owner.id", "$..owner['e mail']"]),
        ("$.items[?@.pr", ["$.items[?@.price"]),
        ("$.items[?@.id == 'a.' && @.own", ["$.items[?@.id == 'a.' && @.owner"]),
        ("$.items[?@.id > $.to", ["$.items[?@.id > $.total"]),
        ("$.items[?@.owner.id > 1].na", ["$.items[?@.owner.id > 1].name"]),
        ("$.items[?@.name == '@.i", []),
        ("$.nothing.", []),
        ("items", []),
    ],
)
def test_jsonpath(before, after):
    assert offered("jsonpath", before)[: len(after) or None] == after


def test_the_items_of_a_list_are_offered_first():
    assert offered("jsonpath", "", json_keys('[{"a": 1}]')) == ["$[*]"]
    assert offered("jsonpath", "$[*].", json_keys('{"a": 1}\n{"b": 2}')) == []
    assert offered("jsonpath", "$[*].", json_keys('[{"a": 1}, {"b": 2}]')) == ["$[*].a", "$[*].b"]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", ["items", "total", '"it\'s"']),
        ("to", ["total"]),
        ("items[*].ow", ["items[*].owner"]),
        ("items[].owner.", ["items[].owner.id", 'items[].owner."e mail"']),
        ("items[?pr", ["items[?price"]),
        ("items[?owner.id", []),
        ("items[?owner.e", ['items[?owner."e mail"']),
        ("items[?id == `1`].na", ["items[?id == `1`].name"]),
        ("length(it", ["length(items", 'length("it\'s"']),
    ],
)
def test_jmespath(before, after):
    assert offered("jmespath", before) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("/", ["/shop"]),
        ("/shop/", ["/shop/item", "/shop/p:note"]),
        ("//na", ["//name"]),
        ("//item/@", ["//item/@id", "//item/@sku"]),
        ("//item[@s", ["//item[@sku"]),
        ("//item[na", ["//item[name"]),
        ("//item[@id='1']/", ["//item[@id='1']/name"]),
        ("count(//it", ["count(//item"]),
    ],
)
def test_xpath(before, after):
    assert offered("xpath", before) == after


def test_a_body_that_is_cut_broken_or_deep_still_has_names():
    assert list(json_keys('{"a": {"b": [{"c": "tru').members) == ["a"]
    assert list(json_keys("][}{" + '{"x": 1').members) == ["x"]
    assert json_keys("[" * 100_000 + '{"a": 1}').items is not None
    assert list(xml_keys("<a b='>'><c><d").members["a"].members) == ["@b", "c"]
    assert xml_keys("</a>" + "<a>" * 10_000).members
    assert offered("jsonpath", "$." + "." * 50) is not None


def test_names_are_found_in_any_charset():
    job = KeysJob(
        content('<?xml version="1.0" encoding="utf-16"?><gr\u00fc\u00df/>'.encode("utf-16")), "text/xml"
    )
    assert list(job.result().members) == ["gr\u00fc\u00df"]


@pytest.mark.parametrize(
    "text", ['{"a": "' + "\\" * 200_000, "<a " + "b" * 200_000, "<" * 100_000, '"' * 99_999]
)
def test_hostile_texts_come_to_an_end(text):
    assert json_keys(text).items is None
    assert len(xml_keys(text).members) <= 1
