"""A choice at the head of a page: as wide as the words it shows, its list as wide as the longest."""

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

_SLACK_PX = 2
"""Qt measures the longest words by their ink, which may be less than their advance."""


class QuietBox(QComboBox):
    """Without a frame, so that its arrow stands behind its words as behind those of a button."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("quiet", True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.currentIndexChanged.connect(self._on_index)

    @Slot()
    def _on_index(self) -> None:
        self.updateGeometry()

    # Qt overrides

    def sizeHint(self) -> QSize:
        hint, metrics = super().sizeHint(), self.fontMetrics()
        widths = [metrics.horizontalAdvance(self.itemText(at)) for at in range(self.count())]
        if not 0 <= self.currentIndex() < len(widths):
            return hint
        spare = max(0, max(widths) - widths[self.currentIndex()] - _SLACK_PX)
        return QSize(hint.width() - spare, hint.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def showPopup(self) -> None:
        self.view().setMinimumWidth(super().sizeHint().width())
        super().showPopup()
