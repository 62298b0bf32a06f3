"""Timing, TLS, Sent, and what stands beside a failure: the views about the exchange."""

import ssl
from dataclasses import replace
from typing import TypeVar

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication

from postgui.model.exchange import Exchange, Hop, Informational, Peer, Timings
from postgui.model.problem import Problem
from postgui.services.tasks import Tasks
from postgui.services.workers import Workers
from postgui.ui.response.pane import ResponsePane
from postgui.ui.response.sent_view import SentView
from postgui.ui.response.timing_view import TimingView
from postgui.ui.response.tls_view import TlsView
from postgui.ui.viewer import ViewerWidget
from tests.support.builder import exchange, refused, response, sent
from tests.support.waiting import until

ViewT = TypeVar("ViewT", bound=ViewerWidget)
SECRET = "hunter2hunter2"
PEER = Peer("10.0.0.1:443", "10.0.0.9:5000", "TLSv1.3", "TLS_AES_128_GCM_SHA256", True)


@pytest.fixture
def pane(qtbot) -> ResponsePane:
    pane = ResponsePane()
    qtbot.addWidget(pane)
    pane.resize(600, 500)
    pane.show()
    return pane


def chain() -> Exchange:
    """A redirect, then an answer over a reused connection, with a 103 on the way."""
    hop = Hop(
        sent("http://127.0.0.1/1"),
        response(302, "Found", ("Location", "/2")),
        Timings(dns_ms=5, connect_ms=20, send_ms=5, wait_ms=60, receive_ms=5, total_ms=100),
    )
    return exchange(
        redirects=(hop,),
        timings=Timings(send_ms=10, wait_ms=80, receive_ms=10, total_ms=200, offset_ms=100),
        peer=Peer("10.0.0.1:80", reused=True),
        informational=(Informational(103, "Early Hints", (), 50.0),),
    )


def view(pane: ResponsePane, viewer_id: str, kind: type[ViewT]) -> ViewT:
    pane.tabs.select(viewer_id)
    widget = pane.tabs.widget(viewer_id)
    assert isinstance(widget, kind)
    return widget


def tab_names(pane: ResponsePane) -> list[str]:
    return [pane.tabs.bar.tabText(index) for index in range(pane.tabs.bar.count())]


def test_nothing_is_built_before_it_is_looked_at(pane):
    pane.show_exchange(chain())
    assert all(pane.tabs.widget(viewer_id) is None for viewer_id in ("timing", "tls", "sent"))


def test_the_waterfall_tells_exact_figures_where_the_pointer_is(pane):
    pane.show_exchange(chain())
    timing = view(pane, "timing", TimingView)
    waterfall = timing.waterfall
    spots = {spot.text.splitlines()[0]: spot.box.center() for spot in waterfall._spots()}
    assert waterfall.text_at(spots["Connect: 20.0 ms"]) == "Connect: 20.0 ms\nfrom 5.000 ms to 25.0 ms"
    assert waterfall.text_at(spots["103 Early Hints"]) == "103 Early Hints\nafter 50.0 ms"
    assert "reused connection" in waterfall.text_at(spots[f"GET {chain().request.url}"])
    assert waterfall.text_at(QPointF(1, waterfall.height() - 1)) == ""
    assert spots["Connect: 20.0 ms"].x() < spots["103 Early Hints"].x() < waterfall.width()


