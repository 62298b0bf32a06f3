"""The stretch of a document that is on show: which rows, how high, and how far that can move.

It lays out what is visible and little more, whatever the size of the document; the widget paints it.
"""

from collections import OrderedDict
from dataclasses import dataclass

from postgui.documents.document import Document
from postgui.documents.row import FOLD_FAR, Row
from postgui.ui.document.fold_map import FoldMap
from postgui.ui.document.row_shape import Metrics, RowShape, shape_row

_BLOCK_ROWS = 64
_ROWS_KEPT = 4096
_SHAPES_KEPT = 512
_MOST_VISIBLE = 400
"""Nearer to the end than this many rows it matters where exactly the end is."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A row on show: its top in pixels below the upper edge, which may be negative, and its height."""

    slot: int
    row: Row
    shape: RowShape
    top_px: int
    height_px: int


class RowWindow:
    """Where a view stands in its document: `top_slot`, and how much of that row is above the edge."""

    def __init__(self, metrics: Metrics) -> None:
        self._document: Document | None = None
        self._metrics = metrics
        self._rows: OrderedDict[int, Row] = OrderedDict()
        self._shapes: OrderedDict[int, RowShape] = OrderedDict()
        self._rows_known = 0
        self._seen: list[Seen] | None = None
        self._end: tuple[int, int] | None = None
        self.folds = FoldMap()
        self.height_px = 0
        self.top_slot = 0
        self.above_px = 0
        self.note_row = -1
        """The row that has a line below it for what is wrong there."""

    @property
    def metrics(self) -> Metrics:
        return self._metrics

    @property
    def rows_known(self) -> int:
        return self._rows_known

    @property
    def slots(self) -> int:
        """How many rows there are to scroll through."""
        return self.folds.slots(self._rows_known)

    def open(self, document: Document | None) -> None:
        """Begin anew at the start of `document`."""
        self._document = document
        self.folds = FoldMap()
        self.note_row = -1
        self.top_slot = self.above_px = self._rows_known = 0
        self._rows.clear()
        self.forget_layout()
        self.look_again()

    def look_again(self) -> bool:
        """Take note of rows that the index found meanwhile, or of a longer last one; whether any."""
        known = self._document.rows_known if self._document is not None else 0
        if known == self._rows_known and not self._last_grew():
            return False
        # The last row may have grown, and where a row's fold ends may be known by now.
        for index in [each for each, row in self._rows.items() if each >= self._rows_known - 1]:
            del self._rows[index]
            self._shapes.pop(index, None)
        self._rows_known = known
        self.forget_positions()
        return True

    def _last_grew(self) -> bool:
        last = self._rows.get(self._rows_known - 1)
        return (
            last is not None and self._document is not None and self._document.rows(last.index, 1) != [last]
        )

    def set_metrics(self, metrics: Metrics) -> None:
        """Lay out with another font or width."""
        if metrics != self._metrics:
            self._metrics = metrics
            self.forget_layout()

    def set_height(self, height_px: int) -> None:
        self.height_px = height_px
        self.forget_positions()

    def forget_layout(self) -> None:
        """Lay out everything again: colours, font or width are new."""
        self._shapes.clear()
        self.forget_positions()

    def forget_positions(self) -> None:
        """Work out again what is where: a fold, the height or the end of the document changed."""
        self._seen = self._end = None

    def row(self, index: int) -> Row | None:
        """A row by number; rows are read a block at a time."""
        found = self._rows.get(index)
        if found is None and self._document is not None and 0 <= index < self._rows_known:
            first = index - index % _BLOCK_ROWS
            for row in self._document.rows(first, min(_BLOCK_ROWS, self._rows_known - first)):
                self._rows[row.index] = row
            while len(self._rows) > _ROWS_KEPT:
                self._rows.popitem(last=False)
            found = self._rows.get(index)
        return found

    def shape(self, index: int) -> RowShape | None:
        """A row laid out."""
        row = self.row(index)
        if row is None:
            return None
        shape = self._shapes.get(index)
        if shape is None or shape.row is not row:
            shape = self._shapes[index] = shape_row(row, self._metrics)
            if len(self._shapes) > _SHAPES_KEPT:
                self._shapes.popitem(last=False)
        else:
            self._shapes.move_to_end(index)
        return shape

    def closing_row(self, row: Row) -> int:
        """The row that closes what `row` opens, or -1; looked up where it is far away."""
        if row.fold != FOLD_FAR or self._document is None:
            return row.fold
        return self._document.closing_row(row.index)

    def height_of(self, slot: int) -> int:
        """Pixels of the row in a slot; 0 past the end."""
        index = self.folds.row_at(slot)
        shape = self.shape(index)
        if shape is None:
            return 0
        return (shape.lines + (index == self.note_row)) * self._metrics.line_px

    def seen(self) -> list[Seen]:
        """What is on show, from the upper edge down."""
        if self._seen is None:
            self._seen = []
            top, slot, slots = -self.above_px, self.top_slot, self.slots
            while top < self.height_px and slot < slots:
                index = self.folds.row_at(slot)
                shape = self.shape(index)
                if shape is None:
                    break
                height = (shape.lines + (index == self.note_row)) * self._metrics.line_px
                self._seen.append(Seen(slot, shape.row, shape, top, height))
                top += height
                slot += 1
        return self._seen

    def scroll(self, px: int) -> None:
        """Move down by pixels, up if negative, as far as there is text."""
        slot, above, slots = self.top_slot, self.above_px + px, self.slots
        while above < 0 and slot > 0:
            slot -= 1
            above += self.height_of(slot)
        while slot < slots - 1 and above >= (height := self.height_of(slot)) > 0:
            above -= height
            slot += 1
        self.seek(slot, max(0, above))

    def seek(self, slot: int, above_px: int = 0) -> None:
        """Put a row at the upper edge, or the end of the document at the lower one."""
        slot = max(0, min(slot, self.slots - 1))
        if slot >= self.slots - _MOST_VISIBLE:
            slot, above_px = min((slot, above_px), self.end())
        if (slot, above_px) != (self.top_slot, self.above_px):
            self.top_slot, self.above_px = slot, above_px
            self._seen = None

    def end(self) -> tuple[int, int]:
        """The furthest that a view can stand: slot, and pixels of it above the edge."""
        if self._end is None:
            slot, room = self.slots, self.height_px
            while slot > 0 and room > 0:
                slot -= 1
                room -= self.height_of(slot)
            self._end = (slot, max(0, -room))
        return self._end

    def rough_end(self) -> float:
        """The same in slots, without laying out what is far away while it still moves."""
        near = self.top_slot >= self.slots - _MOST_VISIBLE
        if near or self._document is None or self._document.complete:
            slot, above = self.end()
            return slot + (above / self.height_of(slot) if above else 0.0)
        return max(0.0, self.slots - self.height_px / self._metrics.line_px)

    def position(self) -> float:
        """Where the view stands, in slots."""
        height = self.height_of(self.top_slot) if self.above_px else 0
        return self.top_slot + (self.above_px / height if height else 0.0)

    def seek_position(self, position: float) -> None:
        """The inverse of `position`."""
        slot = int(position)
        self.seek(slot, int((position - slot) * self.height_of(slot)))

    def show_line(self, index: int, line: int) -> None:
        """Scroll as far as it takes to have a line of a row on show; what is far away, into the middle."""
        if self.folds.hides(index):
            self.folds.reveal(index)
            self.forget_positions()
        slot = self.folds.slot_of(index)
        line_px = self._metrics.line_px
        for each in self.seen():
            if each.slot == slot:
                top = each.top_px + line * line_px
                if top < 0:
                    self.scroll(top)
                elif top + line_px > self.height_px:
                    self.scroll(top + line_px - self.height_px)
                return
        seen = self.seen()
        if seen and slot == seen[-1].slot + 1:
            below = seen[-1].top_px + seen[-1].height_px
            self.scroll(below + (line + 1) * line_px - self.height_px)
        elif seen and slot == seen[0].slot - 1:
            self.scroll(seen[0].top_px - self.height_of(slot) + line * line_px)
        else:
            self.top_slot, self.above_px = slot, line * line_px
            self._seen = None
            self.scroll(-((self.height_px - line_px) // 2))

    def toggle_fold(self, row: Row) -> bool:
        """Fold or unfold what a row opens; whether there is anything to."""
        if self.folds.folded(row.index) >= 0:
            self.folds.unfold(row.index)
        elif (closing := self.closing_row(row)) > row.index:
            self.folds.fold(row.index, closing)
        else:
            return False
        self.forget_positions()
        self.seek(self.top_slot, self.above_px)
        return True
