"""A page that says one thing in the middle: nothing sent yet, waiting, cancelled."""

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from postgui.ui.theme import current_theme

_ICON = 32


class MessagePage(QWidget):
    """An icon, a title and a line below it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon_name = ""
        self._icon = QLabel(self)
        self.title = QLabel(self)
        self.text = QLabel(self)
        self.text.setProperty("tone", "faint")
        for label in (self._icon, self.title, self.text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for label in (self.title, self.text):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        theme = current_theme()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.px(24), theme.px(24), theme.px(24), theme.px(24))
        layout.setSpacing(theme.px(8))
        layout.addStretch(2)
        for label in (self._icon, self.title, self.text):
            layout.addWidget(label)
        layout.addStretch(3)
        theme.changed.connect(self._on_theme)

    def show_message(self, icon: str, title: str, text: str) -> None:
        """Show other words."""
        self._icon_name = icon
        self.title.setText(title)
        self.text.setText(text)
        self.text.setVisible(bool(text))
        self._on_theme()

    @Slot()
    def _on_theme(self) -> None:
        theme = current_theme()
        self.title.setFont(theme.ui_font())
        self.text.setFont(theme.ui_font("small"))
        if self._icon_name:
            size = QSize(theme.px(_ICON), theme.px(_ICON))
            icon = theme.icon(self._icon_name, "icon-muted")
            self._icon.setPixmap(icon.pixmap(size, self.devicePixelRatioF()))
        self._icon.setVisible(bool(self._icon_name))
