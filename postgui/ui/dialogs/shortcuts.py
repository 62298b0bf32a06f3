"""The keys of the window in a list that can be searched."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, QSortFilterProxyModel, Qt, Slot
from PySide6.QtGui import QKeySequence, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QLineEdit,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from postgui.ui.command import Command
from postgui.ui.sidebar.row_painter import RowPainter, row_size
from postgui.ui.theme import current_theme

_ELSEWHERE = (
    ("Cancel the running request", ("Esc",)),
    ("Undo an edit, in the tree the last change of it", ("Ctrl+Z",)),
    ("Redo an edit, in the tree what was undone", ("Ctrl+Shift+Z",)),
    ("Cut, copy, paste, in the tree whole requests and folders", ("Ctrl+X", "Ctrl+C", "Ctrl+V")),
    ("Move up or down, in the tree", ("Alt+Up", "Alt+Down")),
    ("Find in a text", ("Ctrl+F",)),
    ("Format the body", ("Ctrl+Shift+F",)),
    ("Rename, in the tree", ("F2",)),
    ("Duplicate, in the tree", ("Ctrl+D",)),
    ("Delete, in the tree and the history", ("Del",)),
)
"""Keys that belong to one part of the window and are no command of the whole."""

Index = QModelIndex | QPersistentModelIndex


class _Role(IntEnum):
    KEYS = Qt.ItemDataRole.UserRole.value + 1


def keys_text(shortcuts: Sequence[str]) -> str:
    """Shortcuts as the keyboard of this system names them."""
    native = QKeySequence.SequenceFormat.NativeText
    return "  or  ".join(QKeySequence(keys).toString(native) for keys in shortcuts)


class _RowDelegate(QStyledItemDelegate):
    # Qt overrides

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        row = RowPainter(painter, option, current_theme())
        row.background()
        row.end_text(str(index.data(_Role.KEYS)), "text-muted")
        row.text(str(index.data()))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return row_size(current_theme())


class ShortcutsDialog(QDialog):
    """Every command that has keys, and the keys of single parts of the window."""

    def __init__(self, commands: Sequence[Command], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Keyboard shortcuts")
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText("Search by what it does or by key")
        self.filter.setAccessibleName("Search shortcuts")
        self.filter.setClearButtonEnabled(True)
        rows = QStandardItemModel(self)
        own = [(command.label, command.shortcuts) for command in commands if command.shortcuts]
        for label, shortcuts in (*own, *_ELSEWHERE):
            rows.appendRow(_row(label.removesuffix("…"), keys_text(shortcuts)))
        self.model = QSortFilterProxyModel(self)
        self.model.setSourceModel(rows)
        self.model.setFilterRole(Qt.ItemDataRole.AccessibleTextRole)
        self.model.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.view = QListView(self)
        self.view.setModel(self.model)
        self.view.setItemDelegate(_RowDelegate(self.view))
        self.view.setUniformItemSizes(True)
        self.view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.view.setAccessibleName("Keyboard shortcuts")
        self.nothing = QLabel("Nothing matches", self)
        self.nothing.setProperty("tone", "faint")
        self.nothing.hide()
        theme = current_theme()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.px(16), theme.px(16), theme.px(16), theme.px(16))
        layout.setSpacing(theme.px(8))
        layout.addWidget(self.filter)
        layout.addWidget(self.nothing)
        layout.addWidget(self.view, 1)
        self.filter.textChanged.connect(self._on_typed)
        self.resize(theme.px(520), theme.px(520))

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        self.model.setFilterFixedString(text.strip())
        self.nothing.setVisible(self.model.rowCount() == 0)


def _row(label: str, keys: str) -> QStandardItem:
    item = QStandardItem(label)
    item.setData(keys, _Role.KEYS)
    item.setData(f"{label}, {keys}", Qt.ItemDataRole.AccessibleTextRole)
    return item
