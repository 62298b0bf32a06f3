"""What to do when the file of settings changed on disk since they were opened."""

from enum import Enum

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from postgui.ui.diff_text import DiffText
from postgui.ui.theme import current_theme


class ConflictAnswer(Enum):
    """The three ways out."""

    OVERWRITE = "overwrite"
    RELOAD = "reload"
    KEEP_DRAFT = "keep"


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
        self.diff = DiffText(self)
        self.diff.show_difference(theirs, mine)
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
