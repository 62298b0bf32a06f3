"""What is said keeps its source, and a sentence ends with one full stop of its script."""

import pickle
import re
from collections.abc import Iterator

import pytest

from postgui import translation
from postgui.translation import (
    Marks,
    again,
    bare,
    fill,
    in_english,
    joined,
    number,
    plural,
    recalled,
    stopped,
    tr,
)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("It is empty", "It is empty."),
        ("It is empty.", "It is empty."),
        ("Straße", "Straße."),
        ("空です", "空です。"),
        ("空です。", "空です。"),
        ("見つかりません（RFC 8707）", "見つかりません（RFC 8707）。"),
        ("", "."),
    ],
)
def test_a_sentence_ends_with_one_full_stop_of_its_script(text: str, sentence: str) -> None:
    assert stopped(text) == sentence


def test_a_sentence_that_goes_on_has_none() -> None:
    assert bare("It expired.") == "It expired"
    assert bare("有効期限が切れています。") == "有効期限が切れています"


@pytest.fixture
def shouting() -> Iterator[None]:
    translation.install(
        lambda text, comment, n: (text if n in (-1, 1) else comment).upper().replace("{N}", "{n}")
    )
    yield
    translation.install(None)


def test_what_was_said_is_known_in_english(shouting: None) -> None:
    said = (tr("Save"), plural("{n} file", "{n} files", 3))
    assert said == ("SAVE", "3 FILES")
    assert [in_english(each) for each in said] == ["Save", "3 files"]
    assert in_english("never said") == "never said"


def _loud(text: str, comment: str, n: int) -> str:
    return re.sub(r"\{[^{}]*\}|[a-z]+", _upper, text if n in (-1, 1) else comment)


def _upper(found: re.Match[str]) -> str:
    return found[0] if found[0].startswith("{") else found[0].upper()


@pytest.fixture
def switching() -> Iterator[None]:
    translation.install(None)
    yield
    translation.install(None)


def test_what_is_kept_is_said_again_in_the_other_language_and_back(switching: None) -> None:
    kept = joined(", ", (plural("{n:,} file", "{n:,} files", 1234), tr("Save {name}", name=tr("all")), "GET"))
    assert kept == "1,234 files, Save all, GET"
    translation.install(_loud, Marks(",", "."))
    loud = again(kept)
    assert loud == "1.234 FILES, SAVE ALL, GET"
    translation.install(None)
    assert again(loud) == kept


def test_a_name_that_reads_like_a_text_of_ours_stays_as_the_person_wrote_it(switching: None) -> None:
    tr("Settings")
    kept = tr("Open {name}", name="Settings")
    translation.install(_loud)
    assert again(kept) == "OPEN Settings"
    assert again("Settings") == "Settings"


def test_of_texts_that_look_alike_the_one_of_the_place_is_found(switching: None) -> None:
    translation.install(lambda text, _comment, _n: {"Delete": "Löschen", "Clear": "Löschen"}.get(text, ""))
    here = tr("Delete")
    there = eval("tr('Clear')", {"tr": tr, "__name__": "postgui.ui.console"})
    assert here == there == "Löschen"
    assert in_english(recalled("Löschen", ["postgui.ui.console"]) or "") == "Clear"
    assert in_english(recalled("Löschen", ["postgui.ui.other", __name__]) or "") == "Delete"
    assert recalled("Verwerfen") is None


def test_a_text_from_another_process_is_said_in_the_language_of_this_one(switching: None) -> None:
    over_there = pickle.dumps((tr("It is empty"), tr("{n:,} lines of {name}", n=1234, name="a.csv")))
    translation.install(_loud, Marks(",", "."))
    assert pickle.loads(over_there) == ("IT IS EMPTY", "1.234 LINES OF a.csv")


def test_numbers_are_written_as_the_language_does(switching: None) -> None:
    translation.install(None, Marks(",", "."))
    assert number(1234567.891, ",.2f") == "1.234.567,89"
    assert fill("{a:g} {b} {c:x} {d!r}", a=0.5, b=1234, c=255, d="1.5") == "0,5 1234 ff '1.5'"
    assert in_english(number(0.5, ".1f")) == "0.5"
    translation.install(None, Marks(",", ".", grouped_from=10_000))
    assert [number(1234), number(12345)] == ["1234", "12.345"]


def test_texts_without_values_are_known_however_many_others_were_said(
    switching: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(translation, "_REMEMBERED", 10)
    monkeypatch.setattr(translation._language, "filled", {})  # without those of other tests
    label = str(tr("Save"))
    for each in range(30):
        fill("{each} of 30", each=each)
    assert recalled(label) == "Save"
    assert recalled("29 of 30") is not None
    assert recalled("1 of 30") is None
