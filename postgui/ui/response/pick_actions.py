"""What a right-click on a value of an answer offers: to assert it, to capture it."""

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtWidgets import QMenu

from postgui.ui.viewer import ViewerWidget

Find: TypeAlias = Callable[[Callable[[str], None]], None]
"""Finds the expression of the value, which may take a while, and hands it on."""


def add_pick_actions(menu: QMenu, widget: ViewerWidget, find: Find) -> None:
    """Add both actions; where the answer belongs to no request that can be edited, off, with the reason."""
    menu.addSeparator()
    wishes = (
        ("Assert this", widget.assert_requested.emit),
        ("Capture this as variable…", widget.capture_requested.emit),
    )
    for label, wish in wishes:
        action = menu.addAction(label)
        action.triggered.connect(lambda _checked=False, wish=wish: find(wish))
        action.setEnabled(not widget.why_not_picked)
        if widget.why_not_picked:
            action.setToolTip(widget.why_not_picked)
            menu.setToolTipsVisible(True)
    menu.addSeparator()
