"""Fields for numbers that stand in line with the text fields around them."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QDoubleSpinBox, QSpinBox, QWidget

from postgui.ui.theme import current_theme

_INSET_PX = 6


class NumberBox(QSpinBox):
    """A whole number; does not change when somebody scrolls past."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccelerated(True)
        current_theme().scaled.connect(self._on_theme)
        self._on_theme()

    @Slot()
    def _on_theme(self) -> None:
        _inset(self)

    # Qt overrides

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class DecimalBox(QDoubleSpinBox):
    """A number with decimals, as `NumberBox` otherwise."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccelerated(True)
        current_theme().scaled.connect(self._on_theme)
        self._on_theme()

    @Slot()
    def _on_theme(self) -> None:
        _inset(self)

    # Qt overrides

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


def _inset(box: QSpinBox | QDoubleSpinBox) -> None:
    """Keep the number from the edge; a style sheet's padding does not reach the text of a spin box."""
    inset = current_theme().px(_INSET_PX)
    box.lineEdit().setTextMargins(inset, 0, inset, 0)
