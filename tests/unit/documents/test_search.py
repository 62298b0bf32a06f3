"""Finding: the same hits as a regular expression over the whole text, whatever the steps and the charset."""

import random
import re

import numpy as np
import pytest

from postgui.documents import search as module
from postgui.documents.search import Hit, Pattern, find, search
from postgui.documents.source import MemorySource


def spans(text: str, pattern: Pattern, encoding: str = "utf-8") -> list[Hit]:
    """What the whole text says, in bytes."""
    return [
        Hit(len(text[: match.start()].encode(encoding)), len(text[: match.end()].encode(encoding)))
        for match in pattern.compiled().finditer(text)
    ]


def hits(text: str, pattern: Pattern, encoding: str = "utf-8") -> list[Hit]:
    return list(find(MemorySource(text.encode(encoding)), pattern, encoding))


@pytest.fixture(params=[None, 64], ids=["usual steps", "steps of 64 bytes"])
def _steps(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.param is not None:
        monkeypatch.setattr(module, "STEP_BYTES", request.param)
        monkeypatch.setattr(module, "_REGEX_STEP_BYTES", request.param)


@pytest.mark.usefixtures("_steps")
@pytest.mark.parametrize("encoding", ["utf-8", "latin-1", "utf-16-le", "utf-16-be"])
def test_literal_texts_are_found_where_they_are(encoding: str) -> None:
    chance = random.Random(encoding)
    for _ in range(500):
        text = "".join(chance.choices("abAB é\n_x", k=chance.randint(0, 300)))
        pattern = Pattern(
            "".join(chance.choices("abAé_", k=chance.randint(1, 4))), case=chance.random() < 0.5
        )
        assert hits(text, pattern, encoding) == spans(text, pattern, encoding), (text, pattern)


@pytest.mark.usefixtures("_steps")
def test_lines_are_matched_by_regular_expressions_as_in_the_whole_text() -> None:
    chance = random.Random(6)
    for expression in (r"^a.*?b$", r"\bca+", r"[éb]{2}", "c$"):
        pattern = Pattern(expression, regex=True)
        for _ in range(150):
            text = "".join(chance.choices("abc é\n", k=chance.randint(0, 300)))
            assert hits(text, pattern) == spans(text, pattern), (text, expression)


def test_whole_words_have_no_letter_beside_them() -> None:
    text = "cat Cat concat cat_ écat caté (cat) cat"
    assert hits(text, Pattern("cat", word=True)) == spans(text, Pattern("cat", word=True))
    assert len(hits(text, Pattern("cat", word=True, case=True))) == 3


def test_case_is_told_apart_only_when_asked_also_beyond_ascii() -> None:
    assert len(hits("Ärger ärger ÄRGER", Pattern("ärger"))) == 3
    assert len(hits("Ärger ärger ÄRGER", Pattern("ärger", case=True))) == 1
    assert len(hits("[a] {a} @A `a", Pattern("[A]"))) == 1


def test_hits_that_overlap_are_counted_once() -> None:
    assert hits("aaaa aaa", Pattern("aa")) == [Hit(0, 2), Hit(2, 4), Hit(5, 7)]


def test_bytes_that_are_no_text_do_not_move_the_places() -> None:
    data = b"\xff\xfe\x80 n\xc3\xa9e " * 3 + b"needle \xff needle"
    found = list(find(MemorySource(data), Pattern("needle|n.e", regex=True)))
    assert [data[hit.start : hit.end] for hit in found] == [b"n\xc3\xa9e"] * 3 + [b"needle", b"needle"]


def test_only_so_many_places_are_kept_but_all_are_counted() -> None:
    source = MemorySource(b"needle and hay " * 200_000)
    parts = list(search(source, Pattern("needle"), keep=1000))
    assert sum(part.count for part in parts) == 200_000
    assert len(np.concatenate([part.starts for part in parts])) == 1000
    assert parts[-1].scanned == source.size


def test_nothing_is_found_for_nothing_or_for_what_the_charset_has_not() -> None:
    assert hits("text", Pattern("")) == []
    assert hits("text", Pattern("€", case=True), "latin-1") == []
    assert hits("text", Pattern("x*", regex=True)) == [Hit(2, 3)]


def test_a_bad_regular_expression_is_refused() -> None:
    with pytest.raises(re.error):
        list(find(MemorySource(b"x"), Pattern("(", regex=True)))
