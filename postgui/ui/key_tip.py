"""Keys of commands where a tooltip or a text names them: they follow when the person chooses others.

The window tells the keys of its commands to `current_keys()`, of which the application has one; whatever
names a command asks there. Before any window has told, or for a command without keys, the words stand alone.
"""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from postgui.translation import again, tr
from postgui.ui.app_object import the_only


class KeyNames(QObject):
    """The first keys of each command, as the keyboard of this system names them.

    Signals:
        changed: Some command has other keys now.
    """

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._names: dict[str, str] = {}

    def name(self, command_id: str) -> str:
        """The keys of a command, "" for none."""
        return self._names.get(command_id, "")

    def tell(self, names: Mapping[str, str]) -> None:
        """These are the keys now, by the ids of commands."""
        if self._names != names:
            self._names = dict(names)
            self.changed.emit()


class KeyTip(QObject):
    """Keeps the tooltip of one widget true: words, and behind them the keys that do the same."""

    def __init__(self, widget: QWidget, words: str, command_id: str = "") -> None:
        super().__init__(widget)
        self._widget = widget
        current_keys().changed.connect(self._show)
        self.say(words, command_id)

    def say(self, words: str, command_id: str = "") -> None:
        """Show other words; no command, no keys."""
        self._words, self._command_id = words, command_id
        self._show()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LanguageChange:
            self._words = again(self._words)
        return super().event(event)

    @Slot()
    def _show(self) -> None:
        keys = current_keys().name(self._command_id)
        self._widget.setToolTip(tr("{words} ({keys})", words=self._words, keys=keys) if keys else self._words)


def current_keys() -> KeyNames:
    """The keys of the running application's commands.

    Raises:
        RuntimeError: There is no application.
    """
    return the_only(KeyNames)
