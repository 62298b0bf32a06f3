"""The mouse over a document: selecting, dragging beyond the edge, folding."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QPointF, Qt, QTimer, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from postgui.ui.document.link import address_at, open_address
from postgui.ui.document.painter import fold_badge
from postgui.ui.document.place import Place
from postgui.ui.document.row_window import Seen

if TYPE_CHECKING:
    from postgui.ui.document.document_view import DocumentView

_SCROLL_MS = 16
_FASTEST_PX = 1200
"""Scrolled in one frame at most, with the mouse far beyond the edge."""


class Pointer(QObject):
    """Turns presses and moves into places and selections of one view."""

    def __init__(self, view: "DocumentView") -> None:
        super().__init__(view)
        self._view = view
        self._dragging = False
        self._at = QPoint()
        self.clicked_twice_ms = 0
        self.hover_row = -1
        self._timer = QTimer(self)
        self._timer.setInterval(_SCROLL_MS)
        self._timer.timeout.connect(self._on_scroll)

    def press(self, event: QMouseEvent) -> None:
        """The start of a selection, a third click, or a click on an arrow."""
        at = event.position().toPoint()
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        self._view.glide.stop()
        seen = self.row_at(at)
        if seen is not None and self._folds_at(at, seen):
            self._view.toggle_fold(seen.row.index)
            return
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and (address := self.link_at(at)):
            open_address(address)
            return
        caret, place = self._view.caret, self.place_at(at)
        in_gutter = at.x() < self._view.layout_px.gutter_px
        triple = event.timestamp() - self.clicked_twice_ms < QApplication.doubleClickInterval()
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            caret.put(place, select=True)
        elif in_gutter or (triple and (at - self._at).manhattanLength() < QApplication.startDragDistance()):
            caret.grab(place, "row")
        else:
            caret.grab(place, "character")
        self._begin(at)

    def double_click(self, event: QMouseEvent) -> None:
        """Select a word, or go on selecting words."""
        at = event.position().toPoint()
        if event.button() != Qt.MouseButton.LeftButton or at.x() < self._view.layout_px.gutter_px:
            self.press(event)
            return
        self.clicked_twice_ms = event.timestamp()
        self._view.caret.grab(self.place_at(at), "word")
        self._begin(at)

    def move(self, event: QMouseEvent) -> None:
        """Select up to the mouse, or look what is below it."""
        self._at = event.position().toPoint()
        if not self._dragging:
            self._hover(self._at, follows=bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
            return
        outside = not 0 <= self._at.y() < self._view.viewport().height()
        across = not self._view.wraps and not 0 <= self._at.x() < self._view.viewport().width()
        if not outside and not across:
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()
        self._drag()

    def release(self) -> None:
        self._dragging = False
        self._timer.stop()

    def leave(self) -> None:
        """The mouse is elsewhere."""
        if self.hover_row >= 0:
            self.hover_row = -1
            self._view.viewport().update()

    def aim(self, at: QPoint) -> None:
        """Put the caret where a menu was asked for, unless that is within the selection."""
        place, span = self.place_at(at), self._view.caret.span
        if span.empty or not span.first <= place <= span.last:
            self._view.caret.put(place)
            self._view.viewport().update()
            self._view.moved.emit()

    def row_at(self, at: QPoint) -> Seen | None:
        """The row below a point; the last one below all of them."""
        seen = self._view.rows.seen()
        return next(
            (each for each in seen if at.y() < each.top_px + each.height_px), seen[-1] if seen else None
        )

    def place_at(self, at: QPoint) -> Place:
        """The place nearest to a point of the viewport."""
        seen = self.row_at(at)
        if seen is None:
            return Place(0, 0)
        if at.y() >= seen.top_px + seen.height_px:
            return Place(seen.row.index, len(seen.row.text))
        line = (at.y() - seen.top_px) // self._view.rows.metrics.line_px
        line = max(0, min(line, seen.shape.lines - 1))
        x = at.x() - self._view.layout_px.text_px + self._view.scroll_x
        place = Place(seen.row.index, seen.shape.column_at(line, x))
        if self._view.places.by_bytes:  # a byte has two columns of digits and one of letters
            return self._view.place_of(self._view.offset_of(place))
        return place

    def _begin(self, at: QPoint) -> None:
        self._at = at
        self._dragging = True
        self._view.viewport().update()
        self._view.moved.emit()

    def _drag(self) -> None:
        self._view.caret.drag(self.place_at(self._at))
        self._view.viewport().update()
        self._view.moved.emit()

    def _folds_at(self, at: QPoint, seen: Seen) -> bool:
        layout = self._view.layout_px
        in_row = at.y() < seen.top_px + seen.height_px
        if layout.fold_px <= at.x() < layout.gutter_px:
            first_line = at.y() < seen.top_px + self._view.rows.metrics.line_px
            return in_row and first_line and self._view.can_fold(seen.row.index)
        if self._view.rows.folds.folded(seen.row.index) < 0:
            return False
        origin = QPointF(layout.text_px - self._view.scroll_x, seen.top_px)
        return fold_badge(self._view.rows, seen, origin).contains(QPointF(at))

    def link_at(self, at: QPoint) -> str:
        """The web address below a point; "" if there is none."""
        seen, place = self.row_at(at), self.place_at(at)
        beyond = seen is None or at.y() >= seen.top_px + seen.height_px
        return "" if seen is None or beyond else address_at(seen.row, place.column)

    def _hover(self, at: QPoint, *, follows: bool) -> None:
        in_gutter = at.x() < self._view.layout_px.gutter_px
        seen = self.row_at(at)
        row = seen.row.index if in_gutter and seen is not None else -1
        shape = Qt.CursorShape.ArrowCursor if in_gutter else Qt.CursorShape.IBeamCursor
        if (seen is not None and self._folds_at(at, seen)) or (follows and self.link_at(at)):
            shape = Qt.CursorShape.PointingHandCursor
        if self._view.viewport().cursor().shape() != shape:
            self._view.viewport().setCursor(shape)
        if row != self.hover_row:
            self.hover_row = row
            self._view.viewport().update()

    @Slot()
    def _on_scroll(self) -> None:
        """The mouse is held beyond an edge: go on, the faster the further away it is."""
        height, y = self._view.viewport().height(), self._at.y()
        beyond = y if y < 0 else max(0, y - height + 1)
        if beyond:
            speed = min(_FASTEST_PX, 4 + abs(beyond) ** 1.5 / 4)
            self._view.scroll_by(round(speed if beyond > 0 else -speed))
        if not self._view.wraps:
            bar, width, x = self._view.horizontalScrollBar(), self._view.viewport().width(), self._at.x()
            bar.setValue(bar.value() + (x if x < 0 else max(0, x - width)) // 4)
        self._drag()
