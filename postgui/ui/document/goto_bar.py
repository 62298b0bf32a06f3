"""The strip that goes to a line or a byte."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from postgui.translation import tr
from postgui.ui.theme import current_theme


class GotoBar(QWidget):
    """Asks for a number.

    Signals:
        line_requested: Go to the line with this number, from 1.
        offset_requested: Go to this byte, from 0.
        closed: The person is done.
    """

    line_requested = Signal(object)
    offset_requested = Signal(object)
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        theme = current_theme()
        self._bytes_only = False
        self.field = QLineEdit(self)
        self.field.setAccessibleName(tr("Go to"))
        self.field.installEventFilter(self)
        self.hint = QLabel(self)
        self.hint.setProperty("tone", "faint")
        layout = QHBoxLayout(self)
        theme.fit(layout.setContentsMargins, 8, 4, 8, 4)
        theme.fit(layout.setSpacing, 8)
        layout.addWidget(self.field, 1)
        layout.addWidget(self.hint)
        self.hide()

    def open(self, *, bytes_only: bool) -> None:
        """Take the focus; with `bytes_only` every number is one of a byte."""
        self._bytes_only = bytes_only
        self.field.setPlaceholderText(
            tr("Byte, such as 4096 or 0x1000") if bytes_only else tr("Line, or @byte")
        )
        self.hint.setText(tr("Enter goes there"))
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def _go(self) -> None:
        text = self.field.text().strip().replace(",", "").replace("_", "")
        is_offset = self._bytes_only or text[:1] == "@" or text[:2].lower() == "0x"
        try:
            number = int(text.removeprefix("@"), 0) if is_offset else int(text)
        except ValueError:
            self.hint.setText(tr("That is no number"))
            return
        self.hint.setText(tr("Enter goes there"))
        (self.offset_requested if is_offset else self.line_requested).emit(max(0, number))

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                return False  # Ctrl+Enter sends the request from everywhere
            self._go()
            return True
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("window"))
        painter.setPen(theme.color("line"))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.end()
