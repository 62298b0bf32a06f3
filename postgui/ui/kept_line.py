"""One faint line: what a file holds that the window does not edit."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLabel, QWidget

from postgui.translation import tr
from postgui.ui.theme import current_theme


class KeptLine(QLabel):
    """Hidden while there is nothing of the kind."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("tone", "faint")
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        current_theme().fit(self.setContentsMargins, 12, 4, 12, 6)
        current_theme().scaled.connect(self._measure)
        self._measure()
        self.hide()

    def show_kept(self, parts: Sequence[str]) -> None:
        """Name `parts`."""
        self.setText(tr("Also in the file, kept as it is: {parts}.", parts=", ".join(parts)))
        self.setVisible(bool(parts))

    @Slot()
    def _measure(self) -> None:
        self.setFont(current_theme().ui_font("small"))
