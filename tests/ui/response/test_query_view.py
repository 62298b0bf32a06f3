"""The Filter tab: live, the newest query wins, errors at their place, recent ones kept."""

import pytest
from PySide6.QtCore import Qt

from postgui.services.tasks import Tasks
from postgui.services.workers import Workers
from postgui.ui.response.pane import ResponsePane
from postgui.ui.response.query_view import QueryView
from tests.support.builder import exchange, response
from tests.support.waiting import until

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


def test_it_runs_in_a_worker_and_the_newest_wins(run_qt, qtbot):
    async def scenario() -> None:
        tasks, workers = Tasks(), Workers()
        pane = ResponsePane(tasks=tasks, workers=workers)
        qtbot.addWidget(pane)
        pane.show()
        try:
            pane.show_exchange(exchange(BODY))
            pane.tabs.select("filter")
            view = pane.tabs.widget("filter")
            assert isinstance(view, QueryView)
            for query in ("$..price", "$..id"):
                view.query.setText(query)
                qtbot.keyClick(view.query, Qt.Key.Key_Return)
            await until(lambda: view.copy_text() == "1\n2", what="the newest answer")
            assert workers.started
        finally:
            await tasks.close()
            await workers.close()

    run_qt(scenario())
