"""How an exchange went, in the real window, after really sending it."""

from dataclasses import replace

from PySide6.QtCore import Qt

from postgui.model.request import AuthConfig, Request, Variable
from postgui.ui.record_tab import RecordTab
from postgui.ui.response.sent_view import SentView
from postgui.ui.response.timing_view import TimingView
from postgui.ui.response.tls_view import TlsView
from tests.e2e.open_window import open_window
from tests.support.waiting import until

LEFT = Qt.MouseButton.LeftButton


def test_a_redirect_chain_shows_each_of_its_requests(run_qt, qtbot, data_dir, playground):
    async def scenario() -> None:
        async with open_window(data_dir, playground=playground) as opened:
            tab = opened.desk.opener.new_request(Request(url=f"{playground}/redirect/3"))
            qtbot.mouseClick(tab.url_bar.send, LEFT)
            await opened.answered(tab)
            tabs = tab.response_pane.tabs
            tabs.select("timing")
            timing = tabs.widget("timing")
            assert isinstance(timing, TimingView)
            titles = [fact.label for fact in timing.table.facts.facts if fact.title]
            assert titles[0] == f"1 of 4: GET {playground}/redirect/3, 302 Found (redirected)"
            assert titles[3] == f"4 of 4: GET {playground}/anything/redirected, 200 OK"
            facts = [(fact.label, fact.value) for fact in timing.table.facts.facts]
            assert facts.count(("Connection", "reused connection")) == 3
            tabs.select("sent")
            sent = tabs.widget("sent")
            assert isinstance(sent, SentView)
            text = sent.copy_text()
            for path in ("/redirect/3", "/redirect/2", "/redirect/1", "/anything/redirected"):
                assert f"GET {path} HTTP/1.1\nHost: " in text

    run_qt(scenario())


def test_a_refused_certificate_shows_the_chain_and_why(run_qt, qtbot, data_dir, nasty):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            tab = opened.desk.opener.new_request(Request(url=nasty.tls_url("self-signed")))
            qtbot.mouseClick(tab.url_bar.send, LEFT)
            await opened.answered(tab)
            pane = tab.response_pane
            assert pane.problem.isVisible()
            pane.tabs.select("tls")
            await until(lambda: pane.tabs.widget("tls") is not None, what="the chain is read")
            tls = pane.tabs.widget("tls")
            assert isinstance(tls, TlsView)
            assert tls.note.label.text().startswith("Not trusted: ")
            facts = {fact.label: fact.value for fact in tls.table.facts.facts}
            assert facts["Subject"] == "CN=localhost"
            assert facts["Issuer"] == "CN=localhost (itself)"
            assert facts["Chain"] == "fetched by a second handshake, without a request"

    run_qt(scenario())


def test_secrets_are_masked_where_they_are_shown_and_gone_from_the_history(
    run_qt, qtbot, data_dir, playground
):
    secret = "correct-horse-battery"
    request = Request(
        url=f"{playground}/anything?key={{{{token}}}}",
        auth=AuthConfig("bearer", (("token", "{{token}}"),)),
        variables=(Variable("token", secret, secret=True),),
    )

    async def scenario() -> None:
        async with open_window(data_dir, playground=playground) as opened:
            tab = opened.desk.opener.new_request(request)
            tab.request_pane.show_tab("Outgoing")
            outgoing = tab.request_pane.outgoing
            await until(lambda: outgoing.line.text(), what="the preview")
            assert outgoing.line.text() == "GET /anything?key=*** HTTP/1.1"
            assert tab.exchange is None, "a preview sends nothing"
            qtbot.mouseClick(tab.url_bar.send, LEFT)
            await opened.answered(tab)
            tab.response_pane.tabs.select("sent")
            sent = tab.response_pane.tabs.widget("sent")
            assert isinstance(sent, SentView)
            assert secret not in sent.copy_text()
            sent.reveal.click()
            assert f"GET /anything?key={secret} HTTP/1.1" in sent.copy_text()
            await until(opened.window.sidebar.history.model.entries)
            await opened.desk.opener.open_entry(opened.window.sidebar.history.model.entries()[0].id)
            record = opened.window.area.current()
            assert isinstance(record, RecordTab)
            kept = record.findChild(SentView)
            assert isinstance(kept, SentView)
            assert secret not in kept.copy_text()
            assert not kept.reveal.isVisible()

    run_qt(scenario())


def test_a_switched_off_header_is_not_sent(run_qt, qtbot, data_dir, nasty):
    capture = nasty.capture()

    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            tab = opened.desk.opener.new_request(Request(url=capture.url))
            tab.request_pane.show_tab("Outgoing")
            table = tab.request_pane.outgoing.table
            await until(lambda: table.lines.lines, what="the preview")
            names = [line.name for line in table.lines.lines]
            table.setFocus()
            table.setCurrentIndex(table.lines.index(names.index("User-Agent"), 1))
            qtbot.keyClick(table, Qt.Key.Key_Space)
            await until(lambda: table.lines.lines[-1].switch == "off", what="it is struck through")
            tab.draft.edit(replace(tab.draft.current, method="PUT"))
            qtbot.mouseClick(tab.url_bar.send, LEFT)
            await opened.answered(tab)
            assert b"User-Agent" not in capture.requests[0]
            assert b"\r\nAccept: */*\r\n" in capture.requests[0]

    run_qt(scenario())
