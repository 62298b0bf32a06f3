"""Pair tables by mouse and keys: typing, Tab, delete, drag, paste, Bulk edit, completion."""

from collections.abc import Iterator, Sequence

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit, QListView, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from postgui.model.request import Pair
from postgui.model.variables import Scope
from postgui.ui.qtmodels.pair_table import Column
from postgui.ui.request.header_word import matching_names, matching_values
from postgui.ui.request.pair_delegate import CellField
from postgui.ui.request.pair_table import PairTable
from postgui.ui.request.variable import VariableNames
from postgui.ui.theme import Theme

# The offscreen platform says so for every list that drops down.
pytestmark = pytest.mark.qt_log_ignore("grabbing the (keyboard|mouse)")

LEFT = Qt.MouseButton.LeftButton
KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
SCOPES = (Scope("environment Prod", {"token": "abc", "base": "x"}, frozenset({"token"})),)


def words(column: Column, name: str, typed: str) -> Sequence[str]:
    return matching_names(typed) if column is Column.NAME else matching_values(name, typed)


@pytest.fixture
def table(qtbot: QtBot) -> Iterator[PairTable]:
    """A shown table of headers that takes over what it reports, as a draft would."""
    window = QWidget()
    qtbot.addWidget(window)
    made = PairTable(lambda: Pair(""), VariableNames(lambda: SCOPES), name="Headers", words=words)
    layout = QVBoxLayout(window)
    layout.addWidget(made)
    layout.addWidget(QLineEdit())
    made.rows_edited.connect(lambda rows, _: made.show_rows(rows))
    window.resize(600, 400)
    window.show()
    window.activateWindow()
    qtbot.waitExposed(window)
    yield made
    close_list(qtbot)


def centre(table: PairTable, row: int, column: int) -> QPoint:
    return table.view.visualRect(table.model.index(row, column)).center()


def click(table: PairTable, qtbot: QtBot, row: int, column: int) -> None:
    qtbot.mouseClick(table.view.viewport(), LEFT, pos=centre(table, row, column))


def editor(table: PairTable) -> CellField:
    found = [field for field in table.view.findChildren(CellField) if field.isVisible()]
    assert len(found) == 1
    return found[0]


def close_list(qtbot: QtBot) -> None:
    if (popup := QApplication.activePopupWidget()) is not None:
        qtbot.keyClick(popup, KEY.Key_Escape)


def test_typing_in_the_last_row_makes_a_row_at_once(table: PairTable, qtbot: QtBot) -> None:
    click(table, qtbot, 0, 1)
    qtbot.keyClicks(editor(table), "X-One")
    assert table.model.rows == (Pair("X-One"),)
    assert table.model.rowCount() == 2


def test_tab_goes_on_to_the_value_and_the_next_row(table: PairTable, qtbot: QtBot) -> None:
    click(table, qtbot, 0, 1)
    qtbot.keyClicks(editor(table), "X-One")
    for text in ("1", "why", "X-Two"):
        qtbot.keyClick(editor(table), KEY.Key_Tab)
        qtbot.keyClicks(editor(table), text)
    assert table.model.rows == (Pair("X-One", "1", description="why"), Pair("X-Two"))


def test_typing_on_a_cell_starts_editing(table: PairTable, qtbot: QtBot) -> None:
    table.show_rows([Pair("A", "1")])
    table.view.setFocus()
    table.view.setCurrentIndex(table.model.index(0, 2))
    qtbot.keyClick(table.view, "7")
    assert editor(table).text() == "7"
    assert table.model.rows == (Pair("A", "7"),)


def test_escape_brings_back_what_stood_there(table: PairTable, qtbot: QtBot) -> None:
    table.show_rows([Pair("A", "1")])
    click(table, qtbot, 0, 2)
    qtbot.keyClicks(editor(table), "234")
    assert table.model.rows == (Pair("A", "1234"),)
    qtbot.keyClick(editor(table), KEY.Key_Escape)
    assert table.model.rows == (Pair("A", "1"),)


