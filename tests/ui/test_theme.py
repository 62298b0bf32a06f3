"""The looks: roles complete, text readable in both themes, switching live, icons recoloured."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from postgui.resource import resource_path
from postgui.ui.theme import Theme, current_theme, method_role, status_role
from postgui.ui.theme_file import read_colors, read_style

SURFACES = ("window", "panel", "raised", "field", "hover", "selection", "selection-inactive")
# Text role -> every surface it is drawn on.
READ_ON: dict[str, tuple[str, ...]] = {
    "text": (*SURFACES, "current-line", "match", "match-current", "bracket", "pressed"),
    "text-muted": ("window", "panel", "raised", "hover", "field"),
    "text-faint": ("window", "panel", "raised", "field"),
    "selection-text": ("selection",),
    "tooltip-text": ("tooltip",),
    "accent-text": ("accent", "accent-hover", "accent-pressed"),
    "accent-ink": ("window", "panel", "raised"),
    "error": ("window", "panel", "raised", "error-soft", "hover"),
    "warning": ("window", "panel", "raised", "warning-soft", "hover"),
    "ok": ("window", "panel", "raised", "ok-soft", "hover"),
    "info": ("window", "panel", "raised", "info-soft", "hover"),
    "variable-ok": ("variable-ok-soft", "field"),
    "variable-missing": ("variable-missing-soft", "field"),
    "line-number": ("editor", "current-line"),
    **{
        f"method-{name}": ("window", "panel", "field", "raised", "hover", "selection", "selection-inactive")
        for name in ("get", "post", "put", "patch", "delete", "head", "options", "other")
    },
    **{
        f"status-{name}": ("window", "panel", "hover", "selection", "selection-inactive")
        for name in ("1xx", "2xx", "3xx", "4xx", "5xx", "other")
    },
    **{
        f"syntax-{name}": ("editor", "current-line")
        for name in (
            "key",
            "string",
            "number",
            "keyword",
            "comment",
            "tag",
            "attribute",
            "punctuation",
        )
    },
}
AA_TEXT = 4.5
AA_PART = 3.0


def luminance(color: str) -> float:
    """Relative luminance (WCAG 2.2)."""
    channels = [int(color[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.fixture
def switched(theme: Theme) -> Iterator[Theme]:
    """The session's theme, put back afterwards."""
    yield theme
    theme.set_scale(1.0)
    theme.set_mode("light")


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("role", READ_ON)
def test_text_is_readable_on_what_it_stands_on(role: str, dark: bool) -> None:
    colors = read_colors(dark)
    poor = {
        surface: round(contrast(colors[role], colors[surface]), 2)
        for surface in READ_ON[role]
        if contrast(colors[role], colors[surface]) < AA_TEXT
    }
    assert not poor


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize(
    "role",
    [
        "focus",
        "icon",
        "icon-muted",
        "accent",
        *(f"phase-{name}" for name in ("dns", "connect", "tls", "send", "wait", "receive")),
    ],
)
def test_parts_without_text_stand_out(role: str, dark: bool) -> None:
    colors = read_colors(dark)
    for surface in ("panel", "window"):
        assert contrast(colors[role], colors[surface]) >= (AA_PART if role != "accent" else 2.9)


def test_both_themes_have_the_same_roles() -> None:
    assert set(read_colors(True)) == set(read_colors(False))
    for colors in (read_colors(True), read_colors(False)):
        assert all(re.fullmatch("#[0-9a-f]{6}", color) for color in colors.values())


def test_style_sheet_names_only_known_roles() -> None:
    for dark in (False, True):
        style = read_style(dark, read_colors(dark), lambda size: size)
        assert "$" not in style


def test_style_sheet_has_no_colour_of_its_own() -> None:
    assert not re.search(r"#[0-9a-fA-F]{3,8}\b(?!.*\{)", resource_path("themes", "style.qss").read_text())


def test_switch_is_live(switched: Theme, qapp: QApplication) -> None:
    seen = []
    switched.changed.connect(lambda: seen.append(switched.dark))
    switched.set_mode("dark")
    assert seen == [True]
    assert qapp.palette().window().color() == switched.color("window")
    assert read_colors(True)["panel"] in qapp.styleSheet()


def test_icon_follows_the_theme_by_itself(switched: Theme, qapp: QApplication) -> None:
    icon = switched.icon("send")
    light = _strongest(icon.pixmap(QSize(16, 16)).toImage())
    switched.set_mode("dark")
    dark = _strongest(icon.pixmap(QSize(16, 16)).toImage())
    assert light == QColor(read_colors(False)["icon"]).rgb()
    assert dark == QColor(read_colors(True)["icon"]).rgb()


def test_icon_is_sharp_at_two_device_pixels(theme: Theme, qapp: QApplication) -> None:
    pixmap = theme.icon("save").pixmap(QSize(16, 16), 2.0)
    assert pixmap.size() == QSize(32, 32)
    assert pixmap.devicePixelRatio() == 2.0


def _strongest(image: QImage) -> int:
    """The colour of the most opaque pixel."""
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    strongest = max(pixels, key=lambda color: color.alpha())
    strongest.setAlpha(255)
    return strongest.rgb()


def test_unknown_icon_fails_where_it_is_asked_for(theme: Theme) -> None:
    with pytest.raises(FileNotFoundError):
        theme.icon("no-such-icon")


@pytest.mark.parametrize(
    "path", sorted(resource_path("icons").glob("*.svg")), ids=lambda path: str(path.stem)
)
def test_icons_share_one_grid_and_stroke(path: Path, theme: Theme, qapp: QApplication) -> None:
    text = path.read_text()
    assert 'viewBox="0 0 16 16"' in text
    assert set(re.findall(r'stroke-width="([^"]*)"', text)) == {"1.5"}
    assert set(re.findall(r'(?:stroke|fill)="([^"]*)"', text)) == {"currentColor", "none"}
    image = theme.icon(path.stem).pixmap(QSize(64, 64)).toImage()
    drawn = [(x, y) for x in range(64) for y in range(64) if image.pixelColor(x, y).alpha() > 128]
    assert drawn
    assert all(1 <= x <= 62 and 1 <= y <= 62 for x, y in drawn), "touches the edge: would be cut off"


def test_scale_enlarges_fonts_and_lengths(switched: Theme, qtbot: QtBot) -> None:
    label = QLabel("text")
    qtbot.addWidget(label)
    before = label.fontMetrics().height()
    switched.set_scale(1.5)
    assert (switched.px(28), switched.ui_font().pixelSize()) == (42, 20)
    qtbot.waitUntil(lambda: label.fontMetrics().height() > before)


def test_theme_is_found_from_anywhere(theme: Theme) -> None:
    assert current_theme() is theme


def test_unusual_methods_and_statuses_have_a_colour(theme: Theme) -> None:
    for method in ("GET", "get", "PURGE", "X"):
        assert theme.color(method_role(method)).isValid()
    for status in (100, 204, 599, 0, 700):
        assert theme.color(status_role(status)).isValid()
