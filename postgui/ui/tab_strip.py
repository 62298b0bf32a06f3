"""The row of open tabs: method in its hue, name, a dot for unsaved edits, a cross to close."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QEnterEvent, QFont, QFontMetrics, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QTabBar,
    QToolButton,
    QWidget,
)

from postgui.ui.sidebar.row_painter import short_method
from postgui.ui.theme import current_theme, method_role

_MIN_WIDTH = 80
_MAX_WIDTH = 190
_SCROLLER_WIDTH = 24
_SCROLLERS = {"ScrollLeftButton": "chevron-left", "ScrollRightButton": "chevron-right"}
"""How Qt names the buttons of a tab bar that is too long, and what is drawn on them."""
_DISABLED_OPACITY = 0.35


class _TabFace(QWidget):
    """Method in its hue, and the name; clicks go through to the tab."""

    def __init__(self, parent: QTabBar) -> None:
        super().__init__(parent)
        self._bar = parent
        self.method = ""
        self.name = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_request(self, method: str, name: str) -> None:
        """Show method and name, as wide as they need, up to a limit."""
        self.method, self.name = method, name
        self.setFixedSize(self.sizeHint())
        self.update()

    def _is_current(self) -> bool:
        return self._bar.tabButton(self._bar.currentIndex(), QTabBar.ButtonPosition.LeftSide) is self

    def _method_font(self) -> QFont:
        font = current_theme().ui_font("tiny")
        font.setBold(True)
        return font

    def _method_width(self) -> int:
        width = QFontMetrics(self._method_font()).horizontalAdvance(short_method(self.method))
        return width + current_theme().px(6)

    # Qt overrides

    def sizeHint(self) -> QSize:
        theme = current_theme()
        name = QFontMetrics(theme.ui_font()).horizontalAdvance(self.name)
        width = theme.px(10) + self._method_width() + name + theme.px(2)
        return QSize(min(max(width, theme.px(_MIN_WIDTH)), theme.px(_MAX_WIDTH)), theme.px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        align = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        box = self.rect().adjusted(theme.px(10), 0, 0, 0)
        painter.setFont(self._method_font())
        painter.setPen(theme.color(method_role(self.method)))
        painter.drawText(box, align, short_method(self.method))
        box.setLeft(box.left() + self._method_width())
        font = theme.ui_font()
        painter.setFont(font)
        painter.setPen(theme.color("text" if self._is_current() else "text-muted"))
        name = QFontMetrics(font).elidedText(self.name, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, align, name)


class _CloseButton(QAbstractButton):
    """A cross; a dot instead while the tab has unsaved edits and the pointer is elsewhere."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._dirty = False
        self._hovered = False
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setToolTip("Close (Ctrl+W)")
        self.setAccessibleName("Close tab")

    def show_dirty(self, dirty: bool) -> None:
        """Say whether the tab has unsaved edits."""
        self._dirty = dirty
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
        painter.setPen(Qt.PenStyle.NoPen)
        if self._dirty and not self._hovered:
            painter.setBrush(theme.color("accent"))
            radius = theme.px(3)
            painter.drawEllipse(self.rect().center() + QPoint(1, 1), radius, radius)
            return
        if self._hovered:
            painter.setBrush(theme.color("pressed"))
            painter.drawRoundedRect(self.rect(), theme.px(4), theme.px(4))
        margin = theme.px(1)
        theme.icon("close").paint(painter, self.rect().adjusted(margin, margin, -margin, -margin))


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
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("pressed" if self._button.isDown() else "hover"))
            painter.drawRoundedRect(box.adjusted(1, 2, -1, -2), theme.px(4), theme.px(4))
        side = theme.px(16)
        place = QRect(0, 0, side, side)
        place.moveCenter(box.center())
        painter.setOpacity(1.0 if self._button.isEnabled() else _DISABLED_OPACITY)
        theme.icon(self._icon).paint(painter, place)
        painter.end()
        return True


