"""Where Tab goes next: to what is read next on the screen.

Qt follows the order in which widgets were made. Pages here are made when they are first looked at, so that
order would jump between request and response.
"""

from collections.abc import Iterator
from functools import cmp_to_key

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def next_stop(root: QWidget, current: QWidget | None, *, forward: bool) -> QWidget | None:
    """What gets the keyboard after `current` within `root`, around the ends; None if nothing takes it."""
    stops = [each for each in _in_reading_order(root) if _takes_tab(each)]
    if not stops:
        return None
    at = next((n for n, each in enumerate(stops) if each is current), None)
    if at is None:  # a part of a stop has it, such as the field of a list box
        at = next((n for n, each in enumerate(stops) if current and each.isAncestorOf(current)), None)
    if at is None:
        return stops[0 if forward else -1]
    return stops[(at + (1 if forward else -1)) % len(stops)]


def _in_reading_order(widget: QWidget) -> Iterator[QWidget]:
    children = [each for each in widget.children() if isinstance(each, QWidget) and _is_shown(each)]
    for child in sorted(children, key=cmp_to_key(_reads_before)):
        yield child
        yield from _in_reading_order(child)


def _is_shown(widget: QWidget) -> bool:
    return widget.isVisible() and not widget.isWindow()


def _reads_before(one: QWidget, other: QWidget) -> int:
    """Negative if `one` is read before `other`: it is above, or beside it where reading begins."""
    first, second = one.geometry(), other.geometry()
    if first.bottom() < second.center().y() and second.top() > first.center().y():
        return -1
    if second.bottom() < first.center().y() and first.top() > second.center().y():
        return 1
    if one.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        return second.right() - first.right()
    return first.left() - second.left()


def _takes_tab(widget: QWidget) -> bool:
    return (
        bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        and widget.isEnabled()
        and widget.focusProxy() is None
    )
