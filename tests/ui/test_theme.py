"""The looks: roles complete, text readable in both themes, switching live, icons recoloured."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMargins, QRect, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QMainWindow,
    QPushButton,
    QSplitter,
    QTableWidget,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

import postgui.ui
from postgui.resource import resource_path
from postgui.ui.response.note_bar import NoteBar
from postgui.ui.response.progress_line import ProgressLine
from postgui.ui.theme import Theme, current_theme, method_role, status_role
from postgui.ui.theme_contrast import UNREAD, contrast, poor_pairs, role_pairs
from postgui.ui.theme_file import read_colors, read_style


@pytest.fixture
def switched(theme: Theme) -> Iterator[Theme]:
    """The session's theme, put back afterwards."""
    yield theme
    theme.set_scale(1.0)
    theme.set_mode("light")


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_everything_stands_out_from_what_it_is_on(dark: bool) -> None:
    poor = [
        f"{pair.ink} on {pair.ground}: {found:.2f}, wanted {pair.least}"
        for pair, found in poor_pairs(read_colors(dark))
    ]
    assert not poor


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.005)


def test_every_role_is_measured_or_need_not_be_read() -> None:
    pairs = role_pairs()
    measured = {role for pair in pairs for role in (pair.ink, pair.ground)}
    assert set(read_colors(False)) == measured | UNREAD


def test_pairs_of_the_style_sheet_are_measured() -> None:
    """Those of a rule, of a state that takes its colour from the rule, and of the selection."""
    pairs = {(pair.ink, pair.ground) for pair in role_pairs()}
    assert {("accent-text", "accent-hover"), ("text", "pressed"), ("selection-text", "selection")} <= pairs


def test_source_names_roles_and_no_colours() -> None:
    """`color("role")` and `icon("name", "role")` name roles that exist; nothing else makes a colour."""
    roles = set(read_colors(False))
    package = Path(postgui.ui.__file__).parent
    faults = []
    for path in sorted((*package.rglob("*.py"), *(package.parent / "app").rglob("*.py"))):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if fault := _colour_fault(node, roles):
                faults.append(f"{path.relative_to(package.parent)}:{getattr(node, 'lineno', 0)} {fault}")
    assert not faults


