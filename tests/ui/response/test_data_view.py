"""The Table tab: sorting, filtering and copying as a person does it."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from postgui.formats.render.table import read_table
from postgui.ui.response.data_model import RAW_ROLE, DataModel
from postgui.ui.response.data_view import DataView
from tests.support.builder import content, exchange

ROWS = [{"id": index, "name": f"n{index % 7}", "text": "a\nb"} for index in range(50)]


@pytest.fixture
def view(host) -> DataView:
    view = DataView(host)
    view.resize(600, 400)
    view.show()
    view.show_prepared(read_table(content(json.dumps(ROWS)), "application/json"), exchange())
    return view


def first_column(view: DataView) -> list[str]:
    model = view.model
    return [model.index(row, 0).data(RAW_ROLE) for row in range(model.rowCount())]


def test_the_model_keeps_qts_rules(qtmodeltester, qapp):
    model = DataModel()
    model.show_table(read_table(content(json.dumps(ROWS)), "application/json"))
    qtmodeltester.check(model)


def test_a_click_on_a_head_sorts_by_number(view, qtbot):
    view.table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    qtbot.waitUntil(lambda: first_column(view)[0] == "49")
    view.table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
    qtbot.waitUntil(lambda: first_column(view)[0] == "0")


def test_typing_filters_and_the_count_says_so(view, qtbot):
    qtbot.keyClicks(view.filter, "N3")
    qtbot.waitUntil(lambda: view.count.text() == "7 of 50 rows, 3 columns")
    assert first_column(view) == ["3", "10", "17", "24", "31", "38", "45"]
    assert view.copy_text().count("\r\n") == 8


def test_one_cell_copies_as_it_is_and_more_as_rows(view):
    copy = view.table.actions()[0]
    view.table.setCurrentIndex(view.model.index(0, 2))
    copy.trigger()
    assert QGuiApplication.clipboard().text() == "a\nb"
    view.table.selectRow(1)
    copy.trigger()
    assert QGuiApplication.clipboard().text() == 'id\tname\ttext\n1\tn1\t"a\nb"\n'


def test_what_is_left_out_can_be_saved(view, qtbot):
    table = read_table(content(b"[1]"), "application/json")
    view.show_prepared(table, exchange())
    assert view.stack.currentWidget() is view.empty
    view.clear()
    assert view.copy_text() == ""


def test_the_head_of_numbers_stands_over_them(qapp):
    model = DataModel()
    rows = [{"id": 1, "name": "Ada", "age": None}, {"id": 2, "name": "2", "age": 36}]
    model.show_table(read_table(content(json.dumps(rows)), "application/json"))
    role = Qt.ItemDataRole.TextAlignmentRole
    across = Qt.Orientation.Horizontal
    heads = [
        bool(model.headerData(column, across, role) & Qt.AlignmentFlag.AlignRight) for column in range(3)
    ]
    assert heads == [True, False, True]
