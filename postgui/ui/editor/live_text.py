"""A document's text as Python has it, kept by its changes alone: reading all of 5 MB at each key is felt."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QTextDocument

from postgui.ui.editor.position import is_basic

ReadText = Callable[[int, int | None], str]
"""Reads the document between two positions; None is its end."""


class LiveText(QObject):
    """Follows one document. With characters beyond U+FFFF, which Qt counts as two, it reads all anew."""

    def __init__(self, read: ReadText, parent: QObject) -> None:
        super().__init__(parent)
        self._read = read
        self._document: QTextDocument | None = None
        self._text: str | None = None
        self._basic = True

    def follow(self, document: QTextDocument) -> None:
        """From now on be about `document`, and no longer about the one before."""
        if self._document is not None:
            self._document.contentsChange.disconnect(self._on_change)
        self._document = document
        self._text = None
        document.contentsChange.connect(self._on_change)

    def forget(self) -> None:
        """Don't follow what goes in until somebody asks again: all of the text is about to change."""
        self._text = None

    def text(self) -> str:
        """All of it, lines joined by LF."""
        if self._text is None:
            self._text = self._read(0, None)
            self._basic = is_basic(self._text)
        return self._text

    @Slot(int, int, int)
    def _on_change(self, start: int, removed: int, added: int) -> None:
        old, document = self._text, self._document
        if old is None or document is None:
            return
        length = document.characterCount() - 1  # Qt counts a line end behind the last line
        new = self._read(start, min(start + added, length))
        text = old[:start] + new + old[start + removed :]
        # Where Qt tells more than was changed, or counts differently, nothing is guessed.
        self._text = text if self._basic and is_basic(new) and len(text) == length else None
