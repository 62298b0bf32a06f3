"""Another theme while the window is open: everything looks as if the window had begun with it."""

from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel, QToolTip, QWidget

from postgui.app.start import put_pointer_away
from postgui.ui.dialogs.workspace_name import WorkspaceNameDialog
from postgui.ui.restyle import Restyle
from postgui.ui.theme import Theme
from tests.e2e.open_window import OpenWindow, open_window
from tests.support.qt_loop import RunQt
from tests.support.waiting import until
from tests.ui.gallery_scene import send, settle


@pytest.fixture
def switched(theme: Theme) -> Iterator[Theme]:
    """The session's theme, put back afterwards."""
    put_pointer_away()
    blinks_ms = QApplication.cursorFlashTime()
    QApplication.setCursorFlashTime(0)
    yield theme
    QApplication.setCursorFlashTime(blinks_ms)
    theme.set_mode("light")


_FEW = 5
"""Style changes that a switch may cost: Qt makes a small window now and then."""


_MOST_LOOKS = 25


class _Styled(QObject):
    """Counts how often widgets are told of a new style, as each is where a sheet is set anew."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.StyleChange
        return False


def begin_with_it(theme: Theme, app: QApplication) -> None:
    """Set the whole sheet anew in the look that is on, as at the start."""
    theme._restyle = Restyle(theme)
    theme.apply(app)
    theme.scaled.emit()
    theme.changed.emit()


async def picture(widget: QWidget) -> QImage:
    """`widget` once it stays as it is."""
    shown = widget.grab().toImage()
    for _ in range(_MOST_LOOKS):
        await settle(4)
        before, shown = shown, widget.grab().toImage()
        if shown == before:
            break
    return shown


def shown_words(widget: QWidget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def difference(one: QImage, other: QImage) -> str:
    """Where two pictures differ, "" if they don't."""
    if one.size() != other.size():
        return f"{one.size()} and {other.size()}"
    points = product(range(0, one.height(), 4), range(0, one.width(), 4))
    where = [(x, y) for y, x in points if one.pixel(x, y) != other.pixel(x, y)] if one != other else []
    return f"{len(where)} of the points looked at, from {where[:1]} on" if one != other else ""


def test_what_is_seen_follows_and_nothing_is_styled_anew(
    run_qt: RunQt, data_dir: Path, playground: str, switched: Theme, qapp: QApplication
) -> None:
    async def scenario() -> None:
        async with open_window(data_dir, playground=playground) as opened:
            opened.desk.opener.new_request()
            opened.tab.url_bar.url.setPlainText(f"{playground}/json")
            await send(opened, opened.tab)
            pane = opened.tab.response_pane
            await until(lambda: "rows" in shown_words(pane), what="the answer is laid out")
            light = await picture(opened.window)
            styled = _Styled()
            qapp.installEventFilter(styled)
            switched.set_mode("dark")
            qapp.removeEventFilter(styled)
            assert styled.count < _FEW
            dark = await picture(opened.window)
            assert dark != light
            begin_with_it(switched, qapp)
            assert not difference(await picture(opened.window), dark)
            switched.set_mode("light")
            assert not difference(await picture(opened.window), light)

    run_qt(scenario(), timeout_s=100)


def test_what_was_hidden_follows_when_it_is_shown(
    run_qt: RunQt, data_dir: Path, switched: Theme, qapp: QApplication
) -> None:
    """Another tab, other pages of a request, a sidebar that was closed."""

    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            opened.desk.opener.new_request()
            first = opened.tab
            await pictures_of_pages(opened)
            opened.desk.opener.new_request()
            opened.window.sidebar.hide()
            switched.set_mode("dark")
            opened.window.area.choose(first)
            opened.window.sidebar.show()
            dark = await pictures_of_pages(opened)
            begin_with_it(switched, qapp)
            begun = await pictures_of_pages(opened)
            assert not any(map(difference, begun, dark)), [*map(difference, begun, dark)]

    run_qt(scenario(), timeout_s=100)


async def pictures_of_pages(opened: OpenWindow) -> list[QImage]:
    """The window with some pages of the request in it."""
    tabs, found = opened.tab.request_pane.tabs, []
    for index in (1, 2, 0):
        tabs.setCurrentIndex(index)
        found.append(await picture(opened.window))
    return found


def test_dialogs_and_menus_follow_open_or_opened_later(
    run_qt: RunQt, data_dir: Path, switched: Theme, qapp: QApplication
) -> None:
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            early = WorkspaceNameDialog("Name", "Make", [], "Work", opened.window)
            early.open()
            await settle(5)
            switched.set_mode("dark")
            menu = opened.window.top_bar.settings.menu()
            menu.popup(QPoint(0, 0))
            later = WorkspaceNameDialog("Name", "Make", [], "Work", opened.window)
            later.open()
            shown = (early, later, menu)
            dark = [await picture(each) for each in shown]
            begin_with_it(switched, qapp)
            begun = [await picture(each) for each in shown]
            assert not any(map(difference, begun, dark)), [*map(difference, begun, dark)]
            for each in (early, later, menu):
                each.close()

    run_qt(scenario(), timeout_s=100)


def visible_tips() -> list[QWidget]:
    return [
        each for each in QApplication.topLevelWidgets() if each.inherits("QTipLabel") and each.isVisible()
    ]


def test_a_tip_has_the_colours_of_the_theme(run_qt: RunQt, data_dir: Path, switched: Theme) -> None:
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            colors = []
            for mode in ("light", "dark"):
                switched.set_mode(mode)
                QToolTip.showText(QPoint(100, 100), f"A tip in {mode}", opened.window.top_bar.settings)
                await until(visible_tips, what="the tip")
                shown = visible_tips()[0].grab().toImage()
                colors.append(shown.pixelColor(2, shown.height() // 2))
                assert colors[-1] == switched.color("tooltip")
                QToolTip.hideText()
            assert colors[0] != colors[1]

    run_qt(scenario(), timeout_s=100)


def test_a_window_made_later_has_the_look_at_once(
    run_qt: RunQt, data_dir: Path, switched: Theme, qapp: QApplication
) -> None:
    async def scenario() -> None:
        async with open_window(data_dir / "one") as one:
            switched.set_mode("dark")
            async with open_window(data_dir / "two") as two:
                dark = await picture(two.window)
                begin_with_it(switched, qapp)
                assert not difference(await picture(two.window), dark)
            assert one.window.palette().window().color() == switched.color("window")

    run_qt(scenario(), timeout_s=100)
