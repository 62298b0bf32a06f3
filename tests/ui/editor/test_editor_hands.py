"""What an editor does for the hands: comments, folds, patterns, words that complete, names that explain."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from postgui.model.variables import Scope
from postgui.services.inherit import process_scope
from postgui.services.seen_keys import SeenKeys
from postgui.ui.editor.bracket import enclosing
from postgui.ui.editor.code_editor import CodeEditor
from postgui.ui.editor.comment import toggle_comment
from postgui.ui.editor.folding import can_fold, fold_end
from postgui.ui.editor.search_pattern import find_pattern
from postgui.ui.request.variable import VariableNames

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
pytestmark = pytest.mark.qt_log_ignore("grabbing the (keyboard|mouse)", "raise()")


class Names:
    """Two variables, one of them secret."""

    def __init__(self) -> None:
        self.wanted: list[str] = []

    def hover(self, name: str) -> str:
        return f"what {name} is"

    def go_to(self, name: str) -> None:
        self.wanted.append(name)

    def matching(self, start: str) -> list[tuple[str, str]]:
        return [(name, "") for name in ("token", "tenant", "user") if start in name]


@pytest.fixture
def editor(qtbot) -> CodeEditor:
    editor = CodeEditor()
    qtbot.addWidget(editor)
    editor.resize(500, 300)
    editor.set_language("json")
    editor.show()
    qtbot.waitExposed(editor)
    editor.setFocus()
    return editor


def put_cursor(editor: CodeEditor, position: int, end: int | None = None) -> None:
    cursor = editor.textCursor()
    cursor.setPosition(position)
    if end is not None:
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)


@pytest.mark.parametrize(
    ("language", "lines", "commented"),
    [
        ("javascript", ["  a();", "", "    b();"], ["  // a();", "", "  //   b();"]),
        ("graphql", ["query {"], ["# query {"]),
        ("xml", [" <a/>"], [" <!-- <a/> -->"]),
        ("json", ["1"], ["1"]),
    ],
)
def test_comments_go_in_at_the_least_indent_and_out_again(language, lines, commented):
    assert list(toggle_comment(lines, language)) == commented
    assert list(toggle_comment(commented, language)) == lines


def test_ctrl_slash_comments_the_selected_lines_as_one_step(editor, qtbot):
    editor.set_language("javascript")
    editor.show_text("a();\nb();\nc();")
    put_cursor(editor, 1, 7)
    qtbot.keyClick(editor, Qt.Key.Key_Slash, CTRL)
    assert editor.text() == "// a();\n// b();\nc();"
    editor.undo()
    assert editor.text() == "a();\nb();\nc();"


def test_what_is_indented_deeper_can_be_folded():
    lines = ["{", '  "a": [', "    1,", "", "    2", "  ],", '  "b": 3', "}"]
    at = lines.__getitem__
    assert [row for row in range(len(lines)) if can_fold(row, len(lines), at)] == [0, 1]
    assert fold_end(0, len(lines), at) == 6
    assert fold_end(1, len(lines), at) == 4
    assert fold_end(2, len(lines), at) is None


def test_folds_hide_rows_and_nothing_is_edited_or_found_in_the_dark(editor, qtbot):
    text = '{\n  "a": [\n    1,\n    2\n  ],\n  "b": 3\n}'
    editor.show_text(text)
    put_cursor(editor, text.index("1"))
    qtbot.keyClick(editor, Qt.Key.Key_BraceLeft, CTRL | SHIFT)
    rows = [row for row, _ in editor.visible_rows()]
    assert rows == [0, 1, 4, 5, 6]
    assert editor.textCursor().blockNumber() == 1, "the cursor stepped out"
    assert editor.text() == text
    put_cursor(editor, text.index("2"))  # as a find does
    assert [row for row, _ in editor.visible_rows()] == list(range(7))
    strip = QPoint(editor.gutter.width() - 6, 12)
    QTest.mousePress(editor.gutter, Qt.MouseButton.LeftButton, pos=strip)
    assert [row for row, _ in editor.visible_rows()] == [0, 6]
    put_cursor(editor, 1)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClick(editor, Qt.Key.Key_Backspace)
    editor.folds.unfold_all()
    assert all(editor.document().findBlockByNumber(row).isVisible() for row in range(editor.blockCount()))


def test_patterns_find_and_replace_with_groups_and_say_when_they_are_none(editor, qtbot):
    editor.set_language("text")
    editor.show_text("a1 😀 b22\nc333")
    qtbot.keyClick(editor, Qt.Key.Key_H, CTRL)
    bar = editor.find_bar
    bar.pattern.setChecked(True)
    bar.pattern.clicked.emit()
    bar.needle_field.setText(r"([a-z])(\d+)$")
    assert bar.count.text() == "1 of 2"
    bar.replacement_field.setText("$2${1}!")
    bar.replace_all_requested.emit()
    assert editor.text() == "a1 😀 22b!\n333c!"
    bar.needle_field.setText("(")
    assert bar.count.text() == "Not a pattern"
    assert bar.count.toolTip()


def test_a_pattern_that_explodes_comes_back():
    assert find_pattern("a" * 40 + "!", "(a+)+$", match_case=True).starts in ((), (0,))
    assert find_pattern("aXa", "x", match_case=False).ends == (2,)


def test_variables_complete_explain_themselves_and_lead_to_their_definition(editor, qtbot):
    names = Names()
    editor.set_variables(names)
    editor.show_text('{"a": ""}')
    put_cursor(editor, 7)
    qtbot.keyClicks(editor, "{{t")
    assert editor.assist.words() == ["token", "tenant"]
    popup = editor.findChild(type(editor.assist._completion)).popup()
    popup.setCurrentIndex(popup.model().index(1, 0))
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert editor.text() == '{"a": "{{tenant}}"}'
    cursor = editor.textCursor()
    cursor.setPosition(11)
    point = editor.cursorRect(cursor).center()
    assert editor.assist.name_at(point) == "tenant"
    qtbot.mouseClick(editor.viewport(), Qt.MouseButton.LeftButton, CTRL, pos=point)
    assert names.wanted == ["tenant"]


def test_what_the_program_was_started_with_is_offered_once_process_is_typed():
    scopes = (Scope("environment dev", {"host": "h"}), process_scope({"HOME": "/", "PATH": "/bin"}))
    names = VariableNames(lambda: scopes)
    assert [name for name, _ in names.matching("")] == ["host"]
    assert [name for name, _ in names.matching("h")] == ["host"]
    assert [name for name, _ in names.matching("process.env.h")] == ["process.env.HOME"]


def test_the_keys_of_the_text_itself_are_among_those_of_its_collection():
    seen = SeenKeys()
    seen.learn(None, '{"userName": 1}')
    assert seen.matching(None, "us", '{"userId": 1, "us') == ("userId", "userName")
    assert seen.matching(None, "us") == ("userName",)


def test_keys_of_json_complete_only_where_a_key_stands(editor, qtbot):
    seen = SeenKeys()
    seen.learn(None, '{"userName": 1, "user_id": {"created": 2}}')
    seen.learn_body(None, b'{"updated": []}', "application/problem+json")
    seen.learn_body(None, b'{"unseen": []}', "text/plain")
    editor.set_variables(Names(), lambda part: seen.matching(None, part))
    editor.show_text('{\n  "list": ["x",\n')
    editor.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(editor, '"us')
    assert editor.assist.words() == []
    editor.show_text('{\n  "list": 1,\n  ')
    editor.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(editor, '"u')
    assert editor.assist.words() == ["updated", "user_id", "userName"]
    qtbot.keyClicks(editor, "serN")
    popup = editor.findChild(type(editor.assist._completion)).popup()
    qtbot.keyClick(popup, Qt.Key.Key_Tab)
    assert editor.text().endswith('"userName": ')
    qtbot.keyClicks(editor, '"us')
    assert editor.assist.words() == [], "a value"


def test_the_bracket_around_a_place_is_found_over_lines():
    lines = ['{"a": [1, {"b": "]"},', "2, "]
    assert enclosing(1, 3, lines.__getitem__) == "["
    assert enclosing(0, 13, lines.__getitem__) == "{"


@pytest.mark.parametrize(
    ("key", "start", "end", "moved", "selected"),
    [
        (Qt.Key.Key_Down, 0, 0, "b\n\U0001f600a\nc", ""),
        (Qt.Key.Key_Up, 6, 6, "\U0001f600a\nc\nb", ""),
        (Qt.Key.Key_Up, 4, 7, "b\nc\n\U0001f600a", "b\u2029c"),
        (Qt.Key.Key_Down, 0, 4, "b\n\U0001f600a\nc", "\U0001f600a\u2029"),
        (Qt.Key.Key_Up, 0, 0, "\U0001f600a\nb\nc", ""),
        (Qt.Key.Key_Down, 4, 7, "\U0001f600a\nb\nc", "b\u2029c"),
    ],
)
def test_lines_change_places_with_their_selection_as_one_step(
    editor, qtbot, key, start, end, moved, selected
):
    before = "\U0001f600a\nb\nc"
    editor.show_text(before)
    put_cursor(editor, start, end)
    qtbot.keyClick(editor, key, Qt.KeyboardModifier.AltModifier)
    assert editor.text() == moved
    assert editor.textCursor().selectedText() == selected
    editor.undo()
    assert editor.text() == before


def test_lines_are_indented_by_key_without_a_selection(editor, qtbot):
    editor.show_text("a\nb")
    put_cursor(editor, 2)
    qtbot.keyClick(editor, Qt.Key.Key_BracketRight, CTRL)
    assert editor.text() == "a\n  b"
    qtbot.keyClick(editor, Qt.Key.Key_BracketLeft, CTRL)
    assert editor.text() == "a\nb"


def test_what_is_folded_opens_when_its_lines_move(editor, qtbot):
    editor.show_text('{\n  "a": {\n    "b": 1\n  },\n  "c": 2\n}')
    put_cursor(editor, 4)
    editor.folds.fold_here()
    qtbot.keyClick(editor, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert editor.document().findBlockByNumber(2).isVisible()
    assert editor.text() == '{\n    "b": 1\n  "a": {\n  },\n  "c": 2\n}'


def test_find_and_replace_by_keys_alone(editor, qtbot):
    editor.setPlainText('{"name": "Ada"}')
    bar = editor.find_bar
    qtbot.keyClick(editor, Qt.Key.Key_H, CTRL)
    qtbot.waitUntil(bar.needle_field.hasFocus)

    def press(key, modifiers=Qt.KeyboardModifier.NoModifier):
        qtbot.keyClick(QApplication.focusWidget(), key, modifiers)

    qtbot.keyClicks(bar.needle_field, "Ada")
    press(Qt.Key.Key_Tab)
    assert bar.match_case.hasFocus()
    press(Qt.Key.Key_X)  # means nothing to a button
    press(Qt.Key.Key_Tab, SHIFT)
    assert bar.needle_field.hasFocus()
    for _ in range(10):
        if not bar.replacement_field.hasFocus():
            press(Qt.Key.Key_Tab)
    assert editor.toPlainText() == '{"name": "Ada"}'
    qtbot.keyClicks(bar.replacement_field, "Grace")
    press(Qt.Key.Key_Return)
    assert editor.toPlainText() == '{"name": "Grace"}'
    press(Qt.Key.Key_Escape)
    assert editor.hasFocus()
    assert not bar.isVisible()
