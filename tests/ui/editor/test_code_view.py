"""The text view: big texts in slices, long lines in rows, line numbers, find, copy."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCursor, QTextLayout

from postgui.formats.render.text_page import raw_page
from postgui.ui.editor.code_view import CodeView
from tests.support.builder import content


@pytest.fixture
def view(qtbot) -> CodeView:
    view = CodeView()
    qtbot.addWidget(view)
    view.resize(500, 300)
    view.show()
    return view


def fill(qtbot, view: CodeView, text: str, soft_rows: tuple[int, ...] = ()) -> None:
    view.show_rows(text, soft_rows)
    qtbot.waitUntil(lambda: not view.loader.pending)


def formats_of(view: CodeView, row: int) -> list[QTextLayout.FormatRange]:
    return view.document().findBlockByNumber(row).layout().formats()


def test_a_big_text_comes_in_slices_and_is_whole_at_the_end(view, qtbot):
    text = "\n".join(f"line {number} 😀\u00a0" for number in range(9_000))
    view.show_rows(text)
    assert view.loader.pending
    assert view.blockCount() > 50, "what is visible is there at once"
    qtbot.waitUntil(lambda: not view.loader.pending)
    assert view.plain_text() == text


def test_a_new_text_takes_the_place_of_one_that_is_still_coming(view, qtbot):
    view.show_rows("x\n" * 100_000)
    fill(qtbot, view, "new")
    assert view.plain_text() == "new"
    qtbot.wait(20)  # nothing of the old one comes later
    assert view.plain_text() == "new"


def test_a_big_text_is_let_go_bit_by_bit(view, qtbot):
    fill(qtbot, view, "x\n" * 20_000)
    view.set_language("json")
    old = view.document()
    fill(qtbot, view, "[1]")
    assert view.document() is not old
    with qtbot.waitSignal(old.destroyed, timeout=10_000):
        pass
    view.grab()
    assert formats_of(view, 0), "the new document is coloured too"


def test_only_visible_rows_are_coloured(view, qtbot):
    view.set_language("json")
    fill(qtbot, view, '{"a": 1}\n' * 2_000)
    view.grab()
    assert formats_of(view, 0)
    assert not formats_of(view, 1_500)
    view.verticalScrollBar().setValue(1_500)
    view.grab()
    assert formats_of(view, 1_505)


def test_long_lines_have_one_number_and_copy_as_one_line(view, qtbot):
    line = "x" * 5_000
    page = raw_page(content(f"{line}\nnext"), "text/plain")
    fill(qtbot, view, page.text, page.soft_rows)
    assert view.line_count() == 2
    assert [view.line_number(row) for row in range(4)] == [1, None, None, 2]
    view.selectAll()
    view.copy()
    assert QGuiApplication.clipboard().text() == f"{line}\nnext"


def test_copy_keeps_no_break_spaces(view, qtbot):
    fill(qtbot, view, "a\u00a0b\nc")
    view.selectAll()
    view.copy()
    assert QGuiApplication.clipboard().text() == "a\u00a0b\nc"


def test_find_goes_through_the_matches(view, qtbot):
    fill(qtbot, view, "one two\nTwo 😀 two")
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert view.find_bar.isVisible()
    qtbot.keyClicks(view.find_bar.needle_field, "two")
    assert view.find_bar.count.text() == "1 of 3"
    qtbot.keyClick(view.find_bar.needle_field, Qt.Key.Key_Return)
    qtbot.keyClick(view.find_bar.needle_field, Qt.Key.Key_Return)
    assert view.find_bar.count.text() == "3 of 3"
    qtbot.keyClick(view.find_bar.needle_field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert view.find_bar.count.text() == "2 of 3"
    view.find_bar.match_case.click()
    assert view.find_bar.count.text().endswith("of 2")
    qtbot.keyClick(view.find_bar.needle_field, Qt.Key.Key_Escape)
    assert not view.find_bar.isVisible()
    assert view.textCursor().selectedText() == "two"


def test_find_sees_over_the_fold_of_a_long_line(view, qtbot):
    page = raw_page(content("x" * 1_998 + "needle" + "y" * 3_000), "text/plain")
    fill(qtbot, view, page.text, page.soft_rows)
    view.open_find()
    view.find_bar.needle_field.setText("needle")
    assert view.find_bar.count.text() == "1 of 1"
    view.close_find()
    cursor = view.textCursor()
    assert view.plain_text(cursor.selectionStart(), cursor.selectionEnd()) == "needle"


def test_a_fault_is_underlined_at_its_place(view, qtbot):
    fill(qtbot, view, "ab\ncdef")

    def marked() -> list[str]:
        return [mark.cursor.selectedText() for mark in view.extraSelections() if mark.cursor.hasSelection()]

    view.mark_fault((1, 1), "wrong")
    assert marked() == ["def"]
    assert view.gutter.fault_row == 1
    view.mark_fault((1, 4), "at the end")
    assert marked() == ["f"]
    view.mark_fault(None)
    assert marked() == []


def test_brackets_are_marked_at_the_cursor(view, qtbot, monkeypatch):
    monkeypatch.setattr(view, "hasFocus", lambda: True)
    view.set_language("json")
    fill(qtbot, view, '{"a": [1]}')
    view.moveCursor(QTextCursor.MoveOperation.End)
    marked = {mark.cursor.selectedText() for mark in view.extraSelections()}
    assert {"{", "}"} <= marked


def test_the_text_can_only_be_read(view, qtbot):
    fill(qtbot, view, "abc")
    qtbot.keyClicks(view, "x")
    assert view.plain_text() == "abc"
