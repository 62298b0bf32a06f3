"""The editor for bodies: JSON, XML and text with `{{variables}}`, checked and formatted.

It shows a text and reports what the person makes of it; the draft is the truth. Undo inside one
editing session is Qt's own.
"""

import re
from collections.abc import Iterator

from PySide6.QtCore import QMimeData, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QTextCursor
from PySide6.QtWidgets import QMenu, QWidget

from postgui.formats.render.fault import Fault
from postgui.formats.render.pretty_json import JsonWalk
from postgui.formats.render.pretty_xml import xml_pieces
from postgui.formats.render.xml_check import XmlCheck
from postgui.translation import tr
from postgui.ui.editor.assist import EditorAssist, EditorVariables, KeysLike
from postgui.ui.editor.code_view import CodeView
from postgui.ui.editor.comment import can_comment
from postgui.ui.editor.folds import Folds
from postgui.ui.editor.highlighter import Known
from postgui.ui.editor.live_text import LiveText
from postgui.ui.editor.pairing import Pairing
from postgui.ui.editor.position import is_basic, offset_behind, solid_count, utf16_offset
from postgui.ui.editor.row_edits import INDENT, RowEdits
from postgui.ui.editor.sliced_work import SlicedWork
from postgui.ui.menu import name_keys
from postgui.ui.redo_key import is_redo

_CHECK_AFTER_MS = 300
_AT_ONCE = 64_000
"""Characters that are formatted at once, without letting other events run."""
_LONG_PASTE = 300_000
_SELDOM_MS = 250
_LAZY_FROM = 100_000
"""Longer texts are coloured where they are looked at: Qt takes ever longer for each row of a long one."""
_LEADING = re.compile(r"[ \t]*")


