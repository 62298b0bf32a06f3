"""The field above the collection tree in which one types what to look for."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from postgui.translation import tr


class FilterField(QLineEdit):
    """A field for a filter; Esc empties it, and from the empty one Down goes on into the tree.

    Signals:
        wanted: Somebody is about to type: a good moment to get ready.
        left: The person wants to go into the tree, by Down or Enter.
    """

    wanted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(tr("Filter requests"))
        self.setAccessibleName(tr("Filter requests"))
        self.setToolTip(tr("Words in names, URLs, headers and bodies; tag:slow finds a tag"))
        self.setClearButtonEnabled(True)

    # Qt overrides

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.wanted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.left.emit()
        else:
            super().keyPressEvent(event)
