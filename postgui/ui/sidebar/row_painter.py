"""How every row of the sidebar is drawn, so that its three lists line up.

A list is painted anew at each key of a filter and each step of a scroll, so what all rows share (fonts, their
metrics, the bits of a state) is not made again for each of them.
"""

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from PySide6 import QtCore
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from postgui.ui.theme import Theme, method_role, status_role

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem

METHOD_PX = 46
"""The column of the method: PATCH with room behind it."""
ICON_PX = 20
"""That of an icon."""
_SHORT_METHODS = {"DELETE": "DEL", "OPTIONS": "OPT", "CONNECT": "CONN"}
_MIRRORED = {"chevron-right": "chevron-left"}


def short_method(method: str) -> str:
    """A method as it fits the narrow column: at most five characters."""
    return _SHORT_METHODS.get(method, method[:5])


class _StateBits(NamedTuple):
    selected: int
    hovered: int
    focused: int


@cache
def _state_bits() -> _StateBits:
    """Plain numbers: Qt's flags take microseconds to compare, and each row asks several times."""
    from PySide6.QtWidgets import QStyle  # its enums take 10 ms to make: not before the first paint

    flag = QStyle.StateFlag
    focused = flag.State_HasFocus | flag.State_KeyboardFocusChange
    return _StateBits(flag.State_Selected.value, flag.State_MouseOver.value, focused.value)


class _TextFlags(NamedTuple):
    at_left: int
    at_right: int
    cut_right: "QtCore.Qt.TextElideMode"
    cut_middle: "QtCore.Qt.TextElideMode"
    absolute: int


@cache
def _text_flags() -> _TextFlags:
    at, cut = QtCore.Qt.AlignmentFlag, QtCore.Qt.TextElideMode
    left, right = int(at.AlignLeft | at.AlignVCenter), int(at.AlignRight | at.AlignVCenter)
    return _TextFlags(left, right, cut.ElideRight, cut.ElideMiddle, at.AlignAbsolute.value)


