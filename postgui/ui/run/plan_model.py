"""The requests that a run would send, in their order, each with a box that leaves it out."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from postgui.model.run import ListedRequest
from postgui.translation import mark, tr
from postgui.ui.qtmodels.row_model import RowModel
from postgui.ui.theme import method_role

_Index = QModelIndex | QPersistentModelIndex
_BOX = 0


@dataclass(frozen=True, slots=True)
class PlanRow:
    """A request of the list. `ticked` is what the person chose; `by_tags`, that its tags let it through."""

    path: Path
    place: str
    method: str
    tags: frozenset[str] = frozenset()
    ticked: bool = True
    by_tags: bool = True

    @property
    def runs(self) -> bool:
        return self.ticked and self.by_tags


class PlanModel(RowModel[PlanRow]):
    """Shows the plan of a run, and changes it as the person wishes.

    Signals:
        edited: Something was ticked, unticked or moved.
    """

    columns = (mark("Request"), mark("Method"))
    edited = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wanted: frozenset[str] = frozenset()
        self._unwanted: frozenset[str] = frozenset()
        self.locked = False
        """While a run goes on: nothing can be ticked or moved."""

    @property
    def rows(self) -> Sequence[PlanRow]:
        """In the order of the run."""
        return self._rows

    def show_plan(self, plan: Sequence[ListedRequest], left_out: Iterable[str]) -> None:
        """Show these; those of the paths `left_out` are not ticked."""
        unticked = frozenset(left_out)
        self.show_rows(
            [
                self._tagged(
                    PlanRow(each.path, each.place, each.method, each.tags, str(each.path) not in unticked)
                )
                for each in plan
            ]
        )

    def show_tags(self, wanted: Iterable[str], unwanted: Iterable[str]) -> None:
        """Say of each whether its tags let it through."""
        self._wanted, self._unwanted = frozenset(wanted), frozenset(unwanted)
        self._rows = [self._tagged(row) for row in self._rows]
        self._all_changed()

    def tick(self, rows: Iterable[int], ticked: bool) -> None:
        """Take these along, or leave them out."""
        for at in rows:
            self._rows[at] = replace(self._rows[at], ticked=ticked)
        self._all_changed()
        self.edited.emit()

    def move(self, rows: Sequence[int], before: int) -> int:
        """Put rows before the one that is at `before` now; where the first of them is then."""
        taken = sorted(set(rows))
        moved = [self._rows[at] for at in taken]
        at = before - sum(row < before for row in taken)
        rest = [row for number, row in enumerate(self._rows) if number not in frozenset(taken)]
        arranged = [*rest[:at], *moved, *rest[at:]]
        if arranged != self._rows:
            self.show_rows(arranged)
            self.edited.emit()
        return at

    def _tagged(self, row: PlanRow) -> PlanRow:
        fits = (not self._wanted or self._wanted & row.tags) and not self._unwanted & row.tags
        return replace(row, by_tags=bool(fits))

    def _all_changed(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(self.columns) - 1))

    # What the table says

    def texts(self, row: PlanRow) -> tuple[str, ...]:
        return row.place, row.method

    def tone(self, row: PlanRow, column: str) -> str:
        if not row.runs:
            return "text-muted"
        return method_role(row.method) if column == "Method" else "text"

    def tip(self, row: PlanRow, text: str) -> str:
        return text if row.by_tags else tr("{name}\nLeft out by its tags", name=text)

    # Qt overrides

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        can_turn = index.column() == _BOX and not self.locked
        return flags | Qt.ItemFlag.ItemIsUserCheckable if can_turn else flags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.CheckStateRole and index.isValid() and index.column() == _BOX:
            ticked = self._rows[index.row()].ticked
            return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        return super().data(index, role)

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid() or index.column() != _BOX:
            return False
        self.tick((index.row(),), Qt.CheckState(value) == Qt.CheckState.Checked)
        return True