def test_the_table_is_the_waterfall_in_words_and_copies(pane, qtbot):
    pane.show_exchange(chain())
    timing = view(pane, "timing", TimingView)
    facts = timing.table.facts
    labels = [fact.label for fact in facts.facts]
    assert labels[0] == "1 of 2: GET http://127.0.0.1/1, 302 Found (redirected)"
    assert ("Connection", "reused connection") in [(fact.label, fact.value) for fact in facts.facts]
    row = labels.index("Connect")
    spoken = facts.index(row, 1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Connect: 20.0 ms"
    timing.table.setFocus()
    timing.table.setCurrentIndex(facts.index(row, 0))
    timing.table.actions()[0].trigger()
    assert QGuiApplication.clipboard().text() == "20.0 ms"
    pane.summary.copy.click()
    assert QGuiApplication.clipboard().text().startswith("1 of 2: GET http://127.0.0.1/1")


def test_the_last_row_scrolls_into_sight(pane, qtbot):
    pane.show_exchange(chain())
    timing = view(pane, "timing", TimingView)
    last = timing.table.facts.rowCount() - 1
    assert timing.scroller.verticalScrollBar().value() == 0
    timing.table.setCurrentIndex(timing.table.facts.index(last, 0))
    qtbot.waitUntil(lambda: timing.scroller.verticalScrollBar().value() > 0)


def test_a_failure_has_the_problem_first_and_the_rest_beside_it(pane):
    problem = Problem("The certificate has expired", "Nothing was sent.", "Renew it.", "tls-expired")
    peer = replace(PEER, verified=False, distrust="certificate has expired", diagnostic=True)
    failed = refused(
        "https://a.example/",
        problem=problem,
        peer=peer,
        timings=Timings(dns_ms=1, connect_ms=2, tls_ms=3, total_ms=6),
    )
    pane.show_exchange(failed)
    assert tab_names(pane) == ["Problem", "Timing", "TLS", "Sent"]
    assert pane.problem.isVisible()
    tls = view(pane, "tls", TlsView)
    assert tls.note.label.text().startswith("Not trusted: certificate has expired.")
    assert "fetched by a second handshake" in tls.copy_text()
    assert view(pane, "sent", SentView).note.full_text().startswith("Not sent")
    pane.show_exchange(exchange())
    pane.show_exchange(failed)
    assert pane.problem.isVisible(), "the problem comes first, whatever was chosen before"


def test_what_could_not_be_composed_has_only_a_problem(pane):
    never = refused("{{base}}/x", timings=Timings(), request=replace(sent(), head=b"", headers=()))
    pane.show_exchange(never)
    assert tab_names(pane) == ["Problem"]
    assert not pane.tabs.bar.isVisible()
    assert pane.problem.isVisible()


def test_a_view_of_the_exchange_stays_chosen(pane):
    pane.show_exchange(chain())
    view(pane, "timing", TimingView)
    pane.show_head(response())
    pane.show_exchange(exchange())
    assert pane.tabs.current_id == "timing"


def with_secret() -> Exchange:
    one = replace(
        sent("http://127.0.0.1/?key=" + SECRET, body=f"password={SECRET}".encode()),
        head=f"POST /?key={SECRET} HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer abcdefgh\r\n\r\n".encode(),
        headers=(("Host", "a"), ("Authorization", "Bearer abcdefgh")),
    )
    return exchange(request=one)


def test_credentials_are_masked_until_asked_for(pane):
    pane.show_exchange(with_secret(), frozenset({SECRET}))
    shown = view(pane, "sent", SentView)
    assert SECRET not in shown.copy_text()
    assert "POST /?key=*** HTTP/1.1\nHost: a\nAuthorization: Bearer ***\n\npassword=***" in shown.copy_text()
    shown.reveal.click()
    assert f"key={SECRET}" in shown.view.plain_text()
    assert "Bearer abcdefgh" in shown.copy_text()
    shown.reveal.click()
    assert SECRET not in shown.view.plain_text()


def test_the_history_has_nothing_to_reveal(pane):
    pane.show_exchange(with_secret(), None)
    shown = view(pane, "sent", SentView)
    assert not shown.reveal.isVisible()
    assert shown.note.full_text() == "As it was kept: credentials are taken out"


@pytest.mark.parametrize(
    ("url", "peer", "word", "meaning"),
    [
        ("https://a.example/", PEER, "", "Encrypted, and the server's certificate was verified"),
        ("https://a.example/", replace(PEER, verified=False), "Insecure", "Insecure: encrypted, but nobody"),
        (
            "http://a.example/?token=1",
            Peer("10.0.0.1:80"),
            "Not encrypted",
            "Credentials go over http:// to a.",
        ),
    ],
)
def test_the_lock_says_what_protected_the_answer_and_leads_to_it(pane, url, peer, word, meaning):
    pane.show_exchange(exchange(url=url, peer=peer))
    assert pane.summary.lock.isVisible()
    assert pane.summary.lock.text() == word
    assert pane.summary.lock.toolTip().startswith(meaning)
    pane.summary.lock.click()
    assert pane.tabs.current_id == "tls"


def test_a_plain_answer_without_credentials_has_no_lock(pane):
    pane.show_exchange(exchange())
    assert not pane.summary.lock.isVisible()


def test_redirects_are_counted_while_they_happen(pane):
    hop = chain().redirects[0]
    pane.show_started(sent())
    began_s = pane._started_s
    for _ in range(2):
        pane.show_hop(hop)
        pane.show_started(sent())
    assert pane.summary.body_size.text() == "Redirected 2 times"
    assert pane._started_s == began_s, "the time counts from the first request"
    pane.show_exchange(chain())
    pane.show_started(sent())
    assert pane.summary.body_size.text() == ""


def test_certificates_are_read_off_the_loop(run_qt, qtbot, certificates):
    pem = certificates.authority_pem.read_text()
    der = ssl.PEM_cert_to_DER_cert(pem)

    async def scenario() -> None:
        tasks, workers = Tasks(), Workers()
        pane = ResponsePane(tasks=tasks, workers=workers)
        qtbot.addWidget(pane)
        pane.show()
        try:
            pane.show_exchange(exchange(url="https://a.example/", peer=replace(PEER, certificates=(der,))))
            pane.tabs.select("tls")
            assert len(tasks) == 1
            await until(lambda: len(tasks) == 0, what="the chain is read")
            assert "SHA-256: " in view(pane, "tls", TlsView).copy_text()
        finally:
            await tasks.close()
            await workers.close()

    run_qt(scenario())
