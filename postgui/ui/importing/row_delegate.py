"""Draws one row of what an import will make: tick, folder or method, name, URL."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from postgui.ui.qtmodels.import_tree import Role
from postgui.ui.sidebar.row_painter import RowPainter, row_size
from postgui.ui.theme import current_theme

Index = QModelIndex | QPersistentModelIndex
_ICONS = {"collection": "collection", "folder": "folder", "environment": "environment"}


class ImportRowDelegate(QStyledItemDelegate):
    # Qt overrides

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.initStyleOption(option, index)
        name, option.text = option.text, ""
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        tick = style.subElementRect(QStyle.SubElement.SE_ItemViewItemCheckIndicator, option, option.widget)
        inner = QStyleOptionViewItem(option)
        inner.rect = option.rect.adjusted(tick.right() - option.rect.left(), 0, 0, 0)
        painter.save()
        row = RowPainter(painter, inner, current_theme())
        if method := index.data(Role.METHOD):
            row.end_text(index.data(Role.URL), "text-faint")
            row.method(method)
        else:
            row.icon(_ICONS.get(index.data(Role.KIND), "folder"))
        row.text(name)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return row_size(current_theme())
