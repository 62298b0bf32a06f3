"""A table that is only looked at: one row for each of some values, a text for each column."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any, ClassVar, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from postgui.translation import tr
from postgui.ui.plain_tip import plain_tip
from postgui.ui.theme import current_theme

_Index = QModelIndex | QPersistentModelIndex
_Row = TypeVar("_Row")
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class RowModel(QAbstractTableModel, Generic[_Row]):
    """Shows its rows as a subclass words them."""

    columns: ClassVar[tuple[str, ...]]
    """The titles, marked for translation."""
    figures: ClassVar[frozenset[str]] = frozenset()
    """The columns of numbers: they stand to the right."""
    told: ClassVar[Mapping[str, str]] = MappingProxyType({})
    """What a column means, where its title does not say it."""
    words: ClassVar[Mapping[str, Sequence[str]]] = MappingProxyType({})
    """The only words of a column, marked for translation: it is wide enough for all of them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[_Row] = []

    def texts(self, row: _Row) -> tuple[str, ...]:
        """A text for each column."""
        raise NotImplementedError

    def tone(self, row: _Row, column: str) -> str:
        """The theme's role for the colour of a text."""
        return "text"

    def tip(self, row: _Row, text: str) -> str:
        """What hovering a cell with `text` tells."""
        return text

    def show_rows(self, rows: Sequence[_Row]) -> None:
        """Show these rows in the place of those before."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def insert(self, at: int, rows: Sequence[_Row]) -> None:
        """Show some more rows before the one `at`."""
        if rows:
            self.beginInsertRows(QModelIndex(), at, at + len(rows) - 1)
            self._rows[at:at] = rows
            self.endInsertRows()

    def drop_first(self, count: int) -> None:
        """Leave out the first `count` rows."""
        if count > 0:
            self.beginRemoveRows(QModelIndex(), 0, count - 1)
            del self._rows[:count]
            self.endRemoveRows()

    # Qt overrides

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        column = self.columns[section]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return tr(column)
            case Qt.ItemDataRole.ToolTipRole:
                return tr(self.told[column]) if column in self.told else None
            case Qt.ItemDataRole.TextAlignmentRole if column in self.figures:
                return _RIGHT
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row, column = self._rows[index.row()], self.columns[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.texts(row)[index.column()]
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(self.tip(row, self.texts(row)[index.column()]))
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{tr(column)}: {self.texts(row)[index.column()]}"
            case Qt.ItemDataRole.ForegroundRole:
                return current_theme().color(self.tone(row, column))
            case Qt.ItemDataRole.TextAlignmentRole if column in self.figures:
                return _RIGHT
        return None
