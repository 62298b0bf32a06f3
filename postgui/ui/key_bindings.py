"""Which keys do what now: those that commands came with, and those that the person chose instead.

What is chosen is in the settings, by command; an empty list there is none at all. The same keys can only do
one thing: what the person chose wins over what something came with.
"""

from collections.abc import Coroutine, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence

from postgui.model.problem import Problem
from postgui.services.context import Context
from postgui.storage.setting import SHORTCUTS_CHANGED
from postgui.translation import mark, tr
from postgui.ui.bind import bind
from postgui.ui.command import Command

Keys = tuple[str, ...]

LOCAL_KEYS: tuple[tuple[str, Keys], ...] = (
    (mark("Cancel the running request"), ("Esc",)),
    (mark("Undo an edit, in the tree the last change of it"), ("Ctrl+Z",)),
    (mark("Redo an edit, in the tree what was undone"), ("Ctrl+Shift+Z", "Ctrl+Y")),
    (mark("Cut, copy, paste, in the tree whole requests and folders"), ("Ctrl+X", "Ctrl+C", "Ctrl+V")),
    (mark("Move up or down, in the tree"), ("Alt+Up", "Alt+Down")),
    (mark("Find in a text"), ("Ctrl+F",)),
    (mark("Format the body"), ("Ctrl+Shift+F",)),
    (mark("Go to a line, in a text"), ("Ctrl+G",)),
    (mark("Rename, in the tree"), ("F2",)),
    (mark("Duplicate, in the tree"), ("Ctrl+D",)),
    (mark("Delete, in the tree and the history"), ("Del",)),
)
"""Keys that belong to one part of the window and are no command of the whole; they can't be changed."""


def portable(keys: str) -> str:
    """Keys as the settings have them on every system; "" for a text that names none."""
    sequence = QKeySequence(keys)
    keys_in_it = (sequence[at] for at in range(sequence.count()))  # type: ignore[index]
    unknown = any(each.key() == Qt.Key.Key_unknown for each in keys_in_it)
    return "" if unknown else sequence.toString(QKeySequence.SequenceFormat.PortableText)


def native(keys: Sequence[str]) -> str:
    """Keys as the keyboard of this system names them: ⌘ for Ctrl on a Mac; both Enter keys have one name."""
    named = (QKeySequence(each).toString(QKeySequence.SequenceFormat.NativeText) for each in keys)
    return f"  {tr('or', 'between keys')}  ".join(
        dict.fromkeys(name.replace("Return", "Enter") for name in named)
    )


def effective_keys(commands: Sequence[Command], chosen: Mapping[str, Keys]) -> dict[str, Keys]:
    """The keys of each command by its id; no keys stand twice."""
    taken: set[str] = set()
    found: dict[str, Keys] = {}
    for command in sorted(commands, key=lambda one: one.id not in chosen):  # stable: the chosen ones first
        wanted = [portable(each) for each in chosen.get(command.id, command.shortcuts)]
        found[command.id] = tuple(dict.fromkeys(each for each in wanted if each and each not in taken))
        taken.update(found[command.id])
    return found


class KeyBindings(QObject):
    """The keys of all commands of one window.

    Signals:
        changed: Some command has other keys now.
    """

    changed = Signal()

    def __init__(self, commands: Sequence[Command], context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self.commands = tuple(commands)
        self._context = context
        self._keys = effective_keys(self.commands, context.settings.shortcuts)
        bind(context.settings.changed, self, self._on_setting)
        self._told: tuple[str, ...] = ()

    def keys(self, command_id: str) -> Keys:
        """What calls a command now, the keys to show first."""
        return self._keys.get(command_id, ())

    def is_chosen(self, command_id: str) -> bool:
        """Whether it has other keys than it came with."""
        return command_id in self._context.settings.shortcuts

    def clashes(self, keys: str, command_id: str) -> tuple[Command, ...]:
        """The other commands that `keys` call."""
        return tuple(
            command
            for command in self.commands
            if command.id != command_id and portable(keys) in self.keys(command.id)
        )

    def local_use(self, keys: str) -> tuple[str, ...]:
        """What `keys` do in some part of the window, whatever they are chosen for."""
        return tuple(tr(label) for label, local in LOCAL_KEYS if portable(keys) in map(portable, local))

    def choose(self, command_id: str, keys: Sequence[str]) -> None:
        """Let `keys` call a command, and nothing else; none at all leaves it without."""
        wanted = tuple(portable(each) for each in keys)
        changes: dict[str, Keys | None] = {command_id: wanted}
        for each in wanted:
            for other in self.clashes(each, command_id):
                if self.is_chosen(other.id):
                    changes[other.id] = tuple(left for left in self.keys(other.id) if left not in wanted)
        self._start(self._context.settings.set_shortcuts(changes))

    def reset(self, command_id: str) -> None:
        """Give a command back what it came with."""
        self._start(self._context.settings.set_shortcuts({command_id: None}))

    def reset_all(self) -> None:
        """Give all of them back what they came with."""
        chosen = self._context.settings.shortcuts
        self._start(self._context.settings.set_shortcuts(dict.fromkeys(chosen)))

    def problems(self) -> tuple[Problem, ...]:
        """What the settings file says of keys and commands that there are not."""
        known = {command.id for command in self.commands}
        found = []
        for command_id, keys in self._context.settings.shortcuts.items():
            wrong = [each for each in keys if not portable(each)]
            if command_id not in known:
                found.append(_unknown(command_id, self._context))
            elif wrong:
                found.append(_no_keys(command_id, wrong[0], self._context))
        return tuple(found)

    def _on_setting(self, name: str) -> None:
        if name == SHORTCUTS_CHANGED:
            self._keys = effective_keys(self.commands, self._context.settings.shortcuts)
            self.changed.emit()

    def _start(self, work: Coroutine[Any, Any, None]) -> None:
        self._context.tasks.start(work, name="keep the keys")


def _unknown(command_id: str, context: Context) -> Problem:
    return Problem(
        tr("There is no command {command_id}", command_id=command_id),
        tr("The keys that the settings have for it do nothing."),
        tr("Correct it in {file}.", file=context.settings.paths["application"]),
        kind="settings-value",
    )


def _no_keys(command_id: str, keys: str, context: Context) -> Problem:
    return Problem(
        tr("{keys!r} are no keys", keys=keys),
        tr("The command {command_id} is without them.", command_id=command_id),
        tr("Write them as Ctrl+Shift+T in {file}.", file=context.settings.paths["application"]),
        kind="settings-value",
    )
