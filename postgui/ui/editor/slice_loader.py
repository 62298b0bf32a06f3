"""Puts a big text into a document in small slices, so that the window never waits for it."""

import time

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QTextCursor, QTextDocument

_AT_ONCE = 16_000
"""Characters that go in at once: more than a screenful, at most a few milliseconds."""
_SLICE_S = 0.008
_SMALLEST, _LARGEST = 2_000, 64_000


class SliceLoader(QObject):
    """Fills one document at a time; a new text takes the place of one that is still going in.

    Signals:
        loaded: All of the text is in the document.
    """

    loaded = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._document: QTextDocument | None = None
        self._text = ""
        self._position = 0
        self._slice = _AT_ONCE
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._on_timeout)

    @property
    def pending(self) -> bool:
        return self._timer.isActive()

    def start(self, document: QTextDocument, text: str) -> None:
        """Fill `document`, which is empty, with `text`: its start now, the rest in later turns."""
        self._document = document
        self._text = text
        self._position = 0
        self._slice = _AT_ONCE
        self._insert()
        if self._position < len(text):
            self._timer.start()
        else:
            self._finish()

    def stop(self) -> None:
        """Leave the rest out."""
        self._timer.stop()
        self._text = ""

    @Slot()
    def _on_timeout(self) -> None:
        started = time.perf_counter()
        self._insert()
        if self._position >= len(self._text):
            self._finish()
            return
        took = time.perf_counter() - started
        # Follow what this machine does in the time of a slice; half a step at a time.
        fitting = self._slice * _SLICE_S / max(took, 1e-6)
        self._slice = int(min(max((self._slice + fitting) / 2, _SMALLEST), _LARGEST))

    def _insert(self) -> None:
        assert self._document is not None, "only a started loader inserts"
        # Whole lines: every piece added to a line makes Qt lay out that line again from its start.
        end = self._text.find("\n", self._position + self._slice) + 1 or len(self._text)
        cursor = QTextCursor(self._document)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(self._text[self._position : end])
        self._position = end

    def _finish(self) -> None:
        self._timer.stop()
        self._text = ""
        self.loaded.emit()
