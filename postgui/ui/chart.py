"""Figures as lines or dots over one axis: rates, times, outcomes. Painted by hand with QPainter.

It can't have the keyboard: what it shows is also in a table, a line of sums, or its accessible description.
"""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from postgui.translation import again, tr
from postgui.ui.theme import current_theme

_HEAD_PX, _FOOT_PX, _SIDE_PX, _LEAST_HEIGHT_PX = 24, 20, 12, 110
_ROOM_PX = 8
_STEPS = 4
_DOTS_FROM_PX = 6
_ROUND = (1, 1.2, 1.6, 2, 3, 4, 6, 8, 10)
"""What the value axis may end with, times a power of ten; half of it is as short."""
_HEADROOM = 1.05
"""So much higher than the highest value: its line does not lie on the upper edge."""
Format = Callable[[float], str]


@dataclass(frozen=True, slots=True)
class Series:
    """One line of a chart; `values` None are gaps. `dots` has a dot for each value and no line.

    `roles` are the colours of the dots, one for each value; without them all have that of the series.
    """

    name: str
    role: str
    values: tuple[float | None, ...]
    dots: bool = False
    roles: tuple[str, ...] = ()


class Chart(QWidget):
    """Shows some series over the same places of one axis; hover tells the figures at a place."""

    def __init__(
        self, title: str, format_value: Format, format_place: Format, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self._title = title
        self._format_value = format_value
        self._format_place = format_place
        self._places: tuple[float, ...] = ()
        self._series: tuple[Series, ...] = ()
        self._labels: tuple[str, ...] = ()
        self._hovered: int | None = None
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(title)
        current_theme().scaled.connect(self._on_theme)

    def show_series(
        self, places: Sequence[float], series: Sequence[Series], labels: Sequence[str] = ()
    ) -> None:
        """Show other figures.

        Args:
            places: Where on the axis, ascending; one for each value.
            series: What to show, the first one first in the legend.
            labels: What each place is called where hovering tells it; none: the place itself.
        """
        self._places, self._series, self._labels = tuple(places), tuple(series), tuple(labels)
        self._hovered = None
        self._describe()
        self.update()

    def _describe(self) -> None:
        last = self.text_at(len(self._places) - 1) if self._places else tr("No figures yet")
        self.setAccessibleDescription(last)

    def text_at(self, number: int) -> str:
        """What hovering over the place `number` tells."""
        label = self._labels[number] if self._labels else self._format_place(self._places[number])
        lines = [label]
        for each in self._series:
            value = each.values[number]
            if value is not None:
                lines.append(f"{each.name}: {self._format_value(value)}")
        return "\n".join(lines)

    def number_at(self, x: float) -> int | None:
        """The place nearest to `x`, in pixels from the left; None without any."""
        if not self._places:
            return None
        return min(range(len(self._places)), key=lambda number: abs(self._x(self._places[number]) - x))

    # Where everything is

    def _px(self, size: int) -> int:
        return current_theme().px(size)

    def _plot(self) -> QRectF:
        left = self._px(_SIDE_PX) + self._axis_width()
        right = self.width() - self._px(_SIDE_PX)
        bottom = self.height() - self._px(_FOOT_PX)
        top = self._px(_HEAD_PX) + self._px(_ROOM_PX)
        return QRectF(left, top, max(1, right - left), max(1, bottom - top))

    def _axis_width(self) -> float:
        metrics = self.fontMetrics()
        widest = max(metrics.horizontalAdvance(self._format_value(value)) for value in self._ticks())
        return widest + self._px(8)

    def _top(self) -> float:
        """The end of the value axis: a round number above all values."""
        values = [value for each in self._series for value in each.values if value is not None]
        most = max(values, default=0.0) * _HEADROOM
        if most <= 0:
            return 1.0
        step: float = 10.0 ** math.floor(math.log10(most))
        return next((step * factor for factor in _ROUND if step * factor >= most), step * 10)

    def _ticks(self) -> list[float]:
        top = self._top()
        return [top * number / _STEPS for number in range(0, _STEPS + 1, 2)]

    def _x(self, place: float) -> float:
        plot = self._plot()
        first, last = self._places[0], self._places[-1]
        if last <= first:
            return plot.center().x()
        return plot.left() + (place - first) / (last - first) * plot.width()

    def _y(self, value: float) -> float:
        plot = self._plot()
        return plot.bottom() - value / self._top() * plot.height()

    # Painting

    def _paint_head(self, painter: QPainter) -> None:
        """The title, then the legend from the right."""
        theme, metrics = current_theme(), painter.fontMetrics()
        height, side = self._px(_HEAD_PX), self._px(_SIDE_PX)
        x = float(self.width() - side)
        for each in reversed(self._series if len(self._series) > 1 else ()):
            width = metrics.horizontalAdvance(each.name)
            x -= width
            painter.setPen(theme.color("text-muted"))
            painter.drawText(QRectF(x, 0, width, height), Qt.AlignmentFlag.AlignVCenter, each.name)
            x -= self._px(14)
            box = QRectF(x, (height - self._px(8)) / 2, self._px(8), self._px(8))
            painter.fillRect(box, theme.color(each.role))
            x -= self._px(12)
        painter.setPen(theme.color("text"))
        room = max(0.0, x - side)
        title = metrics.elidedText(self._title, Qt.TextElideMode.ElideRight, round(room))
        painter.drawText(QRectF(side, 0, room, height), Qt.AlignmentFlag.AlignVCenter, title)

    def _paint_axes(self, painter: QPainter) -> None:
        theme, plot = current_theme(), self._plot()
        half = self._px(_FOOT_PX) / 2
        if not self._places:
            painter.setPen(theme.color("text-faint"))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, tr("No figures yet"))
            return
        for value in self._ticks():
            y = self._y(value)
            painter.setPen(QPen(theme.color("line"), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(theme.color("text-faint"))
            place = QRectF(0, y - half, plot.left() - self._px(6), 2 * half)
            align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(place, align, self._format_value(value))
        foot = QRectF(
            plot.left(), plot.bottom() + self._px(2), plot.width(), self._px(_FOOT_PX) - self._px(2)
        )
        painter.drawText(foot, Qt.AlignmentFlag.AlignLeft, self._format_place(self._places[0]))
        if len(self._places) > 1:
            painter.drawText(foot, Qt.AlignmentFlag.AlignRight, self._format_place(self._places[-1]))

    def _paint_line(self, painter: QPainter, each: Series) -> None:
        painter.setPen(QPen(current_theme().color(each.role), self._px(2)))
        part = QPolygonF()
        for place, value in zip(self._places, each.values, strict=True):
            if value is None:
                painter.drawPolyline(part)
                part = QPolygonF()
            else:
                part.append(QPointF(self._x(place), self._y(value)))
        painter.drawPolyline(part)
        if part.size() == 1:  # a line of one point shows nothing
            painter.drawEllipse(part.at(0), self._px(1), self._px(1))

    def _paint_dots(self, painter: QPainter, each: Series) -> None:
        theme, plot = current_theme(), self._plot()
        crowded = plot.width() / max(1, len(self._places)) < self._px(_DOTS_FROM_PX)
        radius = self._px(2) if crowded else self._px(4)
        painter.setPen(Qt.PenStyle.NoPen)
        for number, (place, value) in enumerate(zip(self._places, each.values, strict=True)):
            if value is not None:
                painter.setBrush(theme.color(each.roles[number] if each.roles else each.role))
                painter.drawEllipse(QPointF(self._x(place), self._y(value)), radius, radius)

    @Slot()
    def _on_theme(self) -> None:
        self.updateGeometry()
        self.update()

    # Qt overrides

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._title = again(self._title)
            self._series = tuple(replace(each, name=again(each.name)) for each in self._series)
            self._labels = tuple(again(each) for each in self._labels)
            self._describe()
            self.update()

    def minimumSizeHint(self) -> QSize:
        return QSize(self._px(160), self._px(_LEAST_HEIGHT_PX))

    def sizeHint(self) -> QSize:
        return QSize(self._px(400), self._px(160))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hovered = self.number_at(event.position().x())
        if self._hovered is not None:
            QToolTip.showText(event.globalPosition().toPoint(), self.text_at(self._hovered), self)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = None
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setFont(theme.ui_font("small"))
        painter.fillRect(self.rect(), theme.color("panel"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_head(painter)
        self._paint_axes(painter)
        if self._places and self._hovered is not None:
            x = self._x(self._places[self._hovered])
            painter.setPen(QPen(theme.color("line-strong"), 1))
            painter.drawLine(QPointF(x, self._plot().top()), QPointF(x, self._plot().bottom()))
        for each in reversed(self._series if self._places else ()):
            (self._paint_dots if each.dots else self._paint_line)(painter, each)
        painter.end()
