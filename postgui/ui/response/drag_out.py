"""Dragging the body out of the window, as a file with the name that Save would offer."""

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QSize, Qt, QTimer, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QApplication

from postgui.model.exchange import Exchange
from postgui.translation import recalled, tr
from postgui.ui.body_name import body_file_name

if TYPE_CHECKING:
    from postgui.ui.response.keeper import Keeper

DRAGGED_BYTES = 200_000_000
"""Whoever takes the file may change it, so it is a copy; more takes too long for holding a button."""
_ICON_PX = 32


def copy_for_dragging(exchange: Exchange, folder: Path) -> Path:
    """Write a copy of the body into `folder`; its path. For a worker thread.

    Raises:
        OSError: It can't be read or written.
    """
    target = folder / body_file_name(exchange.request.url, exchange.response)
    target.unlink(missing_ok=True)
    exchange.body.copy_to(target)
    return target


class DragOut(QObject):
    """Makes a button something to drag: the copy is begun when it is pressed, so that it is there in time."""

    def __init__(self, button: QAbstractButton, keeper: "Keeper") -> None:
        super().__init__(button)
        self._button = button
        self._keeper = keeper
        self._pressed_at: QPoint | None = None
        self._pulled = False
        self._path: Path | None = None
        button.installEventFilter(self)
        tip = recalled(button.toolTip()) or button.toolTip()
        button.setToolTip(tr("{tooltip}; drag it out to have it elsewhere", tooltip=tip))

    async def _copy(self, exchange: Exchange, folder: Path) -> None:
        self._path = await asyncio.to_thread(copy_for_dragging, exchange, folder)
        QTimer.singleShot(0, self, self._start)  # dragging has a loop of its own, which must not be in a task

    def _press(self, at: QPoint) -> None:
        exchange = self._keeper.exchange
        self._forget()
        if exchange is not None and 0 < exchange.body.size_bytes <= DRAGGED_BYTES:
            self._pressed_at = at
            self._keeper.start(self._copy(exchange, self._keeper.folder()), "copy the body for dragging")

    def _move(self, at: QPoint) -> None:
        if self._pressed_at is None:
            return
        if (at - self._pressed_at).manhattanLength() >= QApplication.startDragDistance():
            self._pulled = True
            self._start()

    def _start(self) -> None:
        if not self._pulled or self._path is None:
            return
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(self._path))])
        drag = QDrag(self._button)
        drag.setMimeData(mime)
        drag.setPixmap(self._button.icon().pixmap(QSize(_ICON_PX, _ICON_PX)))
        self._forget()
        self._button.setDown(False)
        drag.exec(Qt.DropAction.CopyAction)

    def _forget(self) -> None:
        self._pressed_at = None
        self._pulled = False
        self._path = None

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent):
            match event.type():
                case QEvent.Type.MouseButtonPress if event.button() == Qt.MouseButton.LeftButton:
                    self._press(event.position().toPoint())
                case QEvent.Type.MouseMove:
                    self._move(event.position().toPoint())
                case QEvent.Type.MouseButtonRelease:
                    self._forget()
        return super().eventFilter(watched, event)
