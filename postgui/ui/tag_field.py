"""Tags as one line of words with commas between them."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from postgui.translation import tr


class TagField(QLineEdit):
    """Shows tags and reports what they become.

    Signals:
        tags_edited: tuple[str, ...].
    """

    tags_edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Tags"))
        self.setPlaceholderText("smoke, users")
        self.textEdited.connect(self._on_edited)

    def show_tags(self, tags: Sequence[str]) -> None:
        """Show `tags`, leaving what is being typed alone if it says the same."""
        if tags_of(self.text()) != tuple(tags):
            self.setText(", ".join(tags))

    @Slot(str)
    def _on_edited(self, text: str) -> None:
        self.tags_edited.emit(tags_of(text))


def tags_of(text: str) -> tuple[str, ...]:
    """The tags that a line of words names, each once, in its order."""
    words = (word.strip() for word in text.split(","))
    return tuple(dict.fromkeys(word for word in words if word))
