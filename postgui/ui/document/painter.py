"""Paints the rows on show: text, marks behind it, guides, and the gutter with numbers and folds."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLine, QLineF, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from postgui.documents.row import FOLD_FAR
from postgui.translation import plural
from postgui.ui.document.link import links_of
from postgui.ui.document.place import Place, Places, Span
from postgui.ui.document.row_shape import INDENT_COLUMNS, Ground
from postgui.ui.document.row_window import RowWindow, Seen
from postgui.ui.theme import current_theme

_FEWEST_DIGITS = 2
_MOST_MARKS = 2000
"""Hits painted in one frame: a single letter in 50 rows of 2 KB would be more than can be told apart."""


@dataclass(frozen=True, slots=True)
class FaultMark:
    """What is wrong, at which row and column."""

    row: int
    column: int
    reason: str


@dataclass(frozen=True, slots=True)
class Looks:
    """What the painter needs beside the rows."""

    places: Places
    span: Span
    focused: bool
    numbered: bool
    scroll_x: int
    hits: Sequence[tuple[int, int]] = ()
    current_hit: tuple[int, int] | None = None
    fault: FaultMark | None = None
    hover_row: int = -1


@dataclass(frozen=True, slots=True)
class Layout:
    """Where gutter and text are, in pixels of the viewport."""

    gutter_px: int
    text_px: int
    fold_px: int

    @staticmethod
    def of(window: RowWindow, *, numbered: bool, folds: bool) -> "Layout":
        """Room for the highest number there can be, and an arrow beside it."""
        theme = current_theme()
        if not numbered:
            return Layout(0, theme.px(12), 0)
        digits = max(_FEWEST_DIGITS, len(str(window.rows_known)))
        number_px = theme.px(12) + round(window.metrics.column_px * digits)
        fold_px = number_px + theme.px(2)
        gutter_px = fold_px + (theme.px(16) if folds else theme.px(6))
        return Layout(gutter_px, gutter_px + theme.px(4), fold_px)


class RowPainter:
    """Paints one frame."""

    def __init__(
        self, painter: QPainter, window: RowWindow, layout: Layout, looks: Looks, width: int
    ) -> None:
        self._painter = painter
        self._window = window
        self._layout = layout
        self._looks = looks
        self._width = width
        self._theme = current_theme()
        self._marks = _MOST_MARKS

    def paint(self, dirty: QRect) -> None:
        """Paint what is in `dirty`."""
        painter, metrics = self._painter, self._window.metrics
        painter.fillRect(dirty, self._theme.color("editor"))
        painter.setFont(metrics.font)
        rows = [
            each
            for each in self._window.seen()
            if each.top_px <= dirty.bottom() and each.top_px + each.height_px >= dirty.top()
        ]
        self._paint_current_line(rows)
        self._paint_guides(rows)
        for seen in rows:
            self._paint_row(seen)
        # Over the text, which may be scrolled to the left.
        painter.fillRect(
            QRect(0, dirty.top(), self._layout.gutter_px, dirty.height()), self._theme.color("editor")
        )
        if self._looks.numbered:
            self._paint_numbers(rows)
            self._paint_arrows(rows)

    def _paint_row(self, seen: Seen) -> None:
        at = QPointF(self._layout.text_px - self._looks.scroll_x, seen.top_px)
        span = self._looks.span
        seen.shape.draw_grounds(self._painter, at, self._grounds(seen))
        seen.shape.draw(self._painter, at, (self._layout.gutter_px, self._width))
        self._paint_links(seen, at)
        folded = self._window.folds.folded(seen.row.index)
        if folded >= 0:
            self._paint_folded(seen, at, folded)
        if self._looks.fault is not None and self._looks.fault.row == seen.row.index:
            self._paint_fault(seen, at, self._looks.fault)
        if self._looks.focused and span.caret.row == seen.row.index:
            self._paint_caret(seen, at, span.caret)

    def _paint_links(self, seen: Seen, at: QPointF) -> None:
        """A fine line below each web address."""
        metrics = self._window.metrics
        for start, end in links_of(seen.row):
            self._painter.setPen(self._theme.color("text-faint"))
            for line in range(seen.shape.lines):
                first, last = seen.shape.line_span(line)
                a, b = max(start, first), min(end, last)
                if a >= b:
                    continue
                left = seen.shape.position_of(a)[1]
                width = metrics.column_px * (b - a)
                if b < last or line == seen.shape.lines - 1:
                    width = seen.shape.position_of(b)[1] - left
                y = seen.top_px + line * metrics.line_px + metrics.ascent_px + 2
                self._painter.drawLine(QPointF(at.x() + left, y), QPointF(at.x() + left + width, y))

    def _grounds(self, seen: Seen) -> list[Ground]:
        looks, row = self._looks, seen.row
        grounds = []
        for hit in self._hits_in(row.start, row.end):
            role = "match-current" if hit == looks.current_hit else "match"
            color = self._theme.color(role)
            grounds += [Ground(a, b, color) for a, b in looks.places.spans_of(row, *hit)]
        selected = looks.span.columns(row.index, len(row.text))
        if selected is not None:
            color = self._theme.color("selection" if looks.focused else "selection-inactive")
            if looks.places.by_bytes:
                first = looks.places.offset_at(row, selected[0])
                whole = selected[1] > len(row.text)
                last = row.end if whole else looks.places.offset_at(row, selected[1])
                grounds += [Ground(a, b, color) for a, b in looks.places.spans_of(row, first, last)]
            else:
                grounds.append(Ground(*selected, color))
        return grounds

    def _hits_in(self, start: int, end: int) -> list[tuple[int, int]]:
        """The hits that touch these bytes: `Looks.hits` is what is on show, so there are few."""
        found = [hit for hit in self._looks.hits if hit[0] < end and hit[1] > start]
        found = found[: self._marks]
        self._marks -= len(found)
        return found

    def _paint_current_line(self, rows: list[Seen]) -> None:
        span = self._looks.span
        if not self._looks.focused or not span.empty:
            return
        for seen in rows:
            if seen.row.index == span.caret.row:
                band = QRect(0, seen.top_px, self._width, seen.shape.lines * self._window.metrics.line_px)
                self._painter.fillRect(band, self._theme.color("current-line"))

    def _paint_guides(self, rows: list[Seen]) -> None:
        """A line down each level of indentation, all of them at once."""
        metrics = self._window.metrics
        step = metrics.column_px * INDENT_COLUMNS
        first = self._layout.text_px - self._looks.scroll_x + metrics.column_px / 2
        lines = []
        for seen in rows:
            bottom = seen.top_px + seen.height_px - 1
            for level in range(round(metrics.indent_px(seen.row.indent) / step)):
                x = round(first + level * step)
                lines.append(QLine(x, seen.top_px, x, bottom))
        if lines:
            self._painter.setPen(self._theme.color("line"))
            self._painter.drawLines(lines)

    def _paint_folded(self, seen: Seen, at: QPointF, closing: int) -> None:
        """After the text: that something is left out, and how it ends."""
        box = fold_badge(self._window, seen, at)
        last = self._window.row(closing)
        painter = self._painter
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("bracket"))
        painter.drawRoundedRect(box.adjusted(0, 2, 0, -2), 3, 3)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(self._theme.color("text-muted"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "…")
        y = box.top() + self._window.metrics.ascent_px
        painter.setPen(self._theme.color("syntax-punctuation"))
        closes = last is not None and last.indent <= seen.row.indent
        rest = last.text if last is not None and closes else ""
        painter.drawText(QPointF(box.right() + self._window.metrics.column_px, y), rest)
        count = plural("{n:,} row", "{n:,} rows", closing - seen.row.index - closes)
        painter.setPen(self._theme.color("text-faint"))
        painter.drawText(QPointF(box.right() + self._window.metrics.column_px * (len(rest) + 3), y), count)

    def _paint_fault(self, seen: Seen, at: QPointF, fault: FaultMark) -> None:
        metrics, painter = self._window.metrics, self._painter
        line, x = seen.shape.position_of(fault.column)
        error = self._theme.color("error")
        left = at.x() + x
        bottom = seen.top_px + (line + 1) * metrics.line_px - 2.5
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(error, 1.2))
        step = 2.0
        count = max(4, round(metrics.column_px / step) + 1)
        wave = [QPointF(left + n * step, bottom - (n % 2) * 2) for n in range(count)]
        painter.drawPolyline(QPolygonF(wave))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        top = seen.top_px + seen.shape.lines * metrics.line_px
        band = QRect(0, top, self._width, metrics.line_px)
        painter.fillRect(band, self._theme.color("error-soft"))
        painter.setPen(error)
        painter.setFont(self._theme.ui_font("small"))
        room = QRect(self._layout.text_px, top, self._width - self._layout.text_px - 8, metrics.line_px)
        text = painter.fontMetrics().elidedText(fault.reason, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)
        painter.setFont(metrics.font)

    def _paint_caret(self, seen: Seen, at: QPointF, place: Place) -> None:
        metrics = self._window.metrics
        line, x = seen.shape.position_of(min(place.column, len(seen.row.text)))
        top = seen.top_px + line * metrics.line_px + 1
        box = QRectF(round(at.x() + x), top, 1.5, metrics.line_px - 2)
        self._painter.fillRect(box, self._theme.color("accent-ink"))

    def _paint_numbers(self, rows: list[Seen]) -> None:
        """The numbers of lines, flush right; digits are all as wide as a column."""
        looks, metrics, painter = self._looks, self._window.metrics, self._painter
        special = looks.fault.row if looks.fault is not None else -1
        here = looks.span.caret.row if looks.focused else -1
        right = self._layout.fold_px - self._theme.px(2)
        pen = ""
        for seen in rows:
            row = seen.row
            if row.line <= 0:
                continue
            role = "error" if row.index == special else "text" if row.index == here else "line-number"
            if role != pen:
                painter.setPen(self._theme.color(role))
                pen = role
            number = str(row.line)
            x = right - len(number) * metrics.column_px
            painter.drawText(QPointF(x, seen.top_px + metrics.ascent_px), number)

    def _paint_arrows(self, rows: list[Seen]) -> None:
        """What folds, those of one colour at once."""
        usual: list[QLineF] = []
        strong: list[QLineF] = []
        for seen in rows:
            row = seen.row
            if row.fold > row.index or row.fold == FOLD_FAR:
                folded = self._window.folds.folded(row.index) >= 0
                hover = row.index == self._looks.hover_row
                (strong if hover or folded else usual).extend(self._arrow(seen, folded))
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for lines, role in ((usual, "icon-muted"), (strong, "icon")):
            if lines:
                color = self._theme.color(role)
                self._painter.setPen(QPen(color, 1.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
                self._painter.drawLines(lines)
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _arrow(self, seen: Seen, folded: bool) -> tuple[QLineF, QLineF]:
        x = (self._layout.fold_px + self._layout.gutter_px) / 2
        y = seen.top_px + self._window.metrics.line_px / 2
        size = self._theme.px(3)
        if folded:
            corners = [
                QPointF(x - size / 2, y - size),
                QPointF(x + size / 2, y),
                QPointF(x - size / 2, y + size),
            ]
        else:
            corners = [
                QPointF(x - size, y - size / 2),
                QPointF(x, y + size / 2),
                QPointF(x + size, y - size / 2),
            ]
        return QLineF(corners[0], corners[1]), QLineF(corners[1], corners[2])


def fold_badge(window: RowWindow, seen: Seen, at: QPointF) -> QRectF:
    """Where the sign of a folded row is."""
    metrics = window.metrics
    line, x = seen.shape.position_of(len(seen.row.text))
    left = at.x() + x + metrics.column_px
    return QRectF(left, seen.top_px + line * metrics.line_px, metrics.column_px * 3, metrics.line_px)
