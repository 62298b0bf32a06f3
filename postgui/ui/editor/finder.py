"""Looks for text in a view: the find bar's wishes on one side, marks and selections on the other."""

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit

from postgui.ui.editor.find_bar import FindBar
from postgui.ui.editor.mark import ground, mark
from postgui.ui.editor.position import utf16_units
from postgui.ui.editor.search import MAX_MATCHES, Matches, count_text, find_all
from postgui.ui.editor.search_pattern import find_pattern

if TYPE_CHECKING:
    from postgui.ui.editor.code_view import CodeView

_MAX_MARKS = 500
_LONG = 200_000
"""Characters that are searched at each key; in 5 MB that would take longer than the key."""
_AFTER_MS = 250


class Finder(QObject):
    """Keeps the matches of one view up to date while its find bar is open."""

    def __init__(self, view: "CodeView", bar: FindBar) -> None:
        super().__init__(view)
        self._view = view
        self._bar = bar
        self._matches = Matches()
        self._soft: list[int] = []
        self._current = -1
        self._text: tuple[int, str] = (-1, "")  # of which revision, in Qt's units
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_AFTER_MS)
        self._soon.timeout.connect(self.look_again)
        bar.needle_edited.connect(self._on_needle)
        bar.next_requested.connect(self.go_next)
        bar.previous_requested.connect(self.go_previous)
        bar.replace_requested.connect(self._on_replace)
        bar.replace_all_requested.connect(self._on_replace_all)
        bar.closed.connect(view.close_find)
        view.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    def look_soon(self) -> None:
        """The text was edited: look again, in a long one once the person pauses."""
        if self._view.document().characterCount() <= _LONG:
            self.look_again()
        elif self._bar.isVisibleTo(self._view):
            self._matches = Matches()  # they stand elsewhere now
            self._current = -1
            self._soon.start()

    @Slot()
    def look_again(self) -> None:
        """Find the needle in the text as it is now; the cursor stays."""
        self._soon.stop()
        if not self._bar.isVisibleTo(self._view):
            return
        self._matches = self._find(limit=MAX_MATCHES)
        self._current = self._at_cursor()
        self._say()

    def clear(self) -> None:
        """Forget the matches."""
        self._soon.stop()
        if self._current >= 0:
            self._select(self._current)  # so that it can be copied or typed over
        self._matches = Matches()
        self._text = (-1, "")
        self._current = -1
        self._view.refresh_marks()

    def marks(self) -> list[QTextEdit.ExtraSelection]:
        """The matches on show."""
        starts = self._matches.starts
        if not starts:
            return []
        document = self._view.document()
        rows = [row for row, _ in self._view.visible_rows()]
        if not rows:
            return []
        last = document.findBlockByNumber(rows[-1])
        first = bisect_left(starts, self._text_offset(document.findBlockByNumber(rows[0]).position()))
        end = bisect_right(starts, self._text_offset(last.position() + last.length()))
        made = []
        for index in range(max(0, first - 1), min(end, first + _MAX_MARKS)):
            style = ground("match-current" if index == self._current else "match")
            made.append(mark(document, *self._span(index), style))
        return made

    @Slot()
    def go_next(self) -> None:
        """Select the next match."""
        self._catch_up()
        cursor = self._view.textCursor()
        start = cursor.selectionStart() + (1 if self._at_cursor() >= 0 else 0)
        self._go(self._matches.next_from(self._text_offset(start)))

    @Slot()
    def go_previous(self) -> None:
        """Select the match before."""
        self._catch_up()
        start = self._view.textCursor().selectionStart()
        self._go(self._matches.previous_from(self._text_offset(start)))

    def _catch_up(self) -> None:
        if self._soon.isActive():
            self.look_again()

    def _find(self, *, limit: int | None, replaces: bool = False) -> Matches:
        case = self._bar.match_case.isChecked()
        if self._bar.pattern.isChecked():
            template = self._bar.replacement() if replaces else None
            self._soft = self._view.soft_positions()
            text = self._view.plain_text()
            return find_pattern(text, self._bar.needle(), match_case=case, limit=limit, template=template)
        revision = self._view.document().revision()
        if self._text[0] != revision:
            self._text = (revision, utf16_units(self._view.plain_text()))
            self._soft = self._view.soft_positions()
        needle = utf16_units(self._bar.needle())
        return find_all(self._text[1], needle, match_case=case, limit=limit)

    def _go(self, index: int) -> None:
        if index < 0:
            return
        self._current = index
        # Shown by its mark: a selection would paint over that, and pale, without the focus.
        cursor = self._view.textCursor()
        cursor.setPosition(self._span(index)[0])
        self._view.setTextCursor(cursor)
        self._view.ensureCursorVisible()
        self._say()

    def _select(self, index: int) -> None:
        start, end = self._span(index)
        cursor = self._view.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self._view.setTextCursor(cursor)

    def _at_cursor(self) -> int:
        """Index of the match that begins at the cursor or the selection, or -1."""
        offset = self._text_offset(self._view.textCursor().selectionStart())
        starts = self._matches.starts
        index = bisect_left(starts, offset)
        return index if index < len(starts) and starts[index] == offset else -1

    def _span(self, index: int) -> tuple[int, int]:
        start = self._matches.starts[index]
        return self._position(start), self._position(self._matches.end(index) - 1) + 1

    def _replacement(self, index: int) -> str:
        """What goes into the place of a match."""
        return self._matches.texts[index] if self._matches.texts else self._bar.replacement()

    def _position(self, offset: int) -> int:
        """The document position of an offset in the text; folds of long lines count only there."""
        # Each fold is one character; the n-th stands n places later in the document than in the text.
        return offset + bisect_right(range(len(self._soft)), offset, key=lambda n: self._soft[n] - n)

    def _text_offset(self, position: int) -> int:
        return position - bisect_left(self._soft, position)

    def _say(self) -> None:
        text = count_text(self._matches, self._current) if self._bar.needle() else ""
        self._bar.show_count(text, found=bool(self._matches.starts), problem=self._matches.problem)
        self._view.refresh_marks()

    @Slot()
    def _on_needle(self) -> None:
        self.look_again()
        self._go(self._matches.next_from(self._text_offset(self._view.textCursor().selectionStart())))

    @Slot()
    def _on_scrolled(self) -> None:
        if self._matches.starts:
            self._view.refresh_marks()

    @Slot()
    def _on_replace(self) -> None:
        if self._view.isReadOnly():
            return
        self._catch_up()
        index = self._at_cursor()
        if index >= 0:
            self._select(index)
            if self._bar.pattern.isChecked():
                self._matches = self._find(limit=index + 1, replaces=True)
            self._view.textCursor().insertText(self._replacement(index))
            self.look_again()
        self._on_needle()

    @Slot()
    def _on_replace_all(self) -> None:
        self._catch_up()
        if self._view.isReadOnly() or not self._matches.starts:
            return
        self._matches = self._find(limit=None, replaces=True)
        cursor = QTextCursor(self._view.document())
        cursor.beginEditBlock()  # one undo step
        for index in reversed(range(len(self._matches.starts))):
            start, end = self._span(index)
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(self._replacement(index))
        cursor.endEditBlock()
        self.look_again()
