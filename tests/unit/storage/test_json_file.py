"""Values to JSON and back."""

import json
from dataclasses import dataclass
from pathlib import Path

import pytest

from postgui.model.content import Content
from postgui.model.exchange import Exchange
from postgui.model.request import Request
from postgui.storage.draft import DraftRecord
from postgui.storage.json_file import from_json, to_json, to_json_gently
from postgui.translation import tr
from tests.support import builder


@pytest.mark.parametrize(
    "value",
    [
        builder.form_post(("a", "1"), ("a", "ü"), name="half an emoji: \ud83d"),
        builder.exchange(b"\x00\xff"),
        builder.refused(),
        builder.exchange(body=b"", notes=("lone \udc00",)),
    ],
)
def test_values_survive(value):
    assert from_json(to_json(value), type(value)) == value


@pytest.mark.parametrize("tail", ["", 'ü "\\\n\x00 \U0001f600', "lone \ud83d"])
def test_a_long_text_encoded_in_slices_reads_back_as_if_in_one(tail):
    long = builder.json_post('{"a": "\\u00e9\U0001f600"}\n' * 20_000 + tail)
    value = DraftRecord("a", long, "/c/Create.yml", builder.json_post("{}"))
    assert from_json(to_json_gently(value), DraftRecord) == value
    assert json.loads(to_json_gently(value)) == json.loads(to_json(value))


def test_what_is_short_is_encoded_in_one():
    value = DraftRecord("a", builder.json_post("{}"))
    assert to_json_gently(value) == to_json(value)


def test_a_path_survives():
    content = Content(None, Path("spool") / "x", 3)
    assert from_json(to_json(content), Content) == content


def test_what_a_newer_version_added_is_ignored_and_what_is_missing_takes_its_default():
    assert from_json(b'{"url": "http://a", "colour": "red"}', Request) == Request(url="http://a")


@pytest.mark.parametrize(
    "data", [b"", b"\xff\xfe", b"{", b'{"url": 3}', b"[1]", b"\x00" * 9, b"[" * 100_000, b'{"id": "\\ud800"}']
)
def test_anything_else_is_a_value_error(data):
    with pytest.raises(ValueError):  # noqa: PT011 - the words are the library's
        from_json(data, Exchange)


def test_nesting_without_end_is_a_value_error():
    deep = b'{"id":"a","current":{},"unknown":' + b"[" * 200_000 + b"]" * 200_000 + b"}"
    with pytest.raises(ValueError, match="recursion"):
        from_json(deep, DraftRecord)


def test_a_text_that_was_said_in_a_language_is_kept_as_its_words():
    @dataclass(frozen=True)
    class Named:
        name: str

    said = Named(tr("{n} items", n=3))
    assert from_json(to_json(said), Named) == Named("3 items")