def test_undo_in_a_cell_is_the_cells_own(table: PairTable, qtbot: QtBot) -> None:
    table.show_rows([Pair("A", "1")])
    click(table, qtbot, 0, 2)
    qtbot.keyClicks(editor(table), "2")
    qtbot.keyClick(editor(table), KEY.Key_Z, CTRL)
    assert table.model.rows == (Pair("A", "1"),)
    with qtbot.waitSignal(table.undo_requested, timeout=1000):
        qtbot.keyClick(editor(table), KEY.Key_Z, CTRL)


def test_undo_outside_of_text_is_the_drafts(table: PairTable, qtbot: QtBot) -> None:
    table.view.setFocus()
    with qtbot.waitSignal(table.undo_requested, timeout=1000):
        qtbot.keyClick(table.view, KEY.Key_Z, CTRL)
    with qtbot.waitSignal(table.redo_requested, timeout=1000):
        qtbot.keyClick(table.view, KEY.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)


def test_enter_closes_the_cell(table: PairTable, qtbot: QtBot) -> None:
    table.show_rows([Pair("A", "1")])
    click(table, qtbot, 0, 2)
    qtbot.keyClicks(editor(table), "2")
    qtbot.keyClick(editor(table), KEY.Key_Return)
    assert table.view.hasFocus()
    assert table.model.rows == (Pair("A", "12"),)


def test_emptied_new_row_is_not_left_behind(table: PairTable, qtbot: QtBot) -> None:
    click(table, qtbot, 0, 1)
    qtbot.keyClicks(editor(table), "Q")
    close_list(qtbot)
    qtbot.keyClick(editor(table), KEY.Key_Backspace)
    close_list(qtbot)
    qtbot.keyClick(editor(table), KEY.Key_Return)
    assert table.model.rows == ()


def test_delete_key_removes_the_row(table: PairTable, qtbot: QtBot) -> None:
    table.show_rows([Pair("A"), Pair("B")])
    table.view.setFocus()
    table.view.setCurrentIndex(table.model.index(0, 1))
    qtbot.keyClick(table.view, KEY.Key_Delete)
    assert table.model.rows == (Pair("B"),)


def test_cross_at_the_end_removes_the_row(table: PairTable, qtbot: QtBot) -> None:
    table.show_rows([Pair("A"), Pair("B")])
    click(table, qtbot, 1, table.model.position(Column.REMOVE))
    assert table.model.rows == (Pair("A"),)


def test_box_switches_by_mouse_and_by_space(table: PairTable, qtbot: QtBot) -> None:
    table.show_rows([Pair("A")])
    click(table, qtbot, 0, 0)
    assert table.model.rows == (Pair("A", enabled=False),)
    table.view.setCurrentIndex(table.model.index(0, 0))
    qtbot.keyClick(table.view, KEY.Key_Space)
    assert table.model.rows == (Pair("A"),)


def drag(table: PairTable, qtbot: QtBot, source: int, to: QPoint) -> None:
    port = table.view.viewport()
    start = centre(table, source, 0)
    qtbot.mousePress(port, LEFT, pos=start)
    for step in range(1, 6):
        qtbot.mouseMove(port, start + (to - start) * step / 5)
    qtbot.mouseRelease(port, LEFT, pos=to)


def test_drag_puts_a_row_where_it_is_dropped(table: PairTable, qtbot: QtBot) -> None:
    table.show_rows([Pair("A"), Pair("B"), Pair("C")])
    drag(table, qtbot, 0, centre(table, 2, 0) + QPoint(0, 9))
    assert [row.name for row in table.model.rows] == ["B", "C", "A"]
    drag(table, qtbot, 2, centre(table, 0, 0) - QPoint(0, 9))
    assert [row.name for row in table.model.rows] == ["A", "B", "C"]


