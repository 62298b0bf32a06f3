"""What an editor paints: after an edit no more than changed, and always what a full painting would show."""

import json

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from postgui.ui.editor.code_editor import CodeEditor

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def editor(qtbot) -> CodeEditor:
    editor = CodeEditor()
    qtbot.addWidget(editor)
    editor.set_language("json")
    editor.show_text(json.dumps([{"id": n, "deep": {"name": "Ada"}} for n in range(40)], indent=2))
    editor.setCursorWidth(0)  # does not blink
    editor.resize(500, 400)
    editor.show()
    editor.setFocus()
    qtbot.waitUntil(lambda: editor.hasFocus() and not editor.checking)
    return editor


def go_to(editor: CodeEditor, row: int) -> None:
    cursor = QTextCursor(editor.document().findBlockByNumber(row))
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    editor.setTextCursor(cursor)


def on_screen(editor: CodeEditor) -> QImage:
    return editor.screen().grabWindow(editor.winId()).toImage()


def test_a_key_paints_its_row_alone(editor, qtbot):
    go_to(editor, 5)
    qtbot.waitUntil(lambda: not editor.checking)
    asked: list[QRect] = []
    editor.updateRequest.connect(lambda rect, _dy: asked.append(rect))
    QTest.keyClick(editor, Qt.Key.Key_X)
    row = editor.blockBoundingRect(editor.textCursor().block()).height()
    assert asked
    assert max(rect.height() for rect in asked) < 2 * row


def edit(editor: CodeEditor, what: str) -> None:
    go_to(editor, 4)
    assert editor.folds is not None
    match what:
        case "type":
            QTest.keyClicks(editor, "xy")
        case "break":
            QTest.keyClick(editor, Qt.Key.Key_Return)
        case "join":
            QTest.keyClick(editor, Qt.Key.Key_Delete)
        case "outdent":
            QTest.keyClick(editor, Qt.Key.Key_Backtab)
            QTest.keyClick(editor, Qt.Key.Key_Backtab)
        case "move":
            go_to(editor, 9)
        case "undo":
            QTest.keyClick(editor, Qt.Key.Key_Return)
            QTest.keyClick(editor, Qt.Key.Key_Z, CTRL)
        case "fold":
            editor.folds.fold(1)
        case "unfold":
            editor.folds.fold(1)
            editor.repaint()
            editor.folds.unfold_all()


@pytest.mark.parametrize("what", ["type", "break", "join", "outdent", "move", "undo", "fold", "unfold"])
def test_what_is_on_the_screen_after_an_edit_is_what_a_full_painting_shows(editor, qtbot, what):
    on_screen(editor)
    edit(editor, what)
    qtbot.waitUntil(lambda: not editor.checking)  # an error is marked then
    QApplication.processEvents()  # what asked to be painted is
    shown = on_screen(editor)
    editor.gutter.repaint()
    editor.viewport().repaint()
    assert not shown.isNull()
    assert shown == on_screen(editor)
