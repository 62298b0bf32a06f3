"""The menu of themes: those of the program, and those that the person added."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QWidget

from postgui.translation import mark, tr
from postgui.ui.menu import Menu
from postgui.ui.theme import Mode

_THEMES: dict[Mode, str] = {"system": mark("As the system"), "light": mark("Light"), "dark": mark("Dark")}


class ThemeMenu(Menu):
    """Reports which theme was chosen.

    Signals:
        chosen: "system", "light", "dark" or the name of a theme file. str.
        new_requested: Make a theme file to begin with.
    """

    chosen = Signal(str)
    new_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, tr("&Theme"))
        self._own: tuple[str, ...] = ()
        self._now = "system"
        self._fill()

    def show_own(self, names: Sequence[str]) -> None:
        """Offer these theme files as well."""
        if tuple(names) != self._own:
            self._own = tuple(names)
            self._fill()

    def show_chosen(self, name: str) -> None:
        """Check what is chosen now."""
        self._now = name
        for action in self.actions():
            action.setChecked(action.data() == name)

    def _fill(self) -> None:
        self.clear()
        group = QActionGroup(self)
        self._add(group, {str(mode): tr(label) for mode, label in _THEMES.items()})
        self.addSeparator()
        # A letter after & would be taken for a key.
        self._add(group, {name: name.replace("&", "&&") for name in self._own})
        if self._own:
            self.addSeparator()
        self.addAction(tr("&New theme file…")).triggered.connect(self.new_requested)
        self.show_chosen(self._now)

    def _add(self, group: QActionGroup, labels: dict[str, str]) -> None:
        for name, label in labels.items():
            action = self.addAction(label)
            action.setCheckable(True)
            action.setData(name)
            action.triggered.connect(lambda _checked, name=name: self.chosen.emit(name))
            group.addAction(action)
