"""What was changed in the file of a request or folder since the last commit."""

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from postgui.services.git import FileTexts
from postgui.translation import tr
from postgui.ui.dialog_size import open_at
from postgui.ui.diff_text import DiffText, diff_lines
from postgui.ui.theme import current_theme


class GitDiffDialog(QDialog):
    """Shows the differences of a file, and of those that belong to it."""

    def __init__(self, title: str, texts: Sequence[FileTexts], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Changes of {title} since HEAD", title=title))
        self.text = QLabel(tr("Lines with - are in the last commit, lines with + are on disk now."), self)
        self.text.setProperty("tone", "muted")
        self.text.setWordWrap(True)
        self.diff = DiffText(self)
        self.diff.setProperty("boxed", True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        theme = current_theme()
        layout = QVBoxLayout(self)
        theme.fit(layout.setContentsMargins, 16, 16, 16, 16)
        theme.fit(layout.setSpacing, 12)
        layout.addWidget(self.text)
        layout.addWidget(self.diff, 1)
        layout.addWidget(buttons)
        open_at(self, 720, 480)
        lines: list[str] = []
        for file in texts:
            if changed := diff_lines(file.head, file.disk):
                lines += [f"  {file.name}", *changed] if len(texts) > 1 else changed
        if not lines:
            self.text.setText(tr("It is as in the last commit."))
        self.diff.show_lines(lines)
