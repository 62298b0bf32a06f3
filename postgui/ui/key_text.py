"""Keys as they are written: in the settings, and on the keyboard of this system."""

import sys
from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

from postgui.translation import fill, tr

_SPECIAL = Qt.Key.Key_Escape.value
"""From here on keys are no signs."""


@lru_cache(maxsize=1024)  # each rule asks for the same keys again
def portable(keys: str) -> str:
    """Keys as the settings have them on every system; "" for a text that names none."""
    sequence = QKeySequence(keys)
    unknown = any(each.key() == Qt.Key.Key_unknown for each in _presses(sequence))
    return "" if unknown else sequence.toString(QKeySequence.SequenceFormat.PortableText)


def native(keys: Sequence[str]) -> str:
    """Keys as the keyboard of this system names them: ⌘ for Ctrl on a Mac; both Enter keys have one name."""
    return fill("{keys}", keys=_Named(tuple(keys))) if keys else ""


class _Named:
    """Keys in the field of a text: named anew when that is said in another language."""

    def __init__(self, keys: tuple[str, ...]) -> None:
        self._keys = keys

    def __format__(self, _spec: str) -> str:
        named = (QKeySequence(each).toString(QKeySequence.SequenceFormat.NativeText) for each in self._keys)
        between = tr("or", "between keys")
        return f"  {between}  ".join(dict.fromkeys(name.replace("Return", "Enter") for name in named))


def is_one_press(keys: str) -> bool:
    """Whether nothing has to be pressed after it, as in "Ctrl+K, Ctrl+C"."""
    return QKeySequence(keys).count() == 1


def writes_a_sign(keys: str) -> bool:
    """Whether these keys put a letter or sign into a text; with Alt they do so on macOS only."""
    silent = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier
    if sys.platform != "darwin":
        silent |= Qt.KeyboardModifier.AltModifier
    return any(
        each.key().value < _SPECIAL and not each.keyboardModifiers() & silent
        for each in _presses(QKeySequence(keys))
    )


def _presses(sequence: QKeySequence) -> list[QKeyCombination]:
    return [sequence[at] for at in range(sequence.count())]  # type: ignore[index]
