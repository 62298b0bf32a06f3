"""How request and response stand: side by side or one above the other, and where the line is.

One object for all tabs, so that they agree; the session remembers its state as text.
"""

from collections.abc import Mapping
from typing import Literal, TypeAlias, get_args

from PySide6 import QtCore
from PySide6.QtCore import QObject, Signal

Arrangement: TypeAlias = Literal["auto", "side", "stack"]
SIDE_BY_SIDE_FROM = 1100
_DEFAULT_SHARE = 0.5
_LEAST_SHARE = 0.1


class PaneLayout(QObject):
    """The arrangement that all tabs share.

    Signals:
        changed: Arrange again.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._arrangement: Arrangement = "auto"
        self._shares = {"side": _DEFAULT_SHARE, "stack": _DEFAULT_SHARE}

    @property
    def arrangement(self) -> Arrangement:
        return self._arrangement

    def set_arrangement(self, arrangement: Arrangement) -> None:
        """Pin one arrangement, or let the width decide."""
        if arrangement != self._arrangement:
            self._arrangement = arrangement
            self.changed.emit()

    def orientation(self, window_width: int) -> "QtCore.Qt.Orientation":
        """How to arrange in a window of this width (device-independent pixels)."""
        wide = (
            window_width >= SIDE_BY_SIDE_FROM if self._arrangement == "auto" else self._arrangement == "side"
        )
        return QtCore.Qt.Orientation.Horizontal if wide else QtCore.Qt.Orientation.Vertical

    def share(self, orientation: "QtCore.Qt.Orientation") -> float:
        """The part of the room that the request takes, from 0 to 1."""
        return self._shares[_name(orientation)]

    def set_share(self, orientation: "QtCore.Qt.Orientation", share: float) -> None:
        """The person moved the line in one tab: the others follow."""
        self._shares[_name(orientation)] = _bounded(share)
        self.changed.emit()

    def layout_state(self) -> dict[str, str]:
        """What to remember, as text."""
        return {
            "panes.arrangement": self._arrangement,
            **{f"panes.{name}": f"{share:.4f}" for name, share in self._shares.items()},
        }

    def show_layout(self, state: Mapping[str, str]) -> None:
        """Take over what was remembered; what is missing or unreadable stays."""
        arrangement = state.get("panes.arrangement")
        for known in get_args(Arrangement):
            if known == arrangement:
                self._arrangement = known
        for name in self._shares:
            try:
                share = float(state.get(f"panes.{name}", ""))
            except ValueError:
                continue
            self._shares[name] = _bounded(share)
        self.changed.emit()


def _bounded(share: float) -> float:
    return min(max(share, _LEAST_SHARE), 1 - _LEAST_SHARE)


def _name(orientation: "QtCore.Qt.Orientation") -> str:
    return "side" if orientation == QtCore.Qt.Orientation.Horizontal else "stack"
