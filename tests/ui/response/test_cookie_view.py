"""The Cookies tab: three groups, why, and copying."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMainWindow

from postgui.model.cookie import Cookie, CookieEvent
from postgui.model.exchange import Exchange, Hop, ResponseHead, SentRequest, Timings
from postgui.ui.response.cookie_rows import NOT_FROM_JAR, NOT_WANTED, cookie_count, cookie_rows
from postgui.ui.response.cookie_view import MANAGE, CookieView
from postgui.ui.viewer import viewers

COOKIE = Cookie("id", "1", "api.example.org", "/", 1_900_000_000, secure=True, same_site="Lax")


def exchange(*events: CookieEvent, own: str = "", set_cookie: str = "", hops: int = 1) -> Exchange:
    request = SentRequest("GET", "http://a.example/", headers=(("Cookie", own),) if own else ())
    response = ResponseHead(200, headers=(("Set-Cookie", set_cookie),) if set_cookie else ())
    before = (Hop(SentRequest("POST", "http://a.example/login"), ResponseHead(302)),) * (hops - 1)
    return Exchange("x", 0, request, response, redirects=before, cookies=events)


@pytest.fixture
def window(qtbot) -> QMainWindow:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.resize(900, 400)
    window.show()
    return window


@pytest.fixture
def view(window: QMainWindow) -> CookieView:
    view = CookieView(window)
    window.setCentralWidget(view)
    return view


def texts(view: CookieView) -> list[str]:
    """Every row of the tree, top to bottom, cells joined."""
    found = []

    def walk(parent: QModelIndex) -> None:
        for row in range(view.model.rowCount(parent)):
            cells = [view.model.index(row, column, parent).data() for column in range(7)]
            found.append(" | ".join(cell for cell in cells if cell))
            walk(view.model.index(row, 0, parent))

    walk(QModelIndex())
    return found


def test_three_groups_tell_what_was_set_sent_and_refused_and_why(view):
    deleted = CookieEvent("deleted", Cookie("old", "", "example.org", host_only=False))
    refused = CookieEvent(
        "refused", Cookie("no", "1", "a.example"), 0, "Its Domain 'org' is a public suffix."
    )
    view.show_prepared(None, exchange(CookieEvent("sent", COOKIE, 1), refused, deleted, hops=2))
    shown = texts(view)
    assert shown[0] == "Set by the server  1"
    assert shown[1] == "old | .example.org | / | deleted | 1  POST http://a.example/login"
    assert shown[2] == "Sent  1"
    assert shown[3].startswith("id | 1 | api.example.org | / | 2030-03-1")
    assert shown[3].endswith("| Secure; SameSite=Lax | 2  GET http://a.example/")
    assert shown[4] == "Refused  1"
    assert shown[6] == "Its Domain 'org' is a public suffix."
    assert view.count.text() == "1 set    1 sent    1 refused"


def test_a_request_that_never_went_out_sent_no_cookies():
    went = exchange(CookieEvent("sent", COOKIE), own="id=1")
    assert cookie_count(went) == 1
    assert cookie_rows(replace(went, response=None)) == ()
    broke_off = replace(went, response=None, timings=Timings(send_ms=0.1))
    assert cookie_count(broke_off) == 1


def test_cookies_that_the_jar_has_no_part_in_are_told_from_the_headers():
    rows = cookie_rows(exchange(own="key=a=b; id=2", set_cookie="s=1; Path=/"))
    assert [(row.group, row.cookie.name, row.cookie.value, row.note) for row in rows] == [
        ("Sent", "key", "a=b", NOT_FROM_JAR),
        ("Sent", "id", "2", NOT_FROM_JAR),
        ("Refused", "s", "1", NOT_WANTED),
    ]
    assert cookie_count(exchange(own="a=1; b=2", set_cookie="s=1")) == 2
    assert cookie_count(exchange()) is None


def test_a_cookie_of_the_jar_is_listed_once():
    assert len(cookie_rows(exchange(CookieEvent("sent", COOKIE), own="id=1"))) == 1


def test_there_is_a_tab_for_each_answer_with_the_number_of_cookies():
    viewer = viewers()["cookies"]
    assert viewer.tells is not None
    assert viewer.tells(exchange())
    assert viewer.tally(exchange(CookieEvent("sent", COOKIE))) == 1


def test_without_cookies_it_says_so(view):
    view.show_prepared(None, exchange(CookieEvent("sent", COOKIE)))
    assert view.stack.currentWidget() is view.tree
    view.clear()
    assert view.stack.currentWidget() is view.empty


def test_a_cell_is_copied_by_keyboard_and_all_of_it_by_copy(view, qtbot):
    view.show_prepared(None, exchange(CookieEvent("set", COOKIE)))
    group = view.model.index(0, 0)
    view.tree.setCurrentIndex(view.model.index(0, 2, group))
    view.tree.setFocus()
    qtbot.keyClick(view.tree, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "api.example.org"
    assert view.copy_text().startswith("Set\tid\t1\tapi.example.org\t/\t2030-03-1")


def test_manage_cookies_runs_the_command_of_the_window(view, qtbot):
    qtbot.mouseClick(view.manage, Qt.MouseButton.LeftButton)  # a window without the command: nothing
    action = QAction("Cookies", view.window())
    action.setObjectName(MANAGE)
    with qtbot.waitSignal(action.triggered, timeout=1000):
        qtbot.mouseClick(view.manage, Qt.MouseButton.LeftButton)


def test_bytes_that_are_no_text_are_written_out(view):
    value = b"\xff".decode("utf-8", "surrogateescape")
    view.show_prepared(None, exchange(CookieEvent("set", Cookie("a", value, "a.example"))))
    assert texts(view)[1].startswith(r"a | \xff |")
