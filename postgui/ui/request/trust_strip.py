"""The line in a request's tab that says what its collection may not do yet, and asks for trust."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from postgui.translation import mark, tr
from postgui.ui.theme import current_theme

_PYTHON = mark(
    "This has Python, and is not sent until you trust the folder {folder}. Look at it in Scripts first."
)
_SENDS = mark(
    "Scripts can’t send requests until you trust the folder {folder}. Look at them in Scripts first."
)


class TrustStrip(QFrame):
    """Asks whether a collection's folder is trusted.

    Signals:
        trust_requested: It is.
        later_requested: Not now; it asks again when the program starts anew.
    """

    trust_requested = Signal()
    later_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Whether this collection is trusted"))
        theme = current_theme()
        self.mark = QLabel(self)
        self.text = QLabel(self)
        self.text.setWordWrap(True)
        self.trust = QPushButton(tr("Trust this folder"), self)
        self.later = QPushButton(tr("Not now"), self)
        row = QHBoxLayout(self)
        theme.fit(row.setContentsMargins, 16, 0, 12, 8)
        theme.fit(row.setSpacing, 8)
        row.addWidget(self.mark)
        row.addWidget(self.text, 1)
        for button in (self.trust, self.later):
            button.setProperty("compact", True)
            row.addWidget(button)
        self.trust.clicked.connect(self.trust_requested)
        self.later.clicked.connect(self.later_requested)
        theme.follow(self, self._on_theme)
        self._on_theme()
        self.hide()

    def ask(self, folder: str, *, python: bool) -> None:
        """Show the question; `python`: there is a Python file, else it is about what scripts send."""
        self.text.setText(tr(_PYTHON if python else _SENDS, folder=folder))
        self.show()

    @Slot()
    def _on_theme(self) -> None:
        theme = current_theme()
        self.mark.setPixmap(theme.icon("warning", "warning").pixmap(theme.px(16), theme.px(16)))