def _colour_fault(node: ast.AST, roles: set[str]) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value if re.fullmatch(r"#[0-9a-fA-F]{3,8}|(?:rgb|hsl)a?\(.*", node.value) else ""
    if isinstance(node, ast.Attribute) and ast.unparse(node.value).endswith("GlobalColor"):
        return ast.unparse(node) if node.attr != "transparent" else ""
    if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute | ast.Name)):
        return ""
    name = node.func.attr if isinstance(node.func, ast.Attribute) else node.func.id
    if name == "QColor" and any(isinstance(each, ast.Constant) for each in node.args):
        return ast.unparse(node)
    at = {"color": 0, "icon": 1}.get(name)
    if at is not None and len(node.args) > at:
        role = node.args[at]
        if isinstance(role, ast.Constant) and isinstance(role.value, str) and role.value not in roles:
            return ast.unparse(node)
    return ""


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


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
def test_icon_is_as_sharp_wherever_it_is_painted(theme: Theme, qapp: QApplication, ratio: float) -> None:
    """Between two pixels of the screen it would be blurred, or lose a line."""
    icon = theme.icon("chevron-down")
    drawn = []
    for at in range(5):
        image = QImage(QSize(40, 40), QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(ratio)
        image.fill(0)
        painter = QPainter(image)
        icon.paint(painter, QRect(at, at, 16, 16))
        painter.end()
        pixels = [(x, y) for y in range(40) for x in range(40) if image.pixelColor(x, y).alpha()]
        left, top = min(x for x, _ in pixels), min(y for _, y in pixels)
        drawn.append({(x - left, y - top, image.pixelColor(x, y).alpha()) for x, y in pixels})
    assert all(each == drawn[0] for each in drawn)


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


def test_lengths_said_once_follow_the_scale(switched: Theme, qtbot: QtBot) -> None:
    """Those of layouts, spacers and icons; columns that a person drew, and the pane that does not stretch."""
    window, host, panel = QMainWindow(), QSplitter(), QWidget()
    qtbot.addWidget(window)
    window.setCentralWidget(host)
    column = QVBoxLayout(panel)
    switched.fit(column.setContentsMargins, 12, 0, 8, 4)
    switched.fit(column.setSpacing, 8)
    column.addStretch(1)
    switched.fit(column.addSpacing, 12)
    button = QPushButton()
    switched.fit(button.setFixedSize, QSize(60, 20))
    column.addWidget(button)
    table = QTableWidget(2, 2)
    table.setColumnWidth(0, 90)
    host.addWidget(panel)
    host.addWidget(table)
    host.setStretchFactor(1, 1)
    window.resize(1600, 400)
    window.show()
    host.setSizes([200, 1400])
    was = host.sizes()[0]
    switched.set_scale(2.0)
    assert column.contentsMargins() == QMargins(24, 0, 16, 8)
    assert (column.spacing(), column.sizeHint().height()) == (16, 24 + 40 + 8)
    assert button.size() == QSize(120, 40)
    assert table.columnWidth(0) == 180
    assert host.sizes()[0] == 2 * was


def test_only_a_method_of_something_in_a_window_is_fitted(switched: Theme) -> None:
    with pytest.raises(TypeError):
        switched.fit([].append, 8)


_SAID_ONCE = frozenset(
    {"setContentsMargins", "setSpacing", "setHorizontalSpacing", "setVerticalSpacing", "addSpacing"}
)


def test_no_layout_has_lengths_that_stay() -> None:
    """Nothing and a line of one pixel are the same at each scale; all else is said with `Theme.fit`."""
    package = Path(postgui.ui.__file__).parent
    faults = [
        f"{path.relative_to(package)}:{node.lineno} {ast.unparse(node)}"
        for path in sorted(package.rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in _SAID_ONCE
        and not all(isinstance(each, ast.Constant) and each.value in (0, 1) for each in node.args)
    ]
    assert not faults


def test_theme_is_found_from_anywhere(theme: Theme) -> None:
    assert current_theme() is theme


def test_unusual_methods_and_statuses_have_a_colour(theme: Theme) -> None:
    for method in ("GET", "get", "PURGE", "X"):
        assert theme.color(method_role(method)).isValid()
    for status in (100, 204, 599, 0, 700):
        assert theme.color(status_role(status)).isValid()


def test_nothing_moves_by_itself_where_that_is_not_wanted(theme: Theme, qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    line = ProgressLine(host)
    host.show()
    line.start()
    moved = line._timer.isActive()
    theme.set_motion(False)
    try:
        line.start()
        assert moved
        assert not line._timer.isActive()
    finally:
        theme.set_motion(True)
        line.stop()


def test_what_is_hidden_follows_once_it_is_shown(switched: Theme, qtbot: QtBot) -> None:
    host = QMainWindow()
    qtbot.addWidget(host)
    bar = NoteBar(host)
    bar.show_note("text")
    bar.hide()
    host.show()
    light = bar._icon.pixmap().toImage()
    switched.set_mode("dark")
    assert bar._icon.pixmap().toImage() == light
    bar.show()
    qtbot.waitUntil(lambda: bar._icon.pixmap().toImage() != light)


def test_the_first_paint_takes_the_systems_look_from_its_palette_and_the_rest_comes_after_it(
    theme: Theme, qapp: QApplication
) -> None:
    palette = qapp.palette()
    qapp.setPalette(QPalette(theme.color("tooltip")))
    early = Theme("system", painted=False)
    assert early.dark
    early.apply(qapp)
    assert read_colors(False)["window"] not in qapp.styleSheet()
    early.complete()
    assert not early.dark, "offscreen, Qt says of no system that it is dark"
    assert {read_colors(dark)["window"] for dark in (False, True)} <= set(
        re.findall("#[0-9a-f]{6}", qapp.styleSheet())
    )
    qapp.styleHints().colorSchemeChanged.disconnect(early._on_system_changed)
    qapp.setPalette(palette)
    theme.apply(qapp)
    early.deleteLater()
