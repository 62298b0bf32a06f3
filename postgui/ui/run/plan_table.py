"""The list of a run's requests on the screen: dragged or moved by keys, ticked by mouse or space."""

from types import MappingProxyType

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from postgui.translation import tr
from postgui.ui.part_actions import PartActions
from postgui.ui.row_table import RowTable
from postgui.ui.run.plan_model import PlanModel
from postgui.ui.theme import current_theme

_WIDTHS = MappingProxyType({"Method": 74})
_NOWHERE = -1


class PlanTable(RowTable):
    """Shows a `PlanModel`, and changes it unless it is locked."""

    def __init__(self, model: PlanModel, parent: QWidget) -> None:
        super().__init__(model, tr("Requests of the run, in their order"), _WIDTHS, parent)
        self._plan = model
        self._press_at = QPoint()
        self._dragged: list[int] = []
        self._gap = _NOWHERE
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        keys = PartActions(self)
        keys.add("plan.up", lambda: self._step(-1), lambda: not self._plan.locked)
        keys.add("plan.down", lambda: self._step(1), lambda: not self._plan.locked)

    def chosen_rows(self) -> list[int]:
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    def _move(self, rows: list[int], before: int) -> None:
        """Put rows before another, and keep them chosen."""
        first = self._plan.move(rows, before)
        last = first + len(rows) - 1
        model = self._plan
        flags = QItemSelectionModel.SelectionFlag
        moved = QItemSelection(model.index(first, 0), model.index(last, len(model.columns) - 1))
        self.selectionModel().setCurrentIndex(model.index(first, 0), flags.NoUpdate)
        self.selectionModel().select(moved, flags.ClearAndSelect)
        self.scrollTo(model.index(first, 0))

    def _step(self, by: int) -> None:
        rows = self.chosen_rows()
        if rows and rows[0] + min(by, 0) >= 0 and rows[-1] + max(by, 0) < len(self._plan.rows):
            self._move(rows, rows[0] - 1 if by < 0 else rows[-1] + 2)

    def _turn(self) -> None:
        rows = self.chosen_rows()
        if rows:
            self._plan.tick(rows, not all(self._plan.rows[row].ticked for row in rows))

    def _gap_at(self, y: int) -> int:
        """Before which row something let go at `y` comes."""
        row = self.rowAt(y)
        if row < 0:
            return len(self._plan.rows)
        return row if y < self.rowViewportPosition(row) + self.rowHeight(row) / 2 else row + 1

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.modifiers() and not self._plan.locked:
            self._turn()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._press_at = event.position().toPoint()
        row = self.rowAt(self._press_at.y())
        plain = event.button() == Qt.MouseButton.LeftButton and not event.modifiers()
        if row >= 0 and plain and not self._plan.locked:
            chosen = self.chosen_rows()
            self._dragged = chosen if row in chosen else [row]
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if not self._dragged or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
            return
        far = (at - self._press_at).manhattanLength() >= QApplication.startDragDistance()
        if self._gap != _NOWHERE or far:
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self._gap = self._gap_at(at.y())
            self.scrollTo(self._plan.index(min(self._gap, len(self._plan.rows) - 1), 0))
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        rows, gap = self._dragged, self._gap
        self._dragged, self._gap = [], _NOWHERE
        if gap == _NOWHERE:
            super().mouseReleaseEvent(event)
            return
        self.viewport().unsetCursor()
        self._move(rows, gap)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._gap == _NOWHERE:
            return
        painter = QPainter(self.viewport())
        last = len(self._plan.rows) - 1
        y = self.rowViewportPosition(min(self._gap, last)) + (self.rowHeight(last) if self._gap > last else 0)
        line = QRect(0, max(0, y - 1), self.viewport().width(), 2)
        painter.fillRect(line, current_theme().color("accent"))
        painter.end()
