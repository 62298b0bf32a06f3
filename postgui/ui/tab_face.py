"""What stands on one tab: method in its hue, the name, and a cross, a dot or a pin at its end."""

from PySide6 import QtCore
from PySide6.QtCore import QEvent, QPoint, QRect, QSize
from PySide6.QtGui import QEnterEvent, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QTabBar, QWidget

from postgui.translation import tr
from postgui.ui.key_tip import KeyTip
from postgui.ui.restyle import PaintsItself
from postgui.ui.sidebar.row_painter import mirrored, short_method
from postgui.ui.theme import current_theme, method_role

_MIN_WIDTH = 80
_MAX_WIDTH = 190


class TabFace(PaintsItself, QWidget):
    """Method in its hue, and the name; clicks go through to the tab."""

    def __init__(self, parent: QTabBar) -> None:
        super().__init__(parent)
        self._bar = parent
        self.method = ""
        self.name = ""
        self.preview = False
        self.setAttribute(QtCore.Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_request(self, method: str, name: str, *, preview: bool = False) -> None:
        """Show method and name, as wide as they need, up to a limit; in italics while only looked at."""
        self.method, self.name, self.preview = method, name, preview
        self.setFixedSize(self.sizeHint())
        self.update()

    def _is_current(self) -> bool:
        return self._bar.tabButton(self._bar.currentIndex(), QTabBar.ButtonPosition.LeftSide) is self

    def _method_font(self) -> QFont:
        font = current_theme().ui_font("tiny")
        font.setBold(True)
        return font

    def _name_font(self) -> QFont:
        font = current_theme().ui_font()
        font.setItalic(self.preview)
        return font

    def _method_width(self) -> int:
        width = QFontMetrics(self._method_font()).horizontalAdvance(short_method(self.method))
        return width + current_theme().px(6)

    # Qt overrides

    def sizeHint(self) -> QSize:
        theme = current_theme()
        name = QFontMetrics(self._name_font()).horizontalAdvance(self.name)
        width = theme.px(10) + self._method_width() + name + theme.px(2)
        return QSize(min(max(width, theme.px(_MIN_WIDTH)), theme.px(_MAX_WIDTH)), theme.px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        align = int(QtCore.Qt.AlignmentFlag.AlignLeft | QtCore.Qt.AlignmentFlag.AlignVCenter)
        box = self.rect().adjusted(theme.px(10), 0, 0, 0)
        painter.setFont(self._method_font())
        painter.setPen(theme.color(method_role(self.method)))
        before, behind = QRect(box), QRect(box)
        before.setWidth(self._method_width())
        behind.setLeft(box.left() + self._method_width())
        if self.isRightToLeft():
            before, behind = mirrored(self.rect(), before), mirrored(self.rect(), behind)
        box = behind
        painter.drawText(before, align, short_method(self.method))
        font = self._name_font()
        painter.setFont(font)
        painter.setPen(theme.color("text" if self._is_current() else "text-muted"))
        name = QFontMetrics(font).elidedText(self.name, QtCore.Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, align, name)


class CloseButton(PaintsItself, QAbstractButton):
    """A cross; a dot instead while the tab has unsaved edits and the pointer is elsewhere.

    Of a pinned tab it is a pin, which a click takes out.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._dirty = False
        self._hovered = False
        self.pinned = False
        self.setFocusPolicy(QtCore.Qt.FocusPolicy.NoFocus)
        self._tip = KeyTip(self, "")
        self.show_state(dirty=False, pinned=False)

    def show_state(self, *, dirty: bool, pinned: bool) -> None:
        """Say whether the tab has unsaved edits, and whether it is pinned."""
        self._dirty, self.pinned = dirty, pinned
        if pinned:
            self._tip.say(tr("Unpin this tab"))
        else:
            self._tip.say(tr("Close"), "tab.close")
        self.setAccessibleName(tr("Unpin tab") if pinned else tr("Close tab"))
        self.update()

    # Qt overrides

    def sizeHint(self) -> QSize:
        side = current_theme().px(18)
        return QSize(side, side)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._hovered = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = False
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QtCore.Qt.PenStyle.NoPen)
        if self._dirty and not self._hovered:
            painter.setBrush(theme.color("accent"))
            radius = theme.px(3)
            painter.drawEllipse(self.rect().center() + QPoint(1, 1), radius, radius)
            return
        if self._hovered:
            painter.setBrush(theme.color("pressed"))
            painter.drawRoundedRect(self.rect(), theme.px(4), theme.px(4))
        margin = theme.px(1)
        theme.icon("pin" if self.pinned else "close").paint(
            painter, self.rect().adjusted(margin, margin, -margin, -margin)
        )
