"""The Filter tab: live, the newest query wins, errors at their place, recent ones kept."""

import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from postgui.model.content import Content
from postgui.model.exchange import Exchange
from postgui.services.indexing import Indexing
from postgui.services.remembered import Remembered
from postgui.services.tasks import Tasks
from postgui.storage.file import Writer
from postgui.ui.document.reading import Reading
from postgui.ui.response.query_view import QueryView
from tests.support.builder import exchange, response
from tests.support.waiting import until

pytestmark = pytest.mark.qt_log_ignore("grabbing the (keyboard|mouse)")
BODY = '{"items": [{"id": 1, "price": 1.50}, {"id": 2, "price": 20.00}]}'


@pytest.fixture
def view(host) -> QueryView:
    view = QueryView(host)
    view.resize(500, 300)
    view.show()
    view.show_prepared(None, exchange(BODY))
    return view


def test_typing_finds(view, qtbot):
    qtbot.keyClicks(view.query, "$.items[?@.price > 10].price")
    qtbot.waitUntil(lambda: view.copy_text() == "20.00")
    assert view.count.text() == "1 match"
    view.query.clear()
    view.query.textEdited.emit("")
    qtbot.waitUntil(lambda: view.copy_text() == "")


def test_without_a_filter_it_says_what_to_do(view, qtbot):
    assert view.stack.currentWidget() is view.empty
    assert "JSONPath" in view.empty.text.text()
    qtbot.keyClicks(view.query, "$..id")
    qtbot.keyClick(view.query, Qt.Key.Key_Return)
    assert view.stack.currentWidget() is view.view
    view.query.clear()
    qtbot.keyClick(view.query, Qt.Key.Key_Return)
    assert view.stack.currentWidget() is view.empty
    xml = response(200, "OK", ("Content-Type", "text/xml"))
    view.show_prepared(None, exchange("<a><b/></a>", response=xml))
    assert "XPath" in view.empty.text.text()


def test_an_error_has_its_place_and_return_goes_there(view, qtbot):
    qtbot.keyClicks(view.query, "$.items[?@.price >]")
    qtbot.keyClick(view.query, Qt.Key.Key_Return)
    assert "At character" in view.note.label.text()
    assert view.query.cursorPosition() == view._answer.error_at


def test_another_answer_is_asked_the_same(view, qtbot):
    qtbot.keyClicks(view.query, "$..id")
    qtbot.keyClick(view.query, Qt.Key.Key_Return)
    assert view.copy_text() == "1\n2"
    view.show_prepared(None, exchange('{"id": 7}'))
    assert view.copy_text() == "7"
    xml = response(200, "OK", ("Content-Type", "text/xml"))
    view.show_prepared(None, exchange("<a><b/></a>", response=xml))
    assert view.query.placeholderText().startswith("XPath")


def test_recent_queries_come_back(view, qtbot):
    for query in ("$.items", "$..id", "$.items"):
        view.query.setText(query)
        qtbot.keyClick(view.query, Qt.Key.Key_Return)
    menu = view.recent_menu()
    assert [action.text() for action in menu.actions()] == ["$.items", "$..id"]
    menu.actions()[1].trigger()
    assert view.query.text() == "$..id"
    assert view.copy_text() == "1\n2"


def test_names_of_the_body_are_completed(view, qtbot):
    view.activateWindow()
    view.query.setFocus()
    qtbot.waitUntil(view.query.hasFocus)
    qtbot.keyClicks(view.query, "$.it")
    completion = view.query.completion
    assert completion is not None
    assert completion.visible
    qtbot.keyClick(view.query, Qt.Key.Key_Return)
    assert view.query.text() == "$.items"
    assert not completion.visible
    qtbot.keyClicks(view.query, "[0].")
    assert completion.visible
    assert not completion.has_choice
    qtbot.keyClick(view.query, Qt.Key.Key_Tab)
    assert view.query.text() == "$.items[0].id"
    assert view.query.hasFocus()
    qtbot.waitUntil(lambda: view.copy_text() == "1")


def test_enter_runs_the_query_where_nothing_is_chosen(view, qtbot):
    view.activateWindow()
    view.query.setFocus()
    qtbot.waitUntil(view.query.hasFocus)
    qtbot.keyClicks(view.query, "$.items[*]")
    qtbot.keyClick(view.query, Qt.Key.Key_Return)
    assert view.count.text() == "2 matches"


def test_jmespath_is_chosen_beside_the_field(view, qtbot):
    pytest.importorskip("jmespath")
    assert not view.language.isHidden()
    qtbot.keyClick(view.language, Qt.Key.Key_Down)
    view.language.activated.emit(view.language.currentIndex())
    qtbot.keyClicks(view.query, "items[?price > `10`].price")
    qtbot.waitUntil(lambda: view.copy_text() == "20.00")
    view.query.clear()
    qtbot.keyClicks(view.query, "items[?")
    qtbot.keyClick(view.query, Qt.Key.Key_Return)
    assert "At character" in view.note.label.text()
    view.show_prepared(None, exchange("<a/>", response=response(200, "OK", ("Content-Type", "text/xml"))))
    assert view.language.isHidden()


def test_without_its_library_jmespath_says_what_to_install(view, qtbot, monkeypatch):
    monkeypatch.setitem(sys.modules, "jmespath", None)
    view.language.setCurrentIndex(1)
    view.language.activated.emit(1)
    qtbot.keyClicks(view.query, "items")
    qtbot.waitUntil(lambda: "pip install postgui[jmespath]" in view.note.label.text())


@pytest.fixture
def big(tmp_path: Path) -> Exchange:
    """An answer of 5 MB in a file."""
    path = tmp_path / "body"
    items = ",".join(f'{{"id": {number}, "name": "{"x" * 170}"}}' for number in range(25_000))
    path.write_text(f'{{"items": [{items}]}}')
    return replace(exchange(), body=Content(None, path, path.stat().st_size, ""))


def test_big_bodies_are_asked_in_a_helper_process_and_the_newest_wins(run_qt, host, tmp_path, big):
    async def scenario() -> None:
        tasks, writer = Tasks(), Writer()
        indexing = Indexing(tasks)
        remembered = Remembered(tmp_path, writer)
        view = QueryView(host)
        view.read_with(Reading(tasks, lambda: indexing, remembered))
        view.show()
        try:
            view.show_prepared(None, big)
            for query in ("$.items[?@.id == 7].name", "$.items[-1].id"):
                view.query.setText(query)
                view.query.returnPressed.emit()
            await until(lambda: view.copy_text() == "24999", timeout_s=60, what="the newest answer")
            view.query.setText("$.items[*].id")
            view.query.returnPressed.emit()
            await until(lambda: view.count.text() == "25,000 matches", timeout_s=60, what="all of them")
            assert view.note.label.text() == "The first 1,000 of 25,000 matches."
            view.query.left.emit()
            again = Remembered(tmp_path, writer)
            await until((tmp_path / "remembered.json").exists, what="they are kept")
            assert "$.items[*].id" in await again.filters("jsonpath")
        finally:
            view.deleteLater()
            await tasks.close()
            await indexing.close()
            writer.close()

    run_qt(scenario(), timeout_s=100)
