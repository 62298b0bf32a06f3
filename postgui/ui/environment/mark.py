"""The colours of environments: a file holds the light one, the window shows its own of that name."""

import re

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap

from postgui.translation import mark, tr
from postgui.ui.theme import current_theme
from postgui.ui.theme_file import read_colors

_WORDS = {
    "red": mark("Red"),
    "orange": mark("Orange"),
    "yellow": mark("Yellow"),
    "green": mark("Green"),
    "teal": mark("Teal"),
    "blue": mark("Blue"),
    "violet": mark("Violet"),
    "pink": mark("Pink"),
    "grey": mark("Grey"),
}
MARKS = tuple(_WORDS)
_HEX = re.compile(r"#[0-9A-Fa-f]{6}")


def stored_color(color: str) -> str:
    """What a file says for one of `MARKS`."""
    return read_colors(False)[f"mark-{color}"]


def mark_text(color: str) -> str:
    """What one of `MARKS` is called."""
    return tr(_WORDS[color])


def mark_of(stored: str) -> str:
    """Which of `MARKS` a file's colour is; "" for one of somebody's own, or none."""
    return next((color for color in MARKS if stored_color(color) == stored.lower()), "")


def shown_color(stored: str) -> QColor | None:
    """A file's colour as this theme shows it; None if there is none to be read."""
    if color := mark_of(stored):
        return current_theme().color(f"mark-{color}")
    return QColor(stored) if _HEX.fullmatch(stored) else None


def dot_icon(stored: str) -> QIcon:
    """A dot in a file's colour, as the theme of the moment shows it; a hollow one where there is none."""
    return QIcon(_DotEngine(stored))


class _DotEngine(QIconEngine):
    """Paints the dot when it is wanted, so that it follows the theme, and never tinted by a selection."""

    def __init__(self, stored: str) -> None:
        super().__init__()
        self._stored = stored

    # Qt overrides

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        side = min(rect.width(), rect.height())
        dot = QRectF(0, 0, side / 2, side / 2)
        dot.moveCenter(QRectF(rect).center())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color = shown_color(self._stored)
        if color is None:
            painter.setPen(current_theme().color("icon-muted"))
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color)
        painter.drawEllipse(dot)
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, pixmap.rect(), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        return _DotEngine(self._stored)
