"""The sets of variables by name: one is chosen to edit it, several to compare them."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from postgui.services.environment_set import SetKey, VariableSet
from postgui.translation import tr
from postgui.ui.environment.mark import dot_icon
from postgui.ui.theme import current_theme

_SET = Qt.ItemDataRole.UserRole


class SetList(QListWidget):
    """Global variables first, then the environments; what it shows says nothing by itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Environments"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        current_theme().fit(self.setIconSize, QSize(16, 16))
        self.setToolTip(tr("Choose several with Ctrl or Shift to compare them"))

    def show_sets(self, sets: Sequence[VariableSet], chosen: Collection[SetKey]) -> None:
        """Show `sets`, of which those are `chosen`; the first environment where none of them is there."""
        self.blockSignals(True)
        self.clear()
        for one in sets:
            item = QListWidgetItem()
            _show(item, one)
            self.addItem(item)
            item.setSelected(one.key in chosen)
            if one.key in chosen:
                self.setCurrentItem(item, self.selectionModel().SelectionFlag.Current)
        if not self.selectedItems():
            self.setCurrentRow(min(1, len(sets) - 1))
        self.blockSignals(False)

    def chosen(self) -> list[VariableSet]:
        """What is selected, from top to bottom."""
        return [item.data(_SET) for item in sorted(self.selectedItems(), key=self.row)]

    def choose_environments(self) -> None:
        """Select all but the global variables."""
        self.blockSignals(True)
        for row in range(self.count()):
            item = self.item(row)
            item.setSelected(item.data(_SET).root is not None)
        self.blockSignals(False)

    def show_saved(self, was: VariableSet, saved: VariableSet) -> None:
        """`saved` stands where `was` stood."""
        for row in range(self.count()):
            item = self.item(row)
            if item.data(_SET).key == was.key:
                _show(item, saved)


def _show(item: QListWidgetItem, one: VariableSet) -> None:
    item.setData(_SET, one)
    item.setText(one.name)
    item.setIcon(_icon(one))
    problem = one.environment.problem
    item.setToolTip(problem.what if problem is not None else "")
    item.setData(
        Qt.ItemDataRole.AccessibleTextRole,
        tr("{name} can not be read: {reason}", name=one.name, reason=problem.what) if problem else one.name,
    )


def _icon(one: VariableSet) -> QIcon:
    if one.environment.problem is not None:
        return current_theme().icon("warning", "error")
    return current_theme().icon("home") if one.root is None else dot_icon(one.environment.color)
