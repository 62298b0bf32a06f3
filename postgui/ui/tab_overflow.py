"""Tabs that a narrow pane has no room for, behind one button at its edge."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QTabBar, QTabWidget, QToolButton, QWidget

from postgui.translation import tr
from postgui.ui.language import current_language
from postgui.ui.menu import Menu
from postgui.ui.theme import current_theme


class TabOverflow(QToolButton):
    """Hides the last tabs that don't fit, and lists them in its menu.

    The current tab is always in sight. Call `fit` when the room or the titles have changed.

    Signals:
        picked: The person chose a tab in the menu, which is the current one now. int: its index.
    """

    picked = Signal(int)

    def __init__(self, tabs: QTabWidget | QTabBar, indent_px: int, room: QWidget | None = None) -> None:
        """`indent_px` is what the style puts before the first tab.

        A bar without pages has the width of `room`, with this button, which the owner puts behind it.
        """
        super().__init__(room or tabs)
        self._tabs = tabs
        self._bar = tabs if isinstance(tabs, QTabBar) else tabs.tabBar()
        self._room = room or tabs
        self._indent_px = indent_px
        self._padding_px = 0
        self._fitted: tuple[object, ...] = ()
        self.setToolTip(tr("More tabs"))
        self.setAccessibleName(tr("More tabs"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setAutoRaise(True)
        self._list = Menu(self)
        self.setMenu(self._list)
        self._list.fill_by(self._fill)
        current_theme().follow(self, self._on_theme)
        self._on_theme()
        self.hide()
        # Qt would scroll tabs away, and leave them there once there is room.
        tabs.setUsesScrollButtons(False)
        tabs.setElideMode(Qt.TextElideMode.ElideRight)
        if isinstance(tabs, QTabWidget):
            tabs.setCornerWidget(self, Qt.Corner.TopRightCorner)
        tabs.currentChanged.connect(lambda _at: self.fit())
        current_language().changed.connect(self.fit)

    def needed_px(self, titles: Sequence[str]) -> int:
        """The width that tabs with these titles take."""
        bar = self._bar
        size = bar.fontMetrics().horizontalAdvance
        for at in range(bar.count()):
            if (width := bar.tabRect(at).width()) > 0:  # else it is hidden
                self._padding_px = max(self._padding_px, width - size(bar.tabText(at)))
        return sum(map(self._width_px, titles)) + current_theme().px(self._indent_px)

    def hidden_titles(self) -> tuple[str, ...]:
        """The titles of the tabs that are not in sight."""
        bar = self._bar
        return tuple(bar.tabText(at) for at in range(bar.count()) if not bar.isTabVisible(at))

    def choose(self, at: int) -> None:
        """Bring a tab to the front, in sight or not."""
        self._fit_with(at)
        self._tabs.setCurrentIndex(at)

    @Slot()
    def fit(self) -> None:
        """Show as many tabs as there is room for."""
        self._fit_with(max(0, self._tabs.currentIndex()))

    def _fit_with(self, current: int) -> None:
        bar = self._bar
        titles = [bar.tabText(at) for at in range(bar.count())]
        # Not by where tabs are: to ask lays them out, and a hidden bar would not tell its new size then.
        fitted = (titles, current, self._room.width(), bar.font().key(), bar.isVisible())
        if fitted == self._fitted:
            return
        widths = [self._width_px(title) for title in titles]
        left = self._room.width() - self.needed_px([])
        shown = set(range(len(titles)))
        if self.needed_px(titles) > self._room.width():
            left -= widths[current] + self.sizeHint().width()
            shown = {current}
            for at, width in enumerate(widths):
                if at == current:
                    continue
                left -= width
                if left < 0:
                    break
                shown.add(at)
        for at in sorted(range(len(titles)), key=lambda at: at in shown):  # hidden first: never too many
            if bar.isTabVisible(at) != (at in shown):
                self._tabs.setTabVisible(at, at in shown)
        self.setVisible(len(shown) < len(titles))
        self._fitted = fitted

    def _width_px(self, title: str) -> int:
        return self._bar.fontMetrics().horizontalAdvance(title) + self._padding_px

    @Slot()
    def _fill(self) -> None:
        self._list.clear()
        bar = self._bar
        for at in range(bar.count()):
            if not bar.isTabVisible(at):
                action = self._list.addAction(bar.tabText(at))
                action.triggered.connect(lambda _=False, at=at: self._pick(at))

    def _pick(self, at: int) -> None:
        self.choose(at)
        self.picked.emit(at)

    @Slot()
    def _on_theme(self) -> None:
        self.setIcon(current_theme().icon("chevron-down", "icon-muted"))
