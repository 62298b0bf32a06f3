"""A thin strip above a body: what is left out, what is wrong with it, and what to do about it."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from postgui.translation import tr
from postgui.ui.theme import current_theme


class NoteBar(QWidget):
    """Says one thing, quietly; hidden while there is nothing to say.

    Signals:
        save_requested: A click on Save body.
        offer_taken: A click on what else the bar offers.
    """

    save_requested = Signal()
    offer_taken = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        theme = current_theme()
        self._role = "warning"
        self._icon = QLabel(self)
        self.label = QLabel(self)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setWordWrap(True)
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.save = QPushButton(tr("Save body"), self)
        self.save.setProperty("quiet", True)
        self.save.clicked.connect(self.save_requested)
        self.offer = QPushButton(self)
        self.offer.setProperty("quiet", True)
        self.offer.clicked.connect(self.offer_taken)
        layout = QHBoxLayout(self)
        theme.fit(layout.setContentsMargins, 12, 6, 8, 6)
        theme.fit(layout.setSpacing, 8)
        layout.addWidget(self._icon)
        layout.addWidget(self.label, 1)
        layout.addWidget(self.offer)
        layout.addWidget(self.save)
        theme.follow(self, self._on_theme)
        self._on_theme()
        self.hide()

    def show_note(self, text: str, *, role: str = "info", offer_save: bool = False, offer: str = "") -> None:
        """Show `text` in the colours of `role` ("info", "warning", "error"); nothing hides the bar.

        `offer` is the word on a button for what can be done about it.
        """
        if not text:
            self.label.clear()
            self.hide()
            return
        dressed, self._role = role == self._role, role
        self.label.setText(text)
        self.setAccessibleName(text)
        self.save.setVisible(offer_save)
        self.offer.setText(offer)
        self.offer.setVisible(bool(offer))
        if not dressed:
            self._on_theme()
        self.show()

    @Slot()
    def _on_theme(self) -> None:
        theme = current_theme()
        size = QSize(theme.px(16), theme.px(16))
        name = "info" if self._role == "info" else "warning"
        self._icon.setPixmap(theme.icon(name, self._role).pixmap(size, self.devicePixelRatioF()))
        self.label.setFont(theme.ui_font("small"))
        self.setMinimumHeight(theme.px(30))
        self.update()

    # Qt overrides

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color(f"{self._role}-soft"))
        painter.end()
