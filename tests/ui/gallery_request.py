"""Scenes of the gallery: the tabs of a request, of a folder and of a collection."""

import asyncio
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from postgui.model.collection import Environment
from postgui.model.request import AuthConfig, ClientCertificate, Pair, Settings, Variable
from postgui.ui.environment.mark import stored_color
from tests.e2e.open_window import OpenWindow
from tests.support.waiting import until
from tests.ui.gallery_scene import Scene, open_sample, send, settle


async def headers(opened: OpenWindow) -> QWidget:
    tab = await open_sample(opened)
    tab.request_pane.tabs.setCurrentIndex(1)
    await send(opened, tab)
    await asyncio.sleep(0.5)
    return opened.window


async def outgoing(opened: OpenWindow) -> QWidget:
    """What would be sent, one automatic header switched off, credentials over plain http."""
    tab = await open_sample(opened)
    request = replace(
        tab.draft.current,
        url="http://api.example.org/users?notify=true",
        auth=AuthConfig("bearer", (("token", "{{token}}"),)),
        variables=(Variable("token", "eyJhbGciOiJIUzI1NiJ9", secret=True),),
        switched_off=("accept-encoding",),
    )
    tab.draft.edit(request)
    tab.request_pane.show_tab("Outgoing")
    await until(lambda: tab.request_pane.outgoing.table.lines.lines, what="the preview")
    return opened.window


async def auth(opened: OpenWindow) -> QWidget:
    """A kept password, and below the URL a variable that nobody defined."""
    tab = await open_sample(opened)
    await opened.context.secrets.keep(None, "create_user_password", "lovelace")
    values = (("username", "ada-{{nobody}}"), ("password", "{{create_user_password}}"))
    tab.draft.edit(replace(tab.draft.current, auth=AuthConfig("basic", values)))
    tab.request_pane.show_tab("Auth")
    return opened.window


async def auth_in_clear(opened: OpenWindow) -> QWidget:
    tab = await open_sample(opened)
    values = (("consumerKey", "key"), ("consumerSecret", "literal"))
    tab.draft.edit(replace(tab.draft.current, auth=AuthConfig("oauth1", values)))
    tab.request_pane.show_tab("Auth")
    return opened.window


async def settings_tab(opened: OpenWindow) -> QWidget:
    """A request's settings with something wrong, something dangerous and a client certificate."""
    tab = await open_sample(opened)
    settings = Settings(
        connect_to="host:",
        verify_tls=False,
        proxy="http://127.0.0.1:3128",
        certificates=(ClientCertificate("api.test", "pem", "certs/me.pem", "certs/me.key"),),
    )
    tab.draft.edit(replace(tab.draft.current, settings=settings))
    tab.request_pane.show_tab("Settings")
    page = tab.request_pane.settings
    await settle()
    page.ensureWidgetVisible(page.rows["verify_tls"])
    return opened.window


async def with_environments(opened: OpenWindow) -> None:
    """A collection with three environments, one of them active and one a layer."""
    tab = await open_sample(opened)
    root = opened.sample.folder
    variables = (
        Variable("baseUrl", "https://dev.example.org/api"),
        Variable("userId", "{{$randomInt 1 99}}"),
        Variable("token", secret=True, description="from the admin page"),
        Variable("verbose", "1", enabled=False),
        Variable("owner", "{{nobody}}"),
    )
    made = (
        Environment("Development", variables, color=stored_color("green"), extends="Shared"),
        Environment(
            "Production", (Variable("baseUrl", "https://example.org/api"),), color=stored_color("red")
        ),
        Environment(
            "Shared", (Variable("locale", "en"), Variable("userId", "7")), color=stored_color("blue")
        ),
    )
    for environment in made:
        await opened.context.environments.save(root, environment)
    await opened.context.secrets.keep(root, "environment/Development/token", "never shown")
    opened.desk.environments.choose(tab.draft.path, "Development")
    opened.desk.environments.toggle_layer(tab.draft.path, "Production")


async def variables_tab(opened: OpenWindow) -> QWidget:
    await with_environments(opened)
    own = (Variable("page", "2"), Variable("session", secret=True), Variable("word", "{{owner}}"))
    opened.tab.draft.edit(replace(opened.tab.draft.current, variables=own))
    await settle()
    opened.tab.request_pane.show_tab("Variables")
    return opened.window


def folder_settings(title: str, name: str = "") -> Scene:
    """The settings of the sample collection, or of a folder in it, at one of their tabs."""

    async def scene(opened: OpenWindow) -> QWidget:
        folder = opened.sample.folder / name
        await opened.desk.tree_actions.open_collection(opened.sample.folder)
        tab = await opened.desk.folder_pages.open(folder)
        before = tab.draft.current
        defaults = replace(
            before.defaults,
            headers=(Pair("Accept", "application/json"), Pair("X-Team", "{{team}}", description="who asks")),
            auth=AuthConfig("bearer", (("token", "{{token}}"),)) if not name else before.defaults.auth,
            variables=(Variable("team", "blue"), Variable("token", secret=True, description="ask Ada")),
            settings=replace(before.defaults.settings, timeout_ms=5000, forward_authorization=not name),
        )
        tab.draft.edit(replace(before, defaults=defaults, docs="What this is for.\n\nAnd who keeps it."))
        tab.show_tab(title)
        return opened.window

    return scene


SCENES: dict[str, Scene] = {
    "request-headers": headers,
    "request-outgoing": outgoing,
    "request-auth": auth,
    "request-auth_in_clear": auth_in_clear,
    "request-settings": settings_tab,
    "request-variables": variables_tab,
    "collection-overview": folder_settings("Overview"),
    "collection-headers": folder_settings("Headers"),
    "collection-auth": folder_settings("Auth"),
    "collection-variables": folder_settings("Variables"),
    "collection-settings": folder_settings("Settings"),
    "folder-auth": folder_settings("Auth", "Basics"),
}
