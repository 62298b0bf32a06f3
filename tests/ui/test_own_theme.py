"""Theme files of a person's own: a base with other colours, mistakes told with their line, put on live."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from postgui.model.problem import ProblemError
from postgui.ui.own_theme import first_theme, hard_to_read, read_own_theme
from postgui.ui.theme import Theme
from postgui.ui.theme_file import read_colors

AMBER = 'base = "dark"\n\n[colors]\naccent = "#B45309"\n'


def test_says_only_what_differs_from_its_base() -> None:
    theme = read_own_theme("Amber", AMBER)
    assert theme.dark
    assert dict(theme.colors) == {**read_colors(True), "accent": "#b45309"}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('base = "dark"\n\n[colors]\naccent = "orange"\n', "Line 4: accent must be a color"),
        ('base = "dark"\n[colors]\n\nacent = "#b45309"\n', "Line 4: There is no color role acent."),
        ('# mine\nbase = "blue"\n', 'Line 2: base must be "light" or "dark".'),
        ('[colors]\naccent = "#b45309"\n', 'base must be "light" or "dark".'),
        ('base = "dark"\naccent = \n', "(at line 2"),
        ('base = "dark"\naccent = 7\n', "Line 2: accent must be a color"),
    ],
)
def test_a_mistake_is_told_with_its_place(text: str, said: str) -> None:
    with pytest.raises(ProblemError) as raised:
        read_own_theme("Mine", text)
    assert raised.value.problem.what == "The theme Mine can’t be used"
    assert said in raised.value.problem.meaning


def test_what_can_hardly_be_read_is_named() -> None:
    assert hard_to_read("Amber", read_own_theme("Amber", AMBER)) is None
    problem = hard_to_read("Fog", read_own_theme("Fog", 'base = "light"\ntext = "#cccccc"\n'))
    assert problem is not None
    assert "text on window" in problem.detail


@pytest.mark.parametrize("dark", [False, True])
def test_the_first_file_is_the_base_itself(dark: bool) -> None:
    theme = read_own_theme("My theme", first_theme(dark))
    assert (theme.dark, dict(theme.colors)) == (dark, dict(read_colors(dark)))
    assert set(read_colors(dark)) == {
        line.split()[1] for line in first_theme(dark).splitlines() if line.startswith("#") and " = " in line
    }


@pytest.fixture
def texts(theme: Theme, qapp: QApplication) -> Iterator[dict[str, str]]:
    """Theme files by name; a theme that reads them is on, and the session's own is put back afterwards."""
    texts: dict[str, str] = {}

    def read(name: str) -> str:
        if name not in texts:
            raise FileNotFoundError(name)
        return texts[name]

    mine = Theme("light", read_theme=read)
    mine.apply(qapp)
    texts["Amber"] = AMBER
    qapp.setProperty("mine", mine)
    yield texts
    qapp.setProperty("mine", None)
    qapp.styleHints().colorSchemeChanged.disconnect(mine._on_system_changed)
    theme.apply(qapp)
    mine.deleteLater()


def test_is_put_on_live_and_read_again_when_it_is_chosen_again(
    texts: dict[str, str], qapp: QApplication
) -> None:
    mine = qapp.property("mine")
    mine.set_mode("Amber")
    assert mine.dark
    assert "#b45309" in qapp.styleSheet()
    texts["Amber"] = AMBER.replace("B45309", "0F766E")
    mine.set_mode("Amber")
    assert mine.color("accent").name() == "#0f766e"


def test_one_that_is_gone_leaves_a_usable_window_and_a_word(
    texts: dict[str, str], qapp: QApplication
) -> None:
    mine = qapp.property("mine")
    mine.set_mode("Lost")
    assert mine.problem is not None
    assert mine.problem.meaning == "There is no such file any more."
    assert mine.color("text").isValid()
    mine.set_mode("light")
    assert mine.problem is None
