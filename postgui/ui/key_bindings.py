"""Which keys do what now: those that things came with, and those that the person chose instead.

What is chosen is in the settings, by the id of a command or of something in a part; an empty list there is
none at all.
"""

from collections.abc import Coroutine, Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal

from postgui.model.problem import Problem
from postgui.services.context import Context
from postgui.storage.setting import SHORTCUTS_CHANGED
from postgui.ui.bind import bind
from postgui.ui.command import Command
from postgui.ui.key_problem import key_problems
from postgui.ui.key_rules import Called, effective_keys
from postgui.ui.key_text import portable
from postgui.ui.part_keys import PART_KEYS, Keys, Scope


class KeyBindings(QObject):
    """The keys of all commands of one window, and of its parts.

    Signals:
        changed: Something has other keys now.
    """

    changed = Signal()

    def __init__(self, commands: Sequence[Command], context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self.called: tuple[Called, ...] = (*commands, *PART_KEYS)
        self._by_id = {each.id: each for each in self.called}
        self._context = context
        self._keys = effective_keys(self.called, context.settings.shortcuts)
        bind(context.settings.changed, self, self._on_setting)

    def keys(self, called_id: str) -> Keys:
        """What calls it now, the keys to show first."""
        return self._keys.get(called_id, ())

    def scope(self, called_id: str) -> Scope:
        """Where its keys count."""
        return self._by_id[called_id].scope

    def is_chosen(self, called_id: str) -> bool:
        """Whether it has other keys than it came with."""
        return called_id in self._context.settings.shortcuts

    def came_with(self, called_id: str) -> Keys:
        """What it would have if nothing was chosen."""
        return self._by_id[called_id].shortcuts

    def clashes(self, keys: str, called_id: str) -> tuple[Called, ...]:
        """What else `keys` call where this can be meant, too."""
        scope = self.scope(called_id)
        return tuple(
            each for each in self._with_keys(keys) if each.id != called_id and each.scope.meets(scope)
        )

    def covered(self, keys: str, called_id: str) -> tuple[Called, ...]:
        """Commands of the window that `keys` don't call while the keyboard is in the part of this."""
        scope = self.scope(called_id)
        if scope is Scope.WINDOW or not scope.in_window:
            return ()
        return tuple(each for each in self._with_keys(keys) if each.scope is Scope.WINDOW)

    def covering(self, keys: str, called_id: str) -> tuple[Called, ...]:
        """What `keys` do instead of this command in single parts of the window."""
        if self.scope(called_id) is not Scope.WINDOW:
            return ()
        return tuple(each for each in self._with_keys(keys) if each.scope is not Scope.WINDOW)

    def choose(self, called_id: str, keys: Sequence[str]) -> None:
        """Let `keys` call it, and nothing else where that is meant; none at all leaves it without."""
        wanted = tuple(portable(each) for each in keys)
        changes: dict[str, Keys | None] = {called_id: wanted}
        for each in wanted:
            for other in self.clashes(each, called_id):
                if self.is_chosen(other.id):
                    changes[other.id] = tuple(left for left in self.keys(other.id) if left not in wanted)
        self._start(self._context.settings.set_shortcuts(changes))

    def reset(self, called_id: str) -> None:
        """Give it back what it came with."""
        self._start(self._context.settings.set_shortcuts({called_id: None}))

    def reset_all(self) -> None:
        """Give all of them back what they came with."""
        chosen = self._context.settings.shortcuts
        self._start(self._context.settings.set_shortcuts(dict.fromkeys(chosen)))

    def problems(self) -> tuple[Problem, ...]:
        """What the settings file says of keys that can't be."""
        settings = self._context.settings
        return key_problems(self.called, settings.shortcuts, settings.paths["application"])

    def _with_keys(self, keys: str) -> list[Called]:
        wanted = portable(keys)
        return [each for each in self.called if wanted and wanted in self.keys(each.id)]

    def _on_setting(self, name: str) -> None:
        if name == SHORTCUTS_CHANGED:
            self._keys = effective_keys(self.called, self._context.settings.shortcuts)
            self.changed.emit()

    def _start(self, work: Coroutine[Any, Any, None]) -> None:
        self._context.tasks.start(work, name="keep the keys")
