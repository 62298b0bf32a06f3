"""The table of variables: where the cursor goes when a name is looked for."""

import pytest
from pytestqt.qtbot import QtBot

from postgui.model.request import Variable
from postgui.ui.environment.variable_table import VariableTable
from postgui.ui.qtmodels.pair_table import Column
from postgui.ui.request.variable import VariableNames


@pytest.fixture
def table(qtbot: QtBot) -> VariableTable:
    table = VariableTable(VariableNames(lambda: ()), name="Variables")
    qtbot.addWidget(table)
    table.rows_edited.connect(lambda rows, *_: table.variables.show_rows(rows))
    table.variables.show_rows([Variable("host", "a"), Variable("port", "1")])
    return table


def place(table: VariableTable) -> tuple[int, Column]:
    index = table.view.currentIndex()
    return index.row(), table.variables.column_at(index.column())


def test_a_name_that_is_there_gets_the_cursor_on_its_value(table: VariableTable) -> None:
    table.go_to("port")
    assert place(table) == (1, Column.VALUE)
    assert table.variables.rows == (Variable("host", "a"), Variable("port", "1"))


def test_a_name_that_is_not_there_gets_a_row_in_which_only_the_value_is_missing(table: VariableTable) -> None:
    table.go_to("nobody")
    assert place(table) == (2, Column.VALUE)
    assert table.variables.rows[2:] == (Variable("nobody"),)
