"""The line that says what a collection asks for and only the person can allow: forwarding credentials."""

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from postgui.ui.theme import current_theme

_ASKS = (
    "This collection asks to send Authorization on to other origins when a server redirects there. "
    "It does not happen until you allow it."
)
_ALLOWED = "You allowed this collection to send Authorization on to other origins when a server redirects."


class ForwardingNote(QWidget):
    """Shows whether it is allowed, and reports the wish to change that.

    Signals:
        confirm_edited: It shall be allowed (True), or no longer. bool.
    """

    confirm_edited = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._confirmed = False
        self._sign = QLabel(self)
        self.text = QLabel(self)
        self.text.setWordWrap(True)
        self.answer = QPushButton(self)
        self.answer.clicked.connect(self._on_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(8)
        row.addWidget(self._sign)
        row.addWidget(self.text, 1)
        row.addWidget(self.answer)
        current_theme().changed.connect(self._show)
        self._show()

    def show_confirmed(self, confirmed: bool) -> None:
        self._confirmed = confirmed
        self._show()

    @Slot()
    def _show(self) -> None:
        theme = current_theme()
        side = theme.px(16)
        self._sign.setPixmap(theme.icon("warning", "warning").pixmap(QSize(side, side)))
        self.text.setText(_ALLOWED if self._confirmed else _ASKS)
        self.answer.setText("Revoke" if self._confirmed else "Allow")
        wish = "Do not send" if self._confirmed else "Allow to send"
        self.answer.setAccessibleName(f"{wish} Authorization on to other origins")

    @Slot()
    def _on_clicked(self) -> None:
        self.confirm_edited.emit(not self._confirmed)
