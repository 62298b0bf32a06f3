"""The line numbers beside a text."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Slot
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from postgui.ui.editor.folding import indent_of
from postgui.ui.theme import current_theme

if TYPE_CHECKING:
    from postgui.ui.editor.code_view import CodeView

_FEWEST_DIGITS = 2
_FOLD_STRIP = 12
_ARROW_PX = 14


class Gutter(QWidget):
    """Paints the numbers of the visible lines; a folded part of a long line has none."""

    def __init__(self, view: "CodeView") -> None:
        super().__init__(view)
        self._view = view
        self.fault_row = -1
        """Row whose number is painted as an error; -1 for none."""
        self._roles: dict[int, str] = {}  # of the rows whose numbers have another colour
        self._shape: tuple[int, int, int | None] = (0, 0, None)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        view.textChanged.connect(self._on_text)

    def width_for(self, lines: int) -> int:
        """Room for the highest number."""
        theme = current_theme()
        digits = max(_FEWEST_DIGITS, len(str(lines)))
        folds = theme.px(_FOLD_STRIP) if self._view.folds is not None else 0
        return theme.px(12) + self.fontMetrics().horizontalAdvance("9") * digits + theme.px(8) + folds

    @Slot()
    def refresh(self) -> None:
        """The cursor, the focus or the error may be in another row: paint the numbers that change."""
        view = self._view
        roles = {view.textCursor().blockNumber(): "text"} if view.hasFocus() else {}
        if self.fault_row >= 0:
            roles[self.fault_row] = "error"
        changed = {row for row, _ in roles.items() ^ self._roles.items()}
        self._roles = roles
        if not changed:
            return
        offset = view.viewport().y() - self.y()
        for block, top in view.visible_blocks():
            if block.blockNumber() in changed:
                self.update(0, round(top) + offset, self.width(), self._row_height() + 1)

    @Slot()
    def _on_text(self) -> None:
        """Qt asks for the edited rows; with another indent the one above them has other arrows, too."""
        block = self._view.textCursor().block()
        shape = (self._view.blockCount(), block.blockNumber(), indent_of(block.text()))
        if shape != self._shape:
            self._shape = shape
            self.update()
        self.refresh()

    def _row_height(self) -> int:
        return self.fontMetrics().height()

    # Qt overrides

    def sizeHint(self) -> QSize:
        return QSize(self.width_for(self._view.line_count()), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.fillRect(event.rect(), theme.color("editor"))
        view, folds = self._view, self._view.folds
        right = self.width() - theme.px(8) - (theme.px(_FOLD_STRIP) if folds is not None else 0)
        height, offset = self._row_height(), view.viewport().y() - self.y()
        arrows: dict[str, QPixmap] = {}
        above, below = event.rect().top() - offset, event.rect().bottom() - offset
        for block, block_top in view.visible_blocks(above, below):
            row, top = block.blockNumber(), round(block_top) + offset
            number = view.line_number(row)
            if number is None:
                continue
            painter.setPen(theme.color(self._roles.get(row, "line-number")))
            painter.drawText(QRect(0, top, right, height), Qt.AlignmentFlag.AlignRight, str(number))
            if folds is not None and (icon := folds.arrow(block)):
                side = theme.px(_ARROW_PX)
                place = QRect(right + theme.px(2), top + (height - side) // 2, side, side)
                if icon not in arrows:  # once for all rows: to draw it takes longer than the number
                    picture = theme.icon(icon, "icon-muted")
                    arrows[icon] = picture.pixmap(place.size(), self.devicePixelRatioF())
                painter.drawPixmap(place, arrows[icon])
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
