"""The row of open tabs, its menus, and the button for a new one."""

from dataclasses import dataclass

from PySide6 import QtCore
from PySide6.QtCore import QPoint, QTimer, Signal, Slot
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QTabBar, QToolButton, QWidget

from postgui.translation import tr
from postgui.ui.by_name import set_by_name
from postgui.ui.key_tip import KeyTip
from postgui.ui.menu import Menu
from postgui.ui.plain_tip import plain_tip
from postgui.ui.tab_bar import TabBar
from postgui.ui.tab_face import CloseButton, TabFace
from postgui.ui.theme import current_theme

_LEFT, _RIGHT = QTabBar.ButtonPosition.LeftSide, QTabBar.ButtonPosition.RightSide


@dataclass(frozen=True, slots=True)
class TabFacts:
    """What one tab shows."""

    method: str
    name: str
    tool_tip: str = ""
    dirty: bool = False
    pinned: bool = False
    preview: bool = False

    def spoken(self) -> str:
        """For those who hear the tab: everything that is otherwise only seen."""
        parts = [f"{self.method} {self.name}".strip()]
        if self.dirty:
            parts.append(tr("unsaved changes"))
        if self.pinned:
            parts.append(tr("pinned", "tab"))
        if self.preview:
            parts.append(tr("preview", "tab"))
        return ", ".join(parts)


