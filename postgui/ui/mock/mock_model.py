"""What came in at a mock server as a table, the latest last."""

from datetime import datetime
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from postgui.model.mock import MockEntry
from postgui.ui.plain_tip import plain_tip
from postgui.ui.theme import current_theme, method_role, status_role

_Index = QModelIndex | QPersistentModelIndex
COLUMNS = ("Time", "Method", "Target", "Status", "Example")
MOST_ROWS = 2_000


class MockModel(QAbstractTableModel):
    """One row for each request; of very many the first are dropped."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[str, MockEntry]] = []

    def add(self, entry: MockEntry, at_s: float) -> None:
        """A request that came in at `at_s` (seconds since 1970)."""
        if len(self._rows) >= MOST_ROWS:
            self.beginRemoveRows(QModelIndex(), 0, 0)
            del self._rows[0]
            self.endRemoveRows()
        last = len(self._rows)
        self.beginInsertRows(QModelIndex(), last, last)
        self._rows.append((datetime.fromtimestamp(at_s).strftime("%H:%M:%S"), entry))
        self.endInsertRows()

    def clear(self) -> None:
        self.beginResetModel()
        self._rows.clear()
        self.endResetModel()

    # Qt overrides

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return COLUMNS[section]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        time, entry = self._rows[index.row()]
        column = COLUMNS[index.column()]
        text = {
            "Time": time,
            "Method": entry.method,
            "Target": entry.target,
            "Status": str(entry.status),
            "Example": entry.place or "no example fits",
        }[column]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return text
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(text)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{column}: {text}"
            case Qt.ItemDataRole.ForegroundRole:
                return current_theme().color(_role(entry, column))
        return None


def _role(entry: MockEntry, column: str) -> str:
    if column == "Method":
        return method_role(entry.method)
    if column == "Status":
        return status_role(entry.status)
    if column == "Example" and not entry.place:
        return "warning"
    return "text-muted" if column == "Time" else "text"
