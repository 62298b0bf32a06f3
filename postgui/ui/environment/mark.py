"""The colours of environments: a file holds the light one, the window shows its own of that name."""

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

from postgui.ui.theme import current_theme
from postgui.ui.theme_file import read_colors

MARKS = ("red", "orange", "yellow", "green", "teal", "blue", "violet", "pink", "grey")
_HEX = re.compile(r"#[0-9A-Fa-f]{6}")


def stored_color(mark: str) -> str:
    """What a file says for one of `MARKS`."""
    return read_colors(False)[f"mark-{mark}"]


def mark_of(stored: str) -> str:
    """Which of `MARKS` a file's colour is; "" for one of somebody's own, or none."""
    return next((mark for mark in MARKS if stored_color(mark) == stored.lower()), "")


def shown_color(stored: str) -> QColor | None:
    """A file's colour as this theme shows it; None if there is none to be read."""
    if mark := mark_of(stored):
        return current_theme().color(f"mark-{mark}")
    return QColor(stored) if _HEX.fullmatch(stored) else None


def dot_icon(stored: str, *, ratio: float = 2.0) -> QIcon:
    """A dot in a file's colour; a hollow one where there is none."""
    theme = current_theme()
    side = theme.px(16)
    pixmap = QPixmap(round(side * ratio), round(side * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    color = shown_color(stored)
    inset = side / 4
    if color is None:
        painter.setPen(theme.color("icon-muted"))
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
    painter.drawEllipse(round(inset), round(inset), round(side - 2 * inset), round(side - 2 * inset))
    painter.end()
    icon = QIcon(pixmap)
    icon.addPixmap(pixmap, QIcon.Mode.Selected)  # else Qt tints it with the selection
    return icon