class CodeEditor(CodeView):
    """Shows a text for editing.

    Signals:
        text_edited: The person changed something. str: the whole text.
        problem_changed: What is wrong with the syntax, with its place. str, empty if nothing.
        work_changed: What goes on and how to stop it. str, empty if nothing.
    """

    text_edited = Signal(object)  # as str it would be copied into Qt and back: 30 ms for 5 MB
    problem_changed = Signal(str)
    work_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, lazy=False)
        self.folds = Folds(self)
        self._add_fold_keys(self.folds)
        self._assist: EditorAssist | None = None
        self._pairing = Pairing(self)
        self.row_edits = RowEdits(self)
        self._place_margins()
        self._text = ""
        self._newline = "\n"
        self._read_only = False
        self._problem = ""
        self._check = SlicedWork(self)
        self._format = SlicedWork(self)
        self._paint_seldom = QTimer(self)  # while much goes in: painting each slice took longer than it
        self._paint_seldom.setInterval(_SELDOM_MS)
        self._paint_seldom.timeout.connect(self._on_paint_seldom)
        self._live = LiveText(self.plain_text, self)
        self._live.follow(self.document())
        self._setting = False
        self._cursor_after = -1
        self.setUndoRedoEnabled(True)
        self._set_editable(True)
        self.textChanged.connect(self._on_text_changed)
        self.loaded.connect(self._on_all_shown)

    def text(self) -> str:
        """The text as the person sees it, with the line ends that it came with."""
        return self._text

    @property
    def problem(self) -> str:
        """What is wrong with the syntax, as far as it was checked."""
        return self._problem

    @property
    def checking(self) -> bool:
        """Whether the last change is still being checked."""
        return self._check.pending

    def show_text(self, text: str) -> None:
        """Show `text`; nothing happens if it is there already. The cursor stays where it can."""
        if text == self._text:
            return
        had_text = bool(self._text)
        self._text = text
        self._newline = "\r\n" if "\r\n" in text and text.count("\n") == text.count("\r\n") else "\n"
        rows = text.replace("\r\n", "\n").replace("\r", "\n")
        self._format.stop()
        self._setting = True
        if had_text and not self.loader.pending and len(rows) <= _AT_ONCE:
            self._replace_difference(rows)
        else:
            self.setUndoRedoEnabled(False)
            self.highlighter.set_lazy(len(rows) > _LAZY_FROM)
            self._live.forget()
            self._set_editable(False)  # until all is there: an edit of half a text would lose the rest
            self.show_rows(rows)
            if self.loader.pending:
                self._paint_seldom.start()
        if not self.loader.pending:
            self._setting = False
            self._check_soon()

    def set_language(self, language: str) -> None:
        """Colour as "json", "xml", "html", "graphql" or "text"; the first two are checked, too."""
        if language != self.language:
            super().set_language(language)
            self._check_soon()

    def set_read_only(self, read_only: bool) -> None:
        """For showing only: nothing can be typed and nothing is checked."""
        self._read_only = read_only
        self._set_editable(not self.loader.pending)
        self._check_soon()

    @property
    def language(self) -> str:
        return self.highlighter.language

    def set_variables(self, variables: EditorVariables, keys: KeysLike | None = None) -> None:
        """Let `{{name}}` explain itself, lead to its definition and complete, and keys of JSON complete."""
        self._assist = EditorAssist(self, variables, keys)

    @property
    def assist(self) -> EditorAssist | None:
        """What knows the names."""
        return self._assist

    @Slot()
    def toggle_comment(self) -> None:
        """Comment the selected lines out, or back in, as one step."""
        if not self.isReadOnly():
            self.row_edits.toggle_comment()

    def set_known(self, known: Known | None) -> None:
        """Draw `{{name}}` by whether `known(name)`; call again when the answers changed."""
        self.highlighter.set_known(known)

    @Slot()
    def format(self) -> None:
        """Re-indent JSON, XML or HTML, as far as it is valid, as one step that can be undone."""
        language = self.highlighter.language
        if self.isReadOnly() or not self._has_layout():
            return
        source = self._live.text()
        pieces: list[str] = []
        walk = JsonWalk(source, templates=True) if language == "json" else None
        steps = _collect(walk or xml_pieces(source, html=language == "html"), pieces)

        def finish() -> None:
            self.work_changed.emit("")
            if self._live.text() != source:
                return  # edited in the meantime: that text is not this text any more
            rest = source[walk.done :].rstrip(" \t\r\n") if walk and walk.fault else ""
            self._replace_all("".join(pieces) + rest)

        if len(source) <= _AT_ONCE:
            for _ in steps:
                pass
            finish()
        else:
            self._format.start(steps, finish)
            self.work_changed.emit(tr("Laying out the text. Esc stops it."))

    def _replace_all(self, text: str) -> None:
        old = self._live.text()
        if text == old:
            return
        cursor = self.textCursor()
        # Only blanks moved, so the cursor belongs behind as many other characters as before.
        behind = offset_behind(text, solid_count(old[: cursor.position()]))
        if len(text) >= _LONG_PASTE:
            self.put_anew(text, behind)
            return
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        cursor.setPosition(utf16_offset(text, behind))
        self.setTextCursor(cursor)

    def _replace_difference(self, rows: str) -> None:
        """Turn the document into `rows` by one edit in the place where they differ."""
        old = self.plain_text()
        start = 0
        shorter = min(len(old), len(rows))
        while start < shorter and old[start] == rows[start]:
            start += 1
        end = 0
        while end < shorter - start and old[-1 - end] == rows[-1 - end]:
            end += 1
        cursor = QTextCursor(self.document())
        cursor.setPosition(utf16_offset(old, start))
        cursor.setPosition(utf16_offset(old, len(old) - end), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(rows[start : len(rows) - end])

    def _set_editable(self, editable: bool) -> None:
        editable = editable and not self._read_only
        self.setReadOnly(not editable)
        self.setTabChangesFocus(not editable)
        if not editable:
            flags = Qt.TextInteractionFlag
            self.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)

    def _check_soon(self) -> None:
        """Look for the first error a moment after the last change, in slices."""
        self._check.stop()
        language = self.highlighter.language
        text = self._live.text()
        if language not in ("json", "xml") or self._read_only or not text or text.isspace():
            self._show_fault(None)
            return
        check = JsonWalk(text, templates=True) if language == "json" else XmlCheck(text, templates=True)
        self._check.start(iter(check), lambda: self._show_fault(check.fault), delay_ms=_CHECK_AFTER_MS)

    def _show_fault(self, fault: Fault | None) -> None:
        if fault is None:
            self.mark_fault(None)
        else:
            line = self.document().findBlockByNumber(fault.line - 1).text()
            self.mark_fault((fault.line - 1, utf16_offset(line, fault.column - 1)), fault.reason)
        problem = fault.text() if fault else ""
        if problem != self._problem:
            self._problem = problem
            self.problem_changed.emit(problem)

    @Slot()
    def _on_text_changed(self) -> None:
        if self._setting:
            return
        text = self._live.text()
        if self._newline != "\n":
            text = text.replace("\n", self._newline)
        if text == self._text:
            return  # only the looks changed
        self._text = text
        self._check_soon()
        self.finder.look_soon()
        self.text_edited.emit(text)

    @Slot()
    def _on_paint_seldom(self) -> None:
        self.setUpdatesEnabled(True)
        if self.loader.pending:
            self.repaint()
            self.gutter.repaint()
            self.viewport().repaint()
            self.setUpdatesEnabled(False)
        else:
            self._paint_seldom.stop()

    @Slot()
    def _on_all_shown(self) -> None:
        self._paint_seldom.stop()
        self.setUpdatesEnabled(True)
        self.setUndoRedoEnabled(True)
        self._set_editable(True)
        self._setting = False
        self._put_cursor()
        self._check_soon()

    def _break_line(self) -> None:
        """A new line, indented as deep as the bracket or tag before the cursor asks for."""
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        line = cursor.block().text()
        column = len(line.encode("utf-16-le")[: cursor.positionInBlock() * 2].decode("utf-16-le", "ignore"))
        leading = _LEADING.match(line)
        indent = leading[0][:column] if leading else ""
        before, after = line[:column].rstrip(), line[column:].lstrip()
        opens = before.endswith(("{", "[")) or (
            self.highlighter.language in ("xml", "html") and re.search(r"<[^/!?][^<>]*[^/<>]>$|<\w>$", before)
        )
        cursor.insertText(f"\n{indent}{INDENT if opens else ''}")
        if opens and after.startswith(("}", "]", "</")):
            position = cursor.position()
            cursor.insertText(f"\n{indent}")
            cursor.setPosition(position)
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def _press_tab(self, *, deeper: bool) -> None:
        """Move the selected lines one level; without a selection Tab types an indent."""
        if deeper and not self.textCursor().hasSelection():
            self.textCursor().insertText(INDENT)
        else:
            self.row_edits.shift(deeper=deeper)

    def _on_document(self) -> None:
        self._pairing.forget()
        self._live.follow(self.document())

    def _add_actions(self, menu: QMenu) -> None:
        super()._add_actions(menu)
        if not self.isReadOnly() and self._has_layout():
            menu.addSeparator()
            name_keys(menu.addAction(tr("Format"), self.format), "editor.format")
        if not self.isReadOnly() and can_comment(self.language):
            name_keys(menu.addAction(tr("Comment out or in"), self.toggle_comment), "editor.comment")
        if self.folds is not None:
            menu.addSeparator()
            name_keys(menu.addAction(tr("Fold here"), self.folds.fold_here), "editor.fold")
            name_keys(menu.addAction(tr("Unfold here"), self.folds.unfold_here), "editor.unfold")
            name_keys(menu.addAction(tr("Unfold all"), self.folds.unfold_all), "editor.unfold_all")

    def _add_keys(self) -> None:
        super()._add_keys()
        keys = self.key_actions
        keys.add("editor.replace", lambda: self.open_find(replace=True), self._is_written)
        keys.add("editor.format", self.format, lambda: self._is_written() and self._has_layout())
        keys.add("editor.comment", self.toggle_comment, self._is_written)
        keys.add("editor.indent", lambda: self.row_edits.shift(deeper=True), self._is_written)
        keys.add("editor.outdent", lambda: self.row_edits.shift(deeper=False), self._is_written)
        keys.add("editor.line_up", lambda: self.row_edits.move(-1), self._is_written)
        keys.add("editor.line_down", lambda: self.row_edits.move(1), self._is_written)
        keys.add("editor.words", self._offer_words, self._is_written)

    def _add_fold_keys(self, folds: Folds) -> None:
        self.key_actions.add("editor.fold", folds.fold_here)
        self.key_actions.add("editor.unfold", folds.unfold_here)
        self.key_actions.add("editor.unfold_all", folds.unfold_all)

    def _offer_words(self) -> None:
        if self._assist is not None:
            self._assist.offer()

    def _is_written(self) -> bool:
        return not self.isReadOnly()

    def _has_escape(self) -> bool:
        return self._format.pending or super()._has_escape()

    def _on_escape(self) -> None:
        if self._format.pending:
            self._format.stop()
            self.work_changed.emit("")
        else:
            super()._on_escape()

    def _has_layout(self) -> bool:
        """Whether this language can be indented anew."""
        return self.highlighter.language in ("json", "xml", "html")

    def _take_long(self, pasted: str) -> None:
        """Paste what Qt would put in while the window waits."""
        cursor, rows = self.textCursor(), self._live.text()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        if not is_basic(rows):  # Qt counts otherwise
            start, end = len(self.plain_text(0, start)), len(self.plain_text(0, end))
        lines = pasted.replace("\r\n", "\n").replace("\r", "\n")
        self.put_anew(rows[:start] + lines + rows[end:], start + len(lines))

    def rows(self) -> list[str]:
        """All rows, as they stand now."""
        return self._live.text().split("\n")

    def put_anew(self, rows: str, cursor: int) -> None:
        """Let the person's edit be `rows`, joined by LF; it goes in as a text of its own, bit by bit.

        The editor's own undo begins anew with it; the draft's takes it back. `cursor` counts characters.
        """
        self._cursor_after = utf16_offset(rows, cursor)
        text = rows.replace("\n", self._newline) if self._newline != "\n" else rows
        self.show_text(text)
        if not self.loader.pending:
            self._put_cursor()
        self.text_edited.emit(text)

    def _put_cursor(self) -> None:
        """Where an edit that went in as a text of its own leaves it."""
        if self._cursor_after >= 0:
            cursor = self.textCursor()
            cursor.setPosition(min(self._cursor_after, self.document().characterCount() - 1))
            self.setTextCursor(cursor)
            self._cursor_after = -1

    # Qt overrides

    def insertFromMimeData(self, source: QMimeData) -> None:
        text = source.text()
        if self.isReadOnly() or len(text) < _LONG_PASTE:
            super().insertFromMimeData(source)
        else:
            self._take_long(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.folds is not None and self.folds.used:
            painter = QPainter(self.viewport())
            self.folds.paint(painter, event.rect().top(), event.rect().bottom())
            painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._assist is not None and self._assist.leaves_to_list(event):
            return
        self._press(event)
        if self._assist is not None and not self.isReadOnly():
            self._assist.after_key(event)

    def _press(self, event: QKeyEvent) -> None:
        if not self.isReadOnly() and (event.matches(QKeySequence.StandardKey.Undo) or is_redo(event)):
            self._step_in_history(event)
            return
        plain = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        if self.key_actions.press(event):
            return
        if self.isReadOnly() or plain != Qt.KeyboardModifier.NoModifier:
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._break_line()  # with Shift too: Qt would put in a line separator that no server expects
        elif event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self._press_tab(deeper=event.key() == Qt.Key.Key_Tab)
        elif not self._pairing.press(event):
            super().keyPressEvent(event)

    def _step_in_history(self, event: QKeyEvent) -> None:
        """Undo or redo; what the editor has nothing left of is the draft's: the page hears the key."""
        document = self.document()
        if is_redo(event):
            if document.isRedoAvailable():
                self.redo()
            else:
                event.ignore()
        elif document.isUndoAvailable():
            self.undo()
        else:
            event.ignore()


def _collect(pieces: Iterator[str] | JsonWalk, into: list[str]) -> Iterator[None]:
    for piece in pieces:
        into.append(piece)
        yield
