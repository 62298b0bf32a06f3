"""What to do when a request's file changed on disk since it was opened."""

import difflib
from enum import Enum

from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from postgui.ui.theme import current_theme


class ConflictAnswer(Enum):
    """The three ways out."""

    OVERWRITE = "overwrite"
    RELOAD = "reload"
    KEEP_DRAFT = "keep"


def diff_lines(theirs: str, mine: str) -> list[str]:
    """What saving would change in the file, as a unified diff without its two heading lines."""
    lines = difflib.unified_diff(theirs.splitlines(), mine.splitlines(), lineterm="", n=3)
    return list(lines)[2:]


class ConflictDialog(QDialog):
    """Shows how the file and the tab differ, and asks which one counts."""

    def __init__(self, name: str, theirs: str, mine: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.answer = ConflictAnswer.KEEP_DRAFT
        self.setWindowTitle("The file changed on disk")
        text = QLabel(
            f"“{name}” was changed by another program since you opened it. Nothing was saved yet. "
            "Lines with - are in the file, lines with + are yours.",
            self,
        )
        text.setWordWrap(True)
        self.diff = QPlainTextEdit(self)
        self.diff.setReadOnly(True)
        self.diff.setFont(current_theme().code_font())
        self.diff.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.diff.setAccessibleName("Differences")
        self._show_diff(diff_lines(theirs, mine))
        buttons = QDialogButtonBox(self)
        roles = QDialogButtonBox.ButtonRole
        self.keep = buttons.addButton("Keep as unsaved edit", roles.RejectRole)
        self.reload = buttons.addButton("Take the file's version", roles.DestructiveRole)
        self.overwrite = buttons.addButton("Overwrite the file", roles.AcceptRole)
        self.keep.setDefault(True)
        self.keep.clicked.connect(lambda: self._finish(ConflictAnswer.KEEP_DRAFT))
        self.reload.clicked.connect(lambda: self._finish(ConflictAnswer.RELOAD))
        self.overwrite.clicked.connect(lambda: self._finish(ConflictAnswer.OVERWRITE))
        theme = current_theme()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.px(16), theme.px(16), theme.px(16), theme.px(16))
        layout.setSpacing(theme.px(12))
        layout.addWidget(text)
        layout.addWidget(self.diff, 1)
        layout.addWidget(buttons)
        self.resize(theme.px(680), theme.px(460))

    def _finish(self, answer: ConflictAnswer) -> None:
        self.answer = answer
        self.accept()

    def _show_diff(self, lines: list[str]) -> None:
        theme = current_theme()
        cursor = QTextCursor(self.diff.document())
        roles = {"+": "ok", "-": "error", "@": "text-faint"}
        for number, line in enumerate(lines):
            look = QTextCharFormat()
            look.setForeground(theme.color(roles.get(line[:1], "text")))
            cursor.insertText(("\n" if number else "") + line, look)
