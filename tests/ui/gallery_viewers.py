"""Scenes of the gallery: the views of a response and of its body."""

import tempfile
from pathlib import Path

from PySide6.QtWidgets import QWidget

from postgui.model.request import Request
from postgui.ui.document.document_pane import DocumentPane
from postgui.ui.request.tab import RequestTab
from postgui.ui.response.text_viewer import TextViewer
from postgui.ui.response.tree_viewer import TreeViewer
from postgui.ui.tree.tree_pane import TreePane
from tests.e2e.open_window import OpenWindow
from tests.support.certificate import Certificates
from tests.support.nasty import NastyServer
from tests.support.waiting import until
from tests.ui.gallery_scene import Scene, send, settle

_JSON = b"""{"id": 12345678901234567890, "name": "N\xc3\xa4me", "ok": true, "none": null, "empty": {},
"users": [{"name": "Anna", "mail": "anna@example.org", "tags": ["admin", "long text that goes on and on"]},
{"name": "Bob", "mail": "bob@example.org", "tags": []}], "price": 1.50, "note": "two\\nlines"}"""

_XML = b"""<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" lang="en">
<title>News &amp; more</title><!-- made by hand --><entry id="1"><title>First</title><link href="https://example.org/1"/><empty/></entry>
<entry id="2"><title>Second</title>words <b>and</b> more<![CDATA[ <raw> ]]></entry><?sort by-date?></fed>"""


async def tree(opened: OpenWindow) -> QWidget:
    """JSON as a tree, one element open."""
    pane = await _tree_of(opened, _JSON, "application/json")
    pane.expand_to(3)
    await until(lambda: pane.model.rowCount() > 12, what="the tree is open")
    pane.table.go_to(8)
    pane.table.setFocus()
    return opened.window


async def tree_xml(opened: OpenWindow) -> QWidget:
    """XML as a tree, with what is wrong with it."""
    pane = await _tree_of(opened, _XML, "application/xml")
    pane.expand_to(2)
    await until(lambda: pane.model.rowCount() > 12, what="the tree is open")
    pane.table.go_to(6)
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


async def pretty_xml(opened: OpenWindow) -> QWidget:
    """XML laid out, one element folded away, with a link."""
    items = "".join(
        f'<item id="{number}"><name>N {number}</name><link href="https://example.org/{number}"/></item>'
        for number in range(12)
    )
    pane = await _page_of(opened, f"<?xml version='1.0'?><items>{items}</items>".encode(), "application/xml")
    pane.view.toggle_fold(6)
    pane.view.setFocus()
    return opened.window


async def pretty_script(opened: OpenWindow) -> QWidget:
    """Minified script, broken into lines."""
    script = 'function f(e,t){for(var n=0;n<3;n++){if(a){b("x")}else{c(/[;{]/.test("x"))}}return{k:1}}'
    await _page_of(opened, (script * 6).encode(), "text/javascript")
    return opened.window


async def pretty_parts(opened: OpenWindow) -> QWidget:
    """A multipart body with JSON in one of its parts."""
    parts = (
        b'--X\r\nContent-Disposition: form-data; name="note"\r\n\r\nhello there\r\n--X\r\n'
        b'Content-Type: application/json\r\n\r\n{"id":12,"tags":["a","b"],"url":"https://example.org"}\r\n'
        b"--X\r\nContent-Type: image/png\r\n\r\n\x89PNG\r\n\x1a\n0000\r\n--X--\r\n"
    )
    await _page_of(opened, parts, "multipart/form-data; boundary=X")
    return opened.window


async def _page_of(opened: OpenWindow, body: bytes, content_type: str) -> DocumentPane:
    tab = await answer(opened, body, content_type)
    viewer = tab.response_pane.tabs.widget("pretty")
    assert isinstance(viewer, TextViewer)
    await until(lambda: viewer.document_pane is not None and viewer.document_pane.opened, what="the page")
    assert viewer.document_pane is not None
    return viewer.document_pane


async def big_json(opened: OpenWindow) -> QWidget:
    """A big answer with an error in it, one element folded away, and a search."""
    items = ",".join(f'{{"id":{number},"name":"Name {number}","ok":true}}' for number in range(40_000))
    body = f"[{items},]".replace('{"id":9,', '{"id":9,,').encode()
    head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    with (
        tempfile.TemporaryDirectory(prefix="postgui-gallery-") as folder,
        NastyServer(Certificates(Path(folder))) as nasty,
    ):
        tab = opened.desk.opener.new_request(Request(url=nasty.capture(head.encode() + body).url))
        await send(opened, tab)
    viewer = tab.response_pane.tabs.widget("pretty")
    assert isinstance(viewer, TextViewer)
    await until(lambda: viewer.document_pane and viewer.document_pane.view.fault, what="the fault")
    pane = viewer.document_pane
    assert pane is not None
    pane.view.setFocus()
    pane.view.toggle_fold(6)
    pane.open_find()
    pane.find_bar.needle_field.setText("name 3")
    await until(lambda: not pane.hunt.busy, what="all hits")
    return opened.window


async def timing(opened: OpenWindow) -> QWidget:
    tab = opened.desk.opener.new_request(Request(url=opened.context.runtime["playground"] + "/redirect/4"))
    await send(opened, tab)
    tab.response_pane.tabs.select("timing")
    return opened.window


async def tls_refused(opened: OpenWindow) -> QWidget:
    with (
        tempfile.TemporaryDirectory(prefix="postgui-gallery-") as folder,
        NastyServer(Certificates(Path(folder))) as nasty,
    ):
        tab = opened.desk.opener.new_request(Request(url=nasty.tls_url("expired")))
        await send(opened, tab)
        tab.response_pane.tabs.select("tls")
        await settle()
    return opened.window


SCENES: dict[str, Scene] = {
    "response-big_json": big_json,
    "response-tree": tree,
    "response-pretty_xml": pretty_xml,
    "response-pretty_script": pretty_script,
    "response-pretty_parts": pretty_parts,
    "response-tree_xml": tree_xml,
    "response-tree_filtered": tree_filtered,
    "response-timing": timing,
    "response-tls_refused": tls_refused,
}
