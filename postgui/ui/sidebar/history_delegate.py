"""Draws rows of the history: a day, or a method, a path and how it ended."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from postgui.ui.sidebar.history_model import HistoryRole, outcome_mark, short_url
from postgui.ui.sidebar.row_painter import RowPainter, row_size
from postgui.ui.theme import current_theme

Index = QModelIndex | QPersistentModelIndex


class HistoryDelegate(QStyledItemDelegate):
    """One line for each exchange."""

    # Qt overrides

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        row = RowPainter(painter, option, current_theme())
        entry = index.data(HistoryRole.ENTRY)
        if entry is not None:
            row.background()
            row.end_text(*outcome_mark(entry))
            if entry.pinned:
                row.end_icon("pin", "accent")
            if entry.note:
                row.end_icon("edit")
            row.method(entry.method)
            row.text(short_url(entry.url), middle=True)
        else:
            row.end_text("", "text-faint")
            painter.setFont(current_theme().ui_font("small"))
            row.text(str(index.data()), "text-faint")
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return row_size(current_theme())
