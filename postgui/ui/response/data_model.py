"""The rows of the Table viewer: adapts a `Table` in some order, owns nothing else."""

import re
from array import array
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from postgui.formats.render.table import ABSENT, BOOLEAN, NULL, NUMBER, VALUE, Table
from postgui.formats.render.table_order import Order
from postgui.translation import joined, tr
from postgui.ui.plain_tip import plain_tip
from postgui.ui.theme import current_theme

RAW_ROLE = int(Qt.ItemDataRole.UserRole)
_Index = QModelIndex | QPersistentModelIndex
_SHOWN_CHARACTERS = 300
_TOOLTIP_CHARACTERS = 2_000
_LOOKED_AT = 50
"""Rows that say how the head of their column stands."""
_LINES = str.maketrans({"\n": "\u23ce", "\r": "", "\t": " ", "\u2028": "\u23ce", "\u2029": "\u23ce"})
_LAYOUT = re.compile(r"\s*\n\s*")
_ROLES = {
    ABSENT: "text-faint",
    NULL: "syntax-keyword",
    BOOLEAN: "syntax-keyword",
    NUMBER: "syntax-number",
    VALUE: "text-muted",
}
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class DataModel(QAbstractTableModel):
    """Cells with short text to look at, and the whole text as `RAW_ROLE`.

    Signals:
        sort_wanted: A click on a column's head. int: column, -1 for none; bool: descending.
    """

    sort_wanted = Signal(int, bool)

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self.shown = Table()
        self.order: Order = array("L")

    def show_table(self, table: Table) -> None:
        """Show another table, as it came."""
        self.beginResetModel()
        self.shown = table
        self.order = array("L", range(table.row_count))
        self.endResetModel()

    def grow(self, table: Table) -> None:
        """Show what `table` has more than the one on show, below; the same columns, rows as they came."""
        first, count = len(self.order), table.row_count
        if count <= first:
            self.shown = table
            return
        self.beginInsertRows(QModelIndex(), first, count - 1)
        self.shown = table
        self.order.extend(range(first, count))
        self.endInsertRows()

    def show_order(self, order: Order) -> None:
        """Show these rows of it, in this order."""
        self.beginResetModel()
        self.order = order
        self.endResetModel()

    def _has_numbers(self, column: int) -> bool:
        """Whether the first rows have numbers there, as far as they have anything."""
        rows = range(min(self.shown.row_count, _LOOKED_AT))
        kinds = {self.shown.kind(row, column) for row in rows} - {ABSENT, NULL}
        return kinds == {NUMBER}

    # Qt overrides

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        return 0 if parent.isValid() else len(self.order)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.shown.columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self.order[index.row()], index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                text = self.shown.cell(row, column)[:_SHOWN_CHARACTERS]
                if self.shown.kind(row, column) == VALUE:
                    text = _LAYOUT.sub(" ", text)
                return text.translate(_LINES)
            case Qt.ItemDataRole.ToolTipRole:
                text = self.shown.cell(row, column)
                return plain_tip(text[:_TOOLTIP_CHARACTERS]) if len(text) > 24 else None
            case Qt.ItemDataRole.AccessibleTextRole:
                text = self.shown.cell(row, column)[:_SHOWN_CHARACTERS]
                return joined(": ", (self.shown.columns[column], text or tr("empty")))
            case Qt.ItemDataRole.ForegroundRole:
                return current_theme().color(_ROLES.get(self.shown.kind(row, column), "text"))
            case Qt.ItemDataRole.TextAlignmentRole:
                return _RIGHT if self.shown.kind(row, column) == NUMBER else _LEFT
        return self.shown.cell(row, column) if role == RAW_ROLE else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return self.order[section] + 1 if role == Qt.ItemDataRole.DisplayRole else None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            name = self.shown.columns[section][:_SHOWN_CHARACTERS].translate(_LINES)
            return plain_tip(name) if role == Qt.ItemDataRole.ToolTipRole else name
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if self._has_numbers(section) else _LEFT
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self.sort_wanted.emit(column, order == Qt.SortOrder.DescendingOrder)
