"""Help on headers: every text is one that a person can use."""

import re

import pytest

from postgui.formats.render.header_help import header_help, help_text, known_headers


@pytest.mark.parametrize("name", known_headers())
def test_each_text_is_a_short_sentence_with_a_source(name):
    meaning, source = header_help(name)
    assert re.fullmatch(r"[A-Za-z*].{8,180}\.", meaning)
    assert source
    assert name == name.lower()


def test_names_are_known_in_any_case():
    assert help_text("ETag") == help_text("etag") != ""
    assert "RFC 9110" in help_text("Content-Type")


def test_unknown_names_have_none():
    assert help_text("X-Our-Own") == ""
