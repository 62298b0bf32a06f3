"""The line below the headers: what the chosen one means, in plain words."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from postgui.formats.render.header_help import header_help
from postgui.translation import joined, tr
from postgui.ui.theme import current_theme


class HelpLine(QWidget):
    """Explains a header; hidden while there is nothing to explain."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("surface", "window")
        self.text = QLabel(self)
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.source = QLabel(self)
        self.source.setProperty("tone", "faint")
        theme = current_theme()
        layout = QVBoxLayout(self)
        theme.fit(layout.setContentsMargins, 12, 8, 12, 8)
        theme.fit(layout.setSpacing, 2)
        layout.addWidget(self.text)
        layout.addWidget(self.source)
        theme.scaled.connect(self._on_theme)
        self._on_theme()
        self.hide()

    def show_header(self, name: str) -> None:
        """Explain the header `name`; say that it is none of the known ones."""
        meaning, source = header_help(name)
        self.text.setText(meaning or tr("Not a registered header: its meaning is the server's own."))
        self.source.setText(joined(": ", (name, source)) if source else name)
        self.setVisible(bool(name))

    @Slot()
    def clear(self) -> None:
        """Explain nothing."""
        self.hide()

    @Slot()
    def _on_theme(self) -> None:
        self.source.setFont(current_theme().ui_font("tiny"))
        self.text.setFont(current_theme().ui_font("small"))