class TabStrip(QWidget):
    """Tabs, a list of all where they don't fit, and the button for a new one.

    Signals:
        tab_chosen: Another tab is current. int.
        tab_moved: The person dragged one. int from, int to.
        tab_dropped: The person let go of the tabs.
        close_requested: The cross, a middle click, or the menu. int.
        close_many_requested: "others", "right", "saved" or "all", seen from a tab. str, int.
        pin_requested: Pin it, or take the pin out. int.
        take_out_requested: It is to have a window of its own. int.
        keep_requested: It is not only to be looked at. int.
        new_requested: The plus button, or a double click beside the tabs.
    """

    tab_chosen = Signal(int)
    tab_moved = Signal(int, int)
    tab_dropped = Signal()
    close_requested = Signal(int)
    close_many_requested = Signal(str, int)
    pin_requested = Signal(int)
    take_out_requested = Signal(int)
    keep_requested = Signal(int)
    new_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        self._facts: list[TabFacts] = []
        self.tabs = TabBar(self)
        self.tabs.currentChanged.connect(self.tab_chosen)
        self.tabs.tabMoved.connect(self._on_moved)
        self.tabs.dropped.connect(self.tab_dropped)
        self.tabs.kept.connect(self.keep_requested)
        self.tabs.tabCloseRequested.connect(self.close_requested)
        set_by_name(self.tabs, contextMenuPolicy="CustomContextMenu")
        self.tabs.customContextMenuRequested.connect(self._on_menu)
        self.new = self._button("plus", tr("New request"), tr("New request"))
        KeyTip(self.new, tr("New request"), "request.new")
        self.new.clicked.connect(self.new_requested)
        self.all = self._button("chevron-down", tr("All open tabs"), tr("All open tabs"))
        self.all.clicked.connect(self.open_list)
        self.all.hide()
        layout = QHBoxLayout(self)
        theme.fit(layout.setContentsMargins, 4, 0, 4, 0)
        theme.fit(layout.setSpacing, 4)
        self.tabs.hide()
        layout.addWidget(self.tabs)
        layout.addWidget(self.new)
        layout.addStretch(1)
        layout.addWidget(self.all)
        current_theme().scaled.connect(self._on_theme)
        self._fit_soon = QTimer(self)
        self._fit_soon.setSingleShot(True)
        self._fit_soon.setInterval(0)
        self._fit_soon.timeout.connect(self._fit)
        self._on_theme()

    def insert(self, index: int, facts: TabFacts) -> None:
        """Put in a tab at `index`. The bar measures all tabs at each change, so the face comes complete."""
        self._facts.insert(index, facts)
        self.tabs.insertTab(index, "")
        self.tabs.show()
        face = TabFace(self.tabs)
        face.show_request(facts.method, facts.name, preview=facts.preview)
        close = CloseButton(self.tabs)
        close.resize(close.sizeHint())
        close.clicked.connect(lambda: self._on_close(close))
        self.tabs.setTabButton(index, _LEFT, face)
        self.tabs.setTabButton(index, _RIGHT, close)
        face.show()
        self.show_tab(index, facts)
        self._fit_soon.start()

    def show_tab(self, index: int, facts: TabFacts) -> None:
        """Show what one tab has to say."""
        self._facts[index] = facts
        face = self.tabs.tabButton(index, _LEFT)
        close = self.tabs.tabButton(index, _RIGHT)
        shown = (facts.method, facts.name, facts.preview)
        if isinstance(face, TabFace) and (face.method, face.name, face.preview) != shown:
            self._show_face(index, face)
        if isinstance(close, CloseButton):
            close.show_state(dirty=facts.dirty, pinned=facts.pinned)
        self.tabs.setTabToolTip(index, plain_tip(facts.tool_tip))
        self.tabs.setAccessibleTabName(index, facts.spoken())

    def remove(self, index: int) -> None:
        """Take a tab away."""
        del self._facts[index]
        self.tabs.removeTab(index)
        self.tabs.setVisible(self.tabs.count() > 0)
        self._fit_soon.start()

    def choose(self, index: int) -> None:
        """Make a tab current."""
        self.tabs.setCurrentIndex(index)

    def move_tab(self, start: int, end: int) -> None:
        """Put a tab in another place, as dragging does."""
        self.tabs.moveTab(start, end)

    @Slot()
    def open_list(self) -> None:
        """List all tabs in a menu, the current one marked."""
        menu = Menu(self)
        menu.setAttribute(QtCore.Qt.WidgetAttribute.WA_DeleteOnClose)
        for index, facts in enumerate(self._facts):
            name = f"{facts.method}  {facts.name}".strip().replace("&", "&&")
            action = menu.addAction(f"{name}  •" if facts.dirty else name)
            action.setCheckable(True)
            action.setChecked(index == self.tabs.currentIndex())
            action.triggered.connect(lambda _checked, index=index: self.choose(index))
        below = self.all if self.all.isVisible() else self.new
        menu.popup(below.mapToGlobal(QPoint(0, below.height())))

    def _button(self, icon: str, name: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(current_theme().icon(icon))
        set_by_name(button, focusPolicy="TabFocus")
        button.setToolTip(tip)
        button.setAccessibleName(name)
        button.setAutoRaise(True)
        return button

    def _show_face(self, index: int, face: TabFace) -> None:
        facts = self._facts[index]
        face.show_request(facts.method, facts.name, preview=facts.preview)
        # Setting it again makes the tab bar take its new width, and hides it on the way.
        self.tabs.setTabButton(index, _LEFT, face)
        face.show()
        self._fit_soon.start()

    def _on_close(self, button: CloseButton) -> None:
        for index in range(self.tabs.count()):
            if self.tabs.tabButton(index, _RIGHT) is button:
                (self.pin_requested if button.pinned else self.close_requested).emit(index)
                return

    @Slot()
    def _fit(self) -> None:
        """Offer the list where tabs are out of sight."""
        self.all.setVisible(self.tabs.count() > 1 and self.tabs.sizeHint().width() > self.tabs.width())
        self.tabs.show_current()

    @Slot(int, int)
    def _on_moved(self, start: int, end: int) -> None:
        self._facts.insert(end, self._facts.pop(start))
        self.tab_moved.emit(start, end)

    @Slot(QPoint)
    def _on_menu(self, at: QPoint) -> None:
        index = self.tabs.tabAt(at)
        if index < 0:
            return
        menu = Menu(self)
        menu.setAttribute(QtCore.Qt.WidgetAttribute.WA_DeleteOnClose)
        pinned = self._facts[index].pinned
        menu.add_command(tr("Unpin") if pinned else tr("Pin"), "tab.pin").triggered.connect(
            lambda: self.pin_requested.emit(index)
        )
        if self._facts[index].preview:
            menu.addAction(tr("Keep open")).triggered.connect(lambda: self.keep_requested.emit(index))
        menu.add_command(tr("Move to a window of its own"), "tab.window").triggered.connect(
            lambda: self.take_out_requested.emit(index)
        )
        menu.addSeparator()
        close = menu.add_command(tr("Close"), "tab.close")
        close.triggered.connect(lambda: self.close_requested.emit(index))
        several = self.tabs.count() > 1
        last = index == self.tabs.count() - 1
        for which, label, enabled in (
            ("others", tr("Close others"), several),
            ("right", tr("Close to the right"), not last),
            ("saved", tr("Close saved"), True),
            ("all", tr("Close all"), True),
        ):
            action = menu.add_command(label, "tabs.close_all" if which == "all" else f"tab.close_{which}")
            action.setEnabled(enabled)
            action.triggered.connect(
                lambda _=False, which=which: self.close_many_requested.emit(which, index)
            )
        menu.popup(self.tabs.mapToGlobal(at))

    @Slot()
    def _on_theme(self) -> None:
        self.tabs.show_scale()
        for index in range(self.tabs.count()):
            face = self.tabs.tabButton(index, _LEFT)
            if isinstance(face, TabFace):
                self._show_face(index, face)
            close = self.tabs.tabButton(index, _RIGHT)
            if isinstance(close, CloseButton):
                close.resize(close.sizeHint())

    # Qt overrides

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.new_requested.emit()
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_soon.start()
