"""The Stream tab: finished streams, and one that still comes."""

import pytest

from postgui.formats.render.event_stream import StreamEvent, read_stream
from postgui.ui.response import event_model
from postgui.ui.response.event_model import EventModel
from postgui.ui.response.stream_view import StreamView
from tests.support.builder import content, exchange

SSE = "text/event-stream"


class Growing:
    """A body that still comes."""

    def __init__(self) -> None:
        self.data = b""

    def read(self, start: int, limit: int) -> bytes:
        return self.data[start : start + limit]


@pytest.fixture
def view(host) -> StreamView:
    view = StreamView(host)
    view.resize(600, 400)
    view.show()
    return view


def shown(view: StreamView) -> list[str]:
    return [view.model.row(row)[2].data for row in range(view.model.rowCount())]


def test_the_model_keeps_qts_rules_while_it_grows(qtmodeltester, qapp, monkeypatch):
    monkeypatch.setattr(event_model, "KEPT_ROWS", 400)  # the tester looks at each of them again and again
    model = EventModel()
    qtmodeltester.check(model)
    model.show_filter("7")
    for start in range(0, 700, 100):
        model.add_events([StreamEvent(str(start + place)) for place in range(100)])
    assert model.kept == 400
    assert model.row(0)[0] > 300
    model.show_filter("")
    assert model.rowCount() == 400
    assert model.row(0)[0] == 301


def test_long_events_push_out_old_ones_sooner(qapp):
    model = EventModel()
    for _ in range(12):
        model.add_events([StreamEvent("x" * 1_000_000) for _ in range(10)])
    assert model.count == 120
    assert model.kept == model.rowCount() == 50
    assert model.row(0)[0] == 71


def test_a_finished_stream_shows_its_events_and_one_in_full(view):
    body = content('event: add\ndata: {"a":1}\n\nid: 9\ndata: x\ndata: y\n\n')
    view.show_prepared(read_stream(body, SSE), exchange())
    assert shown(view) == ['{"a":1}', "x\ny"]
    assert view.count.text() == "2 events"
    assert "Last event id: 9" in view.count.toolTip()
    assert not view.pause.isVisible()
    view.table.selectRow(0)
    assert view.detail.toPlainText() == '{\n  "a": 1\n}'
    view.table.actions()[0].trigger()
    assert view.copy_text() == '{"a":1}\nx\ny'


def test_events_show_as_they_come(view, qtbot):
    body = Growing()
    view.follow(body.read, SSE)
    assert view.pause.isVisible()
    body.data += b"data: 1\n\ndata: "
    qtbot.waitUntil(lambda: shown(view) == ["1"])
    view.pause.click()
    body.data += b"2\n\n"
    qtbot.wait(250)
    assert shown(view) == ["1"]
    view.pause.click()
    assert shown(view) == ["1", "2"]
    view.filter.setText("2")
    assert view.count.text() == "1 of 2 events"
    view.show_prepared(read_stream(content(body.data), SSE), exchange())
    assert not view.pause.isVisible()
    assert view.model.count == 2


def test_clearing_stops_following(view, qtbot):
    body = Growing()
    view.follow(body.read, SSE)
    view.clear()
    body.data = b"data: 1\n\n"
    qtbot.wait(250)
    assert shown(view) == []
