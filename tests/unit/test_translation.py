"""A full stop stands at the end of a sentence once, as its script writes it."""

import pytest

from postgui.translation import bare, stopped


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
