"""A line two pixels high: something is going on, and how far it is where that is known."""

from PySide6.QtCore import QElapsedTimer, QRectF, QTimer, Slot
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from postgui.ui.theme import current_theme

_FRAME_MS = 33
_ROUND_MS = 1400
_SEGMENT = 0.25


class ProgressLine(QWidget):
    """Moves while waiting, grows while bytes come; costs nothing while idle or hidden."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._running = False
        self._fraction: float | None = None
        self._clock = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setInterval(_FRAME_MS)
        self._timer.timeout.connect(self.update)
        self._on_theme()
        current_theme().scaled.connect(self._on_theme)

    @property
    def fraction(self) -> float | None:
        """How much is done, 0 to 1; None while nobody knows."""
        return self._fraction

    def start(self) -> None:
        """Begin to move."""
        self._running = True
        self._fraction = None
        self._clock.start()
        self._move()

    def show_fraction(self, fraction: float | None) -> None:
        """Show how much is done; None goes back to moving."""
        self._fraction = fraction
        self._move()

    def stop(self) -> None:
        """Show nothing but the line itself."""
        self._running = False
        self._fraction = None
        self._move()

    def _move(self) -> None:
        waits = self._running and self._fraction is None and self.isVisible()
        moves = waits and current_theme().moves(self)
        if moves != self._timer.isActive():
            self._timer.start() if moves else self._timer.stop()
        self.update()

    @Slot()
    def _on_theme(self) -> None:
        self.setFixedHeight(current_theme().px(2))

    # Qt overrides

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._move()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        if self.y() > 0:  # at the top of its pane the splitter draws a line already
            painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), theme.color("line"))
        if self._running:
            width = float(self.width())
            start, length = 0.0, width
            if self._fraction is not None:
                length = width * min(1.0, self._fraction)
            elif self._timer.isActive():
                way = (self._clock.elapsed() % _ROUND_MS) / _ROUND_MS
                start, length = (way * (1 + _SEGMENT) - _SEGMENT) * width, _SEGMENT * width
            painter.fillRect(QRectF(start, 0, length, self.height()), theme.color("accent"))
        painter.end()
