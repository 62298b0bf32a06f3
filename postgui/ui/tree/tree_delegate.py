"""How the cells of a tree are drawn: guides, arrow and key in the first column, hits marked in all."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from postgui.ui.theme import current_theme
from postgui.ui.tree.tree_model import KEY, LEVEL_ROLE, MATCH_ROLE, OPEN_ROLE, TYPE, VALUE

INDENT_PX = 14
ARROW_PX = 16
_DEEPEST_INDENT = 40
"""Levels that are told apart by their indent: deeper ones share it, or the keys would be out of sight."""


def indent_px(level: int) -> int:
    """Where the arrow of a row begins."""
    theme = current_theme()
    return theme.px(6) + min(level, _DEEPEST_INDENT) * theme.px(INDENT_PX)


class TreeDelegate(QStyledItemDelegate):
    """Draws one cell; `needle` is marked where it stands in a row that a filter found."""

    needle = ""

    def _marked(self, text: str) -> list[tuple[int, int]]:
        """Where the needle stands in `text`."""
        if not self.needle:
            return []
        folded, needle, found, at = text.lower(), self.needle.lower(), list[tuple[int, int]](), 0
        if len(folded) != len(text):
            return []
        while (at := folded.find(needle, at)) >= 0 and len(found) < 50:
            found.append((at, at + len(needle)))
            at += len(needle)
        return found

    def _draw_text(self, painter: QPainter, room: QRect, text: str, font: QFont, *, marked: bool) -> None:
        metrics = QFontMetricsF(font)
        shown = metrics.elidedText(text[:2000], Qt.TextElideMode.ElideRight, max(room.width(), 0))
        painter.setFont(font)
        if marked:
            color = current_theme().color("match")
            for start, end in self._marked(shown):
                left = room.left() + metrics.horizontalAdvance(shown[:start])
                width = metrics.horizontalAdvance(shown[start:end])
                height = metrics.height()
                painter.fillRect(QRectF(left, room.center().y() - height / 2, width, height), color)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), shown)

    def _draw_tree(self, painter: QPainter, box: QRect, level: int, is_open: bool | None) -> int:
        """Guides and arrow; where the key begins."""
        theme = current_theme()
        painter.setPen(theme.color("line"))
        half = theme.px(ARROW_PX) // 2
        for above in range(min(level, _DEEPEST_INDENT)):
            x = box.left() + indent_px(above) + half
            painter.drawLine(x, box.top(), x, box.bottom())
        left = box.left() + indent_px(level)
        if is_open is not None:
            x, y, size = left + half, box.center().y() + 0.5, float(theme.px(3))
            corners = [(-size, -size / 2), (0.0, size / 2), (size, -size / 2)]
            if not is_open:
                corners = [(dy, dx) for dx, dy in corners]
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.color("icon"), 1.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawPolyline(QPolygonF([QPointF(x + dx, y + dy) for dx, dy in corners]))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        return left + theme.px(ARROW_PX) + theme.px(2)

    # Qt overrides

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme, box, column = current_theme(), option.rect, index.column()
        painter.save()
        painter.setClipRect(box)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        active = bool(option.state & QStyle.StateFlag.State_Active) and option.widget.hasFocus()
        role = ("selection" if active else "selection-inactive") if selected else "editor"
        painter.fillRect(box, theme.color(role))
        room = box.adjusted(theme.px(6), 0, -theme.px(6), 0)
        if column == KEY:
            room.setLeft(self._draw_tree(painter, box, index.data(LEVEL_ROLE), index.data(OPEN_ROLE)))
        painter.setPen(index.data(Qt.ItemDataRole.ForegroundRole))
        font = theme.code_font() if column in (KEY, VALUE) else theme.ui_font("small")
        marked = column in (KEY, VALUE) and bool(index.data(MATCH_ROLE))
        self._draw_text(painter, room, str(index.data()), font, marked=marked)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        theme = current_theme()
        text = str(index.data())[:200]
        font = theme.ui_font("small") if index.column() == TYPE else theme.code_font()
        extra = indent_px(index.data(LEVEL_ROLE)) + theme.px(ARROW_PX) if index.column() == KEY else 0
        return QSize(round(QFontMetricsF(font).horizontalAdvance(text)) + extra + theme.px(14), theme.px(24))
