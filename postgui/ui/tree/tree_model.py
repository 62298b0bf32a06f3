"""The rows of a tree for Qt: adapts `TreeRows`, and says what opens, closes and grows."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from postgui.documents.tree import Node
from postgui.documents.tree_plan import Plan
from postgui.documents.tree_rows import Branch, TreeRows
from postgui.translation import mark, number, tr
from postgui.ui.plain_tip import plain_tip
from postgui.ui.qtmodels.titles import title_at_left
from postgui.ui.theme import current_theme

_Index = QModelIndex | QPersistentModelIndex
KEY, TYPE, COUNT, VALUE = range(4)
_HEADS = (mark("Key"), mark("Type"), mark("Count"), mark("Value"))
LEVEL_ROLE = int(Qt.ItemDataRole.UserRole)
OPEN_ROLE = LEVEL_ROLE + 1
"""None where there is nothing to open, else whether it is."""
MATCH_ROLE = LEVEL_ROLE + 2
NAME_ROLE = LEVEL_ROLE + 3
"""The role of a key's colour."""
_KEPT = 256
_LINES = str.maketrans({"\n": "\u23ce", "\r": "", "\t": " ", "\u2028": "\u23ce", "\u2029": "\u23ce"})
_TOOLTIP_CHARACTERS = 40
_VALUE_ROLES = {
    "string": "syntax-string",
    "number": "syntax-number",
    "boolean": "syntax-keyword",
    "null": "syntax-keyword",
    "invalid": "error",
    "attribute": "syntax-string",
    "cdata": "syntax-string",
    "comment": "syntax-comment",
    "instruction": "syntax-keyword",
}
_NAME_ROLES = {
    "document": "text-muted",
    "element": "syntax-tag",
    "attribute": "syntax-attribute",
    "text": "text-muted",
    "cdata": "text-muted",
    "comment": "text-muted",
    "instruction": "text-muted",
}


class TreeModel(QAbstractTableModel):
    """One row each value on show; its columns are key, type, count and value."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self.rows: TreeRows | None = None
        self.uncounted: dict[int, Node] = {}
        """What was shown without its count, by its place: somebody may count it."""
        self._kept: dict[int, Node] = {}

    def show_rows(self, rows: TreeRows | None) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = rows
        self._forget()
        self.endResetModel()

    def node(self, row: int) -> Node:
        """What stands at `row`."""
        node = self._kept.get(row)
        if node is None:
            assert self.rows is not None
            if len(self._kept) > _KEPT:
                self._kept.clear()
            node = self._kept[row] = self.rows.node(row)
        return node

    def is_open(self, row: int) -> bool:
        return self.rows is not None and self.rows.branch_of(row) is not None

    def open(self, row: int) -> Branch:
        """Open a row; its children show as `grow` tells of them."""
        assert self.rows is not None
        branch = self.rows.open(row)
        self._changed(row)
        return branch

    def grow(self, branch: Branch, count: int, *, complete: bool) -> None:
        """So many children of an open value are known now."""
        rows = self.rows
        if rows is None or not rows.in_tree(branch):
            return
        at = rows.row_of_branch(branch)
        more = count - branch.count
        if more <= 0:
            rows.grow(branch, branch.count, complete=complete)
            self._changed(at)
            return
        first = at + 1 + branch.rows
        self.beginInsertRows(QModelIndex(), first, first + more - 1)
        rows.grow(branch, count, complete=complete)
        self._forget()
        self.endInsertRows()
        self._changed(at)

    def carry_out(self, plan: Plan, row: int) -> None:
        """Open all that was planned below `row`."""
        self.beginResetModel()
        plan.carry_out(row)
        self._forget()
        self.endResetModel()

    def close(self, row: int) -> None:
        """Close a row."""
        rows = self.rows
        branch = rows.branch_of(row) if rows is not None else None
        if rows is None or branch is None:
            return
        inside = branch.rows
        if inside:
            self.beginRemoveRows(QModelIndex(), row + 1, row + inside)
        rows.close(row)
        self._forget()
        if inside:
            self.endRemoveRows()
        self._changed(row)

    def _changed(self, row: int) -> None:
        self.dataChanged.emit(self.index(row, KEY), self.index(row, VALUE))

    def _forget(self) -> None:
        self._kept.clear()
        self.uncounted.clear()

    def count_text(self, node: Node) -> str:
        """How many children, once that is known."""
        if not node.opens or self.rows is None:
            return ""
        count = self.rows.tree.quick_count(node)
        if count < 0:
            self.uncounted[node.start] = node
            return "…"
        return number(count)

    # Qt overrides

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        return 0 if parent.isValid() or self.rows is None else self.rows.count

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(_HEADS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        return title_at_left(_HEADS, section, orientation, role)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        rows = self.rows
        if rows is None or not index.isValid():
            return None
        row, column = index.row(), index.column()
        node = self.node(row)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(node, column)
            case Qt.ItemDataRole.ForegroundRole:
                return current_theme().color(self._color(node, column))
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._heard(row, node) if column == KEY else self._text(node, column) or tr("empty")
            case Qt.ItemDataRole.ToolTipRole:
                long = column == VALUE and len(node.value) > _TOOLTIP_CHARACTERS
                return plain_tip(node.value) if long else None
        if role == LEVEL_ROLE:
            return rows.level(row)
        if role == OPEN_ROLE:
            # What is known to be empty has no arrow: there is nothing to see in it.
            return self.is_open(row) if node.opens and rows.tree.quick_count(node) else None
        if role == NAME_ROLE:
            return self._color(node, KEY)
        return rows.matches(row) if role == MATCH_ROLE else None

    def _text(self, node: Node, column: int) -> str:
        match column:
            case 0:
                return str(node.key).translate(_LINES)
            case 1:
                return node.type
            case 2:
                return self.count_text(node)
        if node.opens and not node.value and self.rows is not None:
            return self.rows.tree.glimpse(node).translate(_LINES)
        return node.value.translate(_LINES)

    def _color(self, node: Node, column: int) -> str:
        if column == KEY:
            known = _NAME_ROLES.get(node.type)
            return known or ("syntax-key" if isinstance(node.key, str) and node.key != "$" else "text-muted")
        if column == VALUE:
            return "text-faint" if node.opens and not node.value else _VALUE_ROLES.get(node.type, "text")
        return "text-muted"

    def _heard(self, row: int, node: Node) -> str:
        """One sentence for a screen reader."""
        assert self.rows is not None
        parts = [str(node.key)[:200], node.type]
        if node.opens:
            parts.append(self.count_text(node))
            if self.rows.tree.quick_count(node):
                parts.append(tr("expanded") if self.is_open(row) else tr("collapsed"))
        if node.value:
            parts.append(node.value[:200])
        return ", ".join((*parts, tr("level {level}", level=self.rows.level(row) + 1)))
