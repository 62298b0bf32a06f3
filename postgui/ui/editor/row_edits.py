"""Edits of whole rows in an editor: comments, indents and places. Each is one step of its undo."""

import re
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCursor

from postgui.ui.editor.comment import can_comment, toggle_comment

if TYPE_CHECKING:
    from postgui.ui.editor.code_editor import CodeEditor

INDENT = "  "
_LEADING = re.compile(r"[ \t]*")
_MANY_ROWS = 5_000
_KEEP = QTextCursor.MoveMode.KeepAnchor


class RowEdits:
    """Edits the rows that the selection of one editor is in, or that of its cursor."""

    def __init__(self, editor: "CodeEditor") -> None:
        self._editor = editor

    def toggle_comment(self) -> None:
        """Comment the rows out, or back in."""
        language = self._editor.language
        if not can_comment(language):
            return
        first, last = self._chosen()
        if last - first >= _MANY_ROWS:
            self._replace(first, last, lambda rows: toggle_comment(rows, language))
            return
        document = self._editor.document()
        lines = [document.findBlockByNumber(row).text() for row in range(first, last + 1)]
        edit = QTextCursor(document)
        edit.beginEditBlock()
        for row, (old, new) in enumerate(zip(lines, toggle_comment(lines, language), strict=True), first):
            if new != old:
                edit.setPosition(document.findBlockByNumber(row).position())
                edit.movePosition(QTextCursor.MoveOperation.EndOfBlock, _KEEP)
                edit.insertText(new)
        edit.endEditBlock()

    def shift(self, *, deeper: bool) -> None:
        """Move the rows one level in or out."""
        document = self._editor.document()
        first, last = self._chosen()
        if last - first >= _MANY_ROWS:
            self._replace(
                first,
                last,
                lambda rows: [f"{INDENT}{row}" if deeper else row[_outdent(row) :] for row in rows],
            )
            return
        edit = QTextCursor(document)
        edit.beginEditBlock()
        for row in range(first, last + 1):
            block = document.findBlockByNumber(row)
            edit.setPosition(block.position())
            if deeper:
                edit.insertText(INDENT)
                continue
            edit.setPosition(block.position() + _outdent(block.text()), _KEEP)
            edit.removeSelectedText()
        edit.endEditBlock()

    def move(self, by: int) -> None:
        """Let the rows and the one above (-1) or below (1) change places; what is folded there opens."""
        editor, document = self._editor, self._editor.document()
        first, last = self._chosen()
        other = document.findBlockByNumber(first - 1 if by < 0 else last + 1)
        if not other.isValid():
            return
        around = range(first, last + 2)
        if editor.folds is not None and not all(
            document.findBlockByNumber(row).isVisible() for row in around
        ):
            editor.folds.unfold_all()
        text, units = other.text(), other.length()  # with the end of its row
        cursor = editor.textCursor()
        places = [place + by * units for place in (cursor.anchor(), cursor.position())]
        edit = QTextCursor(document)
        edit.beginEditBlock()
        if by < 0:
            edit.setPosition(other.position())
            edit.setPosition(other.position() + units, _KEEP)
            edit.removeSelectedText()
            edit.setPosition(document.findBlockByNumber(last - 1).position())
            edit.movePosition(QTextCursor.MoveOperation.EndOfBlock)
            edit.insertText(f"\n{text}")
        else:
            edit.setPosition(other.position() - 1)
            edit.movePosition(QTextCursor.MoveOperation.NextBlock, _KEEP)
            edit.movePosition(QTextCursor.MoveOperation.EndOfBlock, _KEEP)
            edit.removeSelectedText()
            edit.setPosition(document.findBlockByNumber(first).position())
            edit.insertText(f"{text}\n")
        edit.endEditBlock()
        end = document.characterCount() - 1
        cursor.setPosition(min(places[0], end))
        cursor.setPosition(min(places[1], end), _KEEP)
        editor.setTextCursor(cursor)

    def _replace(self, first: int, last: int, change: Callable[[Sequence[str]], Sequence[str]]) -> None:
        """Change very many rows: one by one they would stop the window for seconds."""
        rows = self._editor.rows()
        rows[first : last + 1] = change(rows[first : last + 1])
        self._editor.put_anew("\n".join(rows), len("\n".join(rows[: last + 1])))

    def _chosen(self) -> tuple[int, int]:
        """The first and the last row that the selection is in."""
        cursor, document = self._editor.textCursor(), self._editor.document()
        first = document.findBlock(cursor.selectionStart()).blockNumber()
        last_block = document.findBlock(cursor.selectionEnd())
        last = last_block.blockNumber()
        if last > first and cursor.selectionEnd() == last_block.position():
            last -= 1  # the selection only touches the start of that line
        return first, last


def _outdent(row: str) -> int:
    """The width of what a row has less one level out."""
    leading = _LEADING.match(row)
    return 1 if row.startswith("\t") else min(len(INDENT), len(leading[0]) if leading else 0)
