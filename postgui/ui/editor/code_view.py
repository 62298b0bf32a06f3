"""A text view with line numbers, colours and a find bar: what the editor and the viewers share.

It shows text that somebody else prepared and decides nothing about it. Big texts go in over several
event-loop turns; colours of a read-only view are worked out for visible rows only.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, QMargins, QMimeData, QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QMenu, QPlainTextEdit, QToolTip, QWidget

from postgui.translation import tr
from postgui.ui.editor.code_look import current_code_look
from postgui.ui.editor.find_bar import FindBar
from postgui.ui.editor.finder import Finder
from postgui.ui.editor.folds import Folds
from postgui.ui.editor.gradual_release import GradualRelease
from postgui.ui.editor.gutter import Gutter
from postgui.ui.editor.highlighter import Highlighter
from postgui.ui.editor.mark import bracket_pair, current_line, fault_mark
from postgui.ui.editor.position import utf16_units
from postgui.ui.editor.slice_loader import SliceLoader
from postgui.ui.editor.text_layout import TextLayout
from postgui.ui.menu import give_mnemonics, name_keys
from postgui.ui.part_actions import PartActions
from postgui.ui.plain_tip import plain_tip
from postgui.ui.theme import current_theme

_WRAPPED_ROWS = 20_000
"""More rows are not wrapped: at each change of width Qt would visit all of them."""
_CLEARED_AT_ONCE = 10_000
_PARAGRAPH = "\u2029"


class CodeView(QPlainTextEdit):
    """Shows text for reading; `CodeEditor` adds writing.

    Signals:
        loaded: All of the text is there.
    """

    loaded = Signal()

    def __init__(self, parent: QWidget | None = None, *, lazy: bool = True) -> None:
        super().__init__(parent)
        self._soft_rows: Sequence[int] = ()
        self._wrap_wanted = current_code_look().choice.wraps
        self._wraps = True
        self._fault: tuple[int, int, str] | None = None  # first position, last position, message
        self.folds: Folds | None = None
        self._show_document(QTextDocument(self))
        self.gutter = Gutter(self)
        self.highlighter = Highlighter(self.document(), lazy=lazy, is_soft=self.is_soft)
        self.loader = SliceLoader(self)
        self.find_bar = FindBar(self)
        self.find_bar.hide()
        self.finder = Finder(self, self.find_bar)
        self.key_actions = PartActions(self)
        self._add_keys()
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # code is, whatever the window speaks
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.updateRequest.connect(self._on_update_request)
        self.blockCountChanged.connect(self._place_margins)
        self.cursorPositionChanged.connect(self.refresh_marks)
        self.loader.loaded.connect(self._on_loaded)
        current_theme().follow(self, self._on_theme)
        current_code_look().changed.connect(self._on_look)
        self._on_theme()
        self._apply_wrap()
        self._show_whitespace()

    def show_rows(self, text: str, soft_rows: Sequence[int] = (), *, wraps: bool = True) -> None:
        """Replace everything by `text`.

        Args:
            text: Rows, joined by LF.
            soft_rows: Ascending numbers of rows that continue the row above (a long line in parts).
            wraps: False for a table, whose rows must stay whole.
        """
        self.loader.stop()
        self.mark_fault(None)
        self._empty()
        self._soft_rows = soft_rows
        self._wraps = wraps and text.count("\n") < _WRAPPED_ROWS
        self._apply_wrap()
        self.loader.start(self.document(), text)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def set_language(self, language: str) -> None:
        """Colour as "json", "xml", "html" or "text"."""
        if language != self.highlighter.language:  # else all would be painted anew
            self.highlighter.set_language(language)
            self.viewport().update()

    def set_wrap(self, wanted: bool) -> None:
        """Wrap long lines, unless there are too many."""
        self._wrap_wanted = wanted
        self._apply_wrap()

    def plain_text(self, start: int = 0, end: int | None = None) -> str:
        """The text between two positions, folded lines whole, every character as it was given.

        Qt's own `toPlainText` would turn no-break spaces into spaces.
        """
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        if end is None:
            cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        else:
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        text = cursor.selectedText()
        if not self._soft_rows:
            return text.replace(_PARAGRAPH, "\n")
        row = self.document().findBlock(start).blockNumber()
        parts = text.split(_PARAGRAPH)
        return parts[0] + "".join(
            part if self.is_soft(row + index) else f"\n{part}" for index, part in enumerate(parts[1:], 1)
        )

    def mark_fault(self, place: tuple[int, int] | None, message: str = "") -> None:
        """Underline the row and column (UTF-16 units) where the text stops being valid; None clears."""
        if place is None:
            self._fault = None
            self.gutter.fault_row = -1
        else:
            row, column = place
            block = self.document().findBlockByNumber(row)
            line = utf16_units(block.text())
            end = column + 1
            while end < len(line) and line[end].isalnum() and line[column].isalnum():
                end += 1
            if column >= len(line) > 0:  # at the end of a line there is nothing to underline
                column, end = len(line) - 1, len(line)
            self._fault = (block.position() + column, block.position() + end, message)
            self.gutter.fault_row = row
        self.refresh_marks()

    # What the gutter and the finder ask

    def line_count(self) -> int:
        return self.blockCount() - len(self._soft_rows)

    def is_soft(self, row: int) -> bool:
        """Whether a row is the continuation of the one above."""
        at = bisect_left(self._soft_rows, row)
        return at < len(self._soft_rows) and self._soft_rows[at] == row

    def line_number(self, row: int) -> int | None:
        """The number of the line that begins with this row; None inside a folded line."""
        return None if self.is_soft(row) else row + 1 - bisect_right(self._soft_rows, row)

    def soft_positions(self) -> list[int]:
        """Positions of the breaks that are not in the text itself."""
        blocks = (self.document().findBlockByNumber(row) for row in self._soft_rows)
        return [block.position() - 1 for block in blocks if block.isValid()]

    def visible_blocks(
        self, above: float = 0, below: float | None = None
    ) -> Iterator[tuple[QTextBlock, float]]:
        """Every row that is on show, with its top in the viewport; only those between two heights."""
        block = (
            self.cursorForPosition(QPoint(0, int(above))).block() if above > 0 else self.firstVisibleBlock()
        )
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        end = self.viewport().height() if below is None else below
        while block.isValid() and top <= end:
            if block.isVisible():
                height = self.blockBoundingRect(block).height()
                if top + height >= above:
                    yield block, top
                top += height
            block = block.next()

    def visible_rows(self) -> Iterator[tuple[int, int]]:
        """Number and top, in pixels of the gutter, of every row that is on show."""
        for block, top in self.visible_blocks():
            yield block.blockNumber(), round(top) + self.viewport().y() - self.gutter.y()

    def select_row_at(self, y: int) -> None:
        """Select the row beside which the gutter was clicked."""
        cursor = self.cursorForPosition(QPoint(0, y - self.viewport().y() + self.gutter.y()))
        cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
        cursor.movePosition(QTextCursor.MoveOperation.NextBlock, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def open_find(self, *, replace: bool = False) -> None:
        """Show the find bar; what is selected within a line is looked for."""
        selected = self.textCursor().selectedText()
        self.find_bar.show_replace(replace and not self.isReadOnly())
        self.find_bar.open_with("" if _PARAGRAPH in selected else selected)
        self._place_margins()
        self.finder.look_again()

    def close_find(self) -> None:
        self.find_bar.hide()
        self._place_margins()
        self.finder.clear()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def refresh_marks(self) -> None:
        """Lay out the marks again: current line, brackets, matches, fault."""
        marks = []
        if self.hasFocus() and not self.textCursor().hasSelection():
            marks.append(current_line(self.textCursor()))
            marks += bracket_pair(self.textCursor(), strings=self.highlighter.language == "json")
        marks += self.finder.marks()
        if self._fault is not None:
            marks.append(fault_mark(self.document(), *self._fault[:2]))
        self.setExtraSelections(marks)
        self.gutter.refresh()

    def _empty(self) -> None:
        """Start with nothing; a big document is put aside and emptied later."""
        if self.blockCount() <= _CLEARED_AT_ONCE:
            self.clear()
            return
        old = self.document()
        fresh = QTextDocument(self)
        self.highlighter = self.highlighter.copy_for(fresh)
        GradualRelease(old, self)  # before the swap: Qt deletes its first document with it
        self._show_document(fresh)
        self._on_document()

    def _show_document(self, document: QTextDocument) -> None:
        """Show `document`, which is empty, with the looks of the one before."""
        old = self.document()
        document.setDocumentLayout(TextLayout(document))
        document.setDefaultFont(self.font())
        document.setDocumentMargin(old.documentMargin())
        document.setDefaultTextOption(old.defaultTextOption())
        document.setUndoRedoEnabled(False)
        self.setDocument(document)

    def _on_document(self) -> None:
        """Another document is shown."""

    def _apply_wrap(self) -> None:
        mode = QPlainTextEdit.LineWrapMode
        self.setLineWrapMode(mode.WidgetWidth if self._wraps and self._wrap_wanted else mode.NoWrap)

    @Slot()
    def _place_margins(self) -> None:
        width = self.gutter.width_for(self.line_count())
        top = self.find_bar.sizeHint().height() if self.find_bar.isVisibleTo(self) else 0
        if self.viewportMargins() != (margins := QMargins(width, top, 0, 0)):
            self.setViewportMargins(margins)  # lays out everything, at each new line
        inside = self.contentsRect()
        self.gutter.setGeometry(inside.left(), inside.top() + top, width, inside.height() - top)
        self.find_bar.setGeometry(inside.left(), inside.top(), inside.width(), top)

    @Slot(QRect, int)
    def _on_update_request(self, rect: QRect, dy: int) -> None:
        if dy:
            self.gutter.scroll(0, dy)
        else:
            self.gutter.update(
                0, rect.y() + self.viewport().y() - self.gutter.y(), self.gutter.width(), rect.height()
            )

    @Slot()
    def _on_loaded(self) -> None:
        self.finder.look_again()
        self.loaded.emit()

    @Slot()
    def _on_theme(self) -> None:
        theme = current_theme()
        font = theme.code_font()
        self.setFont(font)
        self.gutter.setFont(font)
        self.document().setDocumentMargin(theme.px(4))
        self._place_tab_stops()
        self.highlighter.refresh()
        self._place_margins()
        self.refresh_marks()
        self.gutter.update()
        self.viewport().update()

    @Slot()
    def _on_look(self) -> None:
        self._place_tab_stops()
        self._show_whitespace()
        self.set_wrap(current_code_look().choice.wraps)

    def _place_tab_stops(self) -> None:
        width = current_code_look().choice.tab_width
        self.setTabStopDistance(self.fontMetrics().horizontalAdvance(" ") * width)

    def _show_whitespace(self) -> None:
        option = self.document().defaultTextOption()
        flag = QTextOption.Flag.ShowTabsAndSpaces
        shows = current_code_look().choice.shows_whitespace
        option.setFlags(option.flags() | flag if shows else option.flags() & ~flag)
        self.document().setDefaultTextOption(option)

    @Slot(bool)
    def _on_wrap(self, wanted: bool) -> None:
        self.set_wrap(wanted)

    def _add_keys(self) -> None:
        """Let keys do what this view can do."""
        keys = self.key_actions
        keys.add("text.find", self.open_find)
        keys.add("text.find_next", self.finder.go_next, self._finds)
        keys.add("text.find_previous", self.finder.go_previous, self._finds)
        keys.add_fixed(Qt.Key.Key_Escape, self._on_escape, self._has_escape)

    def _finds(self) -> bool:
        return self.find_bar.isVisibleTo(self)

    def _has_escape(self) -> bool:
        """Whether Escape means something here."""
        return self._finds()

    def _on_escape(self) -> None:
        self.close_find()

    def _add_actions(self, menu: QMenu) -> None:
        menu.addSeparator()
        name_keys(menu.addAction(tr("Find…"), self.open_find), "text.find")
        wrap = QAction(tr("Wrap lines"), menu, checkable=True, checked=self._wrap_wanted)
        wrap.toggled.connect(self._on_wrap)
        menu.addAction(wrap)

    # Qt overrides

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self._fault is not None:
            at = self.cursorForPosition(event.pos()).position()
            start, end, message = self._fault
            if start <= at <= end:
                QToolTip.showText(event.globalPos(), plain_tip(message), self)
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.key_actions.press(event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        rect = event.rect()
        blocks = [block for block, _top in self.visible_blocks(rect.top(), rect.bottom())]
        if blocks:
            self.highlighter.show_rows(blocks[0], len(blocks))
        super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_margins()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.refresh_marks()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.refresh_marks()

    def wheelEvent(self, event: QWheelEvent) -> None:
        # Qt would zoom this one view; text sizes follow the one scale of the program.
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu(event.pos())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._add_actions(menu)
        give_mnemonics(menu)
        menu.popup(event.globalPos())

    def createMimeDataFromSelection(self) -> QMimeData:
        cursor = self.textCursor()
        data = QMimeData()
        data.setText(self.plain_text(cursor.selectionStart(), cursor.selectionEnd()))
        return data
