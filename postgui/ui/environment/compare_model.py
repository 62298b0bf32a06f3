"""Several environments side by side: a row for each name, a column for each environment."""

from collections.abc import Sequence
from typing import Any, Literal, TypeAlias

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from postgui.model.variables import MASK
from postgui.services.environment_set import Comparison, VariableSet, compare
from postgui.translation import tr
from postgui.ui.theme import current_theme

Index: TypeAlias = QModelIndex | QPersistentModelIndex
Wanted: TypeAlias = Literal["all", "missing", "different"]
NAME, STATE, FIRST = 0, 1, 2


class CompareModel(QAbstractTableModel):
    """What each set has for each name; a cell reports what it should become.

    Signals:
        value_edited: int: which of the shown sets; str: the name; str: its new value there.
    """

    value_edited = Signal(int, str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sets: tuple[VariableSet, ...] = ()
        self._rows: tuple[Comparison, ...] = ()
        self._wanted: Wanted = "all"
        current_theme().changed.connect(self._repaint)

    @property
    def sets(self) -> tuple[VariableSet, ...]:
        return self._sets

    def show_sets(self, sets: Sequence[VariableSet], wanted: Wanted = "all") -> None:
        """Compare `sets`, and list all names, those that are missing somewhere, or those that differ."""
        self.beginResetModel()
        self._sets, self._wanted = tuple(sets), wanted
        rows = compare([one.environment for one in sets])
        self._rows = tuple(
            row for row in rows if wanted == "all" or (row.is_missing if wanted == "missing" else row.differs)
        )
        self.endResetModel()

    def _repaint(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, self.columnCount() - 1))

    def _text(self, row: Comparison, column: int) -> str:
        if column == NAME:
            return row.name
        if column == STATE:
            return tr("missing") if row.is_missing else tr("different") if row.differs else ""
        cell = row.cells[column - FIRST]
        if cell is None:
            return tr("not set")
        if cell.secret:
            kept = row.name in self._sets[column - FIRST].kept or bool(cell.value)
            return MASK if kept else tr("no value yet")
        return cell.value

    def _role_of(self, row: Comparison, column: int) -> str:
        if column == NAME:
            return "text"
        if column == STATE:
            return "warning" if row.is_missing else "text-muted"
        cell = row.cells[column - FIRST]
        if cell is None:
            return "warning"
        return "text" if cell.enabled and (row.differs or row.is_missing) else "text-faint"

    # Qt overrides

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else FIRST + len(self._sets)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (tr("Name"), "")[section] if section < FIRST else self._sets[section - FIRST].name

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], index.column()
        cell = row.cells[column - FIRST] if column >= FIRST else None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(row, column).replace("\n", "⏎")
            case Qt.ItemDataRole.EditRole:
                return cell.value if cell is not None and not cell.secret else ""
            case Qt.ItemDataRole.ForegroundRole:
                return current_theme().color(self._role_of(row, column))
            case Qt.ItemDataRole.BackgroundRole if column >= FIRST and cell is None:
                return current_theme().color("warning-soft")
            case Qt.ItemDataRole.AccessibleTextRole if column >= FIRST:
                return tr(
                    "{name} in {environment}: {value}",
                    name=row.name,
                    environment=self._sets[column - FIRST].name,
                    value=self._text(row, column),
                )
            case _:
                return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() >= FIRST else flags

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid() or role != Qt.ItemDataRole.EditRole or index.column() < FIRST:
            return False
        row, at = self._rows[index.row()], index.column() - FIRST
        cell = row.cells[at]
        unchanged = value == "" if cell is None or cell.secret else value == cell.value
        if not unchanged:
            self.value_edited.emit(at, row.name, value)
        return True
