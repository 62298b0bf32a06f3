"""Menus whose entries can all be chosen by a letter, whatever they hold and in whatever language."""

from collections.abc import Callable

from PySide6 import QtCore
from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from postgui.ui.key_tip import current_keys
from postgui.ui.mnemonic import with_mnemonics


class Menu(QMenu):
    """Gives its entries mnemonics each time it is about to be shown."""

    def __init__(self, parent: QWidget | None = None, title: str = "") -> None:
        super().__init__(title, parent)
        self._before_open: Callable[[], object] | None = None
        self.aboutToShow.connect(self._on_about_to_show)

    def fill_by(self, fill: Callable[[], object]) -> None:
        """Call `fill` each time before it is shown: then what that puts in has letters, too."""
        self._before_open = fill

    def add_inner(self, title: str) -> "Menu":
        """Add a menu of the same kind below an entry `title`."""
        inner = Menu(self, title)
        self.addMenu(inner)
        return inner

    def add_command(self, title: str, command_id: str) -> QAction:
        """Add an entry that does what a command does, and names the keys of that command."""
        action = self.addAction(title)
        name_keys(action, command_id)
        return action

    @Slot()
    def _on_about_to_show(self) -> None:
        if self._before_open is not None:
            self._before_open()
        give_mnemonics(self)


def give_mnemonics(menu: QMenu) -> None:
    """Give each entry of any menu a letter that no other has."""
    entries = [action for action in menu.actions() if not action.isSeparator() and action.text()]
    for action, text in zip(entries, with_mnemonics([each.text() for each in entries]), strict=True):
        if text != action.text():
            action.setText(text)


def name_keys(action: QAction, action_id: str) -> None:
    """Let an entry of a menu name the keys that do the same: of a command, or of something in a part."""
    if keys := current_keys().name(action_id):
        from PySide6.QtGui import QKeySequence  # not before the first paint

        # Only its name is wanted: what acts is another object.
        action.setShortcut(QKeySequence(keys, QKeySequence.SequenceFormat.NativeText))
        action.setShortcutContext(QtCore.Qt.ShortcutContext.WidgetShortcut)
