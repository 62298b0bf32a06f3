"""The response pane, told step by step what happens."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QItemSelectionModel
from PySide6.QtGui import QColor, QGuiApplication, QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from postgui.formats.render.text_page import TextPage
from postgui.model.content import Content
from postgui.model.exchange import Exchange, Hop, Progress, ResponseHead
from postgui.model.problem import Problem
from postgui.services.tasks import Tasks
from postgui.services.workers import Workers
from postgui.ui.key_tip import current_keys
from postgui.ui.response.header_table import HeaderTable
from postgui.ui.response.header_view import HeaderView
from postgui.ui.response.pane import ResponsePane
from postgui.ui.response.preview_view import PreviewView
from postgui.ui.response.text_viewer import TextViewer
from tests.support.builder import exchange, refused, response, sent
from tests.support.waiting import until

HEADERS = (("Content-Type", "application/json"), ("set-cookie", "a=1"), ("Set-Cookie", "b=2"))
ABOUT_THE_EXCHANGE = ("Cookies", "Timing", "TLS", "Sent")
PROBLEM = Problem("The answer broke off", "Half of it came.", "Send again.", "cut", "RemoteProtocolError")


@pytest.fixture
def pane(qtbot) -> ResponsePane:
    pane = ResponsePane()
    qtbot.addWidget(pane)
    pane.resize(500, 400)
    pane.show()
    return pane


def text_of(pane: ResponsePane, viewer_id: str) -> str:
    pane.tabs.select(viewer_id)
    viewer = pane.tabs.widget(viewer_id)
    assert isinstance(viewer, TextViewer)
    return viewer.plain_text()


def tab_names(pane: ResponsePane) -> list[str]:
    return [pane.tabs.bar.tabText(index) for index in range(pane.tabs.bar.count())]


def visible_words(pane: ResponsePane) -> str:
    return "\n".join(label.text() for label in pane.findChildren(QLabel) if label.isVisible())


def png() -> bytes:
    pixmap = QPixmap(30, 20)
    pixmap.fill(QColor("teal"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    pixmap.save(buffer, "PNG")
    return bytes(buffer.data().data())


def test_an_empty_pane_says_how_to_send(pane):
    current_keys().tell({"request.send": ""})
    assert "Press Send; the answer shows here." in visible_words(pane)
    current_keys().tell({"request.send": "Ctrl+Enter"})
    assert "Press Send or Ctrl+Enter" in visible_words(pane)


def test_waiting_counts_the_time_until_it_is_cancelled(pane, qtbot):
    pane.show_started(sent("http://127.0.0.1/x", "POST"))
    assert pane.running
    qtbot.waitUntil(lambda: pane.summary.duration.text() not in ("", "0.0 s"))
    qtbot.waitUntil(lambda: "POST http://127.0.0.1/x" in visible_words(pane))
    pane.show_cancelled()
    assert not pane.running
    assert "Cancelled" in visible_words(pane)


def test_status_and_headers_show_before_the_body(pane):
    pane.show_started(sent())
    pane.show_head(ResponseHead(201, "Created", "HTTP/1.1", HEADERS))
    assert pane.summary.status.text() == "201 Created"
    assert pane.summary.version.text() == "HTTP/1.1"
    pane.tabs.select("headers")
    viewer = pane.tabs.widget("headers")
    assert isinstance(viewer, HeaderView)
    assert viewer.model.headers == HEADERS
    assert viewer.isVisible()
    assert pane.running


def test_progress_shows_bytes_and_how_far_it_is(pane):
    pane.show_started(sent())
    pane.show_progress(Progress(sent=500, total=1_000, uploading=True))
    assert pane.summary.body_size.text() == "Sent 500 B of 1 kB"
    assert pane.progress.fraction == 0.5
    pane.show_head(response())
    pane.show_progress(Progress(received=2_000_000))
    assert pane.summary.body_size.text() == "Received 2 MB"
    assert pane.progress.fraction is None


def test_the_answer_shows_its_figures_and_its_body(pane):
    pane.show_started(sent())
    pane.show_exchange(exchange('{"n":1.10,"n":2}', response=response(201, "Created", *HEADERS)))
    assert not pane.running
    assert pane.summary.status.text() == "201 Created"
    assert (pane.summary.duration.text(), pane.summary.body_size.text()) == ("12 ms", "16 B")
    assert tab_names(pane) == ["Pretty", "Tree", "Filter", "Raw", "Hex", "Headers  3", *ABOUT_THE_EXCHANGE]
    assert text_of(pane, "pretty") == '{\n  "n": 1.10,\n  "n": 2\n}'
    assert text_of(pane, "raw") == '{"n":1.10,"n":2}'


def test_the_tabs_of_the_first_answer_are_in_sight(pane, qtbot):
    pane.show_exchange(exchange())
    bar = pane.tabs.bar
    qtbot.waitUntil(lambda: bar.height() >= bar.tabRect(0).height() > 0)
    assert bar.isTabVisible(0)


def test_headers_stand_as_they_came_and_copy(pane, qtbot, qtmodeltester):
    pane.show_exchange(exchange(response=response(200, "OK", *HEADERS)))
    pane.tabs.select("headers")
    viewer = pane.tabs.widget("headers")
    assert isinstance(viewer, HeaderView)
    shown = [[viewer.model.index(row, column).data() for column in (0, 1)] for row in range(3)]
    assert shown == [list(pair) for pair in HEADERS]
    pane.summary.copy.click()
    assert QGuiApplication.clipboard().text() == (
        "HTTP/1.1 200 OK\nContent-Type: application/json\nset-cookie: a=1\nSet-Cookie: b=2"
    )
    # Not `selectRow`: it goes by the keys that the platform believes to be held down.
    flags = QItemSelectionModel.SelectionFlag
    viewer.table.selectionModel().select(viewer.model.index(1, 0), flags.ClearAndSelect | flags.Rows)
    viewer.table.actions()[0].trigger()
    assert QGuiApplication.clipboard().text() == "set-cookie: a=1"


def test_the_header_table_is_a_sound_model(qtmodeltester, qapp):
    model = HeaderTable()
    model.show_headers(HEADERS)
    qtmodeltester.check(model)


def test_redirects_are_listed_above_the_headers(pane):
    hop = Hop(sent("http://a/1"), response(302, "Found", ("Location", "/2")))
    pane.show_exchange(exchange(redirects=(hop,)))
    assert pane.summary.status.toolTip() == "302 Found from GET http://a/1 to /2"
    pane.tabs.select("headers")
    assert "302 Found from GET http://a/1 to /2" in visible_words(pane)


def test_a_failure_says_what_it_means_and_what_to_do(pane):
    pane.show_started(sent())
    pane.show_exchange(refused())
    words = visible_words(pane)
    assert "127.0.0.1 refused the connection" in words
    assert "Nothing listens there." in words
    assert "Start it." in words
    assert pane.summary.status.text() == "No answer"


def test_technical_detail_is_folded_and_copied(pane):
    pane.show_exchange(refused(problem=PROBLEM))
    assert "RemoteProtocolError" not in visible_words(pane)
    pane.problem.detail_button.click()
    assert "RemoteProtocolError" in visible_words(pane)
    pane.problem.copy.click()
    assert QGuiApplication.clipboard().text() == PROBLEM.text()


def test_an_answer_that_broke_off_shows_both_what_came_and_why(pane):
    pane.show_exchange(exchange('{"a": 1', problem=PROBLEM))
    words = visible_words(pane)
    assert "The answer broke off" in words
    assert "Not valid JSON" in words
    assert text_of(pane, "raw") == '{"a": 1'
    pane.show_exchange(exchange())
    assert "The answer broke off" not in visible_words(pane)


def test_an_answer_without_body_shows_its_headers(pane):
    pane.show_exchange(exchange(b"", response=response(204, "No Content", *HEADERS)))
    assert tab_names(pane) == ["Headers  3", *ABOUT_THE_EXCHANGE]
    assert not pane.summary.save.isEnabled()


def test_an_image_is_shown_as_a_picture(pane):
    pane.show_exchange(exchange(png(), response=response(200, "OK", ("Content-Type", "image/png"))))
    assert pane.tabs.current_id == "preview"
    viewer = pane.tabs.widget("preview")
    assert isinstance(viewer, PreviewView)
    assert viewer.image is not None
    assert viewer.image.caption.text().startswith("PNG image, 30 × 20, ")
    assert text_of(pane, "raw").startswith("00000000  89 50 4e 47")


def test_a_damaged_image_says_so(pane):
    pane.show_exchange(exchange(png()[:40], response=response(200, "OK", ("Content-Type", "image/png"))))
    assert "can't be shown" in visible_words(pane)


def test_a_chosen_tab_stays_chosen_while_it_makes_sense(pane):
    pane.show_exchange(exchange())
    pane.tabs.select("raw")
    pane.show_exchange(exchange("[1]"))
    assert pane.tabs.current_id == "raw"
    pane.show_exchange(exchange(b""))
    assert pane.tabs.current_id == "headers"
    pane.show_exchange(exchange("[2]"))
    assert pane.tabs.current_id == "raw"


def test_saving_is_asked_for_from_the_line_and_from_the_note(pane, qtbot):
    with qtbot.waitSignal(pane.save_requested):
        pane.show_exchange(exchange())
        pane.summary.save.click()
    pane.tabs.select("raw")
    viewer = pane.tabs.widget("raw")
    assert isinstance(viewer, TextViewer)
    viewer.show_prepared(TextPage("x", note="Showing the first 5 MB.", cut=True), exchange())
    with qtbot.waitSignal(pane.save_requested):
        viewer.note.save.click()


def test_a_body_that_is_gone_from_disk_is_told(pane, tmp_path: Path):
    pane.show_exchange(replace(exchange(), body=Content(None, tmp_path / "gone", 10, "")))
    assert "can't be read from disk" in visible_words(pane)


def test_copy_takes_what_is_shown_and_says_so_for_a_moment(pane, qtbot):
    pane.show_exchange(exchange('{"a":"\u00a0"}'))
    pane.summary.copy.click()
    assert QGuiApplication.clipboard().text() == '{\n  "a": "\u00a0"\n}'
    assert pane.summary.copy.accessibleName() == "Copied"
    qtbot.waitUntil(lambda: pane.summary.copy.accessibleName() == "Copy what is shown")


def test_an_old_answer_is_let_go(pane, qtbot):
    pane.show_exchange(exchange())
    viewer = pane.tabs.widget("pretty")
    assert isinstance(viewer, TextViewer)
    pane.show_head(response())
    qtbot.waitUntil(lambda: viewer.plain_text() == "")


def test_an_answer_like_the_one_before_makes_and_dresses_nothing_anew(pane, monkeypatch):
    def answer(text: str) -> None:
        pane.show_started(sent())
        pane.show_head(response())
        pane.show_exchange(exchange(text))

    answer('{"n":1}')
    answer('{"n":2}')
    widgets = len(pane.findChildren(QWidget))
    done: list[str] = []
    bar, summary = pane.tabs.bar, pane.summary
    for owner, name in (
        *((bar, name) for name in ("setTabText", "addTab", "removeTab")),
        *((summary.status, "setStyleSheet"), (summary.status, "setFont"), (summary.lock, "setIcon")),
        (pane.message.title, "setText"),
    ):
        monkeypatch.setattr(owner, name, lambda *_, name=name: done.append(name))
    answer('{"n":3}')
    assert done == []
    assert len(pane.findChildren(QWidget)) == widgets
    assert text_of(pane, "pretty") == '{\n  "n": 3\n}'


def test_the_answer_before_goes_when_the_body_takes_a_while(pane, qtbot):
    pane.show_exchange(exchange('{"n":1}'))
    pane.show_started(sent())
    pane.show_head(response(201, "Created", ("Content-Type", "text/plain")))
    assert pane.summary.status.text() == "201 Created"
    qtbot.waitUntil(lambda: "Tree" not in tab_names(pane))
    pane.show_exchange(exchange("text", response=response(201, "Created", ("Content-Type", "text/plain"))))
    assert text_of(pane, "raw") == "text"


def big_xml() -> Exchange:
    body = "<r>" + "".join(f"<id>{number}</id>" for number in range(8_000)) + "</r>"
    return exchange(body, response=response(200, "OK", ("Content-Type", "application/xml")))


def test_a_big_body_is_laid_out_by_a_worker(run_qt, qtbot):
    async def scenario() -> None:
        tasks, workers = Tasks(), Workers()
        pane = ResponsePane(tasks=tasks, workers=workers)
        qtbot.addWidget(pane)
        pane.show()
        try:
            pane.show_exchange(big_xml())
            assert len(tasks) == 1
            await until(lambda: len(tasks) == 0, what="the page is ready")
            viewer = pane.tabs.widget("pretty")
            assert isinstance(viewer, TextViewer)
            assert viewer.plain_text().startswith("<r>\n  <id>0</id>\n")
            await until(lambda: viewer.document_pane and viewer.document_pane.opened, what="it is open")
        finally:
            await tasks.close()
            await workers.close()

    run_qt(scenario())


def test_a_newer_answer_wins_over_one_still_being_laid_out(run_qt, qtbot):
    async def scenario() -> None:
        tasks, workers = Tasks(), Workers()
        pane = ResponsePane(tasks=tasks, workers=workers)
        qtbot.addWidget(pane)
        pane.show()
        try:
            pane.show_exchange(big_xml())
            pane.show_exchange(exchange("[1]"))
            await until(lambda: len(tasks) == 0, what="the first is dropped")
            assert text_of(pane, "pretty") == "[\n  1\n]"
        finally:
            await tasks.close()
            await workers.close()

    run_qt(scenario())


def test_a_pane_that_goes_away_cancels_its_work(run_qt, qtbot):
    async def scenario() -> None:
        tasks, workers = Tasks(), Workers()
        pane = ResponsePane(tasks=tasks, workers=workers)
        try:
            pane.show_exchange(big_xml())
            pane.deleteLater()
            del pane
            await until(lambda: len(tasks) == 0, what="its task is gone")
        finally:
            await tasks.close()
            await workers.close()

    run_qt(scenario())


def test_views_without_room_are_in_a_menu_and_chosen_there(pane, qtbot):
    pane.resize(360, 400)
    pane.show_exchange(exchange(b'[{"a": 1}]'))
    overflow = pane.tabs.overflow
    qtbot.waitUntil(lambda: "Sent" in overflow.hidden_titles())
    assert overflow.isVisible()
    menu = overflow.menu()
    menu.aboutToShow.emit()
    menu.actions()[-1].trigger()
    assert pane.tabs.current_id == "sent"
    assert "Sent" not in overflow.hidden_titles()
    bar = pane.tabs.bar
    assert bar.tabRect(bar.currentIndex()).right() <= bar.width()  # not cut off
    pane.show_exchange(exchange(b'[{"a": 2}]'))
    assert pane.tabs.current_id == "sent"
    pane.resize(1200, 400)
    qtbot.waitUntil(lambda: overflow.hidden_titles() == ())
    assert not overflow.isVisible()
