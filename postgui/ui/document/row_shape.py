"""How one row stands on the screen: broken into lines, drawn, and asked what is where.

Most rows are plain ASCII in a typeface of one width, where arithmetic does what a text layout does, at a
tenth of the time (a row of 2 KB with 200 colours takes a layout 2 ms). The others get a `QTextLayout`.
"""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption

from postgui.documents.row import Row
from postgui.ui.editor.position import utf16_offset
from postgui.ui.theme import current_theme

_VISIBLE_CONTROLS = {code: 0x2400 + code for code in range(32) if code != 9} | {
    0x7F: 0x2421,
    0x2028: 0x2424,  # Qt would break the row at these two
    0x2029: 0x2424,
}
INDENT_COLUMNS = 2
_DEEPEST = 60
"""Levels of indentation that are painted; a text may nest 100,000 deep."""
_LEAST_COLUMNS = 24
_WIDEST = 1e7


@dataclass(frozen=True, slots=True)
class Ground:
    """A stretch of a row, in characters, with a colour behind it."""

    start: int
    end: int
    color: QColor


@dataclass(frozen=True, slots=True)
class Metrics:
    """What all rows of a view have in common. `wrap_px` is the room for text; 0: lines are not wrapped."""

    font: QFont
    column_px: float
    line_px: int
    ascent_px: float
    tab_px: float
    wrap_px: int

    @staticmethod
    def of(font: QFont, wrap_px: int) -> "Metrics":
        measure = QFontMetricsF(font)
        column_px = measure.horizontalAdvance("0" * 64) / 64
        line_px = round(measure.height() + 3)
        ascent_px = measure.ascent() + 1.5
        return Metrics(font, column_px, line_px, ascent_px, column_px * 4, wrap_px)

    def indent_px(self, levels: int) -> float:
        """The painted indent: bounded, so that deep texts keep some room for their words."""
        columns = min(levels, _DEEPEST) * INDENT_COLUMNS
        if self.wrap_px:
            columns = min(columns, max(0, int(self.wrap_px / self.column_px) - _LEAST_COLUMNS))
        return columns * self.column_px


class RowShape(Protocol):
    """One row, laid out; x counts from where unindented text begins, lines and columns from 0."""

    row: Row
    lines: int
    width_px: float

    def draw(self, painter: QPainter, at: QPointF, room: tuple[float, float]) -> None:
        """Draw the text with its upper left corner at `at`; of x only `room` is visible."""

    def draw_grounds(self, painter: QPainter, at: QPointF, grounds: Sequence[Ground]) -> None:
        """Fill behind the text. A ground that ends past the text goes one column further."""

    def column_at(self, line: int, x: float) -> int:
        """The column nearest to x."""

    def position_of(self, column: int) -> tuple[int, float]:
        """Line and x of a column."""

    def line_span(self, line: int) -> tuple[int, int]:
        """The columns of a line, the end excluded."""


def shape_row(row: Row, metrics: Metrics) -> RowShape:
    """Lay out a row by the cheapest way that is right for it."""
    if row.text.isascii() and row.text.isprintable():
        return GridShape(row, metrics)
    return LaidShape(row, metrics)


class GridShape:
    """A row in which every character is one column wide."""

    def __init__(self, row: Row, metrics: Metrics) -> None:
        self.row = row
        self._metrics = metrics
        self._indent_px = metrics.indent_px(row.indent)
        columns = int((metrics.wrap_px - self._indent_px) / metrics.column_px) if metrics.wrap_px else 0
        self._starts = line_starts(row.text, max(columns, 8)) if metrics.wrap_px else [0]
        self.lines = len(self._starts)
        longest = len(row.text) if self.lines == 1 else columns
        self.width_px = self._indent_px + longest * metrics.column_px
        self._colored = list(_colored(row))

    def draw(self, painter: QPainter, at: QPointF, room: tuple[float, float]) -> None:
        theme = current_theme()
        step = self._metrics.column_px
        x0 = at.x() + self._indent_px
        first_seen, last_seen = int((room[0] - x0) / step), int((room[1] - x0) / step) + 1
        for line in range(self.lines):
            start, end = self.line_span(line)
            seen_from, seen_to = start + max(0, first_seen), min(end, start + max(0, last_seen))
            y = at.y() + line * self._metrics.line_px + self._metrics.ascent_px
            for from_, to, role in self._colored:
                if to <= seen_from:
                    continue
                if from_ >= seen_to:
                    break
                a, b = max(from_, seen_from), min(to, seen_to)
                text = self.row.text[a:b]
                if not text.isspace():
                    painter.setPen(theme.color(role))
                    painter.drawText(QPointF(x0 + (a - start) * step, y), text)

    def draw_grounds(self, painter: QPainter, at: QPointF, grounds: Sequence[Ground]) -> None:
        step = self._metrics.column_px
        for ground in grounds:
            for line in range(self.lines):
                start, end = self.line_span(line)
                last = line == self.lines - 1
                a, b = max(ground.start, start), min(ground.end, end + 1 if last else end)
                if a < b:
                    x = at.x() + self._indent_px + (a - start) * step
                    y = at.y() + line * self._metrics.line_px
                    painter.fillRect(QRectF(x, y, (b - a) * step, self._metrics.line_px), ground.color)

    def column_at(self, line: int, x: float) -> int:
        start, end = self.line_span(line)
        column = start + max(0, round((x - self._indent_px) / self._metrics.column_px))
        # The end of a wrapped line is the start of the next one, which is further down.
        return min(column, end if line == self.lines - 1 else end - 1)

    def position_of(self, column: int) -> tuple[int, float]:
        line = max(0, bisect_right(self._starts, column) - 1)
        return line, self._indent_px + (column - self._starts[line]) * self._metrics.column_px

    def line_span(self, line: int) -> tuple[int, int]:
        return self._starts[line], (
            self._starts[line + 1] if line + 1 < len(self._starts) else len(self.row.text)
        )


