"""Dates are written as the language of the window writes them."""

from collections.abc import Iterator
from datetime import datetime

import pytest

from postgui import translation
from postgui.formats.render.figure import format_duration_ms, format_size
from postgui.formats.render.moment import day_text, minute_text, second_text
from postgui.translation import Marks, again

AT = datetime(2026, 11, 30, 9, 5, 7)


@pytest.fixture
def english() -> Iterator[None]:
    translation.install(None)
    yield
    translation.install(None)


def test_in_english_they_are_those_of_iso(english: None) -> None:
    assert [day_text(AT), minute_text(AT)] == ["2026-11-30", "2026-11-30 09:05"]
    assert second_text(AT) == "2026-11-30 09:05:07"


def test_a_date_follows_the_language_that_is_switched_to(english: None) -> None:
    shown = minute_text(AT)
    translation.install(lambda text, _comment, _n: {"%Y-%m-%d %H:%M": "%d.%m.%Y %H:%M"}.get(text, ""))
    assert again(shown) == "30.11.2026 09:05"


def test_so_do_sizes_and_durations(english: None) -> None:
    shown = [format_size(1_300), format_duration_ms(1_234), format_duration_ms(84)]
    translation.install(lambda text, _comment, _n: {"{size} kB": "{size} ko"}.get(text, ""), Marks(",", "."))
    assert [again(each) for each in shown] == ["1,3 ko", "1,23 s", "84 ms"]
