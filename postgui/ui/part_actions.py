"""What the keys of one part of the window do, by the keys that the person has for it now.

The application has one `PartKeyMap`, which the window tells of each change; before any window has told, what
things came with counts. A part asks it at each key, so that other keys count at once.
"""

from collections.abc import Callable, Mapping
from typing import TypeAlias

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from postgui.ui.app_object import the_only
from postgui.ui.part_keys import PART_KEYS, Keys

Run: TypeAlias = Callable[[], object]
Fixed: TypeAlias = Qt.Key | QKeySequence.StandardKey

_SHIFT = Qt.KeyboardModifier.ShiftModifier.value
_KEYPAD = Qt.KeyboardModifier.KeypadModifier.value
_SPECIAL = Qt.Key.Key_Escape.value
"""From here on keys are no signs."""
_UNSHIFTED = {ord(shifted): ord(plain) for shifted, plain in zip('{}|:"<>?_+~', "[]\\;',./-=`", strict=True)}


class PartKeyMap(QObject):
    """Which things of parts each press of keys calls."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._called: dict[int, tuple[str, ...]] = {}
        self.tell({each.id: each.shortcuts for each in PART_KEYS})

    def tell(self, keys: Mapping[str, Keys]) -> None:
        """These are the keys now, by the ids of `PART_KEYS`."""
        called: dict[int, tuple[str, ...]] = {}
        for part_id, listed in keys.items():
            for each in listed:
                pressed = QKeySequence(each)[0].toCombined()  # type: ignore[index]
                called[pressed] = (*called.get(pressed, ()), part_id)
        self._called = called

    def called_by(self, event: QKeyEvent) -> tuple[str, ...]:
        """The ids of what this key calls, wherever that counts."""
        return tuple(each for pressed in _presses(event) for each in self._called.get(pressed, ()))


class PartActions(QObject):
    """Answers the keys of one widget before it does itself, and before commands of the window.

    Keys that an inner widget does not want come here, too.
    """

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._map = the_only(PartKeyMap)
        self._actions: dict[str, tuple[Run, Callable[[], bool]]] = {}
        self._fixed: list[tuple[Fixed, Run, Callable[[], bool]]] = []
        widget.installEventFilter(self)

    def add(self, part_id: str, run: Run, when: Callable[[], bool] = lambda: True) -> None:
        """Let the keys of `part_id` call `run`; while `when` says no, they mean what they mean elsewhere."""
        self._actions[part_id] = (run, when)

    def add_fixed(self, keys: Fixed, run: Run, when: Callable[[], bool] = lambda: True) -> None:
        """The same with keys that nobody can change: one of `FIXED_KEYS`."""
        self._fixed.append((keys, run, when))

    def press(self, event: QKeyEvent) -> bool:
        """Answer a key that came past the filters, as from a list of words that is open."""
        run = self._run_for(event)
        if run is not None:
            run()
        return run is not None

    def _run_for(self, event: QKeyEvent) -> Run | None:
        for part_id in self._map.called_by(event):
            run, when = self._actions.get(part_id, (None, None))
            if run is not None and when is not None and when():
                return run
        for keys, run, when in self._fixed:
            if _is_fixed(event, keys) and when():
                return run
        return None

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind not in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            return False
        run = self._run_for(event) if isinstance(event, QKeyEvent) else None
        if run is None:
            return False
        event.accept()  # ours, before any shortcut of the window
        if kind == QEvent.Type.KeyPress:
            run()
        return True


def _presses(event: QKeyEvent) -> tuple[int, ...]:
    """What was pressed, as `QKeySequence` counts it, the most exact first.

    Keyboards differ in which signs need Shift: Ctrl+/ is Ctrl+Shift+7 on a German one, and Ctrl+Shift+[ comes
    as Ctrl+Shift+{ on an American one. Qt's own shortcuts do the like (`QKeyMapper::possibleKeys`).
    """
    pressed = event.keyCombination().toCombined() & ~_KEYPAD
    key = event.key()
    if not pressed & _SHIFT or key >= _SPECIAL or chr(key).isalnum():
        return (pressed,)
    plain = _UNSHIFTED.get(key)
    without = pressed & ~_SHIFT
    return (pressed, without) if plain is None else (pressed, pressed - key + plain, without)


def _is_fixed(event: QKeyEvent, keys: Fixed) -> bool:
    return event.key() == keys if isinstance(keys, Qt.Key) else event.matches(keys)
