"""Big XML, HTML and code in the real window: laid out, folded; XML with the place where it breaks."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu

from postgui.model.request import Request
from postgui.ui.document.document_pane import DocumentPane
from postgui.ui.response.text_viewer import TextViewer
from tests.e2e.open_window import OpenWindow, open_window
from tests.support.nasty import NastyServer
from tests.support.waiting import until

Shown = tuple[TextViewer, DocumentPane]
ITEMS = "".join(f'<item id="{number}"><name>Name {number}</name></item>' for number in range(140_000))


async def shown(
    opened: OpenWindow, qtbot, nasty: NastyServer, body: bytes, content_type: str = "application/xml"
) -> tuple[TextViewer, DocumentPane]:
    head = f"HTTP/1.1 200 OK\r\nContent-Type: {content_type}\r\nContent-Length: {len(body)}\r\n\r\n"
    tab = opened.desk.opener.new_request(Request(url=nasty.capture(head.encode() + body).url))
    qtbot.mouseClick(tab.url_bar.send, Qt.MouseButton.LeftButton)
    await opened.answered(tab)
    await until(lambda: tab.response_pane.tabs.widget("pretty") is not None, what="Pretty is built")
    viewer = tab.response_pane.tabs.widget("pretty")
    assert isinstance(viewer, TextViewer)
    await until(lambda: viewer.document_pane is not None and viewer.document_pane.opened, what="it is open")
    assert viewer.document_pane is not None
    return viewer, viewer.document_pane


def test_six_megabytes_of_xml_are_indented_and_fold(run_qt, qtbot, data_dir, nasty):
    body = f"<items>{ITEMS}</items>".encode()
    assert len(body) > 5_000_000

    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            _, pane = await shown(opened, qtbot, nasty, body)
            assert pane.view.visible_text().startswith('<items>\n<item id="0">\n<name>Name 0</name>\n</item>')
            await until(lambda: pane.opened is not None and pane.opened.document.complete, timeout_s=60)
            pane.view.look_again()
            assert pane.view.rows.rows_known == 3 * 140_000 + 2
            pane.view.setFocus()
            qtbot.keyClick(pane.view, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
            assert pane.view.visible_text().endswith("<name>Name 139999</name>\n</item>\n</items>")
            pane.view.toggle_fold(0)
            assert pane.view.visible_text() == "<items>"

    run_qt(scenario(), timeout_s=100)


MARKUP = "".join(
    f"<tr><td>{number}<td><a href='/{number}'>Name\n{number}</a></tr>" for number in range(120_000)
)
STYLE = "".join(f".c{number}{{top:{number}px;a:url(x;y)}}" for number in range(180_000))
CODE = "!function(){" + "".join(
    f"function f{number}(a){{return a?/[{{\"]/.test(a):'}}'}}" for number in range(130_000)
)


def colours(pane: DocumentPane, row: int) -> set[str]:
    found = pane.view.rows.row(row)
    return {role for _, _, role in found.pieces} if found is not None else set()


@pytest.mark.parametrize(
    ("content_type", "body", "first", "last", "rows", "folded", "after"),
    [
        (
            "text/html",
            f"<!doctype html><title>Big</title><body><table>{MARKUP}</table></body>",
            "<!doctype html>\n<title>Big</title>\n<body>\n<table>\n<tr>\n<td>0\n<td><a href='/0'>Name\n0</a>",
            "119999</a>\n</tr>\n</table>\n</body>",
            5 * 120_000 + 6,
            "<table>\n",
            "</body>",
        ),
        (
            "text/css",
            STYLE,
            ".c0{\ntop:0px;\na:url(x;y)\n}\n.c1{",
            "a:url(x;y)\n}",
            4 * 180_000,
            ".c0{\n",
            ".c1{",
        ),
        (
            "application/javascript",
            CODE + "}()",
            "!function(){\nfunction f0(a){\nreturn a?/[{\"]/.test(a):'}'\n}",
            "return a?/[{\"]/.test(a):'}'\n}\n}\n()",
            3 * 130_000 + 3,
            "function f0(a){\n",
            "function f1(a){",
        ),
    ],
)
def test_six_megabytes_of_a_page_and_of_minified_code_are_indented_coloured_and_fold(
    run_qt, qtbot, data_dir, nasty, content_type, body, first, last, rows, folded, after
):
    assert len(body) > 5_000_000

    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            viewer, pane = await shown(opened, qtbot, nasty, body.encode(), content_type)
            assert pane.view.visible_text().startswith(first)
            await until(lambda: pane.opened is not None and pane.opened.document.complete, timeout_s=60)
            pane.view.look_again()
            assert pane.view.rows.rows_known == rows
            assert not viewer.note.isVisible()
            pane.view.setFocus()
            qtbot.keyClick(pane.view, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
            assert pane.view.visible_text().endswith(last)
            assert colours(pane, rows // 2) | colours(pane, rows // 2 + 1)
            qtbot.keyClick(pane.view, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
            pane.view.toggle_fold(first.count("\n", 0, first.index(folded)))
            assert f"{folded}{after}" in f"{pane.view.visible_text()}\n"

    run_qt(scenario(), timeout_s=100)


def test_big_yaml_has_colours_at_any_place(run_qt, qtbot, data_dir, nasty):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            body = b"- name: 1 # note\n" * 320_000
            _, pane = await shown(opened, qtbot, nasty, body, "application/yaml")
            await until(lambda: pane.opened is not None and pane.opened.document.complete, timeout_s=60)
            pane.view.look_again()
            assert colours(pane, 300_000) == {"syntax-key", "syntax-number", "syntax-comment"}

    run_qt(scenario(), timeout_s=100)


def entries(pane: DocumentPane) -> dict[str, QAction]:
    menu = QMenu(pane)
    pane.view.menu_opening.emit(menu)
    return {action.text(): action for action in menu.actions()}


def test_path_and_value_of_big_xml_are_copied(run_qt, qtbot, data_dir, nasty):
    body = f'<?xml version="1.0"?><all><about>one &amp; only</about><items>{ITEMS}</items></all>'.encode()

    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            _, pane = await shown(opened, qtbot, nasty, body)
            await until(lambda: pane.opened is not None and pane.opened.document.complete, timeout_s=60)
            pane.view.look_again()
            clipboard = QGuiApplication.clipboard()

            async def copied(entry: str, what: str) -> None:
                entries(pane)[entry].trigger()
                await until(lambda: clipboard.text() == what, what=what, timeout_s=60)

            for found, path in (
                (b"<about>", "/all/about"),
                (b'<item id="123456"', "/all/items/item[123457]"),
                (b"</items>", "/all/items"),
                (b"<name>Name 123456<", "/all/items/item[123457]/name"),
            ):
                pane.view.go_to_offset(body.index(found))
                await copied("Copy path", path)
            await copied("Copy value", "Name 123456")
            pane.view.go_to_offset(body.index(b"<about>"))
            await copied("Copy value", "one & only")
            pane.view.go_to_offset(body.index(b"<item id"))
            await copied("Copy value", '<item id="0"><name>Name 0</name></item>')

    run_qt(scenario(), timeout_s=150)


def test_where_big_xml_breaks_is_told(run_qt, qtbot, data_dir, nasty):
    body = f"<items>\n{ITEMS}</wrong>".encode()

    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            viewer, pane = await shown(opened, qtbot, nasty, body)
            await until(lambda: pane.view.fault is not None, what="the fault", timeout_s=60)
            assert viewer.problem.label.text().startswith("Not well-formed XML. Line 2, column ")

    run_qt(scenario(), timeout_s=100)