class _Tabs(QTabBar):
    """Tabs of bounded width; a middle click closes one."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setMovable(True)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("Open requests")
        for name, icon in _SCROLLERS.items():
            if isinstance(button := self.findChild(QToolButton, name), QToolButton):
                _ScrollerFace(button, icon)

    def show_scale(self) -> None:
        """Room for the icons of the scroll buttons, and no jagged edge where tabs are cut off."""
        width = 2 * current_theme().px(_SCROLLER_WIDTH)
        self.setStyleSheet(f"QTabBar::scroller {{ width: {width}px; }} QTabBar::tear {{ width: 0; }}")

    # Qt overrides

    def tabSizeHint(self, index: int) -> QSize:
        theme = current_theme()
        face = self.tabButton(index, QTabBar.ButtonPosition.LeftSide)
        width = face.width() if isinstance(face, _TabFace) else theme.px(_MIN_WIDTH)
        return QSize(width + theme.px(36), super().tabSizeHint(index).height())

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self.tabAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.MiddleButton and index >= 0:
            self.tabCloseRequested.emit(index)
            return
        super().mouseReleaseEvent(event)


class TabStrip(QWidget):
    """Tabs and the button for a new one.

    Signals:
        tab_chosen: Another tab is current. int.
        tab_moved: The person dragged one. int from, int to.
        close_requested: The cross, a middle click, or the menu. int.
        close_others_requested: Close all but this one. int.
        new_requested: The plus button, or a double click beside the tabs.
    """

    tab_chosen = Signal(int)
    tab_moved = Signal(int, int)
    close_requested = Signal(int)
    close_others_requested = Signal(int)
    new_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tabs = _Tabs(self)
        self.tabs.currentChanged.connect(self.tab_chosen)
        self.tabs.tabMoved.connect(self.tab_moved)
        self.tabs.tabCloseRequested.connect(self.close_requested)
        self.tabs.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.tabs.customContextMenuRequested.connect(self._on_menu)
        self.new = QToolButton(self)
        self.new.setIcon(current_theme().icon("plus"))
        self.new.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.new.setToolTip("New request (Ctrl+T)")
        self.new.setAccessibleName("New request")
        self.new.setAutoRaise(True)
        self.new.clicked.connect(self.new_requested)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(current_theme().px(4), 0, current_theme().px(4), 0)
        layout.setSpacing(current_theme().px(4))
        self.tabs.hide()
        layout.addWidget(self.tabs)
        layout.addWidget(self.new)
        layout.addStretch(1)
        current_theme().changed.connect(self._on_theme)
        self._on_theme()

    def insert(self, index: int) -> None:
        """Make room for a tab at `index`; `show_tab` says what is in it."""
        self.tabs.insertTab(index, "")
        self.tabs.show()
        face = _TabFace(self.tabs)
        close = _CloseButton(self.tabs)
        close.resize(close.sizeHint())
        close.clicked.connect(lambda: self._on_close(close))
        self.tabs.setTabButton(index, QTabBar.ButtonPosition.LeftSide, face)
        self.tabs.setTabButton(index, QTabBar.ButtonPosition.RightSide, close)

    def show_tab(self, index: int, method: str, name: str, tool_tip: str, *, dirty: bool) -> None:
        """Show one tab's method, name and whether it has unsaved edits."""
        face = self.tabs.tabButton(index, QTabBar.ButtonPosition.LeftSide)
        close = self.tabs.tabButton(index, QTabBar.ButtonPosition.RightSide)
        if isinstance(face, _TabFace) and (face.method, face.name) != (method, name):
            self._show_face(index, face, method, name)
        if isinstance(close, _CloseButton):
            close.show_dirty(dirty)
        self.tabs.setTabToolTip(index, tool_tip)
        suffix = ", unsaved changes" if dirty else ""
        self.tabs.setAccessibleTabName(index, f"{method} {name}{suffix}")

    def remove(self, index: int) -> None:
        """Take a tab away."""
        self.tabs.removeTab(index)
        self.tabs.setVisible(self.tabs.count() > 0)

    def choose(self, index: int) -> None:
        """Make a tab current."""
        self.tabs.setCurrentIndex(index)

    def _show_face(self, index: int, face: _TabFace, method: str, name: str) -> None:
        face.show_request(method, name)
        # Setting it again makes the tab bar take its new width, and hides it on the way.
        self.tabs.setTabButton(index, QTabBar.ButtonPosition.LeftSide, face)
        face.show()

    def _on_close(self, button: _CloseButton) -> None:
        for index in range(self.tabs.count()):
            if self.tabs.tabButton(index, QTabBar.ButtonPosition.RightSide) is button:
                self.close_requested.emit(index)
                return

    @Slot(QPoint)
    def _on_menu(self, at: QPoint) -> None:
        index = self.tabs.tabAt(at)
        if index < 0:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction("Close").triggered.connect(lambda: self.close_requested.emit(index))
        others = menu.addAction("Close others")
        others.setEnabled(self.tabs.count() > 1)
        others.triggered.connect(lambda: self.close_others_requested.emit(index))
        menu.popup(self.tabs.mapToGlobal(at))

    @Slot()
    def _on_theme(self) -> None:
        self.tabs.show_scale()
        for index in range(self.tabs.count()):
            face = self.tabs.tabButton(index, QTabBar.ButtonPosition.LeftSide)
            if isinstance(face, _TabFace):
                self._show_face(index, face, face.method, face.name)

    # Qt overrides

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.new_requested.emit()
        event.accept()
