"""The view of documents: rows on show, scrolling, keys, mouse, folds, marks."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from postgui.documents.document import Fault
from postgui.documents.hex import HexDocument
from postgui.documents.json_pretty import PrettyJson
from postgui.documents.raw import RawDocument
from postgui.documents.source import MemorySource
from postgui.ui.document.document_view import DocumentView
from postgui.ui.document.place import Place, Span

LEFT = Qt.MouseButton.LeftButton
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def view(qtbot) -> DocumentView:
    view = DocumentView()
    qtbot.addWidget(view)
    view.resize(500, 300)
    view.show()
    qtbot.waitExposed(view)
    return view


def show_raw(view: DocumentView, text: str, encoding: str = "utf-8") -> None:
    view.show_document(RawDocument(MemorySource(text.encode(encoding)), encoding))


def show_json(view: DocumentView, text: str) -> None:
    view.show_document(PrettyJson(MemorySource(text.encode())), folds=True)


def lines(count: int) -> str:
    return "\n".join(f"line {number}" for number in range(count))


def texts(view: DocumentView) -> list[str]:
    return [seen.row.text for seen in view.rows.seen()]


def point_of(view: DocumentView, row: int, column: int) -> QPoint:
    """The middle of the left edge of a character that is on show."""
    for seen in view.rows.seen():
        if seen.row.index == row:
            line, x = seen.shape.position_of(column)
            line_px = view.rows.metrics.line_px
            y = seen.top_px + line * line_px + line_px // 2
            return QPoint(round(view.layout_px.text_px - view.scroll_x + x), y)
    raise AssertionError(f"row {row} is not on show: {texts(view)}")


def selected(view: DocumentView) -> tuple[int, int]:
    return view.selected_bytes()


def turn_wheel(view: DocumentView, notches: int) -> None:
    at = QPointF(view.viewport().rect().center())
    event = QWheelEvent(
        at,
        view.viewport().mapToGlobal(at),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)


def test_only_the_rows_on_show_are_laid_out(view):
    show_raw(view, lines(100_000))
    assert texts(view)[0] == "line 0"
    assert len(texts(view)) < 30


def test_the_end_is_at_the_lower_edge_and_no_further(view, qtbot):
    show_raw(view, lines(5_000))
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_End, CONTROL)
    last = view.rows.seen()[-1]
    assert last.row.text == "line 4999"
    assert last.top_px + last.height_px == view.viewport().height()
    assert view.bar.value() == view.bar.maximum()
    view.scroll_by(10_000)
    assert view.rows.seen()[-1].row.text == "line 4999"
    qtbot.keyClick(view, Qt.Key.Key_Home, CONTROL)
    assert (texts(view)[0], view.bar.value()) == ("line 0", 0)


def test_the_scroll_bar_goes_to_any_row(view):
    show_raw(view, lines(10_000))
    view.bar.setValue(view.bar.maximum() // 2)
    shown = int(texts(view)[0].split()[1])
    assert 4_900 < shown < 5_100
    view.bar.setValue(view.bar.maximum())
    assert texts(view)[-1] == "line 9999"


def test_a_wheel_notch_moves_three_lines_within_a_moment(view, qtbot):
    show_raw(view, lines(1_000))
    turn_wheel(view, -1)
    qtbot.waitUntil(lambda: not view.glide.moving)
    assert view.rows.top_slot * view.rows.metrics.line_px + view.rows.above_px == (
        QApplication.wheelScrollLines() * view.rows.metrics.line_px
    )
    turn_wheel(view, 5)
    qtbot.waitUntil(lambda: not view.glide.moving)
    assert (view.rows.top_slot, view.rows.above_px) == (0, 0)


def test_scrolled_pixels_are_those_that_would_be_painted(view, qtbot):
    show_json(view, '{"a":[1,2,{"b":"c"}],"d":' + "[" * 20 + "]" * 20 + ',"e":' + str(list(range(200))) + "}")
    qtbot.wait(1)
    for px in (7, 40, -13, 90):
        view.scroll_by(px)
        QApplication.processEvents()
        moved = view.viewport().grab().toImage()
        view.viewport().update()
        QApplication.processEvents()
        assert view.viewport().grab().toImage() == moved


def test_keys_move_and_select(view, qtbot):
    show_raw(view, "one two\nthree\n\nfour")
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Right, CONTROL)
    assert view.caret.place == Place(0, 4)
    qtbot.keyClick(view, Qt.Key.Key_End)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.caret.place == Place(1, 5), "a shorter line ends sooner"
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.caret.place == Place(3, 4), "the column is kept through an empty line"
    qtbot.keyClick(view, Qt.Key.Key_Up, SHIFT)
    assert view.caret.span == Span(Place(3, 4), Place(2, 0))
    qtbot.keyClick(view, Qt.Key.Key_Home, CONTROL | SHIFT)
    assert selected(view) == (0, 19)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.caret.span == Span(Place(3, 4), Place(3, 4)), "at the side that the key points to"
    qtbot.keyClick(view, Qt.Key.Key_Left)
    qtbot.keyClick(view, Qt.Key.Key_Home)
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert view.caret.place == Place(2, 0)


def test_a_page_down_goes_on_where_the_last_one_ended(view, qtbot):
    show_raw(view, lines(1_000))
    view.setFocus()
    for _ in range(3):
        qtbot.keyClick(view, Qt.Key.Key_PageDown)
    page = view.viewport().height() // view.rows.metrics.line_px - 1
    assert view.caret.place.row == 3 * page
    assert f"line {3 * page}" in texts(view)


def test_the_mouse_selects_over_any_distance(view, qtbot):
    show_raw(view, lines(100_000))
    qtbot.mouseClick(view.viewport(), LEFT, pos=point_of(view, 1, 2))
    assert view.caret.place == Place(1, 2)
    view.bar.setValue(view.bar.maximum())
    qtbot.mouseClick(view.viewport(), LEFT, SHIFT, pos=point_of(view, 99_998, 4))
    assert view.caret.span == Span(Place(1, 2), Place(99_998, 4))
    text = lines(100_000)
    assert selected(view) == (text.index("line 1") + 2, text.index("line 99998") + 4)


def test_a_double_click_takes_a_word_and_a_third_click_the_row(view, qtbot):
    show_raw(view, "alpha beta gamma\nnext")
    at = point_of(view, 0, 8)
    qtbot.mouseDClick(view.viewport(), LEFT, pos=at)
    assert view.caret.span == Span(Place(0, 6), Place(0, 10))
    press = QMouseEvent(
        QEvent.Type.MouseButtonPress,
        QPointF(at),
        view.viewport().mapToGlobal(QPointF(at)),
        LEFT,
        LEFT,
        Qt.KeyboardModifier.NoModifier,
    )
    press.setTimestamp(view.pointer.clicked_twice_ms + 50)
    QApplication.sendEvent(view.viewport(), press)
    assert view.caret.span == Span(Place(0, 0), Place(1, 0))


def test_dragging_beyond_the_edge_scrolls_on(view, qtbot):
    show_raw(view, lines(1_000))
    qtbot.mousePress(view.viewport(), LEFT, pos=point_of(view, 0, 0))
    qtbot.mouseMove(view.viewport(), QPoint(20, view.viewport().height() + 60))
    qtbot.waitUntil(lambda: view.caret.place.row > 40)
    qtbot.mouseRelease(view.viewport(), LEFT)
    row = view.caret.place.row
    qtbot.wait(40)
    assert view.caret.place.row == row, "it stops with the button"
    assert view.caret.span.anchor == Place(0, 0)


def test_a_long_line_wraps_or_scrolls_sideways(view, qtbot):
    show_raw(view, "x" * 900 + "end\nnext")
    assert view.rows.seen()[0].shape.lines > 10
    view.setFocus()
    view.set_wrap(False)
    assert view.rows.seen()[0].shape.lines == 1
    assert view.horizontalScrollBar().maximum() > 900
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert view.scroll_x > 0
    assert 0 < view.caret_rect().left() < view.viewport().width()
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.caret_rect().left() == view.layout_px.text_px


def test_places_are_found_in_text_of_any_script(view):
    text = "é漢字😀\tz\nשלום abc\n"
    show_raw(view, text)
    for row, line in enumerate(text.splitlines()):
        for column in range(len(line)):
            offset = len(("".join(text.splitlines(keepends=True)[:row]) + line[:column]).encode())
            assert view.offset_of(Place(row, column)) == offset
            assert view.place_of(offset) == Place(row, column)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "shift_jis", "cp1251"])
def test_selected_bytes_follow_the_charset(view, encoding):
    text = "abc\nпривет мир\nend" if encoding != "shift_jis" else "abc\n日本語 テスト\nend"
    show_raw(view, text, encoding)
    view.caret.select(Span(Place(1, 1), Place(1, 3)))
    line = text.split("\n")[1]
    before = text.split("\n")[0] + "\n" + line[:1]
    start = len(before.encode(encoding))
    assert selected(view) == (start, start + len(line[1:3].encode(encoding)))


def test_json_folds_and_unfolds_by_mouse(view, qtbot):
    show_json(view, '{"a":{"b":[1,2,3]},"c":4}')
    rows = texts(view)
    assert rows[:3] == ["{", '"a": {', '"b": [']
    seen = view.rows.seen()[1]
    layout = view.layout_px
    arrow = QPoint((layout.fold_px + layout.gutter_px) // 2, seen.top_px + view.rows.metrics.line_px // 2)
    qtbot.mouseClick(view.viewport(), LEFT, pos=arrow)
    assert texts(view) == ["{", '"a": {', '"c": 4', "}"]
    view.go_to(Place(3, 0))
    assert texts(view) == rows, "going inside a fold opens it"
    view.toggle_fold(1)
    qtbot.mouseClick(view.viewport(), LEFT, pos=arrow)
    assert texts(view) == rows


def test_a_fault_stands_below_its_row(view):
    text = '{"a": 1,, "b": 2}'
    document = PrettyJson(MemorySource(text.encode()))
    document.fault = Fault(8, 1, 9, "A name in double quotes is missing")
    view.show_document(document, folds=True)
    fault = view.fault
    assert fault is not None
    assert "double quotes" in fault.reason
    marked = next(seen for seen in view.rows.seen() if seen.row.index == fault.row)
    assert marked.height_px == (marked.shape.lines + 1) * view.rows.metrics.line_px


def test_hits_are_marked_in_the_scroll_bar_and_gone_to(view):
    text = lines(20_000)
    show_raw(view, text)
    starts = [text.index("line 5000"), text.index("line 15000")]
    view.show_hits(starts, [start + 9 for start in starts])
    assert len(view.bar.marks) == 2
    view.show_current_hit((starts[1], starts[1] + 10))
    assert "line 15000" in texts(view)
    view.show_hits((), ())
    assert not view.bar.marks


def test_bytes_are_selected_by_their_digits_or_letters(view, qtbot):
    data = bytes(range(256)) * 10
    view.show_document(HexDocument(MemorySource(data)), numbered=False)
    view.resize(700, 300)
    first = view.rows.seen()[0].row.text
    assert first.startswith("00000000  00 01 02")
    digits = first.index("05")
    qtbot.mouseClick(view.viewport(), LEFT, pos=point_of(view, 2, digits))
    assert view.offset_of(view.caret.place) == 2 * 16 + 5
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Right, SHIFT)
    assert selected(view) == (37, 38)
    view.go_to_offset(0x9A0)
    assert view.offset_of(view.caret.place) == 0x9A0


def test_rows_that_become_known_can_be_scrolled_to(view, qtbot):
    class Growing(RawDocument):
        known = 10

        @property
        def rows_known(self) -> int:
            return min(self.known, super().rows_known)

        @property
        def complete(self) -> bool:
            return self.known >= 5_000

    document = Growing(MemorySource(lines(5_000).encode()))
    view.show_document(document)
    assert view.bar.maximum() == 0
    with qtbot.waitSignal(view.grown):
        document.known = 3_000
    view.bar.setValue(view.bar.maximum())
    assert texts(view)[-1] == "line 2999"
    with qtbot.waitSignal(view.grown):
        document.known = 5_000
    qtbot.waitUntil(lambda: view.rows.rows_known == 5_000)
    assert texts(view)[-1] == "line 2999", "what is read stays where it is"


def test_more_rows_than_a_scroll_bar_can_count(view):
    class Endless(HexDocument):
        @property
        def rows_known(self) -> int:
            return 1 << 40

        def rows(self, first, count):
            return [self._row(index, b"0123456789abcdef") for index in range(first, first + count)]

    view.show_document(Endless(MemorySource(b"x")), numbered=False)
    view.bar.setValue(view.bar.maximum())
    assert view.rows.seen()[-1].row.index == (1 << 40) - 1


def test_the_rows_on_show_can_be_heard(view, qtbot):
    QAccessible.setActive(True)
    try:
        show_raw(view, lines(1_000))
        view.bar.setValue(view.bar.maximum())
        qtbot.waitUntil(lambda: view.accessibleDescription().endswith("line 998\nline 999"))
    finally:
        QAccessible.setActive(False)
