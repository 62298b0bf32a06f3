"""A scale chosen in an open window leaves nothing of the one before: all is as in a window made at it."""

from collections.abc import Iterator
from pathlib import Path
from typing import TypeAlias

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QFormLayout,
    QGridLayout,
    QHeaderView,
    QLabel,
    QLayout,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QTreeView,
    QWidget,
)

from postgui.ui.elided_label import ElidedLabel
from postgui.ui.response.summary_line import SummaryLine
from postgui.ui.status_line import StatusLine
from postgui.ui.theme import Theme
from tests.e2e.open_window import open_window
from tests.support.qt_loop import RunQt
from tests.support.screen_check import cut_off
from tests.ui.gallery_scene import all_scenes, sample_window, settle

Measures: TypeAlias = dict[str, object]

SIZE = (1800, 1400)
SCALES = (2.0, 0.8)
SCREENS = (
    "collection-overview",
    "request-auth",
    "request-headers",
    "response-tree",
    "settings-program",
    "window-history",
)


_OF_AN_ANSWER = (SummaryLine, StatusLine, QTabBar)
"""What is as wide as words that differ from answer to answer, as how long it took."""


@pytest.fixture
def scaled(theme: Theme) -> Iterator[Theme]:
    """The session's theme, put back afterwards."""
    yield theme
    theme.set_scale(1.0)


@pytest.mark.parametrize("name", SCREENS)
def test_all_is_as_in_a_window_made_at_the_scale(
    name: str, run_qt: RunQt, playground: str, scaled: Theme
) -> None:
    async def scenario() -> None:
        live = await measures(name, playground, scaled, 1.0, SCALES)
        for scale, found in zip(SCALES, live, strict=True):
            [made] = await measures(name, playground, scaled, scale, (scale,))
            wrong = {
                place: (found.get(place), size) for place, size in made.items() if found.get(place) != size
            }
            assert not wrong, f"at {scale:.0%}: {wrong}"

    run_qt(scenario(), timeout_s=100)


@pytest.mark.parametrize("size", [(1280, 800), (900, 700)], ids=str)
@pytest.mark.parametrize("scale", [0.8, 1.5, 2.0])
def test_nothing_is_cut_off_in_a_window_of_the_same_size(
    scale: float, size: tuple[int, int], run_qt: RunQt, playground: str, scaled: Theme
) -> None:
    async def scenario() -> None:
        async with sample_window(playground, size) as opened:
            await all_scenes()["window-answered"](opened)
            scaled.set_scale(scale)
            await settle(10)
            assert not cut_off(opened.window)

    run_qt(scenario(), timeout_s=60)


def test_the_sidebar_gives_way_to_large_letters_until_there_is_room(
    run_qt: RunQt, data_dir: Path, scaled: Theme
) -> None:
    async def scenario() -> None:
        async with open_window(data_dir, size=(900, 700)) as opened:
            window, sidebar = opened.window, opened.window.sidebar
            scaled.set_scale(2.0)
            assert sidebar.isHidden()
            assert window.has_sidebar
            opened.desk.toggle_sidebar()
            window.resize(901, 700)
            await settle(5)
            assert sidebar.isVisible(), "whoever opens it has it"
            scaled.set_scale(1.0)
            opened.desk.toggle_sidebar()
            scaled.set_scale(2.0)
            scaled.set_scale(1.0)
            assert sidebar.isHidden()
            assert not window.has_sidebar

    run_qt(scenario())


async def measures(
    name: str, playground: str, theme: Theme, first: float, scales: tuple[float, ...]
) -> list[Measures]:
    """What everything in a scene measures, made at the scale `first`, and then shown at each of `scales`."""
    theme.set_scale(first)
    async with sample_window(playground, SIZE) as opened:
        await all_scenes()[name](opened)
        await settle(5)
        found = []
        for scale in scales:
            theme.set_scale(scale)
            opened.window.splitter.setSizes([500, 1300])  # a person's own
            await settle(10)
            found.append(dict(_measures(opened.window, "")))
    await settle(1)  # the window is gone by then: the next scale would give it its style once more
    return found


def _measures(owner: QObject, place: str) -> Iterator[tuple[str, object]]:
    """Place and measure, of `owner` and everything in it."""
    for name, value in _own_measures(owner):
        yield f"{place} {name}", value
    counts: dict[str, int] = {}
    for child in owner.children():
        if isinstance(child, QWidget | QLayout) and not isinstance(child, _OF_AN_ANSWER):
            word = child.objectName() or type(child).__name__
            counts[word] = counts.get(word, 0) + 1
            yield from _measures(child, f"{place}/{word}.{counts[word]}")


def _own_measures(owner: QObject) -> Iterator[tuple[str, object]]:
    if owner.objectName().startswith("qt_") or isinstance(owner, QHeaderView):  # Qt's own parts
        return
    if isinstance(owner, QWidget | QLayout):
        margins = owner.contentsMargins()
        yield "margins", (margins.left(), margins.top(), margins.right(), margins.bottom())
    if isinstance(owner, QGridLayout | QFormLayout):
        yield "spacing", (owner.horizontalSpacing(), owner.verticalSpacing())
    elif isinstance(owner, QLayout):
        yield "spacing", owner.spacing()
    if isinstance(owner, QAbstractButton | QAbstractItemView | QTabBar):
        yield "icons", owner.iconSize().toTuple()
    if isinstance(owner, QTreeView):
        yield "indentation", owner.indentation()
    if isinstance(owner, QPlainTextEdit | QTextEdit):
        yield "document", (owner.document().documentMargin(), owner.tabStopDistance())
    if isinstance(owner, QWidget) and owner.isVisible() and not _is_empty(owner):
        yield "letters", owner.font().pixelSize()
        yield "size", owner.size().toTuple()
        yield "limits", (owner.minimumSize().toTuple(), owner.maximumSize().toTuple())


def _is_empty(widget: QWidget) -> bool:
    """Whether it is words that are not there, which take some room all the same."""
    return isinstance(widget, QLabel) and not isinstance(widget, ElidedLabel) and not widget.text()
