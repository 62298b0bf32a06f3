"""Whether a key redoes: Ctrl+Y does everywhere, which Qt leaves out on Linux with X11."""

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

_CTRL_Y = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_Y)


def is_redo(event: QKeyEvent) -> bool:
    """Whether `event` is one of the system's keys for it, or Ctrl+Y."""
    return event.matches(QKeySequence.StandardKey.Redo) or event.keyCombination() == _CTRL_Y
