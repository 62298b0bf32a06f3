"""Scenes of the gallery: OAuth 2.0, against a server that gives tokens at once."""

import asyncio
from dataclasses import replace

from PySide6.QtWidgets import QScrollArea, QWidget

from postgui.model.request import AuthConfig
from postgui.ui.request.oauth2_bar import OAuth2Bar
from tests.e2e.open_window import OpenWindow
from tests.support.oauth2_server import authorization_server
from tests.support.waiting import until
from tests.ui.gallery_scene import Scene


async def got_token(opened: OpenWindow) -> QWidget:
    """The bar below the form, with the exchange."""
    bar = await _asked(opened, "client_credentials")
    bar.show_exchange.setChecked(True)
    return await _scrolled(opened, bar)


async def device_code(opened: OpenWindow) -> QWidget:
    """A code to enter elsewhere."""
    return await _scrolled(opened, await _asked(opened, "device_code"))


async def form(opened: OpenWindow) -> QWidget:
    """The whole form of the authorization code, from the top."""
    await _asked(opened, "client_credentials")
    auth = AuthConfig("oauth2", (("flow", "authorization_code"),))
    draft = opened.tab.draft
    draft.edit(replace(draft.current, auth=auth))
    return opened.window


async def _asked(opened: OpenWindow, flow: str) -> OAuth2Bar:
    async with authorization_server() as server:
        values = (
            ("flow", flow),
            ("accessTokenUrl", f"{server.url}/token"),
            ("deviceAuthorizationUrl", f"{server.url}/device_authorization"),
            ("credentials.clientId", "gallery"),
            ("scope", "read:users write:users"),
        )
        opened.desk.new_request()
        draft = opened.tab.draft
        auth = AuthConfig("oauth2", values)
        draft.edit(replace(draft.current, url="https://api.example.org/users", auth=auth))
        opened.tab.request_pane.show_tab("Auth")
        await asyncio.sleep(0.3)
        bar = opened.tab.request_pane.findChild(OAuth2Bar)
        assert isinstance(bar, OAuth2Bar)
        bar.get.click()
        await until(lambda: bar.forget.isVisibleTo(bar) or bar.prompt.isVisibleTo(bar))
        return bar


async def _scrolled(opened: OpenWindow, bar: OAuth2Bar) -> QWidget:
    await asyncio.sleep(0.3)
    for area in opened.tab.request_pane.findChildren(QScrollArea):
        if area.isAncestorOf(bar):
            area.verticalScrollBar().setValue(0)
    return opened.window


SCENES: dict[str, Scene] = {
    "request-oauth2_token": got_token,
    "request-oauth2_device": device_code,
    "request-oauth2_form": form,
}
