"""How every row of the sidebar is drawn, so that its three lists line up."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter

from postgui.ui.theme import Theme, method_role, status_role

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem

_SHORT_METHODS = {"DELETE": "DEL", "OPTIONS": "OPT", "CONNECT": "CONN"}


def short_method(method: str) -> str:
    """A method as it fits the narrow column: at most five characters."""
    return _SHORT_METHODS.get(method, method[:5])


class RowPainter:
    """Draws one row from left to right; what is drawn takes its space away from the rest."""

    def __init__(self, painter: QPainter, option: "QStyleOptionViewItem", theme: Theme) -> None:
        self.painter = painter
        self.theme = theme
        self.rest = option.rect.adjusted(theme.px(8), 0, -theme.px(8), 0)
        self._option = option

    def background(self) -> None:
        """Selection, hover and the focus line."""
        from PySide6.QtWidgets import QStyle  # its enums take 10 ms to make: not before the first paint

        option, theme = self._option, self.theme
        state = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        role = "selection" if selected else "hover" if state & QStyle.StateFlag.State_MouseOver else ""
        box = option.rect.adjusted(theme.px(4), 1, -theme.px(4), -1)
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.painter.setPen(Qt.PenStyle.NoPen)
        if role:
            self.painter.setBrush(theme.color(role))
            self.painter.drawRoundedRect(box, theme.px(4), theme.px(4))
        if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_KeyboardFocusChange:
            self.painter.setPen(theme.color("focus"))
            self.painter.setBrush(Qt.BrushStyle.NoBrush)
            self.painter.drawRoundedRect(box, theme.px(4), theme.px(4))

    def space(self, width: int) -> None:
        """Leave `width` pixels (before scaling) free."""
        self.rest.setLeft(self.rest.left() + self.theme.px(width))

    def icon(self, name: str, role: str = "icon") -> QRect:
        """Draw a 16 px icon; where it stands."""
        size = self.theme.px(16)
        box = QRect(self.rest.left(), self.rest.center().y() - size // 2, size, size)
        self.theme.icon(name, role).paint(self.painter, box)
        self.space(20)
        return box

    def method(self, method: str) -> None:
        """Draw the method in its hue, in a column of fixed width."""
        self._text(short_method(method), self.theme.px(42), self.theme.color(method_role(method)), bold=True)
        self.space(42)

    def margin_icon(self, name: str) -> None:
        """Draw a small icon in the indent, before what comes next."""
        size = self.theme.px(12)
        box = QRect(self.rest.left() - size - self.theme.px(2), 0, size, size)
        box.moveTop(self.rest.center().y() - size // 2)
        self.theme.icon(name, "icon-muted").paint(self.painter, box)

    def status(self, status: str) -> None:
        """Draw a status code in its hue, in a narrow column."""
        role = status_role(int(status)) if status.isdigit() else "text-faint"
        self._text(status, self.theme.px(34), self.theme.color(role), bold=True)
        self.space(34)

    def dot(self, role: str) -> None:
        """Draw a dot at the right end."""
        size = self.theme.px(6)
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(self.theme.color(role))
        self.painter.drawEllipse(self.rest.right() - size, self.rest.center().y() - size // 2, size, size)
        self.rest.setRight(self.rest.right() - self.theme.px(12))

    def end_icon(self, name: str, role: str = "icon-muted") -> None:
        """Draw a 12 px icon at the right end."""
        size = self.theme.px(12)
        box = QRect(self.rest.right() - size, self.rest.center().y() - size // 2, size, size)
        self.theme.icon(name, role).paint(self.painter, box)
        self.rest.setRight(self.rest.right() - size - self.theme.px(4))

    def end_text(self, text: str, role: str) -> None:
        """Draw short text at the right end; the row's own text keeps at least half of the place."""
        font = self.theme.ui_font("tiny")
        metrics = QFontMetrics(font)
        text = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, self.rest.width() // 2)
        self.painter.setFont(font)
        self.painter.setPen(self.theme.color(role))
        self.painter.drawText(
            self.rest, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), text
        )
        width = metrics.horizontalAdvance(text)
        self.rest.setRight(self.rest.right() - width - self.theme.px(8))

    def text(self, text: str, role: str = "text", *, middle: bool = False) -> None:
        """Draw the row's text in what is left, cut with an ellipsis where it does not fit."""
        font = self.theme.ui_font()
        elide = Qt.TextElideMode.ElideMiddle if middle else Qt.TextElideMode.ElideRight
        shown = QFontMetrics(font).elidedText(text.replace("\n", " "), elide, max(self.rest.width(), 0))
        self.painter.setFont(font)
        self.painter.setPen(self.theme.color(role))
        self.painter.drawText(
            self.rest, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), shown
        )

    def _text(self, text: str, width: int, color: QColor, *, bold: bool) -> None:
        font = self.theme.ui_font("tiny")
        font.setBold(bold)
        box = QRect(self.rest.left(), self.rest.top(), width, self.rest.height())
        self.painter.setFont(font)
        self.painter.setPen(color)
        self.painter.drawText(box, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), text)


def row_size(theme: Theme) -> QSize:
    """The size of every row: 28 px high, as wide as the list."""
    return QSize(theme.px(80), theme.px(28))
