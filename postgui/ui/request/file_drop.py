"""Files dropped anywhere on a widget, whatever its children would make of them."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

_DRAGS = (QEvent.Type.DragEnter, QEvent.Type.DragMove)


class FileDrop(QObject):
    """Takes drops of local files before editors do, which would insert their names as text.

    Signals:
        files_dropped: tuple[str, ...]: the paths.
    """

    files_dropped = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        parent.setAcceptDrops(True)
        parent.installEventFilter(self)

    def watch(self, widget: QWidget) -> None:
        """Take drops on `widget` and what it is made of, too."""
        for one in (widget, *widget.findChildren(QWidget)):
            if one.acceptDrops():
                one.installEventFilter(self)

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QDropEvent) or not (files := _local_files(event)):
            return False
        if event.type() in _DRAGS:
            event.acceptProposedAction()
            return True
        if event.type() == QEvent.Type.Drop:
            event.acceptProposedAction()
            self.files_dropped.emit(files)
            return True
        return False


def _local_files(event: QDropEvent) -> tuple[str, ...]:
    return tuple(url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile())