class LaidShape:
    """A row with letters of any width, of any script, or with tabs."""

    def __init__(self, row: Row, metrics: Metrics) -> None:
        self.row = row
        self._metrics = metrics
        self._indent_px = metrics.indent_px(row.indent)
        self._text = row.text.translate(_VISIBLE_CONTROLS)
        self._layout = QTextLayout(self._text, metrics.font)
        self._layout.setCacheEnabled(True)
        option = QTextOption()
        option.setTabStopDistance(metrics.tab_px)
        modes = QTextOption.WrapMode
        option.setWrapMode(modes.WrapAtWordBoundaryOrAnywhere if metrics.wrap_px else modes.NoWrap)
        self._layout.setTextOption(option)
        self._layout.setFormats([self._format(a, b, role) for a, b, role in _colored(row) if role != "text"])
        self._lay_out()
        self.lines = max(1, self._layout.lineCount())
        self.width_px = self._indent_px + self._layout.maximumWidth()
        if metrics.wrap_px:
            self.width_px = min(self.width_px, metrics.wrap_px)

    def draw(self, painter: QPainter, at: QPointF, room: tuple[float, float]) -> None:
        painter.setPen(current_theme().color("text"))
        self._layout.draw(painter, at)

    def draw_grounds(self, painter: QPainter, at: QPointF, grounds: Sequence[Ground]) -> None:
        for ground in grounds:
            for number in range(self._layout.lineCount()):
                start, end = self.line_span(number)
                a, b = max(ground.start, start), min(ground.end, end)
                left, right = self._x(number, a), self._x(number, b)
                if ground.end > end and number == self.lines - 1:
                    right = max(left, right) + self._metrics.column_px
                if (a < b or ground.end > end) and ground.start <= end and right != left:
                    y = at.y() + number * self._metrics.line_px
                    box = QRectF(at.x() + min(left, right), y, abs(right - left), self._metrics.line_px)
                    painter.fillRect(box, ground.color)

    def column_at(self, line: int, x: float) -> int:
        if not self._layout.lineCount():
            return 0
        column = self._from_qt(self._layout.lineAt(line).xToCursor(x))
        return min(column, self.line_span(line)[1] - (line < self.lines - 1))

    def position_of(self, column: int) -> tuple[int, float]:
        if not self._layout.lineCount():
            return 0, self._indent_px
        line = self._layout.lineForTextPosition(self._to_qt(column)).lineNumber()
        return line, self._x(line, column)

    def line_span(self, line: int) -> tuple[int, int]:
        if not self._layout.lineCount():
            return 0, 0
        found = self._layout.lineAt(line)
        start = found.textStart()
        return self._from_qt(start), self._from_qt(start + found.textLength())

    def _lay_out(self) -> None:
        metrics = self._metrics
        self._layout.beginLayout()
        y = 0.0
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(max(metrics.wrap_px - self._indent_px, 40) if metrics.wrap_px else _WIDEST)
            # All lines at the same distance, also where another typeface had to help out.
            line.setPosition(QPointF(self._indent_px, y + metrics.ascent_px - line.ascent()))
            y += metrics.line_px
        self._layout.endLayout()

    def _x(self, line: int, column: int) -> float:
        found: Any = self._layout.lineAt(line).cursorToX(self._to_qt(column))
        return float(found[0] if isinstance(found, tuple) else found)

    def _format(self, start: int, end: int, role: str) -> QTextLayout.FormatRange:
        made = QTextLayout.FormatRange()
        made.start = self._to_qt(start)
        made.length = self._to_qt(end) - made.start
        style = QTextCharFormat()
        style.setForeground(current_theme().color(role))
        made.format = style
        return made

    def _to_qt(self, column: int) -> int:
        return utf16_offset(self._text, column)

    def _from_qt(self, units: int) -> int:
        if self._text.isascii():
            return units
        return len(self._text.encode("utf-16-le")[: units * 2].decode("utf-16-le", "ignore"))


def line_starts(text: str, columns: int) -> list[int]:
    """Where the lines of a text begin that is broken after `columns`, after a blank where there is one."""
    starts = [0]
    while len(text) - starts[-1] > columns:
        start = starts[-1]
        blank = text.rfind(" ", start + columns // 2, start + columns)
        starts.append(blank + 1 if blank >= 0 else start + columns)
    return starts


def _colored(row: Row) -> list[tuple[int, int, str]]:
    """The whole text in stretches of one colour."""
    stretches = []
    position = 0
    for start, length, role in row.pieces:
        if start > position:
            stretches.append((position, start, "text"))
        stretches.append((start, start + length, role))
        position = start + length
    if position < len(row.text):
        stretches.append((position, len(row.text), "text"))
    return stretches
