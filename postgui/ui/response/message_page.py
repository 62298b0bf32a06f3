"""A page that says one thing in the middle: nothing sent yet, waiting, cancelled."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from postgui.ui.theme import current_theme

_ICON = 32


class MessagePage(QWidget):
    """An icon, a title and a line below it; perhaps a button for what can be done.

    Signals:
        action_taken: The button was pressed.
    """

    action_taken = Signal()

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
        self.action = QPushButton(self)
        self.action.setVisible(False)
        self.action.clicked.connect(self.action_taken)
        theme = current_theme()
        layout = QVBoxLayout(self)
        theme.fit(layout.setContentsMargins, 24, 24, 24, 24)
        theme.fit(layout.setSpacing, 8)
        layout.addStretch(2)
        for label in (self._icon, self.title, self.text):
            layout.addWidget(label)
        layout.addWidget(self.action, 0, Qt.AlignmentFlag.AlignCenter)
        layout.addStretch(3)
        theme.follow(self, self._on_theme)

    def show_message(self, icon: str, title: str, text: str, action: str = "") -> None:
        """Show other words, and `action` on the button."""
        self.action.setText(action)
        self.action.setVisible(bool(action))
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
