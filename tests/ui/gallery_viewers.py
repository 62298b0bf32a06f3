"""Scenes of the gallery: the views of a body that come from a server of our own."""

import tempfile
from pathlib import Path

from PySide6.QtWidgets import QWidget

from postgui.model.request import Request
from postgui.ui.request.tab import RequestTab
from postgui.ui.response.tree_viewer import TreeViewer
from postgui.ui.tree.tree_pane import TreePane
from tests.e2e.open_window import OpenWindow
from tests.support.certificate import Certificates
from tests.support.nasty import NastyServer
from tests.support.waiting import until

_JSON = b"""{"id": 12345678901234567890, "name": "N\xc3\xa4me", "ok": true, "none": null, "empty": {},
"users": [{"name": "Anna", "mail": "anna@example.org", "tags": ["admin", "long text that goes on and on"]},
{"name": "Bob", "mail": "bob@example.org", "tags": []}], "price": 1.50, "note": "two\\nlines"}"""


async def tree(opened: OpenWindow) -> QWidget:
    """JSON as a tree, one element open."""
    pane = await _tree_of(opened, _JSON, "application/json")
    pane.expand_to(3)
    await until(lambda: pane.model.rowCount() > 12, what="the tree is open")
    pane.table.go_to(8)
    pane.table.setFocus()
    return opened.window


async def tree_filtered(opened: OpenWindow) -> QWidget:
    """What a filter leaves of it."""
    pane = await _tree_of(opened, _JSON, "application/json")
    pane.needle.setText("bob")
    await until(lambda: pane.count.text() == "2 matches", what="the matches")
    return opened.window


async def answer(opened: OpenWindow, body: bytes, content_type: str) -> RequestTab:
    """A tab that shows `body`, sent to it by a server."""
    head = f"HTTP/1.1 200 OK\r\nContent-Type: {content_type}\r\nContent-Length: {len(body)}\r\n\r\n"
    with (
        tempfile.TemporaryDirectory(prefix="postgui-gallery-") as folder,
        NastyServer(Certificates(Path(folder))) as nasty,
    ):
        tab = opened.desk.opener.new_request(Request(url=nasty.capture(head.encode() + body).url))
        tab.send()
        await opened.answered(tab)
    return tab


async def _tree_of(opened: OpenWindow, body: bytes, content_type: str) -> TreePane:
    tab = await answer(opened, body, content_type)
    tabs = tab.response_pane.tabs
    tabs.select("tree")
    viewer = tabs.widget("tree")
    assert isinstance(viewer, TreeViewer)
    await until(lambda: viewer.pane is not None and viewer.pane.model.rowCount(), what="the tree")
    assert viewer.pane is not None
    return viewer.pane
