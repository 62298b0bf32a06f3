"""The wheel: a notch moves the text in a few frames, a touchpad at once and by its own pixels."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from postgui.ui.theme import current_theme

if TYPE_CHECKING:
    from postgui.ui.document.document_view import DocumentView

_FRAME_MS = 12
_SHARE = 0.4
"""What of the way is gone in one frame: a notch is through in about 100 ms."""
_NOTCH = 120


class Glide(QObject):
    """Moves a view by the pixels that the wheel asks for."""

    def __init__(self, view: "DocumentView") -> None:
        super().__init__(view)
        self._view = view
        self._left_px = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_FRAME_MS)
        self._timer.timeout.connect(self.step)

    @property
    def moving(self) -> bool:
        return self._timer.isActive()

    def wheel(self, event: QWheelEvent) -> None:
        """Move as a wheel or touchpad says; sideways with Alt or by the touchpad."""
        across = event.angleDelta().x()
        if across and not self._view.wraps:
            bar = self._view.horizontalScrollBar()
            bar.setValue(bar.value() - (event.pixelDelta().x() or across // 3))
        if not event.pixelDelta().isNull():
            self.stop()
            self._view.scroll_by(-event.pixelDelta().y())
            return
        lines = event.angleDelta().y() / _NOTCH * QApplication.wheelScrollLines()
        self._left_px -= lines * self._view.rows.metrics.line_px
        if not current_theme().moves(self._view):
            self._on_last()
        elif not self._timer.isActive():
            self.step()
            self._timer.start()

    def stop(self) -> None:
        """Stay where the view is now."""
        self._left_px = 0.0
        self._timer.stop()

    @Slot()
    def step(self) -> None:
        """Go one frame further."""
        step = round(self._left_px * _SHARE)
        if abs(step) < 2:
            self._on_last()
            return
        self._left_px -= step
        self._view.scroll_by(step)

    def _on_last(self) -> None:
        px = round(self._left_px)
        self.stop()
        self._view.scroll_by(px)
