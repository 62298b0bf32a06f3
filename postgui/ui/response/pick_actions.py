"""What a right-click on a value of an answer offers: to assert it, to capture it."""

from collections.abc import Callable
from functools import partial
from typing import TypeAlias

from PySide6.QtWidgets import QMenu

from postgui.translation import tr
from postgui.ui.viewer import ViewerWidget

Find: TypeAlias = Callable[[Callable[[str], None]], None]
"""Finds the expression of the value, which may take a while, and hands it on."""


def add_pick_actions(menu: QMenu, widget: ViewerWidget, find: Find) -> None:
    """Add both actions; where the answer belongs to no request that can be edited, off, with the reason."""
    menu.addSeparator()
    for label, wish in ((tr("Assert this"), "assert"), (tr("Capture this as variable…"), "capture")):
        action = menu.addAction(label)
        then = partial(widget.picked.emit, wish)
        action.triggered.connect(lambda _checked=False, then=then: find(then))
        action.setEnabled(not widget.why_not_picked)
        if widget.why_not_picked:
            action.setToolTip(tr(widget.why_not_picked))
            menu.setToolTipsVisible(True)
    menu.addSeparator()
