"""A label for text that may be longer than its place, such as paths."""

from PySide6 import QtCore
from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from postgui.translation import again
from postgui.ui.by_name import set_by_name
from postgui.ui.plain_tip import plain_tip


class ElidedLabel(QLabel):
    """Cuts its text in the middle; hover shows all of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._full = ""
        self._has_place = False
        set_by_name(self, textFormat="PlainText")

    def show_text(self, text: str) -> None:
        """Show `text`."""
        if self.toolTip() == plain_tip(self._full):  # else others have put one there
            self.setToolTip(plain_tip(text))
        self._full = text
        self.setAccessibleName(text)
        self._elide()

    def show_toned(self, text: str, tone: str) -> None:
        """Show `text` in the colour of `tone` (`ok`, `error`, `muted` ...)."""
        self.show_text(text)
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            self.style().polish(self)

    def full_text(self) -> str:
        return self._full

    def _elide(self) -> None:
        metrics = QFontMetrics(self.font())
        text, room = self.full_text(), self.contentsRect().width()
        if self._has_place and metrics.horizontalAdvance(text) > room:
            text = metrics.elidedText(text, QtCore.Qt.TextElideMode.ElideMiddle, room)
        self.setText(text)

    # Qt overrides

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        width = QFontMetrics(self.font()).horizontalAdvance(self.full_text())
        margins = self.contentsMargins()
        return QSize(width + margins.left() + margins.right(), super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._has_place = True
        self._elide()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.show_text(again(self._full))
