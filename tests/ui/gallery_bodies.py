"""Scenes of the gallery: bodies as bytes, as text, as a table and as a stream, and a run before it starts."""

import json

from PySide6.QtWidgets import QWidget

from postgui.model.request import Request
from tests.e2e.open_window import OpenWindow
from tests.support.waiting import until
from tests.ui.gallery_scene import Scene, open_sample, settle
from tests.ui.gallery_viewers import answer


async def hex_bytes(opened: OpenWindow) -> QWidget:
    """Bytes of all values, as hexadecimal digits and letters."""
    return await _view_of(opened, bytes(range(256)) * 40, "application/octet-stream", "hex")


async def raw_text(opened: OpenWindow) -> QWidget:
    """Text as it came."""
    lines = "".join(f"2026-11-30 12:00:{n % 60:02} INFO request {n} answered\r\n" for n in range(200))
    return await _view_of(opened, lines.encode(), "text/plain; charset=utf-8", "raw")


async def table(opened: OpenWindow) -> QWidget:
    """A list of records, one of them without a field, one with a long text."""
    records = [
        {"id": n, "name": f"Person {n}", "mail": f"person{n}@example.org", "active": n % 3 > 0}
        for n in range(60)
    ]
    del records[2]["mail"]
    records[4]["name"] = "A name that goes on and on and does not fit into its column"
    return await _view_of(opened, json.dumps(records).encode(), "application/json", "table")


async def _view_of(opened: OpenWindow, body: bytes, content_type: str, viewer: str) -> QWidget:
    tab = await answer(opened, body, content_type)
    tab.response_pane.tabs.select(viewer)
    await settle()
    return opened.window


async def stream(opened: OpenWindow) -> QWidget:
    """Server-sent events that have all come."""
    url = opened.context.runtime["playground"] + "/events?n=6&interval_ms=1"
    tab = opened.desk.opener.new_request(Request(url=url))
    tab.send()
    await opened.answered(tab)
    tab.response_pane.tabs.select("stream")
    await settle()
    return opened.window


async def run_waiting(opened: OpenWindow) -> QWidget:
    """A run that was not started yet."""
    await open_sample(opened)
    tab = opened.desk.run_pages.show(opened.sample.folder)
    await until(lambda: bool(tab.requests.model.rows), what="the list of requests")
    tab.requests.model.tick([1], False)
    tab.bar.tags.setText("-lesson")
    return opened.window


SCENES: dict[str, Scene] = {
    "response-hex": hex_bytes,
    "response-raw": raw_text,
    "response-table": table,
    "response-stream": stream,
    "run-waiting": run_waiting,
}
