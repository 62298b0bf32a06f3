"""The Tree tab in the real window, of real answers: opening, filtering, copying, what is wrong."""

import json

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from postgui.model.request import Request
from postgui.ui.response.tree_viewer import TreeViewer
from postgui.ui.tree.tree_model import KEY
from postgui.ui.tree.tree_pane import TreePane
from tests.e2e.open_window import OpenWindow, open_window
from tests.support.nasty import NastyServer
from tests.support.waiting import until

KEYS, LEFT = Qt.Key, Qt.MouseButton.LeftButton
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def answer(body: bytes, content_type: str = "application/json") -> bytes:
    head = f"HTTP/1.1 200 OK\r\nContent-Type: {content_type}\r\nContent-Length: {len(body)}\r\n\r\n"
    return head.encode() + body


def test_a_picked_viewer_is_kept_for_its_type_and_host_over_a_restart(run_qt, qtbot, data_dir, nasty):
    page = answer(b"<p>hello</p>", "text/html")

    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            await tree(opened, qtbot, nasty, answer(b'{"a": 1}'))
        async with open_window(data_dir) as opened:
            url = nasty.capture(answer(b'{"b": 2}'), page).url
            tab = opened.desk.opener.new_request(Request(url=url))
            for shown in ("tree", "pretty"):
                qtbot.mouseClick(tab.url_bar.send, LEFT)
                await until(lambda: tab.busy, what="it is sent")
                await until(lambda: not tab.busy, what="the answer")
                assert tab.response_pane.tabs.current_id == shown

    run_qt(scenario(), timeout_s=110)


async def tree(opened: OpenWindow, qtbot, nasty: NastyServer, *answers: bytes) -> TreePane:
    """The tree of the first answer, once its root is open."""
    tab = opened.desk.opener.new_request(Request(url=nasty.capture(*answers).url))
    qtbot.mouseClick(tab.url_bar.send, LEFT)
    await opened.answered(tab)
    tab.response_pane.tabs.select("tree")
    await until(lambda: tab.response_pane.tabs.widget("tree") is not None, what="the tree is built")
    viewer = tab.response_pane.tabs.widget("tree")
    assert isinstance(viewer, TreeViewer)
    await until(lambda: viewer.pane is not None and viewer.pane.model.rowCount(), what="it has rows")
    assert viewer.pane is not None
    return viewer.pane


def keys(pane: TreePane) -> list[str]:
    return [pane.model.index(row, KEY).data() for row in range(pane.model.rowCount())]


def test_a_big_answer_is_walked_filtered_and_copied_by_keyboard(run_qt, qtbot, data_dir, nasty):
    items = [{"id": number, "name": f"Näme {number}"} for number in range(60_000)]
    body = json.dumps({"items": items}, ensure_ascii=False).encode()

    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            pane = await tree(opened, qtbot, nasty, answer(body))
            await opened.activate()
            await until(lambda: keys(pane) == ["$", "items"], what="the root is open")
            pane.table.setFocus()
            qtbot.keyClick(pane.table, KEYS.Key_Down)
            qtbot.keyClick(pane.table, KEYS.Key_Right)
            await until(lambda: pane.model.rowCount() == 60_002, what="all of the array", timeout_s=40)
            qtbot.keyClick(pane.table, KEYS.Key_F, CONTROL)
            qtbot.keyClicks(pane.needle, "ME 4321")
            await until(lambda: pane.count.text() == "11 matches", what="the matches", timeout_s=40)
            assert pane.path.full_text() == "$.items[4321].name"
            qtbot.keyClick(pane.needle, KEYS.Key_Return)
            qtbot.keyClick(pane.table, KEYS.Key_C, CONTROL)
            clipboard = QGuiApplication.clipboard()
            await until(lambda: clipboard.text() == "Näme 4321", what="the value")
            qtbot.keyClick(pane.table, KEYS.Key_C, CONTROL | SHIFT)
            assert clipboard.text() == "$.items[4321].name"
            qtbot.keyClick(pane.table, KEYS.Key_Left)
            pane.copy_value()
            await until(lambda: clipboard.text() == '{"id": 4321, "name": "Näme 4321"}', what="the subtree")

    run_qt(scenario(), timeout_s=110)


def test_an_invalid_answer_has_a_tree_and_the_reason(run_qt, qtbot, data_dir, nasty):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            pane = await tree(opened, qtbot, nasty, answer(b'{"a": [1, 2,, 3], "b": tru}'))
            viewer = pane.parentWidget()
            assert isinstance(viewer, TreeViewer)
            await until(viewer.problem.isVisible, what="the reason")
            assert viewer.problem.label.text().startswith("Not valid JSON. Line 1, column 13: ")
            assert keys(pane) == ["$", "a", "b"]

    run_qt(scenario(), timeout_s=110)


def test_a_big_xml_answer_is_walked_filtered_and_copied_as_xpath(run_qt, qtbot, data_dir, nasty):
    note = "x" * 500  # few elements in many bytes: what is counted and searched here is the elements
    items = "".join(
        f'<item id="{number}" note="{note}"><name>Name {number}</name></item>' for number in range(10_000)
    )
    body = f"<?xml version='1.0'?><items>{items}</items>".encode()
    assert len(body) > 5_000_000

    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            pane = await tree(opened, qtbot, nasty, answer(body, "application/xml"))
            await opened.activate()
            await until(lambda: pane.model.rowCount() == 10_003, what="all items", timeout_s=60)
            assert keys(pane)[:4] == ["/", "?xml", "items", "item"]
            pane.table.setFocus()
            qtbot.keyClick(pane.table, KEYS.Key_F, CONTROL)
            qtbot.keyClicks(pane.needle, "name 7654")
            await until(lambda: pane.count.text() == "1 match", what="the match", timeout_s=60)
            assert pane.path.full_text() == "/items/item[7655]/name"
            qtbot.keyClick(pane.needle, KEYS.Key_Return)
            qtbot.keyClick(pane.table, KEYS.Key_C, CONTROL)
            clipboard = QGuiApplication.clipboard()
            await until(lambda: clipboard.text() == "Name 7654", what="the value")
            qtbot.keyClick(pane.table, KEYS.Key_C, CONTROL | SHIFT)
            assert clipboard.text() == "/items/item[7655]/name"
            qtbot.keyClick(pane.table, KEYS.Key_Left)
            pane.copy_value()
            subtree = f'<item id="7654" note="{note}"><name>Name 7654</name></item>'
            await until(lambda: clipboard.text() == subtree, what="the subtree")
            qtbot.keyClick(pane.needle, KEYS.Key_Escape)
            await until(lambda: pane.model.rowCount() > 10_002, what="all rows again", timeout_s=60)

    run_qt(scenario(), timeout_s=170)


def test_malformed_xml_has_a_tree_and_the_reason(run_qt, qtbot, data_dir, nasty):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            body = b"<a><b>1</b><c>2</d></a>"
            pane = await tree(opened, qtbot, nasty, answer(body, "application/xml"))
            viewer = pane.parentWidget()
            assert isinstance(viewer, TreeViewer)
            await until(viewer.problem.isVisible, what="the reason")
            assert viewer.problem.label.text() == "Not well-formed XML. Line 1, column 18: Mismatched tag"
            assert keys(pane) == ["/", "a", "b", "c"]

    run_qt(scenario(), timeout_s=110)