def test_alt_and_arrows_move_a_row_and_the_cursor_with_it(table: PairTable, qtbot: QtBot) -> None:
    table.show_rows([Pair("A"), Pair("B"), Pair("C")])
    table.view.setFocus()
    table.view.setCurrentIndex(table.model.index(0, 1))
    qtbot.keyClick(table.view, KEY.Key_Down, ALT)
    qtbot.keyClick(table.view, KEY.Key_Down, ALT)
    assert [row.name for row in table.model.rows] == ["B", "C", "A"]
    assert table.view.currentIndex().row() == 2


LINES = "Accept: */*\nX-Colon: a:b\n# Off: 1\n"
LINE_ROWS = (Pair("Accept", "*/*"), Pair("X-Colon", "a:b"), Pair("Off", "1", False))


def test_pasted_lines_become_rows(table: PairTable, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText(LINES)
    table.view.setFocus()
    table.view.setCurrentIndex(table.model.index(0, 1))
    qtbot.keyClick(table.view, KEY.Key_V, CTRL)
    assert table.model.rows == LINE_ROWS


def test_lines_pasted_while_editing_become_rows(table: PairTable, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText(LINES)
    click(table, qtbot, 0, 1)
    qtbot.keyClick(editor(table), KEY.Key_V, CTRL)
    assert table.model.rows == LINE_ROWS


def test_one_line_pasted_while_editing_is_text(table: PairTable, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("a: b\n")
    click(table, qtbot, 0, 2)
    qtbot.keyClick(editor(table), KEY.Key_V, CTRL)
    assert table.model.rows == (Pair("", "a: b"),)


def test_bulk_edit_and_back_loses_nothing(table: PairTable, qtbot: QtBot) -> None:
    rows = (Pair("A", "1", description="why"), Pair("B: c", " 2 "), Pair("Off", "x\ny", False, "n"))
    table.show_rows(rows)
    with qtbot.assertNotEmitted(table.rows_edited):
        qtbot.mouseClick(table.toggle, LEFT)
        assert table.bulk.toPlainText() == 'A: 1\n"B: c":  2 \n# Off: x\n\ty'
        qtbot.mouseClick(table.toggle, LEFT)
    assert table.model.rows == rows


def test_bulk_edit_changes_rows_while_typing(table: PairTable, qtbot: QtBot) -> None:
    table.show_rows([Pair("A", "1", description="why")])
    qtbot.mouseClick(table.toggle, LEFT)
    qtbot.keyClick(table.bulk, KEY.Key_End, CTRL)
    qtbot.keyClicks(table.bulk, "2")
    qtbot.keyClick(table.bulk, KEY.Key_Return)
    qtbot.keyClicks(table.bulk, "B: 3")
    assert table.model.rows == (Pair("A", "12", description="why"), Pair("B", "3"))
    assert table.bulk.toPlainText() == "A: 12\nB: 3"


def test_rows_stay_when_everything_gets_larger(table: PairTable, qtbot: QtBot, theme: Theme) -> None:
    table.show_rows([Pair("A", "1")])
    with qtbot.assertNotEmitted(table.rows_edited):
        theme.set_scale(1.25)
        theme.set_scale(1.0)
    assert table.model.rows == (Pair("A", "1"),)


def open_list() -> QListView:
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, QListView)
    return popup


def test_typed_header_name_stays_when_tab_goes_on(table: PairTable, qtbot: QtBot) -> None:
    click(table, qtbot, 0, 1)
    qtbot.keyClicks(editor(table), "X-A")
    qtbot.keyClick(open_list(), KEY.Key_Tab)
    qtbot.waitUntil(lambda: table.view.currentIndex().column() == 2)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None)
    # With no window system the focus may stay nowhere once the list has closed.
    if table.view.state() != QAbstractItemView.State.EditingState:
        click(table, qtbot, 0, 2)
    qtbot.keyClicks(editor(table), "1")
    assert table.model.rows == (Pair("X-A", "1"),)


def test_chosen_header_name_is_taken_and_tab_goes_on(table: PairTable, qtbot: QtBot) -> None:
    click(table, qtbot, 0, 1)
    qtbot.keyClicks(editor(table), "Content-Ty")
    qtbot.keyClick(open_list(), KEY.Key_Down)
    qtbot.keyClick(open_list(), KEY.Key_Tab)
    qtbot.waitUntil(lambda: table.view.currentIndex().column() == 2)
    assert table.model.rows == (Pair("Content-Type"),)


def test_chosen_header_name_closes_the_list(table: PairTable, qtbot: QtBot) -> None:
    click(table, qtbot, 0, 1)
    qtbot.keyClicks(editor(table), "Accep")
    qtbot.keyClick(open_list(), KEY.Key_Down)
    qtbot.keyClick(open_list(), KEY.Key_Return)
    assert table.model.rows == (Pair("Accept"),)
    assert QApplication.activePopupWidget() is None


def test_words_drop_down_from_the_cells_left_edge(table: PairTable, qtbot: QtBot) -> None:
    click(table, qtbot, 0, 1)
    qtbot.keyClicks(editor(table), "Content-Ty")
    assert open_list().mapToGlobal(QPoint()).x() == editor(table).mapToGlobal(QPoint()).x()


def test_value_completes_by_what_the_header_is(table: PairTable, qtbot: QtBot) -> None:
    table.show_rows([Pair("content-type")])
    click(table, qtbot, 0, 2)
    qtbot.keyClicks(editor(table), "jso")
    popup = QApplication.activePopupWidget()
    assert popup is not None
    qtbot.keyClick(popup, KEY.Key_Down)
    qtbot.keyClick(popup, KEY.Key_Return)
    assert table.model.rows == (Pair("content-type", "application/json"),)


def test_braces_complete_a_variable(table: PairTable, qtbot: QtBot) -> None:
    table.show_rows([Pair("Authorization", "Bearer ")])
    click(table, qtbot, 0, 2)
    close_list(qtbot)
    qtbot.keyClicks(editor(table), "{{to")
    popup = QApplication.activePopupWidget()
    assert popup is not None
    qtbot.keyClick(popup, KEY.Key_Return)
    assert table.model.rows == (Pair("Authorization", "Bearer {{token}}"),)


def test_tab_leaves_the_table_after_the_last_cell(table: PairTable, qtbot: QtBot) -> None:
    table.view.setFocus()
    table.view.setCurrentIndex(table.model.index(0, 3))
    qtbot.keyClick(table.view, KEY.Key_Tab)
    assert not table.view.hasFocus()


def test_everything_has_a_name_for_screen_readers(table: PairTable, qtbot: QtBot) -> None:
    table.show_rows([Pair("A", "1")])
    assert table.view.accessibleName() == "Headers"
    spoken = [table.model.index(0, at).data(Qt.ItemDataRole.AccessibleTextRole) for at in range(5)]
    assert spoken == ["A on", "Name: A", "Value: 1", "Note: ", "Delete A"]


def test_table_grows_with_its_rows(table: PairTable, qtbot: QtBot) -> None:
    before = table.view.height()
    table.show_rows([Pair("A"), Pair("B")])
    qtbot.waitUntil(lambda: table.view.height() == before + 2 * 28)
    table.show_rows([])
    qtbot.waitUntil(lambda: table.view.height() == before)


def test_ten_thousand_rows_paint_only_what_is_seen(table: PairTable, qtbot: QtBot) -> None:
    table.show_rows([Pair(f"X-{number}", "v") for number in range(10_000)])
    assert table.view.height() < 400
    table.view.scrollToBottom()
    click(table, qtbot, 10_000, 1)
    qtbot.keyClicks(editor(table), "Last")
    assert table.model.rows[-1] == Pair("Last")


def test_letter_on_the_box_of_the_empty_row_starts_its_name(table: PairTable, qtbot: QtBot) -> None:
    table.view.setFocus()
    table.view.setCurrentIndex(table.model.index(0, 0))
    qtbot.keyClick(table.view, "q")
    assert table.model.rows == (Pair("q"),)
