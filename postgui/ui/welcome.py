"""What stands where the tabs would be while none is open: how to begin, by mouse and by key."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from postgui.ui.theme import current_theme

_KEYS = (
    ("New request", "Ctrl+T"),
    ("Search or jump to", "Ctrl+K"),
    ("Open the last closed tab", "Ctrl+Shift+T"),
    ("A request from a URL", "Ctrl+V"),
)


class Welcome(QWidget):
    """One button and a few keys.

    Signals:
        new_requested: Make a request.
    """

    new_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        self._logo = QLabel(self)
        self._logo.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.new = QPushButton("New request", self)
        self.new.setProperty("primary", True)
        self.new.clicked.connect(self.new_requested)
        keys = QGridLayout()
        keys.setHorizontalSpacing(theme.px(24))
        keys.setVerticalSpacing(theme.px(8))
        for row, (what, key) in enumerate(_KEYS):
            label, shortcut = QLabel(what, self), QLabel(key, self)
            label.setProperty("tone", "muted")
            shortcut.setProperty("tone", "faint")
            keys.addWidget(label, row, 0, Qt.AlignmentFlag.AlignRight)
            keys.addWidget(shortcut, row, 1, Qt.AlignmentFlag.AlignLeft)
        layout = QVBoxLayout(self)
        layout.setSpacing(theme.px(24))
        layout.addStretch(2)
        layout.addWidget(self._logo)
        layout.addWidget(self.new, 0, Qt.AlignmentFlag.AlignCenter)
        layout.addLayout(keys)
        layout.addStretch(3)
        theme.changed.connect(self._on_theme)
        self._on_theme()

    @Slot()
    def _on_theme(self) -> None:
        theme = current_theme()
        self._logo.setPixmap(theme.icon("logo", "text-disabled").pixmap(theme.px(64), theme.px(64)))