class RowPainter:
    """Draws one row from left to right; what is drawn takes its space away from the rest.

    Where a language is read from right to left, the finished place of each thing is mirrored.
    """

    def __init__(self, painter: QPainter, option: "QStyleOptionViewItem", theme: Theme) -> None:
        self.painter = painter
        self.theme = theme
        self._box: QRect = option.rect
        self._state: int = option.state.value
        self._left = self._box.left() + theme.px(8)
        self._right = self._box.right() - theme.px(8)
        self._middle = self._box.center().y()
        self._mirrored = option.direction == QtCore.Qt.LayoutDirection.RightToLeft
        if self._mirrored:  # then each text by itself: a URL is read from left to right
            painter.setLayoutDirection(QtCore.Qt.LayoutDirection.LayoutDirectionAuto)

    def background(self) -> None:
        """Selection, hover and the focus line."""
        bits, painter = _state_bits(), self.painter
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        role = "selection" if self._state & bits.selected else "hover" if self._state & bits.hovered else ""
        if role:
            painter.setPen(QtCore.Qt.PenStyle.NoPen)
            painter.setBrush(self.theme.color(role))
            self._draw_background()
        if self._state & bits.focused == bits.focused:
            painter.setPen(self.theme.color("focus"))
            painter.setBrush(QtCore.Qt.BrushStyle.NoBrush)
            self._draw_background()

    def space(self, width: int) -> None:
        """Leave `width` pixels (before scaling) free."""
        self._left += self.theme.px(width)

    def icon(self, name: str, role: str = "icon") -> None:
        """Draw a 16 px icon."""
        self._icon(name, role, self._left, self.theme.px(16))
        self.space(ICON_PX)

    def method(self, method: str) -> None:
        """Draw the method in its hue, in a column of fixed width."""
        self._bold_text(short_method(method), method_role(method), METHOD_PX)

    def margin_icon(self, name: str) -> None:
        """Draw a small icon in the indent, before what comes next."""
        size = self.theme.px(12)
        self._icon(name, "icon-muted", self._left - size - self.theme.px(2), size)

    def status(self, status: str) -> None:
        """Draw a status code in its hue, in a narrow column."""
        role = status_role(int(status)) if status.isdigit() else "text-faint"
        self._bold_text(status, role, 34)

    def dot(self, role: str) -> None:
        """Draw a dot at the right end."""
        size = self.theme.px(6)
        self.painter.setPen(QtCore.Qt.PenStyle.NoPen)
        self.painter.setBrush(self.theme.color(role))
        left = self._placed(self._right - size, size)
        self.painter.drawEllipse(left, self._middle - size // 2, size, size)
        self._right -= self.theme.px(12)

    def end_icon(self, name: str, role: str = "icon-muted") -> None:
        """Draw a 12 px icon at the right end."""
        size = self.theme.px(12)
        self._icon(name, role, self._right - size, size)
        self._right -= size + self.theme.px(4)

    def end_text(self, text: str, role: str) -> None:
        """Draw short text at the right end; the row's own text keeps at least half of the place."""
        font = self.theme.ui_font("tiny")
        metrics = QFontMetrics(font)
        if text:
            text = metrics.elidedText(text, _text_flags().cut_middle, self._width // 2)
            self._text(text, font, self.theme.color(role), _text_flags().at_right, self._width)
        self._right -= metrics.horizontalAdvance(text) + self.theme.px(8)

    def text(self, text: str, role: str = "text", *, middle: bool = False) -> None:
        """Draw the row's text in what is left, cut with an ellipsis where it does not fit."""
        font = self.theme.ui_font()
        cut = _text_flags().cut_middle if middle else _text_flags().cut_right
        shown = QFontMetrics(font).elidedText(text.replace("\n", " "), cut, max(self._width, 0))
        self._text(shown, font, self.theme.color(role), _text_flags().at_left, self._width)

    def heading(self, text: str) -> None:
        """Draw a title over the rows below, in small bold letters at the foot of its row."""
        font = self.theme.ui_font("tiny", bold=True)
        shown = QFontMetrics(font).elidedText(text, _text_flags().cut_right, max(self._width, 0))
        self._text(shown, font, self.theme.color("text-muted"), _text_flags().at_left, self._width)

    @property
    def _width(self) -> int:
        """What is left of the row."""
        return self._right - self._left + 1

    def _draw_background(self) -> None:
        theme = self.theme
        box = self._box.adjusted(theme.px(4), 1, -theme.px(4), -1)
        self.painter.drawRoundedRect(box, theme.px(4), theme.px(4))

    def _icon(self, name: str, role: str, left: int, size: int) -> None:
        if self._mirrored:
            name = _MIRRORED.get(name, name)
        place = self._placed(left, size)
        self.theme.icon(name, role).paint(self.painter, place, self._middle - size // 2, size, size)

    def _bold_text(self, text: str, role: str, width: int) -> None:
        font = self.theme.ui_font("tiny", bold=True)
        self._text(text, font, self.theme.color(role), _text_flags().at_left, self.theme.px(width))
        self.space(width)

    def _text(self, text: str, font: QFont, color: QColor, flags: int, width: int) -> None:
        self.painter.setFont(font)
        self.painter.setPen(color)
        if self._mirrored:
            known = _text_flags()
            flags = known.absolute | (known.at_left if flags == known.at_right else known.at_right)
        left = self._placed(self._left, width)
        self.painter.drawText(left, self._box.top(), width, self._box.height(), flags, text)

    def _placed(self, left: int, width: int) -> int:
        """Where something really begins that would from left to right begin at `left`."""
        return self._box.left() + self._box.right() - left - width + 1 if self._mirrored else left


def mirrored(row: QRect, place: QRect) -> QRect:
    """A `place` in a row as it is from right to left."""
    return QRect(row.left() + row.right() - place.right(), place.top(), place.width(), place.height())


def row_size(theme: Theme) -> QSize:
    """The size of every row: 28 px high, as wide as the list."""
    return QSize(theme.px(80), theme.px(28))
