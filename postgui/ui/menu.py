"""Menus whose entries can all be chosen by a letter, whatever they hold and in whatever language."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from postgui.ui.key_tip import current_keys


class Menu(QMenu):
    """Gives its entries mnemonics each time it is about to be shown."""

    def __init__(self, parent: QWidget | None = None, title: str = "") -> None:
        super().__init__(title, parent)
        self.aboutToShow.connect(self._give_mnemonics)

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
    def _give_mnemonics(self) -> None:
        entries = [action for action in self.actions() if not action.isSeparator() and action.text()]
        for action, text in zip(entries, with_mnemonics([each.text() for each in entries]), strict=True):
            if text != action.text():
                action.setText(text)


def name_keys(action: QAction, action_id: str) -> None:
    """Let an entry of a menu name the keys that do the same: of a command, or of something in a part."""
    if keys := current_keys().name(action_id):
        # Only its name is wanted: what acts is another object.
        action.setShortcut(QKeySequence(keys, QKeySequence.SequenceFormat.NativeText))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)


def with_mnemonics(texts: Sequence[str]) -> list[str]:
    """Each text with `&` before a letter that no other has: the beginning of a word, if one is free.

    A text with an `&` of its own stays as it is, and so does one that finds no letter. What stands behind a
    tab is a shortcut.
    """
    taken = {letter for text in texts if (letter := _mnemonic(text))}
    result = []
    for text in texts:
        label = text.partition("\t")[0]
        at = -1 if "&" in label else _free_letter(label, taken)
        if at >= 0:
            taken.add(label[at].casefold())
            text = f"{text[:at]}&{text[at:]}"
        result.append(text)
    return result


def _mnemonic(text: str) -> str:
    """The letter that a text has already, "" for none."""
    rest = text.partition("\t")[0].replace("&&", "").partition("&")[2]
    return rest[:1].casefold()


def _free_letter(label: str, taken: set[str]) -> int:
    """Where a letter or digit stands that is not taken; -1 for nowhere."""
    free = [at for at, letter in enumerate(label) if letter.isalnum() and letter.casefold() not in taken]
    starts = [at for at in free if at == 0 or not label[at - 1].isalnum()]
    return next(iter((*starts, *free)), -1)
