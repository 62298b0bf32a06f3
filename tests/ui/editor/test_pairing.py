"""Brackets and quotes come in pairs while one types, and never get into the way."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from postgui.ui.editor.code_editor import CodeEditor
from postgui.ui.editor.code_look import CodeChoice, current_code_look

CTRL = Qt.KeyboardModifier.ControlModifier
pytestmark = pytest.mark.qt_log_ignore("grabbing the (keyboard|mouse)", "raise()")


@pytest.fixture
def editor(qtbot) -> CodeEditor:
    editor = CodeEditor()
    qtbot.addWidget(editor)
    editor.set_language("json")
    editor.show()
    qtbot.waitExposed(editor)
    editor.setFocus()
    return editor


def around_cursor(editor: CodeEditor) -> str:
    text, at = editor.text(), editor.textCursor().position()
    return f"{text[:at]}|{text[at:]}"


def place(editor: CodeEditor, text: str) -> None:
    at = text.index("|")
    editor.show_text(text.replace("|", ""))
    cursor = editor.textCursor()
    cursor.setPosition(at)
    editor.setTextCursor(cursor)


@pytest.mark.parametrize(
    ("before", "typed", "after"),
    [
        ("|", "{", "{|}"),
        ("|", '{"', '{"|"}'),
        ("|", '{"a": [1, "b"]}', '{"a": [1, "b"]}|'),
        ('{"a": |}', '"', '{"a": "|"}'),
        ("[|1]", "[", "[[|1]"),
        ('["a|b"]', "{", '["a{|b"]'),
        ('{"a": 1|}', '"', '{"a": 1"|}'),
        ("[1]|", "]", "[1]]|"),
        ("[1|]", "]", "[1]|]"),
        ("|", "{{", "{{|}}"),
    ],
)
def test_the_second_one_comes_where_it_is_wanted(editor, qtbot, before, typed, after):
    place(editor, before)
    qtbot.keyClicks(editor, typed)
    assert around_cursor(editor) == after


def test_backspace_takes_an_empty_pair_and_undo_takes_all(editor, qtbot):
    qtbot.keyClicks(editor, "[[")
    qtbot.keyClick(editor, Qt.Key.Key_Backspace)
    assert around_cursor(editor) == "[|]"
    qtbot.keyClick(editor, Qt.Key.Key_Backspace)
    assert editor.text() == ""
    place(editor, "[|]")
    qtbot.keyClick(editor, Qt.Key.Key_Backspace)
    assert around_cursor(editor) == "|]", "the person typed both"
    qtbot.keyClick(editor, Qt.Key.Key_Z, CTRL)
    assert editor.text() == "[]"


def test_enter_in_a_new_pair_opens_it(editor, qtbot):
    qtbot.keyClicks(editor, "{")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert around_cursor(editor) == "{\n  |\n}"


def test_what_is_chosen_is_put_between(editor, qtbot):
    place(editor, "|name: 1")
    cursor = editor.textCursor()
    cursor.setPosition(4, QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)
    qtbot.keyClicks(editor, '"')
    assert editor.text() == '"name": 1'
    assert editor.textCursor().selectedText() == "name"
    qtbot.keyClick(editor, Qt.Key.Key_Z, CTRL)
    assert editor.text() == "name: 1"


@pytest.mark.parametrize(
    ("language", "typed", "text"),
    [
        ("python", "print('it", "print('it')"),
        ("javascript", "f(`a", "f(`a`)"),
        ("json", "it's (", "it's ()"),
        ("xml", "<a b=(", "<a b=("),
        ("text", 'say "', 'say "'),
    ],
)
def test_each_language_has_its_own_pairs(editor, qtbot, language, typed, text):
    editor.set_language(language)
    qtbot.keyClicks(editor, typed)
    assert editor.text() == text


def test_the_settings_can_switch_it_off(editor, qtbot):
    current_code_look().choose(CodeChoice(closes_pairs=False))
    qtbot.keyClicks(editor, '{"a"')
    assert editor.text() == '{"a"'
    current_code_look().choose(CodeChoice())


def test_ctrl_y_redoes(editor, qtbot):
    qtbot.keyClicks(editor, "12")
    qtbot.keyClick(editor, Qt.Key.Key_Z, CTRL)
    assert editor.text() == ""
    qtbot.keyClick(editor, Qt.Key.Key_Y, CTRL)
    assert editor.text() == "12"
