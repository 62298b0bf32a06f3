"""OAuth 2.0 in the real window: Get, Send, Cancel, with a browser that signs in at once."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TypeAlias

import httpx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from postgui.model.request import AuthConfig
from postgui.ui.request.oauth2_bar import OAuth2Bar
from postgui.ui.sign_in import open_in_browser
from tests.e2e.open_window import OpenWindow, open_window
from tests.support.oauth2_server import AuthorizationServer, authorization_server
from tests.support.qt_loop import RunQt
from tests.support.waiting import until


@dataclass
class Desk:
    """The window, and the server that it signs in at."""

    opened: OpenWindow
    server: AuthorizationServer
    echo: str
    opened_urls: list[str] = field(default_factory=list)
    browsing: set[asyncio.Task[None]] = field(default_factory=set)

    def compose(self, flow: str) -> None:
        values = (
            ("flow", flow),
            ("authorizationUrl", f"{self.server.url}/authorize"),
            ("deviceAuthorizationUrl", f"{self.server.url}/device_authorization"),
            ("accessTokenUrl", f"{self.server.url}/token"),
            ("credentials.clientId", "client"),
        )
        self.opened.desk.new_request()
        draft = self.opened.tab.draft
        draft.edit(replace(draft.current, url=self.echo, auth=AuthConfig("oauth2", values)))

    async def bar(self) -> OAuth2Bar:
        pane = self.opened.tab.request_pane
        pane.show_tab("Auth")
        await until(lambda: pane.findChild(OAuth2Bar))
        bar = pane.findChild(OAuth2Bar)
        assert isinstance(bar, OAuth2Bar)
        return bar

    def browse(self, url: str) -> bool:
        async def follow() -> None:
            async with httpx.AsyncClient(follow_redirects=True, trust_env=False) as browser:
                await browser.get(url)

        self.opened_urls.append(url)
        self.browsing.add(asyncio.create_task(follow()))
        return True


Job: TypeAlias = Callable[[Desk], Awaitable[None]]
AtDesk: TypeAlias = Callable[[Job], None]


@pytest.fixture
def at_desk(run_qt: RunQt, data_dir: Path, playground: str) -> AtDesk:
    """Runs a job in a fresh window."""

    async def work(job: Job) -> None:
        async with authorization_server() as server, open_window(data_dir) as opened:
            desk = Desk(opened, server, f"{playground}/echo")
            opened.context.tokens.open_url = desk.browse
            await job(desk)
            if desk.browsing:
                await asyncio.wait(desk.browsing)

    return lambda job: run_qt(work(job))


def test_get_signs_in_and_send_uses_the_token(at_desk: AtDesk):
    async def job(desk: Desk) -> None:
        desk.compose("authorization_code")
        bar = await desk.bar()
        QTest.mouseClick(bar.get, Qt.MouseButton.LeftButton)
        await until(lambda: bar.line.text().startswith("Token until"))
        assert bar.show_exchange.isVisible()
        tab = desk.opened.tab
        tab.send()
        await desk.opened.answered(tab)
        assert tab.exchange is not None
        assert b"access-1" in tab.exchange.body.head(100_000)
        assert tab.exchange.redirects == ()
        QTest.mouseClick(bar.forget, Qt.MouseButton.LeftButton)
        await until(lambda: bar.line.text() == "No token yet")

    at_desk(job)


def test_send_signs_in_by_itself_and_shows_the_token_request(at_desk: AtDesk):
    async def job(desk: Desk) -> None:
        desk.compose("authorization_code")
        tab = desk.opened.tab
        tab.send()
        await desk.opened.answered(tab)
        assert tab.exchange is not None
        assert [hop.why for hop in tab.exchange.redirects] == ["token"]
        assert len(desk.opened_urls) == 1

    at_desk(job)


def test_the_device_code_is_told_wherever_the_person_looks(at_desk: AtDesk):
    async def job(desk: Desk) -> None:
        desk.compose("device_code")
        tab = desk.opened.tab
        tab.send()
        notices = desk.opened.window.notices
        await until(lambda: any("WDJB-MJHT" in notice.title.text() for notice in notices.notices()))
        tab.cancel()
        await until(lambda: not notices.notices())
        assert not tab.busy

    at_desk(job)


def test_cancel_in_the_bar_ends_the_waiting_send_with_a_problem(at_desk: AtDesk):
    async def job(desk: Desk) -> None:
        desk.opened.context.tokens.open_url = lambda url: False
        desk.compose("authorization_code")
        bar = await desk.bar()
        tab = desk.opened.tab
        tab.send()
        await until(bar.cancel.isVisible)
        QTest.mouseClick(bar.cancel, Qt.MouseButton.LeftButton)
        await desk.opened.answered(tab)
        assert tab.exchange is not None
        assert tab.exchange.problem is not None
        assert tab.exchange.problem.kind == "cancelled"

    at_desk(job)


@pytest.mark.parametrize("url", ["file:///etc/passwd", "javascript:alert(1)", "", "vscode://x"])
def test_only_web_pages_are_opened(qapp, url: str):
    assert not open_in_browser(url)
