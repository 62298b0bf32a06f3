"""Lengths that follow the scale: a setter called with sizes of 100 %, and called again at each other scale.

What is to be kept is a property of the object that it belongs to, and goes with it. Knows nothing of themes;
`Theme.fit` is the way in.
"""

from collections.abc import Callable, Iterable
from types import BuiltinMethodType, MethodType
from typing import TypeAlias

from PySide6 import QtCore
from PySide6.QtCore import QObject, QSize
from PySide6.QtWidgets import QBoxLayout, QHeaderView, QSplitter, QWidget

Size: TypeAlias = int | QSize
"""A length in pixels at 100 %, or two."""
Scale: TypeAlias = Callable[[int], int]
"""Gives a length at the chosen scale."""

_KEPT = "fitted"
_SPACING = "addSpacing"


def fit(setter: Callable[..., object], sizes: tuple[Size, ...], px: Scale) -> None:
    """Call `setter`, a method of a QObject, with `sizes` at the scale of now; `fit_again` does it later.

    Raises:
        TypeError: It is no such method.
    """
    owner = setter.__self__ if isinstance(setter, BuiltinMethodType | MethodType) else None
    if not isinstance(owner, QObject):
        raise TypeError(f"{setter!r} is no method of a QObject")
    kept: dict[str, tuple[Size, ...]] = owner.property(_KEPT) or {}
    name = setter.__name__
    before = kept.get(name, ()) if name == _SPACING else ()  # one more beside those there are
    owner.setProperty(_KEPT, {**kept, name: (*before, *sizes)})
    _set(setter, sizes, px)


def fit_again(windows: Iterable[QWidget], px: Scale, grown: float) -> None:
    """Set what was fitted in `windows` at the scale of now; columns become `grown` times as wide."""
    for window in windows:
        for owner in (window, *window.findChildren(QObject)):
            header = owner if isinstance(owner, QHeaderView) else None
            columns = _drawn_columns(header) if header is not None else {}
            kept: dict[str, list[Size]] = owner.property(_KEPT) or {}
            for name, sizes in kept.items():
                if name == _SPACING and isinstance(owner, QBoxLayout):
                    _space_again(owner, sizes, px)
                else:
                    _set(getattr(owner, name), sizes, px)
            if header is not None:
                for column, width in columns.items():
                    header.resizeSection(column, round(width * grown))


def still_width(wanted: int, room: int) -> int:
    """How wide a pane is that wants `wanted` of `room` pixels: what it stands beside needs most of them."""
    return min(wanted, room * 3 // 10)


class Panes:
    """Panes that keep their width where the window is resized, as a sidebar: as wide for letters of any size.

    Made before anything has another scale: what needs more room for a moment would take it from them.
    """

    def __init__(self, windows: Iterable[QWidget]) -> None:
        self._sizes: list[tuple[QSplitter, list[int]]] = [
            (splitter, splitter.sizes())
            for window in windows
            for splitter in window.findChildren(QSplitter)
            if splitter.orientation() == QtCore.Qt.Orientation.Horizontal
            and len(set(_stretches(splitter))) > 1
        ]

    def grow(self, grown: float) -> None:
        """Make them `grown` times as wide as they were, once all that is in them has the new scale."""
        for splitter, sizes in self._sizes:
            both = zip(sizes, _stretches(splitter), strict=True)
            room = splitter.width()
            splitter.setSizes(
                [size if grows else _grown(size, round(size * grown), room) for size, grows in both]
            )


def _grown(size: int, wanted: int, room: int) -> int:
    return max(min(size, wanted), still_width(wanted, room))


def _stretches(splitter: QSplitter) -> list[bool]:
    """Which of its panes take what room there is more."""
    panes = map(splitter.widget, range(splitter.count()))
    return [pane is not None and pane.sizePolicy().horizontalStretch() > 0 for pane in panes]


def _set(setter: Callable[..., object], sizes: Iterable[Size], px: Scale) -> None:
    setter(*(QSize(px(s.width()), px(s.height())) if isinstance(s, QSize) else px(s) for s in sizes))


def _space_again(layout: QBoxLayout, sizes: Iterable[Size], px: Scale) -> None:
    items = map(layout.itemAt, range(layout.count()))
    spacers = [item.spacerItem() for item in items if item is not None]
    fixed = [spacer for spacer in spacers if spacer is not None and not spacer.expandingDirections()]
    is_row = layout.direction() in (QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.RightToLeft)
    for spacer, size in zip(fixed, sizes, strict=True):
        if isinstance(size, int):
            policy = spacer.sizePolicy()
            wide, high = (px(size), 0) if is_row else (0, px(size))
            spacer.changeSize(wide, high, policy.horizontalPolicy(), policy.verticalPolicy())
    layout.invalidate()


def _drawn_columns(header: QHeaderView) -> dict[int, int]:
    """The columns that a person may draw wider, and how wide they are."""
    if header.orientation() != QtCore.Qt.Orientation.Horizontal:
        return {}
    return {
        column: header.sectionSize(column)
        for column in range(header.count() - header.stretchLastSection())
        if header.sectionResizeMode(column) == QHeaderView.ResizeMode.Interactive
        and not header.isSectionHidden(column)
    }
