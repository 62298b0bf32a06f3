"""All that the widgets of a window say: on themselves, to a screen reader, on hover, in rows and menus.

Also what is hidden at the moment: it comes up later, in whatever language it was left.
"""

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHeaderView, QTabBar, QWidget

_OF_WIDGETS = (
    "text",
    "title",
    "toolTip",
    "accessibleName",
    "accessibleDescription",
    "windowTitle",
    "placeholderText",
    "specialValueText",
    "prefix",
    "suffix",
    "statusTip",
    "whatsThis",
    "plainText",
)
_OF_ACTIONS = ("text", "toolTip")
_OF_ROWS = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
_MOST_ROWS = 60


def shown_texts(root: QWidget) -> Iterator[tuple[str, str]]:
    """Each text of `root` and all that is in it, and before it what says it: `QLabel.text`."""
    for widget in (root, *root.findChildren(QWidget)):
        yield from _properties(widget, _OF_WIDGETS)
        for action in widget.actions():
            yield from _properties(action, _OF_ACTIONS)
        kind = type(widget).__name__
        if isinstance(widget, QTabBar):
            for index in range(widget.count()):
                yield f"{kind}.tab", widget.tabText(index)
                yield f"{kind}.tab tip", widget.tabToolTip(index)
        elif isinstance(widget, QComboBox):
            yield from ((f"{kind}.item", widget.itemText(index)) for index in range(widget.count()))
        elif isinstance(widget, QHeaderView):
            yield from _heads(widget)
        elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
            for text in _rows(widget.model(), QModelIndex()):
                yield f"{kind} of {type(widget.model()).__name__}", text


def _properties(owner: QObject | QAction, names: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    for name in names:
        text = owner.property(name)
        if isinstance(text, str) and text:
            yield f"{type(owner).__name__}.{name}", text


def _heads(header: QHeaderView) -> Iterator[tuple[str, str]]:
    model = header.model()
    for section in range(header.count()):
        for role in _OF_ROWS[:2]:
            text = model.headerData(section, header.orientation(), role)
            if isinstance(text, str):
                yield f"head of {type(model).__name__}", text


def _rows(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[str]:
    for row in range(min(model.rowCount(parent), _MOST_ROWS)):
        for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)):
            index = model.index(row, column, parent)
            for role in _OF_ROWS:
                text = model.data(index, role)
                if isinstance(text, str):
                    yield text
        yield from _rows(model, model.index(row, 0, parent))
