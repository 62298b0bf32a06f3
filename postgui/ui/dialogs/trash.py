"""What was deleted from collections, and bringing it back."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from postgui.services.collections import Trashed
from postgui.ui.theme import current_theme


class TrashDialog(QDialog):
    """A list of what was deleted, the newest first; several can be chosen.

    Signals:
        restore_requested: Bring these back, then call `show_trashed`. tuple[Trashed, ...].
    """

    restore_requested = Signal(object)

    def __init__(self, trashed: Sequence[Trashed], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Trash")
        self._trashed: tuple[Trashed, ...] = ()
        self.hint = QLabel(self)
        self.hint.setWordWrap(True)
        self.hint.setProperty("tone", "muted")
        self.list = QTreeWidget(self)
        self.list.setHeaderLabels(["Name", "Was in", "Deleted"])
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setAccessibleName("Deleted requests and folders")
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.list.header().setStretchLastSection(False)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.restore = buttons.addButton("Restore", QDialogButtonBox.ButtonRole.ActionRole)
        self.restore.clicked.connect(self._on_restore)
        buttons.rejected.connect(self.reject)
        self.list.itemSelectionChanged.connect(self._on_selection)
        self.list.itemActivated.connect(self._on_restore)
        theme = current_theme()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.px(16), theme.px(16), theme.px(16), theme.px(16))
        layout.setSpacing(theme.px(12))
        layout.addWidget(self.hint)
        layout.addWidget(self.list, 1)
        layout.addWidget(buttons)
        self.resize(theme.px(640), theme.px(420))
        self.show_trashed(trashed)

    def show_trashed(self, trashed: Sequence[Trashed]) -> None:
        """Show what can be brought back now."""
        self._trashed = tuple(trashed)
        self.list.clear()
        for each in self._trashed:
            when = datetime.fromtimestamp(each.at_s)
            row = QTreeWidgetItem([each.name, str(each.original.parent), f"{when:%Y-%m-%d %H:%M}"])
            row.setSizeHint(0, QSize(0, current_theme().px(28)))
            row.setToolTip(0, str(each.original))
            row.setToolTip(1, str(each.original.parent))
            self.list.addTopLevelItem(row)
        self.list.resizeColumnToContents(2)
        self.list.setColumnWidth(0, current_theme().px(180))
        self.hint.setText(
            "What you delete is kept here until you bring it back to where it was."
            if trashed
            else "Nothing was deleted."
        )
        self._on_selection()

    @Slot()
    def _on_selection(self) -> None:
        self.restore.setEnabled(bool(self.list.selectedItems()))

    @Slot()
    def _on_restore(self) -> None:
        numbers = sorted(self.list.indexOfTopLevelItem(item) for item in self.list.selectedItems())
        if numbers:
            self.restore_requested.emit(tuple(self._trashed[number] for number in numbers))
