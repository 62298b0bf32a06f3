"""The table behind headers, parameters and form fields: shows rows, reports edits, keeps no truth.

An edit only emits `rows_edited`; the table changes when the owner calls `show_rows`.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from enum import Enum
from typing import Any, TypeAlias

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from postgui.model.request import FormRow, Param
from postgui.translation import mark, tr
from postgui.ui.qtmodels.pair_text import TableRow, value_text

Index: TypeAlias = QModelIndex | QPersistentModelIndex
RAW_ROLE = Qt.ItemDataRole.UserRole + 1
"""The value itself: a str, None for a key without `=`, a tuple of paths for files, a bool for the box."""
PLACEHOLDER_ROLE = Qt.ItemDataRole.UserRole + 2
"""What an empty cell says in faint letters."""
ROW_ROLE = Qt.ItemDataRole.UserRole + 3
"""The whole row, None for the empty one at the end."""


class Column(Enum):
    """What a column shows; the value is its title."""

    SWITCH = ""
    NAME = mark("Name")
    KIND = mark("Kind")
    OPERATOR = mark("Operator")
    SCOPE = mark("Kept in")
    VALUE = mark("Value")
    CONTENT_TYPE = mark("Content type")
    REVEAL = "  "
    SECRET = mark("Secret")
    NOTE = mark("Note")
    REMOVE = " "


CHOSEN = (Column.KIND, Column.OPERATOR, Column.SCOPE)
"""Columns that are chosen from a menu."""
PLAIN_COLUMNS = (Column.SWITCH, Column.NAME, Column.VALUE, Column.NOTE, Column.REMOVE)
PATH_COLUMNS = (Column.NAME, Column.VALUE, Column.NOTE)
PART_COLUMNS = (
    Column.SWITCH,
    Column.NAME,
    Column.KIND,
    Column.VALUE,
    Column.CONTENT_TYPE,
    Column.REMOVE,
)
_FIELDS = {
    Column.NAME: "name",
    Column.VALUE: "value",
    Column.CONTENT_TYPE: "content_type",
    Column.NOTE: "description",
}


class PairTableModel(QAbstractTableModel):
    """Rows of one draft field, and one empty row after them.

    Signals:
        rows_edited: The person changed something. tuple[TableRow, ...]: all rows as they should be;
            str: edits that share this key undo as one.
    """

    rows_edited = Signal(object, str)

    def __init__(
        self,
        make_row: Callable[[], TableRow],
        columns: Sequence[Column] = PLAIN_COLUMNS,
        *,
        fixed: bool = False,
        titles: Mapping[Column, str] | None = None,
        parent: QObject | None = None,
    ) -> None:
        """`fixed` rows have given names and an order of their own: only values and notes change.

        `titles` call columns otherwise than `Column` does.
        """
        super().__init__(parent)
        self._titles = titles or {}
        self._make_row = make_row
        self._columns = tuple(columns)
        self._fixed = fixed
        self._rows: tuple[TableRow, ...] = ()
        self._edit_number = 0

    @property
    def rows(self) -> tuple[TableRow, ...]:
        return self._rows

    @property
    def fixed(self) -> bool:
        return self._fixed

    def column_at(self, column: int) -> Column:
        return self._columns[column]

    def title(self, column: Column) -> str:
        """What a column is called here."""
        return tr(self._titles.get(column, column.value))

    def position(self, column: Column) -> int:
        return self._columns.index(column)

    def sign(self, index: int, column: Column, *, hovered: bool) -> str:
        """The icon in a cell that has no text; "" for none."""
        return ""

    def choices(self, index: int, column: Column) -> Sequence[tuple[str, TableRow]]:
        """What a cell that is chosen can become: labels, and the row with each; none for other cells."""
        row = self._row(index)
        if isinstance(row, FormRow) and column is Column.KIND:
            return [(tr("Text"), replace(row, kind="text")), (tr("File"), replace(row, kind="file"))]
        return ()

    def make_row(self) -> TableRow:
        return self._make_row()

    # Showing

    def show_rows(self, rows: Sequence[TableRow]) -> None:
        """Become `rows` with the smallest change, so that editors and the cursor stay."""
        old, new = self._rows, tuple(rows)
        if old == new:
            return
        start = _common_prefix(old, new)
        end = _common_prefix(old[start:][::-1], new[start:][::-1])
        old_part, new_part = old[start : len(old) - end], new[start : len(new) - end]
        if len(old_part) == len(new_part) and self._show_move(start, old_part, new):
            return
        shared = min(len(old_part), len(new_part))
        if len(new_part) > shared:
            self._show_inserted(start + shared, len(new_part) - shared, new)
        elif len(old_part) > shared:
            self.beginRemoveRows(QModelIndex(), start + shared, start + len(old_part) - 1)
            self._rows = new
            self.endRemoveRows()
        self._rows = new
        if shared:
            self._announce(start, start + shared - 1)

    def _show_inserted(self, at: int, count: int, new: tuple[TableRow, ...]) -> None:
        # A row added at the end takes the place of the empty one, in which the person is typing.
        grows = at == len(self._rows) and not self._fixed
        first = at + 1 if grows else at
        self.beginInsertRows(QModelIndex(), first, first + count - 1)
        self._rows = new
        self.endInsertRows()
        if grows:
            self._announce(at, at)

    def _show_move(self, start: int, old: tuple[TableRow, ...], new: tuple[TableRow, ...]) -> bool:
        """Whether one row went from one end of the changed part to the other, and was shown so."""
        count = len(old)
        part = new[start : start + count]
        if count < 2:
            return False
        last = start + count - 1
        if old[1:] + old[:1] == part:
            source, target = start, last + 1
        elif old[-1:] + old[:-1] == part:
            source, target = last, start
        else:
            return False
        self.beginMoveRows(QModelIndex(), source, source, QModelIndex(), target)
        self._rows = new
        self.endMoveRows()
        return True

    def _announce(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first, 0), self.index(last, len(self._columns) - 1))

    # Editing

    def begin_edit(self) -> None:
        """A cell was opened: what is typed from now on is one step of undo."""
        self._edit_number += 1

    def remove_rows(self, rows: Iterable[int]) -> None:
        gone = set(rows)
        self._report(row for index, row in enumerate(self._rows) if index not in gone)

    def insert_rows(self, at: int, rows: Iterable[TableRow]) -> None:
        self._report((*self._rows[:at], *rows, *self._rows[at:]))

    def move_row(self, source: int, target: int) -> None:
        """Put row `source` where it will be number `target`."""
        count = len(self._rows)
        if self._fixed or source == target or not (0 <= source < count and 0 <= target < count):
            return
        rows = list(self._rows)
        rows.insert(target, rows.pop(source))
        self._report(rows)

    def replace_row(self, index: int, row: TableRow, merge: str = "") -> None:
        """Row `index` becomes `row`; at the end, that makes a new one."""
        self._report((*self._rows[:index], row, *self._rows[index + 1 :]), merge)

    def drop_if_empty(self, index: int) -> None:
        """Take away a row that the person emptied, once its editor is closed."""
        if not self._fixed and index < len(self._rows):
            row = self._rows[index]
            if not (row.name or value_text(row) or row.description):
                self.remove_rows([index])

    def _report(self, rows: Iterable[TableRow], merge: str = "") -> None:
        new = tuple(rows)
        if new != self._rows:
            self.rows_edited.emit(new, merge)

    def _row(self, index: int) -> TableRow | None:
        return self._rows[index] if 0 <= index < len(self._rows) else None

    def _text(self, row: TableRow | None, column: Column) -> str:
        if column is Column.KIND and isinstance(row, FormRow):
            return row.kind.capitalize()
        if row is None or column not in _FIELDS:
            return ""
        return value_text(row) if column is Column.VALUE else getattr(row, _FIELDS[column], "") or ""

    def _raw(self, row: TableRow | None, column: Column) -> Any:
        if row is None:
            return None
        if column is Column.SWITCH:
            return row.enabled
        if isinstance(row, FormRow):
            if column is Column.KIND:
                return row.kind
            if column is Column.VALUE and row.kind == "file":
                return row.files
        return row.value if column is Column.VALUE else self._text(row, column)

    def _placeholder(self, row: TableRow | None, column: Column) -> str:
        if row is None:
            return self.title(column) if column in (Column.NAME, Column.VALUE, Column.NOTE) else ""
        if column is Column.CONTENT_TYPE and isinstance(row, FormRow):
            return tr("by file name") if row.kind == "file" else tr("none", "content type")
        if column is Column.VALUE:
            if isinstance(row, Param) and row.value is None:
                return tr("no =")
            if isinstance(row, FormRow) and row.kind == "file":
                return tr("Choose files")
            return self.title(column) if self._fixed else ""
        return ""

    # Qt overrides

    def rowCount(self, parent: Index | None = None) -> int:
        if parent is not None and parent.isValid():
            return 0
        return len(self._rows) + (0 if self._fixed else 1)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return self.title(self._columns[section])
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self._row(index.row()), self._columns[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(row, column).replace("\n", "⏎")
            case Qt.ItemDataRole.EditRole:
                return self._text(row, column)
            case Qt.ItemDataRole.CheckStateRole if column is Column.SWITCH and row and not self._fixed:
                return Qt.CheckState.Checked if row.enabled else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(row, column)
            case _ if role == RAW_ROLE:
                return self._raw(row, column)
            case _ if role == PLACEHOLDER_ROLE:
                return self._placeholder(row, column)
            case _ if role == ROW_ROLE:
                return row
        return None

    def _spoken(self, row: TableRow | None, column: Column) -> str:
        if row is None:
            return tr("New row, {column}", column=self.title(column)) if column in _FIELDS else tr("New row")
        if column is Column.SWITCH:
            name = row.name or tr("Row")
            return tr("{name} on", name=name) if row.enabled else tr("{name} off", name=name)
        if column is Column.REMOVE:
            return tr("Delete {name}", name=row.name) if row.name else tr("Delete row")
        return f"{self.title(column)}: {self._text(row, column) or self._placeholder(row, column)}"

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid():
            return False
        column = self._columns[index.column()]
        row = self._row(index.row())
        if role == Qt.ItemDataRole.CheckStateRole and row is not None and column is Column.SWITCH:
            enabled = Qt.CheckState(value) == Qt.CheckState.Checked
            self.replace_row(index.row(), replace(row, enabled=enabled))
            return True
        if role != Qt.ItemDataRole.EditRole or column not in _FIELDS:
            return False
        if value == self._text(row, column):
            return True
        changed = replace(row or self._make_row(), **{_FIELDS[column]: value})
        self.replace_row(index.row(), changed, f"cell {self._edit_number}")
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        row, column = self._row(index.row()), self._columns[index.column()]
        if column is Column.SWITCH and row is not None and not self._fixed:
            return flags | Qt.ItemFlag.ItemIsUserCheckable
        is_file = isinstance(row, FormRow) and row.kind == "file" and column is Column.VALUE
        if column in _FIELDS and not is_file and not (self._fixed and column is Column.NAME):
            return flags | Qt.ItemFlag.ItemIsEditable
        return flags


def _common_prefix(left: Sequence[TableRow], right: Sequence[TableRow]) -> int:
    count = 0
    for one, other in zip(left, right, strict=False):
        if one != other:
            break
        count += 1
    return count
