"""The line numbers beside a text."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from postgui.ui.theme import current_theme

if TYPE_CHECKING:
    from postgui.ui.editor.code_view import CodeView

_FEWEST_DIGITS = 2
_FOLD_STRIP = 12


class Gutter(QWidget):
    """Paints the numbers of the visible lines; a folded part of a long line has none."""

    def __init__(self, view: "CodeView") -> None:
        super().__init__(view)
        self._view = view
        self.fault_row = -1
        """Row whose number is painted as an error; -1 for none."""
        self.setCursor(Qt.CursorShape.ArrowCursor)

    def width_for(self, lines: int) -> int:
        """Room for the highest number."""
        theme = current_theme()
        digits = max(_FEWEST_DIGITS, len(str(lines)))
        folds = theme.px(_FOLD_STRIP) if self._view.folds is not None else 0
        return theme.px(12) + self.fontMetrics().horizontalAdvance("9") * digits + theme.px(8) + folds

    # Qt overrides

    def sizeHint(self) -> QSize:
        return QSize(self.width_for(self._view.line_count()), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.fillRect(event.rect(), theme.color("editor"))
        folds = self._view.folds
        right = self.width() - theme.px(8) - (theme.px(_FOLD_STRIP) if folds is not None else 0)
        height = self.fontMetrics().height()
        current = self._view.textCursor().blockNumber()
        for row, top in self._view.visible_rows():
            number = self._view.line_number(row)
            if number is None:
                continue
            is_current = row == current and self._view.hasFocus()
            role = "error" if row == self.fault_row else "text" if is_current else "line-number"
            painter.setPen(theme.color(role))
            painter.drawText(QRect(0, top, right, height), Qt.AlignmentFlag.AlignRight, str(number))
            if folds is not None and (folds.is_folded(row) or folds.can_fold(row)):
                side = theme.px(14)
                place = QRect(right + theme.px(2), top + (height - side) // 2, side, side)
                icon = "chevron-right" if folds.is_folded(row) else "chevron-down"
                theme.icon(icon, "icon-muted").paint(painter, place)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        folds = self._view.folds
        if folds is not None and at.x() >= self.width() - current_theme().px(8 + _FOLD_STRIP):
            tops = [row for row, top in self._view.visible_rows() if top <= at.y()]
            if tops and (folds.is_folded(tops[-1]) or folds.can_fold(tops[-1])):
                folds.toggle(tops[-1])
                return
        self._view.select_row_at(at.y())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel:
            return self._view.viewport().event(event)
        return super().event(event)
