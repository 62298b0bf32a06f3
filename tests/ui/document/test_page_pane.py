"""Laid-out pages in the view of documents: folding, links, paths and values, as a person gets at them."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QMenu

from postgui.formats.render.big_text import BigText
from postgui.ui.document.document_pane import DocumentPane
from postgui.ui.document.link import address_at, links_of
from postgui.ui.document.place import Place
from tests.support.builder import content

CONTROL, LEFT = Qt.KeyboardModifier.ControlModifier, Qt.MouseButton.LeftButton
XML = '<r>\n  <a id="1">x &amp; y</a>\n  <a href="https://example.org/?a=1&amp;b=2"/>\n</r>'
JSON = '{\n  "list": [\n    "https:\\/\\/example.org\\/x."\n  ]\n}'


@pytest.fixture
def pane(qtbot) -> Iterator[DocumentPane]:
    pane = DocumentPane()
    qtbot.addWidget(pane)
    pane.resize(600, 400)
    pane.show()
    qtbot.waitExposed(pane)
    pane.view.setFocus()
    yield pane
    pane.clear()


@pytest.fixture
def opened(monkeypatch) -> list[str]:
    """The addresses that the system's browser was asked for."""
    asked: list[str] = []

    def open_url(url: QUrl) -> bool:
        asked.append(url.toString())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    return asked


def show(pane: DocumentPane, text: str, language: str) -> None:
    pane.show_text(BigText(content(text), "page", language=language))


def menu_of(pane: DocumentPane, row: int, column: int = 0) -> dict[str, Callable[[], None]]:
    pane.view.go_to(Place(row, column))
    menu = QMenu(pane)
    pane.view.menu_opening.emit(menu)
    return {action.text(): action.trigger for action in menu.actions() if action.text()}


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


def test_xml_folds_and_gives_xpath_and_value(pane, qtbot):
    show(pane, XML, "xml")
    menu_of(pane, 1)["Copy path"]()
    qtbot.waitUntil(lambda: clipboard() == "/r/a[1]")
    menu_of(pane, 1)["Copy value"]()
    qtbot.waitUntil(lambda: clipboard() == "x & y")
    pane.view.toggle_fold(0)
    assert pane.view.visible_text() == "<r>"
    pane.view.unfold_all()
    qtbot.keyClick(pane.view, Qt.Key.Key_A, CONTROL)
    qtbot.keyClick(pane.view, Qt.Key.Key_C, CONTROL)
    qtbot.waitUntil(lambda: clipboard() == XML)


def test_json_gives_jsonpath_and_value(pane, qtbot):
    show(pane, JSON, "json")
    menu_of(pane, 2)["Copy path"]()
    qtbot.waitUntil(lambda: clipboard() == "$.list[0]")
    menu_of(pane, 2)["Copy value"]()
    qtbot.waitUntil(lambda: clipboard() == "https://example.org/x.")


def test_a_link_opens_in_the_browser_on_a_click_with_control_only(pane, qtbot, opened):
    show(pane, XML, "xml")
    rect = pane.view.rows.seen()[2]
    x = pane.view.layout_px.text_px + rect.shape.position_of(20)[1]
    at = QPoint(round(x), rect.top_px + 5)
    qtbot.mouseClick(pane.view.viewport(), LEFT, pos=at)
    assert opened == []
    qtbot.mouseClick(pane.view.viewport(), LEFT, CONTROL, pos=at)
    assert opened == ["https://example.org/?a=1&b=2"]
    menu_of(pane, 2, 20)["Copy link"]()
    assert clipboard() == "https://example.org/?a=1&b=2"
    assert "Open link" not in menu_of(pane, 1, 3)


def test_an_address_ends_where_a_person_would_end_it(pane):
    show(pane, JSON, "json")
    row = pane.view.rows.row(2)
    assert row is not None
    assert address_at(row, 5) == "https://example.org/x"
    assert links_of(row) == [(1, len(row.text) - 2)]
    for text, address in [
        ("see http://a.b/c, and", "http://a.b/c"),
        ("(http://a.b/c?d=e)", "http://a.b/c?d=e"),
        ("ftp://a.b", ""),
    ]:
        show(pane, text, "text")
        row = pane.view.rows.row(0)
        assert row is not None
        assert address_at(row, text.find("//")) == address
