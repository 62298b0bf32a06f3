"""What an import will make, as a tree to tick. It owns only which rows are shown and which are ticked."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from postgui.formats.importing.outline import Row
from postgui.ui.plain_tip import plain_tip

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
        self._shown: set[int] = set()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show another import, all of it ticked."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self._above = []
        open_rows: list[int] = []
        for number, row in enumerate(self._rows):
            del open_rows[row.depth :]
            self._above.append(open_rows[-1] if open_rows else -1)
            open_rows.append(number)
        self._ticked = set(range(len(self._rows)))
        self._lay_out(range(len(self._rows)))
        self.endResetModel()
        self.ticks_edited.emit()

    def narrow(self, takes: Callable[[Row], bool]) -> None:
        """Show of the requests only those that `takes` says yes to, with the folders above them.

        What is not shown is not made; its tick is remembered until it is shown again.
        """
        self.beginResetModel()
        shown: set[int] = set()
        for number, row in enumerate(self._rows):
            if takes(row) if row.kind == "request" else row.depth == 0:
                shown.update(self._path(number))
        ascending = sorted(shown)
        self._lay_out(ascending)
        for number in reversed(ascending):  # the ticks of what is inside are known first
            if self._rows[number].kind in ("collection", "folder"):
                is_off = number not in self._below or self._state(number) == _OFF
                (self._ticked.discard if is_off else self._ticked.add)(number)
        self.endResetModel()
        self.ticks_edited.emit()

    def shown_count(self) -> int:
        """How many rows are shown, those of closed folders as well."""
        return len(self._shown)

    def ticked(self) -> frozenset[int]:
        """The places, in the outline, of what shall be made."""
        return frozenset(self._ticked & self._shown)

    def counts(self) -> tuple[int, int, int]:
        """How many requests, folders and environments are ticked."""
        kinds = [self._rows[number].kind for number in self._ticked & self._shown]
        return kinds.count("request"), kinds.count("folder"), kinds.count("environment")

    def _path(self, number: int) -> Iterator[int]:
        """The row, the folder that it is in, and so on to the top."""
        while number >= 0:
            yield number
            number = self._above[number]

    def _lay_out(self, shown: Iterable[int]) -> None:
        """Take these rows, by place in the outline and ascending, as those that the tree has."""
        self._shown, self._places, self._below = set(shown), [0] * len(self._rows), {}
        for number in shown:
            siblings = self._below.setdefault(self._above[number], [])
            self._places[number] = len(siblings)
            siblings.append(number)

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
                return plain_tip(f"{row.method} {row.url}".strip() or row.name)
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
