"""Draws rows of the collection tree, and the field for renaming one in place."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from postgui.translation import tr
from postgui.ui.sidebar.row_painter import ICON_PX, METHOD_PX, RowPainter, mirrored, row_size
from postgui.ui.sidebar.tree_model import TreeRole
from postgui.ui.sidebar.tree_row import TreeRow
from postgui.ui.theme import current_theme

if TYPE_CHECKING:
    from postgui.model.collection import Node

_INDENT = 14
_GRAPHQL = "GQL"
"""What stands for the method of a GraphQL request, which is nearly always POST."""
_GIT_MARKS = {
    "modified": ("M", "warning"),
    "added": ("A", "ok"),
    "deleted": ("D", "error"),
    "conflict": ("!", "error"),
    "below": ("•", "text-faint"),
}
Index = QModelIndex | QPersistentModelIndex


class TreeDelegate(QStyledItemDelegate):
    """Chevron, folder or method, name, and a dot for unsaved edits."""

    def chevron_rect(self, row_rect: QRect, row: TreeRow) -> QRect:
        """Where a click opens or closes the folder without choosing it."""
        theme = current_theme()
        left = row_rect.left() + theme.px(8 + _INDENT * row.depth)
        place = QRect(left, row_rect.top(), theme.px(18), row_rect.height())
        view = self.parent()
        return mirrored(row_rect, place) if isinstance(view, QWidget) and view.isRightToLeft() else place

    # Qt overrides

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(TreeRole.ROW)
        if not isinstance(row, TreeRow):
            return
        painter.save()
        row_painter = RowPainter(painter, option, current_theme())
        row_painter.background()
        row_painter.space(_INDENT * row.depth)
        if index.data(TreeRole.UNSAVED):
            row_painter.dot("accent")
        if (git := str(index.data(TreeRole.GIT))) and row.node.problem is None:
            row_painter.end_text(*_GIT_MARKS[git])
        if index.data(TreeRole.CUT):
            painter.setOpacity(0.5)
        _paint_node(row_painter, row)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return row_size(current_theme())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(TreeRole.ROW)
        depth = row.depth if isinstance(row, TreeRow) else 0
        theme = current_theme()
        place = option.rect.adjusted(theme.px(24 + _INDENT * depth), 1, -theme.px(6), -1)
        editor.setGeometry(mirrored(option.rect, place) if editor.isRightToLeft() else place)


def _paint_node(painter: RowPainter, row: TreeRow) -> None:
    node = row.node
    match node.kind:
        case "collection" | "folder":
            if node.children:
                painter.icon("chevron-down" if row.expanded else "chevron-right")
            else:
                painter.space(20)
            if node.problem is not None:
                gone = node.problem.kind == "gone"
                painter.end_text(tr("not there") if gone else tr("can't be read"), "error")
            name = "collection" if node.kind == "collection" else "folder"
            painter.icon(
                name if node.problem is None else "warning", "icon" if node.problem is None else "error"
            )
            painter.text(node.name, "text" if node.problem is None else "text-muted")
        case "request":
            if node.tags:
                painter.end_text(" ".join(f"#{tag}" for tag in node.tags), "text-faint")
            if node.has_examples:
                painter.margin_icon("chevron-down" if row.expanded else "chevron-right")
            painter.method(_GRAPHQL if node.detail == "graphql" else node.method)
            painter.text(node.name)
        case "example":
            painter.space(8)
            painter.status(node.method)
            painter.text(node.name, "text-muted")
        case "other":
            painter.end_text(node.detail, "text-faint")
            painter.space(METHOD_PX)
            painter.text(node.name, "text-muted")
        case "broken":
            painter.end_text(_broken_text(node), "error")
            painter.icon("warning", "error")
            painter.space(METHOD_PX - ICON_PX)
            painter.text(node.name, "text-muted")


def _broken_text(node: "Node") -> str:
    """Where the file is broken; the tip has the reason."""
    line = node.problem.line if node.problem is not None else None
    return tr("broken, line {line}", line=line) if line else tr("can't be read")
