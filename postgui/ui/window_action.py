"""How a widget deep inside asks the window for one of its commands, without knowing who carries it out."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget


def window_action(widget: QWidget, command_id: str) -> QAction | None:
    """The action of the command `command_id` in the window that `widget` is in; None where it has none."""
    return widget.window().findChild(QAction, command_id)
