"""The bar of the open tabs: Qt's own, with tabs as wide as what is on them and buttons that can be hit."""

from PySide6 import QtCore
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, QSize, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QTabBar, QToolButton, QWidget

from postgui.translation import tr
from postgui.ui.by_name import set_by_name
from postgui.ui.tab_face import TabFace
from postgui.ui.theme import current_theme

_NO_FACE_WIDTH = 80
_SCROLLERS = {"ScrollLeftButton": "chevron-left", "ScrollRightButton": "chevron-right"}
"""How Qt names the buttons of a tab bar that is too long, and what is drawn on them."""
_DISABLED_OPACITY = 0.35


class _ScrollerFace(QObject):
    """Draws one of the tab bar's two scroll buttons; Qt's own triangles are tiny."""

    def __init__(self, button: QToolButton, icon: str) -> None:
        super().__init__(button)
        self._button = button
        self._icon = icon
        button.installEventFilter(self)

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self._button or event.type() != QEvent.Type.Paint:
            return False
        theme, box = current_theme(), self._button.rect()
        painter = QPainter(self._button)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(box, theme.color("panel"))
        if self._button.isEnabled() and self._button.underMouse():
            painter.setPen(QtCore.Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("pressed" if self._button.isDown() else "hover"))
            painter.drawRoundedRect(box.adjusted(1, 2, -1, -2), theme.px(4), theme.px(4))
        side = theme.px(16)
        place = QRect(0, 0, side, side)
        place.moveCenter(box.center())
        painter.setOpacity(1.0 if self._button.isEnabled() else _DISABLED_OPACITY)
        theme.icon(self._icon).paint(painter, place)
        painter.end()
        return True


class TabBar(QTabBar):
    """Tabs of bounded width; a middle click closes one.

    Signals:
        dropped: The person let go of what may have been dragged.
        kept: A double click: the tab is not only to be looked at. int.
    """

    dropped = Signal()
    kept = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._height_px = 0
        """Of all tabs; 0 until the first is measured: asking Qt for each is felt with a hundred."""
        self.setObjectName("open-tabs")  # for the style sheet
        self.setMovable(True)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        set_by_name(self, elideMode="ElideRight")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Open requests"))
        for name, icon in _SCROLLERS.items():
            if isinstance(button := self.findChild(QToolButton, name), QToolButton):
                _ScrollerFace(button, icon)

    def show_current(self) -> None:
        """Bring the current tab into sight. Qt forgets to where others get wider or come before it."""
        QCoreApplication.sendEvent(self, QResizeEvent(self.size(), self.size()))

    def show_scale(self) -> None:
        """The height of the tabs is another from now on."""
        self._height_px = 0

    # Qt overrides

    def tabSizeHint(self, index: int) -> QSize:
        theme = current_theme()
        face = self.tabButton(index, QTabBar.ButtonPosition.LeftSide)
        width = face.width() if isinstance(face, TabFace) else theme.px(_NO_FACE_WIDTH)
        if not self._height_px:
            self._height_px = super().tabSizeHint(index).height()
        return QSize(width + theme.px(36), self._height_px)

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    def minimumSizeHint(self) -> QSize:
        """Room for the scroll buttons only where there may be some: behind one short tab it is a gap."""
        return super().minimumSizeHint().boundedTo(self.sizeHint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self.tabAt(event.position().toPoint())
        if event.button() == QtCore.Qt.MouseButton.MiddleButton and index >= 0:
            self.tabCloseRequested.emit(index)
            return
        super().mouseReleaseEvent(event)
        if event.button() == QtCore.Qt.MouseButton.LeftButton:
            self.dropped.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.tabAt(event.position().toPoint())
        if index >= 0 and event.button() == QtCore.Qt.MouseButton.LeftButton:
            self.kept.emit(index)
            return
        super().mouseDoubleClickEvent(event)
