"""A rounded surface above or inside the window: messages, questions, the palette."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QWidget

from postgui.ui.theme import current_theme


class Card(QFrame):
    """Paints `surface` with a line of the role `edge` around it."""

    def __init__(
        self, parent: QWidget | None = None, *, surface: str = "raised", edge: str = "line-strong"
    ) -> None:
        super().__init__(parent)
        self._surface = surface
        self._edge = edge
        current_theme().changed.connect(self.update)

    # Qt overrides

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color(self._edge), 1))
        painter.setBrush(theme.color(self._surface))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, theme.px(6), theme.px(6))
