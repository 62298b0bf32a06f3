"""Scenes of the gallery: what one does with a response."""

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from postgui.model.request import Request
from postgui.ui.request.tab import RequestTab
from postgui.ui.response.diff_dialog import DiffDialog
from postgui.ui.response.query_view import QueryView
from tests.e2e.open_window import OpenWindow
from tests.support.builder import exchange, response
from tests.support.waiting import until
from tests.ui.gallery_scene import Scene, send
from tests.ui.response.test_preview_media import pdf, wav


async def _sent_twice(opened: OpenWindow) -> RequestTab:
    url = opened.context.runtime["playground"] + "/anything/orders/4711?status=open&page="
    tab = opened.desk.opener.new_request(Request(url=url + "1&fields=id,name,total"))
    await send(opened, tab)
    tab.draft.edit(Request(url=url + "2&limit=50"))
    await send(opened, tab)
    return tab


def compared(*, inline: bool = False, page: int = 0) -> Scene:
    """A response compared with the one before, at one of the pages."""

    async def scene(opened: OpenWindow) -> QWidget:
        tab = await _sent_twice(opened)
        keeper = tab.response_pane.keeper
        assert keeper is not None
        keeper.compare_before.trigger()
        await until(lambda: opened.window.findChild(DiffDialog), what="the comparison")
        dialog = opened.window.findChild(DiffDialog)
        assert dialog is not None
        await until(lambda: dialog.body.model.shown, what="its lines")
        dialog.body.inline.setChecked(inline)
        dialog.tabs.setCurrentIndex(page)
        return dialog

    return scene


async def choosing(opened: OpenWindow) -> QWidget:
    """The list of what a response can be compared with."""
    tab = await _sent_twice(opened)
    keeper = tab.response_pane.keeper
    assert keeper is not None
    keeper.example.trigger()
    await until(lambda: tab.draft.current.examples, what="the example")
    await until(lambda: len(opened.window.sidebar.history.model.entries()) == 2, what="the history")
    keeper.compare.trigger()
    chooser = opened.desk.comparing.chooser
    assert chooser is not None
    await until(lambda: chooser.model.rowCount() > 3, what="the list")
    return opened.window


def filtered(typed: str) -> Scene:
    """The Filter tab with a query on the way."""

    async def scene(opened: OpenWindow) -> QWidget:
        tab = await _sent_twice(opened)
        tab.response_pane.tabs.select("filter")
        view = tab.response_pane.tabs.widget("filter")
        assert isinstance(view, QueryView)
        view.query.setFocus()
        QTest.keyClicks(view.query, typed)
        await until(
            lambda: view.copy_text() or view.note.label.text() or view.query.completion is not None,
            what="an answer, or the names that can follow",
        )
        return opened.window

    return scene


def previewed(kind: str) -> Scene:
    """The Preview tab with a document, or what it says of a recording."""

    async def scene(opened: OpenWindow) -> QWidget:
        tab = opened.desk.opener.new_request(Request(url=opened.context.runtime["playground"] + "/get"))
        await send(opened, tab)
        body = pdf(3, 150, 100) if kind == "application/pdf" else wav()
        shown = exchange(body, response=response(200, "OK", ("Content-Type", kind)))
        tab.response_pane.show_exchange(shown, frozenset())
        tab.response_pane.tabs.select("preview")
        return opened.window

    return scene


SCENES: dict[str, Scene] = {
    "response-filter": filtered("$.headers[*]"),
    "response-filter_names": filtered("$.qu"),
    "response-filter_wrong": filtered("$.headers[?@ >]"),
    "response-preview_pdf": previewed("application/pdf"),
    "response-preview_sound": previewed("audio/wav"),
    "compare-lines": compared(),
    "compare-inline": compared(inline=True),
    "compare-values": compared(page=1),
    "compare-heads": compared(page=2),
    "compare-choosing": choosing,
}
