"""A unified diff, coloured: what a file had, and what it has or would have."""

import difflib
from collections.abc import Sequence

from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from postgui.translation import tr
from postgui.ui.theme import current_theme

_ROLES = {"+": "ok", "-": "error", "@": "text-faint"}


def diff_lines(old: str, new: str) -> list[str]:
    """What changed from `old` to `new`, as a unified diff without its two heading lines."""
    lines = difflib.unified_diff(old.splitlines(), new.splitlines(), lineterm="", n=3)
    return list(lines)[2:]


class DiffText(QPlainTextEdit):
    """Shows lines that begin with `+`, `-`, `@` or a space."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setFont(current_theme().code_font())
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setAccessibleName(tr("Differences"))
        self._lines: tuple[str, ...] = ()
        current_theme().changed.connect(self._on_theme)

    def show_lines(self, lines: Sequence[str]) -> None:
        """Show these lines; a heading may stand between them, it begins with two spaces."""
        self._lines = tuple(lines)
        self.clear()
        theme = current_theme()
        cursor = QTextCursor(self.document())
        for number, line in enumerate(self._lines):
            look = QTextCharFormat()
            look.setForeground(theme.color(_ROLES.get(line[:1], "text")))
            cursor.insertText(("\n" if number else "") + line, look)
        self.verticalScrollBar().setValue(0)

    def show_difference(self, old: str, new: str) -> None:
        """Show what changed from `old` to `new`."""
        self.show_lines(diff_lines(old, new))

    def _on_theme(self) -> None:
        self.setFont(current_theme().code_font())
        self.show_lines(self._lines)
