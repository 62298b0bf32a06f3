"""The model behind pair tables: a well-behaved one, that changes as little as it can."""

from collections.abc import Sequence
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from postgui.model.request import FormRow, Pair, Param
from postgui.ui.qtmodels.pair_table import (
    PART_COLUMNS,
    PATH_COLUMNS,
    PLACEHOLDER_ROLE,
    RAW_ROLE,
    ROW_ROLE,
    Column,
    PairTableModel,
)
from postgui.ui.qtmodels.pair_text import TableRow

A, B, C, D = (Pair(name, name.lower()) for name in "ABCD")


@pytest.fixture
def model(qapp: QApplication) -> PairTableModel:
    """Shows what it reports, as a draft would."""
    made = PairTableModel(lambda: Pair(""))
    made.rows_edited.connect(lambda rows, _: made.show_rows(rows))
    return made


def record(model: PairTableModel) -> list[tuple[Any, ...]]:
    """What the model announces from now on."""
    seen: list[tuple[Any, ...]] = []
    model.rowsInserted.connect(lambda _, first, last: seen.append(("insert", first, last)))
    model.rowsRemoved.connect(lambda _, first, last: seen.append(("remove", first, last)))
    model.rowsMoved.connect(lambda _, first, last, __, to: seen.append(("move", first, last, to)))
    model.dataChanged.connect(lambda first, last, _: seen.append(("change", first.row(), last.row())))
    model.modelReset.connect(lambda: seen.append(("reset",)))
    return seen


@pytest.mark.parametrize("rows", [(), (A,), (A, B, C)])
def test_model_keeps_the_rules(model: PairTableModel, qtmodeltester: Any, rows: Sequence[TableRow]) -> None:
    model.show_rows(rows)
    qtmodeltester.check(model)


def test_model_keeps_the_rules_while_it_changes(model: PairTableModel, qtmodeltester: Any) -> None:
    qtmodeltester.check(model)
    for rows in ((A, B, C), (A, C), (C, A), (C, A, B, D), (), (B,)):
        model.show_rows(rows)
        qtmodeltester.check(model)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ((A, B), (A, B), []),
        ((A, B, C), (A, C), [("remove", 1, 1)]),
        ((A, C), (A, B, C), [("insert", 1, 1)]),
        ((A,), (A, B), [("insert", 2, 2), ("change", 1, 1)]),
        ((A, B), (A, C), [("change", 1, 1)]),
        ((A, B, C), (B, C, A), [("move", 0, 0, 3)]),
        ((A, B, C), (C, A, B), [("move", 2, 2, 0)]),
        ((A, A, B), (A, B), [("remove", 1, 1)]),
        ((A, B), (), [("remove", 0, 1)]),
    ],
)
def test_smallest_change_is_announced(
    model: PairTableModel, old: Sequence[TableRow], new: Sequence[TableRow], expected: list[Any]
) -> None:
    model.show_rows(old)
    seen = record(model)
    model.show_rows(new)
    assert seen == expected
    assert model.rows == tuple(new)


def test_one_empty_row_is_always_at_the_end(model: PairTableModel) -> None:
    assert model.rowCount() == 1
    model.setData(model.index(0, 1), "Accept")
    assert model.rows == (Pair("Accept"),)
    assert model.rowCount() == 2
    assert model.index(1, 1).data(ROW_ROLE) is None
    assert model.index(1, 1).data(PLACEHOLDER_ROLE) == "Name"


def test_value_is_shown_in_one_line_and_kept_as_it_is(model: PairTableModel) -> None:
    model.show_rows([Pair("A", "one\ntwo")])
    index = model.index(0, model.position(Column.VALUE))
    assert index.data() == "one⏎two"
    assert index.data(RAW_ROLE) == "one\ntwo"


def test_flag_is_not_an_empty_value(model: PairTableModel) -> None:
    model.show_rows([Param("flag", None), Param("empty", "")])
    values = [model.index(row, 2) for row in range(2)]
    assert [value.data(RAW_ROLE) for value in values] == [None, ""]
    assert [value.data(PLACEHOLDER_ROLE) for value in values] == ["no =", ""]
    model.setData(values[0], "")
    assert model.rows[0] == Param("flag", None)


def test_switch_keeps_everything_else(model: PairTableModel) -> None:
    model.show_rows([Pair("A", "1", description="why")])
    model.setData(model.index(0, 0), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    assert model.rows == (Pair("A", "1", False, "why"),)


def test_typing_in_one_cell_shares_a_merge_key(model: PairTableModel) -> None:
    keys = []
    model.rows_edited.connect(lambda _, key: keys.append(key))
    for column in (1, 2):
        model.begin_edit()
        for text in ("a", "ab"):
            model.setData(model.index(0, column), text)
    assert keys[0] == keys[1]
    assert keys[2] == keys[3]
    assert keys[0] != keys[2]


def test_rows_move_and_stay_in_bounds(model: PairTableModel) -> None:
    model.show_rows((A, B, C))
    model.move_row(0, 2)
    assert model.rows == (B, C, A)
    model.move_row(0, 3)
    model.move_row(-1, 0)
    assert model.rows == (B, C, A)


def test_emptied_row_goes_away(model: PairTableModel) -> None:
    model.show_rows((A, Pair(""), B))
    model.drop_if_empty(0)
    model.drop_if_empty(1)
    assert model.rows == (A, B)


def test_fixed_rows_change_only_their_values(qapp: QApplication, qtmodeltester: Any) -> None:
    model = PairTableModel(lambda: Param("", kind="path"), PATH_COLUMNS, fixed=True)
    model.show_rows([Param("id", "", "path")])
    qtmodeltester.check(model)
    assert model.rowCount() == 1
    editable = [bool(model.index(0, at).flags() & Qt.ItemFlag.ItemIsEditable) for at in range(3)]
    assert editable == [False, True, True]


def test_form_parts_show_kind_and_files(qapp: QApplication, qtmodeltester: Any) -> None:
    model = PairTableModel(lambda: FormRow(""), PART_COLUMNS)
    model.show_rows([FormRow("photo", kind="file", files=("a.png", "b.png")), FormRow("t", "x")])
    qtmodeltester.check(model)
    value = model.index(0, model.position(Column.VALUE))
    assert value.data() == "a.png, b.png"
    assert value.data(RAW_ROLE) == ("a.png", "b.png")
    assert not value.flags() & Qt.ItemFlag.ItemIsEditable
