"""The line that asks, in place, what a file dropped on a text body is to be: its text, or the body itself."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from postgui.translation import tr
from postgui.ui.theme import current_theme

MOST_TEXT_BYTES = 10_000_000
"""A longer file is sent as a file: nobody edits it by hand."""


class DropChoice(QFrame):
    """Hidden until `ask`.

    Signals:
        text_chosen: Put the file's text into the body. str: the path.
        file_chosen: Send the file itself. str: the path.
    """

    text_chosen = Signal(str)
    file_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("What the dropped file is to be"))
        theme = current_theme()
        self._path = ""
        self.question = QLabel(self)
        self.question.setWordWrap(True)
        self.question.setTextFormat(Qt.TextFormat.PlainText)
        self.text = QPushButton(tr("Put its text here"), self)
        self.file = QPushButton(tr("Send it as a file"), self)
        self.cancel = QPushButton(tr("Cancel"), self)
        self.cancel.setProperty("quiet", True)
        row = QHBoxLayout(self)
        theme.fit(row.setContentsMargins, 12, 4, 8, 4)
        theme.fit(row.setSpacing, 8)
        row.addWidget(self.question, 1)
        for button in (self.text, self.file, self.cancel):
            row.addWidget(button)
        self.text.clicked.connect(self._on_text)
        self.file.clicked.connect(self._on_file)
        self.cancel.clicked.connect(self.hide)
        self.hide()

    def ask(self, path: str) -> None:
        """Ask about this file."""
        self._path = path
        self.question.setText(tr("{name} was dropped.", name=Path(path).name))
        self.text.setEnabled(True)
        self.show()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse_text(self, reason: str) -> None:
        """Say why its text can't be put in."""
        self.question.setText(reason)
        self.text.setEnabled(False)
        self.show()

    @Slot()
    def _on_text(self) -> None:
        self.hide()
        self.text_chosen.emit(self._path)

    @Slot()
    def _on_file(self) -> None:
        self.hide()
        self.file_chosen.emit(self._path)


def text_of(path: Path) -> str:
    """The text of a file (blocks).

    Raises:
        ValueError: It is too long, or no text in UTF-8; the message is for people.
        OSError: It can't be read.
    """
    if path.stat().st_size > MOST_TEXT_BYTES:
        raise ValueError(tr("{name} is too long to edit: more than 10 MB.", name=path.name))
    try:
        return path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ValueError(tr("{name} is no text in UTF-8.", name=path.name)) from error
