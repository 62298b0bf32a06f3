"""Keys of the whole window: those of the commands, and what no widget wanted."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence

from postgui.ui.redo_key import is_redo
from postgui.ui.tab_wishes import TabWishes

if TYPE_CHECKING:
    from postgui.ui.desk import Desk


class WindowKeys(QObject):
    """Answers keys in the place of the widget that has the focus."""

    def __init__(self, desk: "Desk", wishes: TabWishes) -> None:
        super().__init__(desk)
        self._desk = desk
        self._wishes = wishes
        self._actions: dict[str, QAction] = {}
        self._add_shortcuts()
        desk.shortcuts.bindings.changed.connect(self._show_keys)
        desk.window.key_unclaimed.connect(self._on_key)

    def _add_shortcuts(self) -> None:
        window = self._desk.window
        for command in self._desk.commands:
            action = QAction(command.label, window)
            action.setObjectName(command.id)
            action.triggered.connect(lambda _checked, run=command.run: run())
            window.addAction(action)
            self._actions[command.id] = action
        self._show_keys()

    @Slot()
    def _show_keys(self) -> None:
        for command_id, action in self._actions.items():
            keys = self._desk.shortcuts.bindings.keys(command_id)
            action.setShortcuts([QKeySequence(each) for each in keys])

    @Slot(object)
    def _on_key(self, event: QKeyEvent) -> None:
        """A key that no widget wanted: only then it belongs to the window."""
        event.accept()
        tab = self._desk.current_tab()
        if event.matches(QKeySequence.StandardKey.Paste):
            self._wishes.paste(QGuiApplication.clipboard().text())
        elif tab is None:
            event.ignore()
        elif event.key() == Qt.Key.Key_Escape:
            tab.cancel()
        elif event.matches(QKeySequence.StandardKey.Undo):
            tab.undo()
        elif is_redo(event):
            tab.redo()
        else:
            event.ignore()
