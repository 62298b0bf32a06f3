"""Ctrl+C in a table or tree: an action of the view's own, which a menu of its actions shows, too."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractItemView

from postgui.translation import tr


def add_copy_key(view: QAbstractItemView, copy: Callable[[], object]) -> None:
    """Let `view` call `copy` at the key for it, while it has the focus."""
    action = QAction(tr("Copy"), view)
    action.setShortcut(QKeySequence.StandardKey.Copy)
    action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    action.triggered.connect(copy)
    view.addAction(action)
