"""Brackets and quotes that come in pairs: the second one is there as soon as the first one is typed.

What was put in so is typed over, and goes with the first one by Backspace; what the person typed is left
alone.
"""

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor

from postgui.ui.editor.code_look import current_code_look

if TYPE_CHECKING:
    from postgui.ui.editor.code_editor import CodeEditor

_BRACKETS = {"{": "}", "[": "]", "(": ")"}
_QUOTES = {"json": '"', "graphql": '"', "javascript": "\"'`", "python": "\"'"}
_CLOSERS = frozenset("}])")
_STRINGS = re.compile(r"\\.|([\"'`])")
_INDENT = "  "
_MAX_COLUMNS = 10_000
_REMEMBERED = 50


class Pairing(QObject):
    """Answers the keys that are about brackets and quotes in one editor."""

    def __init__(self, editor: "CodeEditor") -> None:
        super().__init__(editor)
        self._editor = editor
        self._made: list[QTextCursor] = []  # each stands before what was put in; they move with the text

    def forget(self) -> None:
        """Another document is shown."""
        self._made.clear()

    def press(self, event: QKeyEvent) -> bool:
        """Act on a key; False if it means what it means elsewhere."""
        cursor, key = self._editor.textCursor(), event.text()
        if not cursor.hasSelection() and self._types_over(cursor, key):
            return True
        if event.key() == Qt.Key.Key_Backspace and not event.modifiers():
            return not cursor.hasSelection() and self._removes_both(cursor)
        closer = self._closer(cursor, key) if current_code_look().choice.closes_pairs else ""
        if closer:
            self._put_pair(cursor, key, closer)
        elif key in _CLOSERS:
            self._close(cursor, key)
        else:
            return False
        return True

    def _closer(self, cursor: QTextCursor, key: str) -> str:
        """What is to come with `key` at the cursor; "" for nothing."""
        quotes = _QUOTES.get(self._editor.language)
        if not key or quotes is None or not (key in _BRACKETS or key in quotes):
            return ""
        if cursor.hasSelection():
            return _BRACKETS.get(key, key)
        document, at = self._editor.document(), cursor.position()
        if cursor.positionInBlock() > _MAX_COLUMNS:
            return ""
        after = document.characterAt(at)
        before = cursor.block().text()[: cursor.positionInBlock()]
        if not (after.isspace() or after in "}]),;:\0") or _inside_string(before, quotes):
            return ""
        if key in quotes and (before[-1:].isalnum() or before.endswith(key)):
            return ""
        return _BRACKETS.get(key, key)

    def _put_pair(self, cursor: QTextCursor, opener: str, closer: str) -> None:
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        cursor.beginEditBlock()
        cursor.setPosition(end)
        cursor.insertText(closer)
        cursor.setPosition(start)
        cursor.insertText(opener)
        cursor.endEditBlock()
        made = QTextCursor(cursor)
        made.setPosition(end + 1)
        self._made = [*self._made[1 - _REMEMBERED :], made]
        cursor.setPosition(start + 1)
        cursor.setPosition(end + 1, QTextCursor.MoveMode.KeepAnchor)  # what was chosen stays so
        self._editor.setTextCursor(cursor)

    def _made_at(self, position: int) -> QTextCursor | None:
        return next((each for each in self._made if each.position() == position), None)

    def _types_over(self, cursor: QTextCursor, key: str) -> bool:
        made = self._made_at(cursor.position()) if key else None
        if made is None or self._editor.document().characterAt(cursor.position()) != key:
            return False
        self._made.remove(made)
        cursor.movePosition(QTextCursor.MoveOperation.NextCharacter)
        self._editor.setTextCursor(cursor)
        return True

    def _removes_both(self, cursor: QTextCursor) -> bool:
        made, document, at = self._made_at(cursor.position()), self._editor.document(), cursor.position()
        if made is None or not at:
            return False
        opener, closer = document.characterAt(at - 1), document.characterAt(at)
        if _BRACKETS.get(opener, opener) != closer:
            return False
        self._made.remove(made)
        cursor.setPosition(at - 1)
        cursor.setPosition(at + 1, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        return True

    def _close(self, cursor: QTextCursor, closer: str) -> None:
        """Type a closing bracket; alone on its line it goes one level out."""
        before = cursor.block().text()[: cursor.positionInBlock()]
        cursor.beginEditBlock()
        goes_out = closer != ")" and before and not before.strip() and before.endswith(_INDENT)
        if goes_out and not cursor.hasSelection():
            cursor.deletePreviousChar()
            cursor.deletePreviousChar()
        cursor.insertText(closer)
        cursor.endEditBlock()
        self._editor.setTextCursor(cursor)


def _inside_string(before: str, quotes: str) -> bool:
    """Whether a string is open at the end of `before`, the beginning of a line."""
    open_quote = ""
    for found in _STRINGS.finditer(before):
        quote = found[1]
        if not quote or quote not in quotes:
            continue
        if not open_quote:
            open_quote = quote
        elif quote == open_quote:
            open_quote = ""
    return bool(open_quote)
