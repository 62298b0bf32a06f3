"""What an editor knows of names: `{{variables}}` explain themselves, lead to their definition and complete.

The keys of JSON complete, too.
"""

import re
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Slot
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QTextCursor
from PySide6.QtWidgets import QToolTip

from postgui.model.variables import reference_spans
from postgui.ui.editor.bracket import enclosing
from postgui.ui.editor.position import utf16_units
from postgui.ui.plain_tip import plain_tip

if TYPE_CHECKING:
    from postgui.ui.editor.code_editor import CodeEditor
    from postgui.ui.request.completion import Completion

_MAX_COLUMNS = 20_000
_OPEN_KEY = re.compile(r'"([^"\\]*)$')
_CLOSING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Escape)


class EditorVariables(Protocol):
    """What `{{...}}` may name in an editor."""

    def hover(self, name: str) -> str: ...

    def go_to(self, name: str) -> None: ...

    def matching(self, start: str) -> list[tuple[str, str]]: ...


KeysLike = Callable[[str], Sequence[str]]
"""Keys of JSON that contain a text, the best first."""


class EditorAssist(QObject):
    """Offers words while the person types in one editor, and answers the pointer."""

    def __init__(self, editor: "CodeEditor", variables: EditorVariables, keys: KeysLike | None) -> None:
        super().__init__(editor)
        self._editor = editor
        self._variables = variables
        self._keys = keys
        self._completion: Completion | None = None
        editor.viewport().installEventFilter(self)

    def leaves_to_list(self, event: QKeyEvent) -> bool:
        """Whether a key is for the list of words: the editor ignores it then, and Qt gives it to the list."""
        completion = self._completion
        if completion is None or not completion.visible:
            return False
        if event.key() in _CLOSING and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.ignore()
            return True
        return False

    def after_key(self, event: QKeyEvent) -> None:
        """Something may have been typed: offer what could be meant."""
        typed = event.text()
        if typed and (typed.isprintable() or event.key() == Qt.Key.Key_Backspace):
            self.offer()
        elif self._completion is not None and event.key() not in (Qt.Key.Key_Shift, Qt.Key.Key_Control):
            self._completion.hide()

    def offer(self) -> None:
        """Show the words that fit where the cursor is, if any do."""
        words = self._words()
        if not words and self._completion is None:
            return
        if self._completion is None:
            from postgui.ui.request.completion import Completion

            self._completion = Completion(self._editor)
            self._completion.word_chosen.connect(self._on_word)
        editor = self._editor
        at = editor.viewport().mapTo(editor, editor.cursorRect().bottomLeft())
        self._completion.offer(words, at, choose_first=True)

    def words(self) -> list[str]:
        """What is offered at the cursor."""
        return [word for word, _ in self._words()]

    def _words(self) -> list[tuple[str, str]]:
        if (typed := self._open_reference()) is not None:
            return self._variables.matching(typed.strip())
        if self._keys is None or (typed := self._open_key()) is None or self._is_within_word():
            return []
        return [(word, "") for word in self._keys(typed) if word != typed]

    def _line(self) -> tuple[str, int]:
        """The line of the cursor, in Qt's units, and where in it the cursor is."""
        cursor = self._editor.textCursor()
        at = cursor.positionInBlock()
        start = max(0, at - _MAX_COLUMNS)
        return utf16_units(cursor.block().text())[start : at + _MAX_COLUMNS], at - start

    def _open_reference(self) -> str | None:
        line, at = self._line()
        start = line.rfind("{{", 0, at)
        return None if start < 0 or "}}" in line[start:at] else line[start + 2 : at]

    def _is_within_word(self) -> bool:
        """Whether a word goes on behind the cursor: it would be offered itself, and stay behind a choice."""
        line, at = self._line()
        return line[at : at + 1].isalnum() or line[at : at + 1] in ("_", "-")

    def _open_key(self) -> str | None:
        if self._editor.language != "json":
            return None
        line, at = self._line()
        found = _OPEN_KEY.search(line[:at])
        if found is None:
            return None
        before = line[: found.start()].rstrip()
        if before and before[-1] not in "{,":
            return None
        document, row = self._editor.document(), self._editor.textCursor().blockNumber()
        around = enclosing(row, found.start(), lambda each: document.findBlockByNumber(each).text())
        return found[1] if around == "{" else None

    @Slot(str)
    def _on_word(self, word: str) -> None:
        line, at = self._line()
        cursor = self._editor.textCursor()
        if (typed := self._open_reference()) is not None:
            back, ahead, new = len(typed), 2 * line.startswith("}}", at), f"{word}}}}}"
        elif (typed := self._open_key()) is not None:
            closed = line.startswith('"', at)
            colon = line[at + closed :].lstrip().startswith(":")
            back, ahead, new = len(typed), int(closed), f'{word}"' + ("" if colon else ": ")
        else:
            return
        position = cursor.position()
        cursor.setPosition(position - back)
        cursor.setPosition(position + ahead, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(new)
        self._editor.setTextCursor(cursor)

    def name_at(self, point: QPoint) -> str:
        """The variable at a point of the viewport; "" for none."""
        cursor = self._editor.cursorForPosition(point)
        at = cursor.positionInBlock()
        line = utf16_units(cursor.block().text()[:_MAX_COLUMNS])
        spans = reference_spans(line) if "{{" in line else ()
        return next((name for start, end, name in spans if start <= at <= end), "")

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            if name := self.name_at(event.pos()):
                QToolTip.showText(event.globalPos(), plain_tip(self._variables.hover(name)), self._editor)
                return True
        elif (
            event.type() == QEvent.Type.MouseButtonRelease
            and isinstance(event, QMouseEvent)
            and event.button() == Qt.MouseButton.LeftButton
            and event.modifiers() & Qt.KeyboardModifier.ControlModifier
            and (name := self.name_at(event.position().toPoint()))
        ):
            self._variables.go_to(name)
            return True
        return False
