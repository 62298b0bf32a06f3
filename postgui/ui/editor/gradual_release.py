"""Lets go of a big document a little at a time: deleting it whole would stop the window for a moment."""

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QTextCursor, QTextDocument

_ROWS = 3_000
"""What goes in one turn of the event loop: a few milliseconds."""


class GradualRelease(QObject):
    """Owns a document that nobody shows any more, empties it, and goes away with it."""

    def __init__(self, document: QTextDocument, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        document.setParent(self)
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._on_timeout)
        self._timer.start()

    @Slot()
    def _on_timeout(self) -> None:
        rows = self._document.blockCount()
        if rows <= _ROWS:
            self._timer.stop()
            self.deleteLater()
            return
        cursor = QTextCursor(self._document)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        first = self._document.findBlockByNumber(rows - _ROWS)
        cursor.setPosition(first.position(), QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
