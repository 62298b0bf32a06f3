"""Scenes of the gallery: the window as a whole, its sidebar, tabs, notices and palette."""

import asyncio
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QWidget

from postgui.model.collection import Node
from postgui.model.problem import Problem
from postgui.model.request import Request
from postgui.services.repeat import Plan, Tally
from tests.e2e.open_window import OpenWindow
from tests.support.waiting import until
from tests.ui.gallery_scene import Scene, open_sample, send


async def new_request(opened: OpenWindow) -> QWidget:
    opened.desk.new_request()
    return opened.window


async def answered(opened: OpenWindow) -> QWidget:
    tab = await open_sample(opened)
    tab.request_pane.show_tab("Body")
    await send(opened, tab)
    return opened.window


async def many_tabs(opened: OpenWindow) -> QWidget:
    tab = await open_sample(opened)
    await send(opened, tab)
    for path in sorted(opened.sample.folder.rglob("*.yml"))[-12:]:
        if path.name not in ("folder.yml", "opencollection.yml") and "environments" not in path.parts:
            tab = await opened.desk.opener.open_path(path)
            await send(opened, tab)
    tab.draft.edit(replace(tab.draft.current, name="A request with a name that goes on and on and on"))
    opened.desk.opener.new_request(Request(method="PROPFIND", url="http://example.org/a/b?c=d"))
    opened.window.sidebar.model.show_expanded(
        [opened.sample.folder, *(each for each in opened.sample.folder.iterdir() if each.is_dir())]
    )
    opened.window.area.choose(tab)
    opened.window.notices.show_done("Deleted Search users").offer("Undo", lambda: None)
    return opened.window


async def long_tree(opened: OpenWindow) -> QWidget:
    """10,000 requests, long names, a broken file, an item that can't be edited."""
    root = Path("/somewhere/api")
    requests = tuple(
        Node(root / f"{n}.yml", "request", f"Request {n} with a name that goes on and on", "PATCH")
        for n in range(10_000)
    )
    broken = Node(root / "b.yml", "broken", "Login", problem=Problem("Login.yml can't be read"))
    other = Node(root / "g.yml", "other", "People", detail="graphql")
    empty_folder = Node(root / "e", "folder", "An empty folder")
    opened.window.sidebar.show_roots(
        [Node(root, "collection", "A collection", children=(empty_folder, broken, other, *requests))]
    )
    opened.window.sidebar.model.show_expanded([root])
    opened.window.sidebar.model.show_unsaved([root / "0.yml"])
    return opened.window


async def failed(opened: OpenWindow) -> QWidget:
    await send(opened, await open_sample(opened, "Network/Nobody listens.yml"))
    opened.window.show_problem(
        Problem(
            "The file Search users.yml can't be read",
            "Line 7: a value is not closed. The file is left as it is.",
            "Mend it in a text editor; it is read again at once.",
        )
    )
    return opened.window


async def running(opened: OpenWindow) -> QWidget:
    tab = await open_sample(opened, "Network/Slow answer.yml")
    tab.send()
    await asyncio.sleep(0.4)
    return opened.window


async def repeated(opened: OpenWindow) -> QWidget:
    tab = await open_sample(opened)
    answers = ((200, 10), (503, 1))
    tab.repeat_strip.show_tally(Tally(Plan(None, 5.0), 12, 1, answers, 12.0, 140.0, 90.0))
    return opened.window


async def send_menu(opened: OpenWindow) -> QWidget:
    menu = (await open_sample(opened)).send_actions.menu()
    menu.popup(opened.window.mapToGlobal(opened.window.rect().center()))
    return menu


async def from_history(opened: OpenWindow) -> QWidget:
    await send(opened, await open_sample(opened))
    await until(opened.window.sidebar.history.model.entries)
    await opened.desk.opener.open_entry(opened.window.sidebar.history.model.entries()[0].id)
    opened.desk.history_actions.clear()
    return opened.window


async def palette(opened: OpenWindow) -> QWidget:
    await open_sample(opened)
    opened.desk.open_palette()
    opened.desk.palette_box.field.setText("se")
    return opened.window


async def unsaved(opened: OpenWindow) -> QWidget:
    await open_sample(opened)
    for number in range(3):
        tab = opened.desk.opener.new_request(Request(method="PUT", url=f"http://example.org/items/{number}"))
        opened.window.area.close_page(tab)
    return opened.window


async def console(opened: OpenWindow) -> QWidget:
    tab = opened.desk.opener.new_request(Request(url=opened.context.runtime["playground"] + "/redirect/3"))
    await send(opened, tab)
    tab.draft.edit(replace(tab.draft.current, method="POST", url="http://127.0.0.1:9/closed?page=2"))
    await send(opened, tab)
    opened.desk.console.toggle()
    return opened.window


SCENES: dict[str, Scene] = {
    "window-new": new_request,
    "window-answered": answered,
    "window-tabs": many_tabs,
    "tree-long": long_tree,
    "window-failed": failed,
    "window-running": running,
    "window-repeated": repeated,
    "menu-send": send_menu,
    "window-history": from_history,
    "palette-found": palette,
    "window-unsaved": unsaved,
    "console-open": console,
}
