"""A document with its strips: find, go to, copy, charset; through keys and clicks, as a person does it."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu

from postgui.formats.render.big_text import BigText, big_pretty, big_raw, hex_rows
from postgui.model.content import Content
from postgui.ui.document import copier
from postgui.ui.document.document_pane import DocumentPane
from postgui.ui.document.place import Place, Span
from tests.support.builder import content

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ITEMS = [{"id": number, "name": f"Name {number}", "it's": {"a b": [number, None]}} for number in range(3_000)]
TEXT = json.dumps(ITEMS, separators=(",", ":"))


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


def show(qtbot, pane: DocumentPane, text: BigText | None) -> None:
    assert text is not None
    pane.show_text(text)
    qtbot.waitUntil(lambda: pane.opened is not None and pane.opened.document.complete)
    pane.view.look_again()


def show_json(qtbot, pane: DocumentPane, text: str = TEXT) -> None:
    show(qtbot, pane, big_pretty(content(text), "application/json"))


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


def find(qtbot, pane: DocumentPane, needle: str) -> str:
    qtbot.keyClick(pane.view, Qt.Key.Key_F, CONTROL)
    pane.find_bar.needle_field.clear()
    qtbot.keyClicks(pane.find_bar.needle_field, needle)
    qtbot.waitUntil(lambda: not pane.hunt.busy)
    return pane.find_bar.count.text()


def caret_text(pane: DocumentPane) -> str:
    row = pane.view.rows.row(pane.view.caret.place.row)
    assert row is not None
    return row.text


def entries(pane: DocumentPane) -> dict[str, QAction]:
    menu = QMenu(pane)
    pane.view.menu_opening.emit(menu)
    return {action.text(): action for action in menu.actions() if action.text()}


def test_find_counts_and_goes_through_the_hits(pane, qtbot):
    show_json(qtbot, pane)
    assert find(qtbot, pane, "name 299") == "1 of 11"
    assert caret_text(pane) == '"name": "Name 299",'
    qtbot.keyClick(pane.find_bar.needle_field, Qt.Key.Key_Return)
    assert caret_text(pane) == '"name": "Name 2990",'
    qtbot.keyClick(pane.find_bar.needle_field, Qt.Key.Key_Return, SHIFT)
    qtbot.keyClick(pane.find_bar.needle_field, Qt.Key.Key_Return, SHIFT)
    assert pane.find_bar.count.text() == "11 of 11", "before the first comes the last"
    assert len(pane.view.bar.marks) > 1
    pane.find_bar.match_case.click()
    qtbot.waitUntil(lambda: pane.find_bar.count.text() == "No results")
    pane.find_bar.match_case.click()
    pane.find_bar.whole_word.click()
    qtbot.waitUntil(lambda: pane.find_bar.count.text().endswith("of 1"))
    qtbot.keyClick(pane.find_bar.needle_field, Qt.Key.Key_Escape)
    assert not pane.find_bar.isVisible()
    assert not pane.view.bar.marks


def test_find_takes_regular_expressions_and_says_when_it_is_none(pane, qtbot):
    show_json(qtbot, pane)
    pane.open_find()
    pane.find_bar.regex.click()
    assert find(qtbot, pane, r'"Name 1\d\d"') == "1 of 100"
    assert find(qtbot, pane, "(").startswith("Not a regular expression")


def test_find_starts_from_where_the_person_is(pane, qtbot):
    show_json(qtbot, pane)
    pane.view.go_to_offset(TEXT.index('"Name 2000"'))
    assert find(qtbot, pane, '"id"') == "2,002 of 3,000"


def test_a_selection_is_what_is_looked_for(pane, qtbot):
    show_json(qtbot, pane)
    row = pane.view.rows.row(3)
    assert row is not None
    pane.view.caret.select(Span(Place(3, row.text.index("Name")), Place(3, row.text.index("Name") + 4)))
    qtbot.keyClick(pane.view, Qt.Key.Key_F, CONTROL)
    assert pane.find_bar.needle() == "Name"


def test_bytes_are_found_by_their_digits(pane, qtbot):
    show(qtbot, pane, hex_rows(content(bytes(range(256)) * 5), "application/octet-stream"))
    assert find(qtbot, pane, "fe ff 00") == "1 of 4"


def test_go_to_a_line_and_to_a_byte(pane, qtbot):
    text = "\n".join(f"line {number}" + " x" * 3_000 * (number == 2) for number in range(1, 20_000))
    show(qtbot, pane, big_raw(content(text), "text/plain"))
    qtbot.keyClick(pane.view, Qt.Key.Key_G, CONTROL)
    qtbot.keyClicks(pane.goto_bar.field, "15,000")
    qtbot.keyClick(pane.goto_bar.field, Qt.Key.Key_Return)
    assert caret_text(pane) == "line 15000"
    pane.goto_bar.field.setText(f"@{text.index('line 700')}")
    qtbot.keyClick(pane.goto_bar.field, Qt.Key.Key_Return)
    assert caret_text(pane) == "line 700"
    pane.goto_bar.field.setText("soon")
    qtbot.keyClick(pane.goto_bar.field, Qt.Key.Key_Return)
    assert pane.goto_bar.hint.text() == "That is no number"
    assert caret_text(pane) == "line 700"
    qtbot.keyClick(pane.goto_bar.field, Qt.Key.Key_Escape)
    assert pane.view.hasFocus()


def test_copying_everything_gives_what_is_laid_out(pane, qtbot):
    show_json(qtbot, pane)
    qtbot.keyClick(pane.view, Qt.Key.Key_A, CONTROL)
    qtbot.keyClick(pane.view, Qt.Key.Key_C, CONTROL)
    expected = json.dumps(ITEMS, indent=2)
    qtbot.waitUntil(lambda: clipboard() == expected)


def test_copying_raw_gives_every_character_as_it_came(pane, qtbot):
    text = ("é\t漢\r\n" * 20 + "\x01\n") * 3_000
    show(qtbot, pane, big_raw(content(text), "text/plain"))
    qtbot.keyClick(pane.view, Qt.Key.Key_A, CONTROL)
    qtbot.keyClick(pane.view, Qt.Key.Key_C, CONTROL)
    qtbot.waitUntil(lambda: clipboard() == text)


def test_too_much_for_the_clipboard_goes_into_a_file(pane, qtbot, tmp_path: Path, monkeypatch):
    monkeypatch.setattr(copier, "CLIPBOARD_BYTES", 1_000)
    show_json(qtbot, pane)
    QGuiApplication.clipboard().setText("before")
    qtbot.keyClick(pane.view, Qt.Key.Key_A, CONTROL)
    qtbot.keyClick(pane.view, Qt.Key.Key_C, CONTROL)
    dialog = pane.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.isVisible()
    target = tmp_path / "selection.txt"
    dialog.fileSelected.emit(str(target))
    dialog.close()
    qtbot.waitUntil(lambda: not pane.copier.busy)
    assert target.read_text("utf-8") == json.dumps(ITEMS, indent=2)
    assert clipboard() == "before"
    assert pane.footer.facts.text().startswith("Saved ")


def test_path_and_value_of_a_row_are_copied(pane, qtbot):
    show_json(qtbot, pane)
    pane.view.go_to_offset(TEXT.index("[2500,null]") + 6)
    entries(pane)["Copy path"].trigger()
    qtbot.waitUntil(lambda: clipboard() == "$[2500]['it\\'s']['a b'][1]")
    entries(pane)["Copy value"].trigger()
    qtbot.waitUntil(lambda: clipboard() == "null")
    pane.view.go_to_offset(TEXT.index('"Name 7"'))
    entries(pane)["Copy value"].trigger()
    qtbot.waitUntil(lambda: clipboard() == "Name 7")
    entries(pane)["Copy path"].trigger()
    qtbot.waitUntil(lambda: clipboard() == "$[7].name")
    pane.view.go_to_offset(TEXT.index('"a b":[7,'))
    entries(pane)["Copy value"].trigger()
    qtbot.waitUntil(lambda: clipboard().startswith("["))
    assert json.loads(clipboard()) == [7, None]


def test_invalid_json_is_marked_at_its_place(pane, qtbot):
    broken = TEXT[:-1] + ",]"
    with qtbot.waitSignal(pane.problem_found) as told:
        pane.show_text(big_pretty(content(broken), "application/json"))
    assert "Not valid JSON. Line 1, column" in told.args[0]
    fault = pane.view.fault
    assert fault is not None
    entries(pane)["Go to the error"].trigger()
    assert pane.view.caret.place == Place(fault.row, fault.column)
    assert any(seen.row.index == fault.row for seen in pane.view.rows.seen())


def test_another_charset_can_be_chosen(pane, qtbot):
    data = ("привет " * 60_000).encode("cp1251")
    show(qtbot, pane, big_raw(content(data), "text/plain; charset=iso-8859-1"))
    assert "ïðèâåò" in pane.view.visible_text()
    with qtbot.waitSignal(pane.charset_chosen) as chosen:
        combo = pane.footer.charset
        combo.setCurrentIndex(combo.findData("windows-1251"))
        combo.activated.emit(combo.currentIndex())
    show(qtbot, pane, BigText(content(data), "text", chosen.args[0]))
    assert "привет" in pane.view.visible_text()


def test_wrapping_is_switched_below_the_text(pane, qtbot):
    show(qtbot, pane, big_raw(content("word " * 80_000), "text/plain"))
    assert pane.view.rows.seen()[0].shape.lines > 5
    pane.footer.wrap.click()
    assert pane.view.rows.seen()[0].shape.lines == 1


def test_the_line_below_says_where_one_is(pane, qtbot):
    show_json(qtbot, pane)
    qtbot.keyClick(pane.view, Qt.Key.Key_Down)
    qtbot.keyClick(pane.view, Qt.Key.Key_Down)
    assert pane.footer.place.text() == "Line 3, column 1"
    qtbot.keyClick(pane.view, Qt.Key.Key_End, SHIFT)
    assert pane.footer.place.text().endswith("selected")
    qtbot.waitUntil(lambda: "rows" in pane.footer.facts.text())


def test_a_file_is_let_go_when_something_else_is_shown(pane, qtbot, tmp_path: Path):
    path = tmp_path / "body"
    path.write_bytes(b"x\n" * 300_000)
    show(qtbot, pane, big_raw(Content(None, path, 600_000, ""), "text/plain"))
    source = pane.opened.source
    pane.clear()
    with pytest.raises(ValueError, match="closed"):
        source.read(0, 1)


def test_rows_of_bytes_are_shorter_where_long_ones_would_be_cut_off(qtbot, pane):
    pane.resize(700, 400)
    show(qtbot, pane, hex_rows(content(bytes(range(256)) * 5), "application/octet-stream"))
    assert pane.view.visible_text().splitlines()[0].endswith("|................|")
    pane.view.go_to_offset(0x204)
    pane.view.rows.seek(0x200 // 16)
    pane.resize(400, 400)
    qtbot.waitUntil(lambda: pane.view.visible_text().splitlines()[0].endswith("|........|"))
    assert pane.view.visible_text().startswith("00000200")
    assert pane.view.offset_of(pane.view.caret.place) == 0x204
    assert not pane.view.horizontalScrollBar().isVisible()
    pane.resize(700, 400)
    qtbot.waitUntil(lambda: pane.view.visible_text().splitlines()[0].endswith("|................|"))
    assert pane.view.visible_text().startswith("00000200")
