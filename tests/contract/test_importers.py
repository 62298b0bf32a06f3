"""What every importer must keep, whoever wrote it."""

import json
from contextlib import suppress

import pytest

from postgui.formats.importer_kind import detect, importer_kinds, read_source
from postgui.formats.importing.source import Source
from postgui.model.problem import ProblemError

KINDS = importer_kinds()
JUNK = (
    b"",
    b"\x00\x01\x02\xff\xfe",
    b"\xff\xfe{\x00}\x00",
    b"{}",
    b"[]",
    b"null",
    b"[" * 100_000,
    b'{"a":' * 20_000,
    json.dumps({"info": 1, "item": [None, 1, "x", {"item": {}}, {"request": []}]}).encode(),
    b"a: &a [*a]\n",
    b"a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n",
    b"<?xml version='1.0'?><!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>",
    "GET http://a\n\n###\nüñí".encode("utf-16"),
    b"curl 'http://a",
    b"meta {\n",
    b"openapi: 3.0.0\npaths: [1]\n",
)


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_an_importer_reads_junk_or_says_what_is_wrong(kind):
    for data in JUNK:
        for source in (Source("junk", data), Source("junk", files={"a.json": data, "b.yml": data})):
            assert 0 <= kind.sniff(source) <= 100
            with suppress(ProblemError):
                read_source(source, kind)


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_an_importer_can_be_named_and_chosen_in_a_file_dialog(kind):
    assert kind.label
    assert all(suffix.startswith(".") for suffix in kind.suffixes)


def test_what_nobody_knows_is_told_with_what_is_known():
    with pytest.raises(ProblemError) as caught:
        detect(Source("note.txt", b"Dear diary"))
    assert all(kind.label in caught.value.problem.meaning for kind in KINDS.values())


def test_where_a_broken_text_is_broken_is_told():
    with pytest.raises(ProblemError, match="line 3"):
        detect(Source("a.json", b'{\n"a": 1,\n"b" 2}'))
