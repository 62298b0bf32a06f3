"""The view of a document of any size: it paints the rows on show and knows no others.

The document does the reading; this turns wheel, keys and mouse into places in it. Nothing here takes longer
the larger the document is.
"""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QMenu, QWidget

from postgui.documents.document import Document
from postgui.documents.row import FOLD_FAR
from postgui.ui.document.caret import Caret
from postgui.ui.document.glide import Glide
from postgui.ui.document.key_map import step_of
from postgui.ui.document.mark_bar import STEPS, MarkBar
from postgui.ui.document.painter import FaultMark, Layout, Looks, RowPainter
from postgui.ui.document.place import Place, Places
from postgui.ui.document.pointer import Pointer
from postgui.ui.document.row_shape import Metrics
from postgui.ui.document.row_window import RowWindow, Seen
from postgui.ui.menu import Menu
from postgui.ui.theme import current_theme

_GROWTH_MS = 60
_HEAR_AFTER_MS = 150
_HEARD_CHARACTERS = 4000
_UNITS_PER_ROW = 64
_MOST_UNITS = 1 << 30
"""Scroll bars count in 32 bits; with more rows than this a unit is several of them."""


class DocumentView(QAbstractScrollArea):
    """Shows one document.

    Signals:
        moved: The caret or the selection is elsewhere.
        grown: More rows are known, or all of them are.
        room_changed: `columns` is another number.
        menu_opening: Add what else the context menu offers. QMenu.
    """

    moved = Signal()
    grown = Signal()
    room_changed = Signal()
    menu_opening = Signal(QMenu)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document: Document | None = None
        self._places: Places | None = None
        self.rows = RowWindow(Metrics.of(current_theme().code_font(), 0))
        self.caret = Caret(self.rows)
        self.numbered = True
        self._wraps = True
        self._folds = False
        self._scroll_x = 0
        self._widest_px = 0
        self._syncing = False
        self._hits: Sequence[int] = ()
        self._hit_ends: Sequence[int] = ()
        self._current_hit: tuple[int, int] | None = None
        self._fault: FaultMark | None = None
        self.bar = MarkBar(self)
        self.setVerticalScrollBar(self.bar)
        self.pointer = Pointer(self)
        self.glide = Glide(self)
        self._growth = QTimer(self)
        self._growth.setInterval(_GROWTH_MS)
        self._growth.timeout.connect(self.look_again)
        self._hear = QTimer(self)
        self._hear.setSingleShot(True)
        self._hear.setInterval(_HEAR_AFTER_MS)
        self._hear.timeout.connect(self._on_hear)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as what it shows, in every language
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        current_theme().follow(self, self._on_theme)

    def show_document(self, document: Document | None, *, numbered: bool = True, folds: bool = False) -> None:
        """Show `document` from its start. Its owner closes it, after showing another one or None."""
        self.glide.stop()
        self.document = document
        self._places = Places(document) if document is not None else None
        self.numbered = numbered
        self._folds = folds
        self._scroll_x = self._widest_px = 0
        self._fault = None
        self.rows.open(document)
        self.caret.put(Place(0, 0))
        self.show_hits((), ())
        self._lay_out()
        if document is not None and not document.complete:
            self._growth.start()
        else:
            self._growth.stop()
        self._mark_fault()

    @property
    def wraps(self) -> bool:
        return self._wraps

    def set_wrap(self, wraps: bool) -> None:
        """Break long rows at the edge, or scroll sideways."""
        if wraps == self._wraps:
            return
        self._wraps = wraps
        self._scroll_x = self._widest_px = 0
        policy = Qt.ScrollBarPolicy
        self.setHorizontalScrollBarPolicy(policy.ScrollBarAlwaysOff if wraps else policy.ScrollBarAsNeeded)
        self._lay_out()

    @property
    def layout_px(self) -> Layout:
        """Where gutter and text are."""
        return Layout.of(self.rows, numbered=self.numbered, folds=self._folds)

    @property
    def columns(self) -> int:
        """How many characters of the code font have room in a line."""
        return int(self._text_width() / self.rows.metrics.column_px)

    @property
    def scroll_x(self) -> int:
        """How many pixels are scrolled away to the left."""
        return self._scroll_x

    @Slot()
    def look_again(self) -> None:
        """Show what is known of the document by now."""
        if self.document is None:
            return
        complete = self.document.complete
        seen = self.rows.seen()
        room = seen[-1].top_px + seen[-1].height_px < self.rows.height_px if seen else True
        last_on_show = room or seen[-1].row.index >= self.rows.rows_known - 1
        grew = self.rows.look_again()
        if complete:
            self._growth.stop()
            self.rows.forget_positions()
        if grew or complete:
            self._mark_fault()
            if complete or last_on_show or self.rows.metrics != self._metrics():
                self._lay_out()
            else:
                self._sync_bars()  # what is on show has not changed
            self.grown.emit()

    # Going somewhere

    def scroll_by(self, px: int) -> None:
        """Move the text up by pixels, or down if negative."""
        before = self.rows.seen()
        self.rows.scroll(px)
        self._sync_bars()
        self._paint_moved(before)

    def go_to(self, place: Place, *, select_from: Place | None = None) -> None:
        """Put the caret at a place and have it on show."""
        if select_from is not None:
            self.caret.put(select_from)
        self.caret.put(place, select=select_from is not None)
        self.show_caret()

    def go_to_offset(self, offset: int) -> None:
        """Put the caret before a byte."""
        self.go_to(self.place_of(offset))

    @property
    def places(self) -> Places:
        """Where the bytes of the document are shown; there is one."""
        assert self._places is not None, "nothing is shown"
        return self._places

    def place_of(self, offset: int) -> Place:
        """Where a byte is shown, or the nearest place where that is not known yet."""
        if self.document is None or self._places is None or not self.rows.rows_known:
            return Place(0, 0)
        row = self.rows.row(min(self.document.row_of(offset), self.rows.rows_known - 1))
        return Place(row.index, self._places.column_of(row, offset)) if row is not None else Place(0, 0)

    def offset_of(self, place: Place) -> int:
        """The byte at a place."""
        row = self.rows.row(place.row)
        return self._places.offset_at(row, place.column) if self._places is not None and row else 0

    def selected_bytes(self) -> tuple[int, int]:
        """The first byte that is selected, and the one after the last."""
        return self.offset_of(self.caret.span.first), self.offset_of(self.caret.span.last)

    def show_caret(self) -> None:
        """Scroll to where the caret is, no further than needed."""
        self.glide.stop()
        self.rows.show_line(self.caret.place.row, self.caret.line())
        shape = self.rows.shape(self.caret.place.row)
        if shape is not None and not self._wraps:
            x = shape.position_of(self.caret.place.column)[1]
            room = self._text_width()
            if not self._scroll_x <= x <= self._scroll_x + room - 8:
                self._scroll_x = max(0, round(x - room / 2))
                self._widest_px = max(self._widest_px, round(x) + 40)
        self.refresh()
        self.moved.emit()

    # What is marked

    def show_hits(self, starts: Sequence[int], ends: Sequence[int]) -> None:
        """Mark hits by byte offsets, ascending; those on show are painted, all are in the scroll bar."""
        self._hits, self._hit_ends = starts, ends
        if not starts:
            self._current_hit = None
        self._mark_bar()
        self.viewport().update()

    def show_current_hit(self, hit: tuple[int, int] | None) -> None:
        """Go to a hit; its mark is a stronger one."""
        self._current_hit = hit
        if hit is not None:
            self.go_to_offset(hit[0])
        self.viewport().update()

    @property
    def fault(self) -> FaultMark | None:
        """What is wrong with the document, as far as is known."""
        return self._fault

    def toggle_fold(self, index: int) -> None:
        """Fold or unfold the row with this number."""
        row = self.rows.row(index)
        if row is not None and self.rows.toggle_fold(row):
            if self.rows.folds.hides(self.caret.place.row):
                self.caret.put(Place(index, len(row.text)))
            self._lay_out()

    def unfold_all(self) -> None:
        """Show every row again."""
        top = self.rows.folds.row_at(self.rows.top_slot)
        self.rows.folds.clear()
        self.rows.forget_positions()
        self.rows.seek(top)
        self._lay_out()

    def can_fold(self, index: int) -> bool:
        """Whether a row opens something."""
        row = self.rows.row(index)
        return row is not None and (row.fold > index or row.fold == FOLD_FAR)

    def visible_text(self) -> str:
        """The rows on show, for those who hear them."""
        return "\n".join(seen.row.text for seen in self.rows.seen())

    @Slot()
    def refresh(self) -> None:
        """Follow a change of position: scroll bars, paint, accessible text."""
        self._sync_bars()
        self.viewport().update()

    def _paint_moved(self, before: list[Seen]) -> None:
        """Move the pixels that stay on show, which leaves a few rows to paint instead of all."""
        old_tops = {seen.slot: seen.top_px for seen in before}
        common = next((seen for seen in self.rows.seen() if seen.slot in old_tops), None)
        if common is None:
            self.viewport().update()
        elif (px := common.top_px - old_tops[common.slot]) != 0:
            self.viewport().scroll(0, px)

    def _mark_fault(self) -> None:
        document = self.document
        fault = document.fault if document is not None else None
        if fault is None or document is None:
            if self._fault is not None:
                self._fault = None
                self.rows.note_row = -1
            self.bar.show_fault(-1)
            return
        place = self.place_of(fault.offset)
        self._fault = FaultMark(place.row, place.column, fault.text())
        if self.rows.note_row != place.row:
            self.rows.note_row = place.row
            self.rows.forget_positions()
        self.bar.show_fault(round(place.row / max(self.rows.rows_known, 1) * STEPS))
        self.viewport().update()

    def _mark_bar(self) -> None:
        end = self._source_size() if len(self._hits) else 0
        if not end:
            self.bar.show_marks(())
            return
        step = max(1, len(self._hits) // 100_000)  # of more hits a sample colours the same pixels
        self.bar.show_marks({self._hits[at] * STEPS // end for at in range(0, len(self._hits), step)})

    def _source_size(self) -> int:
        last = self.rows.row(self.rows.rows_known - 1)
        return last.end if last is not None else 0

    def _hits_on_show(self) -> list[tuple[int, int]]:
        seen = self.rows.seen()
        if not seen or not len(self._hits):
            return []
        first = max(0, bisect_left(self._hits, seen[0].row.start) - 1)
        last = bisect_left(self._hits, seen[-1].row.end)
        return [(int(self._hits[at]), int(self._hit_ends[at])) for at in range(first, last)]

    def _text_width(self) -> int:
        return max(1, self.viewport().width() - self.layout_px.text_px - current_theme().px(8))

    def _metrics(self) -> Metrics:
        font, wrap_px = current_theme().code_font(), self._text_width() if self._wraps else 0
        known = self.rows.metrics
        if known.font != font:
            return Metrics.of(font, wrap_px)  # takes as long as to lay out several rows
        return known if known.wrap_px == wrap_px else replace(known, wrap_px=wrap_px)

    def _lay_out(self) -> None:
        """Follow a change of size, font, wrapping or document."""
        self.rows.set_metrics(self._metrics())
        self.rows.set_height(self.viewport().height())
        self.rows.seek(self.rows.top_slot, self.rows.above_px)
        self.refresh()

    def _units(self) -> float:
        return min(float(_UNITS_PER_ROW), _MOST_UNITS / max(self.rows.slots, 1))

    def _sync_bars(self) -> None:
        if QAccessible.isActive():
            self._hear.start()
        self._syncing = True
        units = self._units()
        bar = self.verticalScrollBar()
        bar.setRange(0, round(self.rows.rough_end() * units))
        bar.setPageStep(max(1, round(self.rows.height_px / self.rows.metrics.line_px * units)))
        bar.setSingleStep(max(1, round(units)))
        bar.setValue(round(self.rows.position() * units))
        bar.setEnabled(bar.maximum() > 0)  # always there, as lines must not wrap anew; without a handle
        if not self._wraps:
            widest = max((seen.shape.width_px for seen in self.rows.seen()), default=0)
            self._widest_px = max(self._widest_px, round(widest))
            across = self.horizontalScrollBar()
            across.setRange(0, max(0, self._widest_px - self._text_width()))
            across.setPageStep(self._text_width())
            across.setSingleStep(round(self.rows.metrics.column_px * 4))
            across.setValue(self._scroll_x)
        self._syncing = False

    @Slot()
    def _on_theme(self) -> None:
        self.rows.forget_layout()
        self._lay_out()
        self.room_changed.emit()

    @Slot()
    def _on_hear(self) -> None:
        """Give a screen reader the rows on show, once the view has come to rest."""
        self.setAccessibleDescription(self.visible_text()[:_HEARD_CHARACTERS])
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))

    # Qt overrides

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        if self._syncing:
            return
        self.glide.stop()
        before = self.rows.seen()
        bar = self.verticalScrollBar()
        if dy and bar.value() >= bar.maximum():
            self.rows.seek(*self.rows.end())
        elif dy:
            self.rows.seek_position(bar.value() / self._units())
        across = self.horizontalScrollBar().value() if not self._wraps else 0
        if across != self._scroll_x:
            self._scroll_x = across
            self.viewport().update()
        else:
            self._paint_moved(before)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        if self._places is None:
            painter.fillRect(event.rect(), current_theme().color("editor"))
        else:
            looks = Looks(
                self._places,
                self.caret.span,
                self.hasFocus(),
                self.numbered,
                self._scroll_x,
                self._hits_on_show(),
                self._current_hit,
                self._fault,
                self.pointer.hover_row,
            )
            RowPainter(painter, self.rows, self.layout_px, looks, self.viewport().width()).paint(event.rect())
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()
        self.room_changed.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()  # text sizes follow the one scale of the program
            return
        self.glide.wheel(event)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = step_of(event)
        if step is None or self.document is None:
            super().keyPressEvent(event)
            return
        if self.places.by_bytes and step[0] in ("left", "right"):
            aim = self.offset_of(self.caret.place) + (1 if step[0] == "right" else -1)
            self.caret.put(self.place_of(max(0, aim)), select=step[1])
        else:
            self.caret.move(step[0], select=step[1])
        self.show_caret()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self.pointer.leave()
        return super().viewportEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pointer.press(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.pointer.double_click(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.pointer.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.pointer.release()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            self.pointer.aim(event.pos())
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.menu_opening.emit(menu)
        where = event.globalPos()
        if event.reason() != QContextMenuEvent.Reason.Mouse:
            where = self.viewport().mapToGlobal(self.caret_rect().bottomLeft())
        menu.popup(where)

    def caret_rect(self) -> QRect:
        """Where the caret is, in the viewport; empty at the upper left if it is not on show."""
        for seen in self.rows.seen():
            if seen.row.index == self.caret.place.row:
                line, x = seen.shape.position_of(self.caret.place.column)
                left = round(self.layout_px.text_px - self._scroll_x + x)
                line_px = self.rows.metrics.line_px
                return QRect(
                    QPoint(left, seen.top_px + line * line_px),
                    QPoint(left, seen.top_px + (line + 1) * line_px),
                )
        return QRect()
