"""Draws one line of text with its `{{name}}` as chips, for cells that are not being edited."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter

from postgui.model.variables import reference_spans
from postgui.ui.request.variable import VariableNames
from postgui.ui.theme import current_theme

_MAX_CHARS = 2_000


def draw_template(painter: QPainter, rect: QRect, text: str, color: QColor, variables: VariableNames) -> None:
    """Draw `text` in `rect`, cut off with an ellipsis; the painter's font counts."""
    theme = current_theme()
    metrics = painter.fontMetrics()
    shown = metrics.elidedText(text[:_MAX_CHARS], Qt.TextElideMode.ElideRight, rect.width())
    align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    painter.setPen(color)
    spans = reference_spans(shown)
    if not spans:
        painter.drawText(rect, align, shown)
        return
    done = 0
    for start, end, name in (*spans, (len(shown), len(shown), "")):
        x = rect.left() + metrics.horizontalAdvance(shown[:done])
        painter.setPen(color)
        painter.drawText(QRect(x, rect.top(), rect.right() - x + 1, rect.height()), align, shown[done:start])
        done = end
        if not name:
            continue
        ink, soft = variables.chip_roles(name)
        x = rect.left() + metrics.horizontalAdvance(shown[:start])
        width = metrics.horizontalAdvance(shown[:end]) - metrics.horizontalAdvance(shown[:start])
        height = metrics.height()
        chip = QRectF(x, rect.center().y() - height / 2 + 0.5, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(soft))
        painter.drawRoundedRect(chip, theme.px(4), theme.px(4))
        painter.setPen(theme.color(ink))
        painter.drawText(QRect(x, rect.top(), width + 1, rect.height()), align, shown[start:end])


def reference_at(text: str, x: int, width: int, metrics: QFontMetrics) -> str:
    """The reference that `draw_template` put `x` pixels from the left of its place; "" for none."""
    shown = metrics.elidedText(text[:_MAX_CHARS], Qt.TextElideMode.ElideRight, width)
    for start, end, name in reference_spans(shown):
        left, right = metrics.horizontalAdvance(shown[:start]), metrics.horizontalAdvance(shown[:end])
        if left <= x < right:
            return name
    return ""
