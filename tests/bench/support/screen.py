"""What is to be painted is painted now."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication


def paint_pending() -> None:
    """Lay out and paint what asked for it.

    Not processEvents: what other tasks wait for would run inside the one that measures.
    """
    for kind in (QEvent.Type.LayoutRequest, QEvent.Type.UpdateRequest):
        QApplication.sendPostedEvents(None, kind)
