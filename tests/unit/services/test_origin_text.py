"""Origins are ids; what people read of them is in their language."""

from collections.abc import Iterator

import pytest

from postgui import translation
from postgui.services.origin_text import origin_text


@pytest.fixture
def _shouting() -> Iterator[None]:
    translation.install(lambda text, _comment, _n: text.replace("folder", "ORDNER").replace("run", "LAUF"))
    yield
    translation.install(None)


@pytest.mark.parametrize(
    "origin", ["request", "folder Users", "collection My shop", "global variables", "local.env"]
)
def test_english_says_the_origin_as_it_is(origin: str) -> None:
    assert origin_text(origin) == origin


@pytest.mark.usefixtures("_shouting")
def test_the_words_are_translated_and_the_names_are_not() -> None:
    assert origin_text("folder folder runs") == "ORDNER folder runs"
    assert origin_text("folder of this run") == "ORDNER of this LAUF"
    assert origin_text("run time") == "LAUF time"
