"""How large a dialog opens: as large as it wants to be, and never larger than the screen."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from postgui.ui.theme import current_theme

_FRAME = QSize(16, 48)
"""What the window system puts around a dialog, in pixels."""


def open_at(dialog: QWidget, width: int, height: int) -> None:
    """Give `dialog` a size in pixels at 100 %; at a larger scale it stops where the screen ends.

    A window that is larger than its screen (there is none to look at) gives the room that it has.
    """
    theme = current_theme()
    room = dialog.screen().availableSize() - _FRAME
    parent = dialog.parentWidget()
    if parent is not None:
        room = room.expandedTo(parent.window().size())
    dialog.resize(QSize(theme.px(width), theme.px(height)).boundedTo(room))
