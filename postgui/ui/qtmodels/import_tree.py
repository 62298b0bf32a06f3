"""What an import will make, as a tree to tick. It owns only which rows are ticked."""

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from postgui.formats.importing.outline import Row

Index = QModelIndex | QPersistentModelIndex
_ON, _SOME, _OFF = Qt.CheckState.Checked, Qt.CheckState.PartiallyChecked, Qt.CheckState.Unchecked


class Role(IntEnum):
    METHOD = Qt.ItemDataRole.UserRole.value + 1
    URL = Qt.ItemDataRole.UserRole.value + 2
    KIND = Qt.ItemDataRole.UserRole.value + 3


class ImportTree(QAbstractItemModel):
    """Rows by their place in the outline, which is also their internal id.

    Signals:
        ticks_edited: Another choice of rows.
    """

    ticks_edited = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()
        self._above: list[int] = []
        self._below: dict[int, list[int]] = {}
        self._places: list[int] = []
        self._ticked: set[int] = set()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show another import, all of it ticked."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self._above, self._places, self._below = [], [], {}
        open_rows: list[int] = []
        for number, row in enumerate(self._rows):
            del open_rows[row.depth :]
            above = open_rows[-1] if open_rows else -1
            siblings = self._below.setdefault(above, [])
            self._above.append(above)
            self._places.append(len(siblings))
            siblings.append(number)
            open_rows.append(number)
        self._ticked = set(range(len(self._rows)))
        self.endResetModel()
        self.ticks_edited.emit()

    def ticked(self) -> frozenset[int]:
        """The places, in the outline, of what shall be made."""
        return frozenset(self._ticked)

    def counts(self) -> tuple[int, int, int]:
        """How many requests, folders and environments are ticked."""
        kinds = [self._rows[number].kind for number in self._ticked]
        return kinds.count("request"), kinds.count("folder"), kinds.count("environment")

    def _state(self, number: int) -> Qt.CheckState:
        below = self._below.get(number)
        if below is None:
            return _ON if number in self._ticked else _OFF
        states = {self._state(one) for one in below}
        return states.pop() if len(states) == 1 else _SOME

    def _set(self, number: int, ticked: bool) -> None:
        waiting = [number]
        while waiting:
            one = waiting.pop()
            (self._ticked.add if ticked else self._ticked.discard)(one)
            waiting += self._below.get(one, ())
        above = self._above[number]
        while above >= 0:  # a folder counts while something in it does
            state = self._state(above)
            (self._ticked.discard if state == _OFF else self._ticked.add)(above)
            above = self._above[above]

    def _tell(self, number: int) -> None:
        """Tell of the ticks of `number`, and of all below and above it."""
        waiting = [number]
        while waiting:
            below = self._below.get(one := waiting.pop(), [])
            if below:
                self.dataChanged.emit(self._index(below[0]), self._index(below[-1]), [_CHECK])
                waiting += below
            if one >= 0:
                self.dataChanged.emit(self._index(one), self._index(one), [_CHECK])
        above = self._above[number] if number >= 0 else -1
        while above >= 0:
            self.dataChanged.emit(self._index(above), self._index(above), [_CHECK])
            above = self._above[above]
        self.ticks_edited.emit()

    def _index(self, number: int) -> QModelIndex:
        return self.createIndex(self._places[number], 0, number)

    # Qt overrides

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        below = self._below.get(parent.internalId() if parent.isValid() else -1, [])
        if column != 0 or not 0 <= row < len(below):
            return QModelIndex()
        return self.createIndex(row, 0, below[row])

    def parent(self, child: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override] # noqa: B008
        above = self._above[child.internalId()] if child.isValid() else -1
        return self._index(above) if above >= 0 else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return len(self._below.get(parent.internalId() if parent.isValid() else -1, ()))

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.isValid() else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.internalId()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.name
            case Qt.ItemDataRole.CheckStateRole:
                return self._state(index.internalId())
            case Qt.ItemDataRole.ToolTipRole:
                return f"{row.method} {row.url}".strip() or row.name
            case Role.METHOD:
                return row.method
            case Role.URL:
                return row.url
            case Role.KIND:
                return row.kind
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid() or role != Qt.ItemDataRole.CheckStateRole:
            return False
        self._set(index.internalId(), Qt.CheckState(value) != _OFF)
        self._tell(index.internalId())
        return True


_CHECK = Qt.ItemDataRole.CheckStateRole
