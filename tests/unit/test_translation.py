"""What is said keeps its source, and a sentence ends with one full stop of its script."""

from collections.abc import Iterator

import pytest

from postgui import translation
from postgui.translation import bare, in_english, plural, stopped, tr


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
