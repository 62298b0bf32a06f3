"""The token bar: what it says, what it offers, and that secrets stay covered."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from postgui.model.exchange import Hop, ResponseHead, SentRequest
from postgui.model.problem import Problem
from postgui.services.oauth2_answer import Token
from postgui.services.oauth2_flow import Prompt
from postgui.ui.request.oauth2_bar import OAuth2Bar
from postgui.ui.request.oauth2_state import TokenState, exchange_text, token_state

NOW = 1_700_000_000.0
TOKEN = Token("acc-1", refresh_token="ref-1", scope="read write", expires_at=NOW + 52 * 60, obtained_at=NOW)
HOP = Hop(
    SentRequest(
        "POST",
        "https://auth.example/token",
        head=b"POST /token HTTP/1.1\r\nAuthorization: Basic Y2xpZW50OnMzY3JldA==\r\n\r\n",
        body_head=b"grant_type=refresh_token&refresh_token=ref-1&code=abc",
    ),
    ResponseHead(200, "OK", "HTTP/1.1", (("content-type", "application/json"),)),
    why="token",
    body_head=b'{"access_token": "acc-1", "expires_in": 3600}',
)


@pytest.fixture
def bar(qtbot):
    bar = OAuth2Bar()
    qtbot.addWidget(bar)
    bar.show()
    return bar


def test_without_a_token_only_get_is_offered(bar):
    bar.show_state(token_state(None, NOW))
    assert bar.line.text() == "No token yet"
    assert bar.get.isVisible()
    assert not bar.refresh.isVisible()
    assert not bar.forget.isVisible()
    assert not bar.show_exchange.isVisible()


def test_a_good_token_says_until_when_and_for_what(bar):
    bar.show_state(token_state(TOKEN, NOW))
    assert bar.line.text().startswith("Token until ")
    assert bar.line.text().endswith("in 52 min")
    assert bar.detail.text() == "Scope: read write"
    assert bar.refresh.isVisible()
    assert bar.forget.isVisible()


@pytest.mark.parametrize(
    ("later_s", "line"),
    [(3600, "Expired 8 min ago"), (200_000, "Expired 2 days ago"), (52 * 60, "Expired 0 s ago")],
)
def test_an_expired_token_says_since_when(later_s: int, line: str):
    assert token_state(TOKEN, NOW + later_s).line == line


def test_a_token_without_a_lifetime_says_so():
    assert "did not say" in token_state(replace(TOKEN, expires_at=None), NOW).line


def test_a_token_that_is_not_in_the_keyring_is_told():
    state = token_state(TOKEN, NOW, not_kept=Problem("The secrets are locked"))
    assert "Gone when PostGUI ends: The secrets are locked" in state.detail


def test_buttons_report_what_the_person_wants(bar, qtbot):
    bar.show_state(token_state(TOKEN, NOW))
    for button, signal in (
        (bar.get, bar.get_requested),
        (bar.refresh, bar.refresh_requested),
        (bar.forget, bar.forget_requested),
    ):
        with qtbot.waitSignal(signal, timeout=1000):
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_while_waiting_there_is_cancel_and_nothing_else(bar, qtbot):
    bar.show_state(token_state(TOKEN, NOW, busy=True))
    assert not bar.get.isVisible()
    with qtbot.waitSignal(bar.cancel_requested, timeout=1000):
        qtbot.mouseClick(bar.cancel, Qt.MouseButton.LeftButton)


def test_a_device_code_is_shown_and_copied(bar, qtbot):
    prompt = Prompt("account", "https://auth.example/device", user_code="WDJB-MJHT")
    bar.show_state(token_state(None, NOW, busy=True, prompt=prompt))
    assert bar.prompt.code.text() == "WDJB-MJHT"
    assert "https://auth.example/device" in bar.prompt.text.text()
    qtbot.mouseClick(bar.prompt.copy_code, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "WDJB-MJHT"
    with qtbot.waitSignal(bar.open_requested, timeout=1000):
        qtbot.mouseClick(bar.prompt.open, Qt.MouseButton.LeftButton)
    bar.show_state(TokenState())
    assert not bar.prompt.isVisible()


def test_an_address_to_bring_back_is_reported(bar, qtbot):
    prompt = Prompt("account", "https://auth.example/authorize", paste=True)
    bar.show_state(token_state(None, NOW, busy=True, prompt=prompt))
    bar.prompt.address.setText(" https://app.example/done?code=1 ")
    with qtbot.waitSignal(bar.pasted, timeout=1000) as caught:
        qtbot.mouseClick(bar.prompt.use, Qt.MouseButton.LeftButton)
    assert caught.args == ["https://app.example/done?code=1"]


def test_the_exchange_is_covered_until_the_box_is_ticked(bar, qtbot):
    bar.show_state(token_state(TOKEN, NOW, hops=(HOP,)))
    bar.show_exchange.setChecked(True)
    shown = bar.exchange.text.toPlainText()
    assert "grant_type=refresh_token" in shown
    assert not any(secret in shown for secret in ("acc-1", "ref-1", "abc", "Y2xpZW50"))
    bar.exchange.reveal.setChecked(True)
    assert "acc-1" in bar.exchange.text.toPlainText()
    bar.show_state(token_state(TOKEN, NOW, hops=(HOP, HOP)))
    assert not bar.exchange.reveal.isChecked()
    assert "acc-1" not in bar.exchange.text.toPlainText()


def test_a_try_without_an_answer_says_so():
    text = exchange_text((replace(HOP, response=None, body_head=b"", note="Nobody listens"),), reveal=False)
    assert "No answer: Nobody listens" in text


def test_a_problem_is_shown_in_place(bar):
    bar.show_problem(Problem("The server gave no token", "It says invalid_client.", "Compare."))
    assert bar.problem.isVisible()
    assert "invalid_client" in bar.problem.text()
    bar.show_problem(None)
    assert not bar.problem.isVisible()
