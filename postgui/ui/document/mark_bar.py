"""A scroll bar that shows where the hits of a search are."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollBar, QWidget

from postgui.ui.theme import current_theme

STEPS = 2048
"""Places that marks are told apart by: more than a bar has pixels."""


class MarkBar(QScrollBar):
    """Paints a tick for each mark, beside the handle."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._marks: frozenset[int] = frozenset()
        self._fault = -1

    @property
    def marks(self) -> frozenset[int]:
        """Which of `STEPS` places have a mark."""
        return self._marks

    def show_marks(self, steps: Iterable[int]) -> None:
        """Mark these places, out of `STEPS`."""
        marks = frozenset(steps)
        if marks != self._marks:
            self._marks = marks
            self.update()

    def show_fault(self, step: int) -> None:
        """Mark where the text stops being valid; -1: nowhere."""
        self._fault = step
        self.update()

    # Qt overrides

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._marks and self._fault < 0:
            return
        theme = current_theme()
        painter = QPainter(self)
        scale = (self.height() - 2) / STEPS
        color = theme.color("match-current")
        for y in {round(step * scale) for step in self._marks}:
            painter.fillRect(1, y, self.width() - 2, 2, color)
        if self._fault >= 0:
            painter.fillRect(1, round(self._fault * scale), self.width() - 2, 2, theme.color("error"))
        painter.end()
