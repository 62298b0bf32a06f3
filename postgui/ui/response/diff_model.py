"""The rows of a comparison: lines of two texts, and values that differ; they own nothing else."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from postgui.services.response_diff import Change, DiffLine
from postgui.ui.theme import current_theme

_Index = QModelIndex | QPersistentModelIndex
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_GROUNDS = {"removed": "error-soft", "added": "ok-soft", "skipped": "hover"}
_SIGNS = {"removed": "\u2212 ", "added": "+ ", "same": "  ", "skipped": "  "}
_SHOWN_CHARACTERS = 500


class LineModel(QAbstractTableModel):
    """Line numbers in both texts, and the line."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self.lines: Sequence[DiffLine] = ()

    def show_lines(self, lines: Sequence[DiffLine]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def text(self, row: int) -> str:
        """A line with its sign, for copying."""
        line = self.lines[row]
        return f"{_SIGNS[line.mark]}{line.text}"

    # Qt overrides

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 3

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line, column = self.lines[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            numbers = tuple(str(number) if number else "" for number in (line.before, line.after))
            return (*numbers, self.text(index.row())[:_SHOWN_CHARACTERS])[column]
        if role == Qt.ItemDataRole.BackgroundRole and line.mark in _GROUNDS:
            return current_theme().color(_GROUNDS[line.mark])
        if role == Qt.ItemDataRole.ForegroundRole:
            faint = column < 2 or line.mark == "skipped"
            return current_theme().color("line-number" if faint else "text")
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _LEFT if column == 2 else _RIGHT
        if role == Qt.ItemDataRole.AccessibleTextRole and column == 2:
            return f"{line.mark}: {line.text[:_SHOWN_CHARACTERS]}"
        return None


class ChangeModel(QAbstractTableModel):
    """What differs, and both of its values."""

    def __init__(self, titles: tuple[str, str, str], parent: Any = None) -> None:
        super().__init__(parent)
        self._titles = titles
        self.changes: Sequence[Change] = ()

    def show_changes(self, changes: Sequence[Change]) -> None:
        """Show other changes."""
        self.beginResetModel()
        self.changes = changes
        self.endResetModel()

    def text(self, row: int) -> str:
        """A change with tabs between its parts, for copying."""
        change = self.changes[row]
        return "\t".join((change.path, change.before, change.after))

    # Qt overrides

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        return 0 if parent.isValid() else len(self.changes)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._titles)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        change, column = self.changes[index.row()], index.column()
        cells = (change.path, change.before, change.after)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return cells[column][:_SHOWN_CHARACTERS] or "\u2013"
            case Qt.ItemDataRole.ToolTipRole:
                return cells[column]
            case Qt.ItemDataRole.ForegroundRole:
                role_name = "syntax-key" if column == 0 else "text" if cells[column] else "text-faint"
                return current_theme().color(role_name)
            case Qt.ItemDataRole.BackgroundRole if column and cells[column]:
                return current_theme().color("error-soft" if column == 1 else "ok-soft")
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return self._titles[section]
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return _LEFT
        return None
