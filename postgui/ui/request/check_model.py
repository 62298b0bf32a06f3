"""The rows of the Asserts tab: like pairs, with an operator or a scope that is chosen from a menu."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject

from postgui.translation import mark, tr
from postgui.ui.qtmodels.check_row import AssertRow, CaptureRow
from postgui.ui.qtmodels.pair_table import Column, PairTableModel
from postgui.ui.qtmodels.pair_text import TableRow
from postgui.ui.request.check_word import is_unary, operator_text, operator_texts, scope_texts

ASSERT_COLUMNS = (
    Column.SWITCH,
    Column.NAME,
    Column.OPERATOR,
    Column.VALUE,
    Column.NOTE,
    Column.REMOVE,
)
CAPTURE_COLUMNS = (Column.SWITCH, Column.NAME, Column.VALUE, Column.SCOPE, Column.NOTE, Column.REMOVE)
ASSERT_TITLES = {Column.NAME: mark("Expression")}
CAPTURE_TITLES = {Column.NAME: mark("Variable"), Column.VALUE: mark("Expression")}


class CheckTableModel(PairTableModel):
    """Assertions or captures."""

    def __init__(self, make_row: Callable[[], TableRow], parent: QObject | None = None) -> None:
        asserts = isinstance(make_row(), AssertRow)
        super().__init__(
            make_row,
            ASSERT_COLUMNS if asserts else CAPTURE_COLUMNS,
            titles=ASSERT_TITLES if asserts else CAPTURE_TITLES,
            parent=parent,
        )

    def choices(self, index: int, column: Column) -> Sequence[tuple[str, TableRow]]:
        row = self._row(index)
        if isinstance(row, AssertRow) and column is Column.OPERATOR:
            return [(text, replace(row, operator=name)) for name, text in operator_texts().items()]
        if isinstance(row, CaptureRow) and column is Column.SCOPE:
            return [(text, replace(row, scope=scope)) for scope, text in scope_texts().items()]
        return ()

    def _text(self, row: TableRow | None, column: Column) -> str:
        if isinstance(row, AssertRow) and column is Column.OPERATOR:
            return operator_text(row.operator)
        if isinstance(row, CaptureRow) and column is Column.SCOPE:
            scope = scope_texts()[row.scope]
            return tr("{scope}, before sending", scope=scope) if row.phase == "before-request" else scope
        return super()._text(row, column)

    def _placeholder(self, row: TableRow | None, column: Column) -> str:
        if isinstance(row, AssertRow) and column is Column.VALUE and is_unary(row.operator):
            return tr("none needed")
        return super()._placeholder(row, column)
