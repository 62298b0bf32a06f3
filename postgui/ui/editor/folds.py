"""Folds rows of an editor away and brings them back; the text itself knows nothing of it."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Qt, Slot
from PySide6.QtGui import QPainter, QTextBlock, QTextCursor

from postgui.ui.editor.folding import can_fold, fold_end, opens
from postgui.ui.theme import current_theme

if TYPE_CHECKING:
    from postgui.ui.editor.code_view import CodeView


class Folds(QObject):
    """What is folded in one view: a row is, when the one behind it is hidden."""

    def __init__(self, view: "CodeView") -> None:
        super().__init__(view)
        self._view = view
        self.used = False
        """Whether anything was ever folded here: else there is nothing to paint."""
        view.cursorPositionChanged.connect(self._show_cursor)
        view.textChanged.connect(self._show_cursor)

    def can_fold(self, row: int) -> bool:
        """Whether there is something to fold behind a row."""
        return can_fold(row, self._view.blockCount(), self._line)

    def is_folded(self, row: int) -> bool:
        below = self._block(row).next()
        return below.isValid() and not below.isVisible()

    def arrow(self, block: QTextBlock) -> str:
        """The icon beside a row: something is folded behind it, or could be; "" for neither."""
        below = block.next()
        if not below.isValid():
            return ""
        if not below.isVisible():
            return "chevron-right"
        return "chevron-down" if opens(block.text(), _lines_from(below)) else ""

    def toggle(self, row: int) -> None:
        """Fold what is behind a row, or bring it back."""
        if self.is_folded(row):
            self._unfold(self._block(row))
        else:
            self.fold(row)

    def fold(self, row: int) -> None:
        """Hide what belongs to a row; the cursor steps out of it."""
        end = fold_end(row, self._view.blockCount(), self._line)
        if end is None:
            return
        cursor = self._view.textCursor()
        if row < cursor.blockNumber() <= end:
            cursor.setPosition(self._block(row).position())
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
            self._view.setTextCursor(cursor)
        self.used = True
        block = self._block(row).next()
        first = block
        while block.isValid() and block.blockNumber() <= end:
            block.setVisible(False)
            block = block.next()
        self._changed(first, block)

    def fold_here(self) -> None:
        """Fold at the cursor: its row, or the one that its row belongs to."""
        row = self._view.textCursor().blockNumber()
        while row > 0 and not (self.can_fold(row) and not self.is_folded(row)):
            row -= 1
        self.fold(row)

    def unfold_here(self) -> None:
        """Bring back what is folded at the cursor's row."""
        if self.is_folded(row := self._view.textCursor().blockNumber()):
            self._unfold(self._block(row))

    def unfold_all(self) -> None:
        """Bring back everything."""
        block = self._view.document().firstBlock()
        while block.isValid():
            if not block.isVisible():
                self._unfold(block.previous())
            block = block.next()

    def paint(self, painter: QPainter, above: int, below: int) -> None:
        """Draw three dots behind each folded row between two heights of the viewport."""
        view, theme = self._view, current_theme()
        for block, top in view.visible_blocks(above, below):
            behind = block.next()
            if not behind.isValid() or behind.isVisible():
                continue
            cursor = QTextCursor(block)
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
            left = view.cursorRect(cursor).right() + theme.px(6)
            height = view.fontMetrics().height()
            box = QRect(left, round(top), theme.px(24), height)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("pressed"))
            painter.drawRoundedRect(box.adjusted(0, 2, 0, -2), theme.px(4), theme.px(4))
            painter.setPen(theme.color("text-muted"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "⋯")

    def _unfold(self, header: QTextBlock) -> None:
        block = header.next()
        first = block
        while block.isValid() and not block.isVisible():
            block.setVisible(True)
            block = block.next()
        self._changed(first, block)

    def _changed(self, first: QTextBlock, end: QTextBlock) -> None:
        document = self._view.document()
        stop = end.position() if end.isValid() else document.characterCount()
        document.markContentsDirty(first.position(), max(1, stop - first.position()))
        document.documentLayout().documentSizeChanged.emit(document.documentLayout().documentSize())
        self._view.viewport().update()
        self._view.gutter.update()

    @Slot()
    def _show_cursor(self) -> None:
        """The cursor is never in what is hidden, and nothing is edited in front of it unseen."""
        block = self._view.textCursor().block()
        if not block.isVisible():
            header = block.previous()
            while header.isValid() and not header.isVisible():
                header = header.previous()
            self._unfold(header)
        elif self.is_folded(block.blockNumber()) and not self.can_fold(block.blockNumber()):
            self._unfold(block)

    def _block(self, row: int) -> QTextBlock:
        return self._view.document().findBlockByNumber(row)

    def _line(self, row: int) -> str:
        return self._block(row).text()


def _lines_from(block: QTextBlock) -> Iterator[str]:
    while block.isValid():
        yield block.text()
        block = block.next()
