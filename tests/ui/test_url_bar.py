"""The line on top: shows a request, reports edits, sends and cancels."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QFont, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from postgui.model.request import Request
from postgui.model.variables import Scope
from postgui.ui.request.url_bar import UrlBar
from postgui.ui.request.variable import VariableNames
from postgui.ui.theme import current_theme

KEY = Qt.Key
# The offscreen platform says so for every list that drops down.
pytestmark = pytest.mark.qt_log_ignore("grabbing the (keyboard|mouse)")

LEFT = Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier
SCOPES = (Scope("environment Prod", {"baseUrl": "https://a.example", "key": "s3cret"}, frozenset({"key"})),)


@pytest.fixture
def bar(qtbot: QtBot) -> UrlBar:
    made = UrlBar()
    qtbot.addWidget(made)
    made.resize(600, 48)
    made.show_scopes(SCOPES)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_send_cancels_while_busy(bar: UrlBar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bar.send_requested, timeout=1000):
        qtbot.mouseClick(bar.send, LEFT)
    bar.show_busy(True)
    assert bar.send.text() == "Cancel"
    with qtbot.waitSignal(bar.cancel_requested, timeout=1000):
        qtbot.mouseClick(bar.send, LEFT)


def test_enter_sends_once_only_while_idle(bar: UrlBar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bar.send_requested, timeout=1000):
        qtbot.keyClick(bar.url, KEY.Key_Return)
    bar.show_busy(True)
    with qtbot.assertNotEmitted(bar.send_requested):
        qtbot.keyClick(bar.url, KEY.Key_Return)


def test_typed_url_is_reported_and_shown_requests_are_not(bar: UrlBar, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(bar.url_edited):
        bar.show_request(Request(url="https://a/"))
    with qtbot.waitSignal(bar.url_edited, timeout=1000) as typed:
        qtbot.keyClick(bar.url, KEY.Key_End)
        qtbot.keyClick(bar.url, "x")
    assert typed.args == ["https://a/x"]


def test_cursor_stays_when_the_same_url_is_shown_again(bar: UrlBar, qtbot: QtBot) -> None:
    bar.url.text_edited.connect(lambda text: bar.show_request(Request(url=text)))
    bar.show_request(Request(url="https://b/"))
    bar.url.setFocus()
    qtbot.keyClick(bar.url, KEY.Key_End)
    for _ in range(2):
        qtbot.keyClick(bar.url, KEY.Key_Left)
    qtbot.keyClicks(bar.url, "cd")
    assert bar.url.text() == "https://cdb/"
    qtbot.keyClick(bar.url, KEY.Key_Z, CTRL)
    assert bar.url.text() == "https://b/"


@pytest.mark.parametrize("method", ["GET", "PURGE", "m-search"])
def test_any_method_is_shown_and_typed_as_it_is(bar: UrlBar, qtbot: QtBot, method: str) -> None:
    line = bar.method.lineEdit()
    assert line is not None
    bar.show_request(Request(method="POST"))
    line.selectAll()
    with qtbot.waitSignals([bar.method_edited] * len(method), timeout=1000):
        qtbot.keyClicks(line, method)
    assert bar.method.currentText() == method


def test_method_has_its_hue(bar: UrlBar, qtbot: QtBot) -> None:
    line = bar.method.lineEdit()
    assert line is not None
    for method in ("DELETE", "GET", "OTHER"):
        bar.show_request(Request(method=method))
        bar.method.ensurePolished()
        assert line.palette().text().color() == current_theme().color(f"method-{method.lower()}")
        assert line.font().weight() == QFont.Weight.DemiBold


def test_method_is_chosen_from_the_list(bar: UrlBar, qtbot: QtBot) -> None:
    bar.method.showPopup()
    view = bar.method.view()
    qtbot.waitUntil(view.isVisible)
    with qtbot.waitSignal(bar.method_edited, timeout=1000) as chosen:
        qtbot.keyClick(view, KEY.Key_Down)
        qtbot.keyClick(view, KEY.Key_Return)
    assert chosen.args == ["POST"]


def test_click_on_the_method_opens_the_list_and_typing_still_works(bar: UrlBar, qtbot: QtBot) -> None:
    line = bar.method.lineEdit()
    assert line is not None
    qtbot.mouseClick(line, LEFT)
    view = bar.method.view()
    qtbot.waitUntil(view.isVisible)
    qtbot.keyClick(view, "X")
    assert not view.isVisible()
    qtbot.keyClicks(line, "-Y")
    assert bar.method.currentText() == "X-Y"


def test_selection_goes_with_the_keyboard(bar: UrlBar, qtbot: QtBot) -> None:
    line = bar.method.lineEdit()
    assert line is not None
    bar.show_request(Request(url="https://a/"))
    bar.focus_url()
    assert bar.url.textCursor().hasSelection()
    bar.method.setFocus()
    assert not bar.url.textCursor().hasSelection()
    line.selectAll()
    bar.send.setFocus()
    assert not line.hasSelectedText()


def test_line_breaks_in_a_pasted_url_are_left_out(bar: UrlBar, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("  https://a/\r\n")
    bar.focus_url()
    qtbot.keyClick(bar.url, KEY.Key_V, CTRL)
    assert bar.url.text() == "  https://a/"


def test_braces_complete_and_close(bar: UrlBar, qtbot: QtBot) -> None:
    bar.url.setFocus()
    qtbot.keyClicks(bar.url, "{{ba")
    popup = QApplication.activePopupWidget()
    assert popup is not None
    qtbot.keyClick(popup, KEY.Key_Tab)
    assert bar.url.text() == "{{baseUrl}}"
    qtbot.keyClicks(bar.url, "/x")
    assert bar.url.text() == "{{baseUrl}}/x"


def test_chips_say_value_and_origin_and_hide_secrets() -> None:
    names = VariableNames(lambda: SCOPES)
    assert names.hover("baseUrl") == "https://a.example\nbaseUrl, from environment Prod"
    assert "s3cret" not in names.hover("key")
    assert "not defined" in names.hover("other")
    assert names.chip_roles("baseUrl") == ("variable-ok", "variable-ok-soft")
    assert names.chip_roles("other") == ("variable-missing", "variable-missing-soft")


def test_a_chip_is_no_false_alarm_before_variables_were_looked_up() -> None:
    scopes: list[Scope] = []
    names = VariableNames(lambda: scopes)
    assert names.chip_roles("baseUrl") == ("text-muted", "hover")
    scopes.append(Scope("request", {}))
    assert names.chip_roles("baseUrl") == ("variable-missing", "variable-missing-soft")


def test_chip_colour_follows_the_environment(bar: UrlBar, qtbot: QtBot) -> None:
    bar.show_request(Request(url="{{baseUrl}}/{{later}}"))

    def colours() -> list[str]:
        return [selection.format.foreground().color().name() for selection in bar.url.extraSelections()]

    ok, missing = (current_theme().color(f"variable-{kind}").name() for kind in ("ok", "missing"))
    assert colours() == [ok, missing]
    bar.show_scopes((*SCOPES, Scope("collection", {"later": "1"})))
    assert colours() == [ok, ok]


def test_tab_order_follows_reading_order(bar: UrlBar, qtbot: QtBot) -> None:
    bar.method.setFocus()
    seen = []
    for _ in range(4):
        focused = QApplication.focusWidget()
        assert focused is not None
        seen.append(focused.accessibleName() or getattr(focused, "text", str)())
        qtbot.keyClick(focused, KEY.Key_Tab)
    assert seen == ["Method", "URL", "Save", "Send"]


def test_the_field_of_the_method_has_a_name_for_screen_readers(bar: UrlBar) -> None:
    line = bar.method.lineEdit()
    assert line is not None
    assert QAccessible.queryAccessibleInterface(line).text(QAccessible.Text.Name) == "Method"
