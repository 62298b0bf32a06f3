"""Rows of variables: as any pair table, but the value of a secret is dots, and never in a row."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from postgui.model.request import Variable
from postgui.model.variables import MASK
from postgui.translation import tr
from postgui.ui.qtmodels.pair_table import PLACEHOLDER_ROLE, Column, Index, PairTableModel

VARIABLE_COLUMNS = (
    Column.SWITCH,
    Column.NAME,
    Column.VALUE,
    Column.REVEAL,
    Column.SECRET,
    Column.NOTE,
    Column.REMOVE,
)


class VariableTableModel(PairTableModel):
    """Variables of one place. What is typed as a secret's value is reported apart from the rows.

    Signals:
        secret_edited: The person typed a secret. str: its name; str: the value as typed so far.
    """

    secret_edited = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(lambda: Variable(""), VARIABLE_COLUMNS, parent=parent)
        self._kept: frozenset[str] = frozenset()
        self._revealed: dict[str, str] = {}

    def show_kept(self, names: Iterable[str]) -> None:
        """Say which secrets have a value."""
        self._kept = frozenset(names)
        self._show_values()

    def show_secret(self, name: str, value: str | None) -> None:
        """Show the value of a secret in clear; None hides it again."""
        if value is None:
            self._revealed.pop(name, None)
        else:
            self._revealed[name] = value
        self._show_values()

    def hide_secrets(self) -> None:
        """Dots for all of them."""
        self._revealed.clear()
        self._show_values()

    def is_revealed(self, name: str) -> bool:
        return name in self._revealed

    def sign(self, index: int, column: Column, *, hovered: bool) -> str:
        row = self._secret_at(index)
        if column is Column.REVEAL:
            shown = row is not None and (row.name in self._kept or row.name in self._revealed)
            return ("eye-off" if row and row.name in self._revealed else "eye") if shown else ""
        if row is not None:
            return "lock"
        return "unlock" if hovered else ""

    def _secret_at(self, index: int) -> Variable | None:
        row = self._row(index)
        return row if isinstance(row, Variable) and row.secret else None

    def _show_values(self) -> None:
        if self.rows:
            self._announce(0, len(self.rows) - 1)

    def _secret_text(self, row: Variable) -> str:
        if row.name in self._revealed:
            return self._revealed[row.name]
        return MASK if row.name in self._kept or row.value else ""

    # Qt overrides

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        column = self.column_at(index.column()) if index.isValid() else None
        row = self._secret_at(index.row()) if index.isValid() else None
        if column is Column.SECRET and role == Qt.ItemDataRole.AccessibleTextRole:
            return tr("Secret") if row else tr("Not secret")
        if column is Column.REVEAL and role == Qt.ItemDataRole.AccessibleTextRole:
            return tr("Show the secret") if row else ""
        if row is None or column is not Column.VALUE:
            return super().data(index, role)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._secret_text(row)
            case Qt.ItemDataRole.EditRole:
                return self._revealed.get(row.name, "")
            case Qt.ItemDataRole.AccessibleTextRole:
                return tr("Value: hidden") if self._secret_text(row) else tr("Value: none yet")
            case _ if role == PLACEHOLDER_ROLE:
                return tr("no value yet")
            case _:
                return super().data(index, role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row = self._secret_at(index.row()) if index.isValid() else None
        if (
            row is None
            or role != Qt.ItemDataRole.EditRole
            or self.column_at(index.column()) is not Column.VALUE
        ):
            return super().setData(index, value, role)
        if not row.name:
            return False  # the keyring goes by name
        if value != self._revealed.get(row.name):
            if row.name in self._revealed:
                self._revealed[row.name] = value
            self.secret_edited.emit(row.name, value)
        return True
