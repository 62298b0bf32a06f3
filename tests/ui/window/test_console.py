"""The console's rows: hops and answers, secrets masked, memory bounded."""

from dataclasses import replace

import pytest

from postgui.model.exchange import Hop, Timings
from postgui.ui.console_log import KEPT_LINES, ConsoleLog
from tests.support.builder import exchange, refused, response, sent

SECRET = "hunter2hunter2"


@pytest.fixture
def log(qtmodeltester, qapp) -> ConsoleLog:
    log = ConsoleLog()
    qtmodeltester.check(log)
    return log


def column(log: ConsoleLog, place: int) -> list[str]:
    return [log.index(row, place).data() for row in range(log.rowCount())]


def test_each_request_of_an_exchange_has_a_line(log):
    hop = Hop(sent("http://127.0.0.1/1"), response(302, "Found", ("Location", "/2")), Timings(total_ms=5))
    shown = exchange(redirects=(hop,), timings=Timings(total_ms=12, offset_ms=5))
    log.add(shown, frozenset())
    log.add(shown, frozenset())
    assert column(log, 2) == ["http://127.0.0.1/1", f"\u21b3 {shown.request.url}"]
    assert column(log, 3) == ["302 Found", "200 OK"]
    assert column(log, 4) == ["5 ms", "7 ms"]
    assert column(log, 6) == ["redirected", ""]


def test_a_failure_says_why(log):
    log.add(refused(), frozenset())
    assert column(log, 3) == ["no answer"]
    assert column(log, 6) == ["127.0.0.1 refused the connection"]


def test_secrets_are_masked(log):
    request = replace(
        sent(f"http://u:p@127.0.0.1/?k={SECRET}"), headers=(("Authorization", "Bearer abcdefghijk"),)
    )
    echo = exchange(request=request, notes=("the server said abcdefghijk",))
    log.add(echo, frozenset({SECRET}))
    text = log.lines()[0].text()
    assert SECRET not in text
    assert "abcdefghijk" not in text
    assert "u:p@" not in text


def test_the_filter_needs_every_word(log):
    log.add(exchange(id="1", method="POST"), frozenset())
    log.add(exchange(id="2", url="http://127.0.0.1/other"), frozenset())
    log.show_filter("post USERS")
    assert column(log, 1) == ["POST"]
    log.add(exchange(id="3", method="POST"), frozenset())
    assert len(column(log, 1)) == 2
    log.show_filter("")
    assert len(column(log, 1)) == 3


def test_old_lines_go(log):
    hops = tuple(Hop(sent(f"http://127.0.0.1/{number}"), response()) for number in range(KEPT_LINES + 10))
    log.add(exchange(redirects=hops), frozenset())
    assert log.kept == log.rowCount() == KEPT_LINES
    log.clear()
    assert log.rowCount() == 0


def test_an_endless_url_is_cut(log):
    log.add(exchange(url="http://127.0.0.1/" + "x" * 1_000_000), frozenset())
    assert len(log.lines()[0].text()) < 3_000
