"""The requests of a load test as a table: counts, rates and times of each, and of all together."""

from collections.abc import Sequence
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from postgui.formats.render.figure import format_duration_ms
from postgui.model.load import LoadEntry
from postgui.ui.plain_tip import plain_tip
from postgui.ui.theme import current_theme, method_role

_Index = QModelIndex | QPersistentModelIndex
COLUMNS = ("Request", "Method", "Count", "Failed", "Rate", "p50", "p95", "p99", "Most")
_TOLD = MappingProxyType(
    {"Rate": "Answers a second", "p50": "Half of the answers took no longer than this"}
    | {f"p{share}": f"{share} of 100 answers took no longer than this" for share in (95, 99)}
)


class LoadModel(QAbstractTableModel):
    """One row for each request, the sum of all last."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[LoadEntry, ...] = ()

    def show_entries(self, entries: Sequence[LoadEntry]) -> None:
        """Show these figures; of the same requests as before without losing what is chosen."""
        if _names(entries) != _names(self._entries):
            self.beginResetModel()
            self._entries = tuple(entries)
            self.endResetModel()
            return
        self._entries = tuple(entries)
        if self._entries:
            self.dataChanged.emit(self.index(0, 0), self.index(len(entries) - 1, len(COLUMNS) - 1))

    # Qt overrides

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        return 0 if parent.isValid() else len(self._entries)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return COLUMNS[section]
            case Qt.ItemDataRole.ToolTipRole:
                return _TOLD.get(COLUMNS[section])
            case Qt.ItemDataRole.TextAlignmentRole if section > 1:
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._entries):
            return None
        entry, column = self._entries[index.row()], index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return _texts(entry)[column]
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(_texts(entry)[column])
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{COLUMNS[column]}: {_texts(entry)[column]}"
            case Qt.ItemDataRole.ForegroundRole:
                return current_theme().color(_role(entry, column))
            case Qt.ItemDataRole.TextAlignmentRole if column > 1:
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None


def _names(entries: Sequence[LoadEntry]) -> list[tuple[str, str]]:
    return [(entry.method, entry.name) for entry in entries]


def _texts(entry: LoadEntry) -> tuple[str, ...]:
    times = (entry.p50_ms, entry.p95_ms, entry.p99_ms, entry.most_ms)
    return (
        entry.name,
        entry.method,
        f"{entry.requests:,}",
        f"{entry.failures:,}",
        f"{entry.rate:,.1f}",
        *map(format_duration_ms, times),
    )


def _role(entry: LoadEntry, column: int) -> str:
    if column == 1:
        return method_role(entry.method)
    return "error" if column == 3 and entry.failures else "text"
