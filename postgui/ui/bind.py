"""The one bridge from plain events to Qt objects; nothing else connects the two."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject

from postgui.model.event import Event

T = TypeVar("T")


def bind(event: Event[T], owner: QObject, slot: Callable[[T], None]) -> Callable[[], None]:
    """Call `slot` on each `event` until Qt destroys `owner`.

    Returns:
        A function that stops it earlier, for an owner that turns to another event.
    """
    disconnect = event.connect(slot)
    # `destroyed` comes after the Python side is gone, so this must not touch `owner`.
    owner.destroyed.connect(lambda: disconnect())
    return disconnect
