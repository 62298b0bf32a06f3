"""A right-click on a value of an answer asserts or captures it, from each view, in the real window."""

import asyncio
import os
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from postgui.model.request import Body, Request
from postgui.ui.record_tab import RecordTab
from postgui.ui.request.tab import RequestTab
from postgui.ui.tree.tree_pane import TreePane
from tests.e2e.open_window import OpenWindow, open_window
from tests.support.waiting import until

DATA = '{"users": [{"id": 7, "name": "Ada"}, {"id": 8, "name": "Grace"}]}'


async def answered(opened: OpenWindow, playground: str) -> RequestTab:
    opened.desk.new_request()
    tab = opened.tab
    tab.draft.edit(Request(method="POST", url=f"{playground}/echo/users", body=Body("json", DATA)))
    tab.url_bar.send.click()
    await opened.answered(tab)
    return tab


async def answer_data(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """`DATA`, whatever is asked for."""
    await reader.readuntil(b"\r\n\r\n")
    head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(DATA)}\r\n"
    writer.write(f"{head}Connection: close\r\n\r\n{DATA}".encode())
    await writer.drain()
    writer.close()
    await writer.wait_closed()


def view_of(tab: RequestTab | RecordTab, viewer: str) -> Any:
    """The widget of a view, brought to the front."""
    tabs = tab.response_pane.tabs
    tabs.select(viewer)
    assert tabs.current_id == viewer
    return tabs.stack.currentWidget()


def paths(pane: TreePane) -> list[str]:
    """The path of each row on show."""
    rows = pane.model.rows
    return [rows.path(row) for row in range(pane.model.rowCount())] if rows is not None else []


def choose(menu: QMenu, label: str) -> None:
    """Click an action of an open menu."""
    action = next(each for each in menu.actions() if each.text() == label)
    assert action.isEnabled(), action.toolTip()
    action.trigger()
    menu.close()


def test_a_value_of_the_tree_is_asserted_and_captured(run_qt, data_dir, playground):
    async def scenario() -> None:
        async with open_window(data_dir, playground=playground) as opened:
            tab = await answered(opened, playground)
            tree = view_of(tab, "tree")
            await until(lambda: tree.pane is not None and tree.pane.model.rowCount() > 0, what="its rows")
            pane = tree.pane
            pane.expand_to(5)
            wanted = "$.json.users[1].name"
            await until(lambda: wanted in paths(pane), what="the row")
            pane.table.go_to(paths(pane).index(wanted))
            choose(pane.row_menu(), "Assert this")
            await until(lambda: bool(tab.draft.current.assertions), what="the assertion")
            (made,) = tab.draft.current.assertions
            assert (made.expression, made.operator, made.value) == (
                "res.body.json.users[1].name",
                "eq",
                "Grace",
            )
            choose(pane.row_menu(), "Capture this as variable…")
            (capture,) = tab.draft.current.captures
            assert (capture.expression, capture.variable) == ("res.body.json.users[1].name", "name")
            if folder := os.environ.get("POSTGUI_PICTURES"):
                opened.window.grab().save(f"{folder}/picked.png")
            tab.url_bar.setFocus()  # which ends naming it
            tab.undo()
            assert tab.draft.current.captures == ()
            tab.undo()
            assert tab.draft.current.assertions == ()

    run_qt(scenario())


def test_the_text_and_the_headers_offer_the_same(run_qt, data_dir, playground):
    async def scenario() -> None:
        async with open_window(data_dir, playground=playground) as opened:
            tab = await answered(opened, playground)
            pane = view_of(tab, "pretty").document_pane
            await until(lambda: pane.opened is not None and pane.opened.document.complete, what="the text")
            text = [row.text for row in pane.opened.document.rows(0, 100)]
            row = next(at for at, line in enumerate(text) if '"id": 8' in line)
            pane.view.go_to(type(pane.view.caret.place)(row, 12))
            menu = QMenu(pane.view)
            pane.view.menu_opening.emit(menu)
            choose(menu, "Assert this")
            await until(lambda: len(tab.draft.current.assertions) == 1, what="the assertion of the text")
            assert tab.draft.current.assertions[0].expression == "res.body.json.users[1].id"
            assert tab.draft.current.assertions[0].value == "8"

            view = view_of(tab, "headers")
            await until(lambda: view.model.rowCount() > 0, what="the headers")
            view.table.selectRow(
                next(at for at, (name, _) in enumerate(view.model.headers) if name.lower() == "content-type")
            )
            choose(view.build_menu(), "Assert this")
            await until(lambda: len(tab.draft.current.assertions) == 2, what="the assertion of the header")
            made = tab.draft.current.assertions[1]
            assert (made.expression, made.value) == ("res.headers['content-type']", "application/json")

    run_qt(scenario())


def test_an_answer_of_the_history_says_why_it_can_not(run_qt, data_dir, playground):
    async def scenario() -> None:
        async with open_window(data_dir, playground=playground) as opened:
            await answered(opened, playground)
            kept = opened.window.sidebar.history.model.entries
            await until(lambda: bool(kept()), what="the history")
            record = await opened.desk.opener.open_entry(kept()[0].id)
            view = view_of(record, "headers")
            view.table.selectRow(0)
            action = next(each for each in view.build_menu().actions() if each.text() == "Assert this")
            assert not action.isEnabled()
            assert "open the request" in action.toolTip()

    run_qt(scenario())


def test_a_cell_of_a_sorted_table_is_found_by_its_own_row(run_qt, data_dir):
    async def scenario() -> None:
        server = await asyncio.start_server(answer_data, "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        async with server, open_window(data_dir) as opened:
            opened.desk.new_request()
            tab = opened.tab
            tab.draft.edit(Request(url=f"http://127.0.0.1:{port}/"))
            tab.url_bar.send.click()
            await opened.answered(tab)
            view = view_of(tab, "table")
            await until(lambda: view.model.rowCount() == 2, what="the rows")
            view.model.sort(0, Qt.SortOrder.DescendingOrder)
            await until(lambda: list(view.model.order) == [1, 0], what="the order")
            choose(view.build_menu(view.model.index(0, 1)), "Assert this")
            await until(lambda: bool(tab.draft.current.assertions), what="the assertion")
            (made,) = tab.draft.current.assertions
            assert (made.expression, made.value) == ("res.body.users[1].name", "Grace")

    run_qt(scenario())
