"""The Redirects tab: the chain, what changes on the way, and each answer; credentials stay masked."""

from dataclasses import replace

import pytest

from postgui.model.exchange import Exchange, Hop, Timings
from postgui.model.request import Request
from postgui.ui.response.pane import ResponsePane
from postgui.ui.response.redirect_view import RedirectModel, RedirectView
from tests.e2e.open_window import open_window
from tests.support.builder import exchange, response, sent
from tests.support.waiting import until


def chain() -> Exchange:
    """A POST with credentials that ends as a GET elsewhere; a retry between."""
    first = replace(
        sent("http://a.test/login", "POST", body=b"user=ada"),
        headers=(("Authorization", "Bearer abcdefgh12345"),),
    )
    away = response(303, "See Other", ("Location", "http://b.test/home"))
    hops = (
        Hop(first, away, Timings(total_ms=40), body_head=b"Go on"),
        Hop(sent("http://b.test/home"), None, Timings(total_ms=5), why="retry", note="tried again"),
    )
    return exchange(url="http://b.test/home", redirects=hops, timings=Timings(total_ms=60, offset_ms=50))


@pytest.fixture
def pane(qtbot) -> ResponsePane:
    pane = ResponsePane()
    qtbot.addWidget(pane)
    pane.resize(800, 500)
    pane.show()
    return pane


def test_the_model_keeps_qts_rules(qtmodeltester, pane):
    qtmodeltester.check(RedirectModel())
    pane.show_exchange(chain())
    pane.tabs.select("redirects")
    view = pane.tabs.widget("redirects")
    assert isinstance(view, RedirectView)
    qtmodeltester.check(view.model)


def test_the_chain_says_what_changes_on_the_way(pane):
    pane.show_exchange(chain(), frozenset())
    titles = [pane.tabs.bar.tabText(index) for index in range(pane.tabs.bar.count())]
    assert "Redirects  1" in titles
    pane.tabs.select("redirects")
    view = pane.tabs.widget("redirects")
    assert isinstance(view, RedirectView)
    first, last = view.model.steps
    assert (first.answer, first.took) == ("303 See Other", "40 ms")
    assert first.changes == (
        "POST becomes GET",
        "the body is dropped",
        "to another origin, http://b.test",
        "Authorization is not sent on",
    )
    assert view.changes.text().startswith("Then POST becomes GET, the body is dropped, ")
    assert (last.answer, last.took, last.changes) == ("200 OK", "10 ms", ())
    assert view.detail.toPlainText().startswith("HTTP/1.1 303 See Other")
    assert "Go on" in view.detail.toPlainText()
    view.table.selectRow(1)
    assert view.changes.isHidden()
    assert view.detail.toPlainText().startswith("HTTP/1.1 200 OK")
    assert view.copy_text().startswith("POST  http://a.test/login  303 See Other")


def test_secrets_are_masked(pane):
    shown = chain()
    hop = replace(shown.redirects[0], body_head=b"code=hunter2hunter2")
    pane.show_exchange(replace(shown, redirects=(hop,)), frozenset({"hunter2hunter2"}))
    pane.tabs.select("redirects")
    view = pane.tabs.widget("redirects")
    assert isinstance(view, RedirectView)
    assert "hunter2" not in view.detail.toPlainText()


def test_an_answer_without_redirects_has_no_such_tab(pane):
    pane.show_exchange(replace(chain(), redirects=chain().redirects[1:]))
    titles = [pane.tabs.bar.tabText(index) for index in range(pane.tabs.bar.count())]
    assert not [title for title in titles if title.startswith("Redirects")]


def test_really_redirected(run_qt, data_dir, playground):
    async def scenario() -> None:
        async with open_window(data_dir, playground=playground) as opened:
            tab = opened.desk.opener.new_request(Request(url=f"{playground}/redirect/3"))
            tab.send()
            await opened.answered(tab)
            tab.response_pane.tabs.select("redirects")
            await until(lambda: tab.response_pane.tabs.widget("redirects"), what="the tab")
            view = tab.response_pane.tabs.widget("redirects")
            assert isinstance(view, RedirectView)
            assert [step.status for step in view.model.steps] == [302, 302, 302, 200]

    run_qt(scenario())
