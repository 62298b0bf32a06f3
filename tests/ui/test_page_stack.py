"""The pages behind the tabs: one is seen, fills the room, and the focus goes along."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from postgui.ui.page_stack import PageStack


@pytest.fixture
def stack(qtbot):
    host = QWidget()
    qtbot.addWidget(host)
    column = QVBoxLayout(host)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(stack := PageStack(host))
    host.resize(400, 300)
    host.show()
    qtbot.waitActive(host)
    yield stack
    host.hide()


def page_in(stack):
    page = QWidget(stack)
    column = QVBoxLayout(page)
    for _ in range(2):
        column.addWidget(QLineEdit(page))
    stack.add(page)
    return page


def test_only_the_chosen_page_is_seen_and_it_fills_the_room(stack, qtbot):
    first, second = page_in(stack), page_in(stack)
    assert (first.isVisible(), second.isVisible()) == (True, False)
    stack.show_page(second)
    assert (first.isVisible(), second.isVisible()) == (False, True)
    assert second.geometry() == stack.rect()
    stack.window().resize(600, 500)
    qtbot.waitUntil(lambda: second.size() == QSize(600, 500))
    stack.show_page(first)
    assert first.size() == QSize(600, 500)


def test_the_focus_goes_along_to_where_it_was_in_that_page(stack, qtbot):
    first, second = page_in(stack), page_in(stack)
    lower = second.findChildren(QLineEdit)[1]
    stack.show_page(second)
    lower.setFocus()
    stack.show_page(first)
    assert first.isAncestorOf(QApplication.focusWidget()) or QApplication.focusWidget() is first
    stack.show_page(second)
    assert QApplication.focusWidget() is lower


def test_a_focus_elsewhere_stays_there(stack):
    first, second = page_in(stack), page_in(stack)
    outside = QLineEdit(stack.window())
    outside.show()
    outside.setFocus()
    stack.show_page(second)
    stack.show_page(first)
    assert QApplication.focusWidget() is outside


def test_it_is_as_small_as_the_page_that_is_seen_allows(stack, qtbot):
    small, wide = page_in(stack), page_in(stack)
    wide.setMinimumSize(700, 100)
    least = stack.minimumSizeHint()
    assert least.width() < 700
    stack.show_page(wide)
    qtbot.waitUntil(lambda: stack.window().width() >= 700)
    small.setMinimumSize(800, 100)  # what is not seen asks for nothing
    assert stack.minimumSizeHint().width() == 700
    stack.show_page(small)
    assert stack.minimumSizeHint().width() == 800


def test_what_is_taken_out_is_hidden_and_can_live_elsewhere(stack):
    first, second = page_in(stack), page_in(stack)
    stack.show_page(second)
    stack.remove(first)
    stack.remove(second)
    assert stack.current() is None
    assert not second.isVisible()
    second.setParent(None)
    second.deleteLater()
