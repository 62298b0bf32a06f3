"""The waterfall: each request of an exchange as a bar of its steps, below one time axis.

Painted by hand. It cannot have the keyboard: the table of the same figures is there for that.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from postgui.formats.render.figure import format_duration_ms
from postgui.formats.render.timing_text import (
    PHASES,
    REUSED,
    Mark,
    Phase,
    RequestTiming,
    figure_ms,
    phase_text,
)
from postgui.translation import joined, mark, tr
from postgui.ui.theme import current_theme, method_role, status_role

_TITLE_PX, _BAR_PX, _GAP_PX, _AXIS_PX, _LEGEND_PX, _SIDE_PX = 20, 14, 10, 22, 20, 12
_ROOMY_PX = 520
_LEAST_BAR_PX = 2.0
_REACH_PX = 4
_LEGEND = {
    "dns": mark("DNS"),
    "connect": mark("Connect"),
    "tls": mark("TLS"),
    "send": mark("Send"),
    "wait": mark("Wait"),
    "receive": mark("Receive"),
}
_STEPS = (1, 2, 5)


@dataclass(frozen=True, slots=True)
class _Spot:
    """A place that answers to the pointer."""

    box: QRectF
    text: str


class Waterfall(QWidget):
    """Shows the timings of each request; hover tells the figures of a step."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._timings: tuple[RequestTiming, ...] = ()
        self._total_ms = 0.0
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        current_theme().scaled.connect(self._on_theme)

    def show_timings(self, timings: tuple[RequestTiming, ...], total_ms: float) -> None:
        """Show other requests; the axis goes up to `total_ms`."""
        self._timings = timings
        self._total_ms = max(total_ms, 0.001)
        self.setAccessibleName(tr("Waterfall; its figures are in the table below"))
        self.setAccessibleDescription(
            joined(
                "; ",
                (
                    joined(": ", (f"{each.method} {each.url}", figure_ms(each.end_ms - each.start_ms)))
                    for each in timings
                ),
            )
        )
        self.updateGeometry()
        self.update()

    def text_at(self, place: QPointF) -> str:
        """What hovering there tells."""
        reach = current_theme().px(_REACH_PX)
        hit = [spot for spot in self._spots() if spot.box.contains(place)]
        near = [spot for spot in self._spots() if spot.box.adjusted(-reach, 0, reach, 0).contains(place)]
        return (hit or near)[-1].text if near else ""

    @Slot()
    def _on_theme(self) -> None:
        self.updateGeometry()
        self.update()

    # Where everything is

    def _px(self, size: int) -> int:
        return current_theme().px(size)

    def _x(self, at_ms: float) -> float:
        left = self._px(_SIDE_PX)
        return left + at_ms / self._total_ms * max(self.width() - 2 * left, 1)

    def _top(self, row: int) -> float:
        return self._px(_LEGEND_PX) * self._legend_rows() + row * self._row_height() + self._px(_GAP_PX)

    def _row_height(self) -> int:
        return self._px(_TITLE_PX) + self._px(_BAR_PX) + self._px(_GAP_PX)

    def _bar(self, row: int, start_ms: float, length_ms: float) -> QRectF:
        x = self._x(start_ms)
        width = max(self._x(start_ms + length_ms) - x, _LEAST_BAR_PX)
        return QRectF(x, self._top(row) + self._px(_TITLE_PX), width, self._px(_BAR_PX))

    def _mark(self, row: int, mark: Mark) -> QRectF:
        size = self._px(_BAR_PX)
        return QRectF(self._x(mark.at_ms) - size / 2, self._top(row) + self._px(_TITLE_PX), size, size)

    def _spots(self) -> Iterator[_Spot]:
        for row, timing in enumerate(self._timings):
            title = QRectF(0, self._top(row), self.width(), self._px(_TITLE_PX))
            yield _Spot(title, _title_text(timing))
            for phase in timing.phases:
                yield _Spot(self._bar(row, phase.start_ms, phase.length_ms), phase_text(phase))
            for each in timing.marks:
                after = figure_ms(each.at_ms - timing.start_ms)
                text = tr("{what}\nafter {time}", what=each.text, time=after)
                yield _Spot(self._mark(row, each), text)

    def _legend_rows(self) -> int:
        return 1 + max((row for row, _, _ in self._legend()), default=0)

    def _legend(self) -> Iterator[tuple[int, float, str]]:
        """Row, left edge and name of each step that there is, in as many rows as they need."""
        used = {phase.name for timing in self._timings for phase in timing.phases}
        metrics = self.fontMetrics()
        row, x = 0, float(self._px(_SIDE_PX))
        for name, _ in PHASES:
            if name not in used:
                continue
            width = self._px(14) + metrics.horizontalAdvance(tr(_LEGEND[name])) + self._px(14)
            if x + width > self.width() and x > self._px(_SIDE_PX):
                row, x = row + 1, float(self._px(_SIDE_PX))
            yield row, x, name
            x += width

    # Painting

    def _paint_legend(self, painter: QPainter) -> None:
        theme = current_theme()
        height = self._px(_LEGEND_PX)
        for row, x, name in self._legend():
            box = QRectF(x, row * height + (height - self._px(10)) / 2, self._px(10), self._px(10))
            painter.fillRect(box, theme.color(f"phase-{name}"))
            painter.setPen(theme.color("text-muted"))
            text = QRectF(x + self._px(14), row * height, self.width(), height)
            painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, tr(_LEGEND[name]))

    def _paint_axis(self, painter: QPainter) -> None:
        theme = current_theme()
        top, bottom = self._top(0), self._top(len(self._timings))
        align = Qt.AlignmentFlag.AlignVCenter
        step = nice_step(self._total_ms, self.width() // max(self._px(96), 1))
        at_ms = 0.0
        while at_ms <= self._total_ms:
            x = round(self._x(at_ms)) + 0.5
            painter.setPen(QPen(theme.color("line"), 1))
            painter.drawLine(QPointF(x, top), QPointF(x, bottom))
            painter.setPen(theme.color("text-faint"))
            label = "0" if not at_ms else format_axis_ms(at_ms)
            width = self.fontMetrics().horizontalAdvance(label)
            left = min(max(x - width / 2, self._px(_SIDE_PX)), self.width() - width - self._px(4))
            painter.drawText(QRectF(left, bottom, width + 4, self._px(_AXIS_PX)), align, label)
            at_ms += step

    def _paint_request(self, painter: QPainter, row: int, timing: RequestTiming) -> None:
        self._paint_title(painter, row, timing)
        theme = current_theme()
        whole = self._bar(row, timing.start_ms, timing.end_ms - timing.start_ms)
        painter.fillRect(whole, theme.color("hover"))
        for phase in timing.phases:
            self._paint_phase(painter, row, phase)
        painter.setPen(QPen(theme.color("panel"), 1))
        painter.setBrush(theme.color("text"))
        for each in timing.marks:
            box = self._mark(row, each)
            middle = box.center()
            points = [QPointF(middle.x(), box.top()), QPointF(box.right(), middle.y())]
            points += [QPointF(middle.x(), box.bottom()), QPointF(box.left(), middle.y())]
            painter.drawPolygon(QPolygonF(points))

    def _paint_phase(self, painter: QPainter, row: int, phase: Phase) -> None:
        color = current_theme().color(f"phase-{phase.name}")
        painter.fillRect(self._bar(row, phase.start_ms, phase.length_ms), color)

    def _paint_title(self, painter: QPainter, row: int, timing: RequestTiming) -> None:
        """Method, URL as far as there is room, status, and at the right how long it took."""
        theme = current_theme()
        metrics = painter.fontMetrics()
        left, right = float(self._px(_SIDE_PX)), float(self.width() - self._px(_SIDE_PX))
        top, height, gap = self._top(row), float(self._px(_TITLE_PX)), float(self._px(8))
        took = format_duration_ms(timing.end_ms - timing.start_ms)
        roomy = self.width() >= self._px(_ROOMY_PX)
        answer = timing.answer if roomy else str(timing.status or timing.answer)
        tail = [(took, "text"), (answer, status_role(timing.status) if timing.status else "error")]
        if timing.peer.reused:
            tail.append((tr(REUSED) if roomy else tr("reused", "a connection"), "text-faint"))
        for text, role in tail:
            width = metrics.horizontalAdvance(text)
            right -= width
            painter.setPen(theme.color(role))
            painter.drawText(QRectF(right, top, width + 1, height), Qt.AlignmentFlag.AlignVCenter, text)
            right -= gap
        painter.setPen(theme.color(method_role(timing.method)))
        method = metrics.elidedText(timing.method, Qt.TextElideMode.ElideRight, self._px(90))
        painter.drawText(QRectF(left, top, right - left, height), Qt.AlignmentFlag.AlignVCenter, method)
        left += metrics.horizontalAdvance(method) + gap
        url = metrics.elidedText(timing.url, Qt.TextElideMode.ElideMiddle, max(int(right - left), 0))
        painter.setPen(theme.color("text"))
        painter.drawText(QRectF(left, top, max(right - left, 0), height), Qt.AlignmentFlag.AlignVCenter, url)

    # Qt overrides

    def sizeHint(self) -> QSize:
        height = self._top(len(self._timings)) + self._px(_AXIS_PX)
        return QSize(self._px(320), int(height))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._px(160), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(current_theme().ui_font("small"))
        if self._timings:
            self._paint_legend(painter)
            self._paint_axis(painter)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for row, timing in enumerate(self._timings):
                self._paint_request(painter, row, timing)
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._tell(event.position(), event.globalPosition().toPoint())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.updateGeometry()  # the legend may need another row
        return super().event(event)

    def _tell(self, place: QPointF, where: QPoint) -> None:
        if text := self.text_at(place):
            QToolTip.showText(where, text, self)
        else:
            QToolTip.hideText()


def nice_step(total_ms: float, most: int) -> float:
    """A step of 1, 2 or 5 and zeros that divides `total_ms` into at most about `most` parts."""
    wanted = total_ms / max(most, 2)
    power = 0.001
    while power * 10 <= wanted:
        power *= 10
    return next((power * step for step in _STEPS if power * step >= wanted), power * 10)


def format_axis_ms(at_ms: float) -> str:
    """A round time at the axis: `0.5 ms`, `200 ms`, `1.5 s`."""
    return tr("{ms:g} ms", ms=at_ms) if at_ms < 1000 else tr("{seconds:g} s", seconds=at_ms / 1000)


def _title_text(timing: RequestTiming) -> str:
    lines = [f"{timing.method} {timing.url}", timing.answer + (f", {timing.why}" if timing.why else "")]
    took, start = figure_ms(timing.end_ms - timing.start_ms), figure_ms(timing.start_ms)
    lines.append(tr("{time}, from {start}", time=took, start=start))
    if timing.peer.reused:
        lines.append(tr(REUSED))
    return "\n".join(lines)
