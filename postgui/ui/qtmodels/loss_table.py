"""What did not come along, as a table: where, what, why."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from postgui.model.bundle import Loss
from postgui.translation import again, mark, tr
from postgui.ui.plain_tip import plain_tip

Index = QModelIndex | QPersistentModelIndex
_TITLES = (mark("Where"), mark("What"), mark("Why"))


class LossTable(QAbstractTableModel):
    """One row for each loss, in the order in which they were met."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._losses: tuple[Loss, ...] = ()

    def show_losses(self, losses: Sequence[Loss]) -> None:
        self.beginResetModel()
        self._losses = tuple(losses)
        self.endResetModel()

    def text(self) -> str:
        """All of it as lines, for copying."""
        return "\n".join(f"{one.where}\t{one.what}\t{one.why}" for one in self._losses)

    # Qt overrides

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._losses)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(_TITLES)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(_TITLES[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        one = self._losses[index.row()]
        text = again((one.where, one.what, one.why)[index.column()])
        return plain_tip(text) if role == Qt.ItemDataRole.ToolTipRole else text
