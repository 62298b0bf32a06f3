"""The history of a monitor as a table, the newest first."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from postgui.formats.render.figure import format_duration_ms
from postgui.model.monitor import MonitorPoint
from postgui.ui.plain_tip import plain_tip
from postgui.ui.theme import current_theme

_Index = QModelIndex | QPersistentModelIndex
COLUMNS = ("When", "Result", "Requests", "Failed", "Time", "Why")
_FIGURES = (2, 3, 4)


class MonitorModel(QAbstractTableModel):
    """One row for each run."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._points: tuple[MonitorPoint, ...] = ()

    def show_points(self, points: Sequence[MonitorPoint]) -> None:
        """Show the whole history, the oldest first as it is kept."""
        newest_first = tuple(reversed(points))
        count = len(newest_first) - len(self._points)
        if count > 0 and newest_first[count:] == self._points:
            self.beginInsertRows(QModelIndex(), 0, count - 1)
            self._points = newest_first
            self.endInsertRows()
        elif newest_first != self._points:
            self.beginResetModel()
            self._points = newest_first
            self.endResetModel()

    # Qt overrides

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        return 0 if parent.isValid() else len(self._points)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return COLUMNS[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and section in _FIGURES:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._points):
            return None
        point, column = self._points[index.row()], index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return _texts(point)[column]
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip("\n".join(point.reasons) or _texts(point)[column])
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{COLUMNS[column]}: {_texts(point)[column]}"
            case Qt.ItemDataRole.ForegroundRole if column == 1:
                return current_theme().color("ok" if point.passed else "error")
            case Qt.ItemDataRole.TextAlignmentRole if column in _FIGURES:
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None


def when_text(seconds: float) -> str:
    """A moment as it is read here: `2026-01-31 14:05`."""
    return datetime.fromtimestamp(seconds).strftime("%Y-%m-%d %H:%M")


def _texts(point: MonitorPoint) -> tuple[str, ...]:
    return (
        when_text(point.at),
        "Passed" if point.passed else "Failed",
        f"{point.requests:,}",
        f"{point.failed:,}",
        format_duration_ms(point.wall_ms),
        "; ".join(point.reasons),
    )
