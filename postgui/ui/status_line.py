"""The line at the foot of the window: what is shown, and over what the last answer came."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from postgui.ui.elided_label import ElidedLabel
from postgui.ui.page import Page
from postgui.ui.theme import current_theme


class StatusLine(QWidget):
    """Two facts about the current page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._verified: bool | None = None
        self.place = ElidedLabel(self)
        self.connection = QLabel(self)
        self.lock = QLabel(self)
        for label in (self.place, self.connection):
            label.setProperty("tone", "muted")
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.place.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("surface", "window")
        theme = current_theme()
        line = QFrame(self)
        line.setProperty("line", True)
        row = QHBoxLayout()
        row.setContentsMargins(theme.px(12), theme.px(4), theme.px(12), theme.px(4))
        row.setSpacing(theme.px(8))
        row.addWidget(self.place, 1)
        row.addWidget(self.connection)
        row.addWidget(self.lock)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(line)
        layout.addLayout(row)
        theme.changed.connect(self._on_theme)
        self._on_theme()

    def show_page(self, page: Page | None, place: str) -> None:
        """Show the facts of `page`, and `place` in words for people."""
        self.place.show_text(place)
        self.place.setToolTip(page.place() if page else "")
        text, self._verified = page.connection() if page else ("", None)
        self.connection.setText(text)
        self._show_lock()

    def _show_lock(self) -> None:
        theme = current_theme()
        self.lock.setVisible(self._verified is not None)
        icon = theme.icon("lock", "ok") if self._verified else theme.icon("unlock", "warning")
        self.lock.setPixmap(icon.pixmap(theme.px(14), theme.px(14)))
        meaning = (
            "The server's certificate was verified" if self._verified else "Nobody verified who answered"
        )
        self.lock.setToolTip(meaning)
        self.lock.setAccessibleName(meaning)

    @Slot()
    def _on_theme(self) -> None:
        font = current_theme().ui_font("small")
        self.place.setFont(font)
        self.connection.setFont(font)
        self._show_lock()
