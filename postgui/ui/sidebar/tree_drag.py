"""Dragging items of the collection tree: what is taken along, and where it may be let go."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, QPoint, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QDropEvent, QPainter, QPen

from postgui.ui.sidebar.tree_drop import DropPlace, drop_place
from postgui.ui.theme import current_theme

if TYPE_CHECKING:
    from postgui.ui.sidebar.tree_view import TreeView

ITEMS = "application/x-postgui-items"
_OPEN_AFTER_MS = 600
_SCROLL_EDGE = 24


def items_mime(paths: Sequence[Path], *, cut: bool = False) -> QMimeData:
    """Items on their way; `cut` says that pasting moves them."""
    data = QMimeData()
    text = json.dumps({"paths": [str(path) for path in paths], "cut": cut})
    data.setData(ITEMS, text.encode())
    return data


def items_of(data: QMimeData | None) -> tuple[tuple[Path, ...], bool]:
    """What `items_mime` packed; nothing of anything else."""
    if data is None or not data.hasFormat(ITEMS):  # an empty clipboard has none
        return (), False
    found = json.loads(bytes(data.data(ITEMS).data()))
    return tuple(Path(path) for path in found["paths"]), bool(found["cut"])


class TreeDrag(QObject):
    """Follows a drag over a tree.

    Signals:
        dropped: Items were let go. tuple[Path, ...], folder (Path), before (Path | None), copy (bool).
    """

    dropped = Signal(object, object, object, bool)

    def __init__(self, view: "TreeView") -> None:
        super().__init__(view)
        self._view = view
        self._place: DropPlace | None = None
        self._open_soon = QTimer(self)
        self._open_soon.setSingleShot(True)
        self._open_soon.setInterval(_OPEN_AFTER_MS)
        self._open_soon.timeout.connect(self._on_open)

    def over(self, event: QDropEvent) -> None:
        """The pointer is at another place: answer whether it may let go there."""
        paths, _ = items_of(event.mimeData())
        place = self._place_at(event.position().toPoint(), paths) if paths else None
        if place != self._place:
            self._place = place
            self._open_soon.start()
            self._view.viewport().update()
        if place is None:
            event.ignore()
            return
        event.setDropAction(_action(event))
        event.accept()
        self._scroll(event.position().toPoint().y())

    def drop(self, event: QDropEvent) -> None:
        """Items were let go."""
        self.over(event)
        place, (paths, _) = self._place, items_of(event.mimeData())
        self.leave()
        if place is not None:
            copy = event.dropAction() == Qt.DropAction.CopyAction
            self.dropped.emit(paths, place.folder, place.before, copy)

    def leave(self) -> None:
        """The pointer is elsewhere."""
        self._place = None
        self._open_soon.stop()
        self._view.viewport().update()

    def paint(self, painter: QPainter) -> None:
        """Show where it would come to stand."""
        if self._place is None:
            return
        theme = current_theme()
        rect = self._view.visualRect(self._view.model().index(self._place.row, 0))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("accent"), theme.px(2)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self._place.edge == "on":
            box = rect.adjusted(theme.px(4), 1, -theme.px(4), -1)
            painter.drawRoundedRect(box, theme.px(4), theme.px(4))
            return
        y = rect.top() if self._place.edge == "above" else rect.bottom()
        left = self._view.text_left(self._place.row)
        painter.drawLine(left, max(y, 1), rect.right() - theme.px(8), max(y, 1))

    def _place_at(self, at: QPoint, paths: Sequence[Path]) -> DropPlace | None:
        rows = self._view.rows()
        index = self._view.indexAt(at)
        if not index.isValid():
            return drop_place(rows, len(rows), 1.0, paths)
        rect: QRect = self._view.visualRect(index)
        return drop_place(rows, index.row(), (at.y() - rect.top()) / max(rect.height(), 1), paths)

    def _scroll(self, y: int) -> None:
        bar = self._view.verticalScrollBar()
        if y < _SCROLL_EDGE:
            bar.setValue(bar.value() - bar.singleStep())
        elif y > self._view.viewport().height() - _SCROLL_EDGE:
            bar.setValue(bar.value() + bar.singleStep())

    @Slot()
    def _on_open(self) -> None:
        """Who waits over a closed folder wants to see what is in it."""
        if self._place is not None and self._place.edge == "on":
            self._view.open_row(self._place.row)


def _action(event: QDropEvent) -> Qt.DropAction:
    """Ctrl copies, as everywhere."""
    copy = event.modifiers() & Qt.KeyboardModifier.ControlModifier
    can_copy = event.possibleActions() & Qt.DropAction.CopyAction
    return Qt.DropAction.CopyAction if copy and can_copy else Qt.DropAction.MoveAction
