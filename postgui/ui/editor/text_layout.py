"""Lays out and paints no more of a plain text than what was edited."""

from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QPlainTextDocumentLayout

_LONG_ROW = 5_000
"""A row that Qt finds changed alone is laid out at once, which is dear: a long one waits until it is seen."""


class TextLayout(QPlainTextDocumentLayout):
    """Qt's own, told where an edit really ends.

    Qt takes the sum of what was removed and added for the length of what changed. A highlighter makes that
    twice the edited row, so with one every key paints the whole view.
    """

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._rows = document.blockCount()

    # Qt overrides

    def documentChanged(self, start: int, removed: int, added: int) -> None:
        document = self.document()
        rows = document.blockCount()
        if rows == self._rows and document.findBlock(start).length() < _LONG_ROW:
            removed, added = 0, max(1, added)  # with 0 in all Qt would begin at the row before
        self._rows = rows
        super().documentChanged(start, removed, added)
