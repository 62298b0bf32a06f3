"""Tabs shown long ago are as light as those never shown, and nobody notices."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from postgui.ui.request.body_text import BodyText
from postgui.ui.request.tab import RequestTab
from postgui.ui.request.url_bar import UrlBar
from postgui.ui.response.pane import ResponsePane
from postgui.ui.tab_rest import KEPT
from tests.e2e.open_window import OpenWindow, open_window
from tests.support import builder
from tests.support.waiting import until


def rests(tab: RequestTab) -> bool:
    return tab.findChild(UrlBar) is None and tab.findChild(ResponsePane) is None


async def show(opened: OpenWindow, tab: RequestTab) -> None:
    opened.desk.area.choose(tab)
    await until(lambda: tab.findChild(ResponsePane) is not None, what="both panes are there")


async def visit_others(opened: OpenWindow) -> None:
    """Open and show so many others that those before are at rest."""
    for number in range(KEPT):
        await show(opened, opened.desk.opener.new_request(builder.request(name=f"Other {number}")))
    await until(lambda: not opened.desk.tab_rest.pending, timeout_s=20, what="it is decided who rests")


def test_a_tab_that_was_only_looked_at_becomes_light_and_comes_back_as_it_was(run_qt, data_dir):
    async def check() -> None:
        async with open_window(data_dir) as opened:
            tab = opened.desk.opener.new_request(builder.json_post('{"a": 1}', name="Looked at"))
            await show(opened, tab)
            tab.request_pane.show_tab("Body")
            await visit_others(opened)
            await until(lambda: rests(tab), what="its parts are gone")
            assert tab.part() == "Body"
            tab.draft.edit(replace(tab.draft.current, url="http://elsewhere/"))  # as another window might
            await show(opened, tab)
            assert tab.url_bar.url.text() == "http://elsewhere/"
            editor = tab.request_pane.body.editor
            assert isinstance(editor, BodyText)
            assert editor.isVisible()
            assert editor.code.text() == '{"a": 1}'
            QTest.keyClick(editor.code, Qt.Key.Key_X)
            assert tab.draft.current.body.text == 'x{"a": 1}'

    run_qt(check())


def test_what_was_typed_sent_or_scrolled_stays_with_its_ways_back(run_qt, data_dir, playground):
    async def check() -> None:
        async with open_window(data_dir, playground=playground) as opened:
            typed = opened.desk.opener.new_request(builder.json_post("{}", name="Typed"))
            await show(opened, typed)
            typed.request_pane.show_tab("Body")
            editor = typed.request_pane.body.editor
            assert isinstance(editor, BodyText)
            QTest.keyClick(editor.code, Qt.Key.Key_X)
            sent = opened.desk.opener.new_request(builder.request(f"{playground}/anything"))
            await show(opened, sent)
            sent.send()
            await opened.answered(sent)
            answer = sent.response_pane
            await visit_others(opened)
            assert typed.request_pane.body.editor is editor
            editor.code.undo()
            assert typed.draft.current.body.text == "{}"
            assert sent.response_pane is answer

    run_qt(check())
